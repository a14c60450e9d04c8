import { isDecimalRate } from '@kasvutori/platform';
import type { Report } from './flaw-texts.js';
import type { Measure, Tariff } from './tariff.js';
import { checkAmount, checkShare, within } from './validate-decimals.js';
import { checkTrigger } from './validate-trigger.js';

const MAX_HOURS_WEEK = 168;

export function checkMeasure(tariff: Tariff, measure: Measure, path: string, report: Report): void {
  if (measure.clause.trim() === '') report(`${path}/clause`, 'clause-missing');
  switch (measure.type) {
    case 'employmentDays':
      if (!within(measure.minHoursWeek, MAX_HOURS_WEEK)) report(`${path}/minHoursWeek`, 'hours-not-decimal');
      if (!within(measure.subsidisedWeight, 1)) report(`${path}/subsidisedWeight`, 'weight-out-of-range');
      if (!Number.isInteger(measure.maxGapDays) || measure.maxGapDays < 0) report(`${path}/maxGapDays`, 'gap-not-days');
      if (measure.mode === 'blocks' && measure.blockDays === undefined)
        report(`${path}/blockDays`, 'block-without-days');
      return;
    case 'earningsMonths':
      checkAmount(measure.full, `${path}/full`, report);
      return checkAmount(measure.half, `${path}/half`, report);
    case 'count':
      checkTrigger(tariff, measure.trigger, `${path}/trigger`, report);
      return checkShare(measure.baselinePercent, `${path}/baselinePercent`, report);
    case 'cost':
      for (const part of ['fixed', 'perUnit'] as const)
        if (!isDecimalRate(measure.target[part])) report(`${path}/target/${part}`, 'price-not-amount');
      return;
    case 'earningsSum':
    case 'benefitReduction':
    case 'score':
    case 'serviceLevel':
    case 'cohortSum':
    case 'cohortDelta':
  }
}
