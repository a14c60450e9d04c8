import {
  changedOne,
  commonProblem,
  execute,
  recordMove,
  type AuthorityActor,
  type ClientActor,
  type SignedInActor,
  type Tx,
} from '@kasvutori/platform';
import { faultyAnswers } from '../needs/needs-problems.js';
import { checkAnswers, checkSomeAnswers, type Answers } from '../needs/questionnaire.js';
import { publishedQuestionnaire } from '../questionnaires/questionnaire-queries.js';
import { moveNeedsRequest, type NeedsRequestMove } from './needs-request-lifecycle.js';
import { needsRequestProblem } from './needs-request-problems.js';
import { needsRequestById, type NeedsRequestRow } from './needs-request-queries.js';

/**
 * Keeps some of the answers beside those given before; an empty one is taken back. The version says which answers the
 * client was looking at, so that two open windows do not write over each other.
 */
export async function keepAnswers(tx: Tx, id: string, version: number, given: Answers): Promise<void> {
  const request = await movable(tx, id, 'answer');
  const all = Object.entries({ ...request.answers, ...given }).filter(([, answer]) => answer !== '');
  const answers = Object.fromEntries(all);
  const { content } = await publishedQuestionnaire(tx, request.authorityId, request.questionnaireId);
  const faults = checkSomeAnswers(content, answers);
  if (faults.length > 0) throw faultyAnswers(faults);
  changedOne(
    await execute(
      tx,
      `UPDATE vouchers.needs_request SET answers = $3, version = version + 1 WHERE id = $1 AND version = $2 AND status = 'asked'`,
      [id, version, JSON.stringify(answers)],
    ),
  );
}

/** From now on the case worker sees the answers, and they stay as the client gave them. */
export async function sendAnswers(tx: Tx, actor: ClientActor, id: string, version: number, now: Date): Promise<void> {
  const request = await movable(tx, id, 'send');
  const { content } = await publishedQuestionnaire(tx, request.authorityId, request.questionnaireId);
  const faults = checkAnswers(content, request.answers);
  if (faults.length > 0) throw faultyAnswers(faults);
  changedOne(
    await execute(
      tx,
      `UPDATE vouchers.needs_request SET status = 'sent', sent_at = $3, version = version + 1
        WHERE id = $1 AND version = $2 AND status = 'asked'`,
      [id, version, now],
    ),
  );
  await recorded(tx, actor, request, 'send');
}

/** The case worker needs the answers no more: the client is asked in another way. */
export async function withdrawNeedsRequest(tx: Tx, actor: AuthorityActor, id: string, version: number): Promise<void> {
  const request = await movable(tx, id, 'withdraw');
  changedOne(
    await execute(
      tx,
      `UPDATE vouchers.needs_request SET status = 'withdrawn', version = version + 1
        WHERE id = $1 AND version = $2 AND status = $3`,
      [id, version, request.status],
    ),
  );
  await recorded(tx, actor, request, 'withdraw');
}

/** The client's own answers have been gone through together and an assessment made of them. @returns the request. */
export async function closeByAssessment(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  clientId: string,
): Promise<NeedsRequestRow> {
  const request = await movable(tx, id, 'assess');
  if (request.clientId !== clientId) throw commonProblem('not-found');
  changedOne(
    await execute(
      tx,
      `UPDATE vouchers.needs_request SET status = 'assessed', version = version + 1 WHERE id = $1 AND status = 'sent'`,
      [id],
    ),
  );
  await recorded(tx, actor, request, 'assess');
  return request;
}

async function movable(tx: Tx, id: string, move: NeedsRequestMove): Promise<NeedsRequestRow> {
  const request = await needsRequestById(tx, id, true);
  if (moveNeedsRequest(request.status, move) !== undefined) return request;
  if (request.status === 'asked') throw needsRequestProblem('needs-answers-not-sent');
  throw needsRequestProblem(request.status === 'sent' ? 'needs-answers-sent' : 'needs-request-closed');
}

const recorded = (tx: Tx, actor: SignedInActor, request: NeedsRequestRow, move: 'send' | 'withdraw' | 'assess') =>
  recordMove(tx, actor, {
    subject: 'needs-request',
    subjectId: request.id,
    move,
    from: request.status,
    to: moveNeedsRequest(request.status, move) ?? request.status,
    authorityId: request.authorityId,
    clientPersonId: request.personId,
  });
