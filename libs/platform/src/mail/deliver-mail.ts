import type { Transporter } from 'nodemailer';
import { systemActor } from '../access/actor.js';
import { onJobOutside, type Handler } from '../jobs/jobs.js';
import { deliverMail, markSent, readMail } from './outbox.js';

const POSTMAN = systemActor('mail.deliver');

/**
 * Sends what lies in the outbox. The mail is marked after the server took it: a crash in between sends it twice,
 * which the same Message-ID lets the receiver see; it is never lost.
 */
export function mailHandler(smtp: { url: string; from: string } | null): Handler {
  let transport: Transporter | undefined;
  return onJobOutside(deliverMail, async (db, { mailId }) => {
    if (smtp === null) return;
    const [mail] = await db.read(POSTMAN, (tx) => readMail(tx, mailId));
    if (mail === undefined || mail.sentAt !== null) return;
    const { recipient, subject, text, html, headers } = mail;
    const messageId = `<${mailId}@${smtp.from.split('@')[1] ?? 'kasvutori'}>`;
    // Loaded with the first mail: most servers and every demo never send one.
    transport ??= (await import('nodemailer')).createTransport(smtp.url);
    await transport.sendMail({ from: smtp.from, to: recipient, subject, text, html, headers, messageId });
    await db.transaction(POSTMAN, (tx, now) => markSent(tx, mailId, now));
  });
}
