import { audit, changedOne, one, recordMove, sql, type AuthorityActor, type Tx } from '@kasvutori/platform';
import { columnsOf, type ServiceTerms } from './service-terms.js';
import { Service } from './service.entity.js';

/** Changes what is granted and chosen from now on; vouchers keep the cap they were granted with. */
export async function changeService(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  terms: ServiceTerms,
  version: number,
): Promise<void> {
  const authorityId = actor.organisationId;
  one(await sql(tx, 'SELECT FROM vouchers.service WHERE id = $1 AND authority_id = $2', [id, authorityId]));
  const { affected } = await tx.update(
    Service,
    { id, authorityId, version },
    { ...columnsOf(terms), version: version + 1 },
  );
  changedOne(affected ?? 0);
  await audit(tx, actor, {
    action: 'service.edit',
    subject: 'service',
    subjectId: id,
    authorityId,
    detail: { ...terms },
  });
  await recordMove(tx, actor, {
    subject: 'service',
    subjectId: id,
    move: 'edit',
    from: 'listed',
    to: 'listed',
    authorityId,
  });
}
