import type { components } from '../../../apps/admin/src/api/schema.js';
import { done, moved } from '../answers.js';
import type { Journal } from '../journal.js';
import type { Person } from '../person.js';
import type { Tender } from './publish-tender.js';

export type Receipt = components['schemas']['BidReceiptAnswer'];
type BidInput = components['schemas']['SubmitBid'];
type PriceItem = components['schemas']['PriceItemDetail'];

/** What a bidder asks: by the kind of price item, in euros; a milestone by its days. */
export interface Prices {
  readonly unit: string;
  readonly attachment: string;
  readonly milestone: (days: number) => string;
}

/** A bid for these lots of a tender: every price item priced, every quality criterion answered. */
export function bidFor(tender: Pick<Tender, 'lots'>, prices: Prices, lotIds?: readonly string[]): BidInput {
  const lots = tender.lots.filter((lot) => lotIds === undefined || lotIds.includes(lot.id));
  return {
    lots: lots.map((lot) => ({
      lotId: lot.id,
      prices: lot.priceItems.map((item) => ({ code: item.code, unitPrice: priceOf(item, prices) })),
      answers: lot.criteria
        .filter((criterion) => criterion.kind === 'quality')
        .map((criterion) => ({
          criterionId: criterion.id,
          answer: 'Oma valmentaja, tapaaminen viikossa, tuki työpaikalla ensimmäiset kolme kuukautta. Myös etänä.',
        })),
    })),
    declarations: { noExclusionGrounds: true, acceptsTerms: true },
  };
}

function priceOf(item: PriceItem, prices: Prices): string {
  if (item.kind === 'unit') return prices.unit;
  return item.kind === 'attachment' ? prices.attachment : prices.milestone(item.thresholdDays ?? 0);
}

export const submitBid = (
  log: Journal,
  bidder: Person,
  tenderId: string,
  body: BidInput,
  key: string,
): Promise<Receipt> =>
  log.step(
    bidder.name,
    'submits a sealed bid',
    () =>
      done(
        bidder.api.POST('/api/v1/tenders/{id}/bids', {
          params: { path: { id: tenderId }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    (receipt) => `sha256 ${receipt.sha256.slice(0, 12)}…`,
  );

/** Replaces the bid by another; the receipt names the new version. */
export async function replaceBid(log: Journal, bidder: Person, bidId: string, body: BidInput): Promise<number> {
  const look = () => bidder.api.GET('/api/v1/bids/{id}', { params: { path: { id: bidId } } });
  const bid = await done(look());
  await log.step(bidder.name, 'replaces its bid', async () => {
    const put = bidder.api.PUT('/api/v1/bids/{id}', {
      params: { path: { id: bidId }, header: { 'If-Match': String(bid.version) } },
      body,
    });
    return moved<unknown>(bidder.repeated, put, look);
  });
  return (await done(look())).versionNo;
}
