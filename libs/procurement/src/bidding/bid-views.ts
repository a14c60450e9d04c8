import {
  formatInstant,
  type Language,
  type Localised,
  localised,
  one,
  type Page,
  permitted,
  type ProviderActor,
  readHistory,
  readPage,
  type Sort,
  sql,
  type Tx,
} from '@kasvutori/platform';
import { answerAttachment, readOpenedAttachments } from '../bid-attachments/attachment-queries.js';
import { answerOpenedLot, readOpenedLots } from './bid-contents.js';
import type { BidDeclarations } from './bid-content.js';
import { bidMoveRefusal, type BidStatus } from './bid-lifecycle.js';
import type { Exclusion } from './bid-queries.js';
import type { BidDetail, BidFilter, BidSummary } from './bidding.dto.js';
import type { OpenedParties } from './opened-bid.dto.js';

const SORTS: Readonly<Record<NonNullable<BidFilter['sort']>, Sort>> = {
  deadline: { column: 'deadline', type: 'timestamptz', direction: 'asc' },
  '-deadline': { column: 'deadline', type: 'timestamptz', direction: 'desc' },
  receivedAt: { column: 'receivedAt', type: 'timestamptz', direction: 'asc' },
  '-receivedAt': { column: 'receivedAt', type: 'timestamptz', direction: 'desc' },
};

const SUMMARY = `
  SELECT b.id, b.tender_id AS "tenderId", t.number AS "tenderNumber", t.title AS "tenderTitle", o.name AS "authorityName",
         t.submission_deadline AS deadline, b.status, b.status IN ('submitted', 'withdrawn') AS sealed,
         v.received_at AS "receivedAt", v.version_no AS "versionNo", b.version
    FROM procurement.bid b
    JOIN procurement.tender t ON t.id = b.tender_id
    JOIN app.organisation o ON o.id = b.authority_id
    JOIN LATERAL (SELECT received_at, version_no FROM procurement.bid_version v WHERE v.bid_id = b.id ORDER BY version_no DESC LIMIT 1) v ON true`;

/** The provider's own bids, what was sealed and when; never what they say. */
export function listMyBids(tx: Tx, actor: ProviderActor, filter: BidFilter): Promise<Page<BidSummary>> {
  return readPage<BidSummary>(tx, {
    query: `${SUMMARY} WHERE b.provider_id = $1 AND ($2::text IS NULL OR b.status = $2) AND ($3::uuid IS NULL OR b.tender_id = $3)`,
    params: [actor.organisationId, filter.status ?? null, filter.tenderId ?? null],
    sort: SORTS[filter.sort ?? '-receivedAt'],
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });
}

const SEALED_NOTE: Localised = {
  fi: 'Tarjous on sinetissä. Sen sisältöä ei näe kukaan, ette tekään, ennen kuin kaksi virkahenkilöä avaa tarjoukset tarjousajan päätyttyä {deadline}. Kuitti todistaa, mitä ja milloin jätitte.',
  sv: 'Anbudet är förseglat. Ingen ser dess innehåll, inte heller ni, innan två tjänstemän öppnar anbuden när anbudstiden har gått ut {deadline}. Kvittot bevisar vad ni lämnade och när.',
  en: 'The bid is sealed. Nobody sees its content, not even you, before two officers open the bids when the time for bids has ended {deadline}. The receipt proves what you submitted and when.',
};
const WITHDRAWN_NOTE: Localised = {
  fi: 'Tarjous on peruttu, eikä sitä avata. Voitte jättää uuden tarjouksen {deadline} saakka.',
  sv: 'Anbudet har återtagits och öppnas inte. Ni kan lämna ett nytt anbud fram till {deadline}.',
  en: 'The bid has been withdrawn and will not be opened. You can submit a new bid until {deadline}.',
};
const OPENED_NOTE: Localised = {
  fi: 'Tarjoukset on avattu. Alla on se, mitä jätitte.',
  sv: 'Anbuden har öppnats. Nedan ser ni vad ni lämnade.',
  en: 'The bids have been opened. Below is what you submitted.',
};

/** One bid as its bidder may see it: receipts while it is sealed, its content from the opening on. */
export async function readMyBid(tx: Tx, actor: ProviderActor, bidId: string, now: Date): Promise<BidDetail> {
  const bid = one(
    await sql<
      BidSummary & { declarations: BidDeclarations | null; parties: OpenedParties | null; exclusion: Exclusion | null }
    >(
      tx,
      `SELECT s.*, b.declarations, b.parties, b.exclusion FROM (${SUMMARY}) s JOIN procurement.bid b ON b.id = s.id WHERE s.id = $1`,
      [bidId],
    ),
  );
  const versions = await sql<BidDetail['versions'][number]>(
    tx,
    `SELECT v.version_no AS "versionNo", v.received_at AS "receivedAt", v.sha256, p.name AS "submittedBy", v.superseded_at AS "supersededAt"
       FROM procurement.bid_version v JOIN app.person p ON p.id = v.submitted_by WHERE v.bid_id = $1 ORDER BY v.version_no DESC`,
    [bidId],
  );
  const lots = bid.sealed ? null : (await readOpenedLots(tx, [bidId])).map(answerOpenedLot);
  const note = bid.status === 'withdrawn' ? WITHDRAWN_NOTE : bid.sealed ? SEALED_NOTE : OPENED_NOTE;
  return {
    ...bid,
    sealedNote: localised(note, actor.language).replace('{deadline}', formatInstant(bid.deadline, actor.language)),
    versions,
    lots,
    attachments: (await readOpenedAttachments(tx, [bidId])).map(answerAttachment),
    exclusion: exclusionText(bid.exclusion, actor.language),
    permittedActions: permittedMoves(actor, bid.status, bid.deadline, now),
    history: await readHistory(tx, 'bid', bidId),
  };
}

/** The grounds in the reader's language; what an officer wrote stands as it was written. */
export function exclusionText(exclusion: Exclusion | null, language: Language): BidDetail['exclusion'] {
  if (exclusion === null) return null;
  const { code, grounds } = exclusion;
  return { code, grounds: typeof grounds === 'string' ? grounds : localised(grounds, language) };
}

function permittedMoves(
  actor: ProviderActor,
  status: BidStatus,
  deadline: Date,
  now: Date,
): BidDetail['permittedActions'] {
  const moves = (['submit', 'replace', 'withdraw'] as const)
    // A standing bid is replaced, a withdrawn one submitted again: the other of the two would only puzzle.
    .filter((move) => (status === 'withdrawn' ? move === 'submit' : move !== 'submit'))
    .map((move) => ({ action: `bid:${move}`, refusal: bidMoveRefusal(status, move, now, deadline) }));
  return permitted(actor, moves).map((permission) =>
    permission.reason === undefined
      ? permission
      : { ...permission, reason: permission.reason.replace('{deadline}', formatInstant(deadline, actor.language)) },
  );
}
