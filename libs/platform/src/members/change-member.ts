import type { OrganisationActor } from '../access/actor.js';
import { audit } from '../audit/audit.js';
import { execute, type Tx } from '../database/tx.js';
import { commonProblem } from '../problems/common-problems.js';
import { countChange, lockMembers } from './member-queries.js';
import { memberChangeRefusal, type MemberRole } from './member-rules.js';
import { memberProblem } from './members-problems.js';

/**
 * Gives a member of the organisation exactly these roles; none removes the member. It counts from the person's next call on.
 * @param version of the member's roles, as the manager saw them. @throws 412 when stale; what `memberChangeRefusal` says (409)
 */
export async function changeMember(
  tx: Tx,
  actor: OrganisationActor,
  { personId, version }: { readonly personId: string; readonly version: number },
  roles: readonly MemberRole[],
  now: Date,
): Promise<void> {
  const { organisationId, kind, personId: byPersonId } = actor;
  const members = await lockMembers(tx, organisationId);
  const refusal = memberChangeRefusal(kind, members, { personId, byPersonId }, roles);
  if (refusal !== undefined) throw memberProblem(refusal);
  const before = members.find((member) => member.personId === personId);
  if (before?.version !== version) throw commonProblem('stale-version');
  // The audit entry and the new roles come first: a manager who steps down may not write them afterwards.
  await audit(tx, actor, {
    action: roles.length === 0 ? 'member.remove' : 'member.change',
    subject: 'member',
    subjectId: organisationId,
    authorityId: kind === 'authority' ? organisationId : null,
    subjectPersonId: personId,
    detail: { before: [...before.roles].sort(), after: [...roles] },
  });
  await countChange(tx, organisationId, personId);
  await addRoles(tx, organisationId, personId, roles, now);
  await execute(tx, 'DELETE FROM app.membership WHERE person_id = $1 AND organisation_id = $2 AND role <> ALL ($3)', [
    personId,
    organisationId,
    roles,
  ]);
}

/** What a person has already stays as it is. */
export const addRoles = (
  tx: Tx,
  organisationId: string,
  personId: string,
  roles: readonly MemberRole[],
  now: Date,
): Promise<number> =>
  execute(
    tx,
    `INSERT INTO app.membership (person_id, organisation_id, role, created_at)
     SELECT $1, $2, role, $4 FROM unnest($3::text[]) AS role ON CONFLICT DO NOTHING`,
    [personId, organisationId, roles, now],
  );
