import { helsinkiDateOf, isServiceKindCode, municipalityByCode, type Localised } from '@kasvutori/platform';
import { callOffMissing } from '../call-offs/call-off-terms.js';
import { leavesOf, isGroup, hundredthsToText, sumHundredths } from '../criteria/criteria-tree.js';
import { scoringOf } from '../criteria/scoring.js';
import { missingByRegime } from '../regime/draft-regime.js';
import type { Announced } from '../regime/prior-information.js';
import type { BuyerType } from '../regime/threshold-table.js';
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

/**
 * What is missing for publication at `now`, in the order of the form; an empty list means complete. The buyer decides which
 * EU thresholds hold; municipalities and regions have the higher ones.
 */
export function missingForPublication(
  tender: TenderContent & Announced,
  now: Date,
  buyer: BuyerType = 'other',
): Missing[] {
  return [
    ...missingOfHead(tender),
    ...missingOfDeadlines(tender, now),
    ...missingByRegime(tender, buyer, now),
    ...(tender.lots.length === 0 ? [missing('/lots', 'lots-missing')] : []),
    ...tender.lots.flatMap((lot, index) => missingOfLot(tender, lot, `/lots/${index}`)),
    ...lotsNamedTwice(tender),
  ];
}

function missing(field: string, code: MissingCode, { sum = '' }: { readonly sum?: string } = {}): Missing {
  const { fi, sv, en } = MISSING_TEXTS[code];
  const comma = sum.replace('.', ',');
  const text = { fi: fi.replace('{sum}', comma), sv: sv.replace('{sum}', comma), en: en.replace('{sum}', sum) };
  return { field, code, text };
}

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
    [(tender.maxLotsAwarded ?? 0) > (tender.maxLotsBid ?? 200), '/maxLotsAwarded', 'lots-awarded-over-bid'],
    [tender.anonymousQuality === true && !isScoredByPeople(tender), '/anonymousQuality', 'nothing-scored-by-people'],
  );
}

/** Where prices and stated numbers alone decide, there is no score that a name could sway. */
const isScoredByPeople = ({ lots }: TenderContent): boolean =>
  lots.some(({ criteria }) => leavesOf(criteria).some((criterion) => scoringOf(criterion).kind === 'panel'));

/** Two lots of one name cannot be told apart in a bid or a decision, whatever their references. */
function lotsNamedTwice({ lots, language }: TenderContent): Missing[] {
  const names = lots.map((lot) => (lot.title[language] ?? '').trim().replace(/\s+/g, ' ').toLocaleLowerCase('fi'));
  return names.flatMap((name, index) =>
    where([name !== '' && names.indexOf(name) !== index, `/lots/${index}/title`, 'lot-name-twice']),
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
    ...missingOfMethod(lot, at),
    ...missingOfCallOff(tender, lot, `${at}/callOff`),
  ];
}

function missingOfCallOff({ framework }: TenderContent, { callOff, maxAwards }: Lot, at: string): Missing[] {
  const code = callOff == null ? undefined : callOffMissing(callOff, framework, maxAwards);
  return code === undefined ? [] : [missing(at, code)];
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
  const weights = leavesOf(criteria).map((criterion) => criterion.weight);
  const allWeighed = weights.every((weight) => weight !== null);
  const sum = sumHundredths(weights);
  return [
    ...where([criteria.length === 0, at, 'criteria-missing']),
    ...(criteria.length > 0 && allWeighed && sum !== 10_000n
      ? [missing(at, 'weights-not-100', { sum: hundredthsToText(sum) })]
      : []),
    ...criteria.flatMap((criterion, index) =>
      where(
        [!said(criterion.title), `${at}/${index}/title`, 'criterion-title-missing'],
        [criterion.weight === null && !isGroup(criteria, index), `${at}/${index}/weight`, 'weight-missing'],
        ...missingOfScoring(criterion, said, `${at}/${index}/scoring`),
      ),
    ),
  ];
}

type Found = readonly [boolean, string, MissingCode];

/** What bidders state a number for has to be said to them. */
function missingOfScoring({ scoring }: Criterion, said: (text: Criterion['title']) => boolean, at: string): Found[] {
  if (scoring?.kind === 'stated-value') return [[!said(scoring.unit), `${at}/unit`, 'stated-unit-missing']];
  const components =
    scoring !== undefined && scoring !== null && 'lifeCycle' in scoring ? scoring.lifeCycle?.components : [];
  return (components ?? []).map(({ title }, index) => [
    !said(title),
    `${at}/lifeCycle/components/${index}/title`,
    'component-title-missing',
  ]);
}

/** The criteria have to fit the way the lot is evaluated. */
function missingOfMethod({ evaluationMethod, criteria, priceItems }: Lot, at: string): Missing[] {
  const leaves = leavesOf(criteria);
  const prices = leaves.filter(({ kind }) => kind !== 'quality').length;
  const qualities = leaves.length - prices;
  if (leaves.length === 0) return [];
  switch (evaluationMethod) {
    case 'lowest-price':
      return where([prices !== 1 || qualities > 0, `${at}/criteria`, 'method-price-alone']);
    case 'fixed-price':
      return where(
        [prices > 0, `${at}/criteria`, 'method-quality-alone'],
        ...priceItems.map((item, index): Found => [
          item.maxUnitPriceCents === null,
          `${at}/priceItems/${index}/maxUnitPrice`,
          'fixed-price-missing',
        ]),
      );
    case 'coefficient':
      return where([prices !== 1 || qualities === 0, `${at}/criteria`, 'method-price-and-quality']);
    case 'best-ratio':
    case undefined:
      return [];
  }
}
