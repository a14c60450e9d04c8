import type { BidValues } from './bid-values.js';

/**
 * A bid that is being written, kept in this browser alone: nothing unsealed may reach the server. It is kept per
 * organisation, as one person may act for several.
 */
export interface KeptBid {
  read: () => BidValues | undefined;
  write: (values: BidValues) => void;
  forget: () => void;
}

export function keptBid(tenderId: string, organisationId: string): KeptBid {
  const key = `kasvutori.bid.${organisationId}.${tenderId}`;
  return {
    read: () => {
      const text = localStorage.getItem(key);
      return text === null ? undefined : (JSON.parse(text) as BidValues);
    },
    write: (values) => localStorage.setItem(key, JSON.stringify(values)),
    forget: () => localStorage.removeItem(key),
  };
}
