import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type AuthorityActor, EXCLUSION_GROUNDS, type ProviderActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import {
  type Comparison,
  type EvaluationPeople,
  givenComparison,
  givenEvaluationPeople,
} from '../../../../test/support/given-comparison.js';
import { givenBid, givenOpened, soundBid } from '../../../../test/support/given-bid.js';
import { givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
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

test('a panel declares, screens, scores each for themselves, agrees, and what was agreed decides', async () => {
  const [chair, member] = at.tender.officers;
  const stranger = await givenOfficial(app, people.authorityId, 'procurement-officer');
  const appoint = (body: object) => app.as(chair).put(at.path('/panel')).send(body);
  expect(
    (await appoint({ memberIds: [people.elsewhere.personId], chairId: people.elsewhere.personId }).expect(422)).body
      .errors[0].code,
  ).toBe('panel-member-unknown');
  expect(
    (await appoint({ memberIds: [chair.personId], chairId: member.personId }).expect(422)).body.errors[0].code,
  ).toBe('panel-chair-not-member');
  await appoint({ memberIds: [chair.personId, member.personId], chairId: chair.personId }).expect(200);

  const score = (actor: AuthorityActor, body: object) => app.as(actor).put(at.lotPath('/scores')).send(body);
  expect((await score(stranger, at.scores(3)).expect(409)).body.code).toBe('not-on-panel');
  // What was declared at the opening was declared before the bidders were known.
  expect((await score(chair, at.scores(3)).expect(409)).body.code).toBe('interest-not-declared');
  for (const officer of at.tender.officers)
    await app.as(officer).post(at.path('/panel/interest')).send({ hasInterest: false }).expect(200);
  expect(
    (
      await app
        .as(chair)
        .post(at.path('/panel/interest'))
        .send({ hasInterest: true, note: 'Muutin mieltäni.' })
        .expect(409)
    ).body.code,
  ).toBe('interest-declared-already');

  const early = await score(chair, at.scores(3)).expect(409);
  expect(early.body.code).toBe('screening-incomplete');
  expect(early.body.detail).toContain('Äärimmäinen Oy');
  await at.screenAll();
  await score(chair, at.scores(5, 4, 3)).expect(200);

  const seen = await score(member, at.scores(1)).expect(200);
  const others = (body: { ranking: { scores: { mine: boolean }[] }[] }) =>
    body.ranking.flatMap((bid) => bid.scores).filter(({ mine }) => !mine);
  expect(others(seen.body)).toEqual([]);
  expect(seen.body.complete).toBe(false);
  const rows = await app.db.read(member, (tx) =>
    tx.query('SELECT score FROM procurement.quality_score WHERE scored_by <> $1', [member.personId]),
  );
  expect(rows).toEqual([]);
  expect((await app.as(member).post(at.path('/panel/consensus')).expect(409)).body.code).toBe(
    'only-chair-opens-consensus',
  );
  expect((await app.as(member).put(at.lotPath('/consensus')).send(at.scores(4)).expect(409)).body.code).toBe(
    'consensus-not-open',
  );
  const halfway = await app.as(people.approver).get(at.path('/panel')).expect(200);
  expect(halfway.body).toMatchObject({ phase: 'individual', expected: 3 });
  expect(halfway.body.members.map(({ given }: { given: number }) => given).sort()).toEqual([1, 3]);

  // The last score opens the consensus by itself.
  await score(member, { scores: [at.scoreOf(1, 2), at.scoreOf(2, 5)] }).expect(200);
  expect((await score(member, at.scores(2)).expect(409)).body.code).toBe('individual-scores-closed');
  const open = await app.as(member).get(at.path('/evaluation')).expect(200);
  expect(others(open.body.lots[0])).toHaveLength(3);
  expect(open.body.lots[0].complete).toBe(false);

  const agreed = await app
    .as(member)
    .put(at.lotPath('/consensus'))
    .send(at.scores(3, 3, 4))
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

  const decided = await at.decide('awarded').expect(201);
  const inputs = JSON.parse(decided.body.inputs as string) as {
    lots: { criteria: { scoring: { kind: string } }[]; bids: { values: object; scores: { score: number }[] }[] }[];
  };
  expect(inputs.lots[0]!.criteria.map(({ scoring }) => scoring.kind)).toEqual(['relative', 'panel', 'stated-value']);
  expect(Object.values(inputs.lots[0]!.bids[1]!.values)).toEqual(['10/1']);
  expect(inputs.lots[0]!.bids.map((bid) => bid.scores.map(({ score: given }) => given))).toEqual([[3], [4], [3]]);
});

describe('who may evaluate', () => {
  test('whoever has an interest takes no part, and whoever acts for a bidder cannot deny it', async () => {
    await at.appointed();
    const late = await givenOfficial(app, people.authorityId, 'procurement-officer');
    await app
      .as(at.tender.officers[0])
      .put(at.path('/panel'))
      .send({ memberIds: [late.personId], chairId: at.tender.officers[0].personId })
      .expect(200);
    expect(
      (await app.as(late).post(at.path('/panel/interest')).send({ hasInterest: true }).expect(422)).body.errors[0]
        .pointer,
    ).toBe('/note');
    await app.owner.query(
      `INSERT INTO app.membership (person_id, organisation_id, role) VALUES ($1, $2, 'provider-staff')`,
      [late.personId, people.bidders[0]!.organisationId],
    );
    expect(
      (await app.as(late).post(at.path('/panel/interest')).send({ hasInterest: false }).expect(409)).body.code,
    ).toBe('works-for-bidder');
    await app
      .as(late)
      .post(at.path('/panel/interest'))
      .send({ hasInterest: true, note: 'Omistan osuuden.' })
      .expect(200);
    await at.screenAll();
    expect((await app.as(late).put(at.lotPath('/scores')).send(at.scores(5)).expect(409)).body.code).toBe(
      'scorer-has-interest',
    );
    // The others are not kept waiting.
    for (const officer of at.tender.officers)
      await app
        .as(officer)
        .put(at.lotPath('/scores'))
        .send(at.scores(3, 3, 3))
        .expect(200);
    expect((await app.as(late).get(at.path('/panel')).expect(200)).body.phase).toBe('consensus');
  });

  test('without a panel, only who has declared, at the opening or since', async () => {
    const other = await givenOfficial(app, people.authorityId, 'procurement-officer');
    expect((await app.as(other).put(at.lotPath('/scores')).send(at.scores(3)).expect(409)).body.code).toBe(
      'interest-not-declared',
    );
    await app.as(other).post(at.path('/panel/interest')).send({ hasInterest: false }).expect(200);
    await app.as(other).put(at.lotPath('/scores')).send(at.scores(3)).expect(200);
    await app.as(at.tender.officers[0]).put(at.lotPath('/scores')).send(at.scores(6)).expect(422);
  });

  test('who agreed on everything alone does not decide alone', async () => {
    const chair = await givenOfficial(app, people.authorityId, 'procurement-officer', 'procurement-approver');
    await app
      .as(chair)
      .put(at.path('/panel'))
      .send({ memberIds: [chair.personId], chairId: chair.personId })
      .expect(200);
    await app.as(chair).post(at.path('/panel/interest')).send({ hasInterest: false }).expect(200);
    await at.screenAll();
    await app
      .as(chair)
      .put(at.lotPath('/scores'))
      .send(at.scores(3, 3, 3))
      .expect(200);
    await app
      .as(chair)
      .put(at.lotPath('/consensus'))
      .send(at.scores(3, 3, 3))
      .expect(200);
    expect((await at.decide('awarded', chair).expect(409)).body.code).toBe('decided-by-only-scorer');
    await at.decide('awarded').expect(201);
  });
});

test('screening reads the declaration each bid was made on, of its subcontractors too, with what to look at', async () => {
  const tender = await givenPublishedTender(app, people.authorityId);
  const [bidder] = people.bidders as [ProviderActor];
  const helper = await givenProviderPerson(app, await givenProvider(app, 'Apulainen Oy'), 'provider-manager');
  const { rows } = await app.owner.query<{ id: string; business_id: string }>(
    'SELECT id, business_id FROM app.organisation',
  );
  const businessIdOf = (actor: ProviderActor) => rows.find(({ id }) => id === actor.organisationId)?.business_id;
  const answers = (applying?: string) =>
    [...EXCLUSION_GROUNDS.keys()].map((ground) => ({
      ground,
      applies: ground === applying,
      measures: ground === applying ? 'Maksusuunnitelma.' : null,
    }));
  const link = 'https://todistus.example.fi/1';
  const insurance = { kind: 'insurance', text: 'Vastuuvakuutus', link, validFrom: null, validTo: '2020-12-31' };
  const declare = (actor: ProviderActor, version: number, exclusion: object[], suitability: object[]) =>
    app
      .as(actor)
      .put('/api/v1/provider/declaration')
      .set('if-match', `"${version}"`)
      .send({ exclusion, suitability })
      .expect(200);
  await declare(bidder, 0, answers('exg-pmt-bre-tax'), [insurance]);
  await declare(helper, 0, answers(), []);
  const subcontractors = [
    { name: 'Apulainen Oy', businessId: businessIdOf(helper), part: 'Etäohjaus' },
    { name: 'Tuntematon Oy', businessId: '2345678-0', part: 'Tilat' },
  ];
  const bidId = await givenBid(app, tender, bidder, { ...soundBid(tender), subcontractors });
  // What is declared after the bid does not change what the bid was made on.
  await declare(bidder, 1, answers(), []);
  await declare(helper, 1, answers('exg-sitn-bankr'), []);
  await givenOpened(app, tender);

  const path = `/api/v1/tenders/${tender.id}/screening`;
  const { body } = await app.as(tender.officers[0]).get(path).expect(200);
  const [found] = body.bids;
  expect(found.companies).toMatchObject([
    {
      role: 'bidder',
      sealed: true,
      newestNo: 2,
      declaration: { versionNo: 1, suitability: [{ link, validity: 'expired' }] },
    },
    { role: 'subcontractor', name: 'Apulainen Oy', sealed: false, newestNo: 2, declaration: { versionNo: 1 } },
    { role: 'subcontractor', name: 'Tuntematon Oy', part: 'Tilat', providerId: null, declaration: null },
  ]);
  expect(found.companies[0].warnings).toContainEqual({
    code: 'ground-declared',
    check: 'mandatory-grounds',
    about: 'exg-pmt-bre-tax',
    on: null,
  });
  expect(found.companies[0].warnings).toContainEqual({
    code: 'evidence-expired',
    check: 'suitability',
    about: 'insurance',
    on: '2020-12-31',
  });
  expect(found.companies[1].warnings).not.toContainEqual(expect.objectContaining({ code: 'ground-declared' }));
  expect(found.companies[2].warnings).toEqual([expect.objectContaining({ code: 'no-declaration' })]);
  // The warnings decide nothing: the officer does, with a ground.
  const checked = await app
    .as(tender.officers[0])
    .put(`/api/v1/bids/${bidId}/checks`)
    .send({ checks: [{ code: 'mandatory-grounds', outcome: 'met', ground: 'Maksusuunnitelma tarkistettu (82 §).' }] })
    .expect(200);
  expect(checked.body.bids[0]).toMatchObject({ checks: [{ outcome: 'met' }], companies: [{ role: 'bidder' }, {}, {}] });
});
