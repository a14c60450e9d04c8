import { type AuthorityActor, formatInstant, permitted, sql, type Tx } from '@kasvutori/platform';
import { countUnanswered } from '../clarifications/clarification-queries.js';
import { answerAttachment, readOpenedAttachments } from '../bid-attachments/attachment-queries.js';
import type { BidDeclarations } from './bid-content.js';
import type { OpenedParties } from './bidding.dto.js';
import { answerOpenedLot, readOpenedLots } from './bid-contents.js';
import type { BidStatus } from './bid-lifecycle.js';
import type { Exclusion } from './bid-queries.js';
import { readOwnTender } from './bid-terms.js';
import { exclusionText } from './bid-views.js';
import type { OpeningDetail } from './opening.dto.js';
import { actsForBidder, countBids, findOpeningRecord, readDeclarations } from './opening-queries.js';
import { openingRefusal } from './opening-rules.js';

interface OpenedBidRow {
  bidId: string;
  providerId: string;
  providerName: string;
  status: BidStatus;
  sha256: string;
  receivedAt: Date;
  versionNo: number;
  declarations: BidDeclarations | null;
  parties: OpenedParties | null;
  exclusion: Exclusion | null;
}

/** The opening as officers see it: a count while the bids are sealed, every bid with its prices from then on. */
export async function readOpening(tx: Tx, actor: AuthorityActor, tenderId: string, now: Date): Promise<OpeningDetail> {
  const tender = await readOwnTender(tx, actor, tenderId);
  const declarations = await readDeclarations(tx, tenderId);
  const bids = await readOpenedBids(tx, tenderId);
  const lots = await readOpenedLots(
    tx,
    bids.map(({ bidId }) => bidId),
  );
  const files = await readOpenedAttachments(
    tx,
    bids.map(({ bidId }) => bidId),
  );
  const refusal = openingRefusal({
    tenderStatus: tender.status,
    deadline: tender.deadline,
    declaredBy: declarations.map(({ personId }) => personId),
    officerId: actor.personId,
    officerActsForBidder: await actsForBidder(tx, tenderId, actor.personId),
    unansweredQuestions: await countUnanswered(tx, tenderId),
    now,
  });
  return {
    tenderId,
    recordId: await findOpeningRecord(tx, tenderId),
    tenderStatus: tender.status,
    deadline: tender.deadline,
    sealed: declarations.length < 2,
    bidCount: await countBids(tx, tenderId),
    declarations: declarations.map(({ name, declaredAt, note }) => ({ name, declaredAt, note })),
    bids: bids.map((bid) => ({
      ...bid,
      exclusion: exclusionText(bid.exclusion, actor.language),
      attachments: files.filter(({ bidId }) => bidId === bid.bidId).map(answerAttachment),
      lots: lots.filter(({ bidId }) => bidId === bid.bidId).map(answerOpenedLot),
    })),
    permittedActions: permitted(actor, [{ action: 'opening:declare', refusal }]).map((permission) =>
      permission.reason === undefined
        ? permission
        : {
            ...permission,
            reason: permission.reason.replace('{deadline}', formatInstant(tender.deadline, actor.language)),
          },
    ),
  };
}

/** Row-level security answers with nothing while the tender is sealed. */
function readOpenedBids(tx: Tx, tenderId: string): Promise<OpenedBidRow[]> {
  return sql<OpenedBidRow>(
    tx,
    `SELECT b.id AS "bidId", b.provider_id AS "providerId", o.name AS "providerName", b.status, v.sha256,
            v.received_at AS "receivedAt", v.version_no AS "versionNo", b.declarations, b.parties, b.exclusion
       FROM procurement.bid b
       JOIN app.organisation o ON o.id = b.provider_id
       JOIN procurement.bid_version v ON v.bid_id = b.id AND v.superseded_at IS NULL
      WHERE b.tender_id = $1 AND b.status NOT IN ('submitted', 'withdrawn')
      ORDER BY o.name, b.id`,
    [tenderId],
  );
}
