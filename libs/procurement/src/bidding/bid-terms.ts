import { type AuthorityActor, type Localised, one, sql, type Tx } from '@kasvutori/platform';
import { type Scoring, scoringOf } from '../criteria/scoring.js';
import type { BidTerms } from './bid-content.js';
import type { AskedValue } from './stated-values.js';

/** What bidding needs to know of a tender. */
export interface TenderForBids {
  readonly id: string;
  readonly authorityId: string;
  readonly authorityName: string;
  readonly number: string;
  readonly title: Localised;
  readonly status: string;
  readonly deadline: Date;
  /** Quality is being scored without names: the buyer reads neither who has bid nor at what price. */
  readonly namesHidden: boolean;
  /** Scored without names and closed: the scores stand until a decision is taken back. */
  readonly scoringClosed: boolean;
}

/** A published tender, or 404: a draft has no deadline that binds. */
export async function readTenderForBids(tx: Tx, tenderId: string): Promise<TenderForBids> {
  return one(
    await sql<TenderForBids>(
      tx,
      `SELECT t.id, t.authority_id AS "authorityId", o.name AS "authorityName", t.number, t.title, t.status, t.submission_deadline AS deadline,
              t.anonymous_quality AND t.scoring_closed_at IS NULL AND t.status = 'opened' AS "namesHidden",
              t.scoring_closed_at IS NOT NULL AND NOT EXISTS (SELECT FROM procurement.award_decision d WHERE d.tender_id = t.id) AS "scoringClosed"
         FROM procurement.tender t JOIN app.organisation o ON o.id = t.authority_id
        WHERE t.id = $1 AND t.published_at IS NOT NULL`,
      [tenderId],
    ),
  );
}

/** The authority's own published tender; another tenant's is not there, although anyone may read its call for bids. */
export async function readOwnTender(tx: Tx, actor: AuthorityActor, tenderId: string): Promise<TenderForBids> {
  const tender = await readTenderForBids(tx, tenderId);
  return one(tender.authorityId === actor.organisationId ? [tender] : []);
}

/**
 * Locks the tender against its opening and reads it as it then stands. The deadline is to be judged by `dbNow` read after this:
 * whoever holds the lock is before the opening, and the opening waits for every bid that was taken in time.
 */
export async function holdTenderForBids(tx: Tx, tenderId: string): Promise<TenderForBids> {
  await sql(tx, 'SELECT procurement.hold_tender($1)', [tenderId]);
  return readTenderForBids(tx, tenderId);
}

interface LotRow {
  readonly id: string;
  readonly evaluationMethod: string;
  readonly criteria: readonly { readonly id: string; readonly kind: string; readonly scoring: Scoring | null }[];
  readonly cancelled: boolean;
  readonly maxLotsBid: number | null;
  readonly priceItems: readonly { readonly code: string; readonly quantity: number; readonly max: string | null }[];
}

/** The price items and quality criteria every bid has to answer, lot by lot. */
export async function readBidTerms(tx: Tx, tenderId: string): Promise<BidTerms> {
  const lots = await sql<LotRow>(
    tx,
    `SELECT l.id, l.evaluation_method AS "evaluationMethod", l.cancelled_at IS NOT NULL AS cancelled, t.max_lots_bid AS "maxLotsBid",
            (SELECT coalesce(json_agg(json_build_object('code', i.code, 'quantity', i.quantity, 'max', i.max_unit_price_cents::text) ORDER BY i.position), '[]')
               FROM procurement.lot_price_item i WHERE i.lot_id = l.id) AS "priceItems",
            (SELECT coalesce(json_agg(json_build_object('id', c.id, 'kind', c.kind, 'scoring', c.scoring) ORDER BY c.position), '[]')
               FROM procurement.criterion c
              WHERE c.lot_id = l.id AND NOT EXISTS (SELECT FROM procurement.criterion m WHERE m.parent_id = c.id)) AS criteria
       FROM procurement.lot l JOIN procurement.tender t ON t.id = l.tender_id WHERE l.tender_id = $1 ORDER BY l.number`,
    [tenderId],
  );
  return {
    maxLotsBid: lots[0]?.maxLotsBid ?? null,
    lots: lots.map(({ id, cancelled, evaluationMethod, priceItems, criteria }) => ({
      id,
      cancelled,
      fixedPrices: evaluationMethod === 'fixed-price',
      qualityCriteria: criteria
        .filter((criterion) => scoringOf(criterion).kind === 'panel')
        .map((criterion) => ({ id: criterion.id })),
      askedValues: criteria.flatMap(askedOf),
      priceItems: priceItems.map(({ code, quantity, max }) => ({
        code,
        quantity,
        maxUnitPriceCents: max === null ? null : BigInt(max),
      })),
    })),
  };
}

/** The numbers a criterion asks of the bidder. */
function askedOf(criterion: LotRow['criteria'][number]): AskedValue[] {
  const scoring = scoringOf(criterion);
  const criterionId = criterion.id;
  switch (scoring.kind) {
    case 'stated-value':
      return [{ criterionId, code: '', as: 'number' }];
    case 'yes-no':
      return [{ criterionId, code: '', as: 'yes-no' }];
    case 'relative':
    case 'linear':
      return (scoring.lifeCycle?.components ?? []).map(({ code }) => ({ criterionId, code, as: 'amount' }));
    case 'panel':
      return [];
  }
}
