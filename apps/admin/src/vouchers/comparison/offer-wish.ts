import type { Address } from './use-address.js';
import type { Offer } from '../types.js';

export const CHANNELS = ['in-person', 'remote', 'digital'] as const satisfies readonly Offer['channels'][number][];
export const ORDERS = ['neutral', 'distance', 'next-free', 'own-cost'] as const;
/** Kilometres people ask for; the API gives the distance and the page narrows by it. */
export const DISTANCES = ['10', '30', '60', '100'] as const;

/** What the viewer asks for, by the API's names. */
export type OfferWish = Readonly<Record<string, string>>;

const oneOf = <T extends string>(values: readonly T[], value: string | undefined): T | undefined =>
  values.find((one) => one === value);

/** The address as a wish; what makes no sense in it is passed over. */
export function readWish(held: Address): OfferWish {
  const sort = oneOf(ORDERS, held.sort);
  const channel = oneOf(CHANNELS, held.channel);
  return {
    ...(sort && sort !== 'neutral' ? { sort } : {}),
    ...(channel ? { channel } : {}),
    ...(held.language ? { language: held.language } : {}),
    ...(held.accessible === 'true' ? { accessible: 'true' } : {}),
  };
}

export const NO_WISH = {
  sort: undefined,
  channel: undefined,
  language: undefined,
  accessible: undefined,
  km: undefined,
} as const satisfies Address;

export const hasWish = (held: Address): boolean =>
  Object.keys(NO_WISH).some((name) => name !== 'sort' && Boolean(held[name]));

/** Whoever helps remotely is near everybody; the others are kept by the distance to their premises. */
export function withinReach(offers: readonly Offer[], km: string | undefined): Offer[] {
  const most = oneOf(DISTANCES, km);
  if (most === undefined) return [...offers];
  return offers.filter(
    ({ distanceKm, channels }) =>
      channels.some((channel) => channel !== 'in-person') || (distanceKm !== null && distanceKm <= Number(most)),
  );
}
