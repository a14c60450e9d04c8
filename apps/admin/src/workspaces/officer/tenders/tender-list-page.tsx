import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { AppLink, DateText, ListPage, type Column } from '#ui';
import { texts as shared } from '../../../procurement/texts.js';
import { useTenderColumns, useTenderFilters } from '../../../procurement/tender-list.js';
import type { TenderStatus, TenderSummary } from '../../../procurement/types.js';
import { mayCreateQuery, tenderList } from './queries.js';
import { texts } from './texts.js';

const STATUSES: readonly TenderStatus[] = [
  'draft',
  'in-approval',
  'scheduled',
  'published',
  'opened',
  'decided',
  'concluded',
  'cancelled',
];

export function TenderListPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const filters = useTenderFilters();
  const mayCreate = useQuery(mayCreateQuery).data === true;
  const [name, ...others] = useTenderColumns();
  const updated: Column<TenderSummary> = {
    key: 'updatedAt',
    label: t('updated'),
    sort: 'updatedAt',
    cell: ({ updatedAt }) => <DateText instant={updatedAt} />,
    text: ({ updatedAt }) => updatedAt,
    hidden: true,
  };
  return (
    <ListPage
      title={t('title')}
      intro={
        <>
          <p>
            <AppLink href="/officer/tenders/board">{t('toBoard')}</AppLink>
          </p>
          {mayCreate && (
            <p>
              {t('importLead')} <AppLink href="/officer/tenders/import">{t('import')}</AppLink>
            </p>
          )}
        </>
      }
      primaryAction={mayCreate ? { label: t('new'), href: '/officer/tenders/new' } : undefined}
      source={tenderList}
      defaultSort="-updatedAt"
      csvName="kilpailutukset"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/officer/tenders/${id}`}
      filters={[
        { kind: 'search', label: t('search') },
        {
          kind: 'choices',
          name: 'status',
          label: t('stage'),
          options: STATUSES.map((value) => ({ value, label: words(`status-${value}`) })),
        },
        ...filters,
      ]}
      columns={[name, ...others, updated]}
      empty={{ title: t('emptyTitle'), text: t('emptyText') }}
    />
  );
}
