import { addDays, type CalendarDate, dateParts, daysBetween, earlierDate, laterDate } from '@kasvutori/platform';
import type { ClientOfContract } from '../entitlements/tariff-facts.js';

/** What a cohort asks of one client who has been served. */
export interface PastClient {
  readonly segment: string;
  /** Days from the start to the first work and to the first studies; empty when neither has come. */
  readonly workAfter: readonly number[];
  readonly studyAfter: readonly number[];
  /** Work without a break, of all employers together, the first one first; those of them that have ended, and the gaps between. */
  readonly periods: readonly WorkPeriod[];
  readonly ended: readonly WorkPeriod[];
  readonly gaps: readonly number[];
  readonly hours: readonly number[];
  readonly subsidised: readonly boolean[];
  readonly hourlyWages: readonly number[];
  readonly benefits: readonly number[];
  /** Days of the service events of a component, the first one first. */
  readonly events: ReadonlyMap<string, readonly CalendarDate[]>;
}

interface WorkPeriod {
  readonly days: number;
  readonly goesOn: boolean;
  /** Days without work before the next one; null when none has come. */
  readonly gap: number | null;
}

/** One client by the end of `asOf`. Work from before the service is not of it. */
export function pastClient({ facts }: ClientOfContract, asOf: CalendarDate): PastClient {
  const { serviceStart, segments, studyStarts } = facts;
  const spells = facts.spells.filter(({ start }) => start >= serviceStart && start <= asOf);
  const first = spells.map(({ start }) => start).sort()[0];
  const study = studyStarts
    .map(({ on }) => on)
    .filter((on) => on >= serviceStart && on <= asOf)
    .sort()[0];
  const periods = periodsOf(spells, asOf);
  const events = new Map<string, CalendarDate[]>();
  for (const { component, on, reversed } of facts.serviceEvents)
    if (!reversed && on <= asOf) events.set(component, [...(events.get(component) ?? []), on].sort());
  return {
    segment: [...segments].sort((a, b) => (a.from < b.from ? -1 : 1))[0]?.segment ?? 'ALL',
    workAfter: first === undefined ? [] : [daysBetween(serviceStart, first)],
    studyAfter: study === undefined ? [] : [daysBetween(serviceStart, study)],
    periods,
    ended: periods.filter(({ goesOn }) => !goesOn),
    gaps: periods.flatMap(({ gap }) => gap ?? []),
    hours: spells.map(({ hoursPerWeek }) => Number(hoursPerWeek)),
    subsidised: spells.map(({ subsidised }) => subsidised),
    hourlyWages: hourlyWages(facts.wages ?? [], spells, asOf),
    benefits: (facts.benefits ?? []).map(({ perDay }) => Number(perDay)),
    events,
  };
}

type Spells = readonly Pick<
  ClientOfContract['facts']['spells'][number],
  'employer' | 'start' | 'end' | 'hoursPerWeek'
>[];

/** Jobs that overlap or follow at once are one period. */
function periodsOf(spells: Spells, asOf: CalendarDate): readonly WorkPeriod[] {
  const merged: { start: CalendarDate; last: CalendarDate; goesOn: boolean }[] = [];
  for (const { start, end } of [...spells].sort((a, b) => (a.start < b.start ? -1 : 1))) {
    const goesOn = end === null || end > asOf;
    const last = goesOn ? asOf : end;
    const before = merged.at(-1);
    if (before === undefined || start > addDays(before.last, 1)) merged.push({ start, last, goesOn });
    else merged[merged.length - 1] = { ...before, last: laterDate(before.last, last), goesOn: before.goesOn || goesOn };
  }
  return merged.map(({ start, last, goesOn }, index) => {
    const next = merged[index + 1];
    return {
      ...{ days: daysBetween(start, last) + 1, goesOn },
      gap: next === undefined ? null : daysBetween(last, next.start) - 1,
    };
  });
}

/** Pay of a month over the hours of the days worked in it for that employer; of months in which there was none, nothing. */
function hourlyWages(
  wages: NonNullable<ClientOfContract['facts']['wages']>,
  spells: Spells,
  asOf: CalendarDate,
): readonly number[] {
  return wages.flatMap(({ employer, paidOn, amount }) => {
    const { day } = dateParts(paidOn);
    const monthStart = addDays(paidOn, 1 - day);
    const hours = spells
      .filter((spell) => spell.employer === employer)
      .map(({ start, end, hoursPerWeek }) => {
        const days = daysBetween(laterDate(start, monthStart), earlierDate(end ?? asOf, paidOn)) + 1;
        return days > 0 ? (days * Number(hoursPerWeek)) / 7 : 0;
      })
      .reduce((sum, one) => sum + one, 0);
    return hours > 0 && Number(amount) > 0 ? [Number(amount) / hours] : [];
  });
}
