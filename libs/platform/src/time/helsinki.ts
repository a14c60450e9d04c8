import { Temporal } from 'temporal-polyfill';
import type { Language } from '../texts/language.js';
import { type CalendarDate, calendarDate, dateParts } from './calendar-date.js';

/** Deadlines of Finnish procurement run on the wall clock of this zone. */
export const HELSINKI = 'Europe/Helsinki';

/** A time of day on the wall clock, 'HH:MM', 00:00–23:59. */
export type WallTime = string;

export function isWallTime(value: unknown): value is WallTime {
  return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
}

/** What the wall clock in Helsinki shows at the instant, cut to the minute. */
export function toHelsinki(instant: Date): { date: CalendarDate; time: WallTime } {
  const zoned = atHelsinki(instant);
  return {
    date: zoned.toPlainDate().toString() as CalendarDate,
    time: zoned.toPlainTime().toString({ smallestUnit: 'minute', roundingMode: 'trunc' }),
  };
}

export function helsinkiDateOf(instant: Date): CalendarDate {
  return atHelsinki(instant).toPlainDate().toString() as CalendarDate;
}

export type HelsinkiTime =
  | { readonly ok: true; readonly instant: Date; readonly ambiguous: boolean }
  | { readonly ok: false; readonly refusal: 'not-a-time' | 'time-does-not-exist' };

/**
 * The instant at which the wall clock in Helsinki shows the date and time. In the autumn night when an hour is shown
 * twice the earlier instant is meant (`ambiguous` says so); in the spring night the skipped hour does not exist.
 */
export function resolveHelsinki(date: CalendarDate, time: WallTime): HelsinkiTime {
  if (!isWallTime(time)) return { ok: false, refusal: 'not-a-time' };
  const plain = Temporal.PlainDateTime.from(`${date}T${time}`);
  const earlier = plain.toZonedDateTime(HELSINKI, { disambiguation: 'earlier' });
  if (!earlier.toPlainDateTime().equals(plain)) return { ok: false, refusal: 'time-does-not-exist' };
  const later = plain.toZonedDateTime(HELSINKI, { disambiguation: 'later' });
  return {
    ok: true,
    instant: new Date(earlier.epochMilliseconds),
    ambiguous: later.epochMilliseconds !== earlier.epochMilliseconds,
  };
}

/**
 * As `resolveHelsinki`, for dates and times already known to be sound.
 * @throws RangeError 'time-does-not-exist' in the hour skipped in spring, 'not-a-time' when it is not HH:MM.
 */
export function helsinkiInstant(date: CalendarDate, time: WallTime): Date {
  const resolved = resolveHelsinki(calendarDate(date), time);
  if (!resolved.ok) throw new RangeError(`${resolved.refusal}: ${date} ${time} in ${HELSINKI}`);
  return resolved.instant;
}

/** The instant the day begins in Helsinki; Finland has never skipped midnight. */
export function startOfHelsinkiDay(date: CalendarDate): Date {
  return helsinkiInstant(date, '00:00');
}

/** 24.11.2026, in every language: the form of the Finnish record, which no reader mistakes for another day. */
export function formatDate(date: CalendarDate): string {
  const { year, month, day } = dateParts(date);
  return `${day}.${month}.${year}`;
}

/** '14:00' as 14.00. */
export function formatTime(time: WallTime): string {
  return time.replace(':', '.').replace(/^0(?=\d\.)/, '');
}

const AT: Readonly<Record<Language, string>> = { fi: 'klo', sv: 'kl.', en: 'at' };

/** "24.11.2026 klo 14.00", by the wall clock in Helsinki; the time stays on the line of its "klo". */
export function formatInstant(instant: Date, language: Language): string {
  const { date, time } = toHelsinki(instant);
  return `${formatDate(date)} ${AT[language]}\u00a0${formatTime(time)}`;
}

function atHelsinki(instant: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(HELSINKI);
}
