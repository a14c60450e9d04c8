import {
  addDays,
  drawPdf,
  helsinkiDateOf,
  localised,
  municipalityByCode,
  one,
  SERVICE_KINDS,
  sql,
  type CalendarDate,
  type DocumentToDraw,
  type Language,
  type Localised,
  type Tx,
} from '@kasvutori/platform';
import { termsData } from '../contract-terms/terms-print.js';
import { readTerms } from '../contract-terms/terms-queries.js';
import { readIndicators, readQualityPay } from '../follow-up/indicator-queries.js';
import { indicatorText } from '../follow-up/indicator-words.js';
import { qualityPayText } from '../follow-up/quality-pay.js';
import { cooperationData } from '../cooperation/cooperation-data.js';
import { frameworkData } from '../frameworks/framework-data.js';
import { printedProvider, readContractParties } from '../members/contract-members.js';
import { readPrices } from './contract-queries.js';
import type { Contract } from './contract.entity.js';

interface Origin {
  authorityName: string;
  authorityBusinessId: string;
  providerName: string;
  providerBusinessId: string;
  /** `null` where there was no tender. */
  tenderNumber: string | null;
  tenderTitle: Localised | null;
  lotReference: string | null;
}

/** What a template may say of a contract, in the contract's language; `template-fields.ts` names each. */
export async function contractData(tx: Tx, contract: Contract): Promise<Readonly<Record<string, unknown>>> {
  const { language } = contract;
  const terms = await readTerms(tx, contract.id, contract.validFrom);
  const qualityPay = await readQualityPay(tx, contract.id);
  const origin = one(
    await sql<Origin>(
      tx,
      `SELECT a.name AS "authorityName", a.business_id AS "authorityBusinessId", p.name AS "providerName", p.business_id AS "providerBusinessId",
              t.number AS "tenderNumber", t.title AS "tenderTitle", l.reference AS "lotReference"
         FROM app.organisation a JOIN app.organisation p ON p.id = $2
         LEFT JOIN procurement.tender t ON t.id = $3 LEFT JOIN procurement.lot l ON l.id = $4
        WHERE a.id = $1`,
      [contract.authorityId, contract.providerId, contract.tenderId, contract.lotId],
    ),
  );
  return {
    number: contract.number,
    title: localised(contract.title, language),
    tenderNumber: origin.tenderNumber,
    tenderTitle: origin.tenderTitle && localised(origin.tenderTitle, language),
    lotReference: origin.lotReference,
    authority: { name: origin.authorityName, businessId: origin.authorityBusinessId },
    provider: printedProvider(
      { name: origin.providerName, businessId: origin.providerBusinessId },
      await readContractParties(tx, contract.id),
      language,
    ),
    serviceName: localised(SERVICE_KINDS[contract.serviceKind].name, language),
    municipalityNames: municipalityNames(contract.municipalities, language),
    validFrom: contract.validFrom,
    lastDay: addDays(contract.validTo, -1),
    capCents: contract.capCents,
    specialTerms: contract.specialTerms,
    ...termsData(terms, language),
    prices: (await readPrices(tx, contract.id)).map((price) => ({
      clause: price.clause,
      code: price.code,
      title: localised(price.title, language),
      unit: localised(price.unit, language),
      unitPriceCents: price.unitPriceCents,
    })),
    indicators: [
      ...(await readIndicators(tx, contract.id)).map((indicator) => indicatorText(indicator, language)),
      ...(qualityPay === null ? [] : [qualityPayText(qualityPay, language)]),
    ],
    ...(await frameworkData(tx, contract)),
    ...(await cooperationData(tx, contract)),
  };
}

export const municipalityNames = (codes: readonly string[], language: Language): string =>
  codes.map((code) => localised(municipalityByCode(code)?.name ?? { fi: code }, language)).join(', ');

/** What the letterhead and the title are written from. */
export type Drawn = Pick<Contract, 'number' | 'title' | 'language' | 'authorityId'>;

export const documentTitle = ({ number, title, language }: Drawn): string => `${number} ${localised(title, language)}`;

/** Draws the contract with its letterhead; the same text on the same day gives the same bytes. */
export async function drawContract(
  tx: Tx,
  contract: Drawn,
  markdown: string,
  day: Date | CalendarDate,
  more: Pick<DocumentToDraw, 'annexes' | 'attachments' | 'sealField'> = {},
): Promise<Buffer> {
  const [authority] = await sql<{ name: string }>(tx, 'SELECT name FROM app.organisation WHERE id = $1', [
    contract.authorityId,
  ]);
  return drawPdf({
    markdown,
    title: documentTitle(contract),
    language: contract.language,
    sender: authority?.name ?? '',
    number: contract.number,
    date: day instanceof Date ? helsinkiDateOf(day) : day,
    ...more,
  });
}
