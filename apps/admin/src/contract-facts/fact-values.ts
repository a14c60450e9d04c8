import type { AskedFact, ContractFact, ContractFactBody } from './types.js';

type Kind = ContractFactBody['kind'];

/** A fact of a contract as its form holds it. */
export interface FactValues {
  kind: Kind;
  from: string;
  to: string;
  subject: string;
  area: string;
  segment: string;
  value: number | '';
  amount: string;
  count: number | '';
  properties: { name: string; value: string }[];
  figures: { name: string; amount: string }[];
}

/** Which fields a kind has beside its day; the API checks the same. */
export const FIELDS_OF: Readonly<Record<Kind, readonly (keyof FactValues)[]>> = {
  service: ['to'],
  score: ['subject', 'value', 'count'],
  'service-level': ['subject', 'value'],
  cost: ['subject', 'value', 'amount'],
  cohort: ['subject', 'count', 'segment', 'figures', 'properties'],
  result: ['subject', 'area', 'value'],
};

const only = (names: readonly string[]): string => (names.length === 1 ? (names[0] ?? '') : '');

/** What the form of a kind starts from: what there is no choice of is there already, and each figure and property that is asked for has its field. */
export const valuesOf = (asked: AskedFact, fact?: ContractFact): FactValues => ({
  kind: asked.kind,
  from: fact?.from ?? '',
  to: fact?.to ?? '',
  subject: fact?.subject ?? only(asked.subjects),
  area: fact?.area ?? only(asked.areas),
  segment: fact?.segment ?? '',
  value: fact?.value ? Number(fact.value) : '',
  amount: fact?.amount ?? '',
  count: fact?.count ?? '',
  properties: asked.properties.map(({ name }) => ({
    name,
    value: fact?.properties.find((one) => one.name === name)?.value ?? '',
  })),
  figures: asked.figures.map((name) => ({
    name,
    amount: fact?.figures.find((one) => one.name === name)?.amount ?? '',
  })),
});

/** What is sent: a field that the kind does not have is not there, whatever was typed before the kind was changed. */
export function bodyOf(values: FactValues): ContractFactBody {
  const has = (field: keyof FactValues): boolean => FIELDS_OF[values.kind].includes(field);
  const text = (field: 'to' | 'subject' | 'area' | 'segment' | 'amount'): string | null =>
    has(field) && values[field] !== '' ? values[field] : null;
  return {
    ...{ kind: values.kind, from: values.from, to: text('to'), subject: text('subject'), area: text('area') },
    ...{ segment: text('segment'), amount: text('amount') },
    value: has('value') && values.value !== '' ? String(values.value) : null,
    count: has('count') && values.count !== '' ? values.count : null,
    properties: has('properties') ? values.properties.filter(({ value }) => value !== '') : [],
    figures: has('figures') ? values.figures.filter(({ amount }) => amount !== '') : [],
  };
}
