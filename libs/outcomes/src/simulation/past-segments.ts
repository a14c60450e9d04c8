import { type CalendarDate, daysBetween, isTold } from '@kasvutori/platform';
import type { ClientOfContract } from '../entitlements/tariff-facts.js';
import type { CohortSegment, Distribution } from './cohort.js';
import { decimal, exponentialFit, logNormalFit, mean, triangularFit } from './fit.js';
import { pastClient, type PastClient } from './past-client.js';

export interface PastSegments {
  /** Whom the numbers are of. */
  readonly clients: number;
  readonly segments: readonly CohortSegment[];
  /** Numbers too few have told of: they are assumed, "A/hourlyWage". */
  readonly assumed: readonly string[];
}

/** What is taken where too few have told. */
const ASSUMED = {
  workDays: { kind: 'logNormal', median: '120', p90: '300' },
  spellDays: { kind: 'exponential', mean: '200' },
  again: '45',
  gapDays: { kind: 'exponential', mean: '50' },
  hoursPerWeek: { kind: 'constant', value: '37.5' },
  subsidised: '0',
  hourlyWage: { kind: 'constant', value: '13' },
  studyDays: { kind: 'logNormal', median: '120', p90: '300' },
} as const satisfies Record<string, Distribution | string>;

/**
 * A cohort as clients who have been served were: statistics of each segment of at least five. A number fewer than five of a segment
 * have told of is that of all segments together, and where that is too few as well, an assumption that says so. Pure.
 */
export function pastSegments(clients: readonly ClientOfContract[], asOf: CalendarDate): PastSegments {
  const known = clients.map((client) => pastClient(client, asOf));
  const groups = groupsOf(known);
  const all = groups.flatMap(({ of }) => of);
  const assumed: string[] = [];
  const shares = sharesOf(groups.map(({ of }) => of.length));
  const segments = groups.map(({ id, of }, index): CohortSegment => {
    const told = <Value>(name: keyof typeof ASSUMED, read: (from: readonly PastClient[]) => Value | null): Value => {
      const found = read(of) ?? read(all);
      if (found === null) assumed.push(`${id}/${name}`);
      return found ?? (ASSUMED[name] as Value);
    };
    const studied = of.filter(({ studyAfter }) => studyAfter.length > 0).length;
    const benefits = of.filter(({ benefits: periods }) => periods.length > 0);
    const events = eventsOf(of);
    return {
      ...{ id, share: shares[index] ?? '0', dropOut: '0' },
      work: {
        chance: percent(of.filter(({ workAfter }) => workAfter.length > 0).length, of.length),
        days: told('workDays', (from) => ofPeople(from, 'workAfter', logNormalFit)),
      },
      ...(studied === 0
        ? {}
        : {
            study: {
              chance: percent(studied, of.length),
              days: told('studyDays', (from) => ofPeople(from, 'studyAfter', logNormalFit)),
            },
          }),
      spells: {
        days: told('spellDays', (from) =>
          ofPeople(from, 'ended', (ended) =>
            exponentialFit(
              from.flatMap(({ periods }) => periods.map(({ days }) => days)),
              ended.length,
            ),
          ),
        ),
        again: told('again', (from) =>
          ofPeople(from, 'ended', (ended) => percent(ended.filter(({ gap }) => gap !== null).length, ended.length)),
        ),
        gapDays: told('gapDays', (from) => ofPeople(from, 'gaps', (gaps) => exponentialFit(gaps, gaps.length))),
      },
      hoursPerWeek: told('hoursPerWeek', (from) => ofPeople(from, 'hours', triangularFit)),
      subsidised: told('subsidised', (from) =>
        ofPeople(from, 'subsidised', (spells) => percent(spells.filter(Boolean).length, spells.length)),
      ),
      hourlyWage: told('hourlyWage', (from) => ofPeople(from, 'hourlyWages', logNormalFit)),
      ...(events.length === 0 ? {} : { events }),
      ...(isTold(benefits.length) && { benefitPerDay: mean(benefits.map((one) => mean(one.benefits))).toFixed(2) }),
    };
  });
  return { clients: all.length, segments, assumed };
}

/** By segment; those of fewer than five together as one, "A+C", where that makes five. */
function groupsOf(known: readonly PastClient[]): readonly { id: string; of: readonly PastClient[] }[] {
  const names = [...new Set(known.map(({ segment }) => segment))].sort();
  const each = names.map((id) => ({ id, of: known.filter(({ segment }) => segment === id) }));
  const few = each.filter(({ of }) => !isTold(of.length));
  const together = { id: few.map(({ id }) => id).join('+'), of: few.flatMap(({ of }) => of) };
  return [...each.filter((one) => !few.includes(one)), together].filter(({ of }) => isTold(of.length));
}

/** Read where at least five people have any of it. */
function ofPeople<
  Name extends 'workAfter' | 'studyAfter' | 'ended' | 'gaps' | 'hours' | 'subsidised' | 'hourlyWages',
  Value,
>(from: readonly PastClient[], name: Name, read: (values: PastClient[Name]) => Value): Value | null {
  const have = from.filter((one) => one[name].length > 0);
  return isTold(have.length) ? read(have.flatMap((one) => [...one[name]]) as unknown as PastClient[Name]) : null;
}

const percent = (some: number, of: number): string => decimal((some * 100) / of);

/** Hundredths of a per cent that make a hundred: the last one takes what rounding leaves. */
function sharesOf(counts: readonly number[]): readonly string[] {
  const all = counts.reduce((sum, one) => sum + one, 0);
  const parts = counts.map((one) => Math.round((one * 10_000) / all));
  const rest = 10_000 - parts.slice(0, -1).reduce((sum, one) => sum + one, 0);
  return parts.map((part, index) => String((index === parts.length - 1 ? rest : part) / 100));
}

/** Visits by component: how many a client has, and how far apart. */
function eventsOf(of: readonly PastClient[]): NonNullable<CohortSegment['events']> {
  const components = [...new Set(of.flatMap(({ events }) => [...events.keys()]))].sort();
  return components.flatMap((component) => {
    const days = of.map(({ events }) => events.get(component) ?? []);
    if (!isTold(days.filter((one) => one.length > 0).length)) return [];
    const spans = days.flatMap((one) => (one.length < 2 ? [] : [daysBetween(one[0]!, one.at(-1)!) / (one.length - 1)]));
    const everyDays = isTold(spans.length) ? Math.max(1, Math.round(mean(spans))) : 14;
    return [{ component, count: triangularFit(days.map((one) => one.length)), everyDays }];
  });
}
