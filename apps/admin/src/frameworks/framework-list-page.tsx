import { useTexts } from '#app';
import { formatMoney, ListPage, Money } from '#ui';
import { usePartialText } from '../contracts/contract-words.js';
import { frameworkList } from './queries.js';
import { texts } from './texts.js';

/** The authority's frameworks, or those the provider has a contract in. */
function FrameworkListPage({ workspace }: { workspace: 'officer' | 'provider' }) {
  const t = useTexts(texts);
  const say = usePartialText();
  return (
    <ListPage
      title={t('title')}
      intro={t('intro')}
      source={frameworkList}
      csvName="puitejarjestelyt"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/${workspace}/frameworks/${id}`}
      filters={[{ kind: 'search', label: t('search') }]}
      columns={[
        { key: 'title', label: t('framework'), cell: ({ title, tenderNumber }) => `${say(title)} (${tenderNumber})` },
        { key: 'rule', label: t('rule'), cell: ({ rule }) => t(rule) },
        workspace === 'officer'
          ? { key: 'providers', label: t('providerCount'), cell: ({ providerCount }) => providerCount, align: 'end' }
          : { key: 'authority', label: t('authority'), cell: ({ authorityName }) => authorityName },
        { key: 'callOffs', label: t('callOffs'), cell: ({ callOffCount }) => callOffCount, align: 'end' },
        {
          key: 'remaining',
          label: t('remaining'),
          cell: ({ remaining }) => <Money amount={remaining} />,
          text: ({ remaining }) => formatMoney(remaining),
          align: 'end',
        },
      ]}
      empty={{ title: t('emptyTitle'), text: t('emptyText') }}
    />
  );
}

export const OfficerFrameworkListPage = () => <FrameworkListPage workspace="officer" />;
export const ProviderFrameworkListPage = () => <FrameworkListPage workspace="provider" />;
