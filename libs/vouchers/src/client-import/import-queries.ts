import { one, readPage, sql, type CsvEncoding, type Page, type Tx } from '@kasvutori/platform';
import type { ImportError } from './import-errors.js';
import type { Compared } from './import-rows.js';

export const IMPORT_STATUSES = ['preview', 'imported', 'lapsed'] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];
export const ROW_STATUSES = ['new', 'unchanged', 'changed', 'refused'] as const;
export type RowStatus = (typeof ROW_STATUSES)[number];

export interface ImportRow {
  readonly id: string;
  readonly fileName: string;
  readonly encoding: CsvEncoding;
  readonly status: ImportStatus;
  readonly madeBy: string;
  readonly madeAt: Date;
  readonly importedBy: string | null;
  readonly importedAt: Date | null;
  readonly fresh: number;
  readonly unchanged: number;
  readonly changed: number;
  readonly refused: number;
}

const IMPORT = `SELECT i.id, i.file_name AS "fileName", i.encoding, i.status, i.made_by_name AS "madeBy", i.made_at AS "madeAt",
    i.imported_by_name AS "importedBy", i.imported_at AS "importedAt", n.fresh, n.unchanged, n.changed, n.refused
  FROM vouchers.client_import i
  CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE r.status = 'new')::int AS fresh, count(*) FILTER (WHERE r.status = 'unchanged')::int AS unchanged,
                             count(*) FILTER (WHERE r.status = 'changed')::int AS changed, count(*) FILTER (WHERE r.status = 'refused')::int AS refused
                        FROM vouchers.client_import_row r WHERE r.import_id = i.id) n
  WHERE i.authority_id = $1`;

export const importOf = async (tx: Tx, authorityId: string, id: string): Promise<ImportRow> =>
  one(await sql<ImportRow>(tx, `${IMPORT} AND i.id = $2`, [authorityId, id]));

export interface PageAsked {
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

export const listImports = (tx: Tx, authorityId: string, { cursor, limit }: PageAsked): Promise<Page<ImportRow>> =>
  readPage<ImportRow>(tx, {
    query: IMPORT,
    params: [authorityId],
    sort: { column: 'madeAt', type: 'timestamptz', direction: 'desc' },
    cursor,
    limit,
  });

export interface CheckedRow {
  readonly id: string;
  readonly line: number;
  readonly status: RowStatus;
  readonly clientId: string | null;
  readonly name: string | null;
  readonly changes: Compared[];
  readonly errors: ImportError[];
}

export const listRows = (
  tx: Tx,
  importId: string,
  { status, cursor, limit }: PageAsked & { readonly status?: readonly RowStatus[] | undefined },
): Promise<Page<CheckedRow>> =>
  readPage<CheckedRow>(tx, {
    query: `SELECT id, line, status, CASE WHEN status IN ('unchanged', 'changed') THEN client_id END AS "clientId", name, changes, errors
              FROM vouchers.client_import_row WHERE import_id = $1 AND ($2::text[] IS NULL OR status = ANY ($2))`,
    params: [importId, status ?? null],
    sort: { column: 'line', type: 'int', direction: 'asc' },
    cursor,
    limit,
    count: true,
  });

export const refusedRows = (tx: Tx, importId: string): Promise<Pick<CheckedRow, 'line' | 'name' | 'errors'>[]> =>
  sql(
    tx,
    `SELECT line, name, errors FROM vouchers.client_import_row WHERE import_id = $1 AND status = 'refused' ORDER BY line`,
    [importId],
  );
