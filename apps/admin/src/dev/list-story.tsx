import { Button, DateText, ListPage, Money, StatusBadge, type Tone } from '#ui';
import { useTexts } from '#app';
import { loadSamples, type SampleTender } from './samples.js';
import { Story } from './story.js';
import { texts } from './texts.js';

const TONES: Record<SampleTender['status'], Tone> = {
  draft: 'neutral',
  published: 'active',
  evaluating: 'warning',
  awarded: 'good',
};
const REGIONS = ['Juva', 'Kangasniemi', 'Mikkeli', 'Mäntyharju', 'Pieksämäki', 'Savonlinna'];

export function ListStory() {
  const t = useTexts(texts);
  const statuses = (Object.keys(TONES) as SampleTender['status'][]).map((value) => ({ value, label: t(value) }));
  return (
    <Story>
      <ListPage
        title={t('tenders')}
        primaryAction={{ label: t('newTender'), href: '/dev/patterns/form' }}
        source={{ key: ['dev', 'tenders'], load: loadSamples }}
        defaultSort="deadline"
        csvName="hankinnat"
        rowKey={(tender) => tender.id}
        rowHref={(tender) => `/dev/patterns/detail?id=${tender.id}`}
        filters={[
          { kind: 'search', label: t('name') },
          { kind: 'choices', name: 'status', label: t('status'), options: statuses },
          {
            kind: 'choice',
            name: 'region',
            label: t('region'),
            options: REGIONS.map((value) => ({ value, label: value })),
          },
          { kind: 'dates', name: 'deadline', label: t('deadline'), more: true },
          { kind: 'toggle', name: 'mine', label: t('onlyMine'), more: true },
        ]}
        columns={[
          { key: 'name', label: t('name'), cell: ({ name }) => name, sort: 'name' },
          {
            key: 'status',
            label: t('status'),
            cell: ({ status }) => <StatusBadge tone={TONES[status]}>{t(status)}</StatusBadge>,
            text: ({ status }) => t(status),
          },
          {
            key: 'deadline',
            label: t('deadline'),
            cell: ({ deadline }) => <DateText instant={deadline} />,
            text: ({ deadline }) => deadline,
            sort: 'deadline',
          },
          {
            key: 'value',
            label: t('value'),
            cell: ({ value }) => <Money amount={value} />,
            text: ({ value }) => value.replace('.', ','),
            sort: 'value',
            align: 'end',
          },
          { key: 'buyer', label: t('buyer'), cell: ({ buyer }) => buyer, hidden: true },
        ]}
        selection={{
          amount: ({ value }) => value,
          actions: (_rows, clear) => <Button onClick={clear}>{t('remind')}</Button>,
        }}
        empty={{ title: t('emptyTitle'), text: t('emptyText') }}
      />
    </Story>
  );
}
