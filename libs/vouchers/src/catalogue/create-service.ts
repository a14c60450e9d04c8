import {
  newId,
  recordMove,
  SERVICE_KINDS,
  sql,
  type AuthorityActor,
  type ServiceKindCode,
  type Tx,
} from '@kasvutori/platform';
import { catalogueProblem } from './catalogue-problems.js';
import { listOffer } from './list-offer.js';
import { columnsOf, type ServiceTerms } from './service-terms.js';
import { Service } from './service.entity.js';

export interface NewService extends ServiceTerms {
  readonly kind: ServiceKindCode;
}

/** Takes a service into the authority's catalogue and lists the offers of the contracts that were active before it. */
export async function createService(tx: Tx, actor: AuthorityActor, input: NewService): Promise<{ id: string }> {
  const authorityId = actor.organisationId;
  const known = await sql(tx, `SELECT FROM vouchers.service WHERE authority_id = $1 AND kind = $2`, [
    authorityId,
    input.kind,
  ]);
  if (known.length > 0) throw catalogueProblem('service-exists', { field: '/kind' });
  const id = newId();
  await tx.insert(Service, {
    id,
    authorityId,
    kind: input.kind,
    unit: SERVICE_KINDS[input.kind].unit,
    ...columnsOf(input),
    version: 1,
  });
  await recordMove(tx, actor, {
    subject: 'service',
    subjectId: id,
    move: 'list',
    from: null,
    to: 'listed',
    authorityId,
  });
  const contracts = await sql<{ id: string }>(
    tx,
    `SELECT id FROM contracts.contract WHERE authority_id = $1 AND service_kind = $2 AND status = 'active'`,
    [authorityId, input.kind],
  );
  for (const contract of contracts) await listOffer(tx, contract.id);
  return { id };
}
