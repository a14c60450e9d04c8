import type { ProviderActor } from '@kasvutori/platform';
import type { TestApp } from './app.js';
import type { PublishedTender } from './given-tender.js';

let made = 0;

/** A key no other command has used. */
export const nextKey = (): string => `key-of-spec-${String(++made).padStart(6, '0')}`;

/** A sound bid for some lots (all of them unless said) with the same unit price for every price item. */
export function soundBid(
  tender: PublishedTender,
  unitPrice = '100.00',
  lots: readonly number[] = tender.lots.map((_, index) => index),
) {
  return {
    lots: lots.map((index) => {
      const lot = tender.lots[index]!;
      return {
        lotId: lot.id,
        prices: lot.codes.map((code) => ({ code, unitPrice })),
        answers: lot.qualityIds.map((criterionId) => ({ criterionId, answer: 'Kokenut tiimi ja selkeä suunnitelma.' })),
      };
    }),
    declarations: { noExclusionGrounds: true, acceptsTerms: true },
  };
}

/** Submits over HTTP and returns the bid's id. */
export async function givenBid(
  app: TestApp,
  tender: PublishedTender,
  bidder: ProviderActor,
  bid: object = soundBid(tender),
): Promise<string> {
  const answer = await app
    .as(bidder)
    .post(`/api/v1/tenders/${tender.id}/bids`)
    .set('idempotency-key', nextKey())
    .send(bid)
    .expect(201);
  return (answer.body as { bidId: string }).bidId;
}

/** Moves the clock to the deadline and lets both officers declare. */
export async function givenOpened(app: TestApp, tender: PublishedTender): Promise<void> {
  await app.setClock(tender.deadline);
  for (const officer of tender.officers)
    await app.as(officer).post(`/api/v1/tenders/${tender.id}/opening`).send({ noConflictOfInterest: true }).expect(200);
}
