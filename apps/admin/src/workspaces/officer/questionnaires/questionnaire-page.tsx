import { useQuery } from '@tanstack/react-query';
import { InlineAlert } from 'suomifi-ui-components';
import { useCommand } from '#api';
import { useParam, useTexts } from '#app';
import { DateText, DetailPage, Resource, StatusBadge, timelineOf, useGo, type PageAction } from '#ui';
import { useSaid } from '../../../procurement/tender-words.js';
import { QuestionList } from './question-list.js';
import { beginQuestionnaire, publishQuestionnaire, questionnaireByIdQuery } from './queries.js';
import { RuleList } from './rule-list.js';
import { texts } from './texts.js';
import { TrialTable } from './trial-table.js';
import type { Questionnaire } from './types.js';

/** One version: what is asked, what follows, and the test answers that prove it. */
export function QuestionnairePage() {
  const query = useQuery(questionnaireByIdQuery(useParam('questionnaireId')));
  return <Resource query={query}>{(found) => <Found questionnaire={found} />}</Resource>;
}

const MOVES = { begin: 'moveBegin', publish: 'movePublish' } as const;

function Found({ questionnaire }: { questionnaire: Questionnaire }) {
  const t = useTexts(texts);
  const say = useSaid();
  const actions = useActions(questionnaire);
  const { name, status, inUse, owner, content, trials, flaws, publishedAt, permittedActions, history } = questionnaire;
  return (
    <DetailPage
      back={{ label: t('title'), href: '/officer/questionnaires' }}
      title={`${say(content.title)} ${name}`}
      status={
        <StatusBadge tone={inUse ? 'good' : status === 'draft' ? 'warning' : 'neutral'}>
          {t(inUse ? 'inUse' : status)}
        </StatusBadge>
      }
      permitted={permittedActions}
      actions={actions}
      facts={[
        { label: t('owner'), value: t(`owner-${owner}`) },
        { label: t('questions'), value: String(content.questions.length) },
        { label: t('publishedAt'), value: publishedAt && <DateText instant={publishedAt} /> },
      ]}
      history={timelineOf(history, (move) => t(MOVES[move as keyof typeof MOVES]))}
      tabs={[
        {
          id: 'questions',
          label: t('questions'),
          count: content.questions.length,
          content: <QuestionList content={content} />,
        },
        { id: 'rules', label: t('rules'), content: <RuleList content={content} /> },
        {
          id: 'trials',
          label: t('trials'),
          count: trials.length,
          content: <TrialTable questionnaire={questionnaire} />,
        },
      ]}
    >
      {flaws.length > 0 && (
        <InlineAlert status="warning" labelText={t('flaws')}>
          <ul>
            {flaws.map(({ pointer, text }, index) => (
              <li key={index}>
                {placeOf(pointer, content, say, t('trials'))} {text}
              </li>
            ))}
          </ul>
        </InlineAlert>
      )}
    </DetailPage>
  );
}

/** The question, area or rule that a pointer stands in, by its own words. */
function placeOf(
  pointer: string,
  content: Questionnaire['content'],
  say: ReturnType<typeof useSaid>,
  trials: string,
): string {
  const [, list = '', at = ''] = pointer.split('/');
  const index = Number(at);
  if (list === 'questions') return `${index + 1}. ${say(content.questions[index]?.text)}:`;
  if (list === 'areas') return `${say(content.areas[index]?.name)}:`;
  if (list === 'channels' || list === 'services' || list === 'segments') {
    return `${say(content[list][index]?.because)}:`;
  }
  return list === 'trials' ? `${trials}:` : '';
}

function useActions(questionnaire: Questionnaire): Record<string, PageAction> {
  const t = useTexts(texts);
  const go = useGo();
  const begin = useCommand(beginQuestionnaire);
  const publish = useCommand(publishQuestionnaire);
  const { id, name } = questionnaire;
  const here = `/officer/questionnaires/${id}`;
  return {
    'questionnaire:begin': {
      label: t('begin'),
      run: async () => go(`/officer/questionnaires/${(await begin.mutateAsync(questionnaire)).id}/edit`),
    },
    'questionnaire:edit': { label: t('edit'), run: () => go(`${here}/edit`) },
    'questionnaire:publish': {
      label: t('publish'),
      run: () => publish.mutateAsync(questionnaire),
      danger: {
        title: t('publishTitle', { name }),
        whatHappens: t('publishWhat'),
        toWhom: t('publishWhom'),
        undo: t('publishUndo'),
        confirm: t('publish'),
        extra: <TrialTable questionnaire={questionnaire} />,
      },
    },
  };
}
