import type { Readable } from 'node:stream';
import { type AuthorityActor, type Database } from '@kasvutori/platform';
import { documentProblem } from './document-problems.js';
import type { DocumentPlace, TenderDocument } from './documents.dto.js';
import { fileNameIn } from './file-name.js';
import { receiveFile } from './receive-file.js';
import { dropFile, keepChunk, startFile } from './stored-file.js';
import { addDocument, refusePlace } from './tender-documents.js';

/**
 * Takes a document in. Its pieces are written in transactions of their own, so that a slow sender holds no lock; the document
 * exists from the last one on, and of a refused or broken upload nothing is kept.
 */
export async function receiveDocument(
  db: Database,
  actor: AuthorityActor,
  tenderId: string,
  place: DocumentPlace,
  upload: { readonly stream: Readable; readonly announced: number },
): Promise<TenderDocument> {
  const fileId = await db.transaction(actor, async (tx, now) => {
    await refusePlace(tx, actor, tenderId, place);
    return startFile(tx, actor, now);
  });
  try {
    const write = (bytes: Buffer, position: number) =>
      db.transaction(actor, (tx) => keepChunk(tx, fileId, position, bytes));
    const file = await receiveFile(upload.stream, place.name, upload.announced, write);
    return await db.transaction(actor, (tx, now) => addDocument(tx, actor, tenderId, place, { fileId, file }, now));
  } catch (error) {
    await db.transaction(actor, (tx) => dropFile(tx, fileId));
    throw error;
  }
}

/** The name of a document from its header. @throws 422 when it names nothing. */
export function fileNameOf(header: string | string[] | undefined): string {
  const name = fileNameIn(header);
  if (name === undefined) throw documentProblem('document-name-missing', { field: '/headers/x-file-name' });
  return name;
}
