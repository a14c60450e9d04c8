import { useTexts } from '#app';
import { ButtonLink, ConfirmReceipt, CopyHash, Page, useInstantText } from '#ui';
import { useSaid } from '../../../procurement/tender-words.js';
import type { BidReceipt } from '../../../procurement/types.js';
import { texts } from './texts.js';

/** The proof that the bid was received, and what happens next. */
export function BidReceiptPage({ receipt }: { receipt: BidReceipt }) {
  const t = useTexts(texts);
  const said = useSaid();
  const when = useInstantText();
  return (
    <Page title={said(receipt.tenderTitle)} width="text" back={{ label: t('title'), href: '/provider/bids' }}>
      <ConfirmReceipt
        title={t('receiptTitle')}
        next={[t('nextReplace', { deadline: when(receipt.deadline) }), t('nextOpen'), t('nextDecision')]}
        actions={
          <>
            <ButtonLink href={`/provider/bids/${receipt.bidId}`}>{t('showBid')}</ButtonLink>
            <ButtonLink href="/provider/bids" variant="secondary">
              {t('toBids')}
            </ButtonLink>
          </>
        }
      >
        <p>{t('receiptText', { time: when(receipt.receivedAt), version: receipt.versionNo })}</p>
        <p>
          <CopyHash hash={receipt.sha256} />
        </p>
        <p>
          <a href={`/api/v1/bids/${receipt.bidId}/versions/${receipt.versionNo}/receipt`}>
            {t('receiptPdf', { number: receipt.versionNo })}
          </a>
        </p>
      </ConfirmReceipt>
    </Page>
  );
}
