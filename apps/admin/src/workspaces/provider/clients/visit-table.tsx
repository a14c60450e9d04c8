import { useTexts } from '#app';
import { DataTable, DateText, formatDate, formatNumber, Money, StatusBadge, type Column } from '#ui';
import { lastDayBefore } from '../../../vouchers/last-day.js';
import { texts as words } from '../../../vouchers/texts.js';
import { formatVisit } from '../../../vouchers/visit-time.js';
import { EVENT_TONES } from '../../../vouchers/voucher-words.js';
import { texts } from './texts.js';
import type { Visit } from './types.js';
import { movesOf, VisitActions } from './visit-actions.js';

/** Visits of one client. */
export function VisitTable({ visits }: { visits: readonly Visit[] }) {
  const t = useTexts(texts);
  const [first, ...rest] = useVisitColumns();
  const day: Column<Visit> = { ...first, label: t('day'), cell: formatVisit };
  return <DataTable label={t('visits')} rows={visits} rowKey={({ id }) => id} columns={[day, ...rest]} />;
}

/** Columns of visits; the last one holds what may still be done with the row. */
export function useVisitColumns(): [Column<Visit>, ...Column<Visit>[]] {
  const t = useTexts(texts);
  const say = useTexts(words);
  return [
    {
      key: 'visit',
      label: t('visits'),
      cell: (visit) => t('visitOf', { day: formatVisit(visit), client: visit.clientName }),
    },
    { key: 'units', label: t('units'), cell: ({ units }) => formatNumber(units), align: 'end' },
    {
      key: 'amount',
      label: t('amount'),
      cell: ({ amount }) => <Money amount={amount} />,
      text: ({ amount }) => amount.replace('.', ','),
      align: 'end',
    },
    {
      key: 'status',
      label: t('status'),
      cell: ({ status, approvedHow, reversesId, reversedById, reason }) => (
        <>
          <StatusBadge tone={EVENT_TONES[status]}>{say(`event-${status}`)}</StatusBadge>{' '}
          {reversesId ? t('correctionOf') : reversedById ? t('corrected') : approvedHow && say(`how-${approvedHow}`)}
          {reason && <div>{reason}</div>}
        </>
      ),
      text: ({ status }) => say(`event-${status}`),
    },
    {
      key: 'approveBy',
      label: t('approveBy'),
      cell: ({ status, approveBy }) => (status === 'recorded' ? <DateText date={lastDayBefore(approveBy)} /> : '–'),
      text: ({ status, approveBy }) => (status === 'recorded' ? formatDate(lastDayBefore(approveBy)) : ''),
    },
    {
      key: 'act',
      label: t('act'),
      cell: (visit) => (movesOf(visit).length > 0 ? <VisitActions visit={visit} /> : '–'),
      text: () => '',
    },
  ];
}
