import type { AuthorityActor, Database, ProviderActor, Tx } from '@kasvutori/platform';
import { receiveFile, type ReceivedFile, type Upload } from './receive-file.js';
import { completeFile, dropFile, keepChunk, startFile } from './stored-file.js';

/** Where a file goes: judged before it is read, and again when it is there whole. */
export interface UploadPlace<Kept> {
  /** The authority that keeps the file. @throws when nothing can be put there now. */
  readonly judge: (tx: Tx) => Promise<string>;
  /** Names the file, which is complete. */
  readonly name: (tx: Tx, fileId: string, file: ReceivedFile, now: Date) => Promise<Kept>;
}

/**
 * Takes a file in. Its pieces are written in transactions of their own, so that a slow sender holds no lock; it is named from the
 * last one on, and of a refused or broken upload nothing is kept.
 */
export async function keepUpload<Kept>(
  db: Database,
  actor: AuthorityActor | ProviderActor,
  upload: Upload,
  place: UploadPlace<Kept>,
): Promise<Kept> {
  const fileId = await db.transaction(actor, async (tx, now) => startFile(tx, actor, await place.judge(tx), now));
  try {
    const write = (bytes: Buffer, position: number) =>
      db.transaction(actor, (tx) => keepChunk(tx, fileId, position, bytes));
    const file = await receiveFile(upload, write);
    return await db.transaction(actor, async (tx, now) => {
      await place.judge(tx);
      await completeFile(tx, fileId, file, now);
      return place.name(tx, fileId, file, now);
    });
  } catch (error) {
    await db.transaction(actor, (tx) => dropFile(tx, fileId));
    throw error;
  }
}
