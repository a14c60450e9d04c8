import { useTexts } from '#app';
import { AppLink, ListPage } from '#ui';
import { useTenderColumns, useTenderFilters, useTenderSearchFilters } from '../../../procurement/tender-list.js';
import { publicTenderList } from '../../../procurement/public-tenders.js';
import { texts } from './texts.js';

export function AllTendersPage() {
  const t = useTexts(texts);
  const filters = useTenderFilters();
  const more = useTenderSearchFilters();
  return (
    <ListPage
      title={t('all')}
      intro={
        <p>
          {t('allIntro')} <AppLink href="/provider/tenders">{t('fittingTitle')}</AppLink>
        </p>
      }
      source={publicTenderList}
      defaultSort="submissionEnd"
      csvName="kilpailutukset"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/provider/tenders/${id}`}
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
