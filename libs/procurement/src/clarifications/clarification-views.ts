import {
  type Actor,
  type AuthorityActor,
  commonProblem,
  formatInstant,
  type Language,
  localised,
  type Page,
  permitted,
  type ProviderActor,
  readPage,
  type Sort,
  sql,
  type Tx,
} from '@kasvutori/platform';
import {
  type AnswerVersionRow,
  type ClarificationRow,
  QUESTION,
  type QuestionRow,
  readAnswerVersions,
  readClarifications,
  readQuestions,
  readTenderAskedAbout,
} from './clarification-queries.js';
import type {
  AnswerVersion,
  OfficerQuestions,
  OwnQuestion,
  ProviderQuestions,
  PublishedAnswer,
  PublishedAnswers,
  TenderWithQuestions,
  WaitingFilter,
} from './clarifications.dto.js';
import { answerRefusal, askRefusal, questionsEnd } from './question-rules.js';
import { wordDifference } from './word-difference.js';

/** What everybody sees: the published questions with their answers and corrections, and until when more may be asked. */
export async function readPublishedAnswers(
  tx: Tx,
  tenderId: string,
  language: Language,
  now: Date,
): Promise<PublishedAnswers> {
  const tender = await readTenderAskedAbout(tx, tenderId);
  return {
    questionsEnd: questionsEnd(tender),
    open: askRefusal(tender, now) === undefined,
    answers: await publishedAnswers(tx, tenderId, language),
  };
}

/** The same with the company's own questions and what it may do. */
export async function readProviderQuestions(
  tx: Tx,
  actor: ProviderActor,
  tenderId: string,
  now: Date,
): Promise<ProviderQuestions> {
  const tender = await readTenderAskedAbout(tx, tenderId);
  const published = await readPublishedAnswers(tx, tenderId, actor.language, now);
  const own = await sql<QuestionRow>(
    tx,
    `${QUESTION} JOIN procurement.question_asker k ON k.question_id = q.id
      WHERE q.tender_id = $1 AND k.provider_id = $2 ORDER BY q.asked_at, q.id`,
    [tenderId, actor.organisationId],
  );
  const numbers = new Map((await readClarifications(tx, tenderId)).map(({ id, number }) => [id, number]));
  const follows = await sql(
    tx,
    `SELECT FROM procurement.tender_follow WHERE tender_id = $1 AND person_id = $2 AND status = 'following'`,
    [tenderId, actor.personId],
  );
  const asking = permitted(actor, [{ action: 'question:ask', refusal: askRefusal(tender, now) }]);
  const until = formatInstant(questionsEnd(tender), actor.language);
  return {
    ...published,
    mine: own.map((question) => ownQuestion(question, numbers)),
    following: follows.length > 0,
    permittedActions: [
      ...asking.map((permission) => ({
        ...permission,
        ...(permission.reason !== undefined && { reason: permission.reason.replace('{deadline}', until) }),
      })),
      ...permitted(actor, [{ action: 'tender:follow', refusal: undefined }]),
    ],
  };
}

/** Every question with its draft or published answer, for the officers of the authority. Who asked is in none of it. */
export async function readOfficerQuestions(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  now: Date,
): Promise<OfficerQuestions> {
  const tender = await readTenderAskedAbout(tx, tenderId);
  if (tender.authorityId !== actor.organisationId) throw commonProblem('not-found');
  const questions = await readQuestions(tx, tenderId);
  const versions = await readAnswerVersions(tx, tenderId);
  const count = (status: string) => questions.filter((question) => question.status === status).length;
  const refusal = answerRefusal(tender.status);
  return {
    tenderId,
    language: tender.language,
    questionsEnd: questionsEnd(tender),
    open: askRefusal(tender, now) === undefined,
    waiting: count('waiting'),
    drafted: count('drafted'),
    questions: questions.map(({ tenderId: _, authorityId: __, ...question }) => question),
    answers: (await readClarifications(tx, tenderId)).map(({ tenderId: _, authorityId: __, ...clarification }) => ({
      ...clarification,
      questionIds: questions.filter(({ clarificationId }) => clarificationId === clarification.id).map(({ id }) => id),
      versions: versionsOf(clarification, versions, actor.language),
    })),
    permittedActions: permitted(
      actor,
      ['clarification:draft', 'clarification:publish', 'clarification:correct', 'question:dismiss'].map((action) => ({
        action,
        refusal,
      })),
    ),
  };
}

