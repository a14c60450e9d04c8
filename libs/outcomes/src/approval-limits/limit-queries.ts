import { type Cents, sql, type Tx } from '@kasvutori/platform';

export interface ApprovalLimit {
  /** A run that pays more needs two approvers; null: one approves any sum. */
  readonly limitCents: Cents | null;
  readonly setBy: string;
  readonly setByName: string | null;
  readonly setAt: Date;
}

/** The limit that counts: the one set last; none when nobody has. */
export const newestLimit = async (tx: Tx, authorityId: string): Promise<ApprovalLimit | undefined> =>
  (
    await sql<ApprovalLimit>(
      tx,
      `SELECT l.limit_cents AS "limitCents", l.set_by AS "setBy", p.name AS "setByName", l.set_at AS "setAt"
         FROM outcomes.approval_limit l LEFT JOIN app.person p ON p.id = l.set_by
        WHERE l.authority_id = $1 ORDER BY l.number DESC LIMIT 1`,
      [authorityId],
    )
  )[0];
