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
import { readOpenedLots } from '../bidding/bid-contents.js';
import { decisionData, type DecisionToWrite, type LotOfDecision, type Party } from './decision-document.js';
import type { Bidder, DecisionRow } from './decision-queries.js';
import { insertNotice } from './notice-queries.js';
import { DECISION_MAIL } from './decision-mail.js';
import { DECISION_TEMPLATE, DECISION_TITLE } from './decision-template.js';
import { partyPeriod, type ServedBy } from './standstill.js';

/**
 * The decision as a document for the file of the authority and for each bidder in its own language, with its own bid and its own time for appeal, and
 * a mail to the person who submitted the bid (Procurement Act § 127). Bidders who withdrew are not parties.
 */
export async function serveDecision(
  tx: Tx,
  tender: TenderForBids,
  decision: Pick<
    DecisionRow,
    | 'id'
    | 'number'
    | 'grounds'
    | 'decidedByName'
    | 'decidedAt'
    | 'standstillLastDay'
    | 'standstillDays'
    | 'standstillGround'
    | 'sha256'
  > &
    Pick<DecisionToWrite, 'replacesNumber' | 'appealable'>,
  lots: readonly LotOfDecision[],
  bidders: readonly Bidder[],
  servedBy: ReadonlyMap<string, ServedBy>,
  publicUrl: string,
  now: Date,
): Promise<void> {
  const written = decisionToWrite(tender, decision, lots, bidders);
  const fileLanguage = await languageOfFile(tx, tender.id);
  const offers = await readOpenedLots(
    tx,
    bidders.map(({ bidId }) => bidId),
  );

  const keep = async (language: Language, party: Party | null): Promise<string> => {
    const file = {
      kind: 'award-decision',
      title: titleOf(written, language),
      language,
      mediaType: 'application/pdf',
      bytes: await drawDecision(written, language, party, now),
      authorityId: tender.authorityId,
      providerId: party?.providerId ?? null,
    };
    const { id } = await storeDocument(tx, file, now);
    await insertNotice(tx, {
      decisionId: decision.id,
      recipientId: party?.providerId ?? tender.authorityId,
      documentId: id,
      language,
      servedBy: party?.servedBy ?? 'electronic',
      period: party?.period ?? null,
    });
    return id;
  };

  await keep(fileLanguage, null);
  for (const bidder of bidders) {
    const { language, bidId, providerId } = bidder;
    const by = servedBy.get(providerId) ?? 'electronic';
    const period = partyPeriod(decision.decidedAt, by);
    const party: Party = {
      bidId,
      providerId,
      servedBy: by,
      period,
      offer: offers.filter((lot) => lot.bidId === bidId),
    };
    const documentId = await keep(language, party);
    // A letter is sent by hand; the authority prints it from the file.
    if (by === 'post') continue;
    const data = {
      ...decisionData(written, language, party),
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
    excluded: bidders.flatMap(({ exclusion, providerName, bidId }) =>
      exclusion === null ? [] : [{ bidId, providerName, grounds: exclusion.grounds }],
    ),
  };
}

function drawDecision(written: DecisionToWrite, language: Language, party: Party | null, now: Date): Promise<Buffer> {
  return renderPdf({
    template: DECISION_TEMPLATE[language],
    data: decisionData(written, language, party),
    language,
    title: titleOf(written, language),
    sender: written.authorityName,
    date: helsinkiDateOf(now),
    number: written.number,
  });
}

const titleOf = (written: DecisionToWrite, language: Language): string =>
  DECISION_TITLE[language].replace('{number}', written.number);

/** The language in which the authority's own copy is written: that of the tender. */
export async function languageOfFile(tx: Tx, tenderId: string): Promise<Language> {
  const rows = await sql<{ language: Language }>(tx, 'SELECT language FROM procurement.tender WHERE id = $1', [
    tenderId,
  ]);
  return one(rows).language;
}
