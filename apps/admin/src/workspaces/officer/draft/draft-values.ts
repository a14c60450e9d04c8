import { helsinkiInstant, inHelsinki } from '#ui';
import type { Criterion, Lot, PriceItem, TenderDetail, TenderInput, TenderText } from '../../../procurement/types.js';

type CriterionInput = TenderInput['lots'][number]['criteria'][number];

/** A text in the three languages as a form holds it: empty where it has not been written. */
export interface DraftText {
  fi: string;
  sv: string;
  en: string;
}
export interface PriceItemValues {
  code: string;
  kind: PriceItem['kind'];
  title: DraftText;
  unit: DraftText;
  quantity: number | '';
  maxUnitPrice: string;
  thresholdDays: number | '';
  vatCategory: PriceItem['vatCategory'];
}
export interface CriterionValues {
  kind: Criterion['kind'];
  /** By itself, a group, or a member of the nearest group above it. */
  place: CriterionPlace;
  title: DraftText;
  description: DraftText;
  weight: number | '';
  scoring: ScoringKind;
  best: number | '';
  worst: number | '';
  bestPrice: string;
  worstPrice: string;
  beyondWorst: 'zero' | 'exclude';
  maxScore: number | '';
  unit: DraftText;
  minPoints: number | '';
  years: number | '';
  discountRate: number | '';
  components: ComponentValues[];
}
export type CriterionPlace = 'own' | 'group' | 'member';
export type ScoringKind = NonNullable<Criterion['scoring']>['kind'];
export interface ComponentValues {
  code: string;
  title: DraftText;
  when: 'start' | 'yearly' | 'end';
}
export interface LotValues {
  /** Of the lot in this form; a new lot gets its id only when it is saved. */
  key: string;
  reference: string;
  title: DraftText;
  description: DraftText;
  serviceKind: NonNullable<Lot['serviceKind']> | '';
  municipalities: string[];
  nuts: string[];
  mainCpv: string;
  additionalCpv: string[];
  estimatedValue: string;
  frameworkMaximum: string;
  cap: string;
  startsOn: string;
  durationMonths: number | '';
  maxAwards: number | '';
  priceItems: PriceItemValues[];
  evaluationMethod: NonNullable<Lot['evaluationMethod']>;
  criteria: CriterionValues[];
}
export interface DraftValues {
  title: DraftText;
  description: DraftText;
  language: TenderInput['language'];
  bidLanguages: TenderInput['bidLanguages'];
  procedure: TenderInput['procedure'];
  mainCpv: string;
  additionalCpv: string[];
  framework: TenderInput['framework'];
  frameworkMaximum: string;
  estimatedValue: string;
  concession: boolean;
  /** Why an EU procurement is not split into lots. */
  undividedReason: DraftText;
  /** Instants, as the date fields hold them. */
  questionsDeadline: string;
  submissionDeadline: string;
  maxLotsBid: number | '';
  maxLotsAwarded: number | '';
  lots: LotValues[];
}

export const EMPTY_TEXT: DraftText = { fi: '', sv: '', en: '' };
const formText = (text: TenderText): DraftText => ({ ...EMPTY_TEXT, ...text });
const written = (text: DraftText): TenderText =>
  Object.fromEntries(Object.entries(text).filter(([, words]) => words.trim() !== ''));

export const EMPTY_PRICE_ITEM: PriceItemValues = {
  code: '',
  kind: 'unit',
  title: EMPTY_TEXT,
  unit: EMPTY_TEXT,
  quantity: '',
  maxUnitPrice: '',
  thresholdDays: '',
  vatCategory: 'S',
};
export const EMPTY_CRITERION: CriterionValues = {
  kind: 'quality',
  title: EMPTY_TEXT,
  description: EMPTY_TEXT,
  place: 'own',
  weight: '',
  scoring: 'panel',
  best: '',
  worst: '',
  bestPrice: '',
  worstPrice: '',
  beyondWorst: 'zero',
  maxScore: 5,
  unit: EMPTY_TEXT,
  minPoints: '',
  years: '',
  discountRate: '',
  components: [],
};
export const EMPTY_COMPONENT: ComponentValues = { code: '', title: EMPTY_TEXT, when: 'yearly' };

/** The ways a kind of criterion can be scored, the usual one first. */
export const scoringsOf = (kind: Criterion['kind']): readonly ScoringKind[] =>
  kind === 'quality' ? ['panel', 'stated-value', 'yes-no'] : ['relative', 'linear'];

/** The first reference that no lot has yet: `LOT-0003`. */
export function nextReference(lots: readonly { reference: string }[]): string {
  const used = new Set(lots.map(({ reference }) => reference));
  for (let number = 1; ; number++) {
    const reference = `LOT-${String(number).padStart(4, '0')}`;
    if (!used.has(reference)) return reference;
  }
}

