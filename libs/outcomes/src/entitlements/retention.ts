import { addDays, type CalendarDate, centsToDecimal } from '@kasvutori/platform';
import type { Component, Retention, Tariff } from '../tariffs/tariff.js';
import { retain } from './shares.js';
import { amountOf, type Trace, withStep } from './trace.js';

/** What alone is claimed by the quarter or by an alliance is never paid by the tariff, so nothing can be kept of it. */
export const isRetainable = ({ kind, funding }: Pick<Component, 'kind' | 'funding'>): boolean =>
  funding === 'contract' && kind !== 'quality' && kind !== 'gainPain' && kind !== 'kraPool';

/** Whether the tariff keeps something back of this component. */
export const keepsOf = ({ of }: Retention, component: Component): boolean =>
  isRetainable(component) && (of === undefined || of.includes(component.id));

export interface Kept {
  /** The line with what is kept of it taken off. */
  readonly trace: Trace;
  /** The line that pays it, and the day on which it falls due; null as long as that is not known. */
  readonly release: { readonly trace: Trace; readonly dueOn: CalendarDate } | null;
}

/**
 * What is kept back of a line and when it is paid. Groups and caps have been applied: kept and released money was counted there with the line.
 * `cameAbout` is the day a component's outcome came about for the same client. Null: nothing is kept, as of what was taken back, or
 * because it would be due already. Pure.
 */
export function keepBack(
  { retention, validTo }: Pick<Tariff, 'retention' | 'validTo'>,
  { component, trace, dueOn }: { readonly component: Component; readonly trace: Trace; readonly dueOn: CalendarDate },
  cameAbout: (component: string) => CalendarDate | null,
): Kept | null {
  if (retention === undefined || !keepsOf(retention, component)) return null;
  const { percent, release = { at: 'contractEnd' }, releasePercent = '100', clause } = retention;
  const until =
    'date' in release
      ? release.date
      : 'days' in release
        ? addDays(dueOn, release.days)
        : 'component' in release
          ? cameAbout(release.component)
          : validTo;
  if (until !== null && until <= dueOn) return null;
  const { heldCents } = retain(amountOf(trace), percent);
  if (heldCents === 0n) return null;
  const held = centsToDecimal(heldCents);
  const after = 'component' in release ? release.component : null;
  return {
    trace: withStep(trace, { op: 'retained', percent, held, until, after, clause }),
    release: until && {
      dueOn: until,
      trace: withStep(trace, { op: 'released', held, percent: releasePercent, on: until, clause }),
    },
  };
}
