import { useLanguage, useTexts } from '#app';
import { ListPage, useListQuery, type Filter, type ListQuery } from '#ui';
import { useTenderColumns, useTenderFilters, useTenderSearchFilters } from '../../../procurement/tender-list.js';
import { publicTenderList } from '../../../procurement/public-tenders.js';
import { texts as shared } from '../../../procurement/texts.js';
import { texts } from './texts.js';

export function PublicTenderListPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const language = useLanguage();
  const filters: Filter[] = [
    { kind: 'search', label: t('search') },
    ...useTenderFilters(),
    { kind: 'toggle', name: 'ended', label: t('ended') },
    ...useTenderSearchFilters(),
  ];
  const { query } = useListQuery(filters, undefined);
  return (
    <ListPage
      title={t('title')}
      intro={
        <p>
          {t('intro')} <a href={feedAddress(query, language)}>{words('feed')}</a>
        </p>
      }
      source={publicTenderList}
      defaultSort="submissionEnd"
      csvName="kilpailutukset"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/tenders/${id}`}
      filters={filters}
      columns={useTenderColumns()}
      empty={{ title: t('emptyTitle'), text: t('emptyText') }}
    />
  );
}

/** The feed of what is open under the filters of the list: a feed reader keeps asking what the person asked here. */
function feedAddress({ q, ended: _ended, sort: _sort, ...filters }: ListQuery, language: string): string {
  const asked = new URLSearchParams({ ...filters, ...(q && { words: q }), language });
  return `/api/v1/public/tender-feed?${asked.toString()}`;
}
