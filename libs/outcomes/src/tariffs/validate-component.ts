import { isDecimalRate, isFullyLocalised, isTold, isVatCategory } from '@kasvutori/platform';
import { isBelow } from '../entitlements/score-bands.js';
import type { Report } from './flaw-texts.js';
import type { Component, ComponentOf, Measure, ScoreBand, Tariff } from './tariff.js';
import { checkAmount, checkDecimal, checkShare, checkSplit } from './validate-decimals.js';
import { checkPriced, checkSegments } from './validate-price.js';
import { checkCount, checkMeasured, checkTrigger } from './validate-trigger.js';

export function checkComponent(tariff: Tariff, component: Component, path: string, report: Report): void {
  if (!isFullyLocalised(component.title)) report(`${path}/title`, 'text-missing');
  if (component.clause.trim() === '') report(`${path}/clause`, 'clause-missing');
  if (!isVatCategory(component.vatCategory)) report(`${path}/vatCategory`, 'vat-unknown');
  if ((component.kind === 'unit') !== (component.funding === 'voucher'))
    report(`${path}/funding`, 'unit-not-from-voucher');
  const { group } = component;
  if (group !== undefined && !tariff.exclusive.some((rule) => rule.group === group))
    report(`${path}/group`, 'group-unknown');
  checkKind(tariff, component, path, report);
}

function checkKind(tariff: Tariff, component: Component, path: string, report: Report): void {
  const measured = (...types: Measure['type'][]): void => {
    if ('trigger' in component && 'measure' in component.trigger)
      checkMeasured(tariff, component.trigger.measure, types, `${path}/trigger/measure`, report);
  };
  switch (component.kind) {
    case 'unit':
    case 'attachment':
      return checkPriced(tariff, component, path, report);
    case 'milestone':
      checkPriced(tariff, component, path, report);
      return checkTrigger(tariff, component.trigger, `${path}/trigger`, report);
    case 'sustainment':
      checkPriced(tariff, component, path, report);
      measured('employmentDays');
      checkCount(tariff, component.max, `${path}/max`, report);
      return checkAfter(tariff, component, path, report);
    case 'accelerator':
      checkTrigger(tariff, component.trigger, `${path}/trigger`, report);
      return checkTiers(tariff, component, path, report);
    case 'quality':
      if (!Number.isInteger(component.trigger.minClients) || !isTold(component.trigger.minClients))
        report(`${path}/trigger/minClients`, 'too-few-clients');
      checkAmount(component.price.amount, `${path}/price/amount`, report);
      return checkBands(component.bands, path, report);
    case 'serviceFee':
      if ('amount' in component.price) return checkAmount(component.price.amount, `${path}/price/amount`, report);
      checkAmount(component.price.of, `${path}/price/of`, report);
      return checkShare(component.price.percent, `${path}/price/percent`, report);
    case 'bonus':
      measured('score');
      checkOf(tariff, component.of, `${path}/of`, report);
      return checkBands(component.bands, path, report);
    case 'malus':
      measured('serviceLevel');
      checkOf(tariff, component.of, `${path}/of`, report);
      return checkShare(component.percentPerUnit, `${path}/percentPerUnit`, report);
    case 'percentOfOutcome':
      measured('cohortSum', 'cohortDelta');
      return checkPercentOfOutcome(tariff, component, path, report);
    case 'overBaseline':
      measured('count');
      return checkAmount(component.price.amount, `${path}/price/amount`, report);
    case 'gainPain':
      measured('cost');
      if (component.split) checkSplit(component.split, `${path}/split`, report);
      return checkRanges(component, path, report);
    case 'kraPool':
      measured('cost');
      if (component.split) checkSplit(component.split, `${path}/split`, report);
      checkShare(component.poolPercent, `${path}/poolPercent`, report);
      return checkSplit(
        Object.fromEntries(component.areas.map(({ weight }, index) => [index, weight])),
        `${path}/areas`,
        report,
      );
  }
}

function checkAfter(tariff: Tariff, { trigger }: ComponentOf<'sustainment'>, path: string, report: Report): void {
  const before = tariff.components.find(({ id }) => id === trigger.after);
  if (before === undefined) report(`${path}/trigger/after`, 'component-unknown');
  else if (before.kind === 'sustainment') report(`${path}/trigger/after`, 'follows-itself');
}

function checkTiers(tariff: Tariff, { tiers, group }: ComponentOf<'accelerator'>, path: string, report: Report): void {
  tiers.forEach(({ amount }, index) => checkAmount(amount, `${path}/tiers/${index}/amount`, report));
  const ends = tiers.slice(0, -1).map(({ to }) => to);
  const rising = ends.every((end, index) => end !== null && (index === 0 || end > (ends[index - 1] ?? 0)));
  if (!rising || tiers.at(-1)?.to !== null) report(`${path}/tiers`, 'tiers-have-hole');
  if (group !== undefined && tariff.exclusive.some((rule) => rule.group === group && rule.pay !== 'first'))
    report(`${path}/group`, 'group-must-pay-first');
}

function checkBands(bands: readonly ScoreBand[], path: string, report: Report): void {
  if (!rise(bands.map(({ below }) => below))) report(`${path}/bands`, 'bands-not-rising');
  bands.forEach(({ percent }, index) => checkShare(percent, `${path}/bands/${index}/percent`, report));
}

function checkRanges({ ranges, painCap }: ComponentOf<'gainPain'>, path: string, report: Report): void {
  checkAmount(painCap, `${path}/painCap`, report);
  if (!rise(ranges.map(({ toPct }) => toPct))) report(`${path}/ranges`, 'ranges-have-hole');
  ranges.forEach(({ share }, index) => checkShare(share, `${path}/ranges/${index}/share`, report));
}

/** Decimals that rise, the last one open upwards. */
function rise(limits: readonly (string | null)[]): boolean {
  const ends = limits.slice(0, -1);
  const rising = ends.every(
    (end, index) => end !== null && isDecimalRate(end) && (index === 0 || isBelow(ends[index - 1] ?? end, end)),
  );
  return rising && limits.at(-1) === null;
}

function checkPercentOfOutcome(
  { segments }: Tariff,
  { percent, factors = {}, fallback }: ComponentOf<'percentOfOutcome'>,
  path: string,
  report: Report,
): void {
  if (typeof percent === 'string') checkShare(percent, `${path}/percent`, report);
  else {
    checkSegments(percent.bySegment, segments.ids, `${path}/percent/bySegment`, report);
    for (const [segment, share] of Object.entries(percent.bySegment))
      checkShare(share, `${path}/percent/bySegment/${segment}`, report);
  }
  for (const [name, values] of Object.entries(factors))
    for (const [value, factor] of Object.entries(values))
      checkDecimal(factor, `${path}/factors/${name}/${value}`, report);
  if (fallback) checkShare(fallback.percent, `${path}/fallback/percent`, report);
}

/** What a bonus or a malus is a share of is paid by the month. */
function checkOf(tariff: Tariff, of: string, path: string, report: Report): void {
  if (!tariff.components.some(({ id, kind }) => id === of && kind === 'serviceFee')) report(path, 'component-unknown');
}
