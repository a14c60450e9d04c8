import { STANDSTILL_DAYS } from '../regime/rule-table.js';
import {
  addDays,
  type CalendarDate,
  helsinkiDateOf,
  startOfHelsinkiDay,
  workingDayOnOrAfter,
} from '@kasvutori/platform';

export interface Standstill {
  /** The last day of the standstill, the whole of it. */
  readonly lastDay: CalendarDate;
  /** The first instant after it: midnight in Helsinki. From here on the decision is final unless it was appealed. */
  readonly endsAt: Date;
}

/**
 * A decision sent electronically is received on the day it was sent (§ 127); that day does not count (laki säädettyjen
 * määräaikain laskemisesta 150/1930 § 2). When the 14th day is a Saturday, Sunday, holiday, or Midsummer or Christmas
 * Eve, the period lasts to the next working day (§ 5). By post the days are 21; without a standstill it ends as it begins.
 */
export function standstill(sentAt: Date, days: number = STANDSTILL_DAYS): Standstill {
  if (days === 0) return { lastDay: helsinkiDateOf(sentAt), endsAt: sentAt };
  const lastDay = workingDayOnOrAfter(addDays(helsinkiDateOf(sentAt), days));
  return { lastDay, endsAt: startOfHelsinkiDay(addDays(lastDay, 1)) };
}
