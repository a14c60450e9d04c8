import { fill, permitted, readHistory, type AuthorityActor, type Page, type Tx } from '@kasvutori/platform';
import { proposeFor } from '../needs/needs-level.js';
import { questionnaireFlaws, trialLevel } from './check-questionnaire.js';
import { flawProblem } from './questionnaire-problems.js';
import {
  currentQuestionnaire,
  hasDraft,
  listQuestionnaires,
  questionnaireById,
  type QuestionnaireRow,
} from './questionnaire-queries.js';
import type { QuestionnaireDetail, QuestionnaireItem, QuestionnaireSummary } from './questionnaires.dto.js';

const ownerOf = (authorityId: string | null) => (authorityId === null ? 'platform' : 'own');

/** The questions as somebody is asked them, without the weighing. */
export const asAsked = ({ id, name, content }: QuestionnaireRow, current: boolean): QuestionnaireItem => ({
  id,
  version: name,
  title: content.title,
  areas: content.areas,
  questions: content.questions,
  current,
});

/** The authority's own versions and the platform's, newest first. */
export async function questionnaireList(
  tx: Tx,
  actor: AuthorityActor,
  paging: { cursor?: string | undefined; limit?: number | undefined },
): Promise<Page<QuestionnaireSummary>> {
  const inUse = [
    await currentQuestionnaire(tx, actor.organisationId, 'person'),
    await currentQuestionnaire(tx, actor.organisationId, 'company'),
  ];
  const page = await listQuestionnaires(tx, actor.organisationId, paging);
  return {
    ...page,
    items: page.items.map(({ authorityId, ...row }) => ({
      ...row,
      owner: ownerOf(authorityId),
      inUse: inUse.some(({ id }) => id === row.id),
    })),
  };
}

export async function questionnaireDetail(tx: Tx, actor: AuthorityActor, id: string): Promise<QuestionnaireDetail> {
  const row = await questionnaireById(tx, actor.organisationId, id);
  const inUse = await currentQuestionnaire(tx, actor.organisationId, row.clientKind);
  const { authorityId, content, trials, status } = row;
  const flaws = status === 'draft' ? questionnaireFlaws(content, trials) : [];
  return {
    id,
    name: row.name,
    clientKind: row.clientKind,
    owner: ownerOf(authorityId),
    status,
    inUse: inUse.id === id,
    publishedAt: row.publishedAt,
    content,
    trials: trials.map((trial) => {
      const given = trialLevel(content, trial) ?? null;
      return { ...trial, given, points: given === null ? null : proposeFor(content, trial.answers).points };
    }),
    flaws: flaws.map(flawProblem).map(({ pointer, code, text, params }) => ({
      pointer,
      code: code as QuestionnaireDetail['flaws'][number]['code'],
      text: fill(text, params, actor.language),
    })),
    version: row.version,
    permittedActions: permitted(
      actor,
      status === 'draft'
        ? [
            { action: 'questionnaire:edit' },
            { action: 'questionnaire:publish', refusal: flaws.length > 0 ? 'questionnaire-incomplete' : undefined },
          ]
        : [
            {
              action: 'questionnaire:begin',
              refusal: (await hasDraft(tx, row.clientKind)) ? 'questionnaire-has-draft' : undefined,
            },
          ],
    ),
    history: await readHistory(tx, 'questionnaire', id),
  };
}
