import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { DateText, formatMoney, ListPage, StatusBadge, useInstantText, type Tone } from '#ui';
import { usePartialText } from '../contracts/contract-words.js';
import { maySimulateQuery, simulationList } from './queries.js';
import { texts } from './texts.js';
import type { InWorkspace, SimulationItem } from './types.js';

export const SIMULATION_TONES: Readonly<Record<SimulationItem['status'], Tone>> = {
  running: 'active',
  done: 'good',
  failed: 'bad',
};

/** What has been simulated, the newest first. */
export function SimulationListPage({ base }: InWorkspace) {
  const t = useTexts(texts);
  const say = usePartialText();
  const when = useInstantText();
  const mayRun = useQuery(maySimulateQuery).data === true;
  const means = ({ figures }: SimulationItem): string[] =>
    figures.map(({ title, currency, cost }) => `${say(title)}: ${formatMoney(cost.mean, currency)}`);
  return (
    <ListPage
      title={t('title')}
      intro={t('intro')}
      {...(mayRun ? { primaryAction: { label: t('new'), href: `${base}/simulations/new` } } : {})}
      source={simulationList}
      csvName="simuloinnit"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `${base}/simulations/${id}`}
      columns={[
        { key: 'title', label: t('name'), cell: ({ title }) => title },
        {
          key: 'status',
          label: t('status'),
          cell: ({ status }) => <StatusBadge tone={SIMULATION_TONES[status]}>{t(`status-${status}`)}</StatusBadge>,
          text: ({ status }) => t(`status-${status}`),
        },
        {
          key: 'cost',
          label: t('meanCost'),
          cell: (row) => (
            <div>
              {means(row).map((mean) => (
                <div key={mean}>{mean}</div>
              ))}
            </div>
          ),
          text: (row) => means(row).join('; '),
        },
        { key: 'tender', label: t('tender'), cell: ({ tenderTitle }) => (tenderTitle ? say(tenderTitle) : '–') },
        { key: 'by', label: t('createdBy'), cell: ({ createdByName }) => createdByName },
        {
          key: 'at',
          label: t('createdAt'),
          cell: ({ createdAt }) => <DateText instant={createdAt} />,
          text: ({ createdAt }) => when(createdAt),
        },
      ]}
      empty={{ title: t('emptyTitle'), text: t('emptyText') }}
    />
  );
}
