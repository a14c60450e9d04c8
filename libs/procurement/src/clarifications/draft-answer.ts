import {
  type AuthorityActor,
  commonProblem,
  dbNow,
  execute,
  type Localised,
  newId,
  recordMove,
  type Tx,
} from '@kasvutori/platform';
import { clarificationProblem } from './clarification-problems.js';
import {
  changeClarification,
  changeQuestion,
  type QuestionRow,
  readClarification,
  readQuestions,
  type TenderAskedAbout,
} from './clarification-queries.js';
import { holdTenderForAnswers } from './hold-tender-for-answers.js';
import { moveClarification, moveQuestion } from './question-lifecycle.js';

export interface AnswerDraft {
  /** Questions of one kind are answered together. */
  readonly questionIds: readonly string[];
  /** The question as everybody will read it; the originals are kept as they were asked. */
  readonly wording: string;
  readonly answer: Partial<Localised>;
  readonly lotId?: string | null | undefined;
  readonly concerns?: string | null | undefined;
}

/** Begins the answer to one question or to several of one kind. @returns the id of the answer. */
export async function draftAnswer(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  draft: AnswerDraft,
): Promise<string> {
  const tender = await holdTenderForAnswers(tx, actor, tenderId);
  const now = await dbNow(tx);
  const id = newId();
  refuseWithoutLanguage(draft.answer, tender);
  refuseForeignLot(draft, tender);
  await execute(
    tx,
    `INSERT INTO procurement.clarification (id, tender_id, authority_id, lot_id, concerns, created_by, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, tenderId, actor.organisationId, draft.lotId ?? null, draft.concerns ?? null, actor.personId, now],
  );
  await execute(
    tx,
    `INSERT INTO procurement.clarification_version (clarification_id, version_no, wording, answer, written_by, written_at) VALUES ($1, 1, $2, $3, $4, $5)`,
    [id, draft.wording, JSON.stringify(spoken(draft.answer)), actor.personId, now],
  );
  await bindQuestions(tx, actor, tenderId, id, draft.questionIds);
  await recordMove(tx, actor, {
    subject: 'clarification',
    subjectId: id,
    move: 'draft',
    from: null,
    to: 'draft',
    authorityId: actor.organisationId,
  });
  return id;
}

/** Saves the draft whole: questions left out wait again, new ones are merged in. */
export async function saveAnswer(
  tx: Tx,
  actor: AuthorityActor,
  clarificationId: string,
  version: number,
  draft: AnswerDraft,
): Promise<string> {
  const { tenderId } = await readClarification(tx, clarificationId);
  const tender = await holdTenderForAnswers(tx, actor, tenderId);
  const clarification = await readClarification(tx, clarificationId);
  if (clarification.version !== version) throw commonProblem('stale-version');
  const moved = moveClarification(clarification.status, 'save');
  if (!moved.ok) throw clarificationProblem(moved.refusal);
  refuseWithoutLanguage(draft.answer, tender);
  refuseForeignLot(draft, tender);
  await execute(
    tx,
    `UPDATE procurement.clarification_version SET wording = $2, answer = $3, written_by = $4, written_at = $5
      WHERE clarification_id = $1 AND version_no = 1`,
    [clarificationId, draft.wording, JSON.stringify(spoken(draft.answer)), actor.personId, await dbNow(tx)],
  );
  await bindQuestions(tx, actor, tenderId, clarificationId, draft.questionIds);
  await changeClarification(tx, clarification, {
    status: moved.status,
    lotId: draft.lotId ?? null,
    concerns: draft.concerns ?? null,
  });
  return tenderId;
}

async function bindQuestions(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  clarificationId: string,
  questionIds: readonly string[],
): Promise<void> {
  const questions = await readQuestions(tx, tenderId);
  for (const [index, id] of questionIds.entries()) {
    const field = `/questionIds/${index}`;
    const question = questions.find((candidate) => candidate.id === id);
    if (question === undefined) throw clarificationProblem('question-not-of-tender', { field });
    if (question.clarificationId === clarificationId) continue;
    if (question.status === 'drafted') throw clarificationProblem('question-in-another-answer', { field });
    await move(tx, actor, question, 'draft', clarificationId);
  }
  const left = questions.filter(
    (question) => question.clarificationId === clarificationId && !questionIds.includes(question.id),
  );
  for (const question of left) await move(tx, actor, question, 'release', null);
}

async function move(
  tx: Tx,
  actor: AuthorityActor,
  question: QuestionRow,
  name: 'draft' | 'release',
  clarificationId: string | null,
): Promise<void> {
  const moved = moveQuestion(question.status, name);
  if (!moved.ok) throw clarificationProblem(moved.refusal);
  await changeQuestion(tx, question, { status: moved.status, clarificationId });
  await recordMove(tx, actor, {
    subject: 'question',
    subjectId: question.id,
    move: name,
    from: question.status,
    to: moved.status,
    authorityId: question.authorityId,
  });
}

/** Blank languages are left out: nobody reads an empty answer. */
export const spoken = (answer: Partial<Localised>): Partial<Localised> =>
  Object.fromEntries(
    Object.entries(answer)
      .map(([language, text]) => [language, text.trim()])
      .filter(([, text]) => text !== ''),
  );

export function refuseWithoutLanguage(answer: Partial<Localised>, tender: TenderAskedAbout): void {
  if ((answer[tender.language] ?? '').trim() === '')
    throw clarificationProblem('answer-language-missing', {
      field: `/answer/${tender.language}`,
      params: { language: tender.language },
    });
}

function refuseForeignLot({ lotId }: AnswerDraft, tender: TenderAskedAbout): void {
  if (lotId != null && !tender.lots.some(({ id }) => id === lotId))
    throw clarificationProblem('question-lot-unknown', { field: '/lotId' });
}
