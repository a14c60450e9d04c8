import { useText, useTexts } from '#app';
import { DateText, formatDate, formatMoney, formatNumber, ListPage, Money } from '#ui';
import { participationList } from './queries.js';
import { texts } from './texts.js';
import type { ParticipationRow, ParticipationsAt } from './types.js';

/** Every client whose outcomes are counted, with how far they are: a provider's own, or all of an authority. */
export function ParticipationListPage({ at }: { at: ParticipationsAt }) {
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
      title={t(at === '/provider/outcomes' ? 'title' : 'titleAll')}
      intro={t(at === '/provider/outcomes' ? 'intro' : 'introAll')}
      source={participationList}
      defaultSort="-startedOn"
      csvName="tulokset"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `${at}/${id}`}
      filters={[{ kind: 'search', label: t('client') }]}
      columns={[
        {
          key: 'client',
          label: t('client'),
          cell: ({ clientReference }) => clientReference,
          sort: 'clientReference',
        },
        { key: 'contract', label: t('contract'), cell: ({ contractNumber }) => contractNumber },
        ...(at === '/provider/outcomes'
          ? []
          : [{ key: 'provider', label: t('provider'), cell: ({ providerName }: ParticipationRow) => providerName }]),
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
