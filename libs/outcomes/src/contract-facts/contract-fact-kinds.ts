import type { CalendarDate } from '@kasvutori/platform';
import type { Measure } from '../tariffs/tariff.js';

export const CONTRACT_FACT_KINDS = ['service', 'score', 'service-level', 'cost', 'cohort', 'result'] as const;
export type ContractFactKind = (typeof CONTRACT_FACT_KINDS)[number];

/** What is said of a whole contract; which fields are there follows from the kind. */
export interface ContractFactInput {
  readonly kind: ContractFactKind;
  /** Of a service the first day; of everything else the last day it covers. */
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
  /** The measure of the tariff it is of; of a cohort its name. */
  readonly subject: string | null;
  /** The key result area. */
  readonly area: string | null;
  readonly segment: string | null;
  /** The score, units below the level, the volume of the costs, the level reached. */
  readonly value: string | null;
  readonly amount: string | null;
  /** Answers behind a score, clients of a cohort. */
  readonly count: number | null;
  readonly properties: readonly { readonly name: string; readonly value: string }[];
  readonly figures: readonly { readonly name: string; readonly amount: string }[];
}

type Field = 'subject' | 'area' | 'segment' | 'value' | 'amount' | 'count' | 'properties' | 'figures';

interface Shape {
  readonly needs: readonly Field[];
  readonly may: readonly Field[];
  /** The type of the measure it is of. */
  readonly measure: Measure['type'] | null;
  /** What a provider may say of itself; the rest the authority establishes. */
  readonly byProvider: boolean;
}

const SHAPES: Readonly<Record<ContractFactKind, Shape>> = {
  service: { needs: [], may: [], measure: null, byProvider: true },
  score: { needs: ['subject', 'value', 'count'], may: [], measure: 'score', byProvider: false },
  'service-level': { needs: ['subject', 'value'], may: [], measure: 'serviceLevel', byProvider: true },
  cost: { needs: ['subject', 'value', 'amount'], may: [], measure: 'cost', byProvider: false },
  cohort: {
    needs: ['subject', 'count', 'figures'],
    may: ['segment', 'properties'],
    measure: null,
    byProvider: false,
  },
  result: { needs: ['subject', 'area', 'value'], may: [], measure: 'cost', byProvider: false },
};

const FIELDS = ['subject', 'area', 'segment', 'value', 'amount', 'count', 'properties', 'figures'] as const;

export const measureOfKind = (kind: ContractFactKind): Measure['type'] | null => SHAPES[kind].measure;

/** Whether this side may tell of a kind at all. */
export const mayTell = (kind: ContractFactKind, byProvider: boolean): boolean => !byProvider || SHAPES[kind].byProvider;

export type ContractFactRefusal =
  | { readonly code: 'contract-fact-of-authority'; readonly field: '/kind' }
  | { readonly code: 'contract-fact-needs' | 'contract-fact-takes-none'; readonly field: `/${Field}` | '/to' }
  | { readonly code: 'contract-fact-negative'; readonly field: '/value' }
  | { readonly code: 'contract-fact-name-twice'; readonly field: '/properties' | '/figures' }
  | { readonly code: 'contract-fact-ends-before-start'; readonly field: '/to' }
  | { readonly code: 'contract-fact-in-future'; readonly field: '/from' }
  | { readonly code: 'contract-fact-twice'; readonly field: '/from'; readonly with: { readonly from: CalendarDate } };

/** Why a fact of a contract cannot be recorded, or undefined. `others` are those of the contract that stand. */
export function refuseContractFact(
  input: ContractFactInput,
  others: readonly ContractFactInput[],
  { today, byProvider }: { readonly today: CalendarDate; readonly byProvider: boolean },
): ContractFactRefusal | undefined {
  const { kind, from, to, value } = input;
  const shape = SHAPES[kind];
  if (!mayTell(kind, byProvider)) return { code: 'contract-fact-of-authority', field: '/kind' };
  for (const field of FIELDS) {
    const given = input[field] !== null && (!Array.isArray(input[field]) || input[field].length > 0);
    if (!given && shape.needs.includes(field)) return { code: 'contract-fact-needs', field: `/${field}` };
    if (given && !shape.needs.includes(field) && !shape.may.includes(field))
      return { code: 'contract-fact-takes-none', field: `/${field}` };
  }
  if (kind !== 'service' && to !== null) return { code: 'contract-fact-takes-none', field: '/to' };
  // A key result may lie below zero; what is counted may not.
  if (kind !== 'result' && value?.startsWith('-')) return { code: 'contract-fact-negative', field: '/value' };
  for (const field of ['properties', 'figures'] as const) {
    const names = input[field].map(({ name }) => name);
    if (new Set(names).size < names.length) return { code: 'contract-fact-name-twice', field: `/${field}` };
  }
  if (to !== null && to < from) return { code: 'contract-fact-ends-before-start', field: '/to' };
  if (from > today) return { code: 'contract-fact-in-future', field: '/from' };
  const twin = others.find((other) => ofTheSame(input, other));
  return twin && { code: 'contract-fact-twice', field: '/from', with: twin };
}

/** A score and a level are of a month, costs and results of a day; a cohort is counted once, and no day is served twice. */
function ofTheSame(a: ContractFactInput, b: ContractFactInput): boolean {
  if (a.kind !== b.kind || a.subject !== b.subject || a.area !== b.area) return false;
  switch (a.kind) {
    case 'service':
      return (a.to === null || b.from <= a.to) && (b.to === null || a.from <= b.to);
    case 'score':
    case 'service-level':
      return a.from.slice(0, 7) === b.from.slice(0, 7);
    case 'cost':
    case 'result':
      return a.from === b.from;
    case 'cohort':
      return true;
  }
}
