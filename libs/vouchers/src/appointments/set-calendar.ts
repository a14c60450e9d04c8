import {
  commonProblem,
  defineJob,
  enqueue,
  execute,
  one,
  recordMove,
  sql,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import { appointmentProblem } from './appointments-problems.js';
import { wrongHours, type CalendarRules } from './free-times.js';

/** Looks up the next free time of an offer anew: a job, as whoever books it may not write the offer. */
export const refreshNextFree = defineJob<{ offerId: string }>('vouchers.refresh-next-free');

/** The provider says when it has time. What is booked stays booked; `version` 0 begins the calendar. */
export async function setCalendar(
  tx: Tx,
  actor: ProviderActor,
  offerId: string,
  rules: CalendarRules,
  version: number,
  now: Date,
): Promise<void> {
  const offer = one(
    await sql<{ authorityId: string; status: string }>(
      tx,
      `SELECT authority_id AS "authorityId", status FROM vouchers.offer WHERE id = $1 AND provider_id = $2`,
      [offerId, actor.organisationId],
    ),
  );
  checkRules(rules);
  const written = await execute(
    tx,
    version === 0
      ? `INSERT INTO vouchers.calendar (offer_id, provider_id, hours, exceptions, slot_minutes, week_capacity, refresh_at, places)
         SELECT $1, $2, $3, $4, $5, $6, $7, $9 WHERE $8::int = 0 ON CONFLICT DO NOTHING`
      : `UPDATE vouchers.calendar SET hours = $3, exceptions = $4, slot_minutes = $5, week_capacity = $6, refresh_at = $7, places = $9, version = version + 1
          WHERE offer_id = $1 AND provider_id = $2 AND version = $8`,
    [
      offerId,
      actor.organisationId,
      JSON.stringify(rules.hours),
      JSON.stringify(rules.exceptions),
      rules.slotMinutes,
      rules.weekCapacity,
      now,
      version,
      rules.places,
    ],
  );
  if (written === 0) throw commonProblem('stale-version');
  await recordMove(tx, actor, {
    subject: 'offer',
    subjectId: offerId,
    move: 'set-calendar',
    from: offer.status,
    to: offer.status,
    authorityId: offer.authorityId,
    providerId: actor.organisationId,
  });
  await enqueue(tx, refreshNextFree, { offerId });
}

function checkRules({ hours, exceptions }: CalendarRules): void {
  const wrong = wrongHours(hours);
  if (wrong !== undefined) throw appointmentProblem('hours-wrong', { field: `/hours/${wrong}/to` });
  for (const [index, { day, hours: open }] of exceptions.entries()) {
    if (exceptions.findIndex((other) => other.day === day) < index)
      throw appointmentProblem('exception-twice', { field: `/exceptions/${index}/day` });
    const at = wrongHours(open);
    if (at !== undefined) throw appointmentProblem('hours-wrong', { field: `/exceptions/${index}/hours/${at}/to` });
  }
}
