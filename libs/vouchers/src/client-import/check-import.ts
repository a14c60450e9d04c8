import { createHash } from 'node:crypto';
import { auditAll, execute, newId, sql, type AuthorityActor, type CsvFile, type Tx } from '@kasvutori/platform';
import type { CodeRules } from '../clients/create-client.js';
import { importProblem } from './import-problems.js';
import { changesOf, columnsOf, readRow, withoutTwins, type Compared, type ReadRow } from './import-rows.js';

/** More are sent in several files. */
export const MAX_ROWS = 50_000;

type Known = Readonly<Record<Compared, string | null>> & {
  readonly id: string;
  readonly personId: string;
  readonly hash: Buffer;
};

/**
 * Checks a file of clients row by row and keeps what it would do; nothing is taken in yet. The same file again is checked anew against the
 * register, or shows what was imported of it. @returns the import's id
 */
export async function checkImport(
  tx: Tx,
  actor: AuthorityActor,
  file: { readonly name: string; readonly csv: CsvFile },
  codes: CodeRules,
  now: Date,
): Promise<string> {
  const authorityId = actor.organisationId;
  const sha256 = createHash('sha256').update(file.csv.bytes).digest('hex');
  const rows = await readRows(tx, authorityId, file.csv, codes);
  const [kept] = await sql<{ id: string; status: string }>(
    tx,
    `INSERT INTO vouchers.client_import (id, authority_id, file_name, file_sha256, encoding, status, made_by, made_by_name, made_at)
     VALUES ($1, $2, $3, $4, $5, 'preview', $6, $7, $8)
     ON CONFLICT (authority_id, file_sha256) DO UPDATE
       SET status = CASE WHEN client_import.status = 'imported' THEN 'imported' ELSE 'preview' END,
           made_at = CASE WHEN client_import.status = 'imported' THEN client_import.made_at ELSE excluded.made_at END
     RETURNING id, status`,
    [newId(), authorityId, file.name, sha256, file.csv.encoding, actor.personId, actor.name, now],
  );
  if (kept === undefined) throw new Error('an import is kept or was there');
  if (kept.status === 'imported') return kept.id;
  const known = await knownClients(tx, authorityId, rows, codes);
  await keepRows(tx, actor, kept.id, rows, known, codes);
  await auditAll(
    tx,
    actor,
    [...known.values()].map(({ id, personId }) => ({
      action: 'client.compare',
      subject: 'client',
      subjectId: id,
      authorityId,
      subjectPersonId: personId,
    })),
    now,
  );
  return kept.id;
}

async function readRows(tx: Tx, authorityId: string, csv: CsvFile, { mode }: CodeRules): Promise<ReadRow[]> {
  const [heading, ...body] = csv.rows();
  const columns = columnsOf(heading?.cells ?? []);
  if ('missing' in columns)
    throw importProblem('import-columns-missing', { params: { columns: columns.missing.join(', ') } });
  if (body.length === 0) throw importProblem('import-empty');
  if (body.length > MAX_ROWS) throw importProblem('import-too-many', { params: { limit: MAX_ROWS } });
  const people = await sql<{ id: string; name: string; email: string }>(
    tx,
    `SELECT p.id, lower(p.name) AS name, lower(p.email) AS email FROM app.membership m JOIN app.person p ON p.id = m.person_id
      WHERE m.organisation_id = $1 AND m.role = 'case-worker'`,
    [authorityId],
  );
  const workers = new Map(people.flatMap(({ id, name, email }) => [[email, id] as const, [name, id] as const]));
  return withoutTwins(body.map((row) => readRow(row, { at: columns.at, mode, workers })));
}

/** Those of the file who are clients already, by the hash of their code. */
async function knownClients(
  tx: Tx,
  authorityId: string,
  rows: readonly ReadRow[],
  { vault }: CodeRules,
): Promise<ReadonlyMap<string, Known>> {
  const hashes = rows.flatMap(({ code }) => (code === null ? [] : vault.hashesOf(code)));
  const found = await sql<Known>(
    tx,
    `SELECT id, person_id AS "personId", personal_code_hash AS hash, name, email, phone, municipality, language, mobility,
            digital_ability AS "digitalAbility"
       FROM vouchers.client WHERE authority_id = $1 AND personal_code_hash = ANY ($2::bytea[])`,
    [authorityId, hashes],
  );
  return new Map(found.map((one) => [one.hash.toString('hex'), one]));
}

