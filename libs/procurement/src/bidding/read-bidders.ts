import { type AuthorityActor, sql, type Tx } from '@kasvutori/platform';
import { readOwnTender } from './bid-terms.js';
import type { BidderName, BidderNames } from './opening.dto.js';

/** Everybody behind the opened bids by name, also while nobody knows whose bid is whose: interests are declared against them. */
export async function readBidders(tx: Tx, actor: AuthorityActor, tenderId: string): Promise<BidderNames> {
  await readOwnTender(tx, actor, tenderId);
  const names = 'SELECT name, business_id AS "businessId" FROM procurement.bidder_names($1)';
  return { items: await sql<BidderName>(tx, names, [tenderId]) };
}
