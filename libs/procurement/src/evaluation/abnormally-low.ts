import { centsToDecimal, type Cents, fraction, type Rate } from '@kasvutori/platform';
import { compareRates, displayCents } from './exact.js';

export interface PricedBid {
  readonly bidId: string;
  readonly cents: Cents;
}

/** Why a price looks too low to be true, in no language; amounts as decimal strings. */
export interface LowPrice {
  readonly bidId: string;
  readonly test: 'under-mean' | 'under-next';
  readonly offered: string;
  /** The mean of the other bids, or the next higher price. */
  readonly compared: string;
  /** Prices below this are flagged. */
  readonly limit: string;
}

/** More than 40 % under the mean of the others. */
const OF_MEAN: Rate = fraction(60, 100);
/** More than 30 % under the next higher price. */
const OF_NEXT: Rate = fraction(70, 100);

/**
 * Prices that the buyer has to ask about before it may reject them, and before it accepts one (Procurement Act § 96; directive
 * 2014/24/EU article 69). The tests only point: nobody is rejected by them. Exactly at the limit is not under it.
 */
export function abnormallyLow(bids: readonly PricedBid[]): LowPrice[] {
  const found = bids.flatMap((bid) => {
    const others = bids.filter(({ bidId }) => bidId !== bid.bidId).map(({ cents }) => cents);
    const higher = others.filter((cents) => cents > bid.cents);
    const sum = others.reduce((total, cents) => total + cents, 0n);
    return [
      ...(others.length > 0 ? under(bid, 'under-mean', fraction(sum, others.length), OF_MEAN) : []),
      ...(higher.length > 0
        ? under(
            bid,
            'under-next',
            fraction(
              higher.reduce((a, b) => (b < a ? b : a)),
              1,
            ),
            OF_NEXT,
          )
        : []),
    ];
  });
  return found.sort((a, b) => Number(a.bidId > b.bidId) - Number(a.bidId < b.bidId));
}

function under({ bidId, cents }: PricedBid, test: LowPrice['test'], compared: Rate, part: Rate): LowPrice[] {
  const limit = fraction(compared.num * part.num, compared.den * part.den);
  if (compareRates(fraction(cents, 1), limit) >= 0) return [];
  return [
    { bidId, test, offered: centsToDecimal(cents), compared: displayCents(compared), limit: displayCents(limit) },
  ];
}
