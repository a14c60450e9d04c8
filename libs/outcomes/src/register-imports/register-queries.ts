import {
  execute,
  one,
  readPage,
  sql,
  type CsvEncoding,
  type Page,
  type PersonalCodeVault,
  type Tx,
} from '@kasvutori/platform';
import { standing } from '../facts/current-facts.js';
import { readFacts } from '../facts/fact-queries.js';
import { type RegisterKind, type ReadableRow, REGISTER_KINDS, type UnreadableRow } from './register-rows.js';
import type { GoodRow, ServedClient, ToldFact, WrongRow } from './register-judge.js';

export const IMPORT_STATUSES = ['previewed', 'confirmed'] as const;
export type RegisterImportStatus = (typeof IMPORT_STATUSES)[number];

export interface RegisterImport {
  readonly id: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly encoding: CsvEncoding;
  readonly status: RegisterImportStatus;
  readonly rows: number;
  readonly fresh: number;
  readonly changed: number;
  readonly known: number;
  readonly createdAt: Date;
  readonly confirmedAt: Date | null;
  readonly version: number;
}

const IMPORTS = `
  SELECT i.id, i.file_name AS "fileName", i.sha256, i.encoding, i.status, i.row_count AS rows, i.new_count AS fresh, i.changed_count AS changed,
         i.known_count AS known, i.created_at AS "createdAt", i.confirmed_at AS "confirmedAt", i.version
    FROM outcomes.register_import i WHERE i.authority_id = $1`;

export const listImports = (
  tx: Tx,
  authorityId: string,
  { cursor, limit }: { cursor?: string | undefined; limit?: number | undefined },
): Promise<Page<RegisterImport>> =>
  readPage<RegisterImport>(tx, {
    query: IMPORTS,
    params: [authorityId],
    sort: { column: 'createdAt', type: 'timestamptz', direction: 'desc' },
    ...{ cursor, limit, count: true },
  });

export const importById = async (tx: Tx, authorityId: string, id: string): Promise<RegisterImport> =>
  one(await sql<RegisterImport>(tx, `${IMPORTS} AND i.id = $2`, [authorityId, id]));

/** The first rows that will not do; all of them for the report. */
export const errorsOf = async (tx: Tx, id: string, limit: number | null): Promise<WrongRow[]> =>
  (
    await sql<{ error: WrongRow }>(
      tx,
      `SELECT e.error FROM outcomes.register_import i, jsonb_array_elements(i.errors) WITH ORDINALITY AS e (error, n) WHERE i.id = $1 ORDER BY e.n LIMIT $2`,
      [id, limit],
    )
  ).map(({ error }) => error);

export const keepErrors = (tx: Tx, id: string, wrong: readonly WrongRow[]): Promise<number> =>
  execute(tx, `UPDATE outcomes.register_import SET errors = errors || $2::jsonb WHERE id = $1`, [
    id,
    JSON.stringify(wrong),
  ]);

export const keepRows = (
  tx: Tx,
  { id, authorityId }: { readonly id: string; readonly authorityId: string },
  rows: readonly (GoodRow & { readonly n: number })[],
): Promise<number> =>
  execute(
    tx,
    `INSERT INTO outcomes.register_import_row (import_id, authority_id, n, line, client_id, fact)
     SELECT $1, $2, r.n, r.line, r."clientId", r.fact FROM jsonb_to_recordset($3) AS r (n int, line int, "clientId" uuid, fact jsonb)`,
    [id, authorityId, JSON.stringify(rows)],
  );

/** Clients of the rows, each with every contract of this authority under which they are served, by the row's own key. */
export async function clientsOf(
  tx: Tx,
  authorityId: string,
  rows: readonly (ReadableRow | UnreadableRow)[],
  vault: PersonalCodeVault,
): Promise<(row: ReadableRow) => ServedClient | undefined> {
  const readable = rows.flatMap((row) => ('refusal' in row ? [] : [row.client]));
  const hashes = new Map(
    readable.flatMap((client) => ('code' in client ? [[client.code, vault.hashesOf(client.code)] as const] : [])),
  );
  const references = [...new Set(readable.flatMap((client) => ('reference' in client ? [client.reference] : [])))];
  const byCode = await sql<{ hash: Buffer; clientId: string }>(
    tx,
    `SELECT hash, client_id AS "clientId" FROM vouchers.clients_of_codes($1, $2::bytea[])`,
    [authorityId, [...hashes.values()].flat()],
  );
  const served = await sql<ServedClient & { reference: string }>(
    tx,
    `SELECT client_id AS "clientId", min(client_reference) AS reference, array_agg(id ORDER BY id) AS "participationIds" FROM outcomes.participation
      WHERE authority_id = $1 AND (client_id = ANY ($2::uuid[]) OR client_reference = ANY ($3::text[])) GROUP BY client_id`,
    [authorityId, byCode.map(({ clientId }) => clientId), references],
  );
  const byId = new Map(served.map((client) => [client.clientId, client]));
  const byReference = new Map(served.map((client) => [client.reference, client]));
  const idOfHash = new Map(byCode.map(({ hash, clientId }) => [hash.toString('hex'), clientId]));
  return ({ client }) =>
    'reference' in client
      ? byReference.get(client.reference)
      : byId.get(
          hashes
            .get(client.code)
            ?.map((hash) => idOfHash.get(hash.toString('hex')))
            .find(Boolean) ?? '',
        );
}

export const servedClients = (tx: Tx, authorityId: string, clientIds: readonly string[]): Promise<ServedClient[]> =>
  sql<ServedClient>(
    tx,
    `SELECT client_id AS "clientId", array_agg(id ORDER BY id) AS "participationIds" FROM outcomes.participation
      WHERE authority_id = $1 AND client_id = ANY ($2::uuid[]) GROUP BY client_id`,
    [authorityId, clientIds],
  );

/** What the register has told of these participations, as it stands. */
export async function toldFacts(tx: Tx, participationIds: readonly string[]): Promise<Map<string, ToldFact[]>> {
  const facts = await readFacts(tx, participationIds, null);
  return new Map(
    [...facts].map(([participationId, rows]) => [
      participationId,
      standing(rows)
        .filter(({ source }) => source === 'register')
        .flatMap(({ id, kind, validFrom, validTo, data }) =>
          isRegisterKind(kind) ? [{ factId: id, kind, validFrom, validTo, data }] : [],
        ),
    ]),
  );
}

const isRegisterKind = (kind: string): kind is RegisterKind => (REGISTER_KINDS as readonly string[]).includes(kind);
