import { changedOne, execute, one, personOf, recordMove, sql, type Actor, type Tx } from '@kasvutori/platform';
import { instantOfLocal } from './local-deadline.js';
import { tenderAfter, type TenderMove, type TenderStatus } from './tender-lifecycle.js';
import { tenderProblem } from './tenders-problems.js';

/**
 * Makes a move of the tender's lifecycle and records it. The row is locked first, so that of two officers who press the
 * button together one is refused with 409. What else a move depends on is the affair of the use case that calls this.
 * @returns the new status.
 */
export async function moveTender(
  tx: Tx,
  actor: Actor,
  tenderId: string,
  move: TenderMove,
  now: Date,
  note?: string,
  /** The chosen instant, of the move 'schedule' only. */
  publishAt: string | null = null,
): Promise<TenderStatus> {
  const rows = await sql<{ status: TenderStatus; authorityId: string }>(
    tx,
    'SELECT status, authority_id AS "authorityId" FROM procurement.tender WHERE id = $1 FOR UPDATE',
    [tenderId],
  );
  const { status: from, authorityId } = one(rows);
  const moved = tenderAfter(from, move);
  if (!moved.ok) throw tenderProblem(moved.refusal);
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.tender
          SET status = $3, status_at = $4, updated_at = $4, version = version + 1,
              submitted_by = CASE WHEN $5 = 'submit-for-approval' THEN $6::uuid WHEN $5 IN ('return', 'miss-publication') THEN NULL ELSE submitted_by END,
              approved_by = CASE WHEN $5 IN ('approve-and-publish', 'schedule', 'award-directly') THEN $6::uuid
                                 WHEN $5 IN ('return', 'miss-publication') THEN NULL ELSE approved_by END,
              published_at = CASE WHEN $5 IN ('approve-and-publish', 'publish', 'award-directly') THEN $4::timestamptz ELSE published_at END,
              publish_missed = CASE $5 WHEN 'miss-publication' THEN publish_at WHEN 'submit-for-approval' THEN NULL ELSE publish_missed END,
              publish_local = CASE WHEN $5 = 'schedule' THEN $8::timestamp WHEN $5 IN ('return', 'miss-publication') THEN NULL ELSE publish_local END,
              publish_at = CASE WHEN $5 = 'schedule' THEN $9::timestamptz WHEN $5 IN ('return', 'miss-publication') THEN NULL ELSE publish_at END,
              awarded_directly = awarded_directly OR $5 = 'award-directly',
              cancel_reason = CASE WHEN $3 = 'cancelled' THEN $7 ELSE cancel_reason END
        WHERE id = $1 AND status = $2`,
      [
        tenderId,
        from,
        moved.status,
        now,
        move,
        personOf(actor),
        note ?? null,
        publishAt,
        publishAt === null ? null : instantOfLocal(publishAt),
      ],
    ),
  );
  await recordMove(tx, actor, {
    subject: 'tender',
    subjectId: tenderId,
    move,
    from,
    to: moved.status,
    authorityId,
    note,
  });
  return moved.status;
}
