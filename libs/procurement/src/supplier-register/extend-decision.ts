import { commonProblem, dbNow, recordMove, type AuthorityActor, type Tx } from '@kasvutori/platform';
import { mailAbout } from '../procedures/procedure-mails.js';
import { memberAfter } from './member-lifecycle.js';
import { extendMember, lockMember } from './member-queries.js';
import { lockRegister } from './register-queries.js';
import { registerProblem } from './register-problems.js';
import { decideBy, extensionRefusal } from './register-times.js';

/**
 * Takes 15 working days instead of 10 to decide on one application, on a ground that the applicant is told: more documents have
 * to be examined, or what was declared has to be checked (Act 1397/2016 § 50; 2014/24/EU art. 34(5)).
 */
export async function extendDecision(
  tx: Tx,
  actor: AuthorityActor,
  registerId: string,
  memberId: string,
  version: number,
  reason: string,
  origin: string,
): Promise<void> {
  const register = await lockRegister(tx, actor.organisationId, registerId);
  const member = await lockMember(tx, registerId, memberId);
  if (member.version !== version) throw commonProblem('stale-version');
  const status = memberAfter(member.status, 'extend');
  if (status === undefined) throw registerProblem('member-move-not-allowed');
  const now = await dbNow(tx);
  const refusal = extensionRefusal(member, now);
  if (refusal !== undefined) throw registerProblem(refusal);
  const deadline = decideBy(member.appliedAt, true);
  await extendMember(tx, member, { decideBy: deadline, reason, extendedBy: actor.personId }, now);
  await mailAbout(tx, member.appliedBy, 'member-extended', register, { origin, reason, deadline }, now);
  await recordMove(tx, actor, {
    subject: 'register-member',
    subjectId: memberId,
    move: 'extend',
    from: member.status,
    to: status,
    authorityId: member.authorityId,
    providerId: member.providerId,
    note: reason,
  });
}
