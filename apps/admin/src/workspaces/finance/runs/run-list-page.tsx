import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { DateText, formatDate, formatMoney, formatNumber, ListPage, Money, StatusBadge } from '#ui';
import { financeTodayQuery } from '../today/queries.js';
import { runList } from './queries.js';
import { RUN_TONES } from './run-words.js';
import { texts } from './texts.js';
import type { RunStatus } from './types.js';

const STATUSES = Object.keys(RUN_TONES) as RunStatus[];

export function RunListPage() {
  const t = useTexts(texts);
  const today = useQuery(financeTodayQuery);
  const mayPrepare = today.data?.permittedActions.some(
    ({ action, allowed }) => action === 'payment-run:prepare' && allowed,
  );
  return (
    <ListPage
      title={t('title')}
      intro={t('intro')}
      primaryAction={mayPrepare ? { label: t('prepare'), href: '/finance/runs/new' } : undefined}
      source={runList}
      defaultSort="-number"
      csvName="maksuajot"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/finance/runs/${id}`}
      filters={[
        {
          kind: 'choices',
          name: 'status',
          label: t('status'),
          options: STATUSES.map((value) => ({ value, label: t(`status-${value}`) })),
        },
      ]}
      columns={[
        { key: 'name', label: t('name'), cell: ({ number }) => t('run', { number }), sort: 'number' },
        {
          key: 'cutOff',
          label: t('cutOff'),
          cell: ({ cutOff }) => <DateText date={cutOff} />,
          text: ({ cutOff }) => formatDate(cutOff),
        },
        {
          key: 'status',
          label: t('status'),
          cell: ({ status }) => <StatusBadge tone={RUN_TONES[status]}>{t(`status-${status}`)}</StatusBadge>,
          text: ({ status }) => t(`status-${status}`),
        },
        { key: 'providers', label: t('providers'), cell: ({ providers }) => formatNumber(providers), align: 'end' },
        { key: 'lines', label: t('lines'), cell: ({ lines }) => formatNumber(lines), align: 'end' },
        {
          key: 'net',
          label: t('net'),
          cell: ({ net }) => <Money amount={net} />,
          text: ({ net }) => formatMoney(net),
          align: 'end',
        },
        {
          key: 'toPay',
          label: t('toPay'),
          cell: ({ toPay }) => <Money amount={toPay} />,
          text: ({ toPay }) => formatMoney(toPay),
          align: 'end',
        },
        { key: 'preparedBy', label: t('preparedBy'), cell: (run) => run.preparedByName ?? '–', hidden: true },
        { key: 'approvedBy', label: t('approvedBy'), cell: (run) => run.approvedByName ?? '–' },
      ]}
      empty={{ title: t('emptyTitle'), text: t('emptyText') }}
    />
  );
}
