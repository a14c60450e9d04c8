import {
  account,
  balanceOf,
  changedOne,
  emit,
  helsinkiDateOf,
  post,
  sql,
  systemActor,
  type AuthorityActor,
  type Tx,
} from '@kasvutori/platform';
import { contractEnded, contractResumed, contractSuspended } from '../delivery/delivery-events.js';
import { refuseFollowsApproval } from './contract-basis.js';
import { END_REASONS } from './contract-lifecycle.js';
import { lockContract } from './contract-queries.js';
import type { Contract } from './contract.entity.js';
import { applyMove } from './move-contract.js';

interface Asked {
  readonly id: string;
  readonly version: number;
  readonly reason: string;
  /** Where the web app is reached: what is told to clients links there. */
  readonly origin: string;
}

/** Stops new choices at once; what has been chosen goes on, and its clients are told what else they may choose. */
export async function suspendContract(
  tx: Tx,
  actor: AuthorityActor,
  { id, version, reason, origin }: Asked,
): Promise<void> {
  const contract = await lockContract(tx, id);
  changedOne(contract.version === version ? 1 : 0);
  refuseFollowsApproval(contract);
  await applyMove(tx, actor, contract, 'suspend', { note: reason });
  await emit(tx, contractSuspended, { contractId: id, origin });
}

export async function resumeContract(
  tx: Tx,
  actor: AuthorityActor,
  { id, version, reason, origin }: Asked,
): Promise<void> {
  const contract = await lockContract(tx, id);
  changedOne(contract.version === version ? 1 : 0);
  refuseFollowsApproval(contract);
  await applyMove(tx, actor, contract, 'resume', { note: reason });
  await emit(tx, contractResumed, { contractId: id, origin });
}

/** Ends a contract before its time (terminate), or one that was never signed (cancel). Its clients are told as of a suspension. */
export async function endContract(
  tx: Tx,
  actor: AuthorityActor,
  move: 'terminate' | 'cancel',
  { id, version, reason, origin }: Asked,
): Promise<void> {
  const contract = await lockContract(tx, id);
  changedOne(contract.version === version ? 1 : 0);
  refuseFollowsApproval(contract);
  await applyMove(tx, actor, contract, move, { note: reason, set: { end_reason: END_REASONS[move] } });
  await emit(tx, contractEnded, { contractId: id, origin });
}

/** Outcomes reached before the end may be reported and paid this long after it; then the rest of the cap goes back. */
const CLAIM_TAIL_DAYS = 90;

/** Ends the contracts whose last day has passed. */
export async function expireContracts(tx: Tx, now: Date): Promise<number> {
  const due = await sql<{ id: string }>(
    tx,
    `SELECT id FROM contracts.contract WHERE status IN ('active', 'suspended') AND valid_to <= $1
        AND NOT EXISTS (SELECT FROM contracts.contract_version v WHERE v.contract_id = contract.id AND v.applied_at IS NULL AND v.valid_from <= $1) ORDER BY id LIMIT 100`,
    [helsinkiDateOf(now)],
  );
  for (const { id } of due) {
    await applyMove(tx, systemActor('contracts.expire'), await lockContract(tx, id), 'expire', {
      set: { end_reason: 'expired' },
    });
    await emit(tx, contractEnded, { contractId: id });
  }
  return due.length;
}

/** Gives back what ended contracts did not use, once nothing more can be claimed from it. */
export async function releaseUnused(tx: Tx, now: Date): Promise<number> {
  const due = await sql<Pick<Contract, 'id' | 'number' | 'authorityId'>>(
    tx,
    `SELECT c.id, c.number, c.authority_id AS "authorityId" FROM contracts.contract c JOIN app.ledger_account a ON a.code = 'contract:' || c.id
      WHERE c.status = 'ended' AND a.balance_cents > 0 AND c.valid_to + ${CLAIM_TAIL_DAYS} <= $1 ORDER BY c.id LIMIT 100`,
    [helsinkiDateOf(now)],
  );
  for (const { id, number, authorityId } of due) {
    const restCents = await balanceOf(tx, account.contract(id));
    await post(tx, {
      kind: 'contract.released',
      authorityId,
      reference: `contract:${id}:release`,
      text: number,
      at: now,
      postings: [
        { account: account.contract(id), cents: -restCents },
        { account: account.appropriation(authorityId), cents: restCents },
      ],
    });
  }
  return due.length;
}
