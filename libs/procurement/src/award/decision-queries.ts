import { type CalendarDate, changedOne, execute, type Language, newId, one, sql, type Tx } from '@kasvutori/platform';
import type { RankedBid, TraceRow, UnrankedBid } from '../evaluation/evaluation-formula.js';
import { displayPoints } from '../evaluation/evaluation-formula.js';
import type { LotOutcome } from './award-rules.js';
import { type DecisionMove, type DecisionStatus, moveDecision } from './decision-lifecycle.js';
import { awardProblem } from './award-problems.js';
import type { StandstillGround } from './standstill-terms.js';

export interface DecisionRow {
  readonly id: string;
  readonly tenderId: string;
  readonly authorityId: string;
  readonly number: string;
  readonly status: DecisionStatus;
  readonly grounds: string;
  readonly decidedBy: string;
  readonly decidedByName: string;
  readonly decidedAt: Date;
  readonly sentAt: Date;
  readonly standstillLastDay: CalendarDate;
  readonly standstillEndsAt: Date;
  /** 0 where a contract need not wait. */
  readonly standstillDays: number;
  /** Null for a decision made before the reason was kept. */
  readonly standstillGround: DecidedStandstill | null;
  readonly finalAt: Date | null;
  readonly inputs: string;
  readonly sha256: string;
  readonly version: number;
  readonly versionNo: number;
  readonly replacesId: string | null;
  readonly reopenReason: string | null;
  readonly withdrawReason: string | null;
  /** Appeals that keep contracts from being made. */
  readonly suspending: number;
}

/** Why contracts wait after a decision, or do not; a direct award waits only after a transparency notice (§§ 130–131). */
export type DecidedStandstill = StandstillGround | 'direct-award' | 'transparency-notice';

const DECISION = `
  SELECT id, tender_id AS "tenderId", authority_id AS "authorityId", number, status, grounds, decided_by AS "decidedBy", decided_by_name AS "decidedByName",
         decided_at AS "decidedAt", sent_at AS "sentAt", standstill_last_day AS "standstillLastDay", standstill_ends_at AS "standstillEndsAt",
         standstill_days AS "standstillDays", standstill_ground AS "standstillGround", final_at AS "finalAt", inputs, sha256, version, version_no AS "versionNo", replaces_id AS "replacesId", reopen_reason AS "reopenReason",
         withdraw_reason AS "withdrawReason", procurement.suspending_appeals(id) AS suspending
    FROM procurement.award_decision`;

/** The latest decision of a tender (or an earlier one) for its buyer and its bidders; 404 for everyone else and before it is made. */
export async function readDecisionOf(tx: Tx, tenderId: string, versionNo?: number): Promise<DecisionRow> {
  return one(
    await sql<DecisionRow>(
      tx,
      `${DECISION} WHERE tender_id = $1 AND ($2::int IS NULL OR version_no = $2) ORDER BY version_no DESC LIMIT 1`,
      [tenderId, versionNo ?? null],
    ),
  );
}

export async function readDecisionById(tx: Tx, id: string): Promise<DecisionRow> {
  return one(await sql<DecisionRow>(tx, `${DECISION} WHERE id = $1`, [id]));
}

/** Every decision of a tender, the latest first; none before the first is made. */
export const readDecisionsOf = (tx: Tx, tenderId: string): Promise<DecisionRow[]> =>
  sql<DecisionRow>(tx, `${DECISION} WHERE tender_id = $1 ORDER BY version_no DESC`, [tenderId]);

export function readDecisionsDue(tx: Tx, now: Date): Promise<DecisionRow[]> {
  return sql<DecisionRow>(
    tx,
    `${DECISION} WHERE status = 'standstill' AND standstill_ends_at <= $1 AND procurement.suspending_appeals(id) = 0 ORDER BY standstill_ends_at, id LIMIT 100`,
    [now],
  );
}

/** A decision that is the first of its tender replaces nothing. */
export type NewDecision = Omit<
  DecisionRow,
  'status' | 'finalAt' | 'version' | 'reopenReason' | 'withdrawReason' | 'suspending' | 'versionNo' | 'replacesId'
> & { readonly versionNo?: number; readonly replacesId?: string | null };

export async function insertDecision(tx: Tx, decision: NewDecision): Promise<void> {
  await execute(
    tx,
    `INSERT INTO procurement.award_decision (id, tender_id, authority_id, number, status, grounds, decided_by, decided_by_name, decided_at, sent_at,
                                             standstill_last_day, standstill_ends_at, inputs, sha256, standstill_days, standstill_ground, version_no, replaces_id)
     VALUES ($1, $2, $3, $4, 'standstill', $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [
      decision.id,
      decision.tenderId,
      decision.authorityId,
      decision.number,
      decision.grounds,
      decision.decidedBy,
      decision.decidedByName,
      decision.decidedAt,
      decision.sentAt,
      decision.standstillLastDay,
      decision.standstillEndsAt,
      decision.inputs,
      decision.sha256,
      decision.standstillDays,
      decision.standstillGround,
      decision.versionNo ?? 1,
      decision.replacesId ?? null,
    ],
  );
}

/** Moves a decision that was read; anything outside the table is a 409. `ground` and `reason` go with a reopening, `reason` with a withdrawal. */
export async function changeDecision(
  tx: Tx,
  decision: DecisionRow,
  move: DecisionMove,
  now: Date,
  why: { readonly ground?: string; readonly reason?: string } = {},
): Promise<DecisionStatus> {
  const moved = moveDecision(decision.status, move);
  if (!moved.ok) throw awardProblem(moved.refusal);
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.award_decision
          SET status = $3, version = version + 1,
              final_at = CASE $4 WHEN 'finalise' THEN $5::timestamptz ELSE final_at END,
              reopened_at = CASE $4 WHEN 'reopen' THEN $5::timestamptz ELSE reopened_at END,
              reopen_ground = CASE $4 WHEN 'reopen' THEN $6 ELSE reopen_ground END,
              reopen_reason = CASE $4 WHEN 'reopen' THEN $7 ELSE reopen_reason END,
              replaced_at = CASE $4 WHEN 'replace' THEN $5::timestamptz ELSE replaced_at END,
              withdrawn_at = CASE $4 WHEN 'withdraw' THEN $5::timestamptz ELSE withdrawn_at END,
              withdraw_reason = CASE $4 WHEN 'withdraw' THEN $7 ELSE withdraw_reason END
        WHERE id = $1 AND status = $2`,
      [decision.id, decision.status, moved.status, move, now, why.ground ?? null, why.reason ?? null],
    ),
  );
  return moved.status;
}