export const newLot = (reference: string): LotValues => ({
  key: crypto.randomUUID(),
  reference,
  title: EMPTY_TEXT,
  description: EMPTY_TEXT,
  serviceKind: '',
  municipalities: [],
  nuts: [],
  mainCpv: '',
  additionalCpv: [],
  estimatedValue: '',
  frameworkMaximum: '',
  cap: '',
  startsOn: '',
  durationMonths: '',
  maxAwards: 1,
  priceItems: [EMPTY_PRICE_ITEM],
  evaluationMethod: 'best-ratio',
  criteria: [{ ...EMPTY_CRITERION, kind: 'price', scoring: 'relative' }, EMPTY_CRITERION],
});

export function valuesOf(tender: TenderDetail): DraftValues {
  return {
    title: formText(tender.title),
    description: formText(tender.description),
    language: tender.language,
    bidLanguages: tender.bidLanguages,
    procedure: tender.procedure,
    mainCpv: tender.mainCpv ?? '',
    additionalCpv: tender.additionalCpv,
    framework: tender.framework,
    frameworkMaximum: tender.frameworkMaximum ?? '',
    estimatedValue: tender.estimatedValue ?? '',
    concession: tender.concession ?? false,
    undividedReason: formText(tender.undividedReason ?? {}),
    questionsDeadline: instantOf(tender.questionsDeadline),
    submissionDeadline: instantOf(tender.submissionDeadline),
    maxLotsBid: tender.maxLotsBid ?? '',
    maxLotsAwarded: tender.maxLotsAwarded ?? '',
    lots: tender.lots.map(lotValues),
  };
}

function lotValues(lot: Lot): LotValues {
  return {
    key: lot.id,
    reference: lot.reference,
    title: formText(lot.title),
    description: formText(lot.description),
    serviceKind: lot.serviceKind ?? '',
    municipalities: lot.municipalities,
    nuts: lot.nuts,
    mainCpv: lot.mainCpv ?? '',
    additionalCpv: lot.additionalCpv,
    estimatedValue: lot.estimatedValue ?? '',
    frameworkMaximum: lot.frameworkMaximum ?? '',
    cap: lot.cap ?? '',
    startsOn: lot.startsOn ?? '',
    durationMonths: lot.durationMonths ?? '',
    maxAwards: lot.maxAwards,
    priceItems: lot.priceItems.map((item) => ({
      code: item.code,
      kind: item.kind,
      title: formText(item.title),
      unit: formText(item.unit),
      quantity: item.quantity,
      maxUnitPrice: item.maxUnitPrice ?? '',
      thresholdDays: item.thresholdDays ?? '',
      vatCategory: item.vatCategory,
    })),
    evaluationMethod: lot.evaluationMethod ?? 'best-ratio',
    criteria: lot.criteria.map((criterion, index) => criterionValues(criterion, placeOf(lot.criteria, index))),
  };
}

function placeOf(criteria: readonly Criterion[], index: number): CriterionPlace {
  if (criteria.some(({ parent }) => parent === index)) return 'group';
  return typeof criteria[index]?.parent === 'number' ? 'member' : 'own';
}

const numberOf = (text: string | null | undefined): number | '' => (text == null || text === '' ? '' : Number(text));

function criterionValues(criterion: Criterion, place: CriterionPlace): CriterionValues {
  const { kind, scoring } = criterion;
  const priced = kind !== 'quality';
  return {
    kind,
    place,
    title: formText(criterion.title),
    description: formText(criterion.description),
    weight: place === 'group' ? '' : numberOf(criterion.weight),
    scoring: scoring?.kind ?? (priced ? 'relative' : 'panel'),
    best: priced ? '' : numberOf(scoring?.best),
    worst: priced ? '' : numberOf(scoring?.worst),
    bestPrice: priced ? (scoring?.best ?? '') : '',
    worstPrice: priced ? (scoring?.worst ?? '') : '',
    beyondWorst: scoring?.beyondWorst ?? 'zero',
    maxScore: scoring?.maxScore ?? 5,
    unit: formText(scoring?.unit ?? {}),
    minPoints: numberOf(criterion.minPoints),
    years: scoring?.lifeCycle?.years ?? '',
    discountRate: numberOf(scoring?.lifeCycle?.discountRate),
    components: (scoring?.lifeCycle?.components ?? []).map(({ code, title, when }) => ({
      code,
      title: formText(title),
      when,
    })),
  };
}

