import { rowOf, rowValues, type Column } from './typed-rows.js';
import { partOf, wordsOf, type Loose } from './types.js';

export const UNTIL = ['contractEnd', 'date', 'days', 'component'] as const;

/** The index and the retention of a tariff as the form holds them; `used` is whether there is any. */
export interface PriceRuleValues {
  index: { used: boolean; series: string; base: number | ''; applyOn: string; clause: string };
  retention: {
    used: boolean;
    percent: number | '';
    of: string[];
    until: (typeof UNTIL)[number];
    date: string;
    days: number | '';
    component: string;
    releasePercent: number | '';
    clause: string;
  };
}

const INDEX: readonly Column[] = [
  ...([{ name: 'series', kind: 'text' }] as const),
  ...([{ name: 'base', kind: 'decimal' }] as const),
  ...([{ name: 'applyOn', kind: 'text' }] as const),
  { name: 'clause', kind: 'text' },
];
const numberOf = (value: unknown): number | '' =>
  wordsOf(value) !== '' && Number.isFinite(Number(wordsOf(value))) ? Number(wordsOf(value)) : '';

export function priceRuleValues({ index, retention }: Loose): PriceRuleValues {
  const { percent, of, release, releasePercent, clause } = partOf(retention);
  const { date, days, component } = partOf(release);
  const known = rowValues(INDEX, index === undefined ? { applyOn: '01-01' } : partOf(index));
  return {
    index: {
      used: index !== undefined,
      series: String(known['series']),
      base: numberOf(partOf(index)['base']),
      applyOn: String(known['applyOn']),
      clause: String(known['clause']),
    },
    retention: {
      used: retention !== undefined,
      percent: numberOf(percent),
      of: Array.isArray(of) ? of.map(wordsOf) : [],
      until:
        date !== undefined
          ? 'date'
          : days !== undefined
            ? 'days'
            : component !== undefined
              ? 'component'
              : 'contractEnd',
      date: wordsOf(date),
      days: numberOf(days),
      component: wordsOf(component),
      releasePercent: numberOf(releasePercent),
      clause: wordsOf(clause),
    },
  };
}

/** Both as they are sent; what is not used is not there. */
export function priceRulesOf({ index: { used, ...index }, retention }: PriceRuleValues): Loose {
  const { percent, of, until, date, days, component, releasePercent, clause } = retention;
  const release =
    until === 'date' ? { date } : until === 'days' ? { days } : until === 'component' ? { component } : undefined;
  return {
    ...(used ? { index: rowOf(INDEX, index) } : {}),
    ...(retention.used
      ? {
          retention: {
            percent: String(percent),
            ...(of.length > 0 ? { of } : {}),
            ...(release ? { release } : {}),
            ...(releasePercent === '' ? {} : { releasePercent: String(releasePercent) }),
            clause,
          },
        }
      : {}),
  };
}
