import { type CalendarDate, type Cents, addDays, dateOfDayNumber, dayNumber } from '@kasvutori/platform';
import type { EmploymentDays, MilestoneComponent, Tariff } from '../tariffs/tariff.js';
import { type Chain, employmentChains, longestPause } from './employment-days.js';
import { entitlements } from './entitlements.js';
import { countFor } from './price-of.js';
import { read } from './reading.js';
import type { TariffFacts } from './tariff-facts.js';

/** How far a client is on the way to what the tariff still pays for. */
export interface Progress {
  /** Qualifying days that count now; 0 after a break that was too long. */
  readonly days: number;
  readonly working: boolean;
  /** When not working: the last day on which new work still continues the count; null when there is no count to save. */
  readonly resumeBy: CalendarDate | null;
  readonly milestones: readonly MilestoneProgress[];
}

export interface MilestoneProgress {
  readonly component: string;
  readonly neededDays: number;
  readonly reachedOn: CalendarDate | null;
  readonly missingDays: number;
  /** The day it is reached if the work that is known goes on; null when it does not go on that long. */
  readonly expectedOn: CalendarDate | null;
  /** What it pays, or would pay with what is known now. Net. */
  readonly netCents: Cents;
}

/** Two years: the longest milestone with every pause it may have. */
const HORIZON_DAYS = 731;

/**
 * What this client still lacks for the next milestones, and when they come about if the present work goes on. The forecast
 * is the tariff itself, read on a later day: there is no second set of rules that could promise something else.
 */
export function progress(tariff: Tariff, facts: TariffFacts, asOf: CalendarDate): Progress {
  const now = new Map(entitlements(tariff, facts, asOf).lines.map((line) => [line.key, line]));
  const ahead = entitlements(tariff, facts, addDays(asOf, HORIZON_DAYS));
  const later = new Map(ahead.lines.map((line) => [line.key, line]));
  const unpriced = new Map(ahead.missing.map((missing) => [missing.key, missing.unitPriceCents]));
  const reading = read(tariff, facts, asOf);
  const milestones = tariff.components.flatMap((component) => milestoneInDays(tariff, component));
  const counts = new Map(milestones.map(({ trigger, measure }) => [trigger.measure, count(measure, facts, asOf)]));
  const main = counts.values().next().value ?? NOTHING;
  return {
    days: main.days,
    working: main.working,
    resumeBy: main.resumeBy,
    milestones: milestones.map(({ component, trigger: { measure, days } }): MilestoneProgress => {
      const neededDays = countFor(reading, days);
      const reachedOn = now.get(component.id)?.outcomeDate ?? null;
      const expected = later.get(component.id);
      return {
        component: component.id,
        neededDays,
        reachedOn,
        missingDays: reachedOn === null ? Math.max(0, neededDays - (counts.get(measure)?.days ?? 0)) : 0,
        expectedOn: reachedOn ?? expected?.outcomeDate ?? null,
        netCents: now.get(component.id)?.netCents ?? expected?.netCents ?? unpriced.get(component.id) ?? 0n,
      };
    }),
  };
}

interface Count {
  readonly days: number;
  readonly working: boolean;
  readonly resumeBy: CalendarDate | null;
}

const NOTHING: Count = { days: 0, working: false, resumeBy: null };

interface MilestoneInDays {
  readonly component: MilestoneComponent;
  readonly trigger: Extract<MilestoneComponent['trigger'], { readonly days: unknown }>;
  readonly measure: EmploymentDays;
}

/** Only days in work can be said to go on; what is counted in money is told when it is reached. */
function milestoneInDays(tariff: Tariff, component: Tariff['components'][number]): MilestoneInDays[] {
  if (component.kind !== 'milestone' || !('days' in component.trigger)) return [];
  const measure = tariff.measures[component.trigger.measure];
  return measure?.type === 'employmentDays' ? [{ component, trigger: component.trigger, measure }] : [];
}

function count(measure: EmploymentDays, facts: TariffFacts, asOf: CalendarDate): Count {
  const chain: Chain | undefined = employmentChains(measure, facts.spells, facts.serviceStart, asOf, facts.benefits).at(
    -1,
  );
  const last = chain?.stretches.at(-1)?.to;
  if (chain === undefined || last === undefined) return NOTHING;
  const gap = dayNumber(asOf) - last;
  const pause = longestPause(measure);
  if (gap === 0) return { days: chain.days, working: true, resumeBy: null };
  // The day of resuming ends the break, so the break may be so long and work goes on the day after.
  if (gap > pause) return NOTHING;
  return {
    days: chain.days,
    working: false,
    resumeBy: Number.isFinite(pause) ? dateOfDayNumber(last + pause + 1) : null,
  };
}
