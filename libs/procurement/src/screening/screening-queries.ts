import { type AuthorityActor, changedOne, execute, one, sql, type Tx } from '@kasvutori/platform';
import type { CheckCode, CheckOutcome, Conclusion, Inquiry, InquiryKind } from './screening-rules.js';

export interface CheckRow {
  readonly bidId: string;
  readonly code: CheckCode;
  readonly outcome: CheckOutcome;
  readonly ground: string;
  readonly checkedBy: string;
  readonly checkedAt: Date;
}

export function readChecks(tx: Tx, tenderId: string): Promise<CheckRow[]> {
  return sql<CheckRow>(
    tx,
    `SELECT c.bid_id AS "bidId", c.code, c.outcome, c.ground, p.name AS "checkedBy", c.checked_at AS "checkedAt"
       FROM procurement.bid_check c JOIN procurement.bid b ON b.id = c.bid_id JOIN app.person p ON p.id = c.checked_by
      WHERE b.tender_id = $1 ORDER BY c.bid_id, c.code`,
    [tenderId],
  );
}

export type NewCheck = Pick<CheckRow, 'code' | 'outcome' | 'ground'>;

/** Checking again replaces the check; the audit trail keeps the earlier. */
export async function keepChecks(
  tx: Tx,
  actor: AuthorityActor,
  bidId: string,
  checks: readonly NewCheck[],
  now: Date,
): Promise<void> {
  await execute(
    tx,
    `INSERT INTO procurement.bid_check (bid_id, code, outcome, ground, checked_by, checked_at)
     SELECT $1, u.code, u.outcome, u.ground, $2, $6 FROM unnest($3::text[], $4::text[], $5::text[]) AS u (code, outcome, ground)
     ON CONFLICT (bid_id, code) DO UPDATE
       SET outcome = excluded.outcome, ground = excluded.ground, checked_by = excluded.checked_by, checked_at = excluded.checked_at`,
    [bidId, actor.personId, checks.map((c) => c.code), checks.map((c) => c.outcome), checks.map((c) => c.ground), now],
  );
}

export interface InquiryRow extends Inquiry {
  readonly id: string;
  readonly bidId: string;
  readonly tenderId: string;
  readonly authorityId: string;
  readonly providerId: string;
  readonly kind: InquiryKind;
  readonly question: string;
  readonly askedAt: Date;
  readonly answer: string | null;
  readonly ground: string | null;
  readonly version: number;
}

const INQUIRY = `
  SELECT id, bid_id AS "bidId", tender_id AS "tenderId", authority_id AS "authorityId", provider_id AS "providerId", kind, question, asked_at AS "askedAt",
         answer_by AS "answerBy", answer, answered_at AS "answeredAt", conclusion, ground, version
    FROM procurement.bid_inquiry`;

/** All of a tender that row-level security shows, the oldest first. */
export function readInquiries(tx: Tx, tenderId: string): Promise<InquiryRow[]> {
  return sql<InquiryRow>(tx, `${INQUIRY} WHERE tender_id = $1 ORDER BY asked_at, id`, [tenderId]);
}

export async function holdInquiry(tx: Tx, id: string): Promise<InquiryRow> {
  return one(await sql<InquiryRow>(tx, `${INQUIRY} WHERE id = $1 FOR UPDATE`, [id]));
}

/** False when one of this kind is open already. */
export async function insertInquiry(
  tx: Tx,
  inquiry: Omit<InquiryRow, 'answer' | 'answeredAt' | 'conclusion' | 'ground' | 'version'> & {
    readonly askedBy: string;
  },
): Promise<boolean> {
  const inserted = await execute(
    tx,
    `INSERT INTO procurement.bid_inquiry (id, bid_id, tender_id, authority_id, provider_id, kind, question, answer_by, asked_by, asked_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (bid_id, kind) WHERE conclusion IS NULL DO NOTHING`,
    [
      inquiry.id,
      inquiry.bidId,
      inquiry.tenderId,
      inquiry.authorityId,
      inquiry.providerId,
      inquiry.kind,
      inquiry.question,
      inquiry.answerBy,
      inquiry.askedBy,
      inquiry.askedAt,
    ],
  );
  return inserted === 1;
}

export async function keepAnswer(
  tx: Tx,
  inquiry: InquiryRow,
  personId: string,
  answer: string,
  now: Date,
): Promise<void> {
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.bid_inquiry SET answer = $2, answered_by = $3, answered_at = $4, version = version + 1 WHERE id = $1 AND version = $5`,
      [inquiry.id, answer, personId, now, inquiry.version],
    ),
  );
}

export async function keepConclusion(
  tx: Tx,
  inquiry: InquiryRow,
  concluded: { readonly by: string; readonly conclusion: Conclusion; readonly ground: string },
  now: Date,
): Promise<void> {
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.bid_inquiry SET conclusion = $2, ground = $3, concluded_by = $4, concluded_at = $5, version = version + 1 WHERE id = $1 AND version = $6`,
      [inquiry.id, concluded.conclusion, concluded.ground, concluded.by, now, inquiry.version],
    ),
  );
}
