import { execute, sql, type Tx } from '../database/tx.js';
import { newId } from '../identifiers/ids.js';
import { defineJob, enqueue } from '../jobs/jobs.js';
import type { Language } from '../texts/language.js';
import { renderMail } from './render-mail.js';

export const deliverMail = defineJob<{ mailId: string }>('mail.deliver');

export interface NewMail {
  readonly to: string;
  readonly language: Language;
  /** Handlebars. */
  readonly subject: string;
  /** Handlebars over Markdown. */
  readonly body: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly authorityId: string | null;
  /** Beside the usual ones, such as List-Unsubscribe (RFC 8058). */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Writes a mail into the outbox, from which a job sends it once the transaction has committed. Without SMTP it stays readable there. */
export async function sendMail(tx: Tx, mail: NewMail, now: Date): Promise<void> {
  const id = newId();
  const { subject, text, html } = renderMail(mail);
  await execute(
    tx,
    `INSERT INTO app.mail (id, authority_id, recipient, language, subject, text, html, queued_at, headers) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, mail.authorityId, mail.to, mail.language, subject, text, html, now, JSON.stringify(mail.headers ?? {})],
  );
  await enqueue(tx, deliverMail, { mailId: id });
}

export interface MailRow {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly queuedAt: Date;
  readonly sentAt: Date | null;
}

export const MAIL_QUERY = `SELECT id, recipient, subject, text, html, queued_at AS "queuedAt", sent_at AS "sentAt" FROM app.mail`;

/** A mail on its way out. */
export type OutgoingMail = MailRow & { readonly headers: Readonly<Record<string, string>> };

export const readMail = (tx: Tx, id: string): Promise<OutgoingMail[]> =>
  sql<OutgoingMail>(
    tx,
    `SELECT id, recipient, subject, text, html, headers, queued_at AS "queuedAt", sent_at AS "sentAt" FROM app.mail WHERE id = $1`,
    [id],
  );

export const markSent = (tx: Tx, id: string, now: Date): Promise<number> =>
  execute(tx, `UPDATE app.mail SET sent_at = $2 WHERE id = $1 AND sent_at IS NULL`, [id, now]);
