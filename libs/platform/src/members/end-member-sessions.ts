import { systemActor, type OrganisationActor } from '../access/actor.js';
import { audit } from '../audit/audit.js';
import { execute, type Tx } from '../database/tx.js';
import { endSessionsOf } from '../identity/own-sessions.js';
import { lockMembers } from './member-queries.js';
import { signOutRefusal } from './member-rules.js';
import { memberProblem } from './members-problems.js';

const MEMBERS = systemActor('members');

/**
 * Signs a member out of the organisation (ASVS 7.4.5): the sessions in which they act for it end, and no other sign-in from before can turn to act
 * for it. What they do for themselves and for others is no affair of this organisation's and goes on. Runs as the system, since nobody
 * else touches sessions.
 * @returns how many sessions ended. @throws what `signOutRefusal` says (409)
 */
export async function endMemberSessions(tx: Tx, actor: OrganisationActor, personId: string): Promise<number> {
  const { organisationId, kind, personId: byPersonId } = actor;
  const refusal = signOutRefusal(await lockMembers(tx, organisationId), { personId, byPersonId });
  if (refusal !== undefined) throw memberProblem(refusal);
  await execute(
    tx,
    `INSERT INTO app.member_sign_out (organisation_id, person_id, at) VALUES ($1, $2, clock_timestamp())
     ON CONFLICT (organisation_id, person_id) DO UPDATE SET at = excluded.at`,
    [organisationId, personId],
  );
  const ended = await endSessionsOf(tx, MEMBERS, personId, { actingFor: organisationId });
  await audit(tx, actor, {
    action: 'member.sign-out',
    subject: 'member',
    subjectId: organisationId,
    authorityId: kind === 'authority' ? organisationId : null,
    subjectPersonId: personId,
    detail: { ended },
  });
  return ended;
}
