import { dateOfDayNumber } from '@kasvutori/platform';
import type { EmploymentSpell } from '../../facts/client-facts.js';
import type { EmploymentDays } from '../../tariffs/tariff.js';
import { type Chain, cutAt, longestPause, reach, type Reached } from '../employment-days.js';
import { measureOf, type Reading } from '../reading.js';
import type { FactUsed, Step } from '../trace.js';
import type { Counted } from './counted.js';

/** Whether, and on which day, the client has so many days in work. */
export function employmentThreshold({ tariff, facts, asOf, chainsOf }: Reading, name: string, needed: number): Counted {
  const measure = measureOf(tariff, name, 'employmentDays');
  const chains = chainsOf(name);
  const reached = reach(chains, needed);
  const on = reached === undefined ? null : dateOfDayNumber(reached.on);
  return {
    on,
    step: daysStep(measure, needed, reached ?? longest(chains)),
    facts: facts.spells
      .filter((spell) => spell.start <= (on ?? asOf))
      .map(spellUsed)
      .sort(byStart),
  };
}

/** For what was not reached: the best that was. The latest chain is meant among equals. */
function longest(chains: readonly Chain[]): Reached {
  const best = chains.reduce<Chain>((longer, chain) => (chain.days >= longer.days ? chain : longer), {
    stretches: [],
    days: 0,
  });
  return cutAt(best, best.days);
}

function daysStep(measure: EmploymentDays, needed: number, counted: Reached): Step {
  const { minHoursWeek, clause, subsidisedWeight: weight } = measure;
  const pause = longestPause(measure);
  const gaps = Number.isFinite(pause)
    ? { maxGapDays: pause }
    : ({ maxGapDays: measure.maxGapDays, keepsLongGaps: true } as const);
  const stretches = counted.stretches.map(({ from, to, subsidised }) => ({
    from: dateOfDayNumber(from),
    to: dateOfDayNumber(to),
    subsidised,
  }));
  const { ordinaryDays: ordinary, subsidisedDays: subsidised } = counted;
  return { op: 'days', needed, ordinary, subsidised, weight, minHoursWeek, ...gaps, clause, stretches };
}

export function spellUsed(spell: EmploymentSpell): FactUsed & { kind: 'employment' } {
  const { factId: id, employer, start: from, end: to, hoursPerWeek, subsidised } = spell;
  return { kind: 'employment', id, employer, from, to, hoursPerWeek, subsidised };
}

/** By day, and then by everything else, so that equal starts have one order too. */
export function byStart(a: FactUsed & { kind: 'employment' }, b: FactUsed & { kind: 'employment' }): number {
  const [left, right] = [a, b].map((fact) =>
    [fact.from, fact.employer, fact.id, fact.to, fact.hoursPerWeek, fact.subsidised].join('|'),
  );
  return left === undefined || right === undefined || left === right ? 0 : left < right ? -1 : 1;
}
