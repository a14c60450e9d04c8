import { STANDSTILL_DAYS } from '../regime/rule-table.js';
import {
  addDays,
  type CalendarDate,
  helsinkiDateOf,
  startOfHelsinkiDay,
  workingDayOnOrAfter,
} from '@kasvutori/platform';

/** § 127: a letter is deemed received on the seventh day after it was sent, an electronic message on the day itself. */
export const DEEMED_RECEIVED_DAYS: Readonly<Record<ServedBy, number>> = { electronic: 0, post: 7 };

export const SERVED_BY = ['electronic', 'post'] as const;
export type ServedBy = (typeof SERVED_BY)[number];

export interface Standstill {
  /** The last day of the standstill, the whole of it. */
  readonly lastDay: CalendarDate;
  /** The first instant after it: midnight in Helsinki. From here on the decision is final unless it was appealed. */
  readonly endsAt: Date;
}

/** The time in which one party may ask for a correction and appeal. */
export interface PartyPeriod extends Standstill {
  /** The day the party is deemed to have received the decision; it does not count. */
  readonly receivedOn: CalendarDate;
}

/**
 * A period of days does not count the day it begins with (laki säädettyjen määräaikain laskemisesta 150/1930 § 2). When its last day is a Saturday,
 * Sunday, holiday, Independence Day, May Day, or Midsummer or Christmas Eve, it lasts to the next working day (§ 5). The day of receipt
 * itself is not moved: it is a presumption, not a period.
 */
export function partyPeriod(sentAt: Date, servedBy: ServedBy): PartyPeriod {
  const receivedOn = addDays(helsinkiDateOf(sentAt), DEEMED_RECEIVED_DAYS[servedBy]);
  const lastDay = workingDayOnOrAfter(fullDayOf(receivedOn));
  return { receivedOn, lastDay, endsAt: startOfHelsinkiDay(addDays(lastDay, 1)) };
}

/** So many days from an electronic sending (§ 129: 14); where no standstill binds (0 days) it ends as it begins. */
export function standstill(sentAt: Date, days: number = STANDSTILL_DAYS): Standstill {
  if (days === 0) return { lastDay: helsinkiDateOf(sentAt), endsAt: sentAt };
  const lastDay = workingDayOnOrAfter(addDays(helsinkiDateOf(sentAt), days));
  return { lastDay, endsAt: startOfHelsinkiDay(addDays(lastDay, 1)) };
}

/** The standstill of a decision lasts until the time of its last served party is over: 14 days, or 21 when a letter was sent; none where there is none. */
export function standstillOfParties(sentAt: Date, servedBy: readonly ServedBy[], days: number): Standstill {
  if (days === 0) return standstill(sentAt, 0);
  const { lastDay, endsAt } = partyPeriod(sentAt, servedBy.includes('post') ? 'post' : 'electronic');
  return { lastDay, endsAt };
}

/** The day on which the 14 days are full; the last day is the next working day when it is none. */
export const fullDayOf = (receivedOn: CalendarDate): CalendarDate => addDays(receivedOn, STANDSTILL_DAYS);

/** § 133: on its own initiative the buyer corrects within 90 days of its decision. */
export const OWN_CORRECTION_DAYS = 90;

/** The first instant at which the buyer may no longer correct of its own accord. */
export function ownCorrectionEnds(decidedAt: Date): Date {
  const lastDay = workingDayOnOrAfter(addDays(helsinkiDateOf(decidedAt), OWN_CORRECTION_DAYS));
  return startOfHelsinkiDay(addDays(lastDay, 1));
}
