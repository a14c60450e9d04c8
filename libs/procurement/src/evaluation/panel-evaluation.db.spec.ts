import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { AuthorityActor, ProviderActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenBid, givenOpened, nextKey, soundBid } from '../../../../test/support/given-bid.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import { givenPublishedTender, type PublishedTender } from '../../../../test/support/given-tender.js';

let app: TestApp;
let authorityId: string;
let approver: AuthorityActor;
let elsewhere: AuthorityActor;
let bidders: ProviderActor[];
let tender: PublishedTender;
let bids: string[];

beforeAll(async () => {
  app = await testApp(procurementLibrary);
  authorityId = await givenAuthority(app, 'Etelä-Savon työllisyysalue');
  approver = await givenOfficial(app, authorityId, 'procurement-approver');
  elsewhere = await givenOfficial(app, await givenAuthority(app, 'Toinen alue'), 'procurement-officer');
  bidders = [];
  for (const name of ['Äärimmäinen Oy', 'Keskitie Osk', 'Kallis Oy'])
    bidders.push(await givenProviderPerson(app, await givenProvider(app, name), 'provider-manager'));
});
afterAll(() => app.close());

/** Price 60, a plan 30 by the panel, years of experience 10 as a stated number; three bids, opened. */
beforeEach(async () => {
  tender = await givenPublishedTender(app, authorityId, {
    lots: [
      {
        priceWeight: 60,
        qualityWeights: [30, 10],
        scorings: [null, { kind: 'stated-value', unit: { fi: 'vuotta' }, best: '10', worst: '0', beyondWorst: 'zero' }],
      },
    ],
  });
  bids = [];
  for (const [index, price] of ['100.00', '150.00', '160.00'].entries()) {
    const bid = soundBid(tender, price);
    const values = tender.lots[0]!.valueIds.map((criterionId) => ({ criterionId, value: String(5 * index) }));
    bids.push(
      await givenBid(app, tender, bidders[index]!, { ...bid, lots: bid.lots.map((lot) => ({ ...lot, values })) }),
    );
  }
  await givenOpened(app, tender);
});

const path = (rest: string): string => `/api/v1/tenders/${tender.id}${rest}`;
const lotPath = (rest: string): string => `/api/v1/lots/${tender.lots[0]!.id}${rest}`;
const scoreOf = (index: number, score: number) => ({
  bidId: bids[index]!,
  criterionId: tender.lots[0]!.qualityIds[0]!,
  score,
  ground: 'Suunnitelma on perusteltu.',
});
const scores = (...points: number[]) => ({ scores: points.map((score, index) => scoreOf(index, score)) });
const checks = (outcome: 'met' | 'not-met' = 'met') => ({
  checks: ['mandatory-grounds', 'discretionary-grounds', 'suitability', 'compliance'].map((code) => ({
    code,
    outcome,
    ground: 'Rekisteriotteet tarkistettu.',
  })),
});
const screenAll = async (): Promise<void> => {
  for (const bid of bids) await app.as(tender.officers[0]).put(`/api/v1/bids/${bid}/checks`).send(checks()).expect(200);
};
const ask = (index: number, answerBy: string) =>
  app
    .as(tender.officers[0])
    .post(`/api/v1/bids/${bids[index]}/inquiries`)
    .send({ kind: 'low-price', question: 'Miten hinta on laskettu?', answerBy });
const exclude = (index: number, code: string, version = 2) =>
  app
    .as(tender.officers[0])
    .post(`/api/v1/bids/${bids[index]}/exclude`)
    .set('if-match', `"${version}"`)
    .send({ code, grounds: 'Perusteet on kirjattu.' });
const decide = (outcome: 'awarded' | 'not-awarded', actor: AuthorityActor = approver) =>
  app
    .as(actor)
    .post(path('/decision'))
    .set('idempotency-key', nextKey())
    .send({
      grounds: 'Valitaan paras.',
      lots: [{ lotId: tender.lots[0]!.id, outcome, grounds: 'Paras hinta-laatusuhde.' }],
    });
const inAnHour = async (): Promise<Date> => {
  const { rows } = await app.owner.query<{ now: Date }>('SELECT app.now() AS now');
  return new Date(rows[0]!.now.getTime() + 3_600_000);
};

/** Both officers on the panel, the first in the chair, both without an interest. */
async function appointed(): Promise<void> {
  const [chair, member] = tender.officers;
  const memberIds = [chair.personId, member.personId];
  await app.as(chair).put(path('/panel')).send({ memberIds, chairId: chair.personId }).expect(200);
  for (const officer of tender.officers)
    await app.as(officer).post(path('/panel/interest')).send({ hasInterest: false }).expect(200);
}

