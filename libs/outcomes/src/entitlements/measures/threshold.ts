import { multiplyCents, parseCents, parseRate } from '@kasvutori/platform';
import type { Threshold } from '../../tariffs/tariff.js';
import { countFor, rateOn } from '../price-of.js';
import { measureOf, type Reading } from '../reading.js';
import { benefitReduction } from './benefit-reduction.js';
import type { Counted } from './counted.js';
import { earningsMonths } from './earnings-months.js';
import { earningsSum } from './earnings-sum.js';
import { employmentThreshold } from './employment-threshold.js';

/** Whether, and on which day, the measure of a trigger has reached what it asks for. */
export function reachThreshold(reading: Reading, trigger: Threshold): Counted {
  const { tariff, facts, asOf } = reading;
  const { measure } = trigger;
  if ('days' in trigger) return employmentThreshold(reading, measure, countFor(reading, trigger.days));
  if ('months' in trigger) {
    const rule = measureOf(tariff, measure, 'earningsMonths');
    return earningsMonths(rule, facts.wages ?? [], facts.serviceStart, asOf, trigger.months);
  }
  const needed = euros(reading, trigger.euros);
  if (tariff.measures[measure]?.type === 'benefitReduction') {
    const rule = measureOf(tariff, measure, 'benefitReduction');
    return benefitReduction(rule, facts.benefits ?? [], facts.serviceStart, asOf, needed);
  }
  const rule = measureOf(tariff, measure, 'earningsSum');
  return earningsSum(rule, facts.wages ?? [], facts.serviceStart, asOf, needed);
}

/** An amount, or so many times a rate on the day the service began; rounded once by the tariff. */
function euros({ tariff, facts }: Reading, needed: string | { readonly times: string; readonly rate: string }): bigint {
  if (typeof needed === 'string') return parseCents(needed);
  const { num, den } = parseRate(rateOn(tariff, needed.rate, facts.serviceStart));
  const { num: times, den: per } = parseRate(needed.times);
  return multiplyCents(100n, { num: num * times, den: den * per }, tariff.rounding);
}
