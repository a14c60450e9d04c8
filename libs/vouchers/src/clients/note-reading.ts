import { audit, one, sql, type SignedInActor, type Tx } from '@kasvutori/platform';

/** Whoever but the client looks at a voucher of theirs, or at what came of it, leaves a note that the client sees. */
export async function noteReading(
  tx: Tx,
  actor: SignedInActor,
  subject: 'voucher' | 'service-event' | 'feedback',
  subjectId: string,
  voucherId: string,
): Promise<void> {
  if (actor.kind === 'client') return;
  const { authorityId, personId: subjectPersonId } = one(
    await sql<{ authorityId: string; personId: string }>(
      tx,
      `SELECT authority_id AS "authorityId", person_id AS "personId" FROM vouchers.voucher WHERE id = $1`,
      [voucherId],
    ),
  );
  await audit(tx, actor, { action: `${subject}.read`, subject, subjectId, authorityId, subjectPersonId });
}
