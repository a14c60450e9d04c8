import {
  readPage,
  sql,
  type CalendarDate,
  type Cents,
  type Language,
  type Page,
  type ServiceKindCode,
  type ServiceUnit,
  type Sort,
  type Tx,
} from '@kasvutori/platform';
import type { OfferStatus } from '../catalogue/offer.entity.js';
import { silenceDaysOf } from '../service-events/visit-terms.js';
import type { ChoiceStatus } from './choice-lifecycle.js';

/** A choice as the provider sees it: who, for what, until when to answer, and what the voucher still holds. */
export interface ChoiceRow {
  readonly id: string;
  readonly status: ChoiceStatus;
  readonly voucherId: string;
  readonly voucherNumber: string;
  readonly offerId: string;
  readonly serviceKind: ServiceKindCode;
  readonly unit: ServiceUnit;
  readonly authorityName: string;
  readonly clientId: string;
  readonly personId: string;
  readonly authorityId: string;
  readonly clientReference: string;
  readonly clientName: string;
  readonly email: string;
  readonly phone: string | null;
  readonly municipality: string;
  readonly language: Language;
  readonly proposedAt: Date;
  readonly answerBy: Date;
  readonly startsOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
  readonly reason: string | null;
  readonly voucherOpen: boolean;
  readonly offerStatus: OfferStatus;
  readonly validFrom: CalendarDate;
  readonly lastDay: CalendarDate;
  readonly unitPriceCents: Cents;
  readonly maxUnitPriceCents: Cents;
  readonly balanceCents: Cents;
  readonly waitingCents: Cents;
  readonly unitsUsed: number;
  readonly silenceDays: number;
  readonly version: number;
}

const CHOICES = `
  SELECT h.id, h.status, h.voucher_id AS "voucherId", v.number AS "voucherNumber", h.offer_id AS "offerId", s.kind AS "serviceKind", s.unit,
         a.name AS "authorityName", h.authority_id AS "authorityId", h.client_id AS "clientId", h.person_id AS "personId",
         c.reference AS "clientReference", c.name AS "clientName", c.email, c.phone, c.municipality, c.language,
         h.proposed_at AS "proposedAt", h.answer_by AS "answerBy", h.starts_on AS "startsOn", h.ends_on AS "endsOn", h.reason,
         v.status IN ('granted', 'chosen', 'in-use') AS "voucherOpen", v.valid_from AS "validFrom", v.last_day AS "lastDay",
         coalesce(contracts.standing_after(o.contract_id), o.status) AS "offerStatus",
         coalesce(contracts.price_on(o.contract_id, o.price_code, (v.granted_at AT TIME ZONE 'Europe/Helsinki')::date), o.unit_price_cents) AS "unitPriceCents",
         v.max_unit_price_cents AS "maxUnitPriceCents",
         coalesce(app.balance_of('voucher:' || v.id), 0) AS "balanceCents",
         vouchers.waiting_on(v.id) AS "waitingCents",
         coalesce((SELECT sum(e.units) FROM vouchers.service_event e WHERE e.choice_id = h.id AND e.status IN ('recorded', 'approved', 'paid')), 0)::int AS "unitsUsed",
         ${silenceDaysOf('h')} AS "silenceDays", h.version
    FROM vouchers.choice h
    JOIN vouchers.voucher v ON v.id = h.voucher_id
    JOIN vouchers.client c ON c.id = h.client_id
    JOIN vouchers.offer o ON o.id = h.offer_id
    JOIN vouchers.service s ON s.id = o.service_id
    JOIN app.organisation a ON a.id = h.authority_id`;

export const CHOICE_SORTS = {
  answerBy: { column: 'answerBy', type: 'timestamptz', direction: 'asc' },
  '-proposedAt': { column: 'proposedAt', type: 'timestamptz', direction: 'desc' },
  clientName: { column: 'clientName', type: 'text', direction: 'asc' },
} as const satisfies Record<string, Sort>;

/** What a provider sees of its choices; the client behind a declined or lapsed one is no longer its concern. */
const SEEN = ['proposed', 'accepted', 'ended'];

export interface ChoiceFilter {
  readonly status?: readonly string[] | undefined;
  readonly sort: Sort;
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

export const listChoices = (tx: Tx, providerId: string, filter: ChoiceFilter): Promise<Page<ChoiceRow>> =>
  readPage<ChoiceRow>(tx, {
    query: `${CHOICES} WHERE h.provider_id = $1 AND h.status = ANY ($2)`,
    params: [providerId, filter.status ?? SEEN],
    sort: filter.sort,
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });

export const choiceById = (tx: Tx, providerId: string, id: string): Promise<ChoiceRow[]> =>
  sql<ChoiceRow>(tx, `${CHOICES} WHERE h.id = $1 AND h.provider_id = $2`, [id, providerId]);
