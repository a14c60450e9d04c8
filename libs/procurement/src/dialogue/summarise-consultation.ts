import { randomInt } from 'node:crypto';
import {
  changedOne,
  commonProblem,
  dbNow,
  execute,
  namesIn,
  recordMove,
  type AuthorityActor,
  type Tx,
} from '@kasvutori/platform';
import { consultationRefusal } from './consultation-lifecycle.js';
import { lockConsultation, readQuestions, readResponses } from './consultation-queries.js';
import type { SummaryInput } from './consultations.dto.js';
import { dialogueProblem } from './dialogue-problems.js';
import { refusePersonalData } from './refuse-personal-data.js';

/**
 * Publishes what came of a consultation: a summary and, if the officer wishes, answers without their senders. An answer
 * that names its sender or a person is refused. @throws 412 when stale.
 */
export async function summariseConsultation(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  input: SummaryInput,
): Promise<Date> {
  const consultation = await lockConsultation(tx, id);
  if (consultation.version !== version) throw commonProblem('stale-version');
  const at = await dbNow(tx);
  const { status, answersEnd: deadline } = consultation;
  const refusal = consultationRefusal({ status, deadline, complete: true }, 'summarise', at);
  if (refusal !== undefined) throw dialogueProblem(refusal);
  if (Object.values(input.summary).every((text) => text.trim() === '')) throw summaryMissing();
  for (const [language, text] of Object.entries(input.summary)) refusePersonalData(text, `/summary/${language}`);
  await refuseKnownSenders(tx, id, input);
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.consultation SET status = 'summarised', summary = $3, summarised_at = $4, updated_at = $4, version = version + 1
        WHERE id = $1 AND status = $2`,
      [id, status, JSON.stringify(input.summary), at],
    ),
  );
  // In a drawn order, so that the place of an answer says nothing of who came first.
  const drawn = input.published
    .map((answer) => ({ ...answer, draw: randomInt(2 ** 32) }))
    .sort((a, b) => a.draw - b.draw);
  for (const [index, { questionId, text }] of drawn.entries()) {
    await execute(
      tx,
      'INSERT INTO procurement.published_answer (consultation_id, question_id, position, text) VALUES ($1, $2, $3, $4)',
      [id, questionId, index + 1, text],
    );
  }
  await recordMove(tx, actor, {
    subject: 'consultation',
    subjectId: id,
    move: 'summarise',
    from: status,
    to: 'summarised',
    authorityId: actor.organisationId,
  });
  return at;
}

async function refuseKnownSenders(tx: Tx, id: string, { published }: SummaryInput): Promise<void> {
  const questions = new Set((await readQuestions(tx, id)).map((question) => question.id));
  const names = (await readResponses(tx, id)).map(({ providerName }) => providerName);
  for (const [index, { questionId, text }] of published.entries()) {
    if (!questions.has(questionId))
      throw dialogueProblem('consultation-question-unknown', { field: `/published/${index}/questionId` });
    const field = `/published/${index}/text`;
    const [name] = namesIn(text, names);
    if (name !== undefined) throw dialogueProblem('answer-names-sender', { field, params: { name } });
    refusePersonalData(text, field);
  }
}

function summaryMissing() {
  const text = { fi: 'Kirjoita yhteenveto.', sv: 'Skriv en sammanfattning.', en: 'Write a summary.' };
  return commonProblem('validation-failed', { errors: [{ pointer: '/summary', code: 'required', text }] });
}
