import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type ProviderActor, systemActor } from '@kasvutori/platform';
import { ocdsRelease, procurementLibrary, readOcdsInput } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenBid, givenOpened, nextKey, soundBid } from '../../../../test/support/given-bid.js';
import {
  type Comparison,
  type EvaluationPeople,
  givenComparison,
  givenEvaluationPeople,
} from '../../../../test/support/given-comparison.js';
import { givenPublishedTender } from '../../../../test/support/given-tender.js';

let app: TestApp;
let people: EvaluationPeople;
let at: Comparison;

beforeAll(async () => {
  app = await testApp(procurementLibrary);
  people = await givenEvaluationPeople(app);
});
afterAll(() => app.close());
beforeEach(async () => {
  at = await givenComparison(app, people);
});

describe('exclusion', () => {
  test('after scoring recomputes everything: the ranking is what it would be without that bid', async () => {
    const officer = at.tender.officers[0];
    await app
      .as(officer)
      .put(at.lotPath('/scores'))
      .send(at.scores(3, 3, 4))
      .expect(200);
    await at.exclude(0, 'not-suitable').expect(204);
    const { body } = await app.as(officer).get(at.lotPath('/ranking')).expect(200);
    // The lowest is now 150: 60 + 18 + 5 and 56.25 + 24 + 10.
    expect(
      body.ranking.map(({ bidId, totalPoints }: { bidId: string; totalPoints: string }) => [bidId, totalPoints]),
    ).toEqual([
      [at.bids[2], '90.25'],
      [at.bids[1], '83.00'],
    ]);
  });

  test('as abnormally low needs hearing the bidder first; the bidder answers once, in time, and only its own', async () => {
    const officer = at.tender.officers[0];
    const { body: flagged } = await app.as(officer).get(at.lotPath('/ranking')).expect(200);
    expect(flagged.lowPrices).toMatchObject([
      { bidId: at.bids[0], test: 'under-next', compared: '153000.00', limit: '107100.00' },
    ]);
    expect((await at.exclude(0, 'abnormally-low').expect(409)).body.code).toBe('low-price-not-heard');
    const end = await at.inAnHour();
    expect((await at.ask(0, '2020-01-01T12:00:00Z').expect(422)).body.errors[0].pointer).toBe('/answerBy');
    const asked = await at.ask(0, end.toISOString()).expect(200);
    expect((await at.ask(0, end.toISOString()).expect(409)).body.code).toBe('inquiry-open-already');
    const inquiry = asked.body.bids.find((bid: { bidId: string }) => bid.bidId === at.bids[0]).inquiries[0]
      .id as string;
    const mail = await app.owner.query<{ text: string }>(
      `SELECT text FROM app.mail ORDER BY queued_at DESC, id DESC LIMIT 1`,
    );
    expect(mail.rows[0]!.text).toContain('Miten hinta on laskettu?');
    const conclude = (body: object) => app.as(officer).post(`/api/v1/inquiries/${inquiry}/conclusion`).send(body);
    expect((await conclude({ conclusion: 'rejected', ground: 'Ei riitä.' }).expect(409)).body.code).toBe(
      'inquiry-not-answered-yet',
    );
    const answer = (who: ProviderActor) =>
      app.as(who).post(`/api/v1/inquiries/${inquiry}/answer`).send({ answer: 'Oma kouluttaja, ei vuokraa.' });
    await answer(people.bidders[1]!).expect(404);
    await app
      .as({ kind: 'anonymous' })
      .post(`/api/v1/inquiries/${inquiry}/answer`)
      .send({ answer: 'Kuka tahansa' })
      .expect(401);
    expect(
      (await app.as(people.bidders[1]!).get(`/api/v1/provider/tenders/${at.tender.id}/inquiries`).expect(200)).body
        .items,
    ).toEqual([]);
    await answer(people.bidders[0]!).expect(200);
    expect((await answer(people.bidders[0]!).expect(409)).body.code).toBe('inquiry-answered-already');
    // Nobody decides while it is open.
    await app
      .as(officer)
      .put(at.lotPath('/scores'))
      .send({ scores: [at.scoreOf(1, 3), at.scoreOf(2, 3)] })
      .expect(200);
    expect((await app.as(officer).put(at.lotPath('/scores')).send(at.scores(3)).expect(409)).body.code).toBe(
      'inquiry-open',
    );
    await conclude({ conclusion: 'rejected', ground: 'Palkat jäävät alle työehtosopimuksen.' }).expect(200);
    expect((await conclude({ conclusion: 'accepted', ground: 'Sittenkin.' }).expect(409)).body.code).toBe(
      'inquiry-concluded',
    );
    await at.exclude(0, 'abnormally-low').expect(204);
    await at.decide('awarded').expect(201);
  });

  test('of all, one after another let their time pass: no bid is left, and nobody can win', async () => {
    const end = await at.inAnHour();
    for (const index of [0, 1, 2]) await at.ask(index, end.toISOString()).expect(200);
    await app.setClock(end);
    const screening = await app.as(people.approver).get(at.path('/screening')).expect(200);
    for (const bid of screening.body.bids as { inquiries: { id: string }[] }[]) {
      const { id } = bid.inquiries[0]!;
      await app
        .as(at.tender.officers[0])
        .post(`/api/v1/inquiries/${id}/conclusion`)
        .send({ conclusion: 'rejected', ground: 'Selvitystä ei saatu.' })
        .expect(200);
    }
    expect(
      (await app.as(people.bidders[0]!).get(`/api/v1/provider/tenders/${at.tender.id}/inquiries`).expect(200)).body
        .items[0].conclusion,
    ).toBe('rejected');
    for (const index of [0, 1, 2]) await at.exclude(index, 'abnormally-low').expect(204);
    const { body } = await app.as(people.approver).get(at.lotPath('/ranking')).expect(200);
    expect(body).toMatchObject({ ranking: [], lowPrices: [], complete: true, sensitivity: { lead: null, scores: [] } });
    expect((await at.decide('awarded').expect(409)).body.code).toBe('lot-without-bids');
    await at.decide('not-awarded').expect(201);
  });

  test('a check that is not met keeps the panel from going on until it is put right or the bid excluded', async () => {
    await at.appointed();
    await at.screenAll();
    await app
      .as(at.tender.officers[0])
      .put(`/api/v1/bids/${at.bids[1]}/checks`)
      .send({ checks: [{ code: 'suitability', outcome: 'not-met', ground: 'Verovelka.' }] })
      .expect(200);
    expect(
      (await app.as(at.tender.officers[0]).put(at.lotPath('/scores')).send(at.scores(3, 3)).expect(409)).body.code,
    ).toBe('screening-not-met');
    await app
      .as(at.tender.officers[0])
      .put(`/api/v1/bids/${at.bids[1]}/checks`)
      .send({ checks: [...at.checks().checks, ...at.checks().checks] })
      .expect(422);
    await at.exclude(1, 'exclusion-ground').expect(204);
    await app.as(people.elsewhere).get(at.path('/screening')).expect(404);
    await app.as(people.bidders[0]!).get(at.path('/screening')).expect(403);
    expect((await app.as(people.approver).get(at.path('/screening')).expect(200)).body.bids).toHaveLength(2);
  });
});

