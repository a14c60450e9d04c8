import {
  type AuthorityActor,
  centsToDecimal,
  type Cents,
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
import { readEvaluatedLots } from '../evaluation/evaluation-queries.js';
import { answerCriterion, explainTrace, readExcluded, traceNames } from '../evaluation/evaluation-view.js';
import type { LotOutcome } from './award-rules.js';
import type { DecidedBid, DecisionDetail, DecisionFilter, DecisionSummary, LotDecision } from './award.dto.js';
import { contractHindrance } from './decision-lifecycle.js';
import { type DecisionRow, type KeptTrace, readDecisionOf, readDecisionsOf } from './decision-queries.js';

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
    documents: await sql(
      tx,
      `SELECT o.name AS recipient, n.document_id AS "documentId", n.language, n.served_by AS "servedBy", n.last_day AS "lastDay"
         FROM procurement.decision_notice n JOIN app.organisation o ON o.id = n.recipient_id
        WHERE n.decision_id = $1 ORDER BY o.kind, o.name`,
      [decision.id],
    ),
    versionNo: decision.versionNo,
    versions: (await readDecisionsOf(tx, tenderId)).map((row) => ({
      versionNo: row.versionNo,
      number: row.number,
      status: row.status,
      decidedAt: row.decidedAt,
      reason: row.withdrawReason ?? row.reopenReason,
    })),
    notice: await ownNotice(tx, decision.id, actor),
    appealPending: await appealIsPending(tx, decision.id),
    permittedActions: permittedConclusion(actor, decision, now),
  };
}

async function ownNotice(
  tx: Tx,
  decisionId: string,
  actor: AuthorityActor | ProviderActor,
): Promise<DecisionDetail['notice']> {
  if (actor.kind === 'authority') return null;
  const [notice] = await sql<NonNullable<DecisionDetail['notice']>>(
    tx,
    `SELECT served_by AS "servedBy", received_on AS "receivedOn", last_day AS "lastDay"
       FROM procurement.decision_notice WHERE decision_id = $1 AND recipient_id = $2`,
    [decisionId, actor.organisationId],
  );
  return notice ?? null;
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

interface RankingRow {
  lotId: string;
  outcome: LotOutcome;
  grounds: string;
  bidId: string | null;
  providerId: string;
  providerName: string;
  rank: number;
  awardId: string | null;
  passedOver: boolean;
  cents: Cents;
  pricePoints: string;
  qualityPoints: string;
  totalPoints: string;
  trace: KeptTrace;
}

async function readDecidedLots(
  tx: Tx,
  actor: AuthorityActor | ProviderActor,
  { id: decisionId, tenderId }: Pick<DecisionRow, 'id' | 'tenderId'>,
): Promise<LotDecision[]> {
  const rows = await sql<RankingRow>(
    tx,
    `SELECT d.lot_id AS "lotId", d.outcome, d.grounds, r.bid_id AS "bidId", r.provider_id AS "providerId", o.name AS "providerName", r.rank,
            a.id AS "awardId", r.comparison_price_cents AS cents, r.price_points AS "pricePoints", r.quality_points AS "qualityPoints",
            r.total_points AS "totalPoints", coalesce(r.passed_over, false) AS "passedOver", r.trace
       FROM procurement.lot_decision d
       LEFT JOIN procurement.lot_ranking r ON r.decision_id = d.decision_id AND r.lot_id = d.lot_id
       LEFT JOIN app.organisation o ON o.id = r.provider_id
       LEFT JOIN procurement.award a ON a.decision_id = d.decision_id AND a.lot_id = d.lot_id AND a.bid_id = r.bid_id
      WHERE d.decision_id = $1 ORDER BY d.lot_id, r.rank`,
    [decisionId],
  );
  const lots = await readEvaluatedLots(tx, { tenderId });
  return lots.flatMap((lot) => {
    const own = rows.filter(({ lotId }) => lotId === lot.id);
    const [decided] = own;
    if (decided === undefined) return [];
    const ranked = own.flatMap((row) => (row.bidId === null ? [] : [{ ...row, bidId: row.bidId }]));
    const names = traceNames(lot.criteria, ranked, actor.language);
    return [
      {
        lotId: lot.id,
        number: lot.number,
        title: lot.title,
        outcome: decided.outcome,
        grounds: decided.grounds,
        criteria: lot.criteria.map(answerCriterion),
        ranking: ranked.map((row): DecidedBid => ({
          bidId: row.bidId,
          providerId: row.providerId,
          providerName: row.providerName,
          mine: row.providerId === actor.organisationId,
          passedOver: row.passedOver,
          rank: row.rank,
          awardId: row.awardId,
          comparisonPrice: centsToDecimal(row.cents),
          pricePoints: row.pricePoints,
          qualityPoints: row.qualityPoints,
          totalPoints: row.totalPoints,
          // The grounds of its own bid and of the winner's are a party's to read; those of the others are their business (Act 621/1999 § 24).
          ...(mayReadGrounds(actor, row)
            ? { arithmetic: explainTrace(row.trace.rows, actor.language, names), grounds: [...row.trace.grounds] }
            : { arithmetic: [], grounds: [] }),
        })),
      },
    ];
  });
}

const mayReadGrounds = (actor: AuthorityActor | ProviderActor, row: RankingRow): boolean =>
  actor.kind === 'authority' || row.awardId !== null || row.providerId === actor.organisationId;

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
