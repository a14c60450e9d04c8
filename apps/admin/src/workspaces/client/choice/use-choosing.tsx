import { useState, type ReactNode } from 'react';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { DangerDialog, formatMoney, useGo } from '#ui';
import type { Choosing } from '../../../vouchers/comparison/offer-card.js';
import { isFree } from '../../../vouchers/comparison/offer-facts.js';
import { useRefusal } from '../../../vouchers/choosing/use-refusal.js';
import { forgetMarks } from '../../../vouchers/comparison/use-marks.js';
import { chooseOffer } from '../../../vouchers/queries.js';
import { ReasonDialog } from '../../../vouchers/reason-dialog.js';
import { texts as words } from '../../../vouchers/texts.js';
import type { Offer, VoucherCard } from '../../../vouchers/types.js';
import { texts } from './texts.js';

/** Choosing asks once: what happens next and when, who sees what, and how to change one's mind. */
export function useChoosing(
  voucher: VoucherCard,
  answerWorkingDays: number,
): { choosing: Choosing | undefined; dialog: ReactNode; alert: ReactNode } {
  const t = useTexts(texts);
  const say = useTexts(words);
  const go = useGo();
  const refusal = useRefusal(`/client/vouchers/${voucher.id}/compare`);
  const choose = useCommand(chooseOffer);
  const [offer, setOffer] = useState<Offer>();
  const may = (wanted: string) => voucher.permittedActions.some(({ action, allowed }) => action === wanted && allowed);
  const change = may('choice:change');
  const provider = offer?.providerName ?? '';
  const before = voucher.choice?.providerName;

  const confirm = async (reason: string) => {
    if (!offer) return;
    const { id: offerId, unitPrice } = offer;
    try {
      await choose.mutateAsync({ voucherId: voucher.id, offerId, unitPrice, change, reason });
    } catch (error) {
      if (!refusal.hold(error)) throw error;
      return;
    }
    forgetMarks(voucher.id);
    go(`/client/vouchers/${voucher.id}/chosen`);
  };
  const steps = offer && (
    <ol>
      {change && before && <li>{t('stepLeave', { provider: before })}</li>}
      <li>{t('stepTold', { provider })}</li>
      <li>{t('stepAnswer', { count: answerWorkingDays })}</li>
      <li>{t('stepMeet')}</li>
      {!isFree(offer) && (
        <li>{t('stepPay', { amount: formatMoney(offer.ownCost), each: say(`each-${offer.unit}`) })}</li>
      )}
    </ol>
  );
  const start = (wanted: Offer) => {
    refusal.clear();
    setOffer(wanted);
  };
  const act = {
    open: offer !== undefined,
    onClose: () => setOffer(undefined),
    onConfirm: confirm,
    title: t(change ? 'changeToTitle' : 'chooseTitle', { provider }),
    whatHappens: steps,
    toWhom: t('chooseWhom', { provider }),
    undo: t('chooseUndo'),
    confirm: t(change ? 'change' : 'choose'),
  };
  return {
    alert: refusal.alert,
    choosing:
      change || may('choice:choose')
        ? { label: t(change ? 'change' : 'choose'), current: voucher.choice?.offerId, start }
        : undefined,
    dialog: change ? (
      <ReasonDialog {...act} optional label={t('whyChange')} hint={t('whyChangeHint')} />
    ) : (
      <DangerDialog {...act} onConfirm={() => confirm('')} />
    ),
  };
}
