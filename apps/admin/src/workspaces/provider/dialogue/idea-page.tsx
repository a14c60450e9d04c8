import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { DetailPage, FormPage, Resource, TextAreaField, useGo } from '#ui';
import { IdeaView, useIdeaFacts } from '../../../dialogue/idea-view.js';
import { texts } from '../../../dialogue/texts.js';
import { IdeaBadge, useDialogueHistory } from '../../../dialogue/words.js';
import { ideaQuery, writeOnIdea } from './queries.js';

export function ProviderIdeaPage() {
  const t = useTexts(texts);
  const go = useGo();
  const facts = useIdeaFacts();
  const history = useDialogueHistory();
  const idea = useQuery(ideaQuery(useParam('ideaId')));
  return (
    <Resource query={idea}>
      {(found) => (
        <DetailPage
          back={{ label: t('ideas'), href: '/provider/ideas' }}
          title={found.title}
          status={<IdeaBadge status={found.status} />}
          permitted={found.permittedActions}
          actions={{
            'idea:write-to-authority': { label: t('write'), run: () => go(`/provider/ideas/${found.id}/write`) },
          }}
          facts={facts(found)}
          history={history(found.history)}
        >
          <IdeaView idea={found} />
        </DetailPage>
      )}
    </Resource>
  );
}

export function ProviderIdeaWritePage() {
  const t = useTexts(texts);
  const go = useGo();
  const id = useParam('ideaId');
  const href = `/provider/ideas/${id}`;
  return (
    <FormPage<{ text: string }, unknown>
      title={t('write')}
      back={{ label: t('idea'), href }}
      values={{ text: '' }}
      submitLabel={t('send')}
      submit={({ text }, headers) => writeOnIdea(id, text, headers)}
      onDone={() => go(href)}
    >
      {(field) => <TextAreaField {...field('text')} label={t('message')} />}
    </FormPage>
  );
}
