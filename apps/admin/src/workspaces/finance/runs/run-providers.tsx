import { useTexts } from '#app';
import { DataTable, Money, StatusBadge, Why } from '#ui';
import { groupedIban, PAYMENT_TONES } from '../../../payments/payment-tones.js';
import { texts as words } from '../../../payments/texts.js';
import { texts } from './texts.js';
import type { Settlement } from './types.js';

/** What each provider gets in this run, and where its payment stands. */
export function RunProviders({ settlements }: { settlements: readonly Settlement[] }) {
  const t = useTexts(texts);
  const say = useTexts(words);
  return (
    <DataTable
      label={t('providersTab')}
      rows={settlements}
      rowKey={({ id }) => id}
      columns={[
        { key: 'provider', label: t('provider'), cell: ({ providerName }) => providerName },
        { key: 'account', label: t('account'), cell: ({ iban }) => (iban ? groupedIban(iban) : t('noAccount')) },
        { key: 'net', label: t('net'), cell: ({ net }) => <Money amount={net} />, align: 'end' },
        {
          key: 'due',
          label: t('due'),
          cell: ({ net, vat, carriedIn, due, providerName }) => (
            <Why
              subject={providerName}
              explanation={{
                sentence: t('dueSentence', { provider: providerName }),
                rows: [
                  { label: t('net'), amount: net },
                  { label: t('vat'), amount: vat },
                  { label: t('carriedIn'), amount: carriedIn, note: t('carriedInNote') },
                  { label: t('due'), amount: due, sign: '=', total: true },
                ],
              }}
            >
              <Money amount={due} />
            </Why>
          ),
          align: 'end',
        },
        {
          key: 'payment',
          label: t('payment'),
          cell: ({ payment }) => (payment === null ? t('notSent') : <Money amount={payment} />),
          align: 'end',
        },
        {
          key: 'state',
          label: t('state'),
          cell: ({ paymentStatus, bankReason }) =>
            paymentStatus && (
              <>
                <StatusBadge tone={PAYMENT_TONES[paymentStatus]}>{say(`payment-${paymentStatus}`)}</StatusBadge>
                {bankReason && <div>{bankReason}</div>}
              </>
            ),
        },
        { key: 'reference', label: t('reference'), cell: ({ reference }) => reference },
      ]}
    />
  );
}
