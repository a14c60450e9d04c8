import {
  addMonths,
  centsToDecimal,
  cpvCode,
  helsinkiDateOf,
  label,
  LANGUAGES,
  localised,
  municipalityByCode,
  startOfHelsinkiDay,
  type CalendarDate,
  type Cents,
  type CodeListName,
  type Language,
} from '@kasvutori/platform';
import { awardLimitRule } from '../award/award-limit-texts.js';
import { leavesOf } from '../criteria/criteria-tree.js';
import type { StoredLot, TenderRecord } from '../tenders/tender-record.js';
import type { Framework, Procedure, TenderText } from '../tenders/tender-content.js';
import type { OcdsInput } from './ocds-input.js';

export type Json = string | number | boolean | readonly Json[] | { readonly [name: string]: Json };
export type JsonObject = { readonly [name: string]: Json };

/** Without the entries that have nothing to say: OCDS wants a field left out rather than empty. */
export function said(fields: Readonly<Record<string, Json | null | undefined>>): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value == null || isEmpty(value) ? [] : [[name, value]])),
  );
}

const isEmpty = (value: Json): boolean =>
  value === '' || (typeof value === 'object' && (Array.isArray(value) ? value : Object.keys(value)).length === 0);

/** JSON numbers hold every amount of the platform exactly to the cent (15 digits). */
export function money(cents: Cents | null): JsonObject | null {
  return cents === null ? null : { amount: Number(centsToDecimal(cents)), currency: 'EUR' };
}

/** A text in the release's language, and its translations beside it where the schema knows them: `title`, `title_sv`. */
export function texts(name: string, text: TenderText, language: Language): Record<string, Json | null> {
  const lead = localised(text, language);
  const others = LANGUAGES.filter(
    (other) => other !== language && (text[other] ?? '').trim() !== '' && text[other] !== lead,
  );
  return { [name]: lead, ...Object.fromEntries(others.map((other) => [`${name}_${other}`, text[other] ?? ''])) };
}

/** The days of a contract, the last one included. */
export function period(from: CalendarDate, to: CalendarDate): JsonObject {
  const endDate = new Date(startOfHelsinkiDay(to).getTime() + 86_399_000).toISOString();
  return { startDate: startOfHelsinkiDay(from).toISOString(), endDate };
}

const METHODS: Readonly<Record<Procedure, 'open' | 'selective' | 'limited'>> = {
  open: 'open',
  'oth-single': 'open',
  restricted: 'selective',
  'neg-w-call': 'selective',
  'comp-dial': 'selective',
  innovation: 'selective',
  'oth-mult': 'selective',
  'neg-wo-call': 'limited',
};

const FRAMEWORK_METHODS: Readonly<Record<Exclude<Framework, 'none'>, string>> = {
  'fa-wo-rc': 'withoutReopeningCompetition',
  'fa-w-rc': 'withReopeningCompetition',
  'fa-mix': 'withAndWithoutReopeningCompetition',
};

export type OcdsTenderStatus = 'active' | 'cancelled' | 'unsuccessful' | 'complete';

/** The tender section; `status` is that of the moment the release is about. */
export function tenderSection(input: OcdsInput, status: OcdsTenderStatus): JsonObject {
  const { tender } = input;
  const { language } = tender;
  return said({
    id: tender.number,
    ...texts('title', tender.title, language),
    ...texts('description', tender.description, language),
    status,
    procuringEntity: { id: partyId(input.buyer.businessId), name: input.buyer.name },
    mainProcurementCategory: 'services',
    legalBasis: { scheme: 'CELEX', id: '32014L0024' },
    procurementMethod: METHODS[tender.procedure],
    procurementMethodDetails: label('procurement-procedure-type', tender.procedure, language),
    value: money(tender.estimatedValueCents),
    classification: cpv(tender.mainCpv, language),
    additionalClassifications: tender.additionalCpv.flatMap((code) => cpv(code, language) ?? []),
    tenderPeriod: periodBetween(tender.publishedAt, tender.submissionDeadline),
    enquiryPeriod: periodBetween(tender.publishedAt, tender.questionsDeadline),
    bidOpening: tender.submissionDeadline === null ? null : { date: tender.submissionDeadline.toISOString() },
    submissionMethod: ['electronicSubmission'],
    submissionTerms: { languages: [...tender.bidLanguages], electronicSubmissionPolicy: 'required' },
    techniques: techniques(tender),
    lotDetails: said({
      maximumLotsBidPerSupplier: tender.maxLotsBid,
      maximumLotsAwardedPerSupplier: tender.maxLotsAwarded,
      awardCriteriaDetails: awardLimitRule(tender.maxLotsAwarded)?.[language],
    }),
    numberOfTenderers: input.bids?.count,
    ...questionsAndChanges(input),
    items: tender.lots.map((lot) => itemOf(tender, lot)),
    lots: tender.lots.map((lot) => lotOf(tender, lot, lotStatus(input, lot, status))),
  });
}

const APPEAL = {
  fi: 'Valitus markkinaoikeuteen',
  sv: 'Besvär till marknadsdomstolen',
  en: 'Appeal to the Market Court',
};

