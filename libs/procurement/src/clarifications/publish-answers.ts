import { type AuthorityActor, dbNow, emit, execute, one, recordMove, sql, type Tx } from '@kasvutori/platform';
import { answersPublished } from './clarification-events.js';
import { clarificationProblem } from './clarification-problems.js';
import { changeClarification, changeQuestion, readClarifications, readQuestions } from './clarification-queries.js';
import { holdTenderForAnswers } from './hold-tender-for-answers.js';
import { moveClarification, moveQuestion } from './question-lifecycle.js';

/** Publishes draft answers to everybody, one or many at once: numbers them, closes their questions and has the mails sent. */
export async function publishAnswers(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  clarificationIds: readonly string[],
  publicUrl: string,
): Promise<void> {
  await holdTenderForAnswers(tx, actor, tenderId);
  const now = await dbNow(tx);
  const ids = [...new Set(clarificationIds)];
  const drafts = await readClarifications(tx, tenderId);
  const questions = await readQuestions(tx, tenderId);
  let number = await lastNumber(tx, tenderId);
  for (const id of ids) {
    const clarification = one(drafts.filter((candidate) => candidate.id === id));
    const moved = moveClarification(clarification.status, 'publish');
    if (!moved.ok) throw clarificationProblem(moved.refusal);
    number += 1;
    await execute(
      tx,
      'UPDATE procurement.clarification_version SET published_at = $2 WHERE clarification_id = $1 AND version_no = 1',
      [id, now],
    );
    await changeClarification(tx, clarification, { status: moved.status, number, publishedAt: now });
    await recordMove(tx, actor, {
      subject: 'clarification',
      subjectId: id,
      move: 'publish',
      from: clarification.status,
      to: moved.status,
      authorityId: actor.organisationId,
    });
    for (const question of questions.filter(({ clarificationId }) => clarificationId === id)) {
      const answered = moveQuestion(question.status, 'answer');
      if (!answered.ok) throw clarificationProblem(answered.refusal);
      await changeQuestion(tx, question, { status: answered.status, clarificationId: id });
      await recordMove(tx, actor, {
        subject: 'question',
        subjectId: question.id,
        move: 'answer',
        from: question.status,
        to: answered.status,
        authorityId: actor.organisationId,
      });
    }
  }
  await emit(tx, answersPublished, {
    tenderId,
    authorityId: actor.organisationId,
    clarificationIds: ids,
    corrected: false,
    publicUrl,
  });
}

async function lastNumber(tx: Tx, tenderId: string): Promise<number> {
  const rows = await sql<{ last: number }>(
    tx,
    'SELECT coalesce(max(number), 0)::int AS last FROM procurement.clarification WHERE tender_id = $1',
    [tenderId],
  );
  return one(rows).last;
}
