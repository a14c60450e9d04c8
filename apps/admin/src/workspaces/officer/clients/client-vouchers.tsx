import { useTexts } from '#app';
import { DataTable, DateText, Money, StatusBadge, useCodeName } from '#ui';
import { texts as words } from '../../../vouchers/texts.js';
import type { VoucherCard } from '../../../vouchers/types.js';
import { statusKey, toneOf } from '../../../vouchers/voucher-words.js';
import { texts } from './texts.js';

export function ClientVouchers({ vouchers }: { vouchers: readonly VoucherCard[] }) {
  const t = useTexts(texts);
  const say = useTexts(words);
  const service = useCodeName('service-kinds');
  if (vouchers.length === 0) return <p>{t('noVouchers')}</p>;
  return (
    <DataTable
      label={t('vouchers')}
      rows={vouchers}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/officer/vouchers/${id}`}
      columns={[
        { key: 'number', label: t('number'), cell: ({ number }) => number },
        { key: 'service', label: t('service'), cell: ({ serviceKind }) => service(serviceKind) },
        {
          key: 'status',
          label: t('status'),
          cell: (voucher) => <StatusBadge tone={toneOf(voucher)}>{say(statusKey(voucher))}</StatusBadge>,
        },
        { key: 'provider', label: t('provider'), cell: ({ choice }) => choice?.providerName ?? t('notChosen') },
        { key: 'left', label: t('left'), cell: ({ available }) => <Money amount={available} />, align: 'end' },
        { key: 'lastDay', label: t('lastDay'), cell: ({ lastDay }) => <DateText date={lastDay} /> },
      ]}
    />
  );
}
