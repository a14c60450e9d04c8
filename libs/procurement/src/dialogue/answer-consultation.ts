import { audit, commonProblem, dbNow, execute, newId, type ProviderActor, type Tx } from '@kasvutori/platform';
import { answerRefusal } from './consultation-lifecycle.js';
import { readConsultation, readOwnResponse, readQuestions } from './consultation-queries.js';
import type { ConsultationAnswers } from './consultations.dto.js';
import { dialogueProblem } from './dialogue-problems.js';

/**
 * Writes or replaces the provider's answers, until the deadline by the database's clock. `version` is 0 the first time.
 * @throws 409 after the deadline, 412 when a colleague was quicker.
 */
export async function answerConsultation(
  tx: Tx,
  actor: ProviderActor,
  id: string,
  version: number,
  input: ConsultationAnswers,
): Promise<void> {
  // No lock is needed: a consultation is never closed before its deadline, and the deadline only ever moves later.
  const { status, answersEnd: deadline, authorityId } = await readConsultation(tx, id);
  const now = await dbNow(tx);
  const refusal = answerRefusal({ status, deadline }, now);
  if (refusal !== undefined) throw dialogueProblem(refusal);
  await refuseUnknownQuestions(tx, id, input);
  const own = await readOwnResponse(tx, id, actor.organisationId);
  if ((own?.version ?? 0) !== version) throw commonProblem('stale-version');
  const answers = Object.fromEntries(input.answers.map(({ questionId, text }) => [questionId, text]));
  const written = await execute(
    tx,
    `INSERT INTO procurement.consultation_response AS r (id, consultation_id, provider_id, answers, answered_by, answered_at)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (consultation_id, provider_id) DO UPDATE
        SET answers = excluded.answers, answered_by = excluded.answered_by, answered_at = excluded.answered_at, version = r.version + 1
      WHERE r.version = $7`,
    [newId(), id, actor.organisationId, JSON.stringify(answers), actor.personId, now, version],
  );
  if (written !== 1) throw commonProblem('stale-version');
  await audit(tx, actor, {
    action: 'consultation.answer',
    subject: 'consultation',
    subjectId: id,
    authorityId,
    detail: { version: version + 1, answers: input.answers.length },
  });
}

async function refuseUnknownQuestions(tx: Tx, id: string, { answers }: ConsultationAnswers): Promise<void> {
  if (answers.length === 0) throw dialogueProblem('consultation-answer-empty', { field: '/answers' });
  const known = new Set((await readQuestions(tx, id)).map((question) => question.id));
  const seen = new Set<string>();
  for (const [index, { questionId }] of answers.entries()) {
    if (!known.has(questionId) || seen.has(questionId))
      throw dialogueProblem('consultation-question-unknown', { field: `/answers/${index}/questionId` });
    seen.add(questionId);
  }
}
