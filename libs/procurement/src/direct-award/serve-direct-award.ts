import {
  createDocument,
  localised,
  sendMail,
  sql,
  one,
  type CalendarDate,
  type Language,
  type Tx,
} from '@kasvutori/platform';
import { insertNotice } from '../award/notice-queries.js';
import { AWARD_GROUNDS } from '../regime/direct-award-grounds.js';
import { sourceText } from '../regime/law-source.js';
import type { RegimeAnswer } from '../regime/regime.js';
import { REGIME_NAMES } from '../regime/regime-names.js';
import type { TenderRecord } from '../tenders/tender-record.js';
import { amountOf, noticeOf, priceOf } from './direct-award-rules.js';
import { readManagers, type DirectAwardRow } from './direct-award-queries.js';
import { DIRECT_AWARD_MAIL, DIRECT_AWARD_TEMPLATE, DIRECT_AWARD_TITLE } from './direct-award-template.js';

export interface DirectAwardToServe {
  readonly tender: TenderRecord;
  readonly award: DirectAwardRow;
  readonly regime: RegimeAnswer | null;
  readonly decision: {
    readonly id: string;
    readonly number: string;
    readonly decidedByName: string;
    readonly decidedAt: Date;
    readonly standstillLastDay: CalendarDate;
    readonly sha256: string;
  };
  readonly publicUrl: string;
}

/** The decision as a document for the authority's file and for the provider, and a mail to the provider's managers (§ 127). */
export async function serveDirectAward(tx: Tx, served: DirectAwardToServe, now: Date): Promise<void> {
  const { tender, award, decision, publicUrl } = served;
  const keep = async (language: Language, providerId: string | null): Promise<string> => {
    const file = {
      kind: 'award-decision',
      title: DIRECT_AWARD_TITLE[language].replace('{number}', decision.number),
      language,
      template: DIRECT_AWARD_TEMPLATE[language],
      data: dataOf(served, language),
      sender: tender.authorityName,
      number: decision.number,
      authorityId: tender.authorityId,
      providerId,
    };
    const { id } = await createDocument(tx, file, now);
    const recipientId = providerId ?? tender.authorityId;
    await insertNotice(tx, { decisionId: decision.id, recipientId, documentId: id, language });
    return id;
  };
  await keep(tender.language, null);
  const documentId = await keep(await languageOf(tx, award.providerId), award.providerId);
  for (const { email, language } of await readManagers(tx, award.id)) {
    const data = { ...dataOf(served, language), address: `${publicUrl}/api/v1/documents/${documentId}` };
    const texts = { subject: DIRECT_AWARD_MAIL.subject[language], body: DIRECT_AWARD_MAIL.body[language] };
    await sendMail(tx, { to: email, language, ...texts, data, authorityId: tender.authorityId }, now);
  }
}

function dataOf({ tender, award, regime, decision }: DirectAwardToServe, language: Language) {
  const ground = AWARD_GROUNDS.find(({ code }) => code === award.ground);
  return {
    number: decision.number,
    decidedBy: decision.decidedByName,
    decidedAt: decision.decidedAt,
    standstillLastDay: decision.standstillLastDay,
    sha256: decision.sha256,
    tenderNumber: tender.number,
    tenderTitle: tender.title,
    authorityName: tender.authorityName,
    providerName: award.providerName,
    regime: regime === null ? '' : localised(REGIME_NAMES[regime.regime], language),
    groundName: ground === undefined ? award.ground : localised(ground.name, language),
    groundSource: localised(sourceText(ground?.source ?? ''), language),
    reasons: award.reasons,
    waits: award.transparency,
    noticeType: (regime && noticeOf(regime)) ?? '',
    lots: tender.lots.map((lot) => ({
      number: lot.number,
      title: lot.title,
      amount: amountOf(lot, award.prices),
      prices: lot.priceItems.map(({ code, title, quantity }) => ({
        code,
        title,
        quantity,
        unitPrice: priceOf(award.prices, lot.id, code) ?? 0n,
      })),
    })),
  };
}

async function languageOf(tx: Tx, organisationId: string): Promise<Language> {
  const rows = await sql<{ language: Language }>(tx, 'SELECT language FROM app.organisation WHERE id = $1', [
    organisationId,
  ]);
  return one(rows).language;
}
