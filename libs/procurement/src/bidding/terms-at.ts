import type { Cents } from '@kasvutori/platform';
import type { BidTerms } from './bid-content.js';

/** The price ceilings that stood until a corrigendum changed them. */
export interface EarlierCeilings {
  readonly until: Date;
  /** By lot and code of the price item, `<lot id> UNIT`; null: no ceiling. */
  readonly ceilings: ReadonlyMap<string, Cents | null>;
}

/**
 * The terms a bid was submitted under. A corrigendum does not undo the bids that were there before it: their bidders are told and
 * may replace them, and what they do not replace is judged by the ceilings of its own day. Nor does a lot that was cancelled
 * later make the bids that cover it unsound. @param earlier oldest first.
 */
export function termsAt(terms: BidTerms, earlier: readonly EarlierCeilings[], receivedAt: Date): BidTerms {
  const then = earlier.find(({ until }) => receivedAt < until)?.ceilings;
  return {
    ...terms,
    lots: terms.lots.map((lot) => ({
      ...lot,
      cancelled: false,
      priceItems: lot.priceItems.map((item) => {
        const ceiling = then?.get(`${lot.id} ${item.code}`);
        return ceiling === undefined ? item : { ...item, maxUnitPriceCents: ceiling };
      }),
    })),
  };
}