/** What has been asked and answered, corrected and appealed. Neither who asked nor who appealed is told. */
function questionsAndChanges(input: OcdsInput): Record<string, Json> {
  const { enquiries = [], revisions = [], documents = [], appeals = [] } = input;
  const { ocid, language } = input.tender;
  return {
    hasEnquiries: enquiries.length > 0,
    enquiries: enquiries.map(({ number, lotReference, versions }) => {
      const latest = versions.at(-1);
      return said({
        id: String(number),
        date: versions[0]?.publishedAt.toISOString(),
        description: latest?.question,
        answer: latest && localised(latest.answer, language),
        dateAnswered: latest?.publishedAt.toISOString(),
        relatedLot: lotReference,
      });
    }),
    amendments: revisions.map(({ number, publishedAt, grounds }) =>
      said({
        id: String(number),
        date: publishedAt.toISOString(),
        rationale: localised(grounds, language),
        releaseID: `${ocid}-amendment-${number}-${publishedAt.toISOString()}`,
      }),
    ),
    documents: documents.map(({ id, name, language: written, mediaType, publishedAt }) =>
      said({ id, title: name, datePublished: publishedAt.toISOString(), format: mediaType, language: written }),
    ),
    // OCDS has no part for appeals: a milestone by somebody else, met when the court has decided.
    milestones: appeals.map(({ filedOn, resolvedOn }, index) =>
      said({
        id: `appeal-${index + 1}`,
        title: `${APPEAL[language]} ${filedOn}`,
        type: 'assessment',
        dateMet: resolvedOn === null ? null : startOfHelsinkiDay(resolvedOn).toISOString(),
        status: resolvedOn === null ? 'scheduled' : 'met',
      }),
    ),
  };
}

/** A lot ends with its own outcome: won, or without a winner. */
function lotStatus(input: OcdsInput, lot: StoredLot, status: OcdsTenderStatus): OcdsTenderStatus {
  if (lot.cancelledAt !== null) return 'cancelled';
  if (status !== 'complete' && status !== 'unsuccessful') return status;
  return input.unawardedLots.includes(lot.reference) ? 'unsuccessful' : 'complete';
}

function techniques(tender: TenderRecord): JsonObject {
  const { framework } = tender;
  if (framework === 'none') return { hasFrameworkAgreement: false, hasDynamicPurchasingSystem: false };
  const frameworkAgreement = said({
    method: FRAMEWORK_METHODS[framework],
    value: money(tender.frameworkMaxCents),
    maximumParticipants: Math.max(1, ...tender.lots.map((lot) => lot.maxAwards)),
  });
  return { hasFrameworkAgreement: true, hasDynamicPurchasingSystem: false, frameworkAgreement };
}

/** What is bought in a lot: the service by its CPV code, in the municipalities where it is given. */
function itemOf(tender: TenderRecord, lot: StoredLot): JsonObject {
  const { language } = tender;
  return said({
    id: lot.reference,
    description: lot.serviceKind === null ? null : label('service-kind', lot.serviceKind, language),
    classification: cpv(lot.mainCpv ?? tender.mainCpv, language),
    additionalClassifications: lot.additionalCpv.flatMap((code) => cpv(code, language) ?? []),
    deliveryAddresses: lot.municipalities.map((code) => addressOf(code)),
    relatedLot: lot.reference,
  });
}

function lotOf(tender: TenderRecord, lot: StoredLot, status: OcdsTenderStatus): JsonObject {
  const { language } = tender;
  const { startsOn, durationMonths } = lot;
  return said({
    id: lot.reference,
    title: localised(lot.title, language),
    description: localised(lot.description, language),
    status,
    value: money(lot.estimatedValueCents),
    contractPeriod:
      startsOn === null || durationMonths === null ? null : period(startsOn, lastDay(startsOn, durationMonths)),
    awardCriteria: {
      criteria: leavesOf(lot.criteria).map((criterion) =>
        said({
          type: criterion.kind,
          name: localised(criterion.title, language),
          description: localised(criterion.description, language),
          numbers: criterion.weight === null ? null : [{ number: Number(criterion.weight), weight: 'percentageExact' }],
        }),
      ),
    },
  });
}

/** 24 months from 1.5.2027 end on 30.4.2029. */
function lastDay(startsOn: CalendarDate, months: number): CalendarDate {
  return helsinkiDateOf(new Date(startOfHelsinkiDay(addMonths(startsOn, months)).getTime() - 1));
}

function periodBetween(start: Date | null, end: Date | null): JsonObject | null {
  return start === null || end === null ? null : { startDate: start.toISOString(), endDate: end.toISOString() };
}

export function cpv(code: string | null, language: Language): JsonObject | null {
  if (code === null) return null;
  const list: CodeListName = 'cpv';
  return said({
    scheme: 'CPV',
    id: code,
    description: cpvCode(code) === undefined ? null : label(list, code, language),
  });
}

export function addressOf(municipality: string): JsonObject {
  const known = municipalityByCode(municipality);
  return said({ locality: known?.name.fi, region: known?.nuts3, country: 'FI', countryName: 'Finland' });
}

/**
 * The list of org-id.guide for the Finnish business id (the register of the Patent and Registration Office); with its
 * code before it an id is unique in the world.
 */
export const BUSINESS_ID_SCHEME = 'FI-PRO';

export const partyId = (businessId: string): string => `${BUSINESS_ID_SCHEME}-${businessId}`;
