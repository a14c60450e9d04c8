import {
  changedOne,
  execute,
  newId,
  sql,
  type AuthorityActor,
  type Database,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import type { ReceivedFile } from './receive-file.js';

/** A row for a file whose pieces are on their way to the authority, from its officer or from a party. */
export async function startFile(
  tx: Tx,
  actor: AuthorityActor | ProviderActor,
  authorityId: string,
  now: Date,
): Promise<string> {
  const id = newId();
  await execute(
    tx,
    'INSERT INTO procurement.stored_file (id, authority_id, sender_id, received_by, started_at) VALUES ($1, $2, $3, $4, $5)',
    [id, authorityId, actor.kind === 'provider' ? actor.organisationId : null, actor.personId, now],
  );
  return id;
}

export async function keepChunk(tx: Tx, fileId: string, position: number, bytes: Buffer): Promise<void> {
  await execute(tx, 'INSERT INTO procurement.stored_file_chunk (file_id, position, bytes) VALUES ($1, $2, $3)', [
    fileId,
    position,
    bytes,
  ]);
}

export async function completeFile(tx: Tx, fileId: string, file: ReceivedFile, now: Date): Promise<void> {
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.stored_file SET media_type = $2, size_bytes = $3, sha256 = $4, completed_at = $5 WHERE id = $1 AND completed_at IS NULL`,
      [fileId, file.mediaType, file.sizeBytes, file.sha256, now],
    ),
  );
}

/** A file that was never completed leaves with its pieces. */
export async function dropFile(tx: Tx, fileId: string): Promise<void> {
  await execute(tx, 'DELETE FROM procurement.stored_file WHERE id = $1 AND completed_at IS NULL', [fileId]);
}

/** What a server that stopped in the middle of an upload has left behind. */
export async function dropUnfinishedFiles(tx: Tx, now: Date): Promise<void> {
  const dayAgo = new Date(now.getTime() - 86_400_000);
  await execute(tx, 'DELETE FROM procurement.stored_file WHERE completed_at IS NULL AND started_at < $1', [dayAgo]);
}

/** The bytes of a file in order, one piece of it in memory at a time; each read is a transaction of its own. */
export async function* readFileBytes(db: Database, actor: Parameters<Database['read']>[0], fileId: string) {
  for (let position = 0; ; position += 1) {
    const [chunk] = await db.read(actor, (tx) =>
      sql<{ bytes: Buffer }>(
        tx,
        'SELECT bytes FROM procurement.stored_file_chunk WHERE file_id = $1 AND position = $2',
        [fileId, position],
      ),
    );
    if (chunk === undefined) return;
    yield chunk.bytes;
  }
}
