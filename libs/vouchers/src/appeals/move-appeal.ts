import {
  calendarDate,
  changedOne,
  commonProblem,
  execute,
  one,
  recordMove,
  sql,
  type Actor,
  type AuthorityActor,
  type ClientActor,
  type Tx,
} from '@kasvutori/platform';
import { recordDecision, type DecisionKind } from '../decisions/record-decision.js';
import { grantVoucher } from '../grants/grant-voucher.js';
import { extendVoucher, supplementVoucher } from '../grants/grow-voucher.js';
import type { VoucherWorth } from '../grants/grants.dto.js';
import { worthOfGrowth, worthOfVoucher } from '../grants/voucher-worth.js';
import { mayDecide, moveAppeal, type AppealMove, type Outcome } from './appeal-lifecycle.js';
import { appealById, lockAppeal, type AppealRow } from './appeal-queries.js';
import { appealProblem } from './appeals-problems.js';

/** Takes the case into preparation, or over from whoever had it. */
export async function prepareAppeal(tx: Tx, actor: AuthorityActor, id: string): Promise<void> {
  const appeal = await lockAppeal(tx, id);
  await applyMove(tx, actor, appeal, 'prepare', 'preparer_id = $4', [actor.personId]);
}

export async function withdrawAppeal(tx: Tx, actor: ClientActor, id: string): Promise<void> {
  await applyMove(tx, actor, await lockAppeal(tx, id), 'withdraw', 'stay = false', []);
}

/** The decision is not carried out while the case is open, or is again (hallintolaki § 49 f). */
export async function stayDecision(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  { stay, reason }: { stay: boolean; reason: string },
): Promise<void> {
  const appeal = await lockAppeal(tx, id);
  if (!moveAppeal(appeal.status, 'withdraw').ok) throw commonProblem('move-not-allowed');
  changedOne(
    await execute(tx, `UPDATE vouchers.appeal SET stay = $2, version = version + 1 WHERE id = $1 AND stay <> $2`, [
      ...[id, stay],
    ]),
  );
  await recordMove(tx, actor, {
    ...{ subject: 'appeal', subjectId: id, move: stay ? 'stay' : 'lift-stay', from: appeal.status, to: appeal.status },
    ...{ authorityId: appeal.authorityId, clientPersonId: appeal.personId, note: reason },
  });
}

export interface Redress {
  readonly units?: number;
  readonly amount?: string;
  readonly lastDay?: string;
  readonly income?: string;
  readonly household?: number;
}

/**
 * Answers the case with a decision of its own and its letter. An upheld request is put right in the same transaction: a
 * refusal or a revocation by a new voucher, anything else by more units, money or days of the voucher it is about.
 */
export async function decideAppeal(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  input: { outcome: Outcome; grounds: string; redress?: Redress },
  now: Date,
): Promise<void> {
  const appeal = await lockAppeal(tx, id);
  const { outcome, grounds, redress = {} } = input;
  const moved = moveAppeal(appeal.status, 'decide');
  if (!moved.ok) throw commonProblem(moved.refusal);
  const changes = redress.units !== undefined || redress.amount !== undefined || redress.lastDay !== undefined;
  const refusal = mayDecide({
    ...{ decider: actor.personId, contestedBy: appeal.contestedBy, late: appeal.late, outcome },
    redress: changes,
  });
  if (refusal !== undefined) throw appealProblem(refusal, refusal === 'redress-needed' ? { field: '/redress' } : {});
  const redressId = outcome === 'upheld' ? await putRight(tx, actor, appeal, redress, grounds, now) : null;
  const content = {
    ...{ outcome, caseNumber: appeal.number, contested: appeal.decisionNumber, demands: appeal.demands },
    redress: redressId !== null,
  };
  const decision = { kind: 'answer', voucherId: appeal.voucherId, grounds, content } as const;
  const answerId = await recordDecision(tx, actor, appeal, decision, now);
  await applyMove(
    ...([tx, actor, appeal, 'decide'] as const),
    'outcome = $4, decided_by = $5, decided_at = $6, answer_id = $7, redress_id = $8, stay = false',
    [outcome, actor.personId, now, answerId, redressId],
    outcome,
  );
}

