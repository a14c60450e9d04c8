import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { ClientActor } from '../access/actor.js';
import { auditAll } from '../audit/audit.js';
import type { Database } from '../database/database.js';
import { one } from '../database/rows.js';
import { sql } from '../database/tx.js';
import { isFresh } from '../identity/session-rules.js';
import { readRealNow } from '../identity/identity-queries.js';
import { ownDataSummary, type SummaryPart } from './own-data-summary.js';
import { ownDataProblem } from './own-data-access.js';
import type { OwnData, OwnDataRow } from './own-data.js';

/**
 * Everything the platform keeps of a client as a zip file, made and sent piece by piece: JSON of each part, the documents, and a summary to read.
 * Each part is read as the client, so that row-level security leaves out what is not theirs.
 * @throws Problem own-data-sign-in-again before the first byte
 */
export async function packOwnData(
  db: Database,
  actor: ClientActor,
  own: OwnData,
  authenticatedAt: Date | null,
): Promise<AsyncIterable<Uint8Array>> {
  const at = await db.transaction(actor, async (tx, now) => {
    if (!isFresh(authenticatedAt, await readRealNow(tx))) throw ownDataProblem('own-data-sign-in-again');
    const authorities = await sql<{ id: string | null }>(
      tx,
      'SELECT DISTINCT authority_id AS id FROM app.history WHERE client_person_id = $1',
      [actor.personId],
    );
    const acts = (authorities.length === 0 ? [{ id: null }] : authorities).map(({ id }) => ({
      action: 'own-data.download' as const,
      subject: 'person',
      subjectId: actor.personId,
      authorityId: id,
      subjectPersonId: actor.personId,
    }));
    await auditAll(tx, actor, acts, now);
    return now;
  });
  return pack(db, actor, own, at);
}

async function* pack(db: Database, actor: ClientActor, own: OwnData, at: Date): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  const add = (file: ZipDeflate | ZipPassThrough, bytes: Uint8Array): Uint8Array[] => {
    file.mtime = at;
    zip.add(file);
    file.push(bytes, true);
    return ready.splice(0);
  };
  const parts: SummaryPart[] = [];
  for (const part of own.parts) {
    const rows = await db.read(actor, (tx) => sql<OwnDataRow>(tx, part.query, [actor.personId]));
    parts.push({ part, rows });
    yield* add(new ZipDeflate(`data/${part.name}.json`), strToU8(json(rows)));
    if (part.name !== 'documents') continue;
    for (const { id, file } of rows) {
      const [document] = await db.read(actor, (tx) =>
        sql<{ bytes: Buffer }>(tx, 'SELECT bytes FROM app.document WHERE id = $1 AND client_person_id = $2', [
          id,
          actor.personId,
        ]),
      );
      yield* add(new ZipPassThrough(String(file)), one(document ? [document] : []).bytes);
    }
  }
  const summary = ownDataSummary({ name: actor.name, language: actor.language, at, parts, leftOut: own.leftOut });
  yield* add(new ZipDeflate('index.html'), strToU8(summary));
  zip.end();
  yield* ready;
  ready = [];
}

const json = (rows: readonly OwnDataRow[]): string =>
  `${JSON.stringify(rows, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value), 2)}\n`;
