import { addDays, type CalendarDate, type Cents, centsToDecimal, earlierDate, parseCents } from '@kasvutori/platform';
import type { EarningsSum } from '../../tariffs/tariff.js';
import type { Wage } from '../tariff-facts.js';
import type { Counted } from './counted.js';

/** What was earned in the window, from all employers, and the day on which it reached what is needed. */
export function earningsSum(
  { windowDays, clause }: EarningsSum,
  wages: readonly Wage[],
  serviceStart: CalendarDate,
  asOf: CalendarDate,
  neededCents: Cents,
): Counted {
  const until = addDays(serviceStart, windowDays - 1);
  const last = earlierDate(until, asOf);
  const inWindow = wages.filter(({ paidOn }) => paidOn >= serviceStart && paidOn <= last);
  let earned = 0n;
  let on: CalendarDate | null = null;
  for (const day of [...new Set(inWindow.map(({ paidOn }) => paidOn))].sort()) {
    for (const wage of inWindow) if (wage.paidOn === day) earned += parseCents(wage.amount);
    if (earned < neededCents) continue;
    on = day;
    break;
  }
  const step = {
    op: 'earnings',
    needed: centsToDecimal(neededCents),
    earned: centsToDecimal(earned),
    until,
    clause,
  } as const;
  return { on, step, facts: wagesUsed(inWindow, on) };
}

/** The wages looked at, up to the day it was decided, in one order whatever order they came in. */
export function wagesUsed(wages: readonly Wage[], on: CalendarDate | null): Counted['facts'] {
  const sortKey = ({ paidOn, employer, amount, factId }: Wage): string => [paidOn, employer, amount, factId].join('|');
  return wages
    .filter(({ paidOn }) => on === null || paidOn <= on)
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
    .map(({ factId: id, employer, paidOn, amount }) => ({ kind: 'wage', id, employer, on: paidOn, amount }));
}
