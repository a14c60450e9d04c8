import { createHash } from 'node:crypto';
import { execute, sql, type Tx } from '../database/tx.js';
import { newId } from '../identifiers/ids.js';
import type { Language } from '../texts/language.js';
import { helsinkiDateOf } from '../time/helsinki.js';
import { renderPdf } from './render-pdf.js';

interface Owners {
  readonly authorityId: string;
  /** The provider and the client it is for may read it too. */
  readonly providerId?: string | null | undefined;
  readonly clientPersonId?: string | null | undefined;
}

export interface NewDocument extends Owners {
  /** 'contract', 'award-decision', 'voucher-letter', 'statement' … */
  readonly kind: string;
  readonly title: string;
  readonly language: Language;
  /** Handlebars over Markdown. */
  readonly template: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly sender: string;
  /** Postal lines of the sender and of the receiver, below their names. */
  readonly senderLines?: readonly string[];
  readonly recipient?: readonly string[];
  readonly number?: string | undefined;
}

export interface StoredDocument {
  readonly id: string;
  readonly sha256: string;
}

/** Draws a letter as a tagged PDF and keeps it for good. A field the template misses is refused by its name. */
export async function createDocument(tx: Tx, made: NewDocument, now: Date): Promise<StoredDocument> {
  const { template, data, language, title, sender, senderLines, recipient, number } = made;
  const bytes = await renderPdf({
    template,
    data,
    language,
    title,
    sender,
    date: helsinkiDateOf(now),
    ...(senderLines !== undefined && { senderLines }),
    ...(recipient !== undefined && { recipient }),
    ...(number !== undefined && { number }),
  });
  return storeDocument(tx, { ...made, mediaType: 'application/pdf', bytes }, now);
}

export interface NewFile extends Owners {
  readonly kind: string;
  readonly title: string;
  readonly language: Language;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** Keeps a file as it is. Never changed afterwards: the database refuses it. */
export async function storeDocument(tx: Tx, file: NewFile, now: Date): Promise<StoredDocument> {
  const id = newId();
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  await execute(
    tx,
    `INSERT INTO app.document (id, kind, title, language, media_type, bytes, sha256, authority_id, provider_id, client_person_id, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      id,
      file.kind,
      file.title,
      file.language,
      file.mediaType,
      file.bytes,
      sha256,
      file.authorityId,
      file.providerId ?? null,
      file.clientPersonId ?? null,
      now,
    ],
  );
  return { id, sha256 };
}

export interface DocumentRow extends StoredDocument {
  readonly title: string;
  readonly language: Language;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** One document with its bytes, if the actor of the transaction may see it. */
export const readDocument = (tx: Tx, id: string): Promise<DocumentRow[]> =>
  sql<DocumentRow>(
    tx,
    `SELECT id, sha256, title, language, media_type AS "mediaType", bytes FROM app.document WHERE id = $1`,
    [id],
  );
