import { changedOne, commonProblem, execute, sql, type CalendarDate, type Tx } from '@kasvutori/platform';
import { moveProposal, type ProposalMove, type ProposalStatus } from './fallback-lifecycle.js';
import type { FallbackWhy } from './propose-by-rule.js';

export interface ProposalRow {
  readonly id: string;
  readonly voucherId: string;
  readonly offerId: string | null;
  readonly status: ProposalStatus;
  readonly objectBy: Date;
  readonly takesForce: boolean;
}

const PROPOSALS = `SELECT f.id, f.voucher_id AS "voucherId", f.offer_id AS "offerId", f.status, f.object_by AS "objectBy",
    r.takes_force AS "takesForce" FROM vouchers.fallback_proposal f JOIN vouchers.choice_rule r ON r.id = f.rule_id`;

/** What is proposed for the voucher now, or that nobody could be; undefined when nothing waits. */
export const openProposal = async (tx: Tx, voucherId: string): Promise<ProposalRow | undefined> =>
  (
    await sql<ProposalRow>(tx, `${PROPOSALS} WHERE f.voucher_id = $1 AND f.status IN ('open', 'nobody')`, [voucherId])
  )[0];

/** Proposals whose day has come, and those for whom there was nobody and somebody is looked for again. */
export const dueProposals = (tx: Tx, now: Date): Promise<ProposalRow[]> =>
  sql<ProposalRow>(
    tx,
    `${PROPOSALS} WHERE f.status IN ('open', 'nobody') AND f.object_by <= $1 ORDER BY f.object_by, f.id LIMIT 100`,
    [now],
  );

export interface OverdueVoucher {
  readonly id: string;
  readonly ruleId: string;
  readonly objectDays: number;
}

/** Vouchers with which nobody has been chosen by the day of the rule, and nothing is proposed or has been since then. */
export const overdueVouchers = (
  tx: Tx,
  today: CalendarDate,
  voucherId: string | null = null,
): Promise<OverdueVoucher[]> =>
  sql<OverdueVoucher>(
    tx,
    `SELECT v.id, r.id AS "ruleId", r.object_days AS "objectDays"
       FROM vouchers.voucher v
      CROSS JOIN LATERAL vouchers.choice_rule_on(v.authority_id, v.service_id, (v.granted_at AT TIME ZONE 'Europe/Helsinki')::date) r
      WHERE v.status IN ('granted', 'in-use') AND v.last_day >= $1 AND ($2::uuid IS NULL OR v.id = $2) AND vouchers.choose_by(v) < $1
        AND NOT EXISTS (SELECT FROM vouchers.choice h WHERE h.voucher_id = v.id AND h.status IN ('proposed', 'accepted'))
        AND NOT EXISTS (SELECT FROM vouchers.fallback_proposal f WHERE f.voucher_id = v.id
                           AND (f.status IN ('open', 'nobody') OR (f.status = 'lapsed' AND f.closed_at > vouchers.unchosen_since(v.id, v.granted_at))))
      ORDER BY v.granted_at, v.id LIMIT 100`,
    [today, voucherId],
  );

export interface Turn {
  readonly offerId: string;
  readonly proposed: number;
  readonly lastProposedAt: Date;
}

/** How often each offer has been proposed. */
export const turnsOf = (tx: Tx, offerIds: readonly string[]): Promise<Turn[]> =>
  sql<Turn>(
    tx,
    `SELECT offer_id AS "offerId", count(*)::int AS proposed, max(proposed_at) AS "lastProposedAt"
       FROM vouchers.fallback_proposal WHERE offer_id = ANY ($1) GROUP BY offer_id`,
    [offerIds],
  );

export interface NewProposal {
  readonly id: string;
  readonly voucherId: string;
  readonly ruleId: string;
  readonly offerId: string | null;
  readonly why: FallbackWhy | Record<string, never>;
  readonly proposedAt: Date;
  readonly objectBy: Date;
}

export const insertProposal = (tx: Tx, { id, voucherId, ruleId, offerId, why, proposedAt, objectBy }: NewProposal) =>
  execute(
    tx,
    `INSERT INTO vouchers.fallback_proposal
       (id, authority_id, voucher_id, client_id, person_id, rule_id, offer_id, status, why, proposed_at, object_by)
     SELECT $1, v.authority_id, v.id, v.client_id, v.person_id, $3, $4, $5, $6, $7, $8 FROM vouchers.voucher v WHERE v.id = $2`,
    [id, voucherId, ruleId, offerId, offerId === null ? 'nobody' : 'open', why, proposedAt, objectBy],
  );

/** Moves a proposal of a locked voucher. */
export async function closeProposal(
  tx: Tx,
  { id, status }: Pick<ProposalRow, 'id' | 'status'>,
  move: ProposalMove,
  now: Date,
): Promise<void> {
  const to = moveProposal(status, move);
  if (to === undefined) throw commonProblem('move-not-allowed');
  changedOne(
    await execute(
      tx,
      `UPDATE vouchers.fallback_proposal SET status = $3, closed_at = $4 WHERE id = $1 AND status = $2`,
      [id, status, to, now],
    ),
  );
}