const SORTS: Readonly<Record<NonNullable<WaitingFilter['sort']>, Sort>> = {
  questionsEnd: { column: 'questionsEnd', type: 'timestamptz', direction: 'asc' },
  '-questionsEnd': { column: 'questionsEnd', type: 'timestamptz', direction: 'desc' },
  askedAt: { column: 'askedAt', type: 'timestamptz', direction: 'asc' },
  '-askedAt': { column: 'askedAt', type: 'timestamptz', direction: 'desc' },
};

/** Tenders whose questions wait for an answer, for "Today". */
export function listTendersWithQuestions(
  tx: Tx,
  actor: AuthorityActor,
  filter: WaitingFilter,
): Promise<Page<TenderWithQuestions>> {
  return readPage<TenderWithQuestions>(tx, {
    query: `SELECT t.id, t.number, t.title, count(*) FILTER (WHERE q.status = 'waiting')::int AS waiting,
                   count(*) FILTER (WHERE q.status = 'drafted')::int AS drafted, min(q.asked_at) AS "askedAt",
                   coalesce(t.questions_deadline, t.submission_deadline) AS "questionsEnd", t.submission_deadline AS "submissionEnd"
              FROM procurement.question q JOIN procurement.tender t ON t.id = q.tender_id
             WHERE q.authority_id = $1 AND q.status IN ('waiting', 'drafted') AND t.status = 'published' GROUP BY t.id`,
    params: [actor.organisationId],
    sort: SORTS[filter.sort ?? 'questionsEnd'],
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });
}

/** Published answers with all their versions; open data and the public page read them here. */
export async function publishedAnswers(tx: Tx, tenderId: string, language: Language): Promise<PublishedAnswer[]> {
  const versions = await readAnswerVersions(tx, tenderId);
  return (await readClarifications(tx, tenderId)).flatMap((clarification) => {
    const { id, number, lotId, concerns, publishedAt, status } = clarification;
    const own = versionsOf(clarification, versions, language).filter((version) => version.publishedAt !== null);
    const [latest] = own;
    if (status !== 'published' || number === null || publishedAt === null || latest === undefined) return [];
    const { wording, answer } = latest;
    return [{ id, number, lotId, concerns, wording, answer, publishedAt, versions: own }];
  });
}

function versionsOf(
  { id }: Pick<ClarificationRow, 'id'>,
  rows: readonly AnswerVersionRow[],
  language: Language,
): AnswerVersion[] {
  const own = rows.filter(({ clarificationId }) => clarificationId === id);
  return own.map(({ clarificationId: _, ...row }, index) => {
    const earlier = own[index + 1];
    const difference =
      earlier === undefined ? [] : wordDifference(whole(earlier, language), whole(row, language)).slice(0, 10_000);
    return { ...row, difference: difference.map((piece) => ({ ...piece })) };
  });
}

const whole = ({ wording, answer }: Pick<AnswerVersionRow, 'wording' | 'answer'>, language: Language): string =>
  `${wording}\n\n${localised(answer, language)}`;

/** A draft of the officer is not told to the asker: until it is published, the question waits. */
function ownQuestion(
  { id, text, lotId, concerns, status, clarificationId, dismissal, askedAt }: QuestionRow,
  numbers: ReadonlyMap<string, number | null>,
): OwnQuestion {
  return {
    id,
    text,
    lotId,
    concerns,
    status: status === 'drafted' ? 'waiting' : status,
    answerNumber: status === 'answered' ? (numbers.get(clarificationId ?? '') ?? null) : null,
    dismissal,
    askedAt,
  };
}

export const languageOf = (actor: Actor): Language =>
  actor.kind === 'anonymous' || actor.kind === 'system' ? 'fi' : actor.language;
