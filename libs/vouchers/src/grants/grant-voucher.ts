import {
  account,
  addDays,
  changedOne,
  commonProblem,
  dateParts,
  daysBetween,
  execute,
  helsinkiDateOf,
  openAccount,
  recordMove,
  type AuthorityActor,
  type Tx,
} from '@kasvutori/platform';
import { budgetProblem } from '../budgets/budgets-problems.js';
import { takeFromBudget } from '../budgets/take-from-budget.js';
import { recordDecision } from '../decisions/record-decision.js';
import { grantLimit } from '../value-rules/edit-value-rule.js';
import { voucherProblem } from './grants-problems.js';
import { applyVoucherMove, lockVoucher } from './move-voucher.js';
import { budgetOf, prepareVoucher, type NewVoucher } from './prepare-voucher.js';
import { moveVoucher } from './voucher-lifecycle.js';
import { fullVoucher } from './voucher-queries.js';
import { Voucher } from './voucher.entity.js';

export type { NewVoucher };

export interface GrantedVoucher {
  readonly id: string;
  readonly number: string;
}

/** Grants a voucher: its value moves from the budget to the voucher in this transaction, or the grant is refused with what is missing. */
export async function grantVoucher(
  tx: Tx,
  actor: AuthorityActor,
  clientId: string,
  input: NewVoucher,
  now: Date,
): Promise<GrantedVoucher> {
  const voucher = await prepareVoucher(tx, actor, clientId, input, now);
  if (voucher.budgetId === null) throw missing(voucher);
  const limit = await grantLimit(tx, actor.organisationId);
  if (limit !== null && voucher.valueCents > limit) throw voucherProblem('grant-needs-approver', { params: { limit } });
  await tx.insert(Voucher, voucher);
  await recordMove(tx, actor, {
    ...{ subject: 'voucher', subjectId: voucher.id, move: 'grant', from: null, to: 'granted' },
    authorityId: voucher.authorityId,
    clientPersonId: voucher.personId,
  });
  await commit(tx, actor, voucher, voucher.budgetId, now);
  return voucher;
}

/** Prepares a voucher for somebody else to grant, or until there is a budget. It commits no money and the client is not told. */
export async function proposeVoucher(
  tx: Tx,
  actor: AuthorityActor,
  clientId: string,
  input: NewVoucher & { readonly reason: string },
  now: Date,
): Promise<GrantedVoucher> {
  const prepared = await prepareVoucher(tx, actor, clientId, input, now);
  const { reason } = input;
  await tx.insert(Voucher, {
    ...prepared,
    status: 'proposed',
    proposedBy: actor.personId,
    proposalReason: reason,
  });
  await recordMove(tx, actor, {
    ...{ subject: 'voucher', subjectId: prepared.id, move: 'propose', from: null, to: 'proposed', note: reason },
    authorityId: prepared.authorityId,
    clientPersonId: prepared.personId,
  });
  return prepared;
}

/**
 * Grants what was proposed, as it was proposed: the value stays, and a beginning that has passed moves to today, the end
 * with it. Above the authority's limit it takes another person than the one who proposed it.
 */
export async function grantProposal(tx: Tx, actor: AuthorityActor, id: string, now: Date): Promise<void> {
  const locked = await lockVoucher(tx, id);
  const moved = moveVoucher(locked.status, 'grant');
  if (!moved.ok) throw commonProblem(moved.refusal);
  const voucher = await fullVoucher(tx, id);
  const limit = await grantLimit(tx, actor.organisationId);
  if (limit !== null && voucher.valueCents > limit && voucher.proposedBy === actor.personId) {
    throw voucherProblem('grant-needs-approver', { params: { limit } });
  }
  const today = helsinkiDateOf(now);
  const validFrom = voucher.validFrom < today ? today : voucher.validFrom;
  const found = await budgetOf(tx, actor, voucher.clientId, voucher.serviceId, validFrom);
  if (found === undefined) throw missing({ validFrom });
  const lastDay = addDays(voucher.lastDay, daysBetween(voucher.validFrom, validFrom));
  changedOne(
    await execute(
      tx,
      `UPDATE vouchers.voucher SET budget_id = $2, budget_ground = $3, valid_from = $4, last_day = $5, granted_by = $6, granted_at = $7 WHERE id = $1 AND status = 'proposed'`,
      [id, found.budget.id, found.ground, validFrom, lastDay, actor.personId, now],
    ),
  );
  await applyVoucherMove(tx, actor, locked, 'grant');
  await commit(tx, actor, { ...voucher, validFrom, lastDay }, found.budget.id, now);
}

export async function withdrawProposal(tx: Tx, actor: AuthorityActor, id: string, reason: string): Promise<void> {
  await applyVoucherMove(tx, actor, await lockVoucher(tx, id), 'withdraw', { note: reason });
}

/** The decision with its letter, and the money. The budget last, as its row is the one everybody waits for. */
async function commit(tx: Tx, actor: AuthorityActor, voucher: Voucher, budgetId: string, now: Date): Promise<void> {
  const { id, number, authorityId, valueCents, grounds } = voucher;
  await recordDecision(tx, actor, voucher, { kind: 'grant', voucherId: id, grounds, content: {} }, now);
  await openAccount(tx, { code: account.voucher(id), kind: 'voucher', title: number, authorityId, floor: 0n });
  await takeFromBudget(tx, { budgetId, voucherId: id, number, cents: valueCents, authorityId, at: now });
}

const missing = ({ validFrom }: Pick<Voucher, 'validFrom'>) =>
  budgetProblem('budget-missing', { field: '/serviceId', params: { year: dateParts(validFrom).year } });
