import { helsinkiInstant, inHelsinki } from '#ui';
import { callOffInput, callOffValues, NO_CALL_OFF, type CallOffValues } from './call-off-values.js';
import { criteriaInput, criteriaValues, EMPTY_CRITERION, type CriterionValues } from './criterion-values.js';
import { EMPTY_TEXT, formText, written, type DraftText } from './draft-text.js';
import type { Lot, PriceItem, TenderDetail, TenderInput } from '../../../procurement/types.js';

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
  callOff: CallOffValues;
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
  anonymousQuality: boolean;
  lots: LotValues[];
}

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
  callOff: NO_CALL_OFF,
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
    anonymousQuality: tender.anonymousQuality ?? false,
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
    callOff: callOffValues(lot.callOff),
    criteria: criteriaValues(lot.criteria),
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
    lots: lots.map((lot) => lotInput(lot, rest.framework, ids.get(lot.key))),
  };
}

function lotInput(
  { key: _key, ...lot }: LotValues,
  framework: DraftValues['framework'],
  id: string | undefined,
): TenderInput['lots'][number] {
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
    callOff: framework === 'none' ? null : callOffInput(lot.callOff, Number(lot.maxAwards)),
    priceItems: lot.priceItems.map((item) => ({
      ...item,
      title: written(item.title),
      unit: written(item.unit),
      quantity: Number(item.quantity),
      maxUnitPrice: item.maxUnitPrice || null,
      thresholdDays: item.kind === 'milestone' ? item.thresholdDays || null : null,
    })),
    criteria: criteriaInput(lot.criteria),
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
