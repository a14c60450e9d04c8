import { type AuthorityActor, formatInstant, type Language, permitted, sql, type Tx } from '@kasvutori/platform';
import { countUnanswered } from '../clarifications/clarification-queries.js';
import {
  answerAttachment,
  nameWithoutNames,
  readAnonymousAttachments,
  readOpenedAttachments,
} from '../bid-attachments/attachment-queries.js';
import { readAnonymousBids } from './anonymous-bids.js';
import type { BidDeclarations } from './bid-content.js';
import type { OpenedParties } from './opened-bid.dto.js';
import { answerOpenedLot, readOpenedLots } from './bid-contents.js';
import type { BidStatus } from './bid-lifecycle.js';
import type { Exclusion } from './bid-queries.js';
import { readOwnTender } from './bid-terms.js';
import { exclusionText } from './bid-views.js';
import { bidderAlias } from './bidder-alias.js';
import type { AnonymousBidAnswer, OpeningDetail } from './opening.dto.js';
import { actsForBidder, countBids, findOpeningRecord, readDeclarations } from './opening-queries.js';
import { openingRefusal } from './opening-rules.js';

interface OpenedBidRow {
  bidId: string;
  providerId: string;
  providerName: string;
  /** Where quality was scored without names. */
  place: number | null;
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
    namesHidden: tender.namesHidden,
    anonymousBids: tender.namesHidden ? await readWithoutNames(tx, tenderId, actor.language) : [],
    bids: bids.map(({ place, ...bid }) => ({
      ...bid,
      alias: place === null ? null : bidderAlias(place, actor.language),
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

async function readWithoutNames(tx: Tx, tenderId: string, language: Language): Promise<AnonymousBidAnswer[]> {
  const bids = await readAnonymousBids(tx, tenderId);
  const files = await readAnonymousAttachments(tx, tenderId);
  return bids.map(({ bidId, place, status }) => {
    const alias = bidderAlias(place, language);
    const own = files.filter((file) => file.bidId === bidId);
    return { bidId, alias, status, attachments: own.map((file) => answerAttachment(nameWithoutNames(file, language))) };
  });
}

/** Row-level security answers with nothing while the tender is sealed, and while names are hidden. */
function readOpenedBids(tx: Tx, tenderId: string): Promise<OpenedBidRow[]> {
  return sql<OpenedBidRow>(
    tx,
    `SELECT b.id AS "bidId", b.provider_id AS "providerId", o.name AS "providerName", b.status, v.sha256,
            CASE WHEN t.anonymous_quality THEN row_number() OVER (ORDER BY v.sha256)::int END AS place, v.received_at AS "receivedAt", v.version_no AS "versionNo", b.declarations, b.parties, b.exclusion
       FROM procurement.bid b
       JOIN procurement.tender t ON t.id = b.tender_id
       JOIN app.organisation o ON o.id = b.provider_id
       JOIN procurement.bid_version v ON v.bid_id = b.id AND v.superseded_at IS NULL
      WHERE b.tender_id = $1 AND b.status NOT IN ('submitted', 'withdrawn')
      ORDER BY o.name, b.id`,
    [tenderId],
  );
}
