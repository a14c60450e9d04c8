import {
  one,
  permitted,
  sql,
  type CalendarDate,
  type ClientActor,
  type ProviderActor,
  type ServiceKindCode,
  type Tx,
} from '@kasvutori/platform';
import type { AppointmentItem, FreeTimes, MyAppointments, OfferCalendar } from './appointments.dto.js';
import { BOOKABLE_DAYS, changeRefusal, timesToBook } from './book-appointment.js';
import { appointmentById, appointmentsOfPerson, calendarOf, type AppointmentRow } from './calendar-queries.js';
import { iCalendar } from './ical.js';

/** An hour at a time, all day, is more than anybody has; the first ones are what a client wants. */
const MOST_TIMES = 400;

/** The client may move and cancel it in time, the provider cancel it until it begins. */
export function presentAppointment(
  actor: ClientActor | ProviderActor,
  row: AppointmentRow,
  now: Date,
): AppointmentItem {
  const { id, choiceId, offerId, providerName, clientName, clientReference, serviceKind } = row;
  const { startsAt, endsAt, changeBy, status, reason, version } = row;
  const late = changeRefusal(row, now);
  const refusal = actor.kind === 'provider' && late === 'change-too-late' ? undefined : late;
  const moves = actor.kind === 'client' ? (['move', 'cancel'] as const) : (['call-off'] as const);
  return {
    id,
    choiceId,
    offerId,
    providerName,
    clientName,
    clientReference,
    serviceKind,
    startsAt,
    endsAt,
    changeBy,
    status,
    reason,
    version,
    permittedActions: permitted(
      actor,
      moves.map((move) => ({ action: `appointment:${move}`, refusal, params: { until: changeBy } })),
    ),
  };
}

export const readAppointment = async (
  tx: Tx,
  actor: ClientActor | ProviderActor,
  id: string,
  now: Date,
): Promise<AppointmentItem> => presentAppointment(actor, one(await appointmentById(tx, id)), now);

export async function offerCalendar(tx: Tx, actor: ProviderActor, offerId: string): Promise<OfferCalendar> {
  const { nextFreeOn } = one(
    await sql<{ nextFreeOn: CalendarDate | null }>(
      tx,
      `SELECT next_free_on AS "nextFreeOn" FROM vouchers.offer WHERE id = $1 AND provider_id = $2`,
      [offerId, actor.organisationId],
    ),
  );
  const [kept] = await calendarOf(tx, offerId);
  if (kept === undefined)
    return { hours: [], exceptions: [], slotMinutes: 60, weekCapacity: null, places: 1, version: 0, nextFreeOn };
  const { hours, exceptions, slotMinutes, weekCapacity, places, version } = kept;
  return {
    hours: [...hours],
    exceptions: exceptions.map((one) => ({ ...one, hours: [...one.hours] })),
    slotMinutes,
    weekCapacity,
    places,
    version,
    nextFreeOn,
  };
}

export async function myAppointments(tx: Tx, actor: ClientActor, now: Date): Promise<MyAppointments> {
  const rows = await appointmentsOfPerson(tx, actor.personId, now);
  const choices = await sql<{ choiceId: string; providerName: string; serviceKind: ServiceKindCode }>(
    tx,
    `SELECT h.id AS "choiceId", p.name AS "providerName", s.kind AS "serviceKind"
       FROM vouchers.choice h JOIN vouchers.calendar k ON k.offer_id = h.offer_id JOIN vouchers.offer o ON o.id = h.offer_id
       JOIN vouchers.service s ON s.id = o.service_id JOIN app.organisation p ON p.id = h.provider_id JOIN vouchers.voucher v ON v.id = h.voucher_id
      WHERE h.person_id = $1 AND h.status = 'accepted' AND v.status IN ('granted', 'chosen', 'in-use') ORDER BY p.name, h.id LIMIT 100`,
    [actor.personId],
  );
  return { items: rows.map((row) => presentAppointment(actor, row, now)), choices };
}

export async function freeTimesFor(tx: Tx, actor: ClientActor, choiceId: string, now: Date): Promise<FreeTimes> {
  const { times } = await timesToBook(tx, actor, choiceId, BOOKABLE_DAYS, now);
  const { providerName } = one(
    await sql<{ providerName: string }>(
      tx,
      `SELECT p.name AS "providerName" FROM vouchers.choice h JOIN app.organisation p ON p.id = h.provider_id WHERE h.id = $1`,
      [choiceId],
    ),
  );
  return { providerName, items: times.slice(0, MOST_TIMES) };
}

export const icsOf = async (tx: Tx, actor: ClientActor, id: string, now: Date): Promise<string> =>
  iCalendar(one((await appointmentById(tx, id)).filter((row) => row.personId === actor.personId)), actor.language, now);
