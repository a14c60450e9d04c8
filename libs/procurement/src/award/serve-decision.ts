import {
  helsinkiDateOf,
  type Language,
  one,
  renderPdf,
  sendMail,
  sql,
  storeDocument,
  type Tx,
} from '@kasvutori/platform';
import type { TenderForBids } from '../bidding/bid-terms.js';
import { decisionData, type DecisionToWrite, type LotOfDecision } from './decision-document.js';
import { type Bidder, type DecisionRow, insertNotice } from './decision-queries.js';
import { DECISION_MAIL, DECISION_TEMPLATE, DECISION_TITLE } from './decision-template.js';

/**
 * The decision as a document for the file of the authority and for each bidder in its own language, and a mail to the person who submitted the bid
 * (Procurement Act § 127). Bidders who withdrew are not parties.
 */
export async function serveDecision(
  tx: Tx,
  tender: TenderForBids,
  decision: Pick<
    DecisionRow,
    'id' | 'number' | 'grounds' | 'decidedByName' | 'decidedAt' | 'standstillLastDay' | 'sha256'
  >,
  lots: readonly LotOfDecision[],
  bidders: readonly Bidder[],
  publicUrl: string,
  now: Date,
): Promise<void> {
  const written = decisionToWrite(tender, decision, lots, bidders);
  const fileLanguage = await languageOf(tx, tender.id);
  // Parties are served the same text: it is drawn once for each language that somebody reads.
  const copies = new Map<Language, Promise<Buffer>>();
  const copyIn = (language: Language): Promise<Buffer> => {
    const copy = copies.get(language) ?? drawDecision(written, language, now);
    copies.set(language, copy);
    return copy;
  };

  const keep = async (language: Language, providerId: string | null): Promise<string> => {
    const file = {
      kind: 'award-decision',
      title: titleOf(written, language),
      language,
      mediaType: 'application/pdf',
      bytes: await copyIn(language),
      authorityId: tender.authorityId,
      providerId,
    };
    const { id } = await storeDocument(tx, file, now);
    const recipientId = providerId ?? tender.authorityId;
    await insertNotice(tx, { decisionId: decision.id, recipientId, documentId: id, language });
    return id;
  };

  await keep(fileLanguage, null);
  for (const bidder of bidders) {
    const { language } = bidder;
    const documentId = await keep(language, bidder.providerId);
    const data = {
      ...decisionData(written, language),
      won: bidder.status === 'accepted',
      excluded: bidder.status === 'excluded',
      address: `${publicUrl}/api/v1/documents/${documentId}`,
    };
    const texts = { subject: DECISION_MAIL.subject[language], body: DECISION_MAIL.body[language] };
    await sendMail(tx, { to: bidder.email, language, ...texts, data, authorityId: tender.authorityId }, now);
  }
}

function decisionToWrite(
  tender: TenderForBids,
  decision: Parameters<typeof serveDecision>[2],
  lots: readonly LotOfDecision[],
  bidders: readonly Bidder[],
): DecisionToWrite {
  return {
    ...decision,
    decidedBy: decision.decidedByName,
    tenderNumber: tender.number,
    tenderTitle: tender.title,
    authorityName: tender.authorityName,
    lots,
    excluded: bidders.flatMap(({ exclusion, providerName }) =>
      exclusion === null ? [] : [{ providerName, grounds: exclusion.grounds }],
    ),
  };
}

function drawDecision(written: DecisionToWrite, language: Language, now: Date): Promise<Buffer> {
  return renderPdf({
    template: DECISION_TEMPLATE[language],
    data: decisionData(written, language),
    language,
    title: titleOf(written, language),
    sender: written.authorityName,
    date: helsinkiDateOf(now),
    number: written.number,
  });
}

const titleOf = (written: DecisionToWrite, language: Language): string =>
  DECISION_TITLE[language].replace('{number}', written.number);

async function languageOf(tx: Tx, tenderId: string): Promise<Language> {
  const rows = await sql<{ language: Language }>(tx, 'SELECT language FROM procurement.tender WHERE id = $1', [
    tenderId,
  ]);
  return one(rows).language;
}
