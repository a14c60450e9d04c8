import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import {
  DateField,
  FormPage,
  formatDate,
  formatMoney,
  MoneyField,
  NumberField,
  Resource,
  TextAreaField,
  useGo,
} from '#ui';
import { extendVoucher, supplementVoucher, voucherQuery } from '../../../vouchers/queries.js';
import type { VoucherDetail } from '../../../vouchers/types.js';
import { texts } from './texts.js';

/** More days for a voucher that is open. */
export function ExtendPage() {
  return (
    <Resource query={useQuery(voucherQuery(useParam('voucherId')))}>{(found) => <Extend voucher={found} />}</Resource>
  );
}

function useFrame({ id, number, clientName }: VoucherDetail) {
  const t = useTexts(texts);
  const page = `/officer/vouchers/${id}`;
  const dangerFor = (act: 'extend' | 'supplement') => ({
    title: t(act),
    whatHappens: t('growDanger'),
    toWhom: t('closeWhom', { client: clientName }),
    undo: t('grantUndo'),
    confirm: t(act),
  });
  return { page, back: { label: t('title', { number }), href: page }, dangerFor };
}

function Extend({ voucher }: { voucher: VoucherDetail }) {
  const t = useTexts(texts);
  const go = useGo();
  const { page, back, dangerFor } = useFrame(voucher);
  return (
    <FormPage<{ lastDay: string; reason: string }, VoucherDetail>
      title={t('extend')}
      intro={<p>{t('extendIntro', { date: formatDate(voucher.lastDay) })}</p>}
      back={back}
      values={{ lastDay: '', reason: '' }}
      submitLabel={t('extend')}
      submit={(values, headers) => extendVoucher(voucher.id, values, headers)}
      onDone={() => go(page)}
      danger={dangerFor('extend')}
    >
      {(field) => (
        <>
          <DateField {...field('lastDay')} label={t('newLastDay')} />
          <TextAreaField {...field('reason')} label={t('why')} hint={t('whyHint')} />
        </>
      )}
    </FormPage>
  );
}

/** More units, or of a fixed sum more money. */
export function SupplementPage() {
  return (
    <Resource query={useQuery(voucherQuery(useParam('voucherId')))}>
      {(found) => <Supplement voucher={found} />}
    </Resource>
  );
}

function Supplement({ voucher }: { voucher: VoucherDetail }) {
  const t = useTexts(texts);
  const go = useGo();
  const { page, back, dangerFor } = useFrame(voucher);
  const fixed = voucher.valueKind === 'fixed';
  return (
    <FormPage<{ units: number | ''; amount: string; reason: string }, VoucherDetail>
      title={t('supplement')}
      intro={<p>{t('supplementIntro', { value: formatMoney(voucher.value) })}</p>}
      back={back}
      values={{ units: '', amount: '', reason: '' }}
      submitLabel={t('supplement')}
      submit={({ units, amount, reason }, headers) =>
        supplementVoucher(voucher.id, { reason, ...(fixed ? { amount } : { units: Number(units) }) }, headers)
      }
      onDone={() => go(page)}
      danger={dangerFor('supplement')}
    >
      {(field) => (
        <>
          {fixed ? (
            <MoneyField {...field('amount')} label={t('moreMoney')} min="0.01" />
          ) : (
            <NumberField {...field('units')} label={t('moreUnits')} min={1} max={500} />
          )}
          <TextAreaField {...field('reason')} label={t('why')} hint={t('whyHint')} />
        </>
      )}
    </FormPage>
  );
}
