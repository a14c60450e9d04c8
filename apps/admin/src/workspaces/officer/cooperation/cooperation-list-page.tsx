import { useTexts } from '#app';
import { AppLink, ListPage } from '#ui';
import { useSaid } from '../../../procurement/tender-words.js';
import { CooperationBadge, STATUSES, useValidity } from './cooperation-words.js';
import { cooperationList } from './queries.js';
import { texts } from './texts.js';

export function CooperationListPage() {
  const t = useTexts(texts);
  const said = useSaid();
  const validity = useValidity();
  return (
    <ListPage
      title={t('title')}
      intro={
        <>
          <p>{t('intro')}</p>
          <AppLink href="/officer/cooperation/map">{t('map')}</AppLink>
        </>
      }
      primaryAction={{ label: t('new'), href: '/officer/cooperation/new' }}
      source={cooperationList}
      defaultSort="-updatedAt"
      csvName="yhteistyosopimukset"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/officer/cooperation/${id}`}
      filters={[
        { kind: 'search', label: t('search') },
        {
          kind: 'choices',
          name: 'status',
          label: t('status'),
          options: STATUSES.map((value) => ({ value, label: t(`status-${value}`) })),
        },
      ]}
      columns={[
        {
          key: 'number',
          label: t('agreement'),
          sort: 'number',
          cell: ({ title, number }) => `${number} ${said(title)}`,
        },
        { key: 'status', label: t('status'), cell: ({ status }) => <CooperationBadge status={status} /> },
        { key: 'parties', label: t('parties'), cell: ({ parties }) => parties.join(', ') },
        { key: 'kind', label: t('kind'), cell: ({ kind }) => t(`kind-${kind}`) },
        { key: 'validFrom', label: t('valid'), sort: 'validFrom', cell: (row) => validity(row) },
      ]}
      empty={{ title: t('emptyTitle'), text: t('intro') }}
    />
  );
}
