import {
  commonProblem,
  dbNow,
  execute,
  newId,
  type ProviderActor,
  recordMove,
  sql,
  type Tx,
} from '@kasvutori/platform';
import type { CalendarDate } from '@kasvutori/platform';
import { type DecisionRow, readDecisionOf } from '../award/decision-queries.js';
import { awardProblem } from '../award/award-problems.js';
import { moveCorrection } from './remedy-lifecycle.js';
import { changeCorrection, readCorrection, readCorrections } from './remedy-queries.js';
import { filingRefusal } from './remedy-rules.js';
import { remedyProblem } from './remedies-problems.js';

export interface CorrectionInput {
  readonly demand: string;
  readonly grounds: string;
}

/** A party asks the buyer to correct its decision (hankintaoikaisu, Procurement Act §§ 132–135); judged by the database's clock. */
export async function fileCorrection(
  tx: Tx,
  actor: ProviderActor,
  tenderId: string,
  input: CorrectionInput,
): Promise<void> {
  await sql(tx, 'SELECT procurement.hold_tender($1)', [tenderId]);
  const decision = await readDecisionOf(tx, tenderId);
  const now = await dbNow(tx);
  const situation = await filingSituation(tx, actor, decision);
  const refusal = filingRefusal(situation, now);
  if (refusal !== undefined)
    throw remedyOrDecision(refusal, situation.lastDay === null ? {} : { lastDay: situation.lastDay });
  const id = newId();
  await execute(
    tx,
    `INSERT INTO procurement.correction_request (id, tender_id, authority_id, decision_id, provider_id, demand, grounds, filed_by, filed_by_name, received_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      tenderId,
      decision.authorityId,
      decision.id,
      actor.organisationId,
      input.demand,
      input.grounds,
      actor.personId,
      actor.name,
      now,
    ],
  );
  await recordMove(tx, actor, {
    subject: 'correction-request',
    subjectId: id,
    move: 'file',
    from: null,
    to: 'submitted',
    authorityId: decision.authorityId,
    providerId: actor.organisationId,
  });
}

/** The party takes its request back while it waits. */
export async function withdrawCorrection(tx: Tx, actor: ProviderActor, id: string, version: number): Promise<string> {
  const request = await readCorrection(tx, id);
  if (request.version !== version) throw commonProblem('stale-version');
  const moved = moveCorrection(request.status, 'withdraw');
  if (!moved.ok) throw remedyProblem(moved.refusal);
  await changeCorrection(tx, request, moved.status, null);
  await recordMove(tx, actor, {
    subject: 'correction-request',
    subjectId: id,
    move: 'withdraw',
    from: request.status,
    to: moved.status,
    authorityId: request.authorityId,
    providerId: request.providerId,
  });
  return request.tenderId;
}

/** What decides whether the company may file now: its own time, and whether it has asked already. */
export async function filingSituation(
  tx: Tx,
  actor: ProviderActor,
  decision: DecisionRow,
): Promise<{
  readonly decisionStatus: DecisionRow['status'];
  readonly lastDay: CalendarDate | null;
  readonly openRequest: boolean;
}> {
  const [notice] = await sql<{ lastDay: CalendarDate | null }>(
    tx,
    'SELECT last_day AS "lastDay" FROM procurement.decision_notice WHERE decision_id = $1 AND recipient_id = $2',
    [decision.id, actor.organisationId],
  );
  const requests = await readCorrections(tx, decision.tenderId);
  const openRequest = requests.some(
    ({ decisionId, providerId, status }) =>
      decisionId === decision.id && providerId === actor.organisationId && ['submitted', 'accepted'].includes(status),
  );
  // A decision served before the periods were kept per party had one for all.
  const lastDay = notice === undefined ? null : (notice.lastDay ?? decision.standstillLastDay);
  return { decisionStatus: decision.status, lastDay, openRequest };
}

function remedyOrDecision(
  refusal: NonNullable<ReturnType<typeof filingRefusal>>,
  params: Readonly<Record<string, CalendarDate>>,
) {
  return refusal === 'decision-move-not-allowed' ? awardProblem(refusal) : remedyProblem(refusal, { params });
}
