import { addDays, addMonths, type CalendarDate } from '@kasvutori/platform';

/** Prior information that told the market of the purchase ahead. */
export interface Announcement {
  readonly number: string;
  /** The day it was published. */
  readonly on: CalendarDate;
}

/** What a tender's citations say of prior information; nothing cited is nothing announced. */
export interface Announced {
  readonly priorInformation?: readonly Announcement[] | undefined;
}

export type Shortening = 'shortens' | 'too-recent' | 'too-old';

const LEAST_DAYS = 35;
const MOST_MONTHS = 12;

/** The first day on which a call may be sent with the shorter time. */
export const shortensFrom = ({ on }: Announcement): CalendarDate => addDays(on, LEAST_DAYS);

/**
 * Whether prior information shortens the time for bids of a call sent on `day`: it must have been sent at least 35 days and
 * at most 12 months before the call (Procurement Act § 57; directive 2014/24/EU art. 27(2), 28(3) and 29(1)).
 */
export function shorteningOf(announcement: Announcement, day: CalendarDate): Shortening {
  if (day < shortensFrom(announcement)) return 'too-recent';
  return day > addMonths(announcement.on, MOST_MONTHS) ? 'too-old' : 'shortens';
}
