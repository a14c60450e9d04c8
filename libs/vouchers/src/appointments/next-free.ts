import { execute, helsinkiDateOf, sql, startOfHelsinkiDay, addDays, type Tx } from '@kasvutori/platform';
import { calendarOf, takenTimes } from './calendar-queries.js';
import { freeTimes } from './free-times.js';

/** How far ahead a time is looked for; what is further away is told as nothing. */
export const LOOK_AHEAD_DAYS = 60;

/** The next free time of an offer that keeps a calendar stands in the offer, where the comparison reads it; one given by hand gives way. */
export async function tellNextFree(tx: Tx, { offerId }: { offerId: string }, now: Date): Promise<void> {
  const [calendar] = await calendarOf(tx, offerId);
  if (calendar === undefined) return;
  const today = helsinkiDateOf(now);
  const [next] = freeTimes(calendar, await takenTimes(tx, offerId, now), today, LOOK_AHEAD_DAYS, now);
  await execute(tx, `UPDATE vouchers.offer SET next_free_on = $2 WHERE id = $1 AND next_free_on IS DISTINCT FROM $2`, [
    offerId,
    next === undefined ? null : helsinkiDateOf(next.startsAt),
  ]);
  await execute(tx, `UPDATE vouchers.calendar SET refresh_at = $2 WHERE offer_id = $1`, [
    offerId,
    next?.startsAt ?? startOfHelsinkiDay(addDays(today, 1)),
  ]);
}

/** A free time that has begun is free no longer, though nobody took it. */
export async function refreshCalendars(tx: Tx, now: Date): Promise<number> {
  const due = await sql<{ offerId: string }>(
    tx,
    `SELECT offer_id AS "offerId" FROM vouchers.calendar WHERE refresh_at <= $1 ORDER BY refresh_at, offer_id LIMIT 200 FOR UPDATE SKIP LOCKED`,
    [now],
  );
  for (const offer of due) await tellNextFree(tx, offer, now);
  return due.length;
}
