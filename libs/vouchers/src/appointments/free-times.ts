import {
  addDays,
  dayNumber,
  helsinkiDateOf,
  resolveHelsinki,
  weekday,
  type CalendarDate,
  type WallTime,
} from '@kasvutori/platform';

export interface Hours {
  readonly from: WallTime;
  readonly to: WallTime;
}

/** When an offer has time for its clients, by Helsinki's clocks. */
export interface CalendarRules {
  readonly hours: readonly (Hours & { readonly weekday: number })[];
  /** Instead of the hours of the week on these days; none at all is a day off. */
  readonly exceptions: readonly { readonly day: CalendarDate; readonly hours: readonly Hours[] }[];
  readonly slotMinutes: number;
  /** So many appointments in a week, Monday to Sunday; null: as many as there are times. */
  readonly weekCapacity: number | null;
  /** So many clients at one time: more than one is a group. */
  readonly places: number;
}

export interface Time {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** A time that somebody has booked: one of its places. */
export interface TakenTime extends Time {
  readonly place: number;
}

/** The week of a day, Monday to Sunday, as the number of its Monday. */
const weekOf = (day: CalendarDate): number => dayNumber(day) - weekday(day) + 1;

/**
 * The free times of some days from the first on: those of the rules that begin after `after`, have a place left, and are in weeks that are not full.
 * A time that the wall clock skips in spring does not exist and is not offered; the length is real time, also over a change of the clock.
 */
export function freeTimes(
  rules: CalendarRules,
  taken: readonly TakenTime[],
  first: CalendarDate,
  days: number,
  after: Date,
): Time[] {
  const perWeek = new Map<number, number>();
  for (const { startsAt } of taken) {
    const week = weekOf(helsinkiDateOf(startsAt));
    perWeek.set(week, (perWeek.get(week) ?? 0) + 1);
  }
  const full = (day: CalendarDate) =>
    rules.weekCapacity !== null && (perWeek.get(weekOf(day)) ?? 0) >= rules.weekCapacity;
  const free = (time: Time) => time.startsAt > after && freePlace(rules, taken, time) !== undefined;
  return Array.from({ length: days }, (_, index) => addDays(first, index))
    .filter((day) => !full(day))
    .flatMap((day) => timesOn(rules, day).filter(free));
}

/**
 * The first place that is free at a time; undefined when as many are taken as there are, which may be others than the first ones when there
 * were more places once.
 */
export function freePlace(
  { places }: Pick<CalendarRules, 'places'>,
  taken: readonly TakenTime[],
  { startsAt, endsAt }: Time,
): number | undefined {
  const held = new Set(
    taken.filter((other) => startsAt < other.endsAt && other.startsAt < endsAt).map(({ place }) => place),
  );
  if (held.size >= places) return undefined;
  return Array.from({ length: places }, (_, index) => index + 1).find((place) => !held.has(place));
}

function timesOn({ hours, exceptions, slotMinutes }: CalendarRules, day: CalendarDate): Time[] {
  const open: readonly Hours[] =
    exceptions.find((exception) => exception.day === day)?.hours ?? hours.filter((one) => one.weekday === weekday(day));
  return open.flatMap(({ from, to }) => {
    const [begin, end] = [minutesOf(from), minutesOf(to)];
    const count = Math.max(0, Math.floor((end - begin) / slotMinutes));
    return Array.from({ length: count }, (_, index) =>
      resolveHelsinki(day, timeOf(begin + index * slotMinutes)),
    ).flatMap((start) =>
      start.ok ? [{ startsAt: start.instant, endsAt: new Date(start.instant.getTime() + slotMinutes * 60_000) }] : [],
    );
  });
}

const minutesOf = (time: WallTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const timeOf = (minutes: number): WallTime =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Hours end after they begin and do not overlap within a day; the place of the first that does, or undefined. */
export function wrongHours(hours: readonly (Hours & { readonly weekday?: number })[]): number | undefined {
  const wrong = hours.findIndex(
    (one, index) =>
      one.from >= one.to ||
      hours.some(
        (other, at) => at < index && other.weekday === one.weekday && one.from < other.to && other.from < one.to,
      ),
  );
  return wrong < 0 ? undefined : wrong;
}
