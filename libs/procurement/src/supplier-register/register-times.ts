import { addDays, addWorkingDays, helsinkiDateOf, holidaysOf, weekday, type CalendarDate } from '@kasvutori/platform';
import { PROCEDURE_TABLE } from '../procedures/procedure-table.js';

const { decisionWorkingDays, extendedWorkingDays, minimumTimes } = PROCEDURE_TABLE['supplier-register'];
const joiningDays = minimumTimes.find(({ stage }) => stage === 'joining')?.minimumDays ?? 0;

/**
 * The 10th working day after the application arrived, or the 15th where the time was extended (Act 1397/2016 § 50; 2014/24/EU
 * art. 34(5)). The day of arrival does not count (150/1930 § 2); holidays and the eves of Midsummer and Christmas do not either.
 */
export const decideBy = (appliedAt: Date, extended = false): CalendarDate =>
  addWorkingDays(helsinkiDateOf(appliedAt), (extended ? extendedWorkingDays : decisionWorkingDays) ?? 0);

/** Free days from Monday to Friday between two dates, both excluded: what makes a time in working days longer than it looks. */
export function freeWeekdaysBetween(from: CalendarDate, to: CalendarDate): CalendarDate[] {
  const years = new Set([Number(from.slice(0, 4)), Number(to.slice(0, 4))]);
  return [...years]
    .flatMap((year) => [...holidaysOf(year).keys()])
    .filter((day) => from < day && day < to && weekday(day) <= 5);
}

/**
 * The first day on which the register's first call-off may go out: those who want to be in it have 30 days to join (Act § 50;
 * 2014/24/EU art. 34(2)(a)). From the first call-off on no such time runs.
 */
export const firstCallOffOn = (publishedAt: Date): CalendarDate => addDays(helsinkiDateOf(publishedAt), joiningDays);

/** The earliest last day of a register that is published on the day. */
export const isLongEnough = (validTo: CalendarDate | null, publishedAt: Date): boolean =>
  validTo === null || validTo >= firstCallOffOn(publishedAt);

export type ExtensionRefusal = 'member-extended-already' | 'member-extension-late';

/** Why the time for deciding cannot be made longer now: it is done once, and before it has run out. */
export function extensionRefusal(
  member: { readonly decideBy: CalendarDate; readonly extensionReason: string | null },
  now: Date,
): ExtensionRefusal | undefined {
  if (member.extensionReason !== null) return 'member-extended-already';
  return helsinkiDateOf(now) > member.decideBy ? 'member-extension-late' : undefined;
}
