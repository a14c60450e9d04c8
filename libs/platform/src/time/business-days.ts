import type { Localised } from '../texts/language.js';
import { addDays, type CalendarDate, dateOfParts, dateParts, weekday } from './calendar-date.js';

export type HolidayKind =
  | 'new-year'
  | 'epiphany'
  | 'good-friday'
  | 'easter-sunday'
  | 'easter-monday'
  | 'may-day'
  | 'ascension'
  | 'pentecost'
  | 'midsummer-eve'
  | 'midsummer-day'
  | 'all-saints'
  | 'independence-day'
  | 'christmas-eve'
  | 'christmas-day'
  | 'boxing-day';

export const HOLIDAY_NAMES: Readonly<Record<HolidayKind, Localised>> = {
  'new-year': { fi: 'uudenvuodenpäivä', sv: 'nyårsdagen', en: "New Year's Day" },
  epiphany: { fi: 'loppiainen', sv: 'trettondagen', en: 'Epiphany' },
  'good-friday': { fi: 'pitkäperjantai', sv: 'långfredagen', en: 'Good Friday' },
  'easter-sunday': { fi: 'pääsiäispäivä', sv: 'påskdagen', en: 'Easter Sunday' },
  'easter-monday': { fi: 'toinen pääsiäispäivä', sv: 'annandag påsk', en: 'Easter Monday' },
  'may-day': { fi: 'vappu', sv: 'första maj', en: 'May Day' },
  ascension: { fi: 'helatorstai', sv: 'Kristi himmelsfärdsdag', en: 'Ascension Day' },
  pentecost: { fi: 'helluntaipäivä', sv: 'pingstdagen', en: 'Whit Sunday' },
  'midsummer-eve': { fi: 'juhannusaatto', sv: 'midsommaraftonen', en: 'Midsummer Eve' },
  'midsummer-day': { fi: 'juhannuspäivä', sv: 'midsommardagen', en: 'Midsummer Day' },
  'all-saints': { fi: 'pyhäinpäivä', sv: 'alla helgons dag', en: "All Saints' Day" },
  'independence-day': { fi: 'itsenäisyyspäivä', sv: 'självständighetsdagen', en: 'Independence Day' },
  'christmas-eve': { fi: 'jouluaatto', sv: 'julaftonen', en: 'Christmas Eve' },
  'christmas-day': { fi: 'joulupäivä', sv: 'juldagen', en: 'Christmas Day' },
  'boxing-day': { fi: 'tapaninpäivä', sv: 'annandag jul', en: 'Boxing Day' },
};

/**
 * Finnish holidays: the church holidays (kirkkolaki 652/2023), Independence Day (388/1937) and May Day (272/1944).
 * The two eves are not holidays, yet a deadline never ends on them (laki säädettyjen määräaikain laskemisesta
 * 150/1930 § 5) and banks are closed. Computed here and not by finnish-holidays-js: that counts in the server's own
 * time zone (a day off west of Greenwich) and misplaces Easter in 2049; it serves as the oracle of the test instead.
 */
const HOLIDAYS: Readonly<Record<HolidayKind, (year: number, easter: CalendarDate) => CalendarDate>> = {
  'new-year': (year) => dateOfParts(year, 1, 1),
  epiphany: (year) => dateOfParts(year, 1, 6),
  'good-friday': (_, easter) => addDays(easter, -2),
  'easter-sunday': (_, easter) => easter,
  'easter-monday': (_, easter) => addDays(easter, 1),
  'may-day': (year) => dateOfParts(year, 5, 1),
  ascension: (_, easter) => addDays(easter, 39),
  pentecost: (_, easter) => addDays(easter, 49),
  'midsummer-eve': (year) => onOrAfter(dateOfParts(year, 6, 19), 5),
  'midsummer-day': (year) => onOrAfter(dateOfParts(year, 6, 20), 6),
  'all-saints': (year) => onOrAfter(dateOfParts(year, 10, 31), 6),
  'independence-day': (year) => dateOfParts(year, 12, 6),
  'christmas-eve': (year) => dateOfParts(year, 12, 24),
  'christmas-day': (year) => dateOfParts(year, 12, 25),
  'boxing-day': (year) => dateOfParts(year, 12, 26),
};

