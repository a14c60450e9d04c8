import { Readable } from 'node:stream';
import {
  type Actor,
  type AuthorityActor,
  type Database,
  one,
  type ProviderActor,
  type Tx,
  type KeyRing,
} from '@kasvutori/platform';
import { openDraft } from '../bid-drafts/draft-sealing.js';
import type { SealedAttachment } from '../bidding/bid-content.js';
import { readOwnTender } from '../bidding/bid-terms.js';
import {
  findOpenedAttachment,
  type AttachmentRow,
  type AttachmentSheet,
  nameWithoutNames,
  readAnonymousAttachments,
  readAttachments,
  readOwnAttachment,
  readPart,
} from './attachment-queries.js';
import { openPart } from './attachment-sealing.js';

export interface OpenedFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly stream: Readable;
}

/** The files of a draft with what its own key tells of them. */
export async function readDraftAttachments(
  tx: Tx,
  keys: KeyRing,
  owner: { tenderId: string; providerId: string },
): Promise<(SealedAttachment & Pick<AttachmentRow, 'uploadedAt'> & { readonly forQuality: boolean })[]> {
  const rows = await readAttachments(tx, owner);
  return Promise.all(
    rows.map(async ({ id, sheet, uploadedAt }) => {
      const file = await openDraft<AttachmentSheet>(keys, owner, 'attachment', sheet ?? '');
      return { id, uploadedAt, ...file, forQuality: file.forQuality === true };
    }),
  );
}

/** A file of the provider's own: with the draft's key before the opening, as it was opened after it. */
export async function openOwnFile(db: Database, keys: KeyRing, actor: ProviderActor, id: string): Promise<OpenedFile> {
  const { row, opened } = await db.read(actor, async (tx) => ({
    row: await readOwnAttachment(tx, id, actor.organisationId),
    opened: await findOpenedAttachment(tx, id),
  }));
  const [found] = opened;
  if (found !== undefined) return fileOf(db, actor, { ...found, size: Number(found.size) });
  const sheet = await openDraft<AttachmentSheet>(keys, row, 'attachment', one(row.sheet === null ? [] : [row.sheet]));
  return fileOf(db, actor, { ...sheet, id, parts: row.parts, key: Buffer.from(sheet.key, 'base64url') });
}

/** A file of an opened bid, for the buyer; before the opening there is none. */
export async function openBiddersFile(
  db: Database,
  actor: AuthorityActor,
  tenderId: string,
  id: string,
): Promise<OpenedFile> {
  const found = await db.read(actor, async (tx) => {
    const { namesHidden } = await readOwnTender(tx, actor, tenderId);
    if (!namesHidden) return one(await findOpenedAttachment(tx, id));
    const scored = (await readAnonymousAttachments(tx, tenderId)).filter((file) => file.id === id);
    return nameWithoutNames(one(scored), actor.language);
  });
  return fileOf(db, actor, { ...found, size: Number(found.size) });
}

function fileOf(
  db: Database,
  actor: Actor,
  file: Omit<OpenedFile, 'stream'> & { readonly id: string; readonly parts: number; readonly key: Buffer },
): OpenedFile {
  const { id, parts, key, ...about } = file;
  async function* plain() {
    for (let number = 1; number <= parts; number += 1) {
      const sealed = await db.read(actor, (tx) => readPart(tx, id, number));
      yield openPart(key, { attachmentId: id, number, last: number === parts }, sealed);
    }
  }
  return { ...about, stream: Readable.from(plain()) };
}
