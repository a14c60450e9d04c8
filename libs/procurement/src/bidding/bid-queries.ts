import { changedOne, execute, type Localised, newId, one, sql, type Tx } from '@kasvutori/platform';
import type { BidDeclarations, SealedAttachment } from './bid-content.js';
import type { BidParties, SealedMember } from './bid-parties.js';
import type { BidStatus } from './bid-lifecycle.js';
import type { StatedValue } from './stated-values.js';

export interface BidRow {
  readonly id: string;
  readonly tenderId: string;
  readonly authorityId: string;
  readonly providerId: string;
  readonly status: BidStatus;
  readonly version: number;
}

const BID = `SELECT id, tender_id AS "tenderId", authority_id AS "authorityId", provider_id AS "providerId", status, version FROM procurement.bid`;

/** Row-level security leaves the bidder its own bids, and the authority those that have been opened. */
export async function readBid(tx: Tx, bidId: string): Promise<BidRow> {
  return one(await sql<BidRow>(tx, `${BID} WHERE id = $1`, [bidId]));
}

export async function findBidOfProvider(tx: Tx, tenderId: string, providerId: string): Promise<BidRow | undefined> {
  const [row] = await sql<BidRow>(tx, `${BID} WHERE tender_id = $1 AND provider_id = $2`, [tenderId, providerId]);
  return row;
}

/** False when the provider has a bid already: its twin on another connection was quicker. */
export async function insertBid(tx: Tx, bid: Omit<BidRow, 'status' | 'version'>, now: Date): Promise<boolean> {
  const inserted = await execute(
    tx,
    `INSERT INTO procurement.bid (id, tender_id, authority_id, provider_id, status, created_at, changed_at)
     VALUES ($1, $2, $3, $4, 'submitted', $5, $5) ON CONFLICT (tender_id, provider_id) DO NOTHING`,
    [bid.id, bid.tenderId, bid.authorityId, bid.providerId, now],
  );
  return inserted === 1;
}

/** Moves the bid that was read: 412 when it has changed since. */
export async function changeBidStatus(tx: Tx, bid: BidRow, to: BidStatus, now: Date): Promise<void> {
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.bid SET status = $2, changed_at = $3, version = version + 1 WHERE id = $1 AND status = $4 AND version = $5`,
      [bid.id, to, now, bid.status, bid.version],
    ),
  );
}

export interface NewBidVersion {
  readonly bidId: string;
  readonly versionNo: number;
  readonly jwe: string;
  readonly sha256: string;
  readonly submittedBy: string;
  /** The self-declaration it stands on, if the company has made one. */
  readonly declarationId: string | null;
}

export async function insertBidVersion(tx: Tx, version: NewBidVersion, now: Date): Promise<void> {
  await execute(
    tx,
    `INSERT INTO procurement.bid_version (id, bid_id, version_no, jwe, sha256, submitted_by, received_at, declaration_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      newId(),
      version.bidId,
      version.versionNo,
      version.jwe,
      version.sha256,
      version.submittedBy,
      now,
      version.declarationId,
    ],
  );
}

/** Which files the version carries; their keys are in its seal. */
export async function insertVersionAttachments(
  tx: Tx,
  bidId: string,
  versionNo: number,
  attachmentIds: readonly string[],
): Promise<void> {
  await execute(
    tx,
    `INSERT INTO procurement.bid_version_attachment (bid_id, version_no, attachment_id) SELECT $1, $2, * FROM unnest($3::uuid[])`,
    [bidId, versionNo, attachmentIds],
  );
}

/** Which versions of their self-declarations the members of the consortium stand on in this version. */
export async function insertVersionMembers(
  tx: Tx,
  bidId: string,
  versionNo: number,
  members: readonly SealedMember[],
): Promise<void> {
  const declared = members.flatMap(({ providerId, declaration }) =>
    declaration === undefined ? [] : [{ providerId, declarationId: declaration.id }],
  );
  await execute(
    tx,
    `INSERT INTO procurement.bid_version_member (bid_id, version_no, member_id, declaration_id) SELECT $1, $2, * FROM unnest($3::uuid[], $4::uuid[])`,
    [
      bidId,
      versionNo,
      declared.map(({ providerId }) => providerId),
      declared.map(({ declarationId }) => declarationId),
    ],
  );
}

/** A replaced or withdrawn version stays, so that its receipt can be verified, but it is no longer the bid. */
export async function supersedeLiveVersion(tx: Tx, bidId: string, now: Date): Promise<void> {
  await execute(
    tx,
    'UPDATE procurement.bid_version SET superseded_at = $2 WHERE bid_id = $1 AND superseded_at IS NULL',
    [bidId, now],
  );
}