test('one bid: it leads nobody, is not low beside nobody, and wins', async () => {
  for (const index of [1, 2]) await at.exclude(index, 'not-compliant').expect(204);
  const { body } = await app.as(at.tender.officers[0]).put(at.lotPath('/scores')).send(at.scores(0)).expect(200);
  expect(body).toMatchObject({ complete: true, lowPrices: [], sensitivity: { lead: null } });
  expect(body.ranking).toMatchObject([{ rank: 1, winning: true, totalPoints: '60.00' }]);
});

test('no bid: it opens, there is nothing to rank, and only nobody can be awarded', async () => {
  const tender = await givenPublishedTender(app, people.authorityId);
  await givenOpened(app, tender);
  const [lot] = (await app.as(people.approver).get(`/api/v1/tenders/${tender.id}/evaluation`).expect(200)).body.lots;
  expect(lot).toMatchObject({ ranking: [], unranked: [], lowPrices: [], complete: true, sensitivity: { lead: null } });
  const decide = (outcome: string) =>
    app
      .as(people.approver)
      .post(`/api/v1/tenders/${tender.id}/decision`)
      .set('idempotency-key', nextKey())
      .send({ grounds: 'Ei tarjouksia.', lots: [{ lotId: lot.lotId, outcome, grounds: 'Ei tarjouksia.' }] });
  expect((await decide('awarded').expect(409)).body.code).toBe('lot-without-bids');
  const { body } = await decide('not-awarded').expect(201);
  expect(body).toMatchObject({ lots: [{ outcome: 'not-awarded', ranking: [] }], excluded: [], withdrawn: [] });
});

