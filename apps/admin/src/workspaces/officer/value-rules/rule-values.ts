import type { ValueRuleBody, ValueRuleDetail } from './queries.js';

type Kind = ValueRuleBody['kind'];

/** A rule as its form holds it: what a kind does not use stays empty and is not sent. */
export interface RuleValues {
  kind: Kind;
  amount: string;
  by: 'formula' | 'brackets';
  lowest: string;
  percent: string;
  limits: { limit: string }[];
  perPerson: string;
  brackets: { household: number | ''; upTo: string; value: string }[];
  stages: { title: { fi: string; sv: string; en: string }; units: number | ''; price: string }[];
  trials: { name: string; units: number | ''; income: string; household: number | ''; expected: string }[];
  validFrom: string;
  validityMonths: number | '';
  longestMonths: number | '';
  mostUnits: number | '';
}

export const EMPTY_BRACKET = { household: 1, upTo: '', value: '' };
export const EMPTY_STAGE = { title: { fi: '', sv: '', en: '' }, units: 1, price: '' };
export const EMPTY_TRIAL = { name: '', units: 10, income: '', household: '', expected: '' };

export function valuesOf({ rule, trials, ...rest }: ValueRuleDetail): RuleValues {
  const { validFrom, validityMonths, longestMonths, mostUnits } = rest;
  return {
    kind: rule.kind,
    amount: rule.amount ?? '',
    by: rule.brackets === undefined ? 'formula' : 'brackets',
    lowest: rule.lowest ?? '',
    percent: rule.percent?.replace('.', ',') ?? '',
    limits: (rule.limits ?? ['']).map((limit) => ({ limit })),
    perPerson: rule.perPerson ?? '',
    brackets: (rule.brackets ?? []).map((bracket) => ({ ...bracket, upTo: bracket.upTo ?? '' })),
    stages: (rule.stages ?? []).map((stage) => ({ ...stage, title: { ...EMPTY_STAGE.title, ...stage.title } })),
    trials: trials.map(({ name, units, income, household, expected }) => ({
      ...{ name, units, income: income ?? '', expected },
      household: household ?? ('' as const),
    })),
    ...{ validFrom, validityMonths, longestMonths, mostUnits },
  };
}

const filled = <T extends object>(row: T) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''));

/** What the rule of this kind is made of; what the API refuses comes back to its field. */
export function ruleOf(values: RuleValues): ValueRuleBody {
  const { kind, amount, by, lowest, percent, perPerson } = values;
  if (kind === 'package') return { kind, stages: values.stages as NonNullable<ValueRuleBody['stages']> };
  if (kind !== 'income-tested') return { kind, ...filled({ amount }) };
  if (by === 'brackets') {
    const brackets = values.brackets.map((bracket) => ({
      ...bracket,
      upTo: bracket.upTo === '' ? null : bracket.upTo,
    }));
    return { kind, brackets: brackets as NonNullable<ValueRuleBody['brackets']> };
  }
  const limits = values.limits.map(({ limit }) => limit).filter((limit) => limit !== '');
  return { kind, ...filled({ amount, lowest, percent: percent.replace(',', '.'), perPerson }), limits };
}

export const contentOf = (values: RuleValues) => ({
  rule: ruleOf(values),
  trials: values.trials.map(filled) as { name: string; units: number; expected: string }[],
  validFrom: values.validFrom,
  validityMonths: Number(values.validityMonths),
  longestMonths: Number(values.longestMonths),
  mostUnits: Number(values.mostUnits),
});
