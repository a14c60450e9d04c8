import { addDays, addMonths, dateOfParts, dateParts, earlierDate, type CalendarDate } from '@kasvutori/platform';

export const PERIODS = ['month', 'quarter'] as const;
export type PeriodKind = (typeof PERIODS)[number];

/** Half-open, by the calendar: a contract that begins in the middle has a shorter first one. */
export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

const MONTHS: Readonly<Record<PeriodKind, number>> = { month: 1, quarter: 3 };

function calendarStart(kind: PeriodKind, day: CalendarDate): CalendarDate {
  const { year, month } = dateParts(day);
  return dateOfParts(year, month - ((month - 1) % MONTHS[kind]), 1);
}

/** Every period from the first day of validity to the one that holds today, or the last day of validity. */
export function periodsOf(
  kind: PeriodKind,
  { validFrom, validTo }: { readonly validFrom: CalendarDate; readonly validTo: CalendarDate },
  today: CalendarDate,
): Period[] {
  const end = earlierDate(validTo, addDays(today, 1));
  const periods: Period[] = [];
  for (let from = validFrom; from < end;) {
    const to = earlierDate(addMonths(calendarStart(kind, from), MONTHS[kind]), validTo);
    periods.push({ from, to });
    from = to;
  }
  return periods;
}
