import { type AuthorityActor, dbNow, parseCents, recordMove, type Tx, type KeyRing } from '@kasvutori/platform';
import type { JWK } from 'jose';
import { countUnanswered } from '../clarifications/clarification-queries.js';
import { readEarlierCeilings } from '../revisions/earlier-ceilings.js';
import { moveTender } from '../tenders/move-tender.js';
import { type BidContent, type BidTerms, flawsOf } from './bid-content.js';
import {
  insertBidAnswers,
  insertBidPrices,
  insertBidValues,
  insertOpenedAttachments,
  readSealedBids,
  type SealedBidRow,
  settleOpenedBid,
} from './bid-queries.js';
import { readBidTerms, type TenderForBids } from './bid-terms.js';
import { biddingProblem, UNREADABLE } from './bidding-problems.js';
import { actsForBidder, holdTenderForOpening, insertDeclaration, readDeclarations } from './opening-queries.js';
import { openingRefusal } from './opening-rules.js';
import { noKeyFits, unseal } from './sealing.js';
import { termsAt } from './terms-at.js';
import { releaseTenderKey } from './tender-key.js';

export interface OpeningInput {
  readonly noConflictOfInterest: boolean;
  readonly note?: string | undefined;
}

/**
 * One officer declares to be without conflict of interest; the first declaration waits, the second, by another officer, opens every bid.
 * @returns whether the bids are open now.
 */
export async function declareOpening(
  tx: Tx,
  keys: KeyRing,
  actor: AuthorityActor,
  tenderId: string,
  input: OpeningInput,
): Promise<boolean> {
  if (!input.noConflictOfInterest)
    throw biddingProblem('opening-conflict-not-denied', { field: '/noConflictOfInterest' });
  const tender = await holdTenderForOpening(tx, tenderId);
  const now = await dbNow(tx);
  const declarations = await readDeclarations(tx, tenderId);
  const refusal = openingRefusal({
    tenderStatus: tender.status,
    deadline: tender.deadline,
    declaredBy: declarations.map(({ personId }) => personId),
    officerId: actor.personId,
    officerActsForBidder: await actsForBidder(tx, tenderId, actor.personId),
    unansweredQuestions: await countUnanswered(tx, tenderId),
    now,
  });
  if (refusal !== undefined) throw biddingProblem(refusal, { params: { deadline: tender.deadline } });
  await insertDeclaration(tx, actor, { tenderId, ordinal: declarations.length + 1, note: input.note ?? null }, now);
  if (declarations.length === 0) {
    await recordMove(tx, actor, {
      subject: 'tender',
      subjectId: tenderId,
      move: 'declare-opening',
      from: tender.status,
      to: tender.status,
      authorityId: tender.authorityId,
      note: input.note,
    });
    return false;
  }
  await openBids(tx, actor, tender, await releaseKey(tx, keys, tenderId, now), now);
  await moveTender(tx, actor, tenderId, 'open', now);
  return true;
}

/** A key-encryption key that does not fit is the operator's affair: nothing is opened, nothing is lost, the officers try again. */
async function releaseKey(tx: Tx, keys: KeyRing, tenderId: string, now: Date): Promise<JWK> {
  try {
    return await releaseTenderKey(tx, keys, tenderId, now);
  } catch (error) {
    if (noKeyFits(error)) throw biddingProblem('tender-key-unavailable');
    throw error;
  }
}

async function openBids(tx: Tx, actor: AuthorityActor, tender: TenderForBids, key: JWK, now: Date): Promise<void> {
  const terms = await readBidTerms(tx, tender.id);
  const earlier = await readEarlierCeilings(tx, tender.id);
  for (const bid of await readSealedBids(tx, tender.id)) {
    const { bidId, providerId, versionNo, sha256 } = bid;
    const unsealed = await unseal(key, bid.jwe, { tenderId: tender.id, bidId, providerId, versionNo });
    const readable = unsealed.ok && isSound(unsealed.content, termsAt(terms, earlier, bid.receivedAt));
    const refusal = unsealed.ok ? 'bid-unreadable' : unsealed.refusal;
    if (readable) await keepContent(tx, bid, withoutCancelled(unsealed.content, terms), now);
    else await settleOpenedBid(tx, bid, { exclusion: { code: refusal, grounds: UNREADABLE[refusal] } }, now);
    await recordMove(tx, actor, {
      subject: 'bid',
      subjectId: bidId,
      move: readable ? 'open' : 'exclude',
      from: 'submitted',
      to: readable ? 'opened' : 'excluded',
      authorityId: tender.authorityId,
      providerId,
      note: readable ? `SHA-256 ${sha256}` : `${refusal} · SHA-256 ${sha256}`,
    });
  }
}

async function keepContent(tx: Tx, bid: SealedBidRow, content: BidContent, now: Date): Promise<void> {
  const parties = { consortium: content.consortium ?? [], subcontractors: content.subcontractors ?? [] };
  await settleOpenedBid(tx, bid, { declarations: content.declarations, parties }, now);
  const prices = content.lots.flatMap(({ lotId, prices }) =>
    prices.map(({ code, unitPrice }) => ({ lotId, code, unitPriceCents: parseCents(unitPrice) })),
  );
  await insertBidPrices(tx, bid.bidId, prices);
  await insertBidAnswers(
    tx,
    bid.bidId,
    content.lots.flatMap(({ answers }) => answers),
  );
  await insertBidValues(
    tx,
    bid.bidId,
    content.lots.flatMap(({ values }) => values ?? []),
  );
  await insertOpenedAttachments(tx, bid.bidId, content.attachments ?? []);
}

/** The price of a lot that is no longer bought stays nobody's business. */
function withoutCancelled(content: BidContent, terms: BidTerms): BidContent {
  const cancelled = new Set(terms.lots.filter((lot) => lot.cancelled === true).map(({ id }) => id));
  return { ...content, lots: content.lots.filter(({ lotId }) => !cancelled.has(lotId)) };
}

/** What was sound when we sealed it is sound now; this is for a JWE that somebody else has made for the public key, of any shape. */
function isSound(content: BidContent, terms: BidTerms): boolean {
  try {
    return flawsOf(content, terms).length === 0;
  } catch {
    return false;
  }
}
