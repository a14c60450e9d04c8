import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { ButtonLink, EmptyState, formatDate, formatMoney, Page, Resource, useCodeName } from '#ui';
import { ProposalCard } from '../../../vouchers/choosing/proposal-card.js';
import { OfferList } from '../../../vouchers/comparison/offer-list.js';
import { readWish } from '../../../vouchers/comparison/offer-wish.js';
import { useAddress } from '../../../vouchers/comparison/use-address.js';
import { useMarks } from '../../../vouchers/comparison/use-marks.js';
import { voucherOffersQuery, voucherQuery } from '../../../vouchers/queries.js';
import type { VoucherDetail } from '../../../vouchers/types.js';
import { isOpen } from '../../../vouchers/voucher-words.js';
import { texts } from './texts.js';
import { useChoosing } from './use-choosing.js';

export function ComparePage() {
  const voucher = useQuery(voucherQuery(useParam('voucherId')));
  return <Resource query={voucher}>{(found) => <Found voucher={found} />}</Resource>;
}

function Found({ voucher }: { voucher: VoucherDetail }) {
  const t = useTexts(texts);
  const { held } = useAddress();
  const service = useCodeName('service-kinds')(voucher.serviceKind);
  const comparison = useQuery(voucherOffersQuery(voucher.id, readWish(held)));
  const marks = useMarks(voucher.id);
  const { choosing, dialog, alert } = useChoosing(voucher, comparison.data?.answerWorkingDays ?? 5);
  const page = `/client/vouchers/${voucher.id}`;
  const back = { label: t('voucher'), href: page };
  if (!isOpen(voucher)) {
    const open = <ButtonLink href={page}>{t('toVoucher')}</ButtonLink>;
    return (
      <Page title={t('title')} back={back}>
        <EmptyState title={t('closedTitle')} text={t('closedText')} action={open} />
      </Page>
    );
  }
  const { available, lastDay, choice, chooseBy, proposal } = voucher;
  return (
    <Page
      title={t(choice ? 'changeTitle' : 'title')}
      back={back}
      intro={
        <>
          <p>{t('yourVoucher', { service, amount: formatMoney(available), date: formatDate(lastDay) })}</p>
          {chooseBy && !proposal && <p>{t('chooseBy', { date: formatDate(chooseBy) })}</p>}
          {choice?.status === 'accepted' && <p>{t('nowHelping', { provider: choice.providerName })}</p>}
        </>
      }
    >
      {alert}
      {proposal && <ProposalCard proposal={proposal} offers={comparison.data?.items ?? []} choosing={choosing} />}
      <OfferList
        comparison={comparison}
        marks={marks}
        sideHref={(ids) => `${page}/side-by-side?offers=${ids.join(',')}`}
        choosing={choosing}
      />
      {dialog}
    </Page>
  );
}
