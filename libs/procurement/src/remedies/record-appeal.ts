import {
  type AuthorityActor,
  type CalendarDate,
  changedOne,
  commonProblem,
  dbNow,
  execute,
  helsinkiDateOf,
  newId,
  recordMove,
  sql,
  type Tx,
} from '@kasvutori/platform';
import { readBidders } from '../award/decision-queries.js';
import { type AppealMove, moveAppeal, moveSuspension, type SuspensionMove } from './remedy-lifecycle.js';
import { holdDecision, readAppeal } from './remedy-queries.js';
import { remedyProblem } from './remedies-problems.js';

export interface AppealInput {
  /** A bidder, or the name of somebody else whom the matter concerns. */
  readonly providerId?: string | undefined;
  readonly appellant?: string | undefined;
  readonly courtNumber?: string | undefined;
  readonly filedOn: string;
  readonly demands: string;
  readonly suspension: 'automatic' | 'none';
}

/** Records an appeal to the Market Court of which the buyer was told (Procurement Act § 148). From now on contracts wait (§ 150). */
export async function recordAppeal(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  input: AppealInput,
): Promise<string> {
  const decision = await holdDecision(tx, actor, tenderId);
  const now = await dbNow(tx);
  if (input.filedOn > helsinkiDateOf(now)) throw remedyProblem('appeal-filed-in-future', { field: '/filedOn' });
  const bidder = (await readBidders(tx, tenderId)).find(({ providerId }) => providerId === input.providerId);
  const appellant = bidder?.providerName ?? input.appellant;
  if (appellant === undefined || (input.providerId !== undefined && bidder === undefined))
    throw remedyProblem('appellant-unknown', { field: '/providerId' });
  const id = newId();
  await execute(
    tx,
    `INSERT INTO procurement.appeal (id, tender_id, authority_id, decision_id, provider_id, appellant, court_number, filed_on, demands, suspension, recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      id,
      tenderId,
      actor.organisationId,
      decision.id,
      bidder?.providerId ?? null,
      appellant,
      input.courtNumber ?? null,
      input.filedOn,
      input.demands,
      input.suspension,
      actor.personId,
      now,
    ],
  );
  await recordMove(tx, actor, {
    subject: 'appeal',
    subjectId: id,
    move: 'record',
    from: null,
    to: 'pending',
    authorityId: actor.organisationId,
    providerId: bidder?.providerId,
    note: input.courtNumber,
  });
  return id;
}

export interface AppealOutcome {
  readonly move: AppealMove;
  readonly outcome: string;
  readonly resolvedOn: string;
}

/** Records how the appeal ended. An upheld one keeps contracts from being made until the decision is made anew. */
export async function settleAppeal(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  { move, outcome, resolvedOn }: AppealOutcome,
): Promise<string> {
  const { tenderId } = await readAppeal(tx, id);
  await holdDecision(tx, actor, tenderId);
  const now = await dbNow(tx);
  const appeal = await readAppeal(tx, id);
  if (appeal.version !== version) throw commonProblem('stale-version');
  const moved = moveAppeal(appeal.status, move);
  if (!moved.ok) throw remedyProblem(moved.refusal);
  if (resolvedOn > helsinkiDateOf(now)) throw remedyProblem('appeal-filed-in-future', { field: '/resolvedOn' });
  if (resolvedOn < appeal.filedOn) throw remedyProblem('resolved-before-filed', { field: '/resolvedOn' });
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.appeal SET status = $4, outcome = $5, resolved_on = $6, version = version + 1 WHERE id = $1 AND status = $2 AND version = $3`,
      [id, appeal.status, version, moved.status, outcome, resolvedOn as CalendarDate],
    ),
  );
  await recordMove(tx, actor, {
    subject: 'appeal',
    subjectId: id,
    move,
    from: appeal.status,
    to: moved.status,
    authorityId: appeal.authorityId,
    providerId: appeal.providerId,
    note: outcome,
  });
  return tenderId;
}

/** Records an order of the Market Court about the ban on making contracts (§§ 151–152). */
export async function changeSuspension(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  move: SuspensionMove,
  reason: string,
): Promise<string> {
  const { tenderId } = await readAppeal(tx, id);
  await holdDecision(tx, actor, tenderId);
  const appeal = await readAppeal(tx, id);
  if (appeal.version !== version) throw commonProblem('stale-version');
  const moved = moveSuspension(appeal.status, appeal.suspension, move);
  if (!moved.ok) throw remedyProblem(moved.refusal);
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.appeal SET suspension = $3, version = version + 1 WHERE id = $1 AND version = $2`,
      [id, version, moved.status],
    ),
  );
  await recordMove(tx, actor, {
    subject: 'appeal',
    subjectId: id,
    move,
    from: appeal.status,
    to: appeal.status,
    authorityId: appeal.authorityId,
    providerId: appeal.providerId,
    note: reason,
  });
  return tenderId;
}

/** Pending appeals whose outcome may free or upset the decision. */
export const appealsOfDecision = (tx: Tx, decisionId: string) =>
  sql<{ status: 'pending' | 'upheld' | 'dismissed' | 'inadmissible' | 'withdrawn' }>(
    tx,
    'SELECT status FROM procurement.appeal WHERE decision_id = $1',
    [decisionId],
  );