/** A refusal and a revocation are put right by a new voucher, anything else by changing the one it is about. */
const putRightByNew = (kind: DecisionKind): boolean => kind === 'refusal' || kind === 'revocation';

/** What upholding the request so would be worth and take from the budget; nothing is written. */
export async function worthOfRedress(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  { lastDay, amount, ...figures }: Redress,
  now: Date,
): Promise<VoucherWorth> {
  const { decisionKind, clientId, serviceId, voucherId } = await appealById(tx, id);
  if (voucherId === null || putRightByNew(decisionKind))
    return worthOfVoucher(tx, actor, clientId, { serviceId, ...figures }, now);
  const { units } = figures;
  const more = { ...(lastDay !== undefined && { lastDay }), ...(amount !== undefined && { amount }) };
  return worthOfGrowth(tx, actor, voucherId, { ...more, ...(units !== undefined && { units }) }, now);
}

async function putRight(
  tx: Tx,
  actor: AuthorityActor,
  { decisionKind, clientId, serviceId, voucherId }: AppealRow,
  { units, amount, lastDay, income, household }: Redress,
  grounds: string,
  now: Date,
): Promise<string> {
  let changed = voucherId;
  if (voucherId === null || putRightByNew(decisionKind)) {
    const figures = { ...(units !== undefined && { units }), ...(income !== undefined && { income }) };
    const asked = { serviceId, grounds, ...figures, ...(household !== undefined && { household }) };
    changed = (await grantVoucher(tx, actor, clientId, asked, now)).id;
  } else {
    if (lastDay !== undefined) await extendVoucher(tx, actor, voucherId, { lastDay, reason: grounds });
    const more = { ...(units !== undefined && { units }), ...(amount !== undefined && { amount }) };
    if (Object.keys(more).length > 0) await supplementVoucher(tx, actor, voucherId, { ...more, reason: grounds });
  }
  const [newest] = await sql<{ id: string }>(
    tx,
    `SELECT id FROM vouchers.decision WHERE voucher_id = $1 ORDER BY decided_at DESC, number DESC LIMIT 1`,
    [changed],
  );
  return one(newest === undefined ? [] : [newest]).id;
}

/** The client has gone to the administrative court: kept beside the case with its number there. */
export async function recordCourt(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  input: { court: string; filedOn: string; number: string },
): Promise<void> {
  const appeal = await lockAppeal(tx, id);
  const told = [input.court, calendarDate(input.filedOn), input.number];
  await applyMove(tx, actor, appeal, 'appeal-further', 'court = $4, court_filed_on = $5, court_number = $6', told);
}

export async function recordCourtAnswer(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  input: { outcome: Outcome; answeredOn: string; note: string },
): Promise<void> {
  const appeal = await lockAppeal(tx, id);
  const answeredOn = calendarDate(input.answeredOn);
  const told = [input.outcome, answeredOn];
  if (appeal.courtFiledOn !== null && answeredOn < appeal.courtFiledOn)
    throw appealProblem('court-answers-before', { field: '/answeredOn', params: { day: appeal.courtFiledOn } });
  await applyMove(tx, actor, appeal, 'court-answers', 'court_outcome = $4, court_answered_on = $5', told, input.note);
}

async function applyMove(
  tx: Tx,
  actor: Actor,
  { id, status, authorityId, personId }: AppealRow,
  move: AppealMove,
  set: string,
  values: readonly unknown[],
  note?: string,
): Promise<void> {
  const moved = moveAppeal(status, move);
  if (!moved.ok) throw commonProblem(moved.refusal);
  changedOne(
    await execute(
      tx,
      `UPDATE vouchers.appeal SET status = $3, version = version + 1, ${set} WHERE id = $1 AND status = $2`,
      [id, status, moved.status, ...values],
    ),
  );
  await recordMove(tx, actor, {
    ...{ subject: 'appeal', subjectId: id, move, from: status, to: moved.status, authorityId },
    ...{ clientPersonId: personId, note },
  });
}
