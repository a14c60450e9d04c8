import {
  audit,
  commonProblem,
  execute,
  newId,
  sql,
  violatedConstraint,
  type ActCode,
  type AuthorityActor,
  type Localised,
  type Tx,
} from '@kasvutori/platform';
import { budgetProblem } from '../budgets/budgets-problems.js';

export interface WrittenGroup {
  readonly name: Localised;
  readonly serviceIds: readonly string[];
}

export async function createGroup(tx: Tx, actor: AuthorityActor, group: WrittenGroup): Promise<{ id: string }> {
  const id = newId();
  await named(() =>
    execute(tx, `INSERT INTO vouchers.service_group (id, authority_id, name) VALUES ($1, $2, $3)`, [
      id,
      actor.organisationId,
      JSON.stringify(group.name),
    ]),
  );
  await fillGroup(tx, actor, id, group, 'service-group.create');
  return { id };
}

/** Vouchers that were granted stay on the budgets they were granted from; new ones follow the new group. */
export async function changeGroup(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  group: WrittenGroup,
): Promise<void> {
  const [found] = await sql<{ version: number }>(
    tx,
    `SELECT version FROM vouchers.service_group WHERE id = $1 AND authority_id = $2 FOR UPDATE`,
    [id, actor.organisationId],
  );
  if (found === undefined) throw commonProblem('not-found');
  if (found.version !== version) throw commonProblem('stale-version');
  await named(() =>
    execute(tx, `UPDATE vouchers.service_group SET name = $2, version = version + 1 WHERE id = $1`, [
      id,
      JSON.stringify(group.name),
    ]),
  );
  await fillGroup(tx, actor, id, group, 'service-group.change');
}

async function fillGroup(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  { name, serviceIds }: WrittenGroup,
  action: ActCode,
): Promise<void> {
  const authorityId = actor.organisationId;
  const wanted = [...new Set(serviceIds)];
  const taken = await execute(
    tx,
    `UPDATE vouchers.service SET group_id = $1 WHERE authority_id = $2 AND id::text = ANY ($3)`,
    [id, authorityId, wanted],
  );
  if (taken < wanted.length) throw commonProblem('not-found');
  await execute(
    tx,
    `UPDATE vouchers.service SET group_id = NULL WHERE authority_id = $2 AND group_id = $1 AND id::text <> ALL ($3)`,
    [id, authorityId, wanted],
  );
  await audit(tx, actor, {
    action,
    subject: 'service-group',
    subjectId: id,
    authorityId,
    detail: { name, serviceIds: wanted },
  });
}

async function named(write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    throw violatedConstraint(error) === 'service_group_by_name'
      ? budgetProblem('group-exists', { field: '/name/fi' })
      : error;
  }
}
