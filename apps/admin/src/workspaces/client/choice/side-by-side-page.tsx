import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { Page, Resource } from '#ui';
import { SideBySide } from '../../../vouchers/comparison/side-by-side.js';
import { texts as comparisonTexts } from '../../../vouchers/comparison/texts.js';
import { useAddress } from '../../../vouchers/comparison/use-address.js';
import { markedIn } from '../../../vouchers/comparison/use-marks.js';
import { voucherOffersQuery, voucherQuery } from '../../../vouchers/queries.js';
import type { VoucherComparison, VoucherDetail } from '../../../vouchers/types.js';
import { texts } from './texts.js';
import { useChoosing } from './use-choosing.js';

export function SideBySidePage() {
  const voucher = useQuery(voucherQuery(useParam('voucherId')));
  return <Resource query={voucher}>{(found) => <Found voucher={found} />}</Resource>;
}

function Found({ voucher }: { voucher: VoucherDetail }) {
  const offers = markedIn(useAddress().held).join(',');
  const comparison = useQuery(voucherOffersQuery(voucher.id, { offers }));
  return <Resource query={comparison}>{(found) => <Compared voucher={voucher} comparison={found} />}</Resource>;
}

function Compared({ voucher, comparison }: { voucher: VoucherDetail; comparison: VoucherComparison }) {
  const t = useTexts(texts);
  const say = useTexts(comparisonTexts);
  const { choosing, dialog, alert } = useChoosing(voucher, comparison.answerWorkingDays);
  const list = `/client/vouchers/${voucher.id}/compare`;
  return (
    <Page title={say('sideTitle')} back={{ label: t('title'), href: list }}>
      {alert}
      <SideBySide comparison={comparison} choosing={choosing} listHref={list} />
      {dialog}
    </Page>
  );
}
