import { createDocument, helsinkiDateOf, type Language, sendMail, type Tx } from '@kasvutori/platform';
import { readStandstillTerms } from '../award/read-decision-terms.js';
import type { Bidder, DecisionRow } from '../award/decision-queries.js';
import { languageOfFile } from '../award/serve-decision.js';
import { partyPeriod } from '../award/standstill.js';
import type { TenderForBids } from '../bidding/bid-terms.js';
import { insertLetter, type LetterKind, readServedBy } from './letter-queries.js';
import { LETTER_TEMPLATES } from './letter-templates.js';
import type { RemedyMail } from './remedy-mails.js';

export interface Recipient {
  readonly providerId: string;
  readonly email: string;
  readonly language: Language;
}

export interface LetterToSend {
  readonly kind: LetterKind;
  readonly correctionId: string | null;
  readonly tender: TenderForBids;
  readonly decision: Pick<DecisionRow, 'id' | 'number' | 'standstillLastDay'>;
  /** Name of the officer. */
  readonly by: string;
  readonly reason: string;
  /** What only this kind of letter says. */
  readonly said: Readonly<Record<string, unknown>>;
  readonly mail: RemedyMail;
  readonly publicUrl: string;
}

/**
 * A letter after the decision, as a document for the file of the authority and for each recipient in its language, served as the decision was: by
 * mail, or on paper, which the authority prints and posts (Procurement Act § 127). A cancellation can be appealed for a time of its own.
 */
export async function sendLetters(
  tx: Tx,
  letter: LetterToSend,
  recipients: readonly Recipient[],
  bidders: readonly Bidder[],
  now: Date,
): Promise<void> {
  const { kind, tender, decision } = letter;
  const { appealable } = await readStandstillTerms(tx, tender.id, bidders, now);
  const served = await readServedBy(tx, decision.id);
  const keep = async (language: Language, providerId: string | null) => {
    const way = providerId === null ? undefined : served.get(providerId);
    const servedBy = way?.servedBy ?? 'electronic';
    const period = partyPeriod(now, servedBy);
    const lastDay = kind === 'cancellation' ? period.lastDay : (way?.lastDay ?? decision.standstillLastDay);
    const data = {
      ...letter.said,
      tenderNumber: tender.number,
      tenderTitle: tender.title,
      authorityName: tender.authorityName,
      number: decision.number,
      by: letter.by,
      at: now,
      reason: letter.reason,
      sentOn: helsinkiDateOf(now),
      byPost: servedBy === 'post',
      receivedOn: period.receivedOn,
      lastDay,
      timeLeft: helsinkiDateOf(now) <= lastDay,
      appealable,
    };
    const { title, template } = LETTER_TEMPLATES[kind];
    const { id: documentId } = await createDocument(
      tx,
      {
        kind,
        title: title[language].replace('{number}', decision.number),
        language,
        template: template[language],
        data,
        sender: tender.authorityName,
        number: decision.number,
        authorityId: tender.authorityId,
        providerId,
      },
      now,
    );
    const own = kind === 'cancellation' ? period : { ...period, lastDay: null };
    await insertLetter(
      tx,
      {
        kind,
        decisionId: decision.id,
        correctionId: letter.correctionId,
        recipientId: providerId ?? tender.authorityId,
        documentId,
        language,
        servedBy,
        period: providerId === null ? null : own,
      },
      now,
    );
    return { data: { ...data, address: `${letter.publicUrl}/api/v1/documents/${documentId}` }, servedBy };
  };
  await keep(await languageOfFile(tx, tender.id), null);
  for (const { providerId, email: to, language } of recipients) {
    const { data, servedBy } = await keep(language, providerId);
    if (servedBy === 'post') continue;
    const { subject, body } = letter.mail;
    const mail = { to, language, subject: subject[language], body: body[language], data };
    await sendMail(tx, { ...mail, authorityId: tender.authorityId }, now);
  }
}
