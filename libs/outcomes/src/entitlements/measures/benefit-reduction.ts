import {
  addDays,
  type CalendarDate,
  type Cents,
  centsToDecimal,
  daysBetween,
  earlierDate,
  laterDate,
  parseCents,
} from '@kasvutori/platform';
import type { BenefitReduction } from '../../tariffs/tariff.js';
import type { BenefitPeriod } from '../tariff-facts.js';
import type { Counted } from './counted.js';

/** Benefit paid in the window after the start beside as many days before it; known when the window has ended. */
export function benefitReduction(
  { windowDays: days, clause }: BenefitReduction,
  benefits: readonly BenefitPeriod[],
  serviceStart: CalendarDate,
  asOf: CalendarDate,
  neededCents: Cents,
): Counted {
  const ends = addDays(serviceStart, days - 1);
  const before = paidIn(benefits, addDays(serviceStart, -days), addDays(serviceStart, -1));
  const after = paidIn(benefits, serviceStart, earlierDate(ends, asOf));
  const on = ends <= asOf && before - after >= neededCents ? ends : null;
  const sortKey = ({ from, to, perDay, factId }: BenefitPeriod): string => [from, to, perDay, factId].join('|');
  return {
    on,
    step: {
      op: 'benefits',
      needed: centsToDecimal(neededCents),
      before: centsToDecimal(before),
      after: centsToDecimal(after),
      days,
      clause,
    },
    facts: [...benefits]
      .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
      .map(({ factId: id, from, to, perDay }) => ({ kind: 'benefit', id, from, to, perDay })),
  };
}

function paidIn(benefits: readonly BenefitPeriod[], first: CalendarDate, last: CalendarDate): Cents {
  return benefits.reduce((sum, { from, to, perDay }) => {
    const days = daysBetween(laterDate(from, first), to === null ? last : earlierDate(to, last)) + 1;
    return days > 0 ? sum + parseCents(perDay) * BigInt(days) : sum;
  }, 0n);
}
