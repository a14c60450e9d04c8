import { audit, type Database, dbNow, newId, type ProviderActor, type KeyRing } from '@kasvutori/platform';
import { holdTenderForBids } from '../bidding/bid-terms.js';
import { refuseIfClosed } from '../bidding/refuse-if-closed.js';
import { sealDraft } from '../bid-drafts/draft-sealing.js';
import { receiveFile, type Upload } from '../documents-of-tender/receive-file.js';
import { attachmentProblem } from './attachment-problems.js';
import {
  type AttachmentSheet,
  countAttachments,
  finishAttachment,
  insertAttachment,
  insertPart,
  removeAttachment,
} from './attachment-queries.js';
import { newFileKey, sealPart } from './attachment-sealing.js';

export const MAX_ATTACHMENTS = 30;

/**
 * Takes in a file as it streams: each part is sealed in memory and stored in a transaction of its own, so that neither a slow sender holds a
 * connection nor a large file the memory. What breaks off halfway never becomes a part of the draft.
 */
export async function attachFile(
  db: Database,
  keys: KeyRing,
  actor: ProviderActor,
  tenderId: string,
  { forQuality, ...file }: Upload & { readonly forQuality: boolean },
): Promise<string> {
  const owner = { tenderId, providerId: actor.organisationId };
  const id = newId();
  await db.transaction(actor, async (tx) => {
    const tender = await holdTenderForBids(tx, tenderId);
    const now = await dbNow(tx);
    refuseIfClosed(tender, 'draft', 'submit', now);
    if ((await countAttachments(tx, owner)) >= MAX_ATTACHMENTS)
      throw attachmentProblem('attachments-too-many', { params: { max: String(MAX_ATTACHMENTS) } });
    await insertAttachment(tx, { ...owner, id, uploadedBy: actor.personId }, now);
  });
  try {
    const { parts, ...sheet } = await storeParts(db, actor, id, file);
    const sealed = await sealDraft(keys, owner, 'attachment', { ...sheet, forQuality });
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

/** Stores what comes in parts, each sealed with whether it is the last: so one is held back until the next is there. */
async function storeParts(
  db: Database,
  actor: ProviderActor,
  attachmentId: string,
  upload: Upload,
): Promise<AttachmentSheet & { parts: number }> {
  const key = newFileKey();
  let parts = 0;
  let heldBack: Buffer | undefined;
  const store = async (bytes: Buffer, last: boolean) => {
    const number = (parts += 1);
    const sealed = sealPart(key, { attachmentId, number, last }, bytes);
    await db.transaction(actor, (tx) => insertPart(tx, attachmentId, number, sealed));
  };
  const { sizeBytes, ...file } = await receiveFile(upload, async (bytes) => {
    if (heldBack !== undefined) await store(heldBack, false);
    heldBack = bytes;
  });
  if (heldBack !== undefined) await store(heldBack, true);
  return { ...file, fileName: upload.name, size: sizeBytes, key: key.toString('base64url'), parts };
}
