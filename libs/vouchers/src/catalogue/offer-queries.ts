import {
  one,
  sql,
  type CalendarDate,
  type Cents,
  type Localised,
  type ServiceKindCode,
  type ServiceUnit,
  type Tx,
  type VatCategory,
} from '@kasvutori/platform';
import type { Channel } from '../needs/needs-ground.js';
import type { OfferStatus } from './offer.entity.js';
import type { Premises } from './premises.js';

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
  readonly ownProduction: boolean;
  readonly unitPriceCents: Cents;
  readonly maxUnitPriceCents: Cents;
  readonly municipalities: string[];
  readonly premises: Premises[];
  readonly premisesMunicipality: string;
  readonly channels: Channel[];
  readonly languages: string[];
  readonly accessible: boolean;
  readonly nextFreeOn: CalendarDate | null;
  readonly description: Localised;
  readonly pictureId: string | null;
  readonly pictureAlt: Localised | null;
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
         o.own_production AS "ownProduction", ${price} AS "unitPriceCents", s.max_unit_price_cents AS "maxUnitPriceCents", o.municipalities,
         o.premises, o.premises_municipality AS "premisesMunicipality", o.channels, o.languages, o.accessible, o.next_free_on AS "nextFreeOn",
         o.description, o.picture_id AS "pictureId", o.picture_alt AS "pictureAlt", o.valid_from AS "validFrom", o.valid_to AS "validTo", o.status, places.capacity, places.taken, o.version
    FROM vouchers.offer o
    JOIN vouchers.service s ON s.id = o.service_id
    JOIN vouchers.offer_places places ON places.offer_id = o.id
    JOIN app.organisation p ON p.id = o.provider_id
    JOIN app.organisation a ON a.id = o.authority_id`;
const OFFERS = offersAt('o.unit_price_cents');
/** At the prices of another day. */
const offersPricedOn = (day: string): string =>
  offersAt(
    `coalesce(CASE WHEN ${day}::date IS NOT NULL THEN contracts.price_on(o.contract_id, o.price_code, ${day}) END, o.unit_price_cents)`,
  );

export interface OfferWish {
  readonly serviceId?: string | undefined;
  readonly serviceKind?: string | undefined;
  readonly municipality?: string | undefined;
  readonly channel?: string | undefined;
  readonly language?: string | undefined;
  /** All of them in one place. */
  readonly accessibility?: readonly string[] | undefined;
  /** These only. */
  readonly offers?: readonly string[] | undefined;
  /** The day whose prices hold: a voucher keeps those of the day it was granted on. */
  readonly pricedOn?: CalendarDate | undefined;
}

const CHOOSABLE = `${offersPricedOn('$8')} WHERE o.status = 'active' AND o.valid_from <= $1 AND o.valid_to > $1
        AND ($2::uuid IS NULL OR o.service_id = $2) AND ($3::text IS NULL OR s.kind = $3)
        AND ($4::text IS NULL OR o.municipalities @> ARRAY[$4]) AND ($5::text IS NULL OR $5 = ANY (o.channels))
        AND ($6::text IS NULL OR $6 = ANY (o.languages)) AND ($9::uuid[] IS NULL OR o.id = ANY ($9))
        AND ($7::text[] IS NULL OR EXISTS (SELECT FROM jsonb_array_elements(o.premises) AS place WHERE place -> 'accessibility' ?& $7))`;

/** The statement and its values: all that the comparison reads, at once. */
export const choosableStatement = (wish: OfferWish, day: CalendarDate): { text: string; params: unknown[] } => ({
  text: CHOOSABLE,
  params: [
    day,
    wish.serviceId ?? null,
    wish.serviceKind ?? null,
    wish.municipality ?? null,
    wish.channel ?? null,
    wish.language ?? null,
    wish.accessibility ?? null,
    wish.pricedOn ?? null,
    wish.offers ?? null,
  ],
});

/** Offers that can be chosen on the day, in no order. A remote or digital service reaches every municipality of its contract alike. */
export function choosableOffers(tx: Tx, wish: OfferWish, day: CalendarDate): Promise<OfferRow[]> {
  const { text, params } = choosableStatement(wish, day);
  return sql<OfferRow>(tx, text, params);
}

const GRANTED_ON = `(SELECT (v.granted_at AT TIME ZONE 'Europe/Helsinki')::date FROM vouchers.voucher v WHERE v.id = $2)`;

export const offersOfProvider = (tx: Tx, providerId: string): Promise<OfferRow[]> =>
  sql<OfferRow>(tx, `${OFFERS} WHERE o.provider_id = $1 ORDER BY s.kind, o.id`, [providerId]);

export const offerById = (tx: Tx, id: string): Promise<OfferRow[]> =>
  sql<OfferRow>(tx, `${OFFERS} WHERE o.id = $1`, [id]);

/** At the price that holds for the voucher: that of the day it was granted on. */
export const offerPricedFor = (tx: Tx, id: string, voucherId: string): Promise<OfferRow[]> =>
  sql<OfferRow>(tx, `${offersPricedOn(GRANTED_ON)} WHERE o.id = $1`, [id, voucherId]);

export interface ServiceRow {
  readonly id: string;
  readonly kind: ServiceKindCode;
  readonly unit: ServiceUnit;
  readonly maxUnitPriceCents: Cents;
  readonly unitsDefault: number;
  readonly validityMonths: number;
  readonly cpv: string | null;
  readonly vatCategory: VatCategory | null;
  readonly channels: Channel[];
  readonly description: Localised | null;
  readonly requirements: Localised | null;
  readonly offers: number;
  readonly version: number;
}

const SERVICES = `SELECT s.id, s.kind, s.unit, s.max_unit_price_cents AS "maxUnitPriceCents", s.units_default AS "unitsDefault",
            s.validity_months AS "validityMonths", s.cpv, s.vat_category AS "vatCategory", s.channels, s.description, s.requirements, s.version,
            (SELECT count(*)::int FROM vouchers.offer o WHERE o.service_id = s.id AND o.status = 'active') AS offers
       FROM vouchers.service s WHERE s.authority_id = $1`;

export const servicesOf = (tx: Tx, authorityId: string): Promise<ServiceRow[]> =>
  sql<ServiceRow>(tx, `${SERVICES} ORDER BY s.kind`, [authorityId]);

/** 404 for another authority's. */
export const serviceOf = async (tx: Tx, authorityId: string, id: string): Promise<ServiceRow> =>
  one(await sql<ServiceRow>(tx, `${SERVICES} AND s.id = $2`, [authorityId, id]));
