import { recordMove, type AuthorityActor, type Tx } from '@kasvutori/platform';
import { readInvitations } from '../participation/invitations.js';
import { holdAsOfficer } from '../procedures/hold-procedure.js';
import { mailAbout } from '../procedures/procedure-mails.js';
import { procedureProblem } from '../procedures/procedure-problems.js';
import { keepStage } from '../procedures/procedure-queries.js';
import { readRounds } from './round-queries.js';

/** Ends the negotiations: those still in them are asked for final bids, which are sealed and opened like any others. */
export async function callForBids(tx: Tx, actor: AuthorityActor, tenderId: string, origin: string): Promise<void> {
  const { situation, now } = await holdAsOfficer(tx, actor, tenderId, 'call-for-bids');
  if ((await readRounds(tx, tenderId)).some(({ recordedAt }) => recordedAt === null))
    throw procedureProblem('round-still-open');
  const { submissionDeadline: deadline } = situation;
  if (deadline === null || deadline <= now) throw procedureProblem('bid-time-over');
  await keepStage(tx, tenderId, 'rounds', 'bids', now);
  for (const { personId, reducedAt } of await readInvitations(tx, tenderId))
    if (reducedAt === null) await mailAbout(tx, personId, 'invited-to-bids', situation, { origin }, now);
  await recordMove(tx, actor, {
    subject: 'tender',
    subjectId: tenderId,
    move: 'call-for-bids',
    from: 'rounds',
    to: 'bids',
    authorityId: situation.authorityId,
  });
}
