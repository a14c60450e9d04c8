import { municipalityByCode, type CalendarDate, type Cents } from '@kasvutori/platform';
import type { Channel } from '../needs/needs-ground.js';
import { nearestKm, type Premises } from './premises.js';

interface Placed {
  readonly channels: readonly Channel[];
  readonly premises: readonly Pick<Premises, 'lat' | 'lon'>[];
  readonly premisesMunicipality: string;
}

/** From the middle of the home municipality to the nearest premises; null when home is unknown or nobody has to go anywhere. */
export function kilometresTo({ channels, premises, premisesMunicipality }: Placed, home: string): number | null {
  const [from, centre] = [municipalityByCode(home), municipalityByCode(premisesMunicipality)];
  if (from === undefined || centre === undefined || !channels.includes('in-person')) return null;
  const places = premises.length > 0 ? premises : [{ lat: String(centre.lat), lon: String(centre.lon) }];
  return nearestKm(from, places);
}

/** Whoever helps remotely is near everybody; the others are kept by the distance to their premises. */
export const isWithin = (km: number, { channels }: Pick<Placed, 'channels'>, distanceKm: number | null): boolean =>
  channels.some((channel) => channel !== 'in-person') || (distanceKm !== null && distanceKm <= km);

/** What a client pays for one unit: the part of the price above the cap. */
export function ownUnitCost(unitPriceCents: Cents, maxUnitPriceCents: Cents): Cents {
  return unitPriceCents > maxUnitPriceCents ? unitPriceCents - maxUnitPriceCents : 0n;
}

/** How many units the money is enough for at this price; null when units cost the voucher nothing. */
export function unitsFor(availableCents: Cents, unitPriceCents: Cents, maxUnitPriceCents: Cents): number | null {
  const paid = unitPriceCents < maxUnitPriceCents ? unitPriceCents : maxUnitPriceCents;
  return paid === 0n ? null : Number(availableCents / paid);
}

export const OFFER_SORTS = ['neutral', 'distance', 'next-free', 'own-cost'] as const;
export type OfferSort = (typeof OFFER_SORTS)[number];

interface Sortable {
  readonly distanceKm: number | null;
  readonly nextFreeOn: CalendarDate | null;
  readonly ownCostCents: Cents;
}

const LAST = Number.MAX_SAFE_INTEGER;
const COMPARE: Readonly<Record<Exclude<OfferSort, 'neutral'>, (a: Sortable, b: Sortable) => number>> = {
  distance: (a, b) => (a.distanceKm ?? LAST) - (b.distanceKm ?? LAST),
  'next-free': (a, b) => (a.nextFreeOn ?? '9999').localeCompare(b.nextFreeOn ?? '9999'),
  'own-cost': (a, b) => (a.ownCostCents < b.ownCostCents ? -1 : a.ownCostCents > b.ownCostCents ? 1 : 0),
};

/** The viewer's own sort. Equals keep the order they came in, so ties stay as neutral as the list was. */
export function sortOffers<Offer extends Sortable>(inNeutralOrder: readonly Offer[], sort: OfferSort): Offer[] {
  return sort === 'neutral' ? [...inNeutralOrder] : [...inNeutralOrder].sort(COMPARE[sort]);
}
