import {
  type AuthorityActor,
  canonicalJson,
  commonProblem,
  dbNow,
  emit,
  execute,
  type Localised,
  recordMove,
  type Tx,
} from '@kasvutori/platform';
import { answersPublished } from './clarification-events.js';
import { clarificationProblem } from './clarification-problems.js';
import { changeClarification, readAnswerVersions, readClarification } from './clarification-queries.js';
import { refuseWithoutLanguage, spoken } from './draft-answer.js';
import { holdTenderForAnswers } from './hold-tender-for-answers.js';
import { moveClarification } from './question-lifecycle.js';

export interface AnswerCorrection {
  readonly wording: string;
  readonly answer: Partial<Localised>;
  readonly reason: string;
}

/** A published answer is corrected by a new version, with its reason; the old one stays readable beside it. */
export async function correctAnswer(
  tx: Tx,
  actor: AuthorityActor,
  clarificationId: string,
  version: number,
  correction: AnswerCorrection,
  publicUrl: string,
): Promise<string> {
  const { tenderId, authorityId } = await readClarification(tx, clarificationId);
  if (authorityId !== actor.organisationId) throw commonProblem('not-found');
  const tender = await holdTenderForAnswers(tx, actor, tenderId);
  const clarification = await readClarification(tx, clarificationId);
  if (clarification.version !== version) throw commonProblem('stale-version');
  const moved = moveClarification(clarification.status, 'correct');
  if (!moved.ok) throw clarificationProblem(moved.refusal);
  refuseWithoutLanguage(correction.answer, tender);
  const answer = spoken(correction.answer);
  const latest = (await readAnswerVersions(tx, tenderId)).find((row) => row.clarificationId === clarificationId);
  if (latest === undefined) throw commonProblem('not-found');
  if (latest.wording === correction.wording && canonicalJson(latest.answer) === canonicalJson(answer))
    throw clarificationProblem('answer-unchanged', { field: '/answer' });
  const now = await dbNow(tx);
  await execute(
    tx,
    `INSERT INTO procurement.clarification_version (clarification_id, version_no, wording, answer, reason, written_by, written_at, published_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $7)`,
    [
      clarificationId,
      latest.versionNo + 1,
      correction.wording,
      JSON.stringify(answer),
      correction.reason,
      actor.personId,
      now,
    ],
  );
  await changeClarification(tx, clarification, { status: moved.status });
  await recordMove(tx, actor, {
    subject: 'clarification',
    subjectId: clarificationId,
    move: 'correct',
    from: clarification.status,
    to: moved.status,
    authorityId,
    note: correction.reason,
  });
  const clarificationIds = [clarificationId];
  await emit(tx, answersPublished, { tenderId, authorityId, clarificationIds, corrected: true, publicUrl });
  return tenderId;
}
