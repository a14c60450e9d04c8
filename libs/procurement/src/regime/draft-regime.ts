import { helsinkiDateOf, laterDate, formatDate, sumCents, type Cents, type Localised } from '@kasvutori/platform';
import { instantOfLocal } from '../tenders/local-deadline.js';
import { MISSING_TEXTS, type MissingCode } from '../tenders/missing-texts.js';
import type { TenderContent } from '../tenders/tender-content.js';
import { shorteningOf, type Announced } from './prior-information.js';
import { assessRegime, type Purchase } from './regime.js';
import { FIRST_DAY, type BuyerType } from './threshold-table.js';

/**
 * The value the thresholds are compared with: the whole purchase without VAT (Procurement Act § 27–30). Of the tender's own
 * estimate, the maximum of a framework and the sum of the lots the greatest counts. Null while nothing has been said.
 */
export function valueOfDraft(tender: TenderContent): Cents | null {
  const lots = tender.lots.flatMap(({ estimatedValueCents: cents }) => (cents === null ? [] : [cents]));
  const maxima = tender.lots.flatMap(({ frameworkMaxCents: cents }) => (cents === null ? [] : [cents]));
  const framework =
    tender.framework === 'none' ? [] : [tender.frameworkMaxCents, maxima.length > 0 ? sumCents(maxima) : null];
  const said = [tender.estimatedValueCents, lots.length > 0 ? sumCents(lots) : null, ...framework];
  return said.reduce<Cents | null>(
    (most, cents) => (cents === null || (most !== null && most >= cents) ? most : cents),
    null,
  );
}

/** The purchase a tender is, judged by the rules of its day; bids are electronic here. Null while it has no value. */
export function purchaseOfDraft(tender: TenderContent & Announced, buyer: BuyerType, now: Date): Purchase | null {
  const valueCents = valueOfDraft(tender);
  if (valueCents === null) return null;
  // The demo's clock may stand before the first table.
  const day = laterDate(helsinkiDateOf(now), FIRST_DAY);
  const announcements = tender.priorInformation ?? [];
  return {
    cpv: tender.mainCpv,
    valueCents,
    buyer,
    concession: tender.concession ?? false,
    procedure: tender.procedure,
    day,
    electronic: true,
    priorInformation: announcements.some((announcement) => shorteningOf(announcement, day) === 'shortens'),
    announcements,
  };
}

/** What a draft lacks because of its regime: reasons for not splitting it, a deadline that leaves the time the law gives. */
export function missingByRegime(
  tender: TenderContent & Announced,
  buyer: BuyerType,
  now: Date,
): { field: string; code: MissingCode; text: Localised }[] {
  const purchase = purchaseOfDraft(tender, buyer, now);
  if (purchase === null) return [];
  const { times, lotsReason } = assessRegime(purchase);
  const [first] = times;
  const end = tender.submissionLocal === null ? null : instantOfLocal(tender.submissionLocal);
  const tooShort = first !== undefined && end !== null && end > now && helsinkiDateOf(end) < first.earliest;
  const unexplained =
    lotsReason && tender.lots.length === 1 && !(tender.undividedReason?.[tender.language] ?? '').trim();
  return [
    ...(tooShort
      ? [
          missing('/submissionDeadline', 'deadline-too-short', {
            days: String(first.days),
            earliest: formatDate(first.earliest),
          }),
        ]
      : []),
    ...(unexplained ? [missing('/undividedReason', 'undivided-reason-missing', {})] : []),
  ];
}

function missing(field: string, code: MissingCode, params: Readonly<Record<string, string>>) {
  const fill = (words: string): string =>
    Object.entries(params).reduce((filled, [name, value]) => filled.replace(`{${name}}`, value), words);
  const { fi, sv, en } = MISSING_TEXTS[code];
  return { field, code, text: { fi: fill(fi), sv: fill(sv), en: fill(en) } };
}
