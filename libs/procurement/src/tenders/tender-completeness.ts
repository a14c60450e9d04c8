import { helsinkiDateOf, isServiceKindCode, municipalityByCode, type Localised } from '@kasvutori/platform';
import { MISSING_TEXTS, type MissingCode } from './missing-texts.js';
import { instantOfLocal } from './local-deadline.js';
import type { Criterion, Lot, PriceItem, TenderContent } from './tender-content.js';

/** Something that stands between a draft and its publication. */
export interface Missing {
  /** JSON pointer into the draft, `/lots/0/criteria`. */
  readonly field: string;
  readonly code: MissingCode;
  readonly text: Localised;
}

/** What is missing for publication at `now`, in the order of the form; an empty list means complete. */
export function missingForPublication(tender: TenderContent, now: Date): Missing[] {
  return [
    ...missingOfHead(tender),
    ...missingOfDeadlines(tender, now),
    ...(tender.lots.length === 0 ? [missing('/lots', 'lots-missing')] : []),
    ...tender.lots.flatMap((lot, index) => missingOfLot(tender, lot, `/lots/${index}`)),
  ];
}

const missing = (field: string, code: MissingCode): Missing => ({ field, code, text: MISSING_TEXTS[code] });

/** The listed things whose condition holds. */
const where = (...found: readonly (readonly [boolean, string, MissingCode])[]): Missing[] =>
  found.flatMap(([holds, field, code]) => (holds ? [missing(field, code)] : []));

function missingOfHead(tender: TenderContent): Missing[] {
  const said = (text: TenderContent['title']): boolean => (text[tender.language] ?? '').trim() !== '';
  const lotsHaveMaximum = tender.lots.length > 0 && tender.lots.every((lot) => lot.frameworkMaxCents !== null);
  const isFramework = tender.framework !== 'none';
  const { estimatedValueCents: value, frameworkMaxCents: maximum } = tender;
  return where(
    [!said(tender.title), '/title', 'title-missing'],
    [!said(tender.description), '/description', 'description-missing'],
    [tender.mainCpv === null, '/mainCpv', 'cpv-missing'],
    [value === null, '/estimatedValue', 'value-missing'],
    // A framework names its ceiling (Directive 2014/24/EU, Annex V C; CJEU C-23/20, Simonsen & Weel).
    [isFramework && maximum === null && !lotsHaveMaximum, '/frameworkMaximum', 'framework-maximum-missing'],
    [
      isFramework && value !== null && maximum !== null && value > maximum,
      '/frameworkMaximum',
      'framework-maximum-low',
    ],
  );
}

function missingOfDeadlines(tender: TenderContent, now: Date): Missing[] {
  const submission = tender.submissionLocal === null ? null : instantOfLocal(tender.submissionLocal);
  const questions = tender.questionsLocal === null ? null : instantOfLocal(tender.questionsLocal);
  return where(
    [tender.submissionLocal === null, '/submissionDeadline', 'deadline-missing'],
    [tender.submissionLocal !== null && submission === null, '/submissionDeadline', 'deadline-in-lost-hour'],
    [submission !== null && submission <= now, '/submissionDeadline', 'deadline-passed'],
    [tender.questionsLocal !== null && questions === null, '/questionsDeadline', 'deadline-in-lost-hour'],
    [questions !== null && questions <= now, '/questionsDeadline', 'questions-deadline-passed'],
    [
      questions !== null && submission !== null && questions >= submission,
      '/questionsDeadline',
      'questions-after-deadline',
    ],
  );
}

function missingOfLot(tender: TenderContent, lot: Lot, at: string): Missing[] {
  const said = (text: Lot['title']): boolean => (text[tender.language] ?? '').trim() !== '';
  const submission = tender.submissionLocal === null ? null : instantOfLocal(tender.submissionLocal);
  const paysOutcomes = lot.priceItems.some((item) => item.kind !== 'unit');
  return [
    ...where(
      [!said(lot.title), `${at}/title`, 'lot-title-missing'],
      [!isServiceKindCode(lot.serviceKind), `${at}/serviceKind`, 'service-kind-missing'],
      [!lot.municipalities.some(isMunicipality), `${at}/municipalities`, 'municipalities-missing'],
      [lot.estimatedValueCents === null, `${at}/estimatedValue`, 'value-missing'],
      // Activating a contract commits this much of the authority's outcome money.
      [paysOutcomes && lot.capCents === null, `${at}/cap`, 'cap-missing'],
      [lot.durationMonths === null, `${at}/durationMonths`, 'duration-missing'],
      [
        lot.startsOn !== null && submission !== null && lot.startsOn <= helsinkiDateOf(submission),
        `${at}/startsOn`,
        'start-before-deadline',
      ],
    ),
    ...missingOfPriceItems(lot.priceItems, said, `${at}/priceItems`),
    ...missingOfCriteria(lot.criteria, said, `${at}/criteria`),
  ];
}

const isMunicipality = (code: string): boolean => municipalityByCode(code) !== undefined;

function missingOfPriceItems(
  items: readonly PriceItem[],
  said: (text: PriceItem['title']) => boolean,
  at: string,
): Missing[] {
  return [
    ...where([items.length === 0, at, 'price-items-missing']),
    ...items.flatMap((item, index) =>
      where(
        [!said(item.title), `${at}/${index}/title`, 'price-item-title-missing'],
        [!said(item.unit), `${at}/${index}/unit`, 'unit-missing'],
      ),
    ),
  ];
}

function missingOfCriteria(
  criteria: readonly Criterion[],
  said: (text: Criterion['title']) => boolean,
  at: string,
): Missing[] {
  const weights = criteria.map((criterion) => criterion.weight);
  const allWeighed = weights.every((weight) => weight !== null);
  return [
    ...where(
      [criteria.length === 0, at, 'criteria-missing'],
      [criteria.length > 0 && allWeighed && sumHundredths(weights) !== 10_000n, at, 'weights-not-100'],
    ),
    ...criteria.flatMap((criterion, index) =>
      where(
        [!said(criterion.title), `${at}/${index}/title`, 'criterion-title-missing'],
        [criterion.weight === null, `${at}/${index}/weight`, 'weight-missing'],
      ),
    ),
  ];
}

/** Exact: 33.33 + 33.33 + 33.34 is 100, whatever floats think of it. */
function sumHundredths(weights: readonly (string | null)[]): bigint {
  return weights.reduce<bigint>((sum, weight) => {
    const [whole = '0', decimals = ''] = (weight ?? '0').split('.');
    return sum + BigInt(whole) * 100n + BigInt(decimals.slice(0, 2).padEnd(2, '0'));
  }, 0n);
}
