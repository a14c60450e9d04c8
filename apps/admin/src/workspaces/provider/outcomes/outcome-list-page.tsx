import { useText, useTexts } from '#app';
import { DateText, formatDate, formatMoney, formatNumber, ListPage, Money } from '#ui';
import { participationList } from './queries.js';
import { texts } from './texts.js';
import type { ParticipationRow } from './types.js';

/** Every client whose outcomes are counted, with how far they are. */
export function OutcomeListPage() {
  const t = useTexts(texts);
  const say = useText();
  const nextOf = ({ progress }: ParticipationRow): string => {
    const next = progress?.next;
    if (!next) return t('noNext');
    const when = next.expectedOn && t('expected', { date: formatDate(next.expectedOn) });
    return [say(next.title), t('missing', { days: next.missingDays }), when].filter(Boolean).join(', ');
  };
  const money = (key: 'entitled' | 'waiting') => ({
    key,
    label: t(key),
    cell: (row: ParticipationRow) => <Money amount={row[key]} />,
    text: (row: ParticipationRow) => formatMoney(row[key]),
    align: 'end' as const,
  });
  return (
    <ListPage
      title={t('title')}
      intro={t('intro')}
      source={participationList}
      defaultSort="-startedOn"
      csvName="tulokset"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/provider/outcomes/${id}`}
      filters={[{ kind: 'search', label: t('client') }]}
      columns={[
        {
          key: 'client',
          label: t('client'),
          cell: ({ clientReference }) => clientReference,
          sort: 'clientReference',
        },
        { key: 'contract', label: t('contract'), cell: ({ contractNumber }) => contractNumber },
        { key: 'segment', label: t('segment'), cell: ({ segment }) => segment, hidden: true },
        {
          key: 'startedOn',
          label: t('startedOn'),
          cell: ({ startedOn }) => <DateText date={startedOn} />,
          text: ({ startedOn }) => formatDate(startedOn),
          sort: 'startedOn',
        },
        {
          key: 'work',
          label: t('work'),
          cell: ({ progress }) => t('days', { days: formatNumber(progress?.days ?? 0) }),
          align: 'end',
        },
        { key: 'next', label: t('next'), cell: nextOf },
        money('entitled'),
        money('waiting'),
      ]}
      empty={{ title: t('emptyTitle'), text: t('emptyText') }}
    />
  );
}
