import {
  centsToDecimal,
  changedOne,
  commonProblem,
  emit,
  execute,
  helsinkiDateOf,
  one,
  recordMove,
  sql,
  type AuthorityActor,
  type Tx,
} from '@kasvutori/platform';
import { sanctionDecided } from '../delivery/delivery-events.js';
import { indicatorName } from '../follow-up/indicator-words.js';
import { moveSanction, type SanctionMove, type SanctionStatus } from './sanction-lifecycle.js';
import { proposerOf, SANCTIONS, type SanctionRow } from './sanction-views.js';
import { sanctionProblem } from './sanctions-problems.js';

const DEDUCTED = { fi: 'Vähennetään maksusta', sv: 'Dras av från betalningen', en: 'Taken off the payment' };
const DEVIATION = { fi: 'Poikkeama sopimuksesta', sv: 'Avvikelse från avtalet', en: 'Deviation from the contract' };

export interface SanctionAsked {
  readonly id: string;
  readonly version: number;
  /** Why it is approved, rejected, taken back or kept. */
  readonly note: string;
}

/** A sanction, locked, at the version that was read, with where the move takes it. */
export async function lockForMove(
  tx: Tx,
  actor: AuthorityActor,
  move: SanctionMove,
  { id, version }: SanctionAsked,
): Promise<{ sanction: SanctionRow; to: SanctionStatus }> {
  one(await sql(tx, `SELECT FROM contracts.sanction WHERE id = $1 FOR NO KEY UPDATE`, [id]));
  const sanction = one(await sql<SanctionRow>(tx, `${SANCTIONS} WHERE s.id = $1`, [id]));
  if (sanction.version !== version) throw commonProblem('stale-version');
  const own = proposerOf(sanction.status, sanction.proposedBy, sanction.takeBack) === actor.personId;
  const moved = moveSanction(sanction.status, move, own);
  if (moved.ok) return { sanction, to: moved.status };
  if (moved.refusal === 'move-not-allowed') throw commonProblem(moved.refusal);
  throw sanctionProblem(moved.refusal);
}

/** Keeps what was decided where everyone who may see the sanction reads it; the provider knows it from its approval on. */
export async function recordSanctionMove(
  tx: Tx,
  actor: AuthorityActor,
  move: SanctionMove,
  { id: subjectId, status: from, authorityId, providerId }: SanctionRow,
  to: SanctionStatus,
  note: string,
): Promise<void> {
  const known = from !== 'proposed' || to === 'approved';
  const told = known && to !== 'taking-back' ? { providerId } : {};
  await recordMove(tx, actor, { ...{ subject: 'sanction', subjectId, move, from, to, authorityId, note }, ...told });
}

/** Another person than the proposer approves or rejects. An approved sanction is told to those who pay: a line of the next run. */
export async function decideSanction(
  tx: Tx,
  actor: AuthorityActor,
  move: 'approve' | 'reject',
  asked: SanctionAsked,
  now: Date,
): Promise<{ contractId: string }> {
  const { sanction, to } = await lockForMove(tx, actor, move, asked);
  const { id, note } = asked;
  changedOne(
    await execute(
      tx,
      `UPDATE contracts.sanction SET status = $3, decided_by = $4, decided_by_name = $5, decided_at = $6, note = $7, version = version + 1
        WHERE id = $1 AND status = $2`,
      [id, sanction.status, to, actor.personId, actor.name, now, note],
    ),
  );
  await recordSanctionMove(tx, actor, move, sanction, to, note);
  if (move === 'approve') {
    const amount = centsToDecimal(-sanction.amountCents);
    const rows = [...sanction.rows, { label: DEDUCTED, amount }];
    await tellPayers(tx, sanction, {
      revision: 1,
      decidedOn: helsinkiDateOf(now),
      amount,
      rows,
      said: sanction.ground,
    });
  }
  return { contractId: sanction.contractId };
}

interface ToPay {
  /** Grows by one; a later one replaces what an earlier one said. */
  readonly revision: number;
  readonly decidedOn: string;
  readonly amount: string;
  readonly rows: SanctionRow['rows'];
  readonly said: string;
}

/** Those who pay hear what the sanction comes to from now on, with its arithmetic. */
export async function tellPayers(
  tx: Tx,
  { contractId, providerId, number, clause, measure, days }: SanctionRow,
  { rows, said, ...decided }: ToPay,
): Promise<void> {
  const sentence = measure === null ? DEVIATION : indicatorName({ measure, days });
  const facts = [sentence, { fi: said, sv: said, en: said }];
  await emit(tx, sanctionDecided, {
    ...{ contractId, providerId, number, ...decided },
    reason: { sentence, rows, clause, termsVersion: 1, facts },
  });
}
