import { useTexts } from '#app';
import { DataTable, formatDate, formatMoney, Money, StatusBadge, type Column } from '#ui';
import { dayBefore } from '../contracts/contract-words.js';
import { CALL_OFF_TONES } from './framework-words.js';
import { texts } from './texts.js';
import type { CallOffRow } from './types.js';

export function useCallOffColumns(): [Column<CallOffRow>, ...Column<CallOffRow>[]] {
  const t = useTexts(texts);
  return [
    { key: 'title', label: t('callOff'), cell: ({ number, title }) => `${number} ${title}` },
    {
      key: 'status',
      label: t('status'),
      cell: ({ status }) => <StatusBadge tone={CALL_OFF_TONES[status]}>{t(`status-${status}`)}</StatusBadge>,
    },
    { key: 'provider', label: t('provider'), cell: ({ providerName }) => providerName ?? '–' },
    {
      key: 'valid',
      label: t('valid'),
      cell: ({ validFrom, validTo }) => `${formatDate(validFrom)} – ${formatDate(dayBefore(validTo))}`,
    },
    {
      key: 'value',
      label: t('value'),
      cell: ({ value }) => <Money amount={value} />,
      text: ({ value }) => formatMoney(value),
      align: 'end',
    },
  ];
}

export function CallOffTable({ callOffs, workspace }: { callOffs: CallOffRow[]; workspace: 'officer' | 'provider' }) {
  const t = useTexts(texts);
  const columns = useCallOffColumns();
  if (callOffs.length === 0) return <p>{t('noCallOffs')}</p>;
  return (
    <DataTable
      label={t('callOffs')}
      rows={callOffs}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/${workspace}/call-offs/${id}`}
      columns={columns}
    />
  );
}
