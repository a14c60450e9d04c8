import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { ButtonLink, ConfirmReceipt, formatDate, Page, Resource } from '#ui';
import { lastDayBefore } from '../../../vouchers/last-day.js';
import { voucherQuery } from '../../../vouchers/queries.js';
import type { VoucherDetail } from '../../../vouchers/types.js';
import { Helper } from '../vouchers/voucher-cards.js';
import { texts } from './texts.js';

/** After choosing: that it is done, what happens next and when, and how to change one's mind. */
export function ChosenPage() {
  const voucher = useQuery(voucherQuery(useParam('voucherId')));
  return <Resource query={voucher}>{(found) => <Found voucher={found} />}</Resource>;
}

function Found({ voucher }: { voucher: VoucherDetail }) {
  const t = useTexts(texts);
  const page = `/client/vouchers/${voucher.id}`;
  const { choice } = voucher;
  const actions = (
    <>
      <ButtonLink href="/client">{t('toHome')}</ButtonLink>
      <ButtonLink href={page} variant="secondary">
        {t('toVoucher')}
      </ButtonLink>
    </>
  );
  if (choice?.status !== 'proposed') {
    return (
      <Page title={t('voucher')} back={{ label: t('voucher'), href: page }} width="text">
        <Helper voucher={voucher} />
        <div>{actions}</div>
      </Page>
    );
  }
  const provider = choice.providerName;
  const date = formatDate(lastDayBefore(choice.answerBy));
  return (
    <Page title={t('done')} width="text">
      <ConfirmReceipt
        title={t('youChose', { provider })}
        next={[t('nextAnswer', { provider, date }), t('nextMeet'), t('nextNo'), t('nextChange')]}
        actions={actions}
      />
    </Page>
  );
}
