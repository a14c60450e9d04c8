import { useTexts } from '#app';
import { DateText, ListPage, StatusBadge } from '#ui';
import { usePartialText } from '../contracts/contract-words.js';
import { followUpList } from './queries.js';
import { texts } from './texts.js';
import type { FollowUpRow } from './types.js';

/** Contracts by how they meet their targets, for either party: what misses them comes first. */
export function FollowUpListPage({ base, other }: { base: '/officer' | '/provider'; other: 'provider' | 'authority' }) {
  const t = useTexts(texts);
  const say = usePartialText();
  const nameOf = (row: FollowUpRow) => (other === 'provider' ? row.providerName : row.authorityName);
  return (
    <ListPage
      title={t('title')}
      intro={t('intro')}
      source={followUpList}
      defaultSort="-missed"
      csvName="seuranta"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `${base}/contracts/${id}?tab=follow-up`}
      filters={[{ kind: 'search', label: t('search') }]}
      columns={[
        { key: 'number', label: t('contract'), cell: ({ number, title }) => `${number} ${say(title)}`, sort: 'number' },
        other === 'provider'
          ? { key: 'other', label: t('provider'), cell: nameOf, sort: 'providerName' }
          : { key: 'other', label: t('authority'), cell: nameOf },
        {
          key: 'missed',
          label: t('missedTargets'),
          cell: (row) => <Standing row={row} />,
          text: ({ missed }) => String(missed),
        },
        { key: 'indicators', label: t('indicators'), cell: ({ indicators }) => indicators, align: 'end' },
        {
          key: 'openDeviations',
          label: t('openDeviations'),
          cell: ({ openDeviations }) => openDeviations,
          align: 'end',
        },
        {
          key: 'measuredOn',
          label: t('measuredOn'),
          cell: ({ measuredOn }) => measuredOn && <DateText date={measuredOn} />,
          text: ({ measuredOn }) => measuredOn ?? '',
        },
      ]}
      empty={{ title: t('listEmptyTitle'), text: t('listEmptyText') }}
    />
  );
}

function Standing({ row: { missed, indicators } }: { row: FollowUpRow }) {
  const t = useTexts(texts);
  if (indicators === 0) return <StatusBadge tone="neutral">{t('notMeasured')}</StatusBadge>;
  if (missed === 0) return <StatusBadge tone="good">{t('allMet')}</StatusBadge>;
  return <StatusBadge tone="bad">{t('missedCount', { count: missed })}</StatusBadge>;
}