/** What the API takes. `ids`: ids of lots by their key in the form; a lot without one is new. */
export function inputOf(values: DraftValues, ids: ReadonlyMap<string, string>): TenderInput {
  const { lots, questionsDeadline, submissionDeadline, ...rest } = values;
  return {
    ...rest,
    title: written(rest.title),
    description: written(rest.description),
    undividedReason: written(rest.undividedReason),
    mainCpv: rest.mainCpv || null,
    frameworkMaximum: rest.frameworkMaximum || null,
    estimatedValue: rest.estimatedValue || null,
    questionsDeadline: localOf(questionsDeadline),
    submissionDeadline: localOf(submissionDeadline),
    maxLotsBid: rest.maxLotsBid || null,
    maxLotsAwarded: rest.maxLotsAwarded || null,
    lots: lots.map((lot) => lotInput(lot, ids.get(lot.key))),
  };
}

function lotInput({ key: _key, ...lot }: LotValues, id: string | undefined): TenderInput['lots'][number] {
  return {
    ...lot,
    ...(id && { id }),
    title: written(lot.title),
    description: written(lot.description),
    serviceKind: lot.serviceKind || null,
    mainCpv: lot.mainCpv || null,
    estimatedValue: lot.estimatedValue || null,
    frameworkMaximum: lot.frameworkMaximum || null,
    cap: lot.cap || null,
    startsOn: lot.startsOn || null,
    durationMonths: lot.durationMonths || null,
    maxAwards: Number(lot.maxAwards),
    priceItems: lot.priceItems.map((item) => ({
      ...item,
      title: written(item.title),
      unit: written(item.unit),
      quantity: Number(item.quantity),
      maxUnitPrice: item.maxUnitPrice || null,
      thresholdDays: item.kind === 'milestone' ? item.thresholdDays || null : null,
    })),
    criteria: lot.criteria.map((criterion, index) => criterionInput(criterion, groupAbove(lot.criteria, index))),
  };
}

/** Place of the group a member stands under; a member without a group above it stands by itself. */
function groupAbove(criteria: readonly CriterionValues[], index: number): number | null {
  if (criteria[index]?.place !== 'member') return null;
  const above = criteria.slice(0, index).findLastIndex(({ place }) => place === 'group');
  return above < 0 ? null : above;
}

const textOf = (value: number | ''): string | null => (value === '' ? null : String(value));

function criterionInput(criterion: CriterionValues, parent: number | null): CriterionInput {
  const kind = criterion.place === 'own' ? criterion.kind : 'quality';
  const group = criterion.place === 'group';
  return {
    kind,
    parent,
    title: written(criterion.title),
    description: written(criterion.description),
    weight: group ? null : textOf(criterion.weight),
    scoring: group ? null : scoringInput(kind, criterion),
    minPoints: kind === 'quality' ? textOf(criterion.minPoints) : null,
  };
}

/** Only what the chosen way of scoring is made of; what was typed for another way stays in the form. */
function scoringInput(kind: Criterion['kind'], values: CriterionValues): NonNullable<CriterionInput['scoring']> {
  const fitting = scoringsOf(kind);
  const scoring = fitting.includes(values.scoring) ? values.scoring : (fitting[0] ?? 'panel');
  const priced = kind !== 'quality';
  const best = priced ? values.bestPrice : (textOf(values.best) ?? '');
  const worst = priced ? values.worstPrice : (textOf(values.worst) ?? '');
  const bounded = scoring === 'linear' || scoring === 'stated-value';
  return {
    kind: scoring,
    ...(bounded && best !== '' && { best }),
    ...(bounded && worst !== '' && { worst }),
    ...(bounded && { beyondWorst: values.beyondWorst }),
    ...(scoring === 'panel' && { maxScore: values.maxScore === '' ? 5 : values.maxScore }),
    ...(scoring === 'stated-value' && { unit: written(values.unit) }),
    ...(kind === 'cost' &&
      values.years !== '' &&
      values.components.length > 0 && {
        lifeCycle: {
          years: values.years,
          discountRate: textOf(values.discountRate) ?? '0',
          components: values.components.map((one) => ({ ...one, title: written(one.title) })),
        },
      }),
  };
}

/** `2027-02-15T14:00` by Helsinki's clocks → the instant; a time no clock shows stays as the date field keeps it. */
export function instantOf(local: string | null): string {
  if (local === null) return '';
  const [date = '', time = ''] = local.split('T');
  return helsinkiInstant(date, time) ?? `${date}|${time}`;
}

/** The reverse; a half-typed moment is not one yet. */
export function localOf(held: string): string | null {
  if (!held.endsWith('Z')) return null;
  const { date, time } = inHelsinki(held);
  return `${date}T${time}`;
}

/** Weights in hundredths of a per cent, so that 33.33 + 33.33 + 33.34 is 100. */
export const weightSum = (criteria: readonly { weight: number | ''; place?: CriterionPlace }[]): number =>
  criteria.reduce(
    (sum, { weight, place }) => sum + (place !== 'group' && typeof weight === 'number' ? Math.round(weight * 100) : 0),
    0,
  );