test('a panel declares, screens, scores each for themselves, agrees, and what was agreed decides', async () => {
  const [chair, member] = tender.officers;
  const stranger = await givenOfficial(app, authorityId, 'procurement-officer');
  const appoint = (body: object) => app.as(chair).put(path('/panel')).send(body);
  expect(
    (await appoint({ memberIds: [elsewhere.personId], chairId: elsewhere.personId }).expect(422)).body.errors[0].code,
  ).toBe('panel-member-unknown');
  expect(
    (await appoint({ memberIds: [chair.personId], chairId: member.personId }).expect(422)).body.errors[0].code,
  ).toBe('panel-chair-not-member');
  await appoint({ memberIds: [chair.personId, member.personId], chairId: chair.personId }).expect(200);

  const score = (actor: AuthorityActor, body: object) => app.as(actor).put(lotPath('/scores')).send(body);
  expect((await score(stranger, scores(3)).expect(409)).body.code).toBe('not-on-panel');
  // What was declared at the opening was declared before the bidders were known.
  expect((await score(chair, scores(3)).expect(409)).body.code).toBe('interest-not-declared');
  for (const officer of tender.officers)
    await app.as(officer).post(path('/panel/interest')).send({ hasInterest: false }).expect(200);
  expect(
    (
      await app
        .as(chair)
        .post(path('/panel/interest'))
        .send({ hasInterest: true, note: 'Muutin mieltäni.' })
        .expect(409)
    ).body.code,
  ).toBe('interest-declared-already');

  const early = await score(chair, scores(3)).expect(409);
  expect(early.body.code).toBe('screening-incomplete');
  expect(early.body.detail).toContain('Äärimmäinen Oy');
  await screenAll();
  await score(chair, scores(5, 4, 3)).expect(200);

  const seen = await score(member, scores(1)).expect(200);
  const others = (body: { ranking: { scores: { mine: boolean }[] }[] }) =>
    body.ranking.flatMap((bid) => bid.scores).filter(({ mine }) => !mine);
  expect(others(seen.body)).toEqual([]);
  expect(seen.body.complete).toBe(false);
  const rows = await app.db.read(member, (tx) =>
    tx.query('SELECT score FROM procurement.quality_score WHERE scored_by <> $1', [member.personId]),
  );
  expect(rows).toEqual([]);
  expect((await app.as(member).post(path('/panel/consensus')).expect(409)).body.code).toBe(
    'only-chair-opens-consensus',
  );
  expect((await app.as(member).put(lotPath('/consensus')).send(scores(4)).expect(409)).body.code).toBe(
    'consensus-not-open',
  );
  const halfway = await app.as(approver).get(path('/panel')).expect(200);
  expect(halfway.body).toMatchObject({ phase: 'individual', expected: 3 });
  expect(halfway.body.members.map(({ given }: { given: number }) => given).sort()).toEqual([1, 3]);

  // The last score opens the consensus by itself.
  await score(member, { scores: [scoreOf(1, 2), scoreOf(2, 5)] }).expect(200);
  expect((await score(member, scores(2)).expect(409)).body.code).toBe('individual-scores-closed');
  const open = await app.as(member).get(path('/evaluation')).expect(200);
  expect(others(open.body.lots[0])).toHaveLength(3);
  expect(open.body.lots[0].complete).toBe(false);

  const agreed = await app
    .as(member)
    .put(lotPath('/consensus'))
    .send(scores(3, 3, 4))
    .expect(200);
  expect(agreed.body.complete).toBe(true);
  // 60 + 18 + 0; 40 + 18 + 5; 37.5 + 24 + 10
  expect(agreed.body.ranking.map(({ totalPoints }: { totalPoints: string }) => totalPoints)).toEqual([
    '78.00',
    '71.50',
    '63.00',
  ]);
  expect(agreed.body.sensitivity.lead).toBe('6.50');
  expect(agreed.body.ranking[0].consensus).toMatchObject([{ score: 3, ground: 'Suunnitelma on perusteltu.' }]);

  const decided = await decide('awarded').expect(201);
  const inputs = JSON.parse(decided.body.inputs as string) as {
    lots: { criteria: { scoring: { kind: string } }[]; bids: { values: object; scores: { score: number }[] }[] }[];
  };
  expect(inputs.lots[0]!.criteria.map(({ scoring }) => scoring.kind)).toEqual(['relative', 'panel', 'stated-value']);
  expect(Object.values(inputs.lots[0]!.bids[1]!.values)).toEqual(['10/1']);
  expect(inputs.lots[0]!.bids.map((bid) => bid.scores.map(({ score: given }) => given))).toEqual([[3], [4], [3]]);
});

