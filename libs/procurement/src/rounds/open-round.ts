import { newId, recordMove, type AuthorityActor, type Config, type Tx } from '@kasvutori/platform';
import { makeTenderKey } from '../bidding/sealing.js';
import { readInvitations } from '../participation/invitations.js';
import { holdAsOfficer } from '../procedures/hold-procedure.js';
import { mailAbout } from '../procedures/procedure-mails.js';
import { procedureProblem } from '../procedures/procedure-problems.js';
import { instantOfLocal, isLocalDeadline } from '../tenders/local-deadline.js';
import { insertRound, readRounds } from './round-queries.js';

export interface RoundInput {
  readonly title: string;
  readonly invitation: string;
  readonly wantsPrice: boolean;
  /** 'YYYY-MM-DDTHH:MM', Finnish time. */
  readonly answersUntil: string;
}

/**
 * Opens a round of negotiation or dialogue for those still in it: one at a time, with a key of its own that its answers are
 * sealed for, so that the buyer treats candidates equally while they write (Act 1397/2016 §§ 3, 35, 37).
 */
export async function openRound(
  tx: Tx,
  { keys, publicUrl: origin }: Pick<Config, 'keys' | 'publicUrl'>,
  actor: AuthorityActor,
  tenderId: string,
  input: RoundInput,
): Promise<void> {
  const { situation, now } = await holdAsOfficer(tx, actor, tenderId, 'open-round');
  const earlier = await readRounds(tx, tenderId);
  if (earlier.some(({ recordedAt }) => recordedAt === null)) throw procedureProblem('round-still-open');
  const until = isLocalDeadline(input.answersUntil) ? instantOfLocal(input.answersUntil) : null;
  if (until === null || until <= now) throw procedureProblem('round-deadline-not-ahead', { field: '/answersUntil' });
  const id = newId();
  const { title, invitation, wantsPrice, answersUntil: answersLocal } = input;
  const round = { id, number: earlier.length + 1, title, invitation, wantsPrice, answersLocal, answersUntil: until };
  await insertRound(tx, situation, actor.personId, round, await makeTenderKey(keys, id), now);
  for (const { personId, reducedAt } of await readInvitations(tx, tenderId))
    if (reducedAt === null) await mailAbout(tx, personId, 'round-opened', situation, { origin, deadline: until }, now);
  await recordMove(tx, actor, {
    subject: 'tender',
    subjectId: tenderId,
    move: 'open-round',
    from: 'rounds',
    to: 'rounds',
    authorityId: situation.authorityId,
    note: `${round.number}. ${title}`,
  });
}