/** How many lots one bidder may win, as published; null: as many as it wins. */
export async function readAwardLimit(tx: Tx, tenderId: string): Promise<number | null> {
  const rows = await sql<{ limit: number | null }>(
    tx,
    'SELECT max_lots_awarded AS limit FROM procurement.tender WHERE id = $1',
    [tenderId],
  );
  return one(rows).limit;
}

export interface DecidedLot {
  readonly lotId: string;
  readonly outcome: LotOutcome;
  readonly grounds: string;
}

export async function insertLotDecision(tx: Tx, decisionId: string, lot: DecidedLot): Promise<void> {
  await execute(
    tx,
    'INSERT INTO procurement.lot_decision (decision_id, lot_id, outcome, grounds) VALUES ($1, $2, $3, $4)',
    [decisionId, lot.lotId, lot.outcome, lot.grounds],
  );
}

/** What is kept of a bid's arithmetic: the rows, and the grounds of its scores without the names of the officers. */
export interface KeptTrace {
  readonly rows: readonly TraceRow[];
  readonly grounds: readonly { readonly criterionId: string; readonly score: number; readonly ground: string }[];
}

interface BidOfLot {
  readonly decisionId: string;
  readonly lotId: string;
  readonly providerId: string;
}

export async function insertUnranked(tx: Tx, of: BidOfLot, bid: UnrankedBid): Promise<void> {
  await execute(
    tx,
    `INSERT INTO procurement.lot_unranked (decision_id, lot_id, bid_id, provider_id, comparison_price_cents, reason, criterion_id, points, minimum)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      of.decisionId,
      of.lotId,
      bid.bidId,
      of.providerId,
      bid.comparisonPriceCents.toString(),
      bid.reason,
      bid.criterionId,
      bid.points,
      bid.minimum,
    ],
  );
}

export async function insertRanking(
  tx: Tx,
  of: BidOfLot & { readonly passedOver: boolean },
  ranked: RankedBid,
  trace: KeptTrace,
): Promise<void> {
  await execute(
    tx,
    `INSERT INTO procurement.lot_ranking (decision_id, lot_id, bid_id, provider_id, rank, comparison_price_cents, price_points, quality_points, total_points, trace, passed_over)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      of.decisionId,
      of.lotId,
      ranked.bidId,
      of.providerId,
      ranked.rank,
      ranked.comparisonPriceCents.toString(),
      displayPoints(ranked.pricePoints),
      displayPoints(ranked.qualityPoints),
      displayPoints(ranked.totalPoints),
      JSON.stringify(trace),
      of.passedOver,
    ],
  );
}

export interface NewAward {
  readonly decisionId: string;
  readonly tenderId: string;
  readonly authorityId: string;
  readonly lotId: string;
  readonly providerId: string;
}

export async function insertAward(tx: Tx, award: NewAward, winner: RankedBid, now: Date): Promise<string> {
  const id = newId();
  await execute(
    tx,
    `INSERT INTO procurement.award (id, decision_id, tender_id, authority_id, lot_id, bid_id, provider_id, rank, amount_cents, decided_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      award.decisionId,
      award.tenderId,
      award.authorityId,
      award.lotId,
      winner.bidId,
      award.providerId,
      winner.rank,
      winner.comparisonPriceCents.toString(),
      now,
    ],
  );
  return id;
}

export interface Bidder {
  readonly bidId: string;
  readonly providerId: string;
  readonly providerName: string;
  readonly status: 'opened' | 'accepted' | 'rejected' | 'excluded';
  readonly version: number;
  readonly exclusion: { readonly code: string; readonly grounds: string | Readonly<Record<Language, string>> } | null;
  /** Who submitted the bid that was opened: there the decision is served. */
  readonly email: string;
  readonly language: Language;
  /** It could be opened: there is something to compare. */
  readonly readable: boolean;
}

export function readBidders(tx: Tx, tenderId: string): Promise<Bidder[]> {
  return sql<Bidder>(
    tx,
    `SELECT b.id AS "bidId", b.provider_id AS "providerId", o.name AS "providerName", b.status, b.version, b.exclusion, p.email, p.language,
            b.declarations IS NOT NULL AS readable
       FROM procurement.bid b
       JOIN app.organisation o ON o.id = b.provider_id
       JOIN procurement.bid_version v ON v.bid_id = b.id AND v.superseded_at IS NULL
       JOIN app.person p ON p.id = v.submitted_by
      WHERE b.tender_id = $1 AND b.status NOT IN ('submitted', 'withdrawn')
      ORDER BY o.name, b.id`,
    [tenderId],
  );
}
