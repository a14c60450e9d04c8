import { useTexts } from '#app';
import { ListPage, useCodelist, useCodeName } from '#ui';
import { texts as words } from '../../../suppliers/texts.js';
import styles from './provider-list.module.css';
import { providerList } from './queries.js';
import { texts } from './texts.js';

const SIZES = ['micro', 'small', 'medium', 'large'] as const;

/** The register of providers. */
export function ProviderListPage() {
  const t = useTexts(texts);
  const word = useTexts(words);
  const kinds = useCodelist('service-kinds');
  const municipalities = useCodelist('municipalities');
  const regions = useCodelist('regions');
  const languages = useCodelist('languages');
  const branches = useCodelist('cpv')
    .filter(({ value }) => /0{4}$/.test(value))
    .map(({ value, label }) => ({ value, label: `${value} ${label}` }));
  const sizes = SIZES.map((value) => ({ value, label: word(`size-${value}`) }));
  const kind = useCodeName('service-kinds');
  const speaks = useCodeName('languages');
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
        { kind: 'choice', name: 'cpv', label: t('cpv'), options: branches, more: true },
        { kind: 'choice', name: 'language', label: t('language'), options: languages, more: true },
        { kind: 'choices', name: 'size', label: t('size'), options: sizes, more: true },
      ]}
      columns={[
        { key: 'name', label: t('name'), cell: ({ name }) => name },
        {
          key: 'businessId',
          label: t('businessId'),
          // A number is read in one piece.
          cell: ({ businessId }) => <span className={styles.whole}>{businessId}</span>,
          text: ({ businessId }) => businessId,
        },
        { key: 'home', label: t('home'), cell: ({ municipality }) => place(municipality) },
        { key: 'services', label: t('services'), cell: ({ serviceKinds }) => serviceKinds.map(kind).join(', ') || '–' },
        { key: 'languages', label: t('languages'), cell: ({ languages: of }) => of.map(speaks).join(', ') || '–' },
      ]}
      empty={{ title: t('emptyTitle'), text: t('emptyText') }}
    />
  );
}
