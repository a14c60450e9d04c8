import { sql, type Language, type ServiceKindCode, type Tx } from '@kasvutori/platform';
import type { CalendarRules, TakenTime } from './free-times.js';

export interface CalendarRow extends CalendarRules {
  readonly offerId: string;
  readonly version: number;
}

export const calendarOf = (tx: Tx, offerId: string): Promise<CalendarRow[]> =>
  sql<CalendarRow>(
    tx,
    `SELECT offer_id AS "offerId", hours, exceptions, slot_minutes AS "slotMinutes", week_capacity AS "weekCapacity", places, version
       FROM vouchers.calendar WHERE offer_id = $1`,
    [offerId],
  );

/** When the offer is taken from a moment on, whoever has taken it. */
export const takenTimes = (tx: Tx, offerId: string, since: Date): Promise<TakenTime[]> =>
  sql<TakenTime>(tx, `SELECT starts_at AS "startsAt", ends_at AS "endsAt", place FROM vouchers.taken_times($1, $2)`, [
    offerId,
    since,
  ]);

export type AppointmentStatus = 'booked' | 'cancelled';

export interface AppointmentRow {
  readonly id: string;
  readonly choiceId: string;
  readonly offerId: string;
  readonly authorityId: string;
  readonly providerId: string;
  readonly personId: string;
  readonly providerName: string;
  readonly clientName: string;
  readonly clientReference: string;
  readonly serviceKind: ServiceKindCode;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: number;
  readonly changeBy: Date;
  readonly status: AppointmentStatus;
  readonly reason: string | null;
  readonly version: number;
}

const APPOINTMENTS = `
  SELECT a.id, a.choice_id AS "choiceId", a.offer_id AS "offerId", a.authority_id AS "authorityId", a.provider_id AS "providerId",
         a.person_id AS "personId", p.name AS "providerName", c.name AS "clientName", c.reference AS "clientReference", s.kind AS "serviceKind",
         a.starts_at AS "startsAt", a.ends_at AS "endsAt", a.place, a.change_by AS "changeBy", a.status, a.reason, a.version
    FROM vouchers.appointment a
    JOIN app.organisation p ON p.id = a.provider_id
    JOIN vouchers.client c ON c.id = a.client_id
    JOIN vouchers.offer o ON o.id = a.offer_id
    JOIN vouchers.service s ON s.id = o.service_id`;

/** The client's times: those to come first, then those that were. */
export const appointmentsOfPerson = (tx: Tx, personId: string, now: Date): Promise<AppointmentRow[]> =>
  sql<AppointmentRow>(
    tx,
    `${APPOINTMENTS} WHERE a.person_id = $1 AND a.starts_at > $2::timestamptz - interval '90 days' AND a.status = 'booked' ORDER BY a.starts_at, a.id LIMIT 200`,
    [personId, now],
  );

/** A provider's appointments between two moments, at most as many as a week can hold. */
export const appointmentsBetween = (tx: Tx, providerId: string, from: Date, to: Date): Promise<AppointmentRow[]> =>
  sql<AppointmentRow>(
    tx,
    `${APPOINTMENTS} WHERE a.provider_id = $1 AND a.starts_at >= $2 AND a.starts_at < $3 AND a.status = 'booked' ORDER BY a.starts_at, a.id LIMIT 1000`,
    [providerId, from, to],
  );

export const appointmentById = (tx: Tx, id: string): Promise<AppointmentRow[]> =>
  sql<AppointmentRow>(tx, `${APPOINTMENTS} WHERE a.id = $1`, [id]);

/** Whom to tell about an appointment. */
export interface Told {
  readonly id: string;
  readonly startsAt: Date;
  readonly reason: string | null;
  readonly authorityId: string;
  readonly authorityName: string;
  readonly providerName: string;
  readonly clientName: string;
  readonly email: string;
  readonly language: Language;
}

const TOLD = `
  SELECT a.id, a.starts_at AS "startsAt", a.reason, a.authority_id AS "authorityId", o.name AS "authorityName", p.name AS "providerName",
         c.name AS "clientName", c.email, c.language
    FROM vouchers.appointment a JOIN vouchers.client c ON c.id = a.client_id JOIN app.organisation p ON p.id = a.provider_id
    JOIN app.organisation o ON o.id = a.authority_id`;

export const appointmentsToRemind = (tx: Tx, now: Date): Promise<Told[]> =>
  sql<Told>(
    tx,
    `${TOLD} WHERE a.status = 'booked' AND a.reminded_at IS NULL AND a.remind_at <= $1 AND a.starts_at > $1
      ORDER BY a.remind_at, a.id LIMIT 200 FOR UPDATE OF a SKIP LOCKED`,
    [now],
  );

export const toldOf = (tx: Tx, id: string): Promise<Told[]> => sql<Told>(tx, `${TOLD} WHERE a.id = $1`, [id]);
