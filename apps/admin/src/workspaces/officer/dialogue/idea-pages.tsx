import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#api';
import { useParam, useTexts } from '#app';
import { DetailPage, FormPage, ListPage, Resource, TextAreaField, useGo, useReason } from '#ui';
import { IdeaView, useIdeaFacts } from '../../../dialogue/idea-view.js';
import { useIdeaColumns, useIdeaFilters } from '../../../dialogue/lists.js';
import { texts as shared } from '../../../dialogue/texts.js';
import type { IdeaDetail } from '../../../dialogue/types.js';
import { IdeaBadge, useDialogueHistory } from '../../../dialogue/words.js';
import { declineIdea, discussIdea, ideaList, ideaQuery, takeUpIdea, writeOnIdea } from './queries.js';
import { texts } from './texts.js';

export function IdeaListPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  return (
    <ListPage
      title={words('ideas')}
      intro={<p>{t('ideasIntro')}</p>}
      source={ideaList}
      csvName="ehdotukset"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/officer/ideas/${id}`}
      filters={useIdeaFilters()}
      columns={useIdeaColumns('authority')}
      empty={{ title: t('emptyTitle'), text: t('ideasEmpty') }}
    />
  );
}

export function IdeaPage() {
  const idea = useQuery(ideaQuery(useParam('ideaId')));
  return <Resource query={idea}>{(found) => <Found idea={found} />}</Resource>;
}

function Found({ idea }: { idea: IdeaDetail }) {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const go = useGo();
  const facts = useIdeaFacts();
  const history = useDialogueHistory();
  const discuss = useCommand(discussIdea);
  const takeUp = useCommand(takeUpIdea);
  const decline = useCommand(declineIdea);
  const reason = useReason(t('reason'), t('reasonHint'));
  const { id, version } = idea;
  return (
    <DetailPage
      back={{ label: words('ideas'), href: '/officer/ideas' }}
      title={idea.title}
      status={<IdeaBadge status={idea.status} />}
      permitted={idea.permittedActions}
      actions={{
        'idea:discuss': { label: t('discuss'), run: () => discuss.mutateAsync({ id, version }) },
        'idea:write-to-provider': { label: words('write'), run: () => go(`/officer/ideas/${id}/write`) },
        'idea:take-up': {
          label: t('takeUp'),
          run: () => takeUp.mutateAsync({ id, version }),
          danger: {
            title: t('takeUp'),
            whatHappens: t('takeUpWhat'),
            toWhom: t('sender'),
            undo: t('cannotUndo'),
            confirm: t('takeUp'),
          },
        },
        'idea:decline': {
          label: t('decline'),
          run: () => decline.mutateAsync({ id, version, reason: reason.text }),
          danger: {
            title: t('decline'),
            whatHappens: t('declineWhat'),
            toWhom: t('sender'),
            undo: t('cannotUndo'),
            confirm: t('decline'),
            extra: reason.field,
          },
        },
      }}
      facts={facts(idea)}
      history={history(idea.history)}
    >
      <IdeaView idea={idea} />
    </DetailPage>
  );
}

export function IdeaWritePage() {
  const words = useTexts(shared);
  const go = useGo();
  const id = useParam('ideaId');
  const href = `/officer/ideas/${id}`;
  return (
    <FormPage<{ text: string }, unknown>
      title={words('write')}
      back={{ label: words('idea'), href }}
      values={{ text: '' }}
      submitLabel={words('send')}
      submit={({ text }, headers) => writeOnIdea(id, text, headers)}
      onDone={() => go(href)}
    >
      {(field) => <TextAreaField {...field('text')} label={words('message')} />}
    </FormPage>
  );
}
