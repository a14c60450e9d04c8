import { calendarDate, isCalendarDate, resolveHelsinki, toHelsinki } from '@kasvutori/platform';

/** 'YYYY-MM-DDTHH:MM' on the wall clock of Helsinki. */
export const LOCAL_DEADLINE = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/;

export function isLocalDeadline(text: string): boolean {
  return LOCAL_DEADLINE.test(text) && isCalendarDate(text.slice(0, 10));
}

/**
 * The instant the wall clock means, or null for a time in the hour that is skipped when summer time begins. In the hour
 * shown twice in autumn the earlier instant is meant, so that nobody is late who read the other one.
 */
export function instantOfLocal(local: string): Date | null {
  const resolved = resolveHelsinki(calendarDate(local.slice(0, 10)), local.slice(11));
  return resolved.ok ? resolved.instant : null;
}

export function localOfInstant(instant: Date): string {
  const { date, time } = toHelsinki(instant);
  return `${date}T${time}`;
}
