import { auditAll, execute, one, recordMoves, sql, type AuthorityActor, type Tx } from '@kasvutori/platform';
import { importOf } from './import-queries.js';
import { importProblem } from './import-problems.js';

interface Taken {
  id: string;
  personId: string;
}

/**
 * Takes in the good rows of a checked file, all or none. Once is enough: confirming again changes nothing. Who has been registered since the
 * preview stays as they are, and a case worker who has gone meanwhile leaves the client to the one who confirms.
 */
export async function confirmImport(tx: Tx, actor: AuthorityActor, id: string, now: Date): Promise<void> {
  const authorityId = actor.organisationId;
  await execute(tx, `SELECT FROM vouchers.client_import WHERE id = $1 AND authority_id = $2 FOR UPDATE`, [
    id,
    authorityId,
  ]);
  const { status, fileName } = await importOf(tx, authorityId, id);
  if (status === 'imported') return;
  if (status === 'lapsed') throw importProblem('import-lapsed');
  const made = await registerNew(tx, actor, id, now);
  const changed = await changeKnown(tx, authorityId, id);
  const note = { authorityId, note: fileName };
  await recordMoves(
    tx,
    actor,
    made.map(({ id: subjectId, personId: clientPersonId }) => ({
      ...{ subject: 'client', subjectId, move: 'register', from: null, to: 'active', clientPersonId },
      ...note,
    })),
  );
  await auditAll(
    tx,
    actor,
    changed.map(({ id: subjectId, personId: subjectPersonId }) => ({
      ...{ action: 'client.edit', subject: 'client', subjectId, authorityId, subjectPersonId, reason: fileName },
    })),
    now,
  );
  await execute(
    tx,
    `UPDATE vouchers.client_import SET status = 'imported', imported_at = $2, imported_by_name = $3 WHERE id = $1`,
    [id, now, actor.name],
  );
  await forgetPeople(tx, id);
}

async function registerNew(tx: Tx, actor: AuthorityActor, id: string, now: Date): Promise<Taken[]> {
  const authorityId = actor.organisationId;
  const { count } = one(
    await sql<{ count: number }>(
      tx,
      `SELECT count(*)::int AS count FROM vouchers.client_import_row WHERE import_id = $1 AND status = 'new'`,
      [id],
    ),
  );
  if (count === 0) return [];
  // Registrations of one authority wait for each other here: whoever was first is seen by the statement below.
  const { last } = one(
    await sql<{ last: number }>(
      tx,
      `INSERT INTO vouchers.client_counter AS counter (authority_id, last) VALUES ($1, $2)
       ON CONFLICT (authority_id) DO UPDATE SET last = counter.last + $2 RETURNING last`,
      [authorityId, count],
    ),
  );
  await execute(
    tx,
    `UPDATE vouchers.client_import_row r SET status = 'unchanged', personal_code_encrypted = NULL, personal_code_key = NULL
      WHERE r.import_id = $1 AND r.status = 'new'
        AND EXISTS (SELECT FROM vouchers.client c WHERE c.authority_id = $2 AND c.personal_code_hash = r.personal_code_hash)`,
    [id, authorityId],
  );
  await execute(
    tx,
    `SELECT vouchers.register_person(client_id, name, email, language) FROM vouchers.client_import_row WHERE import_id = $1 AND status = 'new'`,
    [id],
  );
  return sql<Taken>(
    tx,
    `INSERT INTO vouchers.client (id, authority_id, person_id, reference, name, email, phone, municipality, language, mobility, digital_ability,
                                  personal_code_encrypted, personal_code_key, personal_code_hash, case_worker_id, case_worker_name, created_at)
     SELECT r.client_id, $2, r.client_id, 'C-' || lpad(n.number::text, greatest(4, length(n.number::text)), '0'), r.name, r.email, r.phone,
            r.municipality, r.language, r.mobility, r.digital_ability, r.personal_code_encrypted, r.personal_code_key, r.personal_code_hash,
            CASE WHEN m.person_id IS NULL THEN $4 ELSE r.case_worker_id END, CASE WHEN m.person_id IS NULL THEN $5 ELSE p.name END, $6
       FROM (SELECT *, row_number() OVER (ORDER BY line) AS nth FROM vouchers.client_import_row WHERE import_id = $1 AND status = 'new') r
       CROSS JOIN LATERAL (SELECT $3::int - $7::int + r.nth AS number) n
       LEFT JOIN app.membership m ON m.person_id = r.case_worker_id AND m.organisation_id = $2 AND m.role = 'case-worker'
       LEFT JOIN app.person p ON p.id = m.person_id
     RETURNING id, person_id AS "personId"`,
    [id, authorityId, last, actor.personId, actor.name, now, count],
  );
}

const changeKnown = (tx: Tx, authorityId: string, id: string): Promise<Taken[]> =>
  sql<Taken>(
    tx,
    `UPDATE vouchers.client c
        SET name = r.name, email = r.email, phone = coalesce(r.phone, c.phone), municipality = r.municipality, language = r.language,
            mobility = coalesce(r.mobility, c.mobility), digital_ability = coalesce(r.digital_ability, c.digital_ability), version = c.version + 1
       FROM vouchers.client_import_row r
      WHERE r.import_id = $1 AND r.status = 'changed' AND c.id = r.client_id AND c.authority_id = $2
     RETURNING c.id, c.person_id AS "personId"`,
    [id, authorityId],
  );

/** What the file said of people is kept no longer than it is needed; counts, lines and errors stay. */
export const forgetPeople = (tx: Tx, id: string): Promise<number> =>
  execute(
    tx,
    `UPDATE vouchers.client_import_row SET personal_code_encrypted = NULL, personal_code_key = NULL, personal_code_hash = NULL, name = NULL,
            email = NULL, phone = NULL, municipality = NULL, language = NULL, mobility = NULL, digital_ability = NULL
      WHERE import_id = $1`,
    [id],
  );

/** A preview that nobody confirms in a week is dropped, and with it what it said of people. */
export async function lapseImports(tx: Tx, now: Date): Promise<void> {
  const lapsed = await sql<{ id: string }>(
    tx,
    `UPDATE vouchers.client_import SET status = 'lapsed' WHERE status = 'preview' AND made_at < $1::timestamptz - interval '7 days' RETURNING id`,
    [now],
  );
  for (const { id } of lapsed) await forgetPeople(tx, id);
}