async function keepRows(
  tx: Tx,
  actor: AuthorityActor,
  importId: string,
  rows: readonly ReadRow[],
  known: ReadonlyMap<string, Known>,
  { vault }: CodeRules,
): Promise<void> {
  const checked = rows.map((row) => {
    const hashes = row.code === null ? [] : vault.hashesOf(row.code);
    const hash = hashes[0] ?? null;
    const there = hashes.map((one) => known.get(one.toString('hex'))).find((one) => one !== undefined);
    const changes = there === undefined ? [] : changesOf(row, there);
    const refused = row.errors.length > 0;
    const status = refused ? 'refused' : there === undefined ? 'new' : changes.length > 0 ? 'changed' : 'unchanged';
    const clientId = refused ? null : (there?.id ?? newId());
    // Only a code that is to be taken in is kept, sealed for the client that will be made of it.
    const sealed = status === 'new' && row.code !== null && clientId !== null ? vault.seal(row.code, clientId) : null;
    return { row, hash, changes, status, clientId, sealed };
  });
  const of = <T>(field: (one: (typeof checked)[number]) => T): T[] => checked.map(field);
  // A list in a list has no array of its own length in PostgreSQL: codes and field names hold no comma.
  await execute(
    tx,
    `INSERT INTO vouchers.client_import_row (id, import_id, authority_id, line, status, client_id, personal_code_encrypted, personal_code_key,
            personal_code_hash, name, email, phone, municipality, language, mobility, digital_ability, case_worker_id, changes, errors)
     SELECT r.id, $1, $2, r.line, r.status, r.client_id, r.encrypted, r.key, r.hash, r.name, r.email, r.phone, r.municipality, r.language,
            r.mobility, r.digital, coalesce(r.worker, $3), string_to_array(r.changes, ','), string_to_array(r.errors, ',')
       FROM unnest($4::uuid[], $5::int[], $6::text[], $7::uuid[], $8::bytea[], $9::text[], $10::bytea[], $11::text[], $12::text[], $13::text[],
                   $14::text[], $15::text[], $16::text[], $17::text[], $18::uuid[], $19::text[], $20::text[])
         AS r (id, line, status, client_id, encrypted, key, hash, name, email, phone, municipality, language, mobility, digital, worker, changes, errors)
     ON CONFLICT (import_id, line) DO UPDATE SET status = excluded.status, client_id = excluded.client_id,
       personal_code_encrypted = excluded.personal_code_encrypted, personal_code_key = excluded.personal_code_key,
       personal_code_hash = excluded.personal_code_hash, name = excluded.name, email = excluded.email, phone = excluded.phone,
       municipality = excluded.municipality, language = excluded.language, mobility = excluded.mobility,
       digital_ability = excluded.digital_ability, case_worker_id = excluded.case_worker_id, changes = excluded.changes, errors = excluded.errors`,
    [
      ...[importId, actor.organisationId, actor.personId],
      of(() => newId()),
      of(({ row }) => row.line),
      of(({ status }) => status),
      of(({ clientId }) => clientId),
      of(({ sealed }) => sealed?.encrypted ?? null),
      of(({ sealed }) => sealed?.keyId ?? null),
      of(({ hash }) => hash),
      of(({ row }) => row.name),
      of(({ row }) => row.email),
      of(({ row }) => row.phone),
      of(({ row }) => row.municipality),
      of(({ row }) => row.language),
      of(({ row }) => row.mobility),
      of(({ row }) => row.digitalAbility),
      of(({ row }) => row.workerId),
      of(({ changes }) => changes.join(',')),
      of(({ row }) => row.errors.join(',')),
    ],
  );
}
