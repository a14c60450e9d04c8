import type { ProviderActor } from '@kasvutori/platform';
import type { TestApp } from './app.js';
import { givenBid, givenOpened, nextKey } from './given-bid.js';
import { givenOfficial } from './given.js';
import { givenPublishedTender } from './given-tender.js';

/** A tender of one lot whose only bidder has won it; the standstill has just begun. */
export async function givenAward(
  app: TestApp,
  authorityId: string,
  bidder: ProviderActor,
): Promise<{ tenderId: string; standstillEndsAt: Date }> {
  const tender = await givenPublishedTender(app, authorityId, { lots: [{ capCents: 5_000_000n }] });
  const bidId = await givenBid(app, tender, bidder);
  await givenOpened(app, tender);
  const [lot] = tender.lots;
  if (lot === undefined) throw new Error('a tender without lots');
  const scores = lot.qualityIds.map((criterionId) => ({ bidId, criterionId, score: 4, ground: 'Selkeä suunnitelma.' }));
  await app.as(tender.officers[0]).put(`/api/v1/lots/${lot.id}/scores`).send({ scores }).expect(200);
  const approver = await givenOfficial(app, authorityId, 'procurement-approver');
  const decided = await app
    .as(approver)
    .post(`/api/v1/tenders/${tender.id}/decision`)
    .set('idempotency-key', nextKey())
    .send({
      grounds: 'Ainoa tarjous, joka täyttää vaatimukset.',
      lots: [{ lotId: lot.id, outcome: 'awarded', grounds: 'Ainoa tarjous.' }],
    })
    .expect(201);
  return {
    tenderId: tender.id,
    standstillEndsAt: new Date((decided.body as { standstillEndsAt: string }).standstillEndsAt),
  };
}
