import { FinnishSSN } from 'finnish-ssn';
import { type CalendarDate, dateParts, dateOfParts } from '../time/calendar-date.js';

const CHECK_CHARACTERS = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** A Finnish personal identity code (henkilötunnus) of a real day and the right check character. */
export function isPersonalCode(value: unknown): value is string {
  return typeof value === 'string' && FinnishSSN.validate(value) && individualNumber(value) >= 2;
}

/** Individual numbers 900–999 are set aside for tests and belong to no person (Digital and Population Data Services Agency). */
export function isTestPersonalCode(value: unknown): value is string {
  return isPersonalCode(value) && individualNumber(value) >= 900;
}

/** @throws RangeError when it is not a personal identity code. */
export function birthDateOf(personalCode: string): CalendarDate {
  if (!isPersonalCode(personalCode)) throw new RangeError('not a personal identity code');
  const part = (start: number): number => Number(personalCode.slice(start, start + 2));
  const sign = personalCode.charAt(6);
  const century = sign === '+' ? 1800 : '-YXWVU'.includes(sign) ? 1900 : 2000;
  return dateOfParts(century + part(4), part(2), part(0));
}

/** A code for an invented person. @throws RangeError unless the number is 900–999 and the year 1900–2029. */
export function testPersonalCode(birthDate: CalendarDate, number: number): string {
  const { year, month, day } = dateParts(birthDate);
  if (!Number.isInteger(number) || number < 900 || number > 999)
    throw new RangeError('invented people have numbers 900–999');
  if (year < 1900 || year > 2029) throw new RangeError(`no invented people of the year ${year}`);
  const two = (value: number): string => String(value).padStart(2, '0');
  const digits = `${two(day)}${two(month)}${two(year % 100)}`;
  return `${digits}${year < 2000 ? '-' : 'A'}${number}${CHECK_CHARACTERS.charAt(Number(`${digits}${number}`) % 31)}`;
}

function individualNumber(code: string): number {
  return Number(code.slice(7, 10));
}
