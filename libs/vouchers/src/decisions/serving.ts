import { addDays, workingDayOnOrAfter, type CalendarDate } from '@kasvutori/platform';

export const DELIVERIES = ['electronic', 'paper'] as const;
export type Delivery = (typeof DELIVERIES)[number];

/**
 * When a letter counts as received: an electronic message on the third day after it was sent (laki sähköisestä asioinnista
 * 13/2003 § 19), an ordinary letter on the seventh (hallintolaki 434/2003 § 59). Which weekday that is does not matter.
 */
export const servedOn = (sentOn: CalendarDate, delivery: Delivery): CalendarDate =>
  addDays(sentOn, delivery === 'paper' ? 7 : 3);

const DAYS_TO_APPEAL = 30;

/**
 * The last day for a correction request (hallintolaki § 49 c) and for an appeal to the administrative court (808/2019
 * § 13): thirty days from receiving, that day not counted, and rolled on from a weekend, a holiday or an eve (150/1930 § 5).
 */
export const appealBy = (served: CalendarDate): CalendarDate => workingDayOnOrAfter(addDays(served, DAYS_TO_APPEAL));

/** A deadline belongs to its whole day in Helsinki; one day later it is late, whatever the hour. */
export const isLate = (filedOn: CalendarDate, deadline: CalendarDate | null): boolean =>
  deadline !== null && filedOn > deadline;
