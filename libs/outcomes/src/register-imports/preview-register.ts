import { createHash } from 'node:crypto';
import {
  batchesOf,
  execute,
  helsinkiDateOf,
  newId,
  one,
  sql,
  type AuthorityActor,
  type CsvFile,
  type PersonalCodeVault,
  type Tx,
} from '@kasvutori/platform';
import { type GoodRow, RegisterJudge, type WrongRow } from './register-judge.js';
import { clientsOf, keepErrors, keepRows, toldFacts } from './register-queries.js';
import { registerRows } from './register-rows.js';

/** So many rows are in memory at a time, judged and written by one statement each. */
const BATCH = 5_000;

/** What a file came to: rows that tell something new, put something right, or tell what is known. */
export interface Counts {
  rows: number;
  fresh: number;
  changed: number;
  known: number;
}

export function count(counts: Counts, { record }: GoodRow): void {
  if (record.length === 0) counts.known += 1;
  else if (record.some(({ correctsId }) => correctsId !== null)) counts.changed += 1;
  else counts.fresh += 1;
}

/** Looks at a file of the register; no fact is recorded. The same file again is the same import, judged anew unless it is recorded. */
export async function previewRegister(
  tx: Tx,
  actor: AuthorityActor,
  { file, name, vault }: { readonly file: CsvFile; readonly name: string; readonly vault: PersonalCodeVault },
  now: Date,
): Promise<string> {
  const authorityId = actor.organisationId;
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const [begun] = await sql<{ id: string }>(
    tx,
    `INSERT INTO outcomes.register_import AS i (id, authority_id, file_name, sha256, encoding, created_by, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (authority_id, sha256) DO UPDATE SET errors = '[]', version = i.version + 1 WHERE i.status = 'previewed' RETURNING id`,
    [newId(), authorityId, name.slice(0, 200), sha256, file.encoding, actor.personId, now],
  );
  if (begun === undefined) {
    const known = `SELECT id FROM outcomes.register_import WHERE authority_id = $1 AND sha256 = $2`;
    return one(await sql<{ id: string }>(tx, known, [authorityId, sha256])).id;
  }
  const { id } = begun;
  await execute(tx, `DELETE FROM outcomes.register_import_row WHERE import_id = $1`, [id]);
  const judge = new RegisterJudge(helsinkiDateOf(now));
  const counts: Counts = { rows: 0, fresh: 0, changed: 0, known: 0 };
  for (const rows of batchesOf(registerRows(file), BATCH)) {
    const clientOf = await clientsOf(tx, authorityId, rows, vault);
    const judged = rows.map((row) => ({ row, client: 'refusal' in row ? undefined : clientOf(row) }));
    judge.learn(await toldFacts(tx, judge.unknownIn(judged.flatMap(({ client }) => client ?? []))));
    const good: (GoodRow & { n: number })[] = [];
    const wrong: WrongRow[] = [];
    for (const { row, client } of judged) {
      counts.rows += 1;
      const verdict = judge.judge(row, client);
      if ('code' in verdict) wrong.push(verdict);
      else count(counts, verdict);
      if ('record' in verdict && verdict.record.length > 0) good.push({ ...verdict, n: counts.rows });
    }
    if (wrong.length > 0) await keepErrors(tx, id, wrong);
    if (good.length > 0) await keepRows(tx, { id, authorityId }, good);
  }
  await keepCounts(tx, id, counts);
  return id;
}

const keepCounts = (tx: Tx, id: string, { rows, fresh, changed, known }: Counts): Promise<number> =>
  execute(
    tx,
    `UPDATE outcomes.register_import SET row_count = $2, new_count = $3, changed_count = $4, known_count = $5 WHERE id = $1`,
    [id, rows, fresh, changed, known],
  );
