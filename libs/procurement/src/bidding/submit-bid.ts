import { audit, commonProblem, dbNow, newId, type ProviderActor, type Tx, type KeyRing } from '@kasvutori/platform';
import { refuseUnadmitted } from '../procedures/admit-bidder.js';
import { flawsOf } from './bid-content.js';
import { type BidInput, completeBid } from './complete-bid.js';
import { standFor } from './bid-participants.js';
import {
  changeBidStatus,
  findBidOfProvider,
  insertBid,
  insertBidVersion,
  insertVersionAttachments,
  insertVersionMembers,
  lastVersionNo,
  readBid,
  supersedeLiveVersion,
} from './bid-queries.js';
import { type BidReceipt, mailReceipt } from './bid-receipt.js';
import { holdTenderForBids, readBidTerms, type TenderForBids } from './bid-terms.js';
import { biddingProblem, flawProblems } from './bidding-problems.js';
import { refuseIfClosed } from './refuse-if-closed.js';
import { seal, sealHash } from './sealing.js';
import { readPublicKey } from './tender-key.js';

/**
 * Takes in a bid: judged by the database's clock under a lock on the tender, sealed in memory, and only then stored. A provider whose bid was withdrawn
 * may submit again; one whose bid stands is told to replace it.
 */
export async function submitBid(
  tx: Tx,
  keys: KeyRing,
  actor: ProviderActor,
  tenderId: string,
  input: BidInput,
): Promise<BidReceipt> {
  const tender = await holdTenderForBids(tx, tenderId);
  const now = await dbNow(tx);
  refuseIfClosed(tender, 'draft', 'submit', now);
  await refuseUnadmitted(tx, actor, tenderId);
  const earlier = await findBidOfProvider(tx, tenderId, actor.organisationId);
  if (earlier !== undefined) {
    if (earlier.status !== 'withdrawn') throw biddingProblem('bid-already-submitted');
    await changeBidStatus(tx, earlier, 'submitted', now);
    return takeVersion(tx, keys, actor, tender, earlier.id, input, now, 'submit');
  }
  const bidId = newId();
  const bid = { id: bidId, tenderId, authorityId: tender.authorityId, providerId: actor.organisationId };
  if (!(await insertBid(tx, bid, now))) throw biddingProblem('bid-already-submitted');
  return takeVersion(tx, keys, actor, tender, bidId, input, now, 'submit');
}

/** Puts a new version in the place of the one that stood; the earlier stays on record, superseded. */
export async function replaceBid(
  tx: Tx,
  keys: KeyRing,
  actor: ProviderActor,
  bidId: string,
  version: number,
  input: BidInput,
): Promise<BidReceipt> {
  const bid = await readBid(tx, bidId);
  const tender = await holdTenderForBids(tx, bid.tenderId);
  const now = await dbNow(tx);
  refuseIfClosed(tender, bid.status, 'replace', now);
  await refuseUnadmitted(tx, actor, bid.tenderId);
  if (bid.version !== version) throw commonProblem('stale-version');
  await changeBidStatus(tx, bid, 'submitted', now);
  await supersedeLiveVersion(tx, bidId, now);
  return takeVersion(tx, keys, actor, tender, bidId, input, now, 'replace');
}

async function takeVersion(
  tx: Tx,
  keys: KeyRing,
  actor: ProviderActor,
  tender: TenderForBids,
  bidId: string,
  input: BidInput,
  now: Date,
  move: 'submit' | 'replace',
): Promise<BidReceipt> {
  const flaws = flawsOf({ ...input, attachments: [] }, await readBidTerms(tx, tender.id));
  if (flaws.length > 0) throw commonProblem('validation-failed', { errors: flawProblems(flaws) });
  const content = await completeBid(tx, keys, actor, tender.id, input);
  await standFor(tx, actor, bidId, content);
  const versionNo = (await lastVersionNo(tx, bidId)) + 1;
  const payload = { tenderId: tender.id, bidId, providerId: actor.organisationId, versionNo, content };
  const jwe = await seal(await readPublicKey(tx, tender.id), payload);
  const sha256 = sealHash(jwe);
  const declarationId = content.declaration?.id ?? null;
  await insertBidVersion(tx, { bidId, versionNo, jwe, sha256, submittedBy: actor.personId, declarationId }, now);
  await insertVersionAttachments(tx, bidId, versionNo, input.attachments ?? []);
  await insertVersionMembers(tx, bidId, versionNo, content.consortium ?? []);
  // No authority on the entry: who has bid is the buyer's to know from the opening on.
  await audit(tx, actor, {
    action: `bid.${move}`,
    subject: 'bid',
    subjectId: bidId,
    authorityId: null,
    detail: { versionNo, sha256 },
  });
  const receipt: BidReceipt = {
    bidId,
    tenderId: tender.id,
    tenderTitle: tender.title,
    versionNo,
    receivedAt: now,
    sha256,
    deadline: tender.deadline,
  };
  await mailReceipt(tx, actor, receipt, now);
  return receipt;
}