export async function lastVersionNo(tx: Tx, bidId: string): Promise<number> {
  const [row] = await sql<{ last: number }>(
    tx,
    'SELECT coalesce(max(version_no), 0)::int AS last FROM procurement.bid_version WHERE bid_id = $1',
    [bidId],
  );
  return row?.last ?? 0;
}

/** When the latest version of the bid came in: what was corrected after that is news to its bidder. */
export async function lastReceivedAt(tx: Tx, bidId: string): Promise<Date> {
  const rows = await sql<{ at: Date }>(
    tx,
    'SELECT max(received_at) AS at FROM procurement.bid_version WHERE bid_id = $1',
    [bidId],
  );
  return one(rows).at;
}

export interface SealedBidRow {
  readonly bidId: string;
  readonly providerId: string;
  readonly version: number;
  readonly versionNo: number;
  readonly jwe: string;
  readonly sha256: string;
  readonly receivedAt: Date;
}

/** The live version of every bid that has not been withdrawn; visible to the authority once the key has been released. */
export function readSealedBids(tx: Tx, tenderId: string): Promise<SealedBidRow[]> {
  return sql<SealedBidRow>(
    tx,
    `SELECT b.id AS "bidId", b.provider_id AS "providerId", b.version, v.version_no AS "versionNo", v.jwe, v.sha256, v.received_at AS "receivedAt"
       FROM procurement.bid b JOIN procurement.bid_version v ON v.bid_id = b.id AND v.superseded_at IS NULL
      WHERE b.tender_id = $1 AND b.status = 'submitted' ORDER BY v.received_at, b.id`,
    [tenderId],
  );
}

export interface Exclusion {
  readonly code: string;
  /** What the officer wrote, or the platform's own text for a bid it could not open. */
  readonly grounds: string | Localised;
}

/** Marks a bid as opened, or as excluded with its reason. */
export async function settleOpenedBid(
  tx: Tx,
  bid: Pick<SealedBidRow, 'bidId' | 'version'>,
  found: { declarations: BidDeclarations; parties: BidParties } | { exclusion: Exclusion },
  now: Date,
): Promise<void> {
  const [status, declarations, parties, exclusion] =
    'exclusion' in found
      ? ['excluded', null, null, JSON.stringify(found.exclusion)]
      : ['opened', JSON.stringify(found.declarations), JSON.stringify(found.parties), null];
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.bid SET status = $2, declarations = $3, parties = $4, exclusion = $5, changed_at = $6, version = version + 1
        WHERE id = $1 AND status = 'submitted' AND version = $7`,
      [bid.bidId, status, declarations, parties, exclusion, now, bid.version],
    ),
  );
}

export async function insertBidPrices(
  tx: Tx,
  bidId: string,
  prices: readonly { lotId: string; code: string; unitPriceCents: bigint }[],
): Promise<void> {
  await execute(
    tx,
    `INSERT INTO procurement.bid_price (bid_id, lot_id, code, unit_price_cents)
     SELECT $1, * FROM unnest($2::uuid[], $3::text[], $4::bigint[])`,
    [bidId, prices.map((p) => p.lotId), prices.map((p) => p.code), prices.map((p) => p.unitPriceCents.toString())],
  );
}

export async function insertBidAnswers(
  tx: Tx,
  bidId: string,
  answers: readonly { criterionId: string; answer: string }[],
): Promise<void> {
  await execute(
    tx,
    `INSERT INTO procurement.bid_answer (bid_id, criterion_id, answer) SELECT $1, * FROM unnest($2::uuid[], $3::text[])`,
    [bidId, answers.map((a) => a.criterionId), answers.map((a) => a.answer)],
  );
}

export async function insertBidValues(tx: Tx, bidId: string, values: readonly StatedValue[]): Promise<void> {
  if (values.length === 0) return;
  await execute(
    tx,
    `INSERT INTO procurement.bid_value (bid_id, criterion_id, code, value) SELECT $1, * FROM unnest($2::uuid[], $3::text[], $4::numeric[])`,
    [bidId, values.map((v) => v.criterionId), values.map((v) => v.code ?? ''), values.map((v) => v.value)],
  );
}

/** The files of an opened bid with their keys: from here on the buyer reads them. */
export async function insertOpenedAttachments(
  tx: Tx,
  bidId: string,
  attachments: readonly SealedAttachment[],
): Promise<void> {
  for (const [index, { id, fileName, mediaType, size, sha256, key, forQuality = false }] of attachments.entries())
    await execute(
      tx,
      `INSERT INTO procurement.opened_attachment (attachment_id, bid_id, position, file_name, media_type, size_bytes, sha256, key, for_quality)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, bidId, index + 1, fileName, mediaType, size, sha256, Buffer.from(key, 'base64url'), forQuality],
    );
}
