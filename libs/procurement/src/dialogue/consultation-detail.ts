import {
  commonProblem,
  permitted,
  readHistory,
  type AuthorityActor,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import { answerRefusal, consultationEditRefusal, consultationRefusal } from './consultation-lifecycle.js';
import {
  readConsultation,
  readFindingsOf,
  readOwnResponse,
  readPublicConsultation,
  readQuestions,
  readResponses,
  type StoredConsultation,
} from './consultation-queries.js';
import type { ConsultationDetail, ProviderConsultation, Question } from './consultations.dto.js';

/** Everything an officer's page of a consultation shows; another authority's is not there. */
export async function readConsultationDetail(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  now: Date,
): Promise<ConsultationDetail> {
  const consultation = await readConsultation(tx, id);
  if (consultation.authorityId !== actor.organisationId) throw commonProblem('not-found');
  const questions = await readQuestions(tx, id);
  const { status, answersEnd: deadline } = consultation;
  const toMove = { status, deadline, complete: isComplete(consultation, questions, now) };
  return {
    ...consultation,
    questions,
    findings: await readFindingsOf(tx, id),
    responses: await readResponses(tx, id),
    permittedActions: permitted(actor, [
      { action: 'consultation:open', refusal: consultationRefusal(toMove, 'open', now) },
      { action: 'consultation:edit', refusal: consultationEditRefusal(status) },
      { action: 'consultation:extend', refusal: answerRefusal({ status, deadline }, now) },
      { action: 'consultation:close', refusal: consultationRefusal(toMove, 'close', now) },
      { action: 'consultation:summarise', refusal: consultationRefusal(toMove, 'summarise', now) },
    ]),
    history: await readHistory(tx, 'consultation', id),
  };
}

export async function readProviderConsultation(
  tx: Tx,
  actor: ProviderActor,
  id: string,
  now: Date,
): Promise<ProviderConsultation> {
  const consultation = await readPublicConsultation(tx, id);
  const { status, answersEnd: deadline } = consultation;
  return {
    ...consultation,
    ownResponse: await readOwnResponse(tx, id, actor.organisationId),
    permittedActions: permitted(actor, [
      { action: 'consultation:answer', refusal: answerRefusal({ status, deadline }, now) },
    ]),
  };
}

/** It can be opened: a title, a question, and a deadline ahead. */
export function isComplete(
  { title, answersEnd }: Pick<StoredConsultation, 'title' | 'answersEnd'>,
  questions: readonly Pick<Question, 'text'>[],
  now: Date,
): boolean {
  const said = (text: Readonly<Partial<Record<string, string>>>): boolean =>
    Object.values(text).some((words) => (words ?? '').trim() !== '');
  return (
    said(title) &&
    questions.length > 0 &&
    questions.every(({ text }) => said(text)) &&
    answersEnd !== null &&
    answersEnd > now
  );
}
