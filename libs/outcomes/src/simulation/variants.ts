import { centsToDecimal, parseCents } from '@kasvutori/platform';
import type { CohortPlan, CohortSegment, Distribution } from './cohort.js';

/** One number of a cohort, taken so many per cent of what it is said to be. */
export interface Variant {
  readonly parameter: Parameter;
  readonly percent: number;
}

type OfSegment = (segment: CohortSegment, percent: number) => CohortSegment;

const OF_SEGMENTS = {
  workChance: (one, percent) => ({ ...one, work: { ...one.work, chance: ofHundred(one.work.chance, percent) } }),
  workDays: (one, percent) => ({ ...one, work: { ...one.work, days: scaled(one.work.days, percent) } }),
  spellDays: (one, percent) => ({ ...one, spells: { ...one.spells, days: scaled(one.spells.days, percent) } }),
  again: (one, percent) => ({ ...one, spells: { ...one.spells, again: ofHundred(one.spells.again, percent) } }),
  gapDays: (one, percent) => ({ ...one, spells: { ...one.spells, gapDays: scaled(one.spells.gapDays, percent) } }),
  hoursPerWeek: (one, percent) => ({ ...one, hoursPerWeek: scaled(one.hoursPerWeek, percent) }),
  hourlyWage: (one, percent) => ({ ...one, hourlyWage: scaled(one.hourlyWage, percent) }),
  subsidised: (one, percent) => ({ ...one, subsidised: ofHundred(one.subsidised, percent) }),
  dropOut: (one, percent) => ({ ...one, dropOut: ofHundred(one.dropOut, percent) }),
  studyChance: (one, percent) =>
    one.study === undefined ? one : { ...one, study: { ...one.study, chance: ofHundred(one.study.chance, percent) } },
  benefitPerDay: (one, percent) =>
    one.benefitPerDay === undefined
      ? one
      : { ...one, benefitPerDay: centsToDecimal((parseCents(one.benefitPerDay) * BigInt(percent)) / 100n) },
} as const satisfies Record<string, OfSegment>;

export type Parameter = 'clients' | keyof typeof OF_SEGMENTS;
export const PARAMETERS = ['clients', ...Object.keys(OF_SEGMENTS)] as readonly Parameter[];

/** The cohort with one of its numbers moved in every segment. No chance passes a hundred. */
export function varied(cohort: CohortPlan, { parameter, percent }: Variant): CohortPlan {
  if (parameter === 'clients') return { ...cohort, clients: Math.max(1, Math.round((cohort.clients * percent) / 100)) };
  return { ...cohort, segments: cohort.segments.map((segment) => OF_SEGMENTS[parameter](segment, percent)) };
}

function scaled(one: Distribution, percent: number): Distribution {
  switch (one.kind) {
    case 'constant':
      return { ...one, value: part(one.value, percent) };
    case 'uniform':
      return { ...one, from: part(one.from, percent), to: part(one.to, percent) };
    case 'triangular':
      return {
        ...{ ...one, least: part(one.least, percent) },
        ...{ usual: part(one.usual, percent), most: part(one.most, percent) },
      };
    case 'exponential':
      return { ...one, mean: part(one.mean, percent) };
    case 'logNormal':
      return { ...one, median: part(one.median, percent), p90: part(one.p90, percent) };
  }
}

const part = (value: string, percent: number): string => ((Number(value) * percent) / 100).toFixed(6);
const ofHundred = (value: string, percent: number): string => Math.min(100, Number(part(value, percent))).toFixed(6);
