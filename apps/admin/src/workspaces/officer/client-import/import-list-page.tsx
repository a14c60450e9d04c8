import { useTexts } from '#app';
import { DateText, ListPage, StatusBadge, type Tone } from '#ui';
import { importList, type ClientImport } from './queries.js';
import { texts } from './texts.js';

export const IMPORT_TONES: Readonly<Record<ClientImport['status'], Tone>> = {
  preview: 'warning',
  imported: 'good',
  lapsed: 'neutral',
};

/** Files of clients that have been sent, each with what came of it. */
export function ClientImportListPage() {
  const t = useTexts(texts);
  return (
    <ListPage
      title={t('title')}
      intro={<p>{t('intro')}</p>}
      primaryAction={{ label: t('send'), href: '/officer/client-imports/new' }}
      source={importList}
      defaultSort="-madeAt"
      csvName="asiakastuonnit"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/officer/client-imports/${id}`}
      filters={[]}
      columns={[
        { key: 'name', label: t('name'), cell: ({ fileName }) => fileName },
        {
          key: 'status',
          label: t('status'),
          cell: ({ status }) => <StatusBadge tone={IMPORT_TONES[status]}>{t(`status-${status}`)}</StatusBadge>,
          text: ({ status }) => t(`status-${status}`),
        },
        { key: 'fresh', label: t('fresh'), cell: ({ fresh }) => fresh, align: 'end' },
        { key: 'changed', label: t('changed'), cell: ({ changed }) => changed, align: 'end' },
        { key: 'unchanged', label: t('unchanged'), cell: ({ unchanged }) => unchanged, align: 'end' },
        { key: 'refused', label: t('refused'), cell: ({ refused }) => refused, align: 'end' },
        {
          key: 'madeAt',
          label: t('at'),
          cell: ({ madeAt }) => <DateText instant={madeAt} />,
          text: ({ madeAt }) => madeAt,
        },
      ]}
      empty={{ title: t('noneTitle'), text: t('noneText') }}
    />
  );
}
