import { useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useParam, useTexts } from '#app';
import {
  DateText,
  FactsList,
  FormPage,
  formatMoney,
  Money,
  Page,
  RadioField,
  Resource,
  TextAreaField,
  useGo,
  type NameOf,
} from '#ui';
import { kindOf } from './bank-rows-page.js';
import { bankRowQuery, dismissBankRow, matchBankRow, type BankRow, type Proposal } from './queries.js';
import { rowTexts } from './row-texts.js';

interface Values {
  [field: string]: string;
  paymentId: string;
  reason: string;
}

const NOT_OURS = 'not-ours';

/** One row of the queue: which payment it is, or that it is none of ours. */
export function BankRowPage() {
  const t = useTexts(rowTexts);
  const go = useGo();
  const id = useParam('rowId');
  const back = { label: t('rowsTitle'), href: '/finance/bank-rows' };
  return (
    <Resource query={useQuery(bankRowQuery(id))}>
      {(row) =>
        row.permittedActions.some(({ allowed }) => allowed) ? (
          <FormPage<Values, unknown>
            title={t(kindOf(row))}
            back={back}
            intro={<Facts row={row} />}
            values={{ paymentId: row.proposals.length === 0 ? NOT_OURS : '', reason: '' }}
            submitLabel={t('save')}
            submit={({ paymentId, reason }) =>
              paymentId === NOT_OURS ? dismissBankRow(id, reason) : matchBankRow(id, paymentId)
            }
            onDone={() => go('/finance/bank-rows')}
            danger={{
              title: t('save'),
              whatHappens: t('dangerWhat'),
              toWhom: row.counterpart ?? t('unknownCounterpart'),
              undo: t('dangerUndo'),
              confirm: t('save'),
            }}
          >
            {(field) => <Choice field={field} row={row} />}
          </FormPage>
        ) : (
          <Page title={t(kindOf(row))} back={back}>
            <Facts row={row} />
          </Page>
        )
      }
    </Resource>
  );
}

function Choice({ field, row }: { field: NameOf<Values>; row: BankRow }) {
  const t = useTexts(rowTexts);
  const chosen = useWatch<Values, 'paymentId'>({ name: 'paymentId' });
  const say = (payment: Proposal) =>
    [
      t('proposal', { holder: payment.holder, amount: formatMoney(payment.amount), number: payment.runNumber }),
      t(`payment-${payment.status}`),
      ...(payment.sameAmount ? [t('sameAmount')] : [t('otherAmount')]),
      ...(payment.sameReference ? [t('sameReference')] : []),
      ...(payment.sameHolder ? [t('sameHolder')] : []),
    ].join(' · ');
  return (
    <>
      <RadioField
        {...field('paymentId')}
        label={t('which')}
        hint={row.direction === null ? t('statusHint') : row.proposals.length === 0 ? t('noProposals') : t('whichHint')}
        options={[
          ...row.proposals.map((payment) => ({ value: payment.id, label: say(payment) })),
          { value: NOT_OURS, label: t('notOurs') },
        ]}
      />
      {chosen === NOT_OURS && (
        <TextAreaField {...field('reason')} label={t('reason')} hint={t('reasonHint')} rows={3} />
      )}
    </>
  );
}

function Facts({ row }: { row: BankRow }) {
  const t = useTexts(rowTexts);
  const bankReason = [row.reasonCode, row.reasonText].filter(Boolean).join(': ');
  return (
    <FactsList
      wide
      facts={[
        { label: t('why'), value: t(`unmatched-${row.unmatched}`) },
        ...(row.amount ? [{ label: t('amount'), value: <Money amount={row.amount} /> }] : []),
        ...(row.bookedOn ? [{ label: t('booked'), value: <DateText date={row.bookedOn} /> }] : []),
        ...(row.counterpart ? [{ label: t('counterpart'), value: row.counterpart }] : []),
        ...(row.reference ? [{ label: t('reference'), value: row.reference }] : []),
        ...(row.endToEndId ? [{ label: t('endToEnd'), value: row.endToEndId }] : []),
        ...(bankReason ? [{ label: t('bankReason'), value: bankReason }] : []),
        { label: t('file'), value: row.fileName },
      ]}
    />
  );
}
