import {
  audit,
  dbNow,
  defineJob,
  enqueue,
  execute,
  helsinkiDateOf,
  newId,
  sql,
  type AuthorityActor,
  type Tx,
} from '@kasvutori/platform';
import { noteConflicts } from '../facts/fact-conflicts.js';
import { PARTICIPATION, type Participation } from '../facts/fact-queries.js';
import { tellEmployment } from '../facts/record-employment.js';
import { count, type Counts } from './preview-register.js';
import { type GoodRow, RegisterJudge } from './register-judge.js';
import { registerProblem } from './register-problems.js';
import { importById, servedClients, toldFacts } from './register-queries.js';
import type { RegisterFact } from './register-rows.js';

/** Written by one statement each. */
const BATCH = 5_000;

interface KeptRow {
  readonly n: number;
  readonly line: number;
  readonly clientId: string;
  readonly fact: RegisterFact;
}

export const tellOfRegister = defineJob<{ importId: string }>('outcomes.tell-of-register');

/**
 * Records the good rows of a file that was looked at, once. They are judged again behind the lock of their import: what the register has told
 * in another file meanwhile is known, or put right.
 */
export async function confirmRegister(tx: Tx, actor: AuthorityActor, id: string, now: Date): Promise<void> {
  const authorityId = actor.organisationId;
  // Files of one authority are recorded one after the other, so that none is judged by what another is about to change.
  await execute(tx, `SELECT FROM outcomes.register_import WHERE authority_id = $1 ORDER BY id FOR UPDATE`, [
    authorityId,
  ]);
  const { status, fileName, rows, known } = await importById(tx, authorityId, id);
  if (status === 'confirmed') throw registerProblem('register-already-recorded');
  // As a fact is recorded by hand (insertFact): in the snapshot of a run, or later than it.
  await sql(tx, `SELECT pg_advisory_xact_lock_shared(outcomes.snapshot_lock($1))`, [authorityId]);
  const judge = new RegisterJudge(helsinkiDateOf(now));
  const counts: Counts = { rows, fresh: 0, changed: 0, known };
  for (let after = 0; ;) {
    const kept = await sql<KeptRow>(
      tx,
      `SELECT n, line, client_id AS "clientId", fact FROM outcomes.register_import_row WHERE import_id = $1 AND n > $2 ORDER BY n LIMIT ${BATCH}`,
      [id, after],
    );
    if (kept.length === 0) break;
    after = kept.at(-1)?.n ?? after;
    await recordBatch(tx, { id, authorityId, judge, counts }, kept);
  }
  if (counts.fresh + counts.changed === 0) throw registerProblem('register-nothing-new');
  await execute(tx, `DELETE FROM outcomes.register_import_row WHERE import_id = $1`, [id]);
  await execute(
    tx,
    `UPDATE outcomes.register_import SET status = 'confirmed', confirmed_by = $2, confirmed_at = $3, new_count = $4, changed_count = $5, known_count = $6,
            version = version + 1 WHERE id = $1`,
    [id, actor.personId, now, counts.fresh, counts.changed, counts.known],
  );
  await enqueue(tx, tellOfRegister, { importId: id });
  await audit(tx, actor, {
    action: 'register.record',
    subject: 'register-import',
    subjectId: id,
    authorityId,
    reason: fileName,
    detail: { ...counts },
  });
}

async function recordBatch(
  tx: Tx,
  { id, authorityId, judge, counts }: { id: string; authorityId: string; judge: RegisterJudge; counts: Counts },
  kept: readonly KeptRow[],
): Promise<void> {
  const clients = new Map(
    (await servedClients(tx, authorityId, [...new Set(kept.map(({ clientId }) => clientId))])).map((client) => [
      client.clientId,
      client,
    ]),
  );
  judge.learn(await toldFacts(tx, judge.unknownIn([...clients.values()])));
  const facts = kept.flatMap(({ n, line, clientId, fact }) => {
    const verdict = judge.judge({ line, cells: [], client: { reference: '' }, fact }, clients.get(clientId));
    // What was good at the preview and no longer is has been told by another file since: it is known.
    if ('code' in verdict) counts.known += 1;
    else count(counts, verdict);
    return 'code' in verdict ? [] : rowsOf(`${id}:${n}`, verdict);
  });
  if (facts.length === 0) return;
  await execute(
    tx,
    `INSERT INTO outcomes.fact (id, participation_id, authority_id, provider_id, kind, valid_from, valid_to, data, source, source_key, recorded_at, corrects_id, reason)
     SELECT f.id, f.participation_id, $2, outcomes.provider_now(f.participation_id), f.kind, f.valid_from, f.valid_to, f.data, 'register', f.source_key, $3,
            f.corrects_id, CASE WHEN f.corrects_id IS NOT NULL THEN i.file_name END
       FROM jsonb_to_recordset($1) AS f (id uuid, participation_id uuid, kind text, valid_from date, valid_to date, data jsonb, source_key text, corrects_id uuid)
       JOIN outcomes.register_import i ON i.id = $4`,
    [JSON.stringify(facts), authorityId, await dbNow(tx), id],
  );
  await noteConflicts(tx, [...new Set(facts.map((fact) => fact.participation_id))]);
}

const rowsOf = (sourceKey: string, { fact, record }: GoodRow) =>
  record.map(({ participationId, correctsId }) => ({
    ...{ id: newId(), participation_id: participationId, corrects_id: correctsId, source_key: sourceKey },
    ...{ kind: fact.kind, valid_from: fact.validFrom, valid_to: fact.validTo, data: fact.data },
  }));

/** Those who follow the contracts hear which clients have found work. */
export async function tellImported(tx: Tx, { importId }: { readonly importId: string }): Promise<void> {
  const told = await sql<Participation>(
    tx,
    `${PARTICIPATION} WHERE id IN (SELECT participation_id FROM outcomes.fact
       WHERE source = 'register' AND kind = 'employment' AND source_key LIKE $1 || ':%') ORDER BY id`,
    [importId],
  );
  for (const participation of told) await tellEmployment(tx, participation);
}
