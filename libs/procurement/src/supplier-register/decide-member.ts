import { commonProblem, dbNow, recordMove, type AuthorityActor, type Tx } from '@kasvutori/platform';
import type { LetterName } from '../procedures/procedure-letters.js';
import { mailAbout } from '../procedures/procedure-mails.js';
import { memberAfter, NEEDS_REASON, type DecidingMove } from './member-lifecycle.js';
import { lockMember, moveMember } from './member-queries.js';
import { lockRegister } from './register-queries.js';
import { registerProblem } from './register-problems.js';

const LETTERS: Readonly<Record<DecidingMove, LetterName>> = {
  accept: 'member-accepted',
  restore: 'member-accepted',
  decline: 'member-declined',
  suspend: 'member-suspended',
  remove: 'member-removed',
};

/** Accepts or declines an application, or suspends, restores or removes a member; the provider is told with the reasons. */
export async function decideMember(
  tx: Tx,
  actor: AuthorityActor,
  registerId: string,
  memberId: string,
  version: number,
  move: DecidingMove,
  reason: string | null,
  origin: string,
): Promise<void> {
  const register = await lockRegister(tx, actor.organisationId, registerId);
  const member = await lockMember(tx, registerId, memberId);
  if (member.version !== version) throw commonProblem('stale-version');
  const status = memberAfter(member.status, move);
  if (status === undefined) throw registerProblem('member-move-not-allowed');
  if (NEEDS_REASON.has(move) && reason === null) throw registerProblem('member-reason-missing', { field: '/reason' });
  const now = await dbNow(tx);
  await moveMember(tx, member, { status, reason, decidedBy: actor.personId }, now);
  await mailAbout(tx, member.appliedBy, LETTERS[move], register, { origin, reason }, now);
  await recordMove(tx, actor, {
    subject: 'register-member',
    subjectId: memberId,
    move,
    from: member.status,
    to: status,
    authorityId: member.authorityId,
    providerId: member.providerId,
    note: reason,
  });
}