/** Days on which TARGET, the settlement system of euro payments, is closed besides weekends (ECB, since 2002). */
const TARGET_CLOSING: ReadonlySet<HolidayKind> = new Set([
  'new-year',
  'good-friday',
  'easter-monday',
  'may-day',
  'christmas-day',
  'boxing-day',
]);

const byYear = new Map<number, ReadonlyMap<CalendarDate, HolidayKind>>();

/** Holidays and the two eves of the year, in the order of the calendar. */
export function holidaysOf(year: number): ReadonlyMap<CalendarDate, HolidayKind> {
  const known = byYear.get(year);
  if (known !== undefined) return known;
  const easter = easterSunday(year);
  const kinds = Object.keys(HOLIDAYS) as HolidayKind[];
  const days = kinds.map((kind) => [HOLIDAYS[kind](year, easter), kind] as const);
  const holidays = new Map(days.sort(([a], [b]) => (a < b ? -1 : 1)));
  byYear.set(year, holidays);
  return holidays;
}

/** The holiday (or eve) of the day, or undefined. */
export function holidayOn(date: CalendarDate): HolidayKind | undefined {
  return holidaysOf(dateParts(date).year).get(date);
}

/** Monday to Friday, no holiday, not Midsummer Eve or Christmas Eve: a day on which a statutory deadline may end. */
export function isWorkingDay(date: CalendarDate): boolean {
  return weekday(date) <= 5 && holidayOn(date) === undefined;
}

/** The day itself or the first working day after it: where a deadline that falls on a free day ends (150/1930 § 5). */
export function workingDayOnOrAfter(date: CalendarDate): CalendarDate {
  return advance(date, 0, isWorkingDay);
}

/** The n-th working day after the date, or before it when n is negative; n = 0 is the date itself. */
export function addWorkingDays(date: CalendarDate, count: number): CalendarDate {
  return advanceBy(date, count, isWorkingDay);
}

export function isTargetClosingDay(date: CalendarDate): boolean {
  const holiday = holidayOn(date);
  return weekday(date) > 5 || (holiday !== undefined && TARGET_CLOSING.has(holiday));
}

/** A day on which a payment leaves a Finnish bank: a Finnish working day on which TARGET is open. */
export function isBankingDay(date: CalendarDate): boolean {
  return isWorkingDay(date) && !isTargetClosingDay(date);
}

/** The day itself or the first banking day after it. */
export function bankingDayOnOrAfter(date: CalendarDate): CalendarDate {
  return advance(date, 0, isBankingDay);
}

/** The first banking day after the date, never the date itself. */
export function nextBankingDay(date: CalendarDate): CalendarDate {
  return advance(date, 1, isBankingDay);
}

export function addBankingDays(date: CalendarDate, count: number): CalendarDate {
  return advanceBy(date, count, isBankingDay);
}

function advance(date: CalendarDate, start: number, isOpen: (day: CalendarDate) => boolean): CalendarDate {
  let day = addDays(date, start);
  while (!isOpen(day)) day = addDays(day, 1);
  return day;
}

function advanceBy(date: CalendarDate, count: number, isOpen: (day: CalendarDate) => boolean): CalendarDate {
  if (!Number.isInteger(count)) throw new RangeError(`days are counted in whole numbers, not ${count}`);
  const step = Math.sign(count);
  let day = date;
  for (let left = Math.abs(count); left > 0;) {
    day = addDays(day, step);
    if (isOpen(day)) left -= 1;
  }
  return day;
}

/** The first given weekday (ISO, Monday 1) on or after the date. */
function onOrAfter(date: CalendarDate, isoWeekday: number): CalendarDate {
  return addDays(date, (isoWeekday - weekday(date) + 7) % 7);
}

/** Easter Sunday of the Gregorian calendar (Meeus/Jones/Butcher). */
export function easterSunday(year: number): CalendarDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dateOfParts(year, Math.floor(n / 31), (n % 31) + 1);
}
