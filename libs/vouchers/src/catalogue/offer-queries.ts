import {
  sql,
  type CalendarDate,
  type Cents,
  type Localised,
  type ServiceKindCode,
  type ServiceUnit,
  type Tx,
} from '@kasvutori/platform';
import type { Channel } from '../needs/needs-ground.js';
import type { OfferStatus } from './offer.entity.js';

export interface OfferRow {
  readonly id: string;
  readonly authorityId: string;
  readonly authorityName: string;
  readonly serviceId: string;
  readonly serviceKind: ServiceKindCode;
  readonly unit: ServiceUnit;
  readonly contractId: string;
  readonly priceCode: string | null;
  readonly providerId: string;
  readonly providerName: string;
  readonly unitPriceCents: Cents;
  readonly maxUnitPriceCents: Cents;
  readonly municipalities: string[];
  readonly premisesMunicipality: string;
  readonly channels: Channel[];
  readonly languages: string[];
  readonly accessible: boolean;
  readonly nextFreeOn: CalendarDate | null;
  readonly description: Localised;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate;
  readonly status: OfferStatus;
  readonly capacity: number;
  readonly taken: number;
  readonly version: number;
}

const offersAt = (price: string): string => `
  SELECT o.id, o.authority_id AS "authorityId", a.name AS "authorityName", o.service_id AS "serviceId", s.kind AS "serviceKind", s.unit,
         o.contract_id AS "contractId", o.price_code AS "priceCode", o.provider_id AS "providerId", p.name AS "providerName",
         ${price} AS "unitPriceCents", s.max_unit_price_cents AS "maxUnitPriceCents", o.municipalities,
         o.premises_municipality AS "premisesMunicipality", o.channels, o.languages, o.accessible, o.next_free_on AS "nextFreeOn",
         o.description, o.valid_from AS "validFrom", o.valid_to AS "validTo", o.status, places.capacity, places.taken, o.version
    FROM vouchers.offer o
    JOIN vouchers.service s ON s.id = o.service_id
    JOIN vouchers.offer_places places ON places.offer_id = o.id
    JOIN app.organisation p ON p.id = o.provider_id
    JOIN app.organisation a ON a.id = o.authority_id`;
const OFFERS = offersAt('o.unit_price_cents');
/** At the prices of another day, $8. */
const OFFERS_PRICED_ON = offersAt(
  `coalesce(CASE WHEN $8::date IS NOT NULL THEN contracts.price_on(o.contract_id, o.price_code, $8) END, o.unit_price_cents)`,
);

/** More than anybody compares; the comparison says so when it is reached. */
export const MOST_OFFERS = 500;

export interface OfferWish {
  readonly serviceId?: string | undefined;
  readonly serviceKind?: string | undefined;
  readonly municipality?: string | undefined;
  readonly channel?: string | undefined;
  readonly language?: string | undefined;
  readonly accessible?: boolean | undefined;
  /** The day whose prices hold: a voucher keeps those of the day it was granted on. */
  readonly pricedOn?: CalendarDate | undefined;
}

/** Offers that can be chosen on the day. A remote or digital service reaches every municipality of its contract alike. */
export function choosableOffers(tx: Tx, wish: OfferWish, day: CalendarDate): Promise<OfferRow[]> {
  return sql<OfferRow>(
    tx,
    `${OFFERS_PRICED_ON} WHERE o.status = 'active' AND o.valid_from <= $1 AND o.valid_to > $1
        AND ($2::uuid IS NULL OR o.service_id = $2) AND ($3::text IS NULL OR s.kind = $3)
        AND ($4::text IS NULL OR o.municipalities @> ARRAY[$4]) AND ($5::text IS NULL OR $5 = ANY (o.channels))
        AND ($6::text IS NULL OR $6 = ANY (o.languages)) AND ($7::boolean IS NOT TRUE OR o.accessible)
      ORDER BY o.id LIMIT ${MOST_OFFERS}`,
    [
      day,
      wish.serviceId ?? null,
      wish.serviceKind ?? null,
      wish.municipality ?? null,
      wish.channel ?? null,
      wish.language ?? null,
      wish.accessible ?? null,
      wish.pricedOn ?? null,
    ],
  );
}

export const offersOfProvider = (tx: Tx, providerId: string): Promise<OfferRow[]> =>
  sql<OfferRow>(tx, `${OFFERS} WHERE o.provider_id = $1 ORDER BY s.kind, o.id`, [providerId]);

export const offerById = (tx: Tx, id: string): Promise<OfferRow[]> =>
  sql<OfferRow>(tx, `${OFFERS} WHERE o.id = $1`, [id]);

export interface ServiceRow {
  readonly id: string;
  readonly kind: ServiceKindCode;
  readonly unit: ServiceUnit;
  readonly maxUnitPriceCents: Cents;
  readonly unitsDefault: number;
  readonly validityMonths: number;
  readonly offers: number;
  readonly version: number;
}

export const servicesOf = (tx: Tx, authorityId: string): Promise<ServiceRow[]> =>
  sql<ServiceRow>(
    tx,
    `SELECT s.id, s.kind, s.unit, s.max_unit_price_cents AS "maxUnitPriceCents", s.units_default AS "unitsDefault",
            s.validity_months AS "validityMonths", s.version,
            (SELECT count(*)::int FROM vouchers.offer o WHERE o.service_id = s.id AND o.status = 'active') AS offers
       FROM vouchers.service s WHERE s.authority_id = $1 ORDER BY s.kind`,
    [authorityId],
  );
