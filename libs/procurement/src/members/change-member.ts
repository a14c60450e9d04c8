import { audit, commonProblem, execute, type ProviderActor, type ProviderRole, type Tx } from '@kasvutori/platform';
import { memberChangeRefusal } from './member-rules.js';
import { memberProblem } from './members-problems.js';
import { countChange, lockMembers } from './member-queries.js';

/**
 * Gives a member of the company exactly these roles; none removes the member. It counts from the person's next request on.
 * @param version of the member's roles, as the manager saw them. @throws 412 when stale; last-manager (409), member-unknown (409)
 */
export async function changeMember(
  tx: Tx,
  actor: ProviderActor,
  { personId, version }: { readonly personId: string; readonly version: number },
  roles: readonly ProviderRole[],
  now: Date,
): Promise<void> {
  const organisationId = actor.organisationId;
  const members = await lockMembers(tx, organisationId);
  const refusal = memberChangeRefusal(members, personId, roles);
  if (refusal !== undefined) throw memberProblem(refusal);
  if (members.find((member) => member.personId === personId)?.version !== version) throw commonProblem('stale-version');
  // The audit entry and the new roles come first: a manager who steps down may not write them afterwards.
  await audit(tx, actor, {
    action: roles.length === 0 ? 'member.remove' : 'member.change',
    subject: 'member',
    subjectId: organisationId,
    authorityId: null,
    subjectPersonId: personId,
    detail: {
      before: [...(members.find((member) => member.personId === personId)?.roles ?? [])].sort(),
      after: [...roles],
    },
  });
  await countChange(tx, organisationId, personId);
  await execute(
    tx,
    `INSERT INTO app.membership (person_id, organisation_id, role, created_at)
     SELECT $1, $2, role, $4 FROM unnest($3::text[]) AS role ON CONFLICT DO NOTHING`,
    [personId, organisationId, roles, now],
  );
  await execute(tx, 'DELETE FROM app.membership WHERE person_id = $1 AND organisation_id = $2 AND role <> ALL ($3)', [
    personId,
    organisationId,
    roles,
  ]);
}
