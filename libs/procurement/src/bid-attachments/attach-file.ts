import { createHash } from 'node:crypto';
import { audit, type Database, dbNow, newId, type ProviderActor } from '@kasvutori/platform';
import { holdTenderForBids } from '../bidding/bid-terms.js';
import { refuseIfClosed } from '../bidding/refuse-if-closed.js';
import { sealDraft } from '../bid-drafts/draft-sealing.js';
import { FILE_KINDS, FileSniffer } from '../documents-of-tender/file-kinds.js';
import { attachmentProblem } from './attachment-problems.js';
import {
  type AttachmentSheet,
  countAttachments,
  finishAttachment,
  insertAttachment,
  insertPart,
  removeAttachment,
} from './attachment-queries.js';
import { newFileKey, PART_SIZE, sealPart } from './attachment-sealing.js';

/** A plan with pictures is some megabytes; fifty hold the longest that a buyer will read. */
export const ATTACHMENT_LIMIT = 50 * 1_048_576;
const LIMIT_TEXT = '50 MB';
export const MAX_ATTACHMENTS = 30;

export interface IncomingFile {
  readonly fileName: string;
  /** What the sender announces, if it does. */
  readonly announced: number | undefined;
  readonly stream: AsyncIterable<Buffer>;
  /** Belongs to the part that is scored without names. */
  readonly forQuality: boolean;
}

/**
 * Takes in a file as it streams: each part is sealed in memory and stored in a transaction of its own, so that neither a slow sender holds a
 * connection nor a large file the memory. What breaks off halfway never becomes a part of the draft.
 */
export async function attachFile(
  db: Database,
  kek: Uint8Array,
  actor: ProviderActor,
  tenderId: string,
  file: IncomingFile,
): Promise<string> {
  const owner = { tenderId, providerId: actor.organisationId };
  const id = newId();
  await db.transaction(actor, async (tx) => {
    const tender = await holdTenderForBids(tx, tenderId);
    const now = await dbNow(tx);
    refuseIfClosed(tender, 'draft', 'submit', now);
    if ((file.announced ?? 0) > ATTACHMENT_LIMIT)
      throw attachmentProblem('attachment-too-large', { params: { limit: LIMIT_TEXT } });
    if ((await countAttachments(tx, owner)) >= MAX_ATTACHMENTS)
      throw attachmentProblem('attachments-too-many', { params: { max: String(MAX_ATTACHMENTS) } });
    await insertAttachment(tx, { ...owner, id, uploadedBy: actor.personId }, now);
  });
  try {
    const { parts, ...sheet } = await storeParts(db, actor, id, file);
    const sealed = await sealDraft(kek, owner, 'attachment', { ...sheet, forQuality: file.forQuality });
    await db.transaction(actor, async (tx) => {
      await finishAttachment(tx, id, sealed, parts);
      await audit(tx, actor, { action: 'bid.attach', subject: 'bid-attachment', subjectId: id, authorityId: null });
    });
    return id;
  } catch (error) {
    await db.transaction(actor, (tx) => removeAttachment(tx, id));
    throw error;
  }
}

async function storeParts(
  db: Database,
  actor: ProviderActor,
  attachmentId: string,
  { fileName, stream }: IncomingFile,
): Promise<AttachmentSheet & { parts: number }> {
  const key = newFileKey();
  const hash = createHash('sha256');
  const sniffer = new FileSniffer();
  let size = 0;
  let number = 0;
  const store = async (bytes: Buffer, last: boolean) => {
    number += 1;
    const sealed = sealPart(key, { attachmentId, number, last }, bytes);
    const place = number;
    await db.transaction(actor, (tx) => insertPart(tx, attachmentId, place, sealed));
  };
  let waiting: Buffer = Buffer.alloc(0);
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > ATTACHMENT_LIMIT) throw attachmentProblem('attachment-too-large', { params: { limit: LIMIT_TEXT } });
    sniffer.push(chunk);
    if (sniffer.isHopeless()) throw attachmentProblem('attachment-type-refused');
    hash.update(chunk);
    waiting = waiting.length === 0 ? chunk : Buffer.concat([waiting, chunk]);
    // One byte more than a part, so that the last is known to be the last.
    while (waiting.length > PART_SIZE) {
      await store(waiting.subarray(0, PART_SIZE), false);
      waiting = waiting.subarray(PART_SIZE);
    }
  }
  if (size === 0) throw attachmentProblem('attachment-empty');
  const mediaType = typeOf(sniffer, fileName);
  await store(waiting, true);
  return { fileName, mediaType, size, sha256: hash.digest('hex'), key: key.toString('base64url'), parts: number };
}

function typeOf(sniffer: FileSniffer, fileName: string): string {
  const verdict = sniffer.verdict(fileName);
  if ('kind' in verdict) return FILE_KINDS[verdict.kind].media;
  throw attachmentProblem(
    verdict.refusal === 'document-name-differs' ? 'attachment-name-differs' : 'attachment-type-refused',
  );
}
