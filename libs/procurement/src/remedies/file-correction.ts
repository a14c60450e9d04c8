import {
  type AuthorityActor,
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
import { changeCorrection, holdDecision, readCorrection, readCorrections } from './remedy-queries.js';
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
  await keepRequest(tx, actor, decision, actor.organisationId, input, await dbNow(tx));
}

/** An officer records a request that came on paper; its time is judged by when it came. */
export async function recordCorrection(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  { providerId, receivedAt, ...input }: CorrectionInput & { readonly providerId: string; readonly receivedAt: string },
): Promise<void> {
  const decision = await holdDecision(tx, actor, tenderId);
  const came = new Date(receivedAt);
  if (came > (await dbNow(tx)) || came < decision.sentAt)
    throw remedyProblem('received-outside-time', { field: '/receivedAt' });
  await keepRequest(tx, actor, decision, providerId, input, came);
}

async function keepRequest(
  tx: Tx,
  actor: AuthorityActor | ProviderActor,
  decision: DecisionRow,
  providerId: string,
  input: CorrectionInput,
  receivedAt: Date,
): Promise<void> {
  const situation = await filingSituation(tx, providerId, decision);
  const refusal = filingRefusal(situation, receivedAt);
  if (refusal !== undefined)
    throw remedyOrDecision(refusal, situation.lastDay === null ? {} : { lastDay: situation.lastDay });
  const recorded = actor.kind === 'authority';
  const id = newId();
  await execute(
    tx,
    `INSERT INTO procurement.correction_request (id, tender_id, authority_id, decision_id, provider_id, demand, grounds, filed_by, filed_by_name, received_at, recorded)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      id,
      decision.tenderId,
      decision.authorityId,
      decision.id,
      providerId,
      input.demand,
      input.grounds,
      actor.personId,
      actor.name,
      receivedAt,
      recorded,
    ],
  );
  await recordMove(tx, actor, {
    subject: 'correction-request',
    subjectId: id,
    move: recorded ? 'record' : 'file',
    from: null,
    to: 'submitted',
    authorityId: decision.authorityId,
    providerId,
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
  providerId: string,
  decision: DecisionRow,
): Promise<{
  readonly decisionStatus: DecisionRow['status'];
  readonly lastDay: CalendarDate | null;
  readonly openRequest: boolean;
}> {
  const [notice] = await sql<{ lastDay: CalendarDate | null }>(
    tx,
    'SELECT last_day AS "lastDay" FROM procurement.decision_notice WHERE decision_id = $1 AND recipient_id = $2',
    [decision.id, providerId],
  );
  const requests = await readCorrections(tx, decision.tenderId);
  const openRequest = requests.some(
    (request) =>
      request.decisionId === decision.id &&
      request.providerId === providerId &&
      ['submitted', 'accepted'].includes(request.status),
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
