import { type CalendarDate, changedOne, execute, type Language, newId, one, sql, type Tx } from '@kasvutori/platform';
import type { RankedBid, TraceRow } from '../evaluation/evaluation-formula.js';
import { STANDSTILL_DAYS } from '../regime/rule-table.js';
import { displayPoints } from '../evaluation/evaluation-formula.js';
import type { DecisionStatus, LotOutcome } from './award-rules.js';

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
  readonly finalAt: Date | null;
  readonly inputs: string;
  readonly sha256: string;
  readonly version: number;
}

const DECISION = `
  SELECT id, tender_id AS "tenderId", authority_id AS "authorityId", number, status, grounds, decided_by AS "decidedBy", decided_by_name AS "decidedByName",
         decided_at AS "decidedAt", sent_at AS "sentAt", standstill_last_day AS "standstillLastDay", standstill_ends_at AS "standstillEndsAt",
         final_at AS "finalAt", inputs, sha256, version
    FROM procurement.award_decision`;

/** The decision of a tender for its buyer and its bidders; 404 for everyone else and before it is made. */
export async function readDecisionOf(tx: Tx, tenderId: string): Promise<DecisionRow> {
  return one(await sql<DecisionRow>(tx, `${DECISION} WHERE tender_id = $1`, [tenderId]));
}

export function readDecisionsDue(tx: Tx, now: Date): Promise<DecisionRow[]> {
  return sql<DecisionRow>(
    tx,
    `${DECISION} WHERE status = 'standstill' AND standstill_ends_at <= $1 ORDER BY standstill_ends_at, id LIMIT 100`,
    [now],
  );
}

export async function insertDecision(
  tx: Tx,
  /** `standstillDays` is 0 where a contract need not wait; 14 unless said. */
  decision: Omit<DecisionRow, 'status' | 'finalAt' | 'version'> & { readonly standstillDays?: number },
): Promise<void> {
  await execute(
    tx,
    `INSERT INTO procurement.award_decision (id, tender_id, authority_id, number, status, grounds, decided_by, decided_by_name, decided_at, sent_at,
                                             standstill_last_day, standstill_ends_at, inputs, sha256, standstill_days)
     VALUES ($1, $2, $3, $4, 'standstill', $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
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
      decision.standstillDays ?? STANDSTILL_DAYS,
    ],
  );
}

export async function finaliseDecision(tx: Tx, decision: DecisionRow, now: Date): Promise<void> {
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.award_decision SET status = 'final', final_at = $2, version = version + 1 WHERE id = $1 AND status = 'standstill'`,
      [decision.id, now],
    ),
  );
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

export async function insertRanking(
  tx: Tx,
  of: {
    readonly decisionId: string;
    readonly lotId: string;
    readonly providerId: string;
    readonly passedOver: boolean;
  },
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

export async function insertNotice(
  tx: Tx,
  notice: {
    readonly decisionId: string;
    readonly recipientId: string;
    readonly documentId: string;
    readonly language: Language;
  },
): Promise<void> {
  await execute(
    tx,
    'INSERT INTO procurement.decision_notice (decision_id, recipient_id, document_id, language) VALUES ($1, $2, $3, $4)',
    [notice.decisionId, notice.recipientId, notice.documentId, notice.language],
  );
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
}

export function readBidders(tx: Tx, tenderId: string): Promise<Bidder[]> {
  return sql<Bidder>(
    tx,
    `SELECT b.id AS "bidId", b.provider_id AS "providerId", o.name AS "providerName", b.status, b.version, b.exclusion, p.email, p.language
       FROM procurement.bid b
       JOIN app.organisation o ON o.id = b.provider_id
       JOIN procurement.bid_version v ON v.bid_id = b.id AND v.superseded_at IS NULL
       JOIN app.person p ON p.id = v.submitted_by
      WHERE b.tender_id = $1 AND b.status NOT IN ('submitted', 'withdrawn')
      ORDER BY o.name, b.id`,
    [tenderId],
  );
}
