import {
  addDays,
  changedOne,
  dbNow,
  enqueue,
  execute,
  helsinkiDateOf,
  helsinkiInstant,
  newId,
  one,
  recordMove,
  sql,
  violatedConstraint,
  type CalendarDate,
  type ClientActor,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import { isOpenVoucher, type VoucherStatus } from '../grants/voucher-lifecycle.js';
import { visitTermsOf } from '../service-events/visit-terms.js';
import { appointmentProblem } from './appointments-problems.js';
import { appointmentById, calendarOf, takenTimes, type AppointmentRow } from './calendar-queries.js';
import { freePlace, freeTimes, type Time } from './free-times.js';
import { tellCancelled } from './remind.js';
import { refreshNextFree } from './set-calendar.js';

/** When the client is reminded, by Helsinki's clocks on the day before. */
const REMINDED_AT = '09:00';

interface Booked {
  readonly offerId: string;
  readonly authorityId: string;
  readonly providerId: string;
  readonly contractId: string;
  readonly clientId: string;
  readonly voucherId: string;
  readonly choiceStatus: string;
  readonly voucherStatus: VoucherStatus;
  readonly lastDay: CalendarDate;
}

/** The client's choice, which a booking stands on. */
const choiceToBook = async (tx: Tx, actor: ClientActor, choiceId: string): Promise<Booked> =>
  one(
    await sql<Booked>(
      tx,
      `SELECT h.offer_id AS "offerId", h.authority_id AS "authorityId", h.provider_id AS "providerId", h.contract_id AS "contractId",
              h.client_id AS "clientId", h.voucher_id AS "voucherId", h.status AS "choiceStatus", v.status AS "voucherStatus", v.last_day AS "lastDay"
         FROM vouchers.choice h JOIN vouchers.voucher v ON v.id = h.voucher_id WHERE h.id = $1 AND h.person_id = $2`,
      [choiceId, actor.personId],
    ),
  );

/** The times a client may book with a choice, so many days ahead: free ones while the voucher is valid. */
export async function timesToBook(
  tx: Tx,
  actor: ClientActor,
  choiceId: string,
  days: number,
  now: Date,
  /** The appointment that is moved: its own time is free to it. */
  moving?: AppointmentRow,
): Promise<{ choice: Booked; times: Time[]; placeAt: (time: Time) => number | undefined }> {
  const choice = await choiceToBook(tx, actor, choiceId);
  if (choice.choiceStatus !== 'accepted' || !isOpenVoucher(choice.voucherStatus))
    throw appointmentProblem('booking-not-served');
  const [calendar] = await calendarOf(tx, choice.offerId);
  if (calendar === undefined) throw appointmentProblem('calendar-missing');
  // The whole week counts, also what has been already.
  const taken = await takenTimes(tx, choice.offerId, new Date(now.getTime() - 8 * 86_400_000));
  const others = taken.filter(
    ({ startsAt, place }) => startsAt.getTime() !== moving?.startsAt.getTime() || place !== moving.place,
  );
  const times = freeTimes(calendar, others, helsinkiDateOf(now), days, now);
  return {
    choice,
    times: times.filter(({ startsAt }) => helsinkiDateOf(startsAt) <= choice.lastDay),
    placeAt: (time) => freePlace(calendar, others, time),
  };
}

/** Everybody who wants a time of this offer waits here, so that a full week and a taken time are seen by the next one. */
const queueFor = (tx: Tx, offerId: string): Promise<unknown> =>
  sql(tx, `SELECT pg_advisory_xact_lock(hashtextextended('calendar:' || $1, 0))`, [offerId]);

export const BOOKABLE_DAYS = 60;

async function freeTimeAt(tx: Tx, actor: ClientActor, choiceId: string, startsAt: string, moving?: AppointmentRow) {
  const { offerId } = await choiceToBook(tx, actor, choiceId);
  await queueFor(tx, offerId);
  const now = await dbNow(tx);
  const { choice, times, placeAt } = await timesToBook(tx, actor, choiceId, BOOKABLE_DAYS, now, moving);
  const wanted = new Date(startsAt).getTime();
  const time = times.find((one) => one.startsAt.getTime() === wanted);
  const place = time && placeAt(time);
  if (time === undefined || place === undefined) throw appointmentProblem('time-not-free', { field: '/startsAt' });
  const { cancelHours } = await visitTermsOf(tx, choice.authorityId);
  const remindAt = helsinkiInstant(addDays(helsinkiDateOf(time.startsAt), -1), REMINDED_AT);
  return { choice, time, place, changeBy: new Date(time.startsAt.getTime() - cancelHours * 3_600_000), remindAt };
}

/** The client books a free time with the provider that has taken them on. */
export async function bookAppointment(
  tx: Tx,
  actor: ClientActor,
  choiceId: string,
  startsAt: string,
): Promise<{ id: string }> {
  const { choice, time, place, changeBy, remindAt } = await freeTimeAt(tx, actor, choiceId, startsAt);
  const id = newId();
  const { offerId, authorityId, providerId, contractId, clientId, voucherId } = choice;
  await whileFree(() =>
    execute(
      tx,
      `INSERT INTO vouchers.appointment (id, authority_id, provider_id, contract_id, client_id, person_id, voucher_id, choice_id, offer_id,
                                         starts_at, ends_at, change_by, remind_at, place)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        id,
        authorityId,
        providerId,
        contractId,
        clientId,
        actor.personId,
        voucherId,
        choiceId,
        offerId,
        time.startsAt,
        time.endsAt,
        changeBy,
        remindAt,
        place,
      ],
    ),
  );
  await record(tx, actor, { id, authorityId, providerId, personId: actor.personId, offerId }, 'book', null);
  return { id };
}

/** The client takes another free time instead. */
export async function moveAppointment(
  tx: Tx,
  actor: ClientActor,
  id: string,
  startsAt: string,
  version: number,
): Promise<void> {
  const row = await ownAppointment(tx, actor, id);
  const { time, place, changeBy, remindAt } = await freeTimeAt(tx, actor, row.choiceId, startsAt, row);
  changedOne(
    await whileFree(() =>
      execute(
        tx,
        `UPDATE vouchers.appointment SET starts_at = $3, ends_at = $4, change_by = $5, remind_at = $6, place = $7, reminded_at = NULL, version = version + 1
          WHERE id = $1 AND version = $2 AND status = 'booked'`,
        [id, version, time.startsAt, time.endsAt, changeBy, remindAt, place],
      ),
    ),
  );
  await record(tx, actor, row, 'move', 'booked');
}

/** The client cancels in time, or the provider with a reason that the client is told. */
export async function cancelAppointment(
  tx: Tx,
  actor: ClientActor | ProviderActor,
  id: string,
  reason: string | null,
  version: number,
): Promise<void> {
  const row = actor.kind === 'client' ? await ownAppointment(tx, actor, id) : await openAppointment(tx, id);
  changedOne(
    await execute(
      tx,
      `UPDATE vouchers.appointment SET status = 'cancelled', reason = $3, version = version + 1 WHERE id = $1 AND version = $2 AND status = 'booked'`,
      [id, version, reason],
    ),
  );
  await record(tx, actor, row, 'cancel', 'booked', reason);
  if (actor.kind === 'provider') await enqueue(tx, tellCancelled, { appointmentId: id });
}

/** Why a client may not change this appointment any more. */
export function changeRefusal({ status, startsAt, changeBy }: AppointmentRow, now: Date) {
  if (status === 'cancelled') return 'appointment-cancelled' as const;
  if (now >= startsAt) return 'appointment-begun' as const;
  return now >= changeBy ? ('change-too-late' as const) : undefined;
}

async function ownAppointment(tx: Tx, actor: ClientActor, id: string): Promise<AppointmentRow> {
  const row = one((await appointmentById(tx, id)).filter(({ personId }) => personId === actor.personId));
  const refusal = changeRefusal(row, await dbNow(tx));
  if (refusal !== undefined) throw appointmentProblem(refusal, { params: { until: row.changeBy } });
  return row;
}

/** What the provider may cancel: until it begins. */
async function openAppointment(tx: Tx, id: string): Promise<AppointmentRow> {
  const row = one(await appointmentById(tx, id));
  if (row.status === 'cancelled') throw appointmentProblem('appointment-cancelled');
  if ((await dbNow(tx)) >= row.startsAt) throw appointmentProblem('appointment-begun');
  return row;
}

/** What the queue did not stop, the database does: another offer of the same client, or hours that have changed meanwhile. */
async function whileFree<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const constraint = violatedConstraint(error);
    if (constraint === 'appointment_client_is_free')
      throw appointmentProblem('client-is-elsewhere', { field: '/startsAt' });
    if (constraint === 'appointment_time_is_free') throw appointmentProblem('time-not-free', { field: '/startsAt' });
    throw error;
  }
}

async function record(
  tx: Tx,
  actor: ClientActor | ProviderActor,
  row: Pick<AppointmentRow, 'id' | 'authorityId' | 'providerId' | 'personId' | 'offerId'>,
  move: 'book' | 'move' | 'cancel',
  from: 'booked' | null,
  note: string | null = null,
): Promise<void> {
  const { authorityId, providerId, personId: clientPersonId } = row;
  const to = move === 'cancel' ? 'cancelled' : 'booked';
  await recordMove(tx, actor, {
    subject: 'appointment',
    subjectId: row.id,
    move,
    from,
    to,
    authorityId,
    providerId,
    clientPersonId,
    note,
  });
  await enqueue(tx, refreshNextFree, { offerId: row.offerId });
}