test('what is not compared stands in the decision with its reason: beyond a bound, excluded, withdrawn', async () => {
  const years = { kind: 'stated-value', unit: { fi: 'vuotta' }, best: '10', worst: '2', beyondWorst: 'exclude' };
  const tender = await givenPublishedTender(app, people.authorityId, {
    lots: [{ priceWeight: 60, qualityWeights: [40], scorings: [years] }],
  });
  const bid = (value: string) => {
    const sound = soundBid(tender);
    const values = tender.lots[0]!.valueIds.map((criterionId) => ({ criterionId, value }));
    return { ...sound, lots: sound.lots.map((lot) => ({ ...lot, values })) };
  };
  const [short, excluded, gone] = people.bidders as [ProviderActor, ProviderActor, ProviderActor];
  await givenBid(app, tender, short, bid('1'));
  const excludedId = await givenBid(app, tender, excluded, bid('5'));
  const goneId = await givenBid(app, tender, gone, bid('9'));
  await app.as(gone).post(`/api/v1/bids/${goneId}/withdraw`).set('if-match', '"1"').expect(200);
  await givenOpened(app, tender);
  await app
    .as(tender.officers[0])
    .post(`/api/v1/bids/${excludedId}/exclude`)
    .set('if-match', '"2"')
    .send({ code: 'not-suitable', grounds: 'Verovelka.' })
    .expect(204);
  const { body } = await app
    .as(people.approver)
    .post(`/api/v1/tenders/${tender.id}/decision`)
    .set('idempotency-key', nextKey())
    .send({
      grounds: 'Ei ketään.',
      lots: [{ lotId: tender.lots[0]!.id, outcome: 'not-awarded', grounds: 'Ei ketään.' }],
    })
    .expect(201);
  const notCompared = {
    lots: [{ ranking: [], unranked: [{ providerName: 'Äärimmäinen Oy', comparisonPrice: '102000.00' }] }],
    excluded: [{ providerName: 'Keskitie Osk', exclusion: { code: 'not-suitable', grounds: 'Verovelka.' } }],
    withdrawn: [{ providerName: 'Kallis Oy' }],
  };
  expect(body).toMatchObject(notCompared);
  expect(body.lots[0].unranked[0].text).toContain('Laatu 1');
  // A party reads the same of the comparison, and of the others only what is its own.
  const own = await app.as(short).get(`/api/v1/tenders/${tender.id}/decision`).expect(200);
  expect(own.body).toMatchObject({ lots: notCompared.lots, excluded: [], withdrawn: [] });
});

test('a limit of one award over three lots: proposed, decided and published with who gave way and why', async () => {
  const priced = { priceWeight: 100, qualityWeights: [] };
  const tender = await givenPublishedTender(app, people.authorityId, {
    lots: [priced, priced, priced],
    maxLotsAwarded: 1,
  });
  const [best, second, third] = people.bidders as [ProviderActor, ProviderActor, ProviderActor];
  await givenBid(app, tender, best, soundBid(tender, '100.00'));
  await givenBid(app, tender, second, soundBid(tender, '120.00', [0, 1]));
  await givenBid(app, tender, third, soundBid(tender, '150.00', [1]));
  const open = await app.as({ kind: 'anonymous' }).get(`/api/v1/public/tenders/${tender.id}`).expect(200);
  expect(open.body.awardLimitRule.en).toContain('is at most 1.');
  await givenOpened(app, tender);

  const told = (lots: { ranking: { providerName: string; passedOver: boolean }[] }[], wins: string) =>
    lots.map(({ ranking }) => ranking.map((bid) => [bid.providerName, bid.passedOver, Boolean(bid[wins as never])]));
  const outcome = [
    [
      ['Äärimmäinen Oy', false, true],
      ['Keskitie Osk', false, false],
    ],
    [
      ['Äärimmäinen Oy', true, false],
      ['Keskitie Osk', false, true],
      ['Kallis Oy', false, false],
    ],
    [['Äärimmäinen Oy', true, false]],
  ];
  const reason = 'Passed over: the number of lots one bidder can win is at most 1, and it has already won: lot 1.';
  const approver = () => app.as(people.approver);
  const proposed = await approver().get(`/api/v1/tenders/${tender.id}/evaluation`).set('accept-language', 'en');
  expect(told(proposed.body.lots, 'winning')).toEqual(outcome);
  expect(proposed.body.lots[1].ranking[0].passedOverReason).toContain('1');
  // Whoever cannot win the lot cannot turn it either: 100 ÷ 120 of the points against 100 ÷ 150.
  expect(proposed.body.lots[1].sensitivity.lead).toBe('16.67');
  expect(proposed.body.permittedActions).toContainEqual({ action: 'award:decide', allowed: true });
  const alone = await approver().get(`/api/v1/lots/${tender.lots[1]!.id}/ranking`).expect(200);
  expect(told([alone.body], 'winning')).toEqual([outcome[1]]);

  const decide = (last: 'awarded' | 'not-awarded') =>
    approver()
      .post(`/api/v1/tenders/${tender.id}/decision`)
      .set('idempotency-key', nextKey())
      .send({
        grounds: 'Valitaan halvimmat.',
        lots: tender.lots.map(({ id }, index) => ({
          lotId: id,
          outcome: index === 2 ? last : 'awarded',
          grounds: 'Halvin hinta.',
        })),
      });
  expect((await decide('awarded').expect(409)).body.code).toBe('award-limit-leaves-none');
  const { body } = await decide('not-awarded').expect(201);
  expect(told(body.lots, 'awardId').slice(0, 2)).toEqual(outcome.slice(0, 2));
  expect(body.lots[1].ranking[0].passedOverReason).toContain('1');

  const input = await app.db.read(systemActor('spec'), (tx) =>
    readOcdsInput(tx, tender.id, 'https://kasvutori.example'),
  );
  const release = ocdsRelease({ ...input, tender: { ...input.tender, language: 'en' } });
  expect(release).toMatchObject({
    tender: { lotDetails: { maximumLotsAwardedPerSupplier: 1, awardCriteriaDetails: open.body.awardLimitRule.en } },
    awards: [{ relatedLots: ['LOT-0001'] }, { relatedLots: ['LOT-0002'], description: `Äärimmäinen Oy: ${reason}` }],
  });
});
