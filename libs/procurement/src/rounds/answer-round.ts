import { audit, newId, type ProviderActor, type Tx } from '@kasvutori/platform';
import { seal, sealHash } from '../bidding/sealing.js';
import { holdAsProvider } from '../procedures/hold-procedure.js';
import { procedureProblem } from '../procedures/procedure-problems.js';
import { findAnswer, readPublicKeyOfRound, readRound, storeAnswer, type AnswerContent } from './round-queries.js';

/** Answers a round, or answers it anew, until its deadline: judged by the database's clock, sealed in memory, only then stored. */
export async function answerRound(
  tx: Tx,
  actor: ProviderActor,
  tenderId: string,
  number: number,
  content: AnswerContent,
): Promise<void> {
  const { now } = await holdAsProvider(tx, actor, tenderId, 'answer-round');
  const round = await readRound(tx, tenderId, number);
  if (now >= round.answersUntil)
    throw procedureProblem('round-deadline-passed', { params: { deadline: round.answersUntil } });
  if (round.wantsPrice && content.preliminaryPrice === null)
    throw procedureProblem('round-price-missing', { field: '/preliminaryPrice' });
  const { organisationId: providerId, personId } = actor;
  const earlier = await findAnswer(tx, round.id, providerId);
  const id = earlier?.id ?? newId();
  const versionNo = (earlier?.versionNo ?? 0) + 1;
  // The names of the payload are those of a bid: an answer is sealed for its round as a bid is for its tender.
  const payload = { tenderId: round.id, bidId: id, providerId, versionNo, content };
  const jwe = await seal(await readPublicKeyOfRound(tx, round.id), payload);
  await storeAnswer(tx, { id, roundId: round.id, providerId, versionNo, jwe, sha256: sealHash(jwe) }, personId, now);
  // No authority on the entry: who has answered is the buyer's to know once the round is unsealed.
  await audit(tx, actor, {
    action: 'procedure.answer-round',
    subject: 'tender',
    subjectId: tenderId,
    authorityId: null,
    detail: { number, versionNo },
  });
}
