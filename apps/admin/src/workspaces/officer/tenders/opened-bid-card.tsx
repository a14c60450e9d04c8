import { useTexts } from '#app';
import { Card, CopyHash, DateText, FactsList } from '#ui';
import { anonymityTexts } from '../../../procurement/anonymity-texts.js';
import { OpenedLots } from '../../../procurement/opened-lots.js';
import { OpenedParties } from '../../../procurement/opened-parties.js';
import { notComparedTexts } from '../../../procurement/not-compared-texts.js';
import { BidBadge } from '../../../procurement/tender-words.js';
import type { OpenedBid } from '../../../procurement/types.js';
import { texts } from './texts.js';

export const attachmentHref = (tenderId: string, id: string): string =>
  `/api/v1/tenders/${tenderId}/opening/attachments/${id}`;

/** One opened bid: who, when, what for each lot, what it declares, and the fingerprint it was received with. */
export function OpenedBidCard({ bid, tenderId }: { bid: OpenedBid; tenderId: string }) {
  const t = useTexts(texts);
  const notCompared = useTexts(notComparedTexts);
  const anonymity = useTexts(anonymityTexts);
  const { declarations, exclusion } = bid;
  return (
    <Card title={bid.providerName} aside={<BidBadge status={bid.status} />}>
      <FactsList
        wide
        facts={[
          { label: t('received'), value: <DateText instant={bid.receivedAt} /> },
          { label: t('version'), value: String(bid.versionNo) },
          { label: anonymity('aliasWas'), value: bid.alias },
          {
            label: t('grounds'),
            value:
              declarations &&
              (declarations.noExclusionGrounds
                ? t('noGrounds')
                : t('someGrounds', { text: declarations.explanation ?? '' })),
          },
          { label: notCompared('excluded'), value: exclusion?.grounds },
        ]}
      />
      <OpenedLots lots={bid.lots} owner={bid.providerName} />
      <OpenedParties
        parties={bid.parties}
        attachments={bid.attachments}
        hrefOf={(id) => attachmentHref(tenderId, id)}
      />
      <CopyHash hash={bid.sha256} />
    </Card>
  );
}
