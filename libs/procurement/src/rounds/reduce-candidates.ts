import { one, recordMove, type AuthorityActor, type Tx } from '@kasvutori/platform';
import { leaveOut, readInvitations } from '../participation/invitations.js';
import { holdAsOfficer } from '../procedures/hold-procedure.js';
import { mailAbout } from '../procedures/procedure-mails.js';
import { procedureProblem } from '../procedures/procedure-problems.js';
import { readRounds } from './round-queries.js';

/** Competition is genuine while at least so many remain (2014/24/EU art. 66). */
const GENUINE = 2;

/** Leaves a candidate out between rounds, where the call announced it, with reasons that the candidate gets. */
export async function reduceCandidates(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  providerId: string,
  reason: string,
  origin: string,
): Promise<void> {
  const { situation, now } = await holdAsOfficer(tx, actor, tenderId, 'reduce');
  if (situation.plan?.mayReduce !== true) throw procedureProblem('reduction-not-announced');
  if ((await readRounds(tx, tenderId)).some(({ recordedAt }) => recordedAt === null))
    throw procedureProblem('round-still-open');
  const remaining = (await readInvitations(tx, tenderId)).filter(({ reducedAt }) => reducedAt === null);
  const invited = one(remaining.filter((invitation) => invitation.providerId === providerId));
  if (remaining.length <= GENUINE) throw procedureProblem('reduction-leaves-no-competition');
  await leaveOut(tx, tenderId, providerId, reason, now);
  await mailAbout(tx, invited.personId, 'left-out', situation, { origin, reason }, now);
  await recordMove(tx, actor, {
    subject: 'tender',
    subjectId: tenderId,
    move: 'reduce',
    from: 'rounds',
    to: 'rounds',
    authorityId: situation.authorityId,
    note: `${invited.providerName}: ${reason}`,
  });
}
