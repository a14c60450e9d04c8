import { type AuthorityActor, one, sql, type Tx } from '@kasvutori/platform';
import { type BidRow, readBid } from '../bidding/bid-queries.js';
import { readOwnTender, type TenderForBids } from '../bidding/bid-terms.js';
import { evaluationProblem } from './evaluation-problems.js';

/** Scores and exclusions wait for each other and for the decision, which locks the tender as they do. */
export async function holdTenderInEvaluation(tx: Tx, actor: AuthorityActor, tenderId: string): Promise<TenderForBids> {
  one(await sql(tx, 'SELECT id FROM procurement.tender WHERE id = $1 FOR UPDATE', [tenderId]));
  const tender = await readOwnTender(tx, actor, tenderId);
  if (tender.status !== 'opened') throw evaluationProblem('tender-not-in-evaluation');
  return tender;
}

/** The same for what is done to a bidder by name: refused while quality is scored without names. */
export async function holdNamedTender(tx: Tx, actor: AuthorityActor, tenderId: string): Promise<TenderForBids> {
  const tender = await holdTenderInEvaluation(tx, actor, tenderId);
  if (tender.namesHidden) throw evaluationProblem('scoring-not-closed');
  return tender;
}

/** The same for one bid, whose row cannot be read before names are told. */
export async function holdNamedBid(
  tx: Tx,
  actor: AuthorityActor,
  bidId: string,
): Promise<{ readonly bid: BidRow; readonly tender: TenderForBids }> {
  const [found] = await sql<{ id: string | null }>(tx, 'SELECT procurement.tender_of_opened_bid($1) AS id', [bidId]);
  const tender = await holdNamedTender(tx, actor, one(found?.id == null ? [] : [found.id]));
  return { tender, bid: await readBid(tx, bidId) };
}
