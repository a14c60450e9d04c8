import { type Cents, execute, type Localised, parseRate, type Rate, sql, type Tx } from '@kasvutori/platform';
import type { BidStatus } from '../bidding/bid-lifecycle.js';
import type { CallOffTerms } from '../call-offs/call-off-terms.js';
import { isGroup, leavesOf, leavesUnder } from '../criteria/criteria-tree.js';
import type { EvaluationMethod } from '../tenders/tender-content.js';
import type { Minimum, WeightedCriterion } from './evaluation-formula.js';

export interface EvaluatedLot {
  readonly id: string;
  readonly tenderId: string;
  readonly number: number;
  readonly title: Localised;
  readonly maxAwards: number;
  /** Absent: best-ratio. */
  readonly evaluationMethod?: EvaluationMethod | undefined;
  /** How call-offs of a framework are given. */
  readonly callOff?: CallOffTerms | null | undefined;
  /** The criteria that are scored, in the order in which they were published. */
  readonly criteria: readonly LotCriterion[];
  /** Groups, for their names. */
  readonly groups?: readonly { readonly id: string; readonly title: Localised }[] | undefined;
  readonly minimums?: readonly Minimum[] | undefined;
}

export interface LotCriterion extends WeightedCriterion {
  readonly title: Localised;
  readonly description: Localised;
}

interface CriterionRow {
  readonly id: string;
  readonly kind: WeightedCriterion['kind'];
  readonly weight: string;
  readonly title: Localised;
  readonly description: Localised;
  readonly scoring: WeightedCriterion['scoring'];
  readonly parent: number | null;
  readonly minPoints: string | null;
}

/** The lots of a published tender that have not been cancelled, or the one lot, with their criteria in the order in which they were published; a draft has none. */
export async function readEvaluatedLots(
  tx: Tx,
  of: { readonly tenderId: string } | { readonly lotId: string },
): Promise<EvaluatedLot[]> {
  const rows = await sql<Omit<EvaluatedLot, 'criteria'> & { criteria: CriterionRow[] }>(
    tx,
    `SELECT l.id, l.tender_id AS "tenderId", l.number, l.title, l.max_awards AS "maxAwards", l.evaluation_method AS "evaluationMethod", l.call_off AS "callOff",
            (SELECT coalesce(json_agg(json_build_object('id', c.id, 'kind', c.kind, 'weight', c.weight::text, 'title', c.title, 'description', c.description,
                                                              'scoring', c.scoring, 'parent', g.position - 1, 'minPoints', c.min_points::text) ORDER BY c.position), '[]')
               FROM procurement.criterion c LEFT JOIN procurement.criterion g ON g.id = c.parent_id WHERE c.lot_id = l.id) AS criteria
       FROM procurement.lot l JOIN procurement.tender t ON t.id = l.tender_id AND t.published_at IS NOT NULL
      WHERE ${'lotId' in of ? 'l.id' : 'l.tender_id'} = $1 AND l.cancelled_at IS NULL ORDER BY l.number`,
    ['lotId' in of ? of.lotId : of.tenderId],
  );
  return rows.map(({ criteria, ...lot }) => ({
    ...lot,
    criteria: leavesOf(criteria).map(({ parent: _, minPoints: _m, weight, ...criterion }) => ({
      ...criterion,
      weight: parseRate(weight),
    })),
    groups: criteria.filter((_, index) => isGroup(criteria, index)).map(({ id, title }) => ({ id, title })),
    minimums: criteria.flatMap(({ id, minPoints }, index) =>
      minPoints === null
        ? []
        : [
            {
              criterionId: id,
              of: leavesUnder(criteria, index).flatMap((place) => criteria[place]?.id ?? []),
              points: parseRate(minPoints),
            },
          ],
    ),
  }));
}

export interface ComparedBid {
  readonly lotId: string;
  readonly bidId: string;
  readonly providerId: string;
  readonly providerName: string;
  readonly status: BidStatus;
  readonly sha256: string;
  readonly comparisonPriceCents: Cents;
}

