import { type CalendarDate, type Cents, addDays, dateOfDayNumber, dayNumber } from '@kasvutori/platform';
import type { ClientFacts } from '../facts/client-facts.js';
import type { MilestoneComponent, Tariff } from '../tariffs/tariff.js';
import { type Chain, employmentChains } from './employment-days.js';
import { entitlements } from './entitlements.js';

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
export function progress(tariff: Tariff, facts: ClientFacts, asOf: CalendarDate): Progress {
  const now = new Map(entitlements(tariff, facts, asOf).lines.map((line) => [line.key, line]));
  const ahead = entitlements(tariff, facts, addDays(asOf, HORIZON_DAYS));
  const later = new Map(ahead.lines.map((line) => [line.key, line]));
  const unpriced = new Map(ahead.missing.map((missing) => [missing.key, missing.unitPriceCents]));
  const milestones = tariff.components.filter((component) => component.kind === 'milestone');
  const counts = new Map(
    milestones.map((component) => [component.trigger.measure, count(tariff, component, facts, asOf)]),
  );
  const main = counts.values().next().value ?? NOTHING;
  return {
    days: main.days,
    working: main.working,
    resumeBy: main.resumeBy,
    milestones: milestones.map((component): MilestoneProgress => {
      const { days: neededDays, measure } = component.trigger;
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

function count(tariff: Tariff, component: MilestoneComponent, facts: ClientFacts, asOf: CalendarDate): Count {
  const measure = tariff.measures[component.trigger.measure];
  const chain: Chain | undefined = measure && employmentChains(measure, facts.spells, facts.serviceStart, asOf).at(-1);
  const last = chain?.stretches.at(-1)?.to;
  if (measure === undefined || chain === undefined || last === undefined) return NOTHING;
  const gap = dayNumber(asOf) - last;
  if (gap === 0) return { days: chain.days, working: true, resumeBy: null };
  // The day of resuming ends the break, so the break may be maxGapDays long and work goes on the day after.
  if (gap > measure.maxGapDays) return NOTHING;
  return { days: chain.days, working: false, resumeBy: dateOfDayNumber(last + measure.maxGapDays + 1) };
}
