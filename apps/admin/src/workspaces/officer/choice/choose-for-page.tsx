import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCommand } from '#api';
import { useParam, useTexts } from '#app';
import { Page, Resource, useGo } from '#ui';
import { ProposalCard } from '../../../vouchers/choosing/proposal-card.js';
import { useRefusal } from '../../../vouchers/choosing/use-refusal.js';
import { OfferList } from '../../../vouchers/comparison/offer-list.js';
import { readWish } from '../../../vouchers/comparison/offer-wish.js';
import { SideBySide } from '../../../vouchers/comparison/side-by-side.js';
import { useAddress } from '../../../vouchers/comparison/use-address.js';
import { useMarks } from '../../../vouchers/comparison/use-marks.js';
import { chooseOffer, voucherOffersQuery, voucherQuery } from '../../../vouchers/queries.js';
import { ReasonDialog } from '../../../vouchers/reason-dialog.js';
import type { Offer, VoucherDetail } from '../../../vouchers/types.js';
import { texts } from './texts.js';

/** The client has told whom they choose, on the phone or at the desk: the same comparison, and a reason that the client sees. */
export function ChooseForPage() {
  const voucher = useQuery(voucherQuery(useParam('voucherId')));
  return <Resource query={voucher}>{(found) => <Found voucher={found} />}</Resource>;
}

function Found({ voucher }: { voucher: VoucherDetail }) {
  const t = useTexts(texts);
  const go = useGo();
  const { held } = useAddress();
  const comparison = useQuery(
    voucherOffersQuery(voucher.id, { ...readWish(held), ...(held.offers ? { offers: held.offers } : {}) }),
  );
  const marks = useMarks(voucher.id);
  const page = `/officer/vouchers/${voucher.id}`;
  const here = `${page}/choose`;
  const refusal = useRefusal(here);
  const choose = useCommand(chooseOffer);
  const [offer, setOffer] = useState<Offer>();
  const change = voucher.choice !== null;
  const provider = offer?.providerName ?? '';
  const confirm = async (reason: string) => {
    if (!offer) return;
    try {
      await choose.mutateAsync({
        voucherId: voucher.id,
        offerId: offer.id,
        unitPrice: offer.unitPrice,
        change,
        reason,
      });
      go(page);
    } catch (error) {
      if (!refusal.hold(error)) throw error;
    }
  };
  const start = (wanted: Offer) => {
    refusal.clear();
    setOffer(wanted);
  };
  const choosing = { label: t(change ? 'change' : 'choose'), current: voucher.choice?.offerId, start };
  return (
    <Page
      title={t('title')}
      back={{ label: t('voucher', { number: voucher.number }), href: page }}
      intro={<p>{t('intro', { client: voucher.clientName })}</p>}
    >
      {refusal.alert}
      {voucher.proposal && (
        <ProposalCard proposal={voucher.proposal} offers={comparison.data?.items ?? []} choosing={choosing} />
      )}
      {held.offers && comparison.data ? (
        <SideBySide comparison={comparison.data} choosing={choosing} listHref={here} />
      ) : (
        <OfferList
          comparison={comparison}
          marks={marks}
          sideHref={(ids) => `${here}?offers=${ids.join(',')}`}
          choosing={choosing}
        />
      )}
      <ReasonDialog
        open={offer !== undefined}
        onClose={() => setOffer(undefined)}
        onConfirm={confirm}
        title={t('chooseTitle', { provider })}
        whatHappens={t('what', { provider, count: comparison.data?.answerWorkingDays ?? 5 })}
        toWhom={t('whom', { client: voucher.clientName })}
        undo={t('undo')}
        confirm={choosing.label}
        label={t('reason')}
        hint={t('reasonHint')}
      />
    </Page>
  );
}