/** Every opened bid on these lots that has not been excluded, with its comparison price; the order says nothing. */
export function readComparedBids(tx: Tx, lotIds: readonly string[]): Promise<ComparedBid[]> {
  return sql<ComparedBid>(
    tx,
    `SELECT p.lot_id AS "lotId", b.id AS "bidId", b.provider_id AS "providerId", o.name AS "providerName", b.status, v.sha256,
            sum(p.unit_price_cents * i.quantity)::bigint AS "comparisonPriceCents"
       FROM procurement.bid_price p
       JOIN procurement.lot_price_item i ON i.lot_id = p.lot_id AND i.code = p.code
       JOIN procurement.bid b ON b.id = p.bid_id
       JOIN app.organisation o ON o.id = b.provider_id
       JOIN procurement.bid_version v ON v.bid_id = b.id AND v.superseded_at IS NULL
      WHERE p.lot_id = ANY ($1::uuid[]) AND b.status IN ('opened', 'accepted', 'rejected')
      GROUP BY p.lot_id, b.id, o.name, v.sha256
      ORDER BY o.name, b.id`,
    [lotIds],
  );
}

/** What the bids state as numbers, by bid; keys as in `EvaluatedBid.values`. */
export async function readStatedValues(
  tx: Tx,
  lotIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, Rate>>> {
  const rows = await sql<{ bidId: string; key: string; value: string }>(
    tx,
    `SELECT v.bid_id AS "bidId", CASE v.code WHEN '' THEN v.criterion_id::text ELSE v.criterion_id || '/' || v.code END AS key, v.value::text AS value
       FROM procurement.bid_value v JOIN procurement.criterion c ON c.id = v.criterion_id WHERE c.lot_id = ANY ($1::uuid[])`,
    [lotIds],
  );
  const of = new Map<string, Map<string, Rate>>();
  for (const { bidId, key, value } of rows) {
    const own = of.get(bidId) ?? new Map<string, Rate>();
    of.set(bidId, own.set(key, parseRate(value)));
  }
  return of;
}

export interface ScoreRow {
  readonly bidId: string;
  readonly criterionId: string;
  readonly scoredBy: string;
  readonly scorerName: string;
  readonly score: number;
  readonly ground: string;
  readonly scoredAt: Date;
}

export function readScores(tx: Tx, lotIds: readonly string[]): Promise<ScoreRow[]> {
  return sql<ScoreRow>(
    tx,
    `SELECT s.bid_id AS "bidId", s.criterion_id AS "criterionId", s.scored_by AS "scoredBy", p.name AS "scorerName", s.score, s.ground, s.scored_at AS "scoredAt"
       FROM procurement.quality_score s
       JOIN procurement.criterion c ON c.id = s.criterion_id
       JOIN app.person p ON p.id = s.scored_by
      WHERE c.lot_id = ANY ($1::uuid[]) ORDER BY s.bid_id, c.position, p.name, s.scored_by`,
    [lotIds],
  );
}

export interface NewScore {
  readonly bidId: string;
  readonly criterionId: string;
  readonly score: number;
  readonly ground: string;
}

/** One officer's scores; scoring again replaces one's own, nobody else's (row-level security holds to that too). */
export async function keepScores(tx: Tx, scoredBy: string, scores: readonly NewScore[], now: Date): Promise<void> {
  await execute(
    tx,
    `INSERT INTO procurement.quality_score (bid_id, criterion_id, scored_by, score, ground, scored_at)
     SELECT u.bid, u.criterion, $1, u.score, u.ground, $6
       FROM unnest($2::uuid[], $3::uuid[], $4::smallint[], $5::text[]) AS u (bid, criterion, score, ground)
     ON CONFLICT (bid_id, criterion_id, scored_by) DO UPDATE SET score = excluded.score, ground = excluded.ground, scored_at = excluded.scored_at`,
    [
      scoredBy,
      scores.map((s) => s.bidId),
      scores.map((s) => s.criterionId),
      scores.map((s) => s.score),
      scores.map((s) => s.ground),
      now,
    ],
  );
}
