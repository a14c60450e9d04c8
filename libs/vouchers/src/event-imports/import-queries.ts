import {
  execute,
  readPage,
  sql,
  type Cents,
  type CsvEncoding,
  type Page,
  type Sort,
  type Tx,
} from '@kasvutori/platform';
import { silenceDaysOf } from '../service-events/visit-terms.js';
import type { RecordedVisit, ServedVoucher, WrongRow } from './check-visits.js';

export type ImportStatus = 'previewed' | 'confirmed';

/** A row that will not do, as it is kept: amounts as text, since JSON has no bigint. */
export interface KeptError {
  readonly line: number;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly cells: readonly string[];
}

export interface ImportRow {
  readonly id: string;
  readonly fileName: string;
  readonly encoding: CsvEncoding;
  readonly status: ImportStatus;
  readonly rowCount: number;
  readonly goodCount: number;
  readonly amountCents: Cents;
  readonly createdAt: Date;
  readonly confirmedAt: Date | null;
  readonly version: number;
}

const IMPORTS = `
  SELECT i.id, i.file_name AS "fileName", i.encoding, i.status, i.row_count AS "rowCount", i.good_count AS "goodCount",
         i.amount_cents AS "amountCents", i.created_at AS "createdAt", i.confirmed_at AS "confirmedAt", i.version
    FROM vouchers.event_import i`;

export const IMPORT_SORTS = {
  '-createdAt': { column: 'createdAt', type: 'timestamptz', direction: 'desc' },
} as const satisfies Record<string, Sort>;

export const listImports = (
  tx: Tx,
  providerId: string,
  page: { cursor?: string | undefined; limit?: number | undefined },
): Promise<Page<ImportRow>> =>
  readPage<ImportRow>(tx, {
    query: `${IMPORTS} WHERE i.provider_id = $1`,
    params: [providerId],
    sort: IMPORT_SORTS['-createdAt'],
    count: true,
    ...page,
  });

export const importById = (tx: Tx, providerId: string, id: string): Promise<ImportRow[]> =>
  sql<ImportRow>(tx, `${IMPORTS} WHERE i.id = $1 AND i.provider_id = $2`, [id, providerId]);

/** The first rows that will not do; all of them for the report. */
export const errorsOf = (tx: Tx, id: string, limit: number | null): Promise<KeptError[]> =>
  sql<{ error: KeptError }>(
    tx,
    `SELECT e.error FROM vouchers.event_import i, jsonb_array_elements(i.errors) WITH ORDINALITY AS e (error, n) WHERE i.id = $1 ORDER BY e.n LIMIT $2`,
    [id, limit],
  ).then((rows) => rows.map(({ error }) => error));

/** Puts further rows that will not do beside those that are kept. */
export const keepErrors = (tx: Tx, id: string, wrong: readonly WrongRow[]): Promise<number> =>
  execute(tx, `UPDATE vouchers.event_import SET errors = errors || $2::jsonb WHERE id = $1`, [
    id,
    JSON.stringify(wrong, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
  ]);

/** What this provider may record on, of the vouchers with these numbers: everything a row is judged by, in one read. */
export const servedVouchers = (tx: Tx, providerId: string, numbers: readonly string[]): Promise<ServedVoucher[]> =>
  sql<ServedVoucher>(
    tx,
    `SELECT v.number, v.id AS "voucherId", h.id AS "choiceId", h.contract_id AS "contractId", h.authority_id AS "authorityId", h.client_id AS "clientId",
            h.person_id AS "personId", o.price_code AS "priceCode", v.status, v.valid_from AS "validFrom", v.last_day AS "lastDay",
            v.max_unit_price_cents AS "maxUnitPriceCents",
            coalesce(contracts.price_on(o.contract_id, o.price_code, (v.granted_at AT TIME ZONE 'Europe/Helsinki')::date), o.unit_price_cents) AS "unitPriceCents",
            h.starts_on AS "startsOn", h.ends_on AS "endsOn",
            coalesce(app.balance_of('voucher:' || v.id), 0) - vouchers.waiting_on(v.id) AS "availableCents", ${silenceDaysOf('h')} AS "silenceDays"
       FROM vouchers.choice h JOIN vouchers.voucher v ON v.id = h.voucher_id JOIN vouchers.offer o ON o.id = h.offer_id
      WHERE h.provider_id = $1 AND h.starts_on IS NOT NULL AND v.number = ANY ($2::text[]) ORDER BY h.starts_on, h.id`,
    [providerId, numbers],
  );

export const recordedVisits = (tx: Tx, choiceIds: readonly string[]): Promise<RecordedVisit[]> =>
  sql<RecordedVisit>(
    tx,
    `SELECT choice_id AS "choiceId", occurred_on AS "occurredOn", to_char(start_time, 'HH24:MI') AS "startTime" FROM vouchers.service_event
      WHERE choice_id = ANY ($1::uuid[]) AND reverses_id IS NULL AND reversed_by_id IS NULL AND status IN ('recorded', 'approved', 'paid')`,
    [choiceIds],
  );
