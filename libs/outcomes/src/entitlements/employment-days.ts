import { type CalendarDate, dayNumber } from '@kasvutori/platform';
import type { EmploymentSpell } from '../facts/client-facts.js';
import type { EmploymentDays } from '../tariffs/tariff.js';
import type { BenefitPeriod } from './tariff-facts.js';

/** Consecutive days that count alike. Days are day numbers (days since 1970-01-01), both included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The minimum is reached only with subsidised work. */
  readonly subsidised: boolean;
}

/** Stretches with no break longer than the permitted one. */
export interface Chain {
  readonly stretches: readonly Stretch[];
  readonly days: number;
}

/** A chain up to the day on which a threshold was reached. */
export interface Reached {
  readonly on: number;
  readonly ordinaryDays: number;
  readonly subsidisedDays: number;
  readonly stretches: readonly Stretch[];
}

/**
 * The chains of qualifying days from the start of the service to `asOf`, both included, oldest first.
 * A day counts once however many spells cover it. The order of the spells carries no meaning.
 */
export function employmentChains(
  measure: EmploymentDays,
  spells: readonly EmploymentSpell[],
  serviceStart: CalendarDate,
  asOf: CalendarDate,
  benefits: readonly BenefitPeriod[] = [],
): readonly Chain[] {
  const first = dayNumber(serviceStart);
  const last = Math.min(dayNumber(asOf), first + (measure.windowDays ?? Infinity) - 1);
  const idle = measure.offBenefit === true ? benefits : [];
  return chainsOf(qualifyingStretches(measure, spells, first, last, idle), longestPause(measure));
}

/** The longest break that only pauses the count. */
export function longestPause({ mode, maxGapDays, onLongGap }: EmploymentDays): number {
  if (mode !== 'cumulative') return 0;
  return onLongGap === 'keep' ? Infinity : maxGapDays;
}

/** The first chain that is long enough, cut where it became so; undefined when none is. */
export function reach(chains: readonly Chain[], threshold: number): Reached | undefined {
  const chain = chains.find((candidate) => candidate.days >= threshold);
  return chain && cutAt(chain, threshold);
}

/** The chain's first `days` days. */
export function cutAt(chain: Chain, days: number): Reached {
  const stretches: Stretch[] = [];
  let left = days;
  let subsidisedDays = 0;
  for (const stretch of chain.stretches) {
    if (left === 0) break;
    const taken = Math.min(left, stretch.to - stretch.from + 1);
    stretches.push({ ...stretch, to: stretch.from + taken - 1 });
    if (stretch.subsidised) subsidisedDays += taken;
    left -= taken;
  }
  const on = stretches.at(-1)?.to ?? Number.NaN;
  return { on, ordinaryDays: days - left - subsidisedDays, subsidisedDays, stretches };
}

/** "37.5" as 3750: hours are compared in whole hundredths, never as floats. */
export function hundredths(decimal: string): number {
  const [whole = '0', decimals = ''] = decimal.split('.');
  return Number(whole) * 100 + Number(decimals.padEnd(2, '0').slice(0, 2));
}

interface OpenSpell {
  readonly employer: string;
  readonly from: number;
  readonly to: number;
  readonly hours: number;
  readonly subsidised: boolean;
}

function qualifyingStretches(
  measure: EmploymentDays,
  spells: readonly EmploymentSpell[],
  first: number,
  last: number,
  benefits: readonly BenefitPeriod[],
): Stretch[] {
  const paid = benefits.map(({ from, to }) => ({ from: dayNumber(from), to: to === null ? last : dayNumber(to) }));
  const open = spells
    .map((spell): OpenSpell => {
      const end = spell.end === null ? last : Math.min(dayNumber(spell.end), last);
      const { employer, subsidised } = spell;
      return {
        employer,
        subsidised,
        from: Math.max(dayNumber(spell.start), first),
        to: end,
        hours: hundredths(spell.hoursPerWeek),
      };
    })
    .filter((spell) => spell.from <= spell.to);
  // Between two neighbouring bounds the same work is under way, so each interval is judged once.
  const bounds = [...new Set([...open, ...paid].flatMap(({ from, to }) => [from, to + 1]))].sort((a, b) => a - b);
  const minimum = hundredths(measure.minHoursWeek);
  const stretches: Stretch[] = [];
  for (const [index, from] of bounds.entries()) {
    const next = bounds[index + 1];
    if (next === undefined) break;
    if (paid.some((benefit) => benefit.from <= from && benefit.to >= from)) continue;
    const active = open.filter((spell) => spell.from <= from && spell.to >= from);
    const ordinary =
      hoursOf(
        measure,
        active.filter((spell) => !spell.subsidised),
      ) >= minimum;
    if (active.length === 0 || (!ordinary && hoursOf(measure, active) < minimum)) continue;
    append(stretches, { from, to: next - 1, subsidised: !ordinary });
  }
  return stretches;
}

function hoursOf(measure: EmploymentDays, active: readonly OpenSpell[]): number {
  if (active.length === 0) return -1;
  if (measure.combineEmployers) return active.reduce((sum, spell) => sum + spell.hours, 0);
  const byEmployer = new Map<string, number>();
  for (const spell of active) byEmployer.set(spell.employer, (byEmployer.get(spell.employer) ?? 0) + spell.hours);
  return Math.max(...byEmployer.values());
}

/** Neighbours of one kind become one stretch, so that the explanation reads as people count. */
function append(stretches: Stretch[], next: Stretch): void {
  const last = stretches.at(-1);
  if (last !== undefined && last.to + 1 === next.from && last.subsidised === next.subsidised) {
    stretches[stretches.length - 1] = { ...last, to: next.to };
  } else {
    stretches.push(next);
  }
}

function chainsOf(stretches: readonly Stretch[], maxGapDays: number): Chain[] {
  const chains: { stretches: Stretch[]; days: number }[] = [];
  for (const stretch of stretches) {
    const days = stretch.to - stretch.from + 1;
    const running = chains.at(-1);
    const before = running?.stretches.at(-1);
    if (running === undefined || before === undefined || stretch.from - before.to - 1 > maxGapDays) {
      chains.push({ stretches: [stretch], days });
    } else {
      running.stretches.push(stretch);
      running.days += days;
    }
  }
  return chains;
}
