import {
  type AuthorityActor,
  type CalendarDate,
  formatDate,
  type Localised,
  one,
  type Page,
  permitted,
  type ProviderActor,
  readPage,
  type Sort,
  sql,
  type Tx,
} from '@kasvutori/platform';
import { readExcluded } from '../evaluation/evaluation-view.js';
import type { DecisionCopy, DecisionDetail, DecisionFilter, DecisionSummary, WithdrawnBid } from './award.dto.js';
import { readDecidedLots } from './decided-lots.js';
import { contractHindrance } from './decision-lifecycle.js';
import { type DecisionRow, readDecisionOf, readDecisionsOf } from './decision-queries.js';
import { fullDayOf } from './standstill.js';

/** The decision for its buyer and for each of its bidders, who see the points of all, as parties may (Act on Openness 621/1999 § 11). */
export async function readDecision(
  tx: Tx,
  actor: AuthorityActor | ProviderActor,
  tenderId: string,
  now: Date,
  versionNo?: number,
): Promise<DecisionDetail> {
  const decision = await readDecisionOf(tx, tenderId, versionNo);
  const tender = one(
    await sql<{ number: string; title: Localised; authorityName: string }>(
      tx,
      `SELECT t.number, t.title, o.name AS "authorityName" FROM procurement.tender t JOIN app.organisation o ON o.id = t.authority_id WHERE t.id = $1`,
      [tenderId],
    ),
  );
  const [own] = await sql<{ status: string }>(
    tx,
    'SELECT status FROM procurement.bid WHERE tender_id = $1 AND provider_id = $2',
    [tenderId, actor.organisationId],
  );
  const copies = await readCopies(tx, decision.id);
  return {
    id: decision.id,
    tenderId,
    number: decision.number,
    status: decision.status,
    grounds: decision.grounds,
    decidedBy: decision.decidedByName,
    decidedAt: decision.decidedAt,
    standstillLastDay: decision.standstillLastDay,
    standstillEndsAt: decision.standstillEndsAt,
    standstillDays: decision.standstillDays,
    standstillGround: decision.standstillGround,
    finalAt: decision.finalAt,
    sha256: decision.sha256,
    version: decision.version,
    tenderNumber: tender.number,
    tenderTitle: tender.title,
    authorityName: tender.authorityName,
    final: contractHindrance({ ...decision, decisionStatus: decision.status }, now) === undefined,
    inputs: actor.organisationId === decision.authorityId ? decision.inputs : null,
    myResult: own?.status ?? null,
    lots: await readDecidedLots(tx, actor, decision),
    excluded: await readExcluded(tx, tenderId, actor.language),
    withdrawn: await readWithdrawn(tx, tenderId),
    documents: copies.map(({ recipientId: _, ...copy }) => copy),
    versionNo: decision.versionNo,
    versions: (await readDecisionsOf(tx, tenderId)).map((row) => ({
      versionNo: row.versionNo,
      number: row.number,
      status: row.status,
      decidedAt: row.decidedAt,
      reason: row.withdrawReason ?? row.reopenReason,
    })),
    notice: actor.kind === 'authority' ? null : ownNotice(copies, actor.organisationId),
    appealPending: await appealIsPending(tx, decision.id),
    permittedActions: permittedConclusion(actor, decision, now),
  };
}

/** How each party was served and how its time was counted; row-level security leaves a party its own. */
async function readCopies(tx: Tx, decisionId: string): Promise<(DecisionCopy & { recipientId: string })[]> {
  const rows = await sql<
    Omit<DecisionCopy, 'fullOn' | 'receivedOn'> & { recipientId: string; receivedOn: CalendarDate | null }
  >(
    tx,
    `SELECT n.recipient_id AS "recipientId", o.name AS recipient, n.document_id AS "documentId", n.language, n.served_by AS "servedBy",
            n.received_on AS "receivedOn", n.last_day AS "lastDay"
       FROM procurement.decision_notice n JOIN app.organisation o ON o.id = n.recipient_id
      WHERE n.decision_id = $1 ORDER BY o.kind, o.name`,
    [decisionId],
  );
  return rows.map((row) => ({ ...row, fullOn: row.receivedOn === null ? null : fullDayOf(row.receivedOn) }));
}

function ownNotice(
  copies: readonly (DecisionCopy & { recipientId: string })[],
  organisationId: string,
): DecisionDetail['notice'] {
  const own = copies.find(({ recipientId }) => recipientId === organisationId);
  if (own === undefined) return null;
  const { servedBy, receivedOn, fullOn, lastDay } = own;
  return { servedBy, receivedOn, fullOn, lastDay };
}

function readWithdrawn(tx: Tx, tenderId: string): Promise<WithdrawnBid[]> {
  return sql<WithdrawnBid>(
    tx,
    `SELECT o.name AS "providerName", b.changed_at AS "withdrawnAt" FROM procurement.bid b JOIN app.organisation o ON o.id = b.provider_id
      WHERE b.tender_id = $1 AND b.status = 'withdrawn' ORDER BY o.name, b.id`,
    [tenderId],
  );
}

async function appealIsPending(tx: Tx, decisionId: string): Promise<boolean> {
  return one(await sql<{ pending: boolean }>(tx, 'SELECT procurement.appeal_is_pending($1) AS pending', [decisionId]))
    .pending;
}

function permittedConclusion(
  actor: AuthorityActor | ProviderActor,
  decision: DecisionRow,
  now: Date,
): DecisionDetail['permittedActions'] {
  const hindrance = contractHindrance({ ...decision, decisionStatus: decision.status }, now);
  const waiting = hindrance === 'award-not-final' ? 'standstill-not-over' : hindrance;
  const refusal = decision.status === 'final' ? 'decision-already-final' : waiting;
  return permitted(actor, [{ action: 'award:conclude', refusal }]).map((permission) =>
    permission.reason === undefined
      ? permission
      : { ...permission, reason: permission.reason.replace('{lastDay}', formatDate(decision.standstillLastDay)) },
  );
}

const SORTS: Readonly<Record<NonNullable<DecisionFilter['sort']>, Sort>> = {
  standstillEndsAt: { column: 'standstillEndsAt', type: 'timestamptz', direction: 'asc' },
  '-standstillEndsAt': { column: 'standstillEndsAt', type: 'timestamptz', direction: 'desc' },
  decidedAt: { column: 'decidedAt', type: 'timestamptz', direction: 'asc' },
  '-decidedAt': { column: 'decidedAt', type: 'timestamptz', direction: 'desc' },
};

/** The authority's decisions, for "standstills ending" and the archive. */
export function listDecisions(tx: Tx, actor: AuthorityActor, filter: DecisionFilter): Promise<Page<DecisionSummary>> {
  return readPage<DecisionSummary>(tx, {
    query: `SELECT d.id, d.tender_id AS "tenderId", d.number, t.number AS "tenderNumber", t.title AS "tenderTitle", d.status, d.decided_at AS "decidedAt",
                   d.standstill_ends_at AS "standstillEndsAt", (SELECT count(*)::int FROM procurement.award a WHERE a.decision_id = d.id) AS awards
              FROM procurement.award_decision d JOIN procurement.tender t ON t.id = d.tender_id
             WHERE d.authority_id = $1 AND ($2::text IS NULL OR d.status = $2)`,
    params: [actor.organisationId, filter.status ?? null],
    sort: SORTS[filter.sort ?? '-decidedAt'],
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });
}
