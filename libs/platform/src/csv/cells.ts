import { type CalendarDate, isCalendarDate } from '../time/calendar-date.js';

/** A day as people and machines write it: 24.11.2026 or 2026-11-24. */
export function dayInCell(text: string): CalendarDate | undefined {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  const iso = year === undefined ? text : `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  return isCalendarDate(iso) ? iso : undefined;
}

/** Rows in batches, so that each batch is judged and written by one statement and no more of them are in memory. */
export function* batchesOf<T>(rows: Iterable<T>, size: number): Generator<T[]> {
  let batch: T[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
