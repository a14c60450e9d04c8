import { municipalitiesOf, municipalityByCode, one, sql, type CalendarDate, type Tx } from '@kasvutori/platform';
import type { ClientsOfOffer, CoveringOffer, Demand } from './coverage.js';

const OPEN = `o.status = 'active' AND o.valid_from <= $1 AND o.valid_to > $1`;
const OFFERS = `
  SELECT o.id, o.provider_id AS "providerId", p.name AS "providerName", o.municipalities, o.channels,
         CASE WHEN jsonb_array_length(o.premises) = 0 THEN ARRAY[o.premises_municipality]
              ELSE ARRAY(SELECT DISTINCT place ->> 'municipality' FROM jsonb_array_elements(o.premises) AS places (place)) END AS premises,
         places.capacity - places.taken AS free, o.next_free_on AS "nextFreeOn"
    FROM vouchers.offer o
    JOIN vouchers.service s ON s.id = o.service_id
    JOIN vouchers.offer_places places ON places.offer_id = o.id
    JOIN app.organisation p ON p.id = o.provider_id`;

export const offersOfService = (tx: Tx, serviceId: string, day: CalendarDate): Promise<CoveringOffer[]> =>
  sql<CoveringOffer>(tx, `${OFFERS} WHERE ${OPEN} AND o.service_id = $2 ORDER BY p.name, o.id`, [day, serviceId]);

/** Of every authority that buys such a service. */
export const offersOfKind = (tx: Tx, kind: string, day: CalendarDate): Promise<CoveringOffer[]> =>
  sql<CoveringOffer>(tx, `${OFFERS} WHERE ${OPEN} AND s.kind = $2 ORDER BY p.name, o.id`, [day, kind]);

/** An unanswered need is one when a voucher has been without a provider for this long. */
export const UNSERVED_AFTER_DAYS = 14;
/** Waiting times of the last year: older ones say little of now. */
const LOOKED_BACK_DAYS = 365;

/** What the clients of each municipality need and get, in one statement for the whole authority. */
export const demandFor = (tx: Tx, authorityId: string, serviceId: string, now: Date): Promise<Demand[]> =>
  sql<Demand>(
    tx,
    `WITH home AS MATERIALIZED (SELECT id, municipality FROM vouchers.client WHERE authority_id = $1),
     waited AS (
       SELECT c.municipality, count(*)::int AS n,
              round(percentile_cont(0.5) WITHIN GROUP (ORDER BY first.met_on - (h.proposed_at AT TIME ZONE 'Europe/Helsinki')::date))::int AS days
         FROM vouchers.offer o
         JOIN vouchers.choice h ON h.offer_id = o.id AND h.status IN ('accepted', 'ended') AND h.proposed_at > $3::timestamptz - make_interval(days => ${LOOKED_BACK_DAYS})
         JOIN home c ON c.id = h.client_id
         JOIN LATERAL (SELECT min(e.occurred_on) AS met_on FROM vouchers.service_event e
                        WHERE e.choice_id = h.id AND e.reverses_id IS NULL AND e.reversed_by_id IS NULL AND e.status IN ('recorded', 'approved', 'paid')) first
           ON first.met_on IS NOT NULL
        WHERE o.service_id = $2 GROUP BY 1),
     served AS (
       SELECT c.municipality, count(DISTINCT h.client_id)::int AS n
         FROM vouchers.offer o JOIN vouchers.choice h ON h.offer_id = o.id AND h.status = 'accepted' JOIN home c ON c.id = h.client_id
        WHERE o.service_id = $2 GROUP BY 1),
     unchosen AS (
       SELECT c.municipality, count(DISTINCT v.client_id)::int AS n
         FROM vouchers.voucher v JOIN home c ON c.id = v.client_id
        WHERE v.service_id = $2 AND v.status IN ('granted', 'chosen', 'in-use') AND v.granted_at < $3::timestamptz - make_interval(days => ${UNSERVED_AFTER_DAYS})
          AND NOT EXISTS (SELECT FROM vouchers.choice h WHERE h.voucher_id = v.id AND h.status = 'accepted')
        GROUP BY 1),
     ungranted AS (
       SELECT c.municipality, count(*)::int AS n
         FROM home c
         JOIN LATERAL (SELECT services FROM vouchers.assessment a WHERE a.client_id = c.id ORDER BY a.number DESC LIMIT 1) a ON true
         JOIN vouchers.service s ON s.id = $2 AND s.kind = ANY (a.services)
        WHERE NOT EXISTS (SELECT FROM vouchers.voucher v WHERE v.client_id = c.id AND v.service_id = s.id AND v.status IN ('granted', 'chosen', 'in-use', 'used'))
        GROUP BY 1)
     SELECT municipality, coalesce(served.n, 0) AS served, waited.days AS "waitedDays", coalesce(waited.n, 0) AS waited,
            coalesce(unchosen.n, 0) AS unchosen, coalesce(ungranted.n, 0) AS ungranted
       FROM waited FULL JOIN served USING (municipality) FULL JOIN unchosen USING (municipality) FULL JOIN ungranted USING (municipality)`,
    [authorityId, serviceId, now],
  );

/** Clients with a live choice, by offer and where they live. */
export const clientsByOffer = (tx: Tx, serviceId: string): Promise<ClientsOfOffer[]> =>
  sql<ClientsOfOffer>(
    tx,
    `SELECT h.offer_id AS "offerId", c.municipality, count(DISTINCT h.client_id)::int AS clients
       FROM vouchers.offer o JOIN vouchers.choice h ON h.offer_id = o.id AND h.status IN ('proposed', 'accepted') JOIN vouchers.client c ON c.id = h.client_id
      WHERE o.service_id = $1 GROUP BY 1, 2`,
    [serviceId],
  );

/** The region an authority stands in, and wherever its offers or clients are besides. */
export async function municipalitiesOfAuthority(
  tx: Tx,
  authorityId: string,
  offers: readonly CoveringOffer[],
  demand: readonly { readonly municipality: string }[],
): Promise<string[]> {
  const { home } = one(
    await sql<{ home: string }>(tx, `SELECT municipality AS home FROM app.organisation WHERE id = $1`, [authorityId]),
  );
  const region = municipalityByCode(home)?.nuts3;
  const own = region === undefined ? [home] : municipalitiesOf(region).map(({ code }) => code);
  return [
    ...new Set([...own, ...offers.flatMap((offer) => offer.municipalities), ...demand.map((row) => row.municipality)]),
  ];
}
