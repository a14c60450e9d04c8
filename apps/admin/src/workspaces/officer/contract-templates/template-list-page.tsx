import { useTexts } from '#app';
import { AppLink, ListPage, StatusBadge } from '#ui';
import { templateList } from './queries.js';
import { texts } from './texts.js';

const KINDS = ['contract', 'framework', 'call-off', 'cooperation', 'amendment', 'clause'] as const;
const LANGUAGES = ['fi', 'sv', 'en'] as const;

/** The library of templates and clauses. */
export function ContractTemplateListPage() {
  const t = useTexts(texts);
  return (
    <ListPage
      title={t('title')}
      intro={
        <>
          {t('intro')} <AppLink href="/officer/contracts">{t('contracts')}</AppLink>
        </>
      }
      primaryAction={{ label: t('new'), href: '/officer/contract-templates/new' }}
      source={templateList}
      defaultSort="name"
      csvName="sopimuspohjat"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/officer/contract-templates/${id}`}
      filters={[
        { kind: 'search', label: t('search') },
        {
          kind: 'choices',
          name: 'kind',
          label: t('kind'),
          options: KINDS.map((value) => ({ value, label: t(`kind-${value}`) })),
        },
        {
          kind: 'choice',
          name: 'language',
          label: t('language'),
          options: LANGUAGES.map((value) => ({ value, label: t(`language-${value}`) })),
        },
      ]}
      columns={[
        { key: 'name', label: t('name'), cell: ({ name }) => name },
        { key: 'kind', label: t('kind'), cell: ({ kind }) => t(`kind-${kind}`) },
        { key: 'language', label: t('language'), cell: ({ language }) => t(`language-${language}`) },
        { key: 'owner', label: t('owner'), cell: ({ owner }) => t(`owner-${owner}`) },
        {
          key: 'published',
          label: t('published'),
          cell: ({ publishedNumber }) => (publishedNumber === null ? t('none') : String(publishedNumber)),
        },
        {
          key: 'draft',
          label: t('draft'),
          cell: ({ draftNumber }) =>
            draftNumber !== null && <StatusBadge tone="warning">{t('draftOf', { number: draftNumber })}</StatusBadge>,
          text: ({ draftNumber }) => (draftNumber === null ? '' : String(draftNumber)),
        },
      ]}
      empty={{ title: t('emptyTitle'), text: t('emptyText') }}
    />
  );
}
