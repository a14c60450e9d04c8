import { type AuthorityActor, commonProblem, emit, recordMove, type Tx } from '@kasvutori/platform';
import { questionDismissed } from './clarification-events.js';
import { clarificationProblem } from './clarification-problems.js';
import {
  changeClarification,
  changeQuestion,
  readClarification,
  readQuestion,
  readQuestions,
} from './clarification-queries.js';
import { holdTenderForAnswers } from './hold-tender-for-answers.js';
import { moveClarification, moveQuestion } from './question-lifecycle.js';

/** Leaves a question unanswered, with a reason that is mailed to the asker. A draft that answered nothing else goes with it. */
export async function dismissQuestion(
  tx: Tx,
  actor: AuthorityActor,
  questionId: string,
  version: number,
  reason: string,
): Promise<string> {
  const { tenderId, authorityId } = await readQuestion(tx, questionId);
  if (authorityId !== actor.organisationId) throw commonProblem('not-found');
  await holdTenderForAnswers(tx, actor, tenderId);
  const question = await readQuestion(tx, questionId);
  if (question.version !== version) throw commonProblem('stale-version');
  const moved = moveQuestion(question.status, 'dismiss');
  if (!moved.ok) throw clarificationProblem(moved.refusal);
  await changeQuestion(tx, question, { status: moved.status, clarificationId: null, dismissal: reason });
  await recordMove(tx, actor, {
    subject: 'question',
    subjectId: questionId,
    move: 'dismiss',
    from: question.status,
    to: moved.status,
    authorityId,
    note: reason,
  });
  if (question.clarificationId !== null) await discardIfEmpty(tx, actor, tenderId, question.clarificationId);
  await emit(tx, questionDismissed, { questionId });
  return tenderId;
}

async function discardIfEmpty(tx: Tx, actor: AuthorityActor, tenderId: string, clarificationId: string): Promise<void> {
  const left = await readQuestions(tx, tenderId);
  if (left.some((question) => question.clarificationId === clarificationId)) return;
  const clarification = await readClarification(tx, clarificationId);
  const moved = moveClarification(clarification.status, 'discard');
  if (!moved.ok) throw clarificationProblem(moved.refusal);
  await changeClarification(tx, clarification, { status: moved.status });
  await recordMove(tx, actor, {
    subject: 'clarification',
    subjectId: clarificationId,
    move: 'discard',
    from: clarification.status,
    to: moved.status,
    authorityId: actor.organisationId,
  });
}
