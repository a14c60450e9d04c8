import { useLanguage, useTexts } from '#app';
import { ListPage } from '#ui';
import { useTenderColumns, useTenderFilters, useTenderSearchFilters } from '../../../procurement/tender-list.js';
import { publicTenderList } from '../../../procurement/public-tenders.js';
import { texts as shared } from '../../../procurement/texts.js';
import { texts } from './texts.js';

export function PublicTenderListPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const language = useLanguage();
  const filters = useTenderFilters();
  const more = useTenderSearchFilters();
  return (
    <ListPage
      title={t('title')}
      intro={
        <p>
          {t('intro')} <a href={`/api/v1/public/tender-feed?language=${language}`}>{words('feed')}</a>
        </p>
      }
      source={publicTenderList}
      defaultSort="submissionEnd"
      csvName="kilpailutukset"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/tenders/${id}`}
      filters={[
        { kind: 'search', label: t('search') },
        ...filters,
        { kind: 'toggle', name: 'ended', label: t('ended') },
        ...more,
      ]}
      columns={useTenderColumns()}
      empty={{ title: t('emptyTitle'), text: t('emptyText') }}
    />
  );
}
