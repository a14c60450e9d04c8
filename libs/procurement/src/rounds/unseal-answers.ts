import { recordMove, type AuthorityActor, type Tx, type KeyRing } from '@kasvutori/platform';
import type { JWK } from 'jose';
import { noKeyFits, unseal, unwrapTenderKey } from '../bidding/sealing.js';
import { holdAsOfficer } from '../procedures/hold-procedure.js';
import { procedureProblem } from '../procedures/procedure-problems.js';
import {
  type AnswerContent,
  keepAnswerContent,
  markUnsealed,
  readAnswers,
  readRound,
  readWrappedKeyOfRound,
} from './round-queries.js';

/** Opens the answers of a round after its deadline. An answer that cannot be read stays without content; nothing else fails for it. */
export async function unsealAnswers(
  tx: Tx,
  keys: KeyRing,
  actor: AuthorityActor,
  tenderId: string,
  number: number,
): Promise<void> {
  const { situation, now } = await holdAsOfficer(tx, actor, tenderId, 'unseal-answers');
  const round = await readRound(tx, tenderId, number);
  const { id: roundId, answersUntil: deadline } = round;
  if (round.unsealedAt !== null) throw procedureProblem('round-already-unsealed');
  if (now < deadline) throw procedureProblem('round-still-sealed', { params: { deadline } });
  await markUnsealed(tx, round, actor.personId, now);
  const key = await unwrap(keys, roundId, await readWrappedKeyOfRound(tx, roundId));
  const answers = (await readAnswers(tx, tenderId)).filter((answer) => answer.roundId === roundId);
  for (const { id, providerId, versionNo, jwe } of answers) {
    const unsealed = await unseal<AnswerContent>(key, jwe, { tenderId: roundId, bidId: id, providerId, versionNo });
    if (unsealed.ok) await keepAnswerContent(tx, id, unsealed.content);
  }
  await recordMove(tx, actor, {
    subject: 'tender',
    subjectId: tenderId,
    move: 'unseal-answers',
    from: 'rounds',
    to: 'rounds',
    authorityId: situation.authorityId,
    note: `${round.number}. ${round.title} · ${answers.length}`,
  });
}

/** A key-encryption key that does not fit is the operator's affair: nothing is opened, nothing is lost. */
async function unwrap(keys: KeyRing, roundId: string, wrapped: string): Promise<JWK> {
  try {
    return await unwrapTenderKey(keys, roundId, wrapped);
  } catch (error) {
    if (noKeyFits(error)) throw procedureProblem('round-key-unavailable');
    throw error;
  }
}
