import { sumCents } from '@kasvutori/platform';
import type { OcdsBid, OcdsInput } from './ocds-input.js';
import { money, partyId, said, type JsonObject } from './ocds-values.js';

/**
 * The bids that are told of one by one: who won, from the decision on; who lost, and for how much, once a contract of the
 * lot has been signed, which is when bids become public (Act 621/1999 § 7). Unit prices are not told: they may be business
 * secrets (§ 24), which the comparison price is not.
 */
export function toldBids({ bids, awards, contracts, earlier = [] }: OcdsInput): OcdsBid[] {
  const made = [...earlier.flatMap((decision) => decision.awards), ...awards];
  const signed = new Set(contracts.map(({ awardId }) => awardId));
  const contracted = new Set(made.flatMap(({ id, lotReference }) => (signed.has(id) ? [lotReference] : [])));
  return (bids?.compared ?? []).flatMap((bid) => {
    const won = awards.flatMap(({ bidId, lotReference }) => (bidId === bid.id ? [lotReference] : []));
    const lots = bid.lots.filter(({ reference }) => won.includes(reference) || contracted.has(reference));
    return lots.length === 0 ? [] : [{ ...bid, lots }];
  });
}

/** How many bids each lot got, and the bids that are told of. */
export function bidsSection(input: OcdsInput): JsonObject | null {
  const { bids, tender } = input;
  if (bids === null) return null;
  const date = bids.openedAt.toISOString();
  const lots = tender.lots.map((lot) => ({
    id: `bids-${lot.reference}`,
    measure: 'bids',
    value: bids.byLot[lot.reference] ?? 0,
    date,
    relatedLot: lot.reference,
  }));
  return said({
    statistics: [{ id: 'bids', measure: 'bids', value: bids.count, date }, ...lots],
    details: toldBids(input).map(({ id, bidder, receivedAt, lots: bidFor }) =>
      said({
        id,
        date: receivedAt.toISOString(),
        status: 'valid',
        value: money(sumCents(bidFor.map(({ amountCents }) => amountCents))),
        tenderers: [{ id: partyId(bidder.businessId), name: bidder.name }],
        relatedLots: bidFor.map(({ reference }) => reference),
      }),
    ),
  });
}
