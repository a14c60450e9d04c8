import { execute, type Language, type Localised, localised, one, sql, type Tx } from '@kasvutori/platform';
import type { DraftOwner } from '../bid-drafts/draft-sealing.js';
import type { SealedAttachment } from '../bidding/bid-content.js';
import { fileEnding } from '../documents-of-tender/file-kinds.js';

/** What the draft's key keeps of a file: everything but the bytes. */
export type AttachmentSheet = Omit<SealedAttachment, 'id'>;

export interface AttachmentRow {
  readonly id: string;
  /** Null once the bids have been opened. */
  readonly sheet: string | null;
  readonly parts: number;
  readonly uploadedAt: Date;
}

const ROW = `SELECT id, sheet, parts, uploaded_at AS "uploadedAt" FROM procurement.bid_attachment`;

/** The files of a draft, in the order they came. */
export const readAttachments = (tx: Tx, { tenderId, providerId }: DraftOwner): Promise<AttachmentRow[]> =>
  sql<AttachmentRow>(
    tx,
    `${ROW} WHERE tender_id = $1 AND provider_id = $2 AND status = 'ready' AND sheet IS NOT NULL ORDER BY uploaded_at, id`,
    [tenderId, providerId],
  );

export interface OwnAttachment extends AttachmentRow, DraftOwner {}

/** One file of the provider's own, still in its draft; 404 for anybody else. */
export async function readOwnAttachment(tx: Tx, id: string, providerId: string): Promise<OwnAttachment> {
  return one(
    await sql<OwnAttachment>(
      tx,
      `SELECT id, sheet, parts, uploaded_at AS "uploadedAt", tender_id AS "tenderId", provider_id AS "providerId"
         FROM procurement.bid_attachment WHERE id = $1 AND provider_id = $2 AND status = 'ready'`,
      [id, providerId],
    ),
  );
}

export async function countAttachments(tx: Tx, { tenderId, providerId }: DraftOwner): Promise<number> {
  const [row] = await sql<{ count: number }>(
    tx,
    `SELECT count(*)::int AS count FROM procurement.bid_attachment WHERE tender_id = $1 AND provider_id = $2 AND status <> 'removed'`,
    [tenderId, providerId],
  );
  return row?.count ?? 0;
}

export async function insertAttachment(
  tx: Tx,
  attachment: DraftOwner & { readonly id: string; readonly uploadedBy: string },
  now: Date,
): Promise<void> {
  await execute(
    tx,
    `INSERT INTO procurement.bid_attachment (id, tender_id, provider_id, status, uploaded_by, uploaded_at) VALUES ($1, $2, $3, 'receiving', $4, $5)`,
    [attachment.id, attachment.tenderId, attachment.providerId, attachment.uploadedBy, now],
  );
}

/** The same part twice, as after a lost answer of the database, is the same part. */
export async function insertPart(tx: Tx, attachmentId: string, number: number, bytes: Buffer): Promise<void> {
  await execute(
    tx,
    'INSERT INTO procurement.bid_attachment_part (attachment_id, number, bytes) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
    [attachmentId, number, bytes],
  );
}

export async function finishAttachment(tx: Tx, id: string, sheet: string, parts: number): Promise<void> {
  await execute(
    tx,
    `UPDATE procurement.bid_attachment SET status = 'ready', sheet = $2, parts = $3 WHERE id = $1 AND status = 'receiving'`,
    [id, sheet, parts],
  );
}

export async function removeAttachment(tx: Tx, id: string): Promise<void> {
  await execute(tx, `UPDATE procurement.bid_attachment SET status = 'removed' WHERE id = $1 AND status <> 'removed'`, [
    id,
  ]);
}

export async function readPart(tx: Tx, attachmentId: string, number: number): Promise<Buffer> {
  const rows = await sql<{ bytes: Buffer }>(
    tx,
    'SELECT bytes FROM procurement.bid_attachment_part WHERE attachment_id = $1 AND number = $2',
    [attachmentId, number],
  );
  return one(rows).bytes;
}

export interface OpenedAttachmentRow {
  readonly id: string;
  readonly bidId: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: bigint;
  readonly sha256: string;
  readonly key: Buffer;
  readonly parts: number;
}

const OPENED = `
  SELECT o.attachment_id AS id, o.bid_id AS "bidId", o.file_name AS "fileName", o.media_type AS "mediaType", o.size_bytes AS size, o.sha256, o.key, a.parts
    FROM procurement.opened_attachment o JOIN procurement.bid_attachment a ON a.id = o.attachment_id`;

/** The files of opened bids; row-level security leaves the bidder its own and the buyer those of its tenders. */
export const readOpenedAttachments = (tx: Tx, bidIds: readonly string[]): Promise<OpenedAttachmentRow[]> =>
  sql<OpenedAttachmentRow>(tx, `${OPENED} WHERE o.bid_id = ANY ($1::uuid[]) ORDER BY o.bid_id, o.position`, [bidIds]);

export const findOpenedAttachment = (tx: Tx, id: string): Promise<OpenedAttachmentRow[]> =>
  sql<OpenedAttachmentRow>(tx, `${OPENED} WHERE o.attachment_id = $1`, [id]);

export type AnonymousAttachmentRow = Omit<OpenedAttachmentRow, 'fileName'> & { readonly number: number };

/** While names are hidden: the files that are scored, without the names their bidders gave them. */
export const readAnonymousAttachments = (tx: Tx, tenderId: string): Promise<AnonymousAttachmentRow[]> =>
  sql<AnonymousAttachmentRow>(
    tx,
    `SELECT id, bid_id AS "bidId", number, media_type AS "mediaType", size_bytes AS size, sha256, key, parts FROM procurement.anonymous_attachments($1)`,
    [tenderId],
  );

const ATTACHMENT: Localised = { fi: 'Liite', sv: 'Bilaga', en: 'Attachment' };

/** A file under a name that says no more than its place and kind. */
export const nameWithoutNames = (
  { number, ...file }: AnonymousAttachmentRow,
  language: Language,
): OpenedAttachmentRow => ({
  ...file,
  fileName: `${localised(ATTACHMENT, language)} ${number}${fileEnding(file.mediaType)}`,
});

/** As it travels in JSON: without its key. */
export const answerAttachment = ({ id, fileName, mediaType, size, sha256 }: OpenedAttachmentRow) => ({
  id,
  fileName,
  mediaType,
  size: Number(size),
  sha256,
});
