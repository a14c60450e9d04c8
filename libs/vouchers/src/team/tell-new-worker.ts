import { defineJob, enqueue, one, sendMail, sql, type Language, type Tx } from '@kasvutori/platform';
import { NEW_WORKER_MAILS } from './team-mails.js';

interface NewWorker {
  readonly clientId: string;
  /** Who was responsible before. */
  readonly fromId: string;
  readonly toId: string;
  readonly reason: string;
}

/** One job for each client, so that a leaver's many clients do not stand in one transaction. */
export const tellNewWorkerJob = defineJob<NewWorker>('vouchers.tell-new-worker');
export const tellNewWorker = (tx: Tx, changed: NewWorker): Promise<void> => enqueue(tx, tellNewWorkerJob, changed);

interface Parties {
  readonly authorityId: string;
  readonly authorityName: string;
  readonly reference: string;
  readonly clientName: string;
  readonly clientEmail: string;
  readonly clientLanguage: Language;
  readonly workerName: string;
  readonly workerEmail: string;
  readonly workerLanguage: Language;
  readonly fromName: string;
  readonly fromEmail: string;
  readonly fromLanguage: Language;
}

/** Tells the client who their case worker is now, and both case workers by the client's number only: mail is no place for a name and a need. */
export async function mailNewWorker(tx: Tx, { clientId, fromId, toId, reason }: NewWorker, now: Date): Promise<void> {
  const { authorityId, ...parties } = one(
    await sql<Parties>(
      tx,
      `SELECT c.authority_id AS "authorityId", a.name AS "authorityName", c.reference, c.name AS "clientName", c.email AS "clientEmail",
              c.language AS "clientLanguage", w.name AS "workerName", w.email AS "workerEmail", w.language AS "workerLanguage",
              f.name AS "fromName", f.email AS "fromEmail", f.language AS "fromLanguage"
         FROM vouchers.client c JOIN app.organisation a ON a.id = c.authority_id JOIN app.person w ON w.id = $3
         JOIN app.person f ON f.id = $2
        WHERE c.id = $1`,
      [clientId, fromId, toId],
    ),
  );
  const data = { ...parties, reason };
  for (const told of ['client', 'worker', 'from'] as const) {
    const { subject, body } = NEW_WORKER_MAILS[told];
    const language = parties[`${told}Language`];
    const to = parties[`${told}Email`];
    await sendMail(tx, { to, language, subject: subject[language], body: body[language], data, authorityId }, now);
  }
}