describe('who may evaluate', () => {
  test('whoever has an interest takes no part, and whoever acts for a bidder cannot deny it', async () => {
    await appointed();
    const late = await givenOfficial(app, authorityId, 'procurement-officer');
    await app
      .as(tender.officers[0])
      .put(path('/panel'))
      .send({ memberIds: [late.personId], chairId: tender.officers[0].personId })
      .expect(200);
    expect(
      (await app.as(late).post(path('/panel/interest')).send({ hasInterest: true }).expect(422)).body.errors[0].pointer,
    ).toBe('/note');
    await app.owner.query(
      `INSERT INTO app.membership (person_id, organisation_id, role) VALUES ($1, $2, 'provider-staff')`,
      [late.personId, bidders[0]!.organisationId],
    );
    expect((await app.as(late).post(path('/panel/interest')).send({ hasInterest: false }).expect(409)).body.code).toBe(
      'works-for-bidder',
    );
    await app.as(late).post(path('/panel/interest')).send({ hasInterest: true, note: 'Omistan osuuden.' }).expect(200);
    await screenAll();
    expect((await app.as(late).put(lotPath('/scores')).send(scores(5)).expect(409)).body.code).toBe(
      'scorer-has-interest',
    );
    // The others are not kept waiting.
    for (const officer of tender.officers)
      await app
        .as(officer)
        .put(lotPath('/scores'))
        .send(scores(3, 3, 3))
        .expect(200);
    expect((await app.as(late).get(path('/panel')).expect(200)).body.phase).toBe('consensus');
  });

  test('without a panel, only who has declared, at the opening or since', async () => {
    const other = await givenOfficial(app, authorityId, 'procurement-officer');
    expect((await app.as(other).put(lotPath('/scores')).send(scores(3)).expect(409)).body.code).toBe(
      'interest-not-declared',
    );
    await app.as(other).post(path('/panel/interest')).send({ hasInterest: false }).expect(200);
    await app.as(other).put(lotPath('/scores')).send(scores(3)).expect(200);
    await app.as(tender.officers[0]).put(lotPath('/scores')).send(scores(6)).expect(422);
  });

  test('who agreed on everything alone does not decide alone', async () => {
    const chair = await givenOfficial(app, authorityId, 'procurement-officer', 'procurement-approver');
    await app
      .as(chair)
      .put(path('/panel'))
      .send({ memberIds: [chair.personId], chairId: chair.personId })
      .expect(200);
    await app.as(chair).post(path('/panel/interest')).send({ hasInterest: false }).expect(200);
    await screenAll();
    await app
      .as(chair)
      .put(lotPath('/scores'))
      .send(scores(3, 3, 3))
      .expect(200);
    await app
      .as(chair)
      .put(lotPath('/consensus'))
      .send(scores(3, 3, 3))
      .expect(200);
    expect((await decide('awarded', chair).expect(409)).body.code).toBe('decided-by-only-scorer');
    await decide('awarded').expect(201);
  });
});

