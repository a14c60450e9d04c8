import { audit, type AuthorityActor, type Cents, centsToDecimal, execute, sql, type Tx } from '@kasvutori/platform';

/** Sets the sum above which two people approve a run. It holds for runs frozen from now on; who sets it approves none of them alone. */
export async function keepLimit(tx: Tx, actor: AuthorityActor, limitCents: Cents | null, now: Date): Promise<void> {
  const { organisationId: authorityId, personId } = actor;
  await sql(tx, `SELECT pg_advisory_xact_lock(hashtextextended('outcomes.approval-limit:' || $1, 0))`, [authorityId]);
  await execute(
    tx,
    `INSERT INTO outcomes.approval_limit (authority_id, number, limit_cents, set_by, set_at)
     SELECT $1, coalesce(max(number), 0) + 1, $2, $3, $4 FROM outcomes.approval_limit WHERE authority_id = $1`,
    [authorityId, limitCents, personId, now],
  );
  await audit(tx, actor, {
    ...{ action: 'approval-limit.keep', subject: 'approval-limit', subjectId: authorityId, authorityId },
    detail: { limit: limitCents === null ? null : centsToDecimal(limitCents) },
  });
}
