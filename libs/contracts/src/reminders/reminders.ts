import { compareDates, daysBetween, type CalendarDate } from '@kasvutori/platform';

export const REMINDER_KINDS = ['expiry', 'notice', 'option', 'insurance', 'certificate', 'evidence'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** Nobody is told earlier than this; the table says so too. */
export const FARTHEST_DAYS = 730;

/** A day that comes under a contract: the last of its validity, of using an option, of giving notice, of an insurance, a certificate or the evidence of an approval. */
export interface ComingDate {
  readonly contractId: string;
  readonly kind: ReminderKind;
  /** The option, the insurance or the answer; for the contract's own dates the contract. */
  readonly itemId: string;
  readonly day: CalendarDate;
}

/** How many days before a date of each kind people are told. */
export type ReminderDays = Readonly<Record<ReminderKind, readonly number[]>>;

/** Which of the days before has come last. */
export type Due<Coming extends ComingDate> = Coming & { readonly daysBefore: number; readonly daysLeft: number };

/**
 * The dates to be reminded of today, the nearest first, each by the last of its days that has come: who learns of a date five days
 * before it is told once, not of ninety, thirty and seven. On the day itself it is still time; a date gone by reminds nobody.
 */
export function remindersDue<Coming extends ComingDate>(
  dates: readonly Coming[],
  days: ReminderDays,
  today: CalendarDate,
): Due<Coming>[] {
  return dates
    .flatMap((date): Due<Coming>[] => {
      const daysLeft = daysBetween(today, date.day);
      const come = days[date.kind].filter((before) => before >= daysLeft);
      return daysLeft < 0 || come.length === 0 ? [] : [{ ...date, daysLeft, daysBefore: Math.min(...come) }];
    })
    .sort((a, b) => compareDates(a.day, b.day));
}
