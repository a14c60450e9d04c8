import { useSession, useTexts } from '#app';
import { DateText, formatDate, formatMoney, ListPage, Money } from '#ui';
import { Outcome } from './outcome-badge.js';
import { SAMPLES, sampleList } from './queries.js';
import { texts } from './texts.js';

/** Samples that were drawn, and what was found in them. */
export function SampleListPage() {
  const t = useTexts(texts);
  const mayDraw = useSession()?.actor.roles.includes('finance-preparer') === true;
  return (
    <ListPage
      title={t('title')}
      intro={t('intro')}
      primaryAction={mayDraw ? { label: t('draw'), href: `${SAMPLES}/new` } : undefined}
      source={sampleList}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `${SAMPLES}/${id}`}
      columns={[
        { key: 'provider', label: t('provider'), cell: ({ providerName }) => providerName },
        {
          key: 'period',
          label: t('period'),
          cell: ({ from, to }) => t('fromTo', { from: formatDate(from), to: formatDate(to) }),
        },
        { key: 'stratum', label: t('stratum'), cell: ({ stratum }) => t(`stratum-${stratum}`) },
        {
          key: 'drawnAt',
          label: t('drawnAt'),
          cell: ({ drawnAt }) => <DateText instant={drawnAt} />,
          text: ({ drawnAt }) => drawnAt,
        },
        {
          key: 'checked',
          label: t('checked'),
          cell: ({ checked, items }) => t('ofItems', { checked, items }),
          align: 'end',
        },
        {
          key: 'result',
          label: t('result'),
          cell: (sample) => <Outcome sample={sample} />,
          text: ({ ratePct }) => ratePct ?? '',
        },
        {
          key: 'recovery',
          label: t('recovery'),
          cell: ({ recovery }) => (recovery === null ? '–' : <Money amount={recovery} />),
          text: ({ recovery }) => (recovery === null ? '' : formatMoney(recovery)),
          align: 'end',
        },
      ]}
      empty={{ title: t('emptyTitle'), text: t('emptyText') }}
    />
  );
}
