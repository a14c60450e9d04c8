import { type AuthorityActor, centsToDecimal, type Cents, type ProviderActor, sql, type Tx } from '@kasvutori/platform';
import type { UnrankedBid } from '../evaluation/evaluation-formula.js';
import { type EvaluatedLot, readEvaluatedLots } from '../evaluation/evaluation-queries.js';
import { explainUnranked } from '../evaluation/evaluation-texts.js';
import { answerCriterion, explainTrace, traceNames } from '../evaluation/lot-answers.js';
import { passedOverReason } from './award-limit-texts.js';
import type { LotOutcome } from './award-rules.js';
import type { DecidedBid, LotDecision } from './award.dto.js';
import { type DecisionRow, type KeptTrace, readAwardLimit } from './decision-queries.js';

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

/** Every lot as it was decided: the ranking, who was passed over, and who was not compared. */
export async function readDecidedLots(
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
  const unranked = await readUnranked(tx, decisionId);
  const lots = await readEvaluatedLots(tx, { tenderId });
  const limit = await readAwardLimit(tx, tenderId);
  /** Numbers of the lots that a bid had won before this one, in the order in which they were decided. */
  const wonBefore = (bidId: string, before: EvaluatedLot): number[] =>
    lots
      .filter(({ number }) => number < before.number)
      .filter(({ id }) => rows.some((row) => row.lotId === id && row.bidId === bidId && row.awardId !== null))
      .map(({ number }) => number);
  return lots.flatMap((lot) => {
    const own = rows.filter(({ lotId }) => lotId === lot.id);
    const [decided] = own;
    if (decided === undefined) return [];
    const ranked = own.flatMap((row) => (row.bidId === null ? [] : [{ ...row, bidId: row.bidId }]));
    const out = unranked.filter(({ lotId }) => lotId === lot.id);
    const names = traceNames([...lot.criteria, ...(lot.groups ?? [])], [...ranked, ...out], actor.language);
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
          passedOverReason:
            row.passedOver && limit !== null
              ? passedOverReason(limit, wonBefore(row.bidId, lot), actor.language)
              : null,
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
        unranked: out.map((row) => ({
          bidId: row.bidId,
          providerName: row.providerName,
          comparisonPrice: centsToDecimal(row.comparisonPriceCents),
          text: explainUnranked(row, actor.language, names),
        })),
      },
    ];
  });
}

function readUnranked(tx: Tx, decisionId: string): Promise<(UnrankedBid & { lotId: string; providerName: string })[]> {
  return sql(
    tx,
    `SELECT u.lot_id AS "lotId", u.bid_id AS "bidId", o.name AS "providerName", u.comparison_price_cents AS "comparisonPriceCents", u.reason,
            u.criterion_id AS "criterionId", u.points, u.minimum
       FROM procurement.lot_unranked u JOIN app.organisation o ON o.id = u.provider_id WHERE u.decision_id = $1 ORDER BY o.name, u.bid_id`,
    [decisionId],
  );
}

const mayReadGrounds = (actor: AuthorityActor | ProviderActor, row: RankingRow): boolean =>
  actor.kind === 'authority' || row.awardId !== null || row.providerId === actor.organisationId;
