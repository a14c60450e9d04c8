import { useTexts } from '#app';
import { ListPage } from '#ui';
import { useIdeaColumns, useIdeaFilters } from '../../../dialogue/lists.js';
import { texts as shared } from '../../../dialogue/texts.js';
import { ideaList } from './queries.js';
import { texts } from './texts.js';

export function ProviderIdeaListPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  return (
    <ListPage
      title={words('ideas')}
      intro={<p>{t('ideasIntro')}</p>}
      primaryAction={{ label: t('newIdea'), href: '/provider/ideas/new' }}
      source={ideaList}
      csvName="ehdotukset"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/provider/ideas/${id}`}
      filters={useIdeaFilters()}
      columns={useIdeaColumns('provider')}
      empty={{ title: t('ideasEmptyTitle'), text: t('ideasEmptyText') }}
    />
  );
}
