import { type CalendarDate, type Cents, one, type Page, readPage, sql, type Tx } from '@kasvutori/platform';
import type { FrameLine, Stratum } from './draw-sample.js';

export interface SampleRow {
  readonly id: string;
  readonly providerId: string;
  readonly providerName: string;
  readonly stratum: Stratum;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly method: string;
  readonly seed: string;
  readonly frameHash: string;
  readonly frameSize: number;
  readonly populationCents: Cents;
  readonly tolerance: string;
  readonly drawnAt: Date;
  readonly items: number;
  readonly checked: number;
  readonly sampleCents: Cents;
  readonly errorCents: Cents;
}

/** The newest finding of each item of a sample `s`. */
const FOUND = `
  SELECT DISTINCT ON (f.n) f.n, f.error_cents, f.reason, f.recorded_at FROM outcomes.audit_finding f WHERE f.sample_id = s.id
   ORDER BY f.n, f.recorded_at DESC, f.id DESC`;

const SAMPLES = `
  SELECT s.id, s.provider_id AS "providerId", o.name AS "providerName", s.stratum, s.from_on AS from, s.to_on AS to, s.method, s.seed,
         s.frame_hash AS "frameHash", s.frame_size AS "frameSize", s.population_cents AS "populationCents", s.tolerance::text, s.drawn_at AS "drawnAt",
         i.items, i.cents AS "sampleCents", f.checked, f.cents AS "errorCents"
    FROM outcomes.audit_sample s JOIN app.organisation o ON o.id = s.provider_id
    CROSS JOIN LATERAL (SELECT count(*)::int AS items, coalesce(sum(amount_cents), 0)::bigint AS cents FROM outcomes.audit_item WHERE sample_id = s.id) i
    CROSS JOIN LATERAL (SELECT count(*)::int AS checked, coalesce(sum(found.error_cents), 0)::bigint AS cents FROM (${FOUND}) found) f
   WHERE s.authority_id = $1`;

export const listSamples = (
  tx: Tx,
  authorityId: string,
  { cursor, limit }: { cursor?: string | undefined; limit?: number | undefined },
): Promise<Page<SampleRow>> =>
  readPage<SampleRow>(tx, {
    query: SAMPLES,
    params: [authorityId],
    sort: { column: 'drawnAt', type: 'timestamptz', direction: 'desc' },
    ...{ cursor, limit, count: true },
  });

export const sampleById = async (tx: Tx, authorityId: string, id: string): Promise<SampleRow> =>
  one(await sql<SampleRow>(tx, `${SAMPLES} AND s.id = $2`, [authorityId, id]));

export interface ItemRow {
  readonly n: number;
  readonly lineId: string;
  readonly amountCents: Cents;
  readonly contractId: string;
  readonly contractNumber: string;
  /** Null: of what the contract is paid as a whole. */
  readonly clientReference: string | null;
  readonly participationId: string | null;
  readonly component: string;
  readonly outcomeDate: CalendarDate;
  readonly errorCents: Cents | null;
  readonly reason: string | null;
  readonly checkedAt: Date | null;
}

export const itemsOf = (tx: Tx, sampleId: string): Promise<ItemRow[]> =>
  sql<ItemRow>(
    tx,
    `SELECT i.n, i.line_id AS "lineId", i.amount_cents AS "amountCents", l.contract_id AS "contractId", c.number AS "contractNumber",
            p.client_reference AS "clientReference", l.participation_id AS "participationId", l.component, l.outcome_date AS "outcomeDate", found.error_cents AS "errorCents", found.reason, found.recorded_at AS "checkedAt"
       FROM outcomes.audit_sample s JOIN outcomes.audit_item i ON i.sample_id = s.id
       JOIN outcomes.payment_line l ON l.id = i.line_id JOIN contracts.contract c ON c.id = l.contract_id
       LEFT JOIN outcomes.participation p ON p.id = l.participation_id
       LEFT JOIN (SELECT f.*, row_number() OVER (PARTITION BY f.n ORDER BY f.recorded_at DESC, f.id DESC) AS newest
                    FROM outcomes.audit_finding f WHERE f.sample_id = $1) found ON found.n = i.n AND found.newest = 1
      WHERE s.id = $1 ORDER BY i.n`,
    [sampleId],
  );

export interface FrameOf {
  readonly providerId: string;
  readonly stratum: Stratum;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Runs sent later are not in it: the frame can be read again as it was. */
  readonly drawnAt: Date;
}

/** What was paid to the provider of outcomes on these days, each payment a line: for clients, or to contracts as a whole. */
export const frameOf = (
  tx: Tx,
  authorityId: string,
  { providerId, stratum, from, to, drawnAt }: FrameOf,
): Promise<FrameLine[]> =>
  sql<FrameLine>(
    tx,
    `SELECT l.id, l.net_cents AS "amountCents" FROM outcomes.payment_line l JOIN outcomes.payment_run r ON r.id = l.run_id
      WHERE l.authority_id = $1 AND l.provider_id = $2 AND l.outcome_date BETWEEN $3 AND $4 AND r.sent_at <= $5 AND l.net_cents > 0
        AND (l.participation_id IS NULL) = ($6 = 'contracts') ORDER BY l.id`,
    [authorityId, providerId, from, to, drawnAt, stratum],
  );
