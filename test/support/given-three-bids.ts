import type { AuthorityActor, ProviderActor } from '@kasvutori/platform';
import type { TestApp } from './app.js';
import { givenProvider, givenProviderPerson } from './given.js';
import { givenBid, givenOpened, soundBid } from './given-bid.js';
import { givenPublishedTender } from './given-tender.js';

/** Two lots, the first with two winners; three bids on the first and one on the second; opened. */
export async function givenThreeBids(app: TestApp, authorityId: string) {
  const tender = await givenPublishedTender(app, authorityId, {
    lots: [{ maxAwards: 2, priceWeight: 60, qualityWeights: [25, 15] }, { capCents: 50_000_000n }],
  });
  const named = async (name: string): Promise<ProviderActor> =>
    givenProviderPerson(app, await givenProvider(app, name), 'provider-manager');
  const bidders = {
    dear: await named('Kallis Oy'),
    cheap: await named('Edullinen Oy'),
    middle: await named('Keskitie Osk'),
  };
  const bids = {
    dear: await givenBid(app, tender, bidders.dear, soundBid(tender, '200.00', [0])),
    cheap: await givenBid(app, tender, bidders.cheap, soundBid(tender, '100.00', [0])),
    middle: await givenBid(app, tender, bidders.middle, soundBid(tender, '125.00', [0, 1])),
  };
  await givenOpened(app, tender);
  const score = (officer: AuthorityActor, lot: number, scores: object[]) =>
    app.as(officer).put(`/api/v1/lots/${tender.lots[lot]!.id}/scores`).send({ scores });
  const given = (lot: number, criterion: number, bidId: string, points: number, ground = 'Perusteltu arvio.') => ({
    bidId,
    criterionId: tender.lots[lot]!.qualityIds[criterion],
    score: points,
    ground,
  });
  return { tender, bidders, bids, score, given };
}