describe('exclusion', () => {
  test('after scoring recomputes everything: the ranking is what it would be without that bid', async () => {
    const officer = tender.officers[0];
    await app
      .as(officer)
      .put(lotPath('/scores'))
      .send(scores(3, 3, 4))
      .expect(200);
    await exclude(0, 'not-suitable').expect(204);
    const { body } = await app.as(officer).get(lotPath('/ranking')).expect(200);
    // The lowest is now 150: 60 + 18 + 5 and 56.25 + 24 + 10.
    expect(
      body.ranking.map(({ bidId, totalPoints }: { bidId: string; totalPoints: string }) => [bidId, totalPoints]),
    ).toEqual([
      [bids[2], '90.25'],
      [bids[1], '83.00'],
    ]);
  });

  test('as abnormally low needs hearing the bidder first; the bidder answers once, in time, and only its own', async () => {
    const officer = tender.officers[0];
    const { body: flagged } = await app.as(officer).get(lotPath('/ranking')).expect(200);
    expect(flagged.lowPrices).toMatchObject([
      { bidId: bids[0], test: 'under-next', compared: '153000.00', limit: '107100.00' },
    ]);
    expect((await exclude(0, 'abnormally-low').expect(409)).body.code).toBe('low-price-not-heard');
    const end = await inAnHour();
    expect((await ask(0, '2020-01-01T12:00:00Z').expect(422)).body.errors[0].pointer).toBe('/answerBy');
    const asked = await ask(0, end.toISOString()).expect(200);
    expect((await ask(0, end.toISOString()).expect(409)).body.code).toBe('inquiry-open-already');
    const inquiry = asked.body.bids.find((bid: { bidId: string }) => bid.bidId === bids[0]).inquiries[0].id as string;
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
    await answer(bidders[1]!).expect(404);
    await app
      .as({ kind: 'anonymous' })
      .post(`/api/v1/inquiries/${inquiry}/answer`)
      .send({ answer: 'Kuka tahansa' })
      .expect(401);
    expect(
      (await app.as(bidders[1]!).get(`/api/v1/provider/tenders/${tender.id}/inquiries`).expect(200)).body.items,
    ).toEqual([]);
    await answer(bidders[0]!).expect(200);
    expect((await answer(bidders[0]!).expect(409)).body.code).toBe('inquiry-answered-already');
    // Nobody decides while it is open.
    await app
      .as(officer)
      .put(lotPath('/scores'))
      .send({ scores: [scoreOf(1, 3), scoreOf(2, 3)] })
      .expect(200);
    expect((await app.as(officer).put(lotPath('/scores')).send(scores(3)).expect(409)).body.code).toBe('inquiry-open');
    await conclude({ conclusion: 'rejected', ground: 'Palkat jäävät alle työehtosopimuksen.' }).expect(200);
    expect((await conclude({ conclusion: 'accepted', ground: 'Sittenkin.' }).expect(409)).body.code).toBe(
      'inquiry-concluded',
    );
    await exclude(0, 'abnormally-low').expect(204);
    await decide('awarded').expect(201);
  });

  test('of all, one after another let their time pass: no bid is left, and nobody can win', async () => {
    const end = await inAnHour();
    for (const index of [0, 1, 2]) await ask(index, end.toISOString()).expect(200);
    await app.setClock(end);
    const screening = await app.as(approver).get(path('/screening')).expect(200);
    for (const bid of screening.body.bids as { inquiries: { id: string }[] }[]) {
      const { id } = bid.inquiries[0]!;
      await app
        .as(tender.officers[0])
        .post(`/api/v1/inquiries/${id}/conclusion`)
        .send({ conclusion: 'rejected', ground: 'Selvitystä ei saatu.' })
        .expect(200);
    }
    expect(
      (await app.as(bidders[0]!).get(`/api/v1/provider/tenders/${tender.id}/inquiries`).expect(200)).body.items[0]
        .conclusion,
    ).toBe('rejected');
    for (const index of [0, 1, 2]) await exclude(index, 'abnormally-low').expect(204);
    const { body } = await app.as(approver).get(lotPath('/ranking')).expect(200);
    expect(body).toMatchObject({ ranking: [], lowPrices: [], complete: true, sensitivity: { lead: null, scores: [] } });
    expect((await decide('awarded').expect(409)).body.code).toBe('lot-without-bids');
    await decide('not-awarded').expect(201);
  });

  test('a check that is not met keeps the panel from going on until it is put right or the bid excluded', async () => {
    await appointed();
    await screenAll();
    await app
      .as(tender.officers[0])
      .put(`/api/v1/bids/${bids[1]}/checks`)
      .send({ checks: [{ code: 'suitability', outcome: 'not-met', ground: 'Verovelka.' }] })
      .expect(200);
    expect((await app.as(tender.officers[0]).put(lotPath('/scores')).send(scores(3, 3)).expect(409)).body.code).toBe(
      'screening-not-met',
    );
    await app
      .as(tender.officers[0])
      .put(`/api/v1/bids/${bids[1]}/checks`)
      .send({ checks: [...checks().checks, ...checks().checks] })
      .expect(422);
    await exclude(1, 'exclusion-ground').expect(204);
    await app.as(elsewhere).get(path('/screening')).expect(404);
    await app.as(bidders[0]!).get(path('/screening')).expect(403);
    expect((await app.as(approver).get(path('/screening')).expect(200)).body.bids).toHaveLength(2);
  });
});

test('one bid: it leads nobody, is not low beside nobody, and wins', async () => {
  for (const index of [1, 2]) await exclude(index, 'not-compliant').expect(204);
  const { body } = await app.as(tender.officers[0]).put(lotPath('/scores')).send(scores(0)).expect(200);
  expect(body).toMatchObject({ complete: true, lowPrices: [], sensitivity: { lead: null } });
  expect(body.ranking).toMatchObject([{ rank: 1, winning: true, totalPoints: '60.00' }]);
});
