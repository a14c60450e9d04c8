import {
  readPage,
  sql,
  type CalendarDate,
  type Cents,
  type Page,
  type ServiceKindCode,
  type Sort,
  type Tx,
  type WallTime,
} from '@kasvutori/platform';
import type { EventApproval, EventStatus } from './event-lifecycle.js';

export interface EventRow {
  readonly id: string;
  readonly choiceId: string;
  readonly voucherId: string;
  readonly voucherNumber: string;
  readonly clientId: string;
  readonly clientReference: string;
  readonly clientName: string;
  readonly providerId: string;
  readonly providerName: string;
  readonly serviceKind: ServiceKindCode;
  readonly occurredOn: CalendarDate;
  readonly startTime: WallTime | null;
  readonly units: number;
  readonly unitPriceCents: Cents;
  readonly amountCents: Cents;
  readonly ownCents: Cents;
  readonly status: EventStatus;
  readonly recordedAt: Date;
  readonly approveBy: Date;
  readonly approvedHow: EventApproval | null;
  readonly approvedAt: Date | null;
  readonly paidAt: Date | null;
  readonly reversesId: string | null;
  readonly reversedById: string | null;
  readonly reason: string | null;
  readonly version: number;
}

export const EVENTS = `
  SELECT e.id, e.choice_id AS "choiceId", e.voucher_id AS "voucherId", v.number AS "voucherNumber", e.client_id AS "clientId",
         c.reference AS "clientReference", c.name AS "clientName", e.provider_id AS "providerId", p.name AS "providerName",
         s.kind AS "serviceKind", e.occurred_on AS "occurredOn", to_char(e.start_time, 'HH24:MI') AS "startTime", e.units, e.unit_price_cents AS "unitPriceCents",
         e.amount_cents AS "amountCents", e.own_cents AS "ownCents", e.status, e.recorded_at AS "recordedAt", e.approve_by AS "approveBy",
         e.approved_how AS "approvedHow", e.approved_at AS "approvedAt", e.paid_at AS "paidAt", e.reverses_id AS "reversesId",
         e.reversed_by_id AS "reversedById", e.reason, e.version
    FROM vouchers.service_event e
    JOIN vouchers.voucher v ON v.id = e.voucher_id
    JOIN vouchers.service s ON s.id = v.service_id
    JOIN vouchers.client c ON c.id = e.client_id
    JOIN app.organisation p ON p.id = e.provider_id`;

export const EVENT_SORTS = {
  '-occurredOn': { column: 'occurredOn', type: 'date', direction: 'desc' },
  occurredOn: { column: 'occurredOn', type: 'date', direction: 'asc' },
  '-recordedAt': { column: 'recordedAt', type: 'timestamptz', direction: 'desc' },
} as const satisfies Record<string, Sort>;

export interface EventFilter {
  readonly status?: readonly string[] | undefined;
  readonly choiceId?: string | undefined;
  readonly sort: Sort;
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

export const listEventsOfProvider = (tx: Tx, providerId: string, filter: EventFilter): Promise<Page<EventRow>> =>
  readPage<EventRow>(tx, {
    query: `${EVENTS} WHERE e.provider_id = $1 AND ($2::text[] IS NULL OR e.status = ANY ($2)) AND ($3::uuid IS NULL OR e.choice_id = $3)`,
    params: [providerId, filter.status ?? null, filter.choiceId ?? null],
    sort: filter.sort,
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });

/** The client's own events; those that wait for their word first. */
export const eventsOfPerson = (tx: Tx, personId: string): Promise<EventRow[]> =>
  sql<EventRow>(
    tx,
    `${EVENTS} WHERE e.person_id = $1 ORDER BY (e.status = 'recorded') DESC, e.occurred_on DESC, e.start_time DESC, e.id LIMIT 200`,
    [personId],
  );

export const eventsOfClient = (tx: Tx, clientId: string): Promise<EventRow[]> =>
  sql<EventRow>(
    tx,
    `${EVENTS} WHERE e.client_id = $1 ORDER BY e.occurred_on DESC, e.start_time DESC, e.id DESC LIMIT 200`,
    [clientId],
  );

export const eventsOfVoucher = (tx: Tx, voucherId: string): Promise<EventRow[]> =>
  sql<EventRow>(tx, `${EVENTS} WHERE e.voucher_id = $1 ORDER BY e.occurred_on DESC, e.start_time DESC, e.id DESC`, [
    voucherId,
  ]);

export const eventsOfChoice = (tx: Tx, choiceId: string): Promise<EventRow[]> =>
  sql<EventRow>(tx, `${EVENTS} WHERE e.choice_id = $1 ORDER BY e.occurred_on DESC, e.start_time DESC, e.id DESC`, [
    choiceId,
  ]);

export const eventById = (tx: Tx, id: string): Promise<EventRow[]> =>
  sql<EventRow>(tx, `${EVENTS} WHERE e.id = $1`, [id]);
