import { execute, type ProviderActor, type Tx } from '@kasvutori/platform';
import type { BidContent } from './bid-content.js';
import { biddingProblem } from './bidding-problems.js';

/**
 * Enters the bidder and its members under each lot of the bid. One company stands in one bid for a lot (Procurement Act § 92); the primary key
 * decides between two that come at once, in the order of lots and companies, so that they do not wait for each other crosswise.
 */
export async function standFor(
  tx: Tx,
  actor: ProviderActor,
  bidId: string,
  { lots, consortium = [] }: BidContent,
): Promise<void> {
  await standBack(tx, bidId);
  const companies = [actor.organisationId, ...consortium.map(({ providerId }) => providerId)];
  const entries = lots.flatMap(({ lotId }) => companies.map((providerId) => [lotId, providerId] as const));
  const entered = await execute(
    tx,
    `INSERT INTO procurement.bid_participant (lot_id, provider_id, bid_id, lead_id)
     SELECT lot, company, $3, $4 FROM unnest($1::uuid[], $2::uuid[]) AS e (lot, company) ORDER BY lot, company ON CONFLICT DO NOTHING`,
    [entries.map(([lot]) => lot), entries.map(([, company]) => company), bidId, actor.organisationId],
  );
  if (entered < entries.length) throw biddingProblem('bid-participant-elsewhere');
}

/** The bid no longer stands: its companies are free to stand in another. */
export async function standBack(tx: Tx, bidId: string): Promise<void> {
  await execute(tx, 'DELETE FROM procurement.bid_participant WHERE bid_id = $1', [bidId]);
}
