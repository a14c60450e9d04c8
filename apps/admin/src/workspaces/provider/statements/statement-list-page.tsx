import { useTexts } from '#app';
import { DateText, formatDate, formatMoney, ListPage, Money, StatusBadge } from '#ui';
import { PAYMENT_TONES } from '../../../payments/payment-tones.js';
import { texts as words } from '../../../payments/texts.js';
import { statementList } from './queries.js';
import { texts } from './texts.js';

export function StatementListPage() {
  const t = useTexts(texts);
  const say = useTexts(words);
  return (
    <ListPage
      title={t('title')}
      intro={t('intro')}
      source={statementList}
      csvName="tilitykset"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/provider/statements/${id}`}
      columns={[
        { key: 'name', label: t('statement'), cell: ({ runNumber }) => t('name', { run: runNumber }) },
        { key: 'authority', label: t('authority'), cell: ({ authorityName }) => authorityName },
        {
          key: 'cutOff',
          label: t('cutOff'),
          cell: ({ cutOff }) => <DateText date={cutOff} />,
          text: ({ cutOff }) => formatDate(cutOff),
        },
        {
          key: 'dueOn',
          label: t('dueOn'),
          cell: ({ dueOn }) => (dueOn ? <DateText date={dueOn} /> : '–'),
          text: ({ dueOn }) => (dueOn ? formatDate(dueOn) : ''),
        },
        {
          key: 'net',
          label: t('net'),
          cell: ({ net }) => <Money amount={net} />,
          text: ({ net }) => formatMoney(net),
          align: 'end',
        },
        {
          key: 'payment',
          label: t('payment'),
          cell: ({ payment }) => (payment === null ? t('notPaid') : <Money amount={payment} />),
          text: ({ payment }) => (payment === null ? '' : formatMoney(payment)),
          align: 'end',
        },
        {
          key: 'state',
          label: t('state'),
          cell: ({ paymentStatus }) =>
            paymentStatus ? (
              <StatusBadge tone={PAYMENT_TONES[paymentStatus]}>{say(`payment-${paymentStatus}`)}</StatusBadge>
            ) : (
              '–'
            ),
          text: ({ paymentStatus }) => (paymentStatus ? say(`payment-${paymentStatus}`) : ''),
        },
      ]}
      empty={{ title: t('emptyTitle'), text: t('emptyText') }}
    />
  );
}
