import type { Report } from './flaw-texts.js';
import type { CountOfDays, EventTrigger, Measure, Tariff, Threshold } from './tariff.js';
import { checkAmount, checkDecimal } from './validate-decimals.js';
import { checkSegments } from './validate-price.js';

export function checkTrigger(tariff: Tariff, trigger: EventTrigger | Threshold, path: string, report: Report): void {
  if ('event' in trigger) return;
  if ('days' in trigger) {
    checkMeasured(tariff, trigger.measure, ['employmentDays'], `${path}/measure`, report);
    return checkCount(tariff, trigger.days, `${path}/days`, report);
  }
  if ('months' in trigger) {
    checkMeasured(tariff, trigger.measure, ['earningsMonths'], `${path}/measure`, report);
    return checkDecimal(trigger.months, `${path}/months`, report);
  }
  checkMeasured(tariff, trigger.measure, ['earningsSum', 'benefitReduction'], `${path}/measure`, report);
  if (typeof trigger.euros === 'string') return checkAmount(trigger.euros, `${path}/euros`, report);
  checkDecimal(trigger.euros.times, `${path}/euros/times`, report);
  if (tariff.rates?.[trigger.euros.rate] === undefined) report(`${path}/euros/rate`, 'rate-missing');
}

export function checkMeasured(
  tariff: Tariff,
  name: string,
  types: readonly Measure['type'][],
  path: string,
  report: Report,
): void {
  const measure = tariff.measures[name];
  if (measure === undefined) report(path, 'measure-unknown');
  else if (!types.includes(measure.type)) report(path, 'measure-of-other-type');
}

export function checkCount(tariff: Tariff, count: CountOfDays, path: string, report: Report): void {
  if (typeof count === 'object') checkSegments(count.bySegment, tariff.segments.ids, `${path}/bySegment`, report);
  const counts = typeof count === 'number' ? [count] : Object.values(count.bySegment);
  if (counts.some((one) => !Number.isInteger(one) || one < 1)) report(path, 'threshold-not-days');
}
