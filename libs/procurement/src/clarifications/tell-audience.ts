import { type Language, one, sendMail, sql, type Tx } from '@kasvutori/platform';
import type { AnswersPublished } from './clarification-events.js';
import { ANSWERS_PUBLISHED, QUESTION_DISMISSED } from './clarification-mails.js';
import { readAnswerVersions, readClarifications, readQuestion, readTenderAskedAbout } from './clarification-queries.js';

export interface Listener {
  readonly email: string;
  readonly language: Language;
}

/**
 * Everybody who is to hear what happens to a tender before its opening: those who asked, those who follow, and those whose bid stands. The system
 * alone may run this, and its mails belong to no authority: the buyer would read from them who is interested.
 */
export function readAudience(tx: Tx, tenderId: string): Promise<Listener[]> {
  return sql<Listener>(
    tx,
    `SELECT DISTINCT p.email, p.language
       FROM app.person p JOIN (
              SELECT a.person_id, a.provider_id FROM procurement.question_asker a WHERE a.tender_id = $1
        UNION SELECT f.person_id, f.provider_id FROM procurement.tender_follow f WHERE f.tender_id = $1 AND f.status = 'following'
        UNION SELECT v.submitted_by, b.provider_id FROM procurement.bid b JOIN procurement.bid_version v ON v.bid_id = b.id AND v.superseded_at IS NULL
               WHERE b.tender_id = $1 AND b.status = 'submitted') l ON l.person_id = p.id
      WHERE EXISTS (SELECT FROM app.membership m WHERE m.person_id = l.person_id AND m.organisation_id = l.provider_id)
      ORDER BY p.email`,
    [tenderId],
  );
}

/** Mails published or corrected answers to the audience of the tender, each in their own language. */
export async function mailAnswers(tx: Tx, event: AnswersPublished, now: Date): Promise<void> {
  const tender = await readTenderAskedAbout(tx, event.tenderId);
  const versions = await readAnswerVersions(tx, event.tenderId);
  const answers = (await readClarifications(tx, event.tenderId))
    .filter(({ id }) => event.clarificationIds.includes(id))
    .map(({ id, number }) => {
      const latest = one(versions.filter((version) => version.clarificationId === id));
      return { number: number ?? 0, wording: latest.wording, answer: latest.answer };
    });
  const data = {
    corrected: event.corrected,
    tenderTitle: tender.title,
    number: tender.number,
    authorityName: await authorityName(tx, tender.authorityId),
    answers,
    deadline: tender.submissionDeadline,
    address: `${event.publicUrl}/tenders/${tender.id}?tab=questions`,
  };
  for (const { email: to, language } of await readAudience(tx, event.tenderId)) {
    const { subject, body } = ANSWERS_PUBLISHED;
    await sendMail(
      tx,
      { to, language, subject: subject[language], body: body[language], data, authorityId: null },
      now,
    );
  }
}

/** Tells the asker, and nobody else, why the question is not answered. */
export async function mailDismissal(tx: Tx, { questionId }: { questionId: string }, now: Date): Promise<void> {
  const question = await readQuestion(tx, questionId);
  const tender = await readTenderAskedAbout(tx, question.tenderId);
  const [asker] = await sql<Listener>(
    tx,
    `SELECT p.email, p.language FROM procurement.question_asker a JOIN app.person p ON p.id = a.person_id WHERE a.question_id = $1`,
    [questionId],
  );
  if (asker === undefined) return;
  const { email: to, language } = asker;
  const data = {
    tenderTitle: tender.title,
    number: tender.number,
    reason: question.dismissal ?? '',
    text: question.text,
  };
  const { subject, body } = QUESTION_DISMISSED;
  await sendMail(tx, { to, language, subject: subject[language], body: body[language], data, authorityId: null }, now);
}

async function authorityName(tx: Tx, authorityId: string): Promise<string> {
  return one(await sql<{ name: string }>(tx, 'SELECT name FROM app.organisation WHERE id = $1', [authorityId])).name;
}
