import { useText, useTexts } from '#app';
import {
  AppLink,
  DateText,
  formatDate,
  formatMoney,
  formatNumber,
  formatPercent,
  Money,
  StatusBadge,
  type Column,
} from '#ui';
import { LineAmount } from './line-why.js';
import { texts } from './texts.js';
import type { PaymentLine } from './types.js';

/** Columns of payment lines; the amount opens into its reason. */
export function useLineColumns({ provider }: { provider: boolean }): [Column<PaymentLine>, ...Column<PaymentLine>[]] {
  const t = useTexts(texts);
  const say = useText();
  const money = (key: 'entitled' | 'paidBefore' | 'held', hidden: boolean): Column<PaymentLine> => ({
    key,
    label: t(key),
    cell: (line) => <Money amount={line[key]} />,
    text: (line) => formatMoney(line[key]),
    align: 'end',
    hidden,
  });
  return [
    {
      key: 'outcome',
      label: t('outcome'),
      cell: (line) => (
        <>
          {say(line.title)} {line.correctsLineId && <StatusBadge tone="warning">{t('correction')}</StatusBadge>}{' '}
          {line.released && <StatusBadge tone="neutral">{t('released')}</StatusBadge>}
          {line.share && <div>{t('share', { percent: formatPercent(Number(line.share) / 100, 2) })}</div>}
          {line.retained && <div>{t('retained', { amount: formatMoney(line.retained) })}</div>}
        </>
      ),
      text: (line) => say(line.title),
    },
    { key: 'client', label: t('client'), cell: ({ clientReference }) => clientReference ?? '–' },
    ...(provider ? [{ key: 'provider', label: t('provider'), cell: (line: PaymentLine) => line.providerName }] : []),
    {
      key: 'contract',
      label: t('contract'),
      cell: ({ contractId, contractNumber }) => (
        <AppLink href={`/${provider ? 'finance' : 'provider'}/contracts/${contractId}`}>{contractNumber}</AppLink>
      ),
      text: ({ contractNumber }) => contractNumber,
    },
    {
      key: 'outcomeDate',
      label: t('outcomeDate'),
      cell: ({ outcomeDate }) => <DateText date={outcomeDate} />,
      text: ({ outcomeDate }) => formatDate(outcomeDate),
      sort: 'outcomeDate',
    },
    {
      key: 'quantity',
      label: t('quantity'),
      cell: ({ quantity }) => formatNumber(quantity),
      align: 'end',
      hidden: true,
    },
    money('entitled', true),
    money('paidBefore', false),
    money('held', true),
    {
      key: 'net',
      label: t('net'),
      cell: (line) => (
        <LineAmount
          id={line.id}
          net={line.net}
          subject={t('whyLine', { title: say(line.title), client: line.clientReference ?? line.contractNumber })}
        />
      ),
      text: ({ net }) => formatMoney(net),
      sort: 'net',
      align: 'end',
    },
  ];
}
