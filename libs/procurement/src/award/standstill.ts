import {
  addDays,
  type CalendarDate,
  helsinkiDateOf,
  startOfHelsinkiDay,
  workingDayOnOrAfter,
} from '@kasvutori/platform';

/** Procurement Act 1397/2016 § 129: a contract is made at the earliest 14 days after the bidders got the decision. */
export const STANDSTILL_DAYS = 14;

export interface Standstill {
  /** The last day of the standstill, the whole of it. */
  readonly lastDay: CalendarDate;
  /** The first instant after it: midnight in Helsinki. From here on the decision is final unless it was appealed. */
  readonly endsAt: Date;
}

/**
 * A decision sent electronically is received on the day it was sent (§ 127); that day does not count (laki säädettyjen
 * määräaikain laskemisesta 150/1930 § 2). When the 14th day is a Saturday, Sunday, holiday, or Midsummer or Christmas
 * Eve, the period lasts to the next working day (§ 5).
 */
export function standstill(sentAt: Date): Standstill {
  const lastDay = workingDayOnOrAfter(addDays(helsinkiDateOf(sentAt), STANDSTILL_DAYS));
  return { lastDay, endsAt: startOfHelsinkiDay(addDays(lastDay, 1)) };
}
