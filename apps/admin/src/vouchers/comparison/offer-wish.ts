import type { Address } from './use-address.js';
import type { Offer } from '../types.js';
import { FEATURES, type Feature } from './features.js';

export const CHANNELS = ['in-person', 'remote', 'digital'] as const satisfies readonly Offer['channels'][number][];
export const ORDERS = ['neutral', 'distance', 'next-free', 'own-cost'] as const;
/** Kilometres people ask for. */
export const DISTANCES = ['10', '30', '60', '100'] as const;

/** What the viewer asks for, by the API's names. */
export type OfferWish = Readonly<Record<string, string>>;

const oneOf = <T extends string>(values: readonly T[], value: string | undefined): T | undefined =>
  values.find((one) => one === value);

/** The address as a wish; what makes no sense in it is passed over. */
export function readWish(held: Address): OfferWish {
  const sort = oneOf(ORDERS, held.sort);
  const channel = oneOf(CHANNELS, held.channel);
  const km = oneOf(DISTANCES, held.km);
  const accessibility = featuresIn(held).join(',');
  const shown = Number(held.shown);
  return {
    ...(sort && sort !== 'neutral' ? { sort } : {}),
    ...(channel ? { channel } : {}),
    ...(held.language ? { language: held.language } : {}),
    ...(accessibility ? { accessibility } : {}),
    ...(km ? { km } : {}),
    ...(Number.isInteger(shown) && shown > 0 && shown <= 2_000 ? { limit: String(shown) } : {}),
  };
}

/** What a place must have, all of it. */
export const featuresIn = ({ accessibility }: Address): Feature[] =>
  FEATURES.filter((feature) => accessibility?.split(',').includes(feature));

export const NO_WISH = {
  sort: undefined,
  channel: undefined,
  language: undefined,
  accessibility: undefined,
  km: undefined,
} as const satisfies Address;

/** The part of the address that says what is wished for. */
export const wishIn = (held: Address): Address =>
  Object.fromEntries(Object.keys(NO_WISH).flatMap((name) => (held[name] ? [[name, held[name]]] : [])));

export const hasWish = (held: Address): boolean => Object.keys(wishIn(held)).some((name) => name !== 'sort');
