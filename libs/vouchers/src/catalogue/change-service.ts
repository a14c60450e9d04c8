import { audit, changedOne, execute, one, parseCents, sql, type AuthorityActor, type Tx } from '@kasvutori/platform';

export interface ServiceChange {
  readonly maxUnitPrice: string;
  readonly unitsDefault: number;
  readonly validityMonths: number;
}

/** Changes what is granted from now on; vouchers keep the cap they were granted with. */
export async function changeService(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  change: ServiceChange,
  version: number,
): Promise<void> {
  one(await sql(tx, 'SELECT FROM vouchers.service WHERE id = $1 AND authority_id = $2', [id, actor.organisationId]));
  changedOne(
    await execute(
      tx,
      `UPDATE vouchers.service SET max_unit_price_cents = $4, units_default = $5, validity_months = $6, version = version + 1
        WHERE id = $1 AND authority_id = $2 AND version = $3`,
      [id, actor.organisationId, version, parseCents(change.maxUnitPrice), change.unitsDefault, change.validityMonths],
    ),
  );
  await audit(tx, actor, {
    action: 'service.edit',
    subject: 'service',
    subjectId: id,
    authorityId: actor.organisationId,
    detail: { ...change },
  });
}
