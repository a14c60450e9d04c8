import { useTexts } from '#app';
import { ListPage, useCodelist, useCodeName } from '#ui';
import { providerList } from './queries.js';
import { texts } from './texts.js';

/** The register of providers. */
export function ProviderListPage() {
  const t = useTexts(texts);
  const kinds = useCodelist('service-kinds');
  const municipalities = useCodelist('municipalities');
  const regions = useCodelist('regions');
  const kind = useCodeName('service-kinds');
  const place = useCodeName('municipalities');
  return (
    <ListPage
      title={t('title')}
      source={providerList}
      csvName="palveluntuottajat"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/officer/providers/${id}`}
      filters={[
        { kind: 'search', label: t('search') },
        { kind: 'choices', name: 'serviceKind', label: t('services'), options: kinds },
        { kind: 'choice', name: 'municipality', label: t('serves'), options: municipalities },
        { kind: 'choice', name: 'area', label: t('area'), options: regions, more: true },
      ]}
      columns={[
        { key: 'name', label: t('name'), cell: ({ name }) => name },
        { key: 'businessId', label: t('businessId'), cell: ({ businessId }) => businessId },
        { key: 'home', label: t('home'), cell: ({ municipality }) => place(municipality) },
        { key: 'services', label: t('services'), cell: ({ serviceKinds }) => serviceKinds.map(kind).join(', ') || '–' },
      ]}
      empty={{ title: t('emptyTitle'), text: t('emptyText') }}
    />
  );
}
