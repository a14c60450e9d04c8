import {
  type CalendarDate,
  type Cents,
  dbNow,
  type Localised,
  one,
  type ServiceKindCode,
  sql,
  type Tx,
  type VatCategory,
} from '@kasvutori/platform';
import { type AwardStanding, contractHindrance } from './decision-lifecycle.js';

/** One winner of one lot, with what a contract is drawn up from. */
export interface Award extends AwardStanding {
  readonly id: string;
  readonly decisionId: string;
  readonly tenderId: string;
  readonly authorityId: string;
  readonly providerId: string;
  readonly lotId: string;
  /** Null for a direct award, which has no bid. */
  readonly bidId: string | null;
  readonly lotNumber: number;
  readonly lotTitle: Localised;
  readonly serviceKind: ServiceKindCode;
  readonly municipalities: readonly string[];
  readonly startsOn: CalendarDate | null;
  readonly durationMonths: number | null;
  /** The lot's cap; where the tender set none, the estimated quantities at the offered prices. */
  readonly capCents: Cents;
  /** Σ estimated quantity × offered unit price. */
  readonly amountCents: Cents;
  readonly rank: number;
  readonly decidedAt: Date;
  /** A contract may be made: the decision stands, its standstill is over and no appeal suspends it. */
  readonly final: boolean;
  readonly prices: readonly AwardedPrice[];
  /** The members of the consortium that bid, each with its share in per cent; the winner leads them and has the rest. */
  readonly consortium: readonly { readonly providerId: string; readonly percent: string }[];
}

export interface AwardedPrice {
  readonly code: string;
  readonly kind: 'unit' | 'attachment' | 'milestone';
  readonly title: Localised;
  readonly unit: Localised;
  readonly unitPriceCents: Cents;
  readonly thresholdDays: number | null;
  readonly vatCategory: VatCategory;
}

type AwardRow = Omit<Award, 'final' | 'prices'> & {
  prices: (Omit<AwardedPrice, 'unitPriceCents'> & { cents: string })[];
};

const AWARD = `
  SELECT a.id, a.decision_id AS "decisionId", a.tender_id AS "tenderId", a.authority_id AS "authorityId", a.provider_id AS "providerId",
         a.lot_id AS "lotId", a.bid_id AS "bidId", l.number AS "lotNumber", l.title AS "lotTitle", l.service_kind AS "serviceKind", l.municipalities,
         l.starts_on AS "startsOn", l.duration_months AS "durationMonths", coalesce(l.cap_cents, a.amount_cents) AS "capCents",
         a.amount_cents AS "amountCents", a.rank, a.decided_at AS "decidedAt", d.standstill_ends_at AS "standstillEndsAt",
         d.status AS "decisionStatus", procurement.suspending_appeals(d.id) AS suspending,
         coalesce((SELECT json_agg(json_build_object('code', i.code, 'kind', i.kind, 'title', i.title, 'unit', i.unit, 'cents', p.unit_price_cents::text,
                                            'thresholdDays', i.threshold_days, 'vatCategory', i.vat_category) ORDER BY i.position)
            FROM procurement.bid_price p JOIN procurement.lot_price_item i ON i.lot_id = p.lot_id AND i.code = p.code
           WHERE p.bid_id = a.bid_id AND p.lot_id = a.lot_id),
         (SELECT json_agg(json_build_object('code', i.code, 'kind', i.kind, 'title', i.title, 'unit', i.unit, 'cents', p.unit_price_cents::text,
                                            'thresholdDays', i.threshold_days, 'vatCategory', i.vat_category) ORDER BY i.position)
            FROM procurement.direct_award_price p JOIN procurement.lot_price_item i ON i.lot_id = p.lot_id AND i.code = p.code
           WHERE p.direct_award_id = a.direct_award_id AND p.lot_id = a.lot_id)) AS prices,
         coalesce((SELECT jsonb_agg(jsonb_build_object('providerId', m ->> 'providerId', 'percent', m ->> 'share') ORDER BY n)
            FROM procurement.bid b, jsonb_array_elements(b.parties -> 'consortium') WITH ORDINALITY AS members (m, n) WHERE b.id = a.bid_id), '[]') AS consortium
    FROM procurement.award a
    JOIN procurement.award_decision d ON d.id = a.decision_id
    JOIN procurement.lot l ON l.id = a.lot_id`;

/** The awards in force of a tender, lot by lot, the best ranked first; for the buyer, the winner itself and the system. */
export async function readAwards(tx: Tx, tenderId: string): Promise<Award[]> {
  return finish(
    tx,
    await sql<AwardRow>(
      tx,
      `${AWARD} WHERE a.tender_id = $1 AND d.status IN ('standstill', 'final') ORDER BY l.number, a.rank`,
      [tenderId],
    ),
  );
}

/** One award, or 404; one that no longer stands is still there to be read. */
export async function readAward(tx: Tx, awardId: string): Promise<Award> {
  return one(await finish(tx, await sql<AwardRow>(tx, `${AWARD} WHERE a.id = $1`, [awardId])));
}

/** Whether a contract may be made on the award at the instant. */
export function awardIsFinal(award: AwardStanding, now: Date): boolean {
  return contractHindrance(award, now) === undefined;
}

async function finish(tx: Tx, rows: readonly AwardRow[]): Promise<Award[]> {
  const now = await dbNow(tx);
  return (
    rows
      // Whoever may not see the bid sees the award in the published notice, not here.
      .flatMap(({ prices, ...row }) => ((prices as typeof prices | null) === null ? [] : [{ ...row, prices }]))
      .map(({ prices, ...row }) => ({
        ...row,
        final: awardIsFinal(row, now),
        prices: prices.map(({ cents, ...price }) => ({ ...price, unitPriceCents: BigInt(cents) })),
      }))
  );
}
