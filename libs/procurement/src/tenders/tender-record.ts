import type { CalendarDate, VatCategory } from '@kasvutori/platform';
import { one, sql, type Tx } from '@kasvutori/platform';
import type { Announced } from '../regime/prior-information.js';
import type { BuyerType } from '../regime/threshold-table.js';
import type { TenderStatus } from './tender-lifecycle.js';
import type { Criterion, Lot, PriceItem, TenderContent } from './tender-content.js';

export interface StoredPriceItem extends PriceItem {
  readonly id: string;
}

export interface StoredCriterion extends Criterion {
  readonly id: string;
}

export interface StoredLot extends Lot {
  readonly id: string;
  readonly number: number;
  /** Nobody can bid for the lot any more, and it is not awarded. */
  readonly cancelledAt: Date | null;
  readonly cancelReason: string | null;
  readonly priceItems: readonly StoredPriceItem[];
  readonly criteria: readonly StoredCriterion[];
}

/** A tender as it is stored, whole. */
export interface TenderRecord extends TenderContent, Announced {
  readonly id: string;
  readonly authorityId: string;
  readonly authorityName: string;
  readonly buyer: BuyerType;
  /** Of the direct award that is being prepared or was made instead of a call. */
  readonly directAwardId: string | null;
  /** Awarded without a call: public without a deadline for bids. */
  readonly awardedDirectly: boolean;
  readonly number: string;
  readonly ocid: string;
  readonly status: TenderStatus;
  readonly statusAt: Date;
  readonly submissionDeadline: Date | null;
  readonly questionsDeadline: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly submittedBy: string | null;
  readonly publishedAt: Date | null;
  /** The instant an approved tender waits for. */
  readonly publishLocal: string | null;
  readonly publishAt: Date | null;
  /** The chosen instant that was missed; until the draft is submitted again. */
  readonly publishMissed: Date | null;
  readonly cancelReason: string | null;
  readonly version: number;
  readonly lots: readonly StoredLot[];
}

const HEAD = `
  SELECT t.id, t.authority_id AS "authorityId", o.name AS "authorityName", t.number, t.ocid, t.title, t.description, t.language,
         t.bid_languages AS "bidLanguages", t.procedure, t.main_cpv AS "mainCpv", t.additional_cpv AS "additionalCpv", t.framework,
         t.framework_max_cents AS "frameworkMaxCents", t.estimated_value_cents AS "estimatedValueCents",
         t.concession, t.undivided_reason AS "undividedReason", t.awarded_directly AS "awardedDirectly",
         CASE WHEN o.central_government THEN 'central' ELSE 'other' END AS buyer,
         (SELECT d.id FROM procurement.direct_award d WHERE d.tender_id = t.id AND d.status <> 'cancelled') AS "directAwardId",
         (SELECT coalesce(json_agg(json_build_object('number', n.number, 'on', (n.published_at AT TIME ZONE 'Europe/Helsinki')::date) ORDER BY n.published_at, n.id), '[]')
            FROM procurement.tender_basis b JOIN procurement.prior_information n ON n.plan_item_id = b.plan_item_id
           WHERE b.tender_id = t.id) AS "priorInformation",
         to_char(t.questions_local, 'YYYY-MM-DD"T"HH24:MI') AS "questionsLocal", t.questions_deadline AS "questionsDeadline",
         to_char(t.submission_local, 'YYYY-MM-DD"T"HH24:MI') AS "submissionLocal", t.submission_deadline AS "submissionDeadline",
         t.status, t.status_at AS "statusAt", t.created_at AS "createdAt", t.updated_at AS "updatedAt", t.submitted_by AS "submittedBy",
         t.published_at AS "publishedAt", to_char(t.publish_local, 'YYYY-MM-DD"T"HH24:MI') AS "publishLocal", t.publish_at AS "publishAt",
         t.publish_missed AS "publishMissed", t.max_lots_bid AS "maxLotsBid", t.max_lots_awarded AS "maxLotsAwarded",
         t.anonymous_quality AS "anonymousQuality", t.cancel_reason AS "cancelReason", t.version
    FROM procurement.tender t JOIN app.organisation o ON o.id = t.authority_id
   WHERE t.id = $1`;

/** The tender with everything in it, or 404 when row-level security hides it. */
export async function readTender(tx: Tx, tenderId: string): Promise<TenderRecord> {
  const head = one(await sql<Omit<TenderRecord, 'lots'>>(tx, HEAD, [tenderId]));
  return { ...head, lots: await readLots(tx, tenderId) };
}

/** As `readTender`, after locking the row: nobody moves or edits the tender until this transaction ends. */
export async function lockTender(tx: Tx, tenderId: string): Promise<TenderRecord> {
  one(await sql(tx, 'SELECT id FROM procurement.tender WHERE id = $1 FOR UPDATE', [tenderId]));
  return readTender(tx, tenderId);
}

type LotRow = Omit<StoredLot, 'priceItems' | 'criteria'>;

/** The lots of a tender with price items and criteria, in three statements however many there are. */
async function readLots(tx: Tx, tenderId: string): Promise<StoredLot[]> {
  const lots = await sql<LotRow>(
    tx,
    `SELECT id, number, reference, title, description, service_kind AS "serviceKind", municipalities, nuts, main_cpv AS "mainCpv",
            additional_cpv AS "additionalCpv", estimated_value_cents AS "estimatedValueCents", framework_max_cents AS "frameworkMaxCents",
            cap_cents AS "capCents", starts_on AS "startsOn", duration_months AS "durationMonths", max_awards AS "maxAwards",
            evaluation_method AS "evaluationMethod", call_off AS "callOff",
            cancelled_at AS "cancelledAt", cancel_reason AS "cancelReason"
       FROM procurement.lot WHERE tender_id = $1 ORDER BY number`,
    [tenderId],
  );
  const items = await sql<StoredPriceItem & { lotId: string; vatCategory: VatCategory }>(
    tx,
    `SELECT i.id, i.lot_id AS "lotId", i.code, i.kind, i.title, i.unit, i.quantity, i.max_unit_price_cents AS "maxUnitPriceCents",
            i.threshold_days AS "thresholdDays", i.vat_category AS "vatCategory"
       FROM procurement.lot_price_item i JOIN procurement.lot l ON l.id = i.lot_id WHERE l.tender_id = $1 ORDER BY l.number, i.position`,
    [tenderId],
  );
  const criteria = await sql<StoredCriterion & { lotId: string }>(
    tx,
    `SELECT c.id, c.lot_id AS "lotId", c.kind, c.title, c.description, c.weight::text AS weight,
            g.position - 1 AS parent, c.scoring, c.min_points::text AS "minPoints"
       FROM procurement.criterion c LEFT JOIN procurement.criterion g ON g.id = c.parent_id JOIN procurement.lot l ON l.id = c.lot_id WHERE l.tender_id = $1 ORDER BY l.number, c.position`,
    [tenderId],
  );
  const of = <Part extends { lotId: string }>(parts: readonly Part[], lot: LotRow) =>
    parts.filter((part) => part.lotId === lot.id).map(({ lotId: _, ...part }) => part);
  return lots.map((lot) => ({
    ...lot,
    startsOn: lot.startsOn as CalendarDate | null,
    priceItems: of(items, lot),
    criteria: of(criteria, lot),
  }));
}
