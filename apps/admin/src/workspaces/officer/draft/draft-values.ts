import { helsinkiInstant, inHelsinki } from '#ui';
import type { Criterion, Lot, PriceItem, TenderDetail, TenderInput, TenderText } from '../../../procurement/types.js';

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
  title: DraftText;
  description: DraftText;
  weight: number | '';
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
  weight: '',
};

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
  criteria: [{ ...EMPTY_CRITERION, kind: 'price' }, EMPTY_CRITERION],
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
    criteria: lot.criteria.map((criterion) => ({
      kind: criterion.kind,
      title: formText(criterion.title),
      description: formText(criterion.description),
      weight: criterion.weight === null ? '' : Number(criterion.weight),
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
    criteria: lot.criteria.map((criterion) => ({
      ...criterion,
      title: written(criterion.title),
      description: written(criterion.description),
      weight: criterion.weight === '' ? null : String(criterion.weight),
    })),
  };
}

/** `2027-02-15T14:00` by Helsinki's clocks → the instant; a time no clock shows stays as the date field keeps it. */
function instantOf(local: string | null): string {
  if (local === null) return '';
  const [date = '', time = ''] = local.split('T');
  return helsinkiInstant(date, time) ?? `${date}|${time}`;
}

/** The reverse; a half-typed moment is not one yet. */
function localOf(held: string): string | null {
  if (!held.endsWith('Z')) return null;
  const { date, time } = inHelsinki(held);
  return `${date}T${time}`;
}

/** Weights in hundredths of a per cent, so that 33.33 + 33.33 + 33.34 is 100. */
export const weightSum = (criteria: readonly { weight: number | '' }[]): number =>
  criteria.reduce((sum, { weight }) => sum + (typeof weight === 'number' ? Math.round(weight * 100) : 0), 0);
