import { segmentedOf, segmentedValues, type SegmentedValues } from './segmented-values.js';
import { sent, shown } from './typed-rows.js';
import { partOf, wordsOf, type Loose } from './types.js';

/** What brings an outcome about: an event, or a measure that reaches days, euros, so many times a rate, or months. */
export type TriggerBy = 'event' | 'days' | 'euros' | 'times' | 'months';
export const EVENTS = ['serviceStart', 'studyStart'] as const;
/** The ways it may be brought about; the first is what a new one begins with. */
export type TriggerWays = readonly [TriggerBy, ...TriggerBy[]];
export const THRESHOLDS: TriggerWays = ['days', 'euros', 'times', 'months'];

export interface TriggerValues {
  by: TriggerBy;
  event: string;
  measure: string;
  days: SegmentedValues;
  euros: string;
  times: string | number;
  rate: string;
  months: string | number;
}

export function triggerValues({ event, measure, days, euros, months }: Loose): TriggerValues {
  const { times, rate } = partOf(euros);
  const decimal = (value: unknown) => shown('decimal', value) as string | number;
  return {
    by:
      event !== undefined
        ? 'event'
        : months !== undefined
          ? 'months'
          : rate !== undefined
            ? 'times'
            : euros !== undefined
              ? 'euros'
              : 'days',
    event: wordsOf(event) || EVENTS[0],
    measure: wordsOf(measure),
    days: segmentedValues('whole', days),
    euros: String(shown('money', euros)),
    times: decimal(times),
    rate: wordsOf(rate),
    months: decimal(months),
  };
}

export function triggerOf(values: TriggerValues, ways: TriggerWays, ids: readonly string[]): Loose {
  const { event, measure, days, euros, times, rate, months } = values;
  switch (ways.includes(values.by) ? values.by : ways[0]) {
    case 'event':
      return { event };
    case 'days':
      return { measure, days: segmentedOf('whole', days, ids) };
    case 'euros':
      return { measure, euros };
    case 'times':
      return { measure, euros: { times: sent('decimal', times), rate } };
    case 'months':
      return { measure, months: sent('decimal', months) };
  }
}
