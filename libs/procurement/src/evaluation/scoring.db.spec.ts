import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial } from '../../../../test/support/given.js';
import { givenPublishedTender } from '../../../../test/support/given-tender.js';
import { givenThreeBids } from '../../../../test/support/given-three-bids.js';

type Three = Awaited<ReturnType<typeof givenThreeBids>>;

let app: TestApp;
let authorityId: string;
let tender: Three['tender'];
let bidders: Three['bidders'];
let bids: Three['bids'];
let score: Three['score'];
let given: Three['given'];

beforeAll(async () => {
  app = await testApp(procurementLibrary);
  authorityId = await givenAuthority(app, 'Etelä-Savon työllisyysalue');
});
afterAll(() => app.close());
beforeEach(async () => {
  ({ tender, bidders, bids, score, given } = await givenThreeBids(app, authorityId));
});

describe('evaluation', () => {
  test('is computed live, with its arithmetic in the language of the reader', async () => {
    await score(tender.officers[0], 0, [given(0, 0, bids.middle, 4, 'Vahva tiimi.')]).expect(200);
    const { body } = await score(tender.officers[1], 0, [given(0, 0, bids.middle, 5, 'Erinomainen tiimi.')]).expect(
      200,
    );
    const middle = body.ranking.find((bid: { bidId: string }) => bid.bidId === bids.middle);
    expect(middle).toMatchObject({
      comparisonPrice: '127500.00',
      pricePoints: '48.00',
      qualityPoints: '22.50',
      totalPoints: '70.50',
      rank: 1,
      winning: true,
    });
    expect(middle.arithmetic.map(({ text }: { text: string }) => text.replaceAll('\u00a0', ' '))).toEqual([
      'Hinta: 60,00 × 102 000,00 € ÷ 127 500,00 € = 48,00 pistettä',
      'Laatu 1: 25,00 × 4,50 (4, 5) ÷ 5 = 22,50 pistettä',
      'Laatu 2: ei vielä arvioitu',
      'Yhteensä: 70,50 pistettä',
    ]);
    expect(middle.scores.map(({ mine, ground }: { mine: boolean; ground: string }) => [mine, ground]).sort()).toEqual([
      [false, 'Vahva tiimi.'],
      [true, 'Erinomainen tiimi.'],
    ]);
    expect(body).toMatchObject({ complete: false, rule: { version: '2' } });
    expect(body.missing).toHaveLength(5);
    // Scoring again replaces one's own score only; the audit trail keeps the earlier.
    const again = await score(tender.officers[0], 0, [given(0, 0, bids.middle, 0, 'Korjattu arvio.')]).expect(200);
    expect(again.body.ranking.find((bid: { bidId: string }) => bid.bidId === bids.middle).qualityPoints).toBe('12.50');
    const trail = await app.owner.query<{ detail: { before: object[] } }>(
      `SELECT detail FROM app.audit_entry WHERE action = 'lot.score' AND subject_id = $1 ORDER BY at DESC, id DESC LIMIT 1`,
      [tender.lots[0]!.id],
    );
    expect(trail.rows[0]!.detail.before).toMatchObject([{ score: 4, ground: 'Vahva tiimi.' }]);
    const ranking = await app.as(tender.officers[0]).get(`/api/v1/lots/${tender.lots[0]!.id}/ranking`).expect(200);
    expect(ranking.body.ranking).toHaveLength(3);
  });

  test('refuses scores that fit nothing, and readers who have no business there', async () => {
    const officer = tender.officers[0];
    const first = await score(officer, 1, [given(1, 0, bids.dear, 3)]).expect(422);
    expect(first.body.errors[0]).toMatchObject({ pointer: '/scores/0/bidId', code: 'score-bid-unknown' });
    const wrong = await score(officer, 1, [
      { ...given(1, 0, bids.middle, 3), criterionId: tender.lots[0]!.qualityIds[0] },
    ]).expect(422);
    expect(wrong.body.errors[0].code).toBe('score-criterion-unknown');
    const twice = await score(officer, 1, [given(1, 0, bids.middle, 3), given(1, 0, bids.middle, 4)]).expect(422);
    expect(twice.body.errors[0]).toMatchObject({ pointer: '/scores/1', code: 'score-given-twice' });
    await score(officer, 1, [given(1, 0, bids.middle, 6)]).expect(422);
    await score(officer, 1, [given(1, 0, bids.middle, 3, '')]).expect(422);
    await score(await givenOfficial(app, authorityId, 'auditor'), 1, [given(1, 0, bids.middle, 3)]).expect(403);
    const elsewhere = await givenOfficial(app, await givenAuthority(app, 'Toinen alue'), 'procurement-officer');
    await score(elsewhere, 1, [given(1, 0, bids.middle, 3)]).expect(404);
    await app.as(elsewhere).get(`/api/v1/tenders/${tender.id}/evaluation`).expect(404);
    await app.as(elsewhere).get(`/api/v1/lots/${tender.lots[0]!.id}/ranking`).expect(404);
    await app.as(bidders.dear).get(`/api/v1/tenders/${tender.id}/evaluation`).expect(403);
    await app.as({ kind: 'anonymous' }).get(`/api/v1/tenders/${tender.id}/evaluation`).expect(401);
    await app
      .as({ kind: 'anonymous' })
      .put(`/api/v1/lots/${tender.lots[0]!.id}/scores`)
      .send({ scores: [] })
      .expect(401);
  });

  test('waits for the opening', async () => {
    const sealed = await givenPublishedTender(app, authorityId);
    const answer = await app
      .as(sealed.officers[0])
      .put(`/api/v1/lots/${sealed.lots[0]!.id}/scores`)
      .send({ scores: [{ bidId: bids.dear, criterionId: sealed.lots[0]!.qualityIds[0], score: 3, ground: 'Hyvä.' }] })
      .expect(409);
    expect(answer.body.code).toBe('tender-not-in-evaluation');
  });

  test('an excluded bid leaves the comparison, with its grounds', async () => {
    const exclude = (version: string) =>
      app
        .as(tender.officers[0])
        .post(`/api/v1/bids/${bids.cheap}/exclude`)
        .set('if-match', version)
        .send({ code: 'not-suitable', grounds: 'Hintaa ei selvitetty pyynnöstä huolimatta.' });
    await exclude('"1"').expect(412);
    await exclude('"2"').expect(204);
    await exclude('"3"').expect(409);
    const { body } = await app.as(tender.officers[0]).get(`/api/v1/tenders/${tender.id}/evaluation`).expect(200);
    expect(body.lots[0].ranking.map((bid: { bidId: string }) => bid.bidId)).toEqual([bids.middle, bids.dear]);
    expect(body.lots[0].ranking[0].pricePoints).toBe('60.00'); // the lowest price is now the next one
    expect(body.excluded).toMatchObject([
      {
        bidId: bids.cheap,
        exclusion: { code: 'not-suitable', grounds: 'Hintaa ei selvitetty pyynnöstä huolimatta.' },
      },
    ]);
    await app.as(bidders.cheap).post(`/api/v1/bids/${bids.cheap}/exclude`).set('if-match', '"3"').send({}).expect(403);
  });
});
