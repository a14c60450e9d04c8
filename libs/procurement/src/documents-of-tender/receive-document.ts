import type { Readable } from 'node:stream';
import { type AuthorityActor, type Database } from '@kasvutori/platform';
import { documentProblem } from './document-problems.js';
import type { DocumentPlace, TenderDocument } from './documents.dto.js';
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

const MAX_NAME = 200;

/** The name of a file from its header, percent-encoded: without folders and control characters. */
export function fileNameOf(header: string | string[] | undefined): string {
  if (typeof header !== 'string') throw documentProblem('document-name-missing', { field: '/headers/x-file-name' });
  let name: string;
  try {
    name = decodeURIComponent(header);
  } catch {
    throw documentProblem('document-name-missing', { field: '/headers/x-file-name' });
  }
  // What some browsers send before the name itself, and what no file system should be asked to hold.
  const plain = (name.split(/[/\\]/).pop() ?? '')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .normalize('NFC');
  if (plain.length < 3 || plain.length > MAX_NAME)
    throw documentProblem('document-name-missing', { field: '/headers/x-file-name' });
  return plain;
}
