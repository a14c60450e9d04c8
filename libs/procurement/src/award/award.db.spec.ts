import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type AuthorityActor, formatDate, type ProviderActor } from '@kasvutori/platform';
import { awardIsFinal, procurementLibrary, readAward, readAwards } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import { nextKey } from '../../../../test/support/given-bid.js';
import { givenThreeBids } from '../../../../test/support/given-three-bids.js';
import { standstill } from './standstill.js';

type Three = Awaited<ReturnType<typeof givenThreeBids>>;

let app: TestApp;
let authorityId: string;
let approver: AuthorityActor;
let tender: Three['tender'];
let bidders: Three['bidders'];
let bids: Three['bids'];
let score: Three['score'];
let given: Three['given'];

beforeAll(async () => {
  app = await testApp(procurementLibrary);
  authorityId = await givenAuthority(app, 'Etelä-Savon työllisyysalue');
  approver = await givenOfficial(app, authorityId, 'procurement-approver');
});
afterAll(() => app.close());
beforeEach(async () => {
  ({ tender, bidders, bids, score, given } = await givenThreeBids(app, authorityId));
});

/** Lot 1: dear 30 + 25 + 15 = 70, cheap 60 + 5 + 3 = 68, middle 48 + 15 + 9 = 72. Lot 2: middle alone. */
async function scoreAll(): Promise<void> {
  const [first, second] = tender.officers;
  const points = { dear: 5, cheap: 1, middle: 3 } as const;
  const all = (['dear', 'cheap', 'middle'] as const).flatMap((name) =>
    [0, 1].map((criterion) => given(0, criterion, bids[name], points[name])),
  );
  await score(first, 0, all).expect(200);
  await score(second, 1, [given(1, 0, bids.middle, 4)]).expect(200);
}

const decision = () => ({
  grounds: 'Valitaan kokonaistaloudellisesti edullisimmat tarjoukset.',
  lots: tender.lots.map(({ id }) => ({ lotId: id, outcome: 'awarded', grounds: 'Paras hinta-laatusuhde.' })),
});
const decide = (actor: Parameters<TestApp['as']>[0], body: object = decision(), key = nextKey()) =>
  app.as(actor).post(`/api/v1/tenders/${tender.id}/decision`).set('idempotency-key', key).send(body);

describe('the decision', () => {
  test('names the winners, settles the bids, serves everyone and starts the standstill', async () => {
    await scoreAll();
    const { body } = await decide(approver).expect(201);
    expect(
      body.lots.map((lot: { ranking: { providerName: string; totalPoints: string; awardId: string | null }[] }) =>
        lot.ranking.map(({ providerName, totalPoints, awardId }) => [providerName, totalPoints, awardId !== null]),
      ),
    ).toEqual([
      [
        ['Keskitie Osk', '72.00', true],
        ['Kallis Oy', '70.00', true],
        ['Edullinen Oy', '68.00', false],
      ],
      [['Keskitie Osk', '92.00', true]],
    ]);
    const { lastDay, endsAt } = standstill(new Date(body.decidedAt));
    expect(body).toMatchObject({
      status: 'standstill',
      final: false,
      standstillLastDay: lastDay,
      standstillEndsAt: endsAt.toISOString(),
      decidedBy: approver.name,
    });
    expect(body.permittedActions).toMatchObject([{ action: 'award:conclude', allowed: false }]);
    expect(body.permittedActions[0].reason).toContain(formatDate(lastDay));

    const states = await app.owner.query<{ id: string; status: string }>(
      'SELECT id, status FROM procurement.bid WHERE tender_id = $1',
      [tender.id],
    );
    expect(Object.fromEntries(states.rows.map(({ id, status }) => [id, status]))).toEqual({
      [bids.middle]: 'accepted',
      [bids.dear]: 'accepted',
      [bids.cheap]: 'rejected',
    });
    const status = await app.owner.query('SELECT status FROM procurement.tender WHERE id = $1', [tender.id]);
    expect(status.rows).toEqual([{ status: 'decided' }]);
    const mails = await app.owner.query<{ recipient: string; text: string }>(
      `SELECT recipient, text FROM app.mail WHERE authority_id = $1 AND subject LIKE 'Hankintapäätös%' AND queued_at = $2`,
      [authorityId, body.decidedAt],
    );
    const textFor = (actor: ProviderActor) =>
      mails.rows.find(({ recipient }) => recipient === `${actor.personId}@example.fi`)?.text;
    expect(mails.rows).toHaveLength(3);
    expect(textFor(bidders.middle)).toContain('Tarjouksenne valittiin.');
    expect(textFor(bidders.cheap)).toContain('Tarjoustanne ei valittu.');
    expect(textFor(bidders.cheap)).toContain(formatDate(lastDay));
    expect(body.documents.map(({ recipient }: { recipient: string }) => recipient)).toEqual([
      'Etelä-Savon työllisyysalue',
      'Edullinen Oy',
      'Kallis Oy',
      'Keskitie Osk',
    ]);
    await decide(approver).expect(409);
  });

  test('its hash is that of its inputs, and the database holds both to it', async () => {
    await scoreAll();
    const { body } = await decide(approver).expect(201);
    const { rows } = await app.owner.query<{ same: boolean }>(
      `SELECT encode(sha256(convert_to($1, 'UTF8')), 'hex') = $2 AS same`,
      [body.inputs, body.sha256],
    );
    expect(rows).toEqual([{ same: true }]);
    const inputs = JSON.parse(body.inputs) as { lots: { winners: string[]; bids: { totalPoints: string }[] }[] };
    expect(inputs.lots.map(({ winners }) => winners)).toEqual([[bids.middle, bids.dear], [bids.middle]]);
    expect(inputs.lots[0]!.bids.map(({ totalPoints }) => totalPoints)).toEqual(['72/1', '70/1', '68/1']);
  });

  test('bidders see the points of all, their own result and their own copy; others see nothing', async () => {
    await scoreAll();
    const url = `/api/v1/tenders/${tender.id}/decision`;
    await app.as(bidders.cheap).get(url).expect(404);
    const { body: made } = await decide(approver).expect(201);
    const { body } = await app.as(bidders.cheap).get(url).expect(200);
    expect(body).toMatchObject({ number: made.number, myResult: 'rejected', inputs: null, permittedActions: [] });
    expect(body.lots[0].ranking.map(({ mine, rank }: { mine: boolean; rank: number }) => [mine, rank])).toEqual([
      [false, 1],
      [false, 2],
      [true, 3],
    ]);
    expect(body.lots[0].ranking[2].grounds).toMatchObject([{ score: 1, ground: 'Perusteltu arvio.' }, { score: 1 }]);
    expect(body.documents).toHaveLength(1);
    const own = body.documents[0].documentId as string;
    const pdf = await app.as(bidders.cheap).get(`/api/v1/documents/${own}`).expect(200);
    expect(pdf.headers['content-type']).toBe('application/pdf');
    await app.as(bidders.dear).get(`/api/v1/documents/${own}`).expect(404);
    const outsider = await givenProviderPerson(app, await givenProvider(app), 'provider-manager');
    await app.as(outsider).get(url).expect(404);
    await app.as({ kind: 'anonymous' }).get(url).expect(401);
    await app
      .as(await givenOfficial(app, authorityId, 'case-worker'))
      .get(url)
      .expect(403);
  });

  test('is refused while scores are missing, and to the only scorer', async () => {
    expect((await decide(approver).expect(409)).body.code).toBe('evaluation-incomplete');
    const both = { ...tender.officers[0] };
    const points = (['dear', 'cheap', 'middle'] as const).flatMap((name) =>
      [0, 1].map((criterion) => given(0, criterion, bids[name], 3)),
    );
    await score(both, 0, points).expect(200);
    await score(both, 1, [given(1, 0, bids.middle, 4)]).expect(200);
    expect((await decide(both).expect(409)).body.code).toBe('decided-by-only-scorer');
    const evaluation = await app.as(both).get(`/api/v1/tenders/${tender.id}/evaluation`).expect(200);
    const permission = evaluation.body.permittedActions.find(
      ({ action }: { action: string }) => action === 'award:decide',
    );
    expect(permission).toMatchObject({ allowed: false });
    expect(permission.reason).toContain('Olet antanut kaikki pisteet yksin');
    // The database refuses it too, whatever the application thought.
    const insert = app.owner.query(
      `INSERT INTO procurement.award_decision (id, tender_id, authority_id, number, status, grounds, decided_by, decided_by_name, decided_at, sent_at, standstill_last_day, standstill_ends_at, inputs, sha256)
       VALUES (gen_random_uuid(), $1, $2, 'HP-X', 'standstill', 'x', $3, 'x', app.now(), app.now(), '2030-01-01', app.now() + interval '1 day', '', encode(sha256(''), 'hex'))`,
      [tender.id, authorityId, both.personId],
    );
    await expect(insert).rejects.toMatchObject({ code: 'KV012' });
  });

  test('covers every lot once, with grounds; without bids nobody can win', async () => {
    await scoreAll();
    const { lots, grounds } = decision();
    expect((await decide(approver, { grounds, lots: lots.slice(1) }).expect(422)).body.errors[0]).toMatchObject({
      pointer: '/lots',
      code: 'lot-not-decided',
    });
    expect((await decide(approver, { grounds, lots: [...lots, lots[0]] }).expect(422)).body.errors[0].pointer).toBe(
      '/lots/2/lotId',
    );
    expect(
      (await decide(approver, { grounds, lots: [...lots, { ...lots[0], lotId: authorityId }] }).expect(422)).body
        .errors[0].code,
    ).toBe('lot-not-of-tender');
    await decide(approver, { grounds: '', lots }).expect(422);
    await decide(await givenOfficial(app, authorityId, 'procurement-officer'), { grounds, lots }).expect(403);
    await decide(await givenOfficial(app, await givenAuthority(app, 'Toinen alue'), 'procurement-approver'), {
      grounds,
      lots,
    }).expect(404);
    await app.as({ kind: 'anonymous' }).post(`/api/v1/tenders/${tender.id}/decision`).send({}).expect(401);
    await app
      .as(tender.officers[0])
      .post(`/api/v1/bids/${bids.middle}/exclude`)
      .set('if-match', '"2"')
      .send({ code: 'not-compliant', grounds: 'Ei täytä vähimmäisvaatimuksia.' })
      .expect(204);
    expect((await decide(approver).expect(409)).body.code).toBe('lot-without-bids');
    const withoutSecond = {
      grounds,
      lots: lots.map((lot, index) =>
        index === 1 ? { ...lot, outcome: 'not-awarded', grounds: 'Yhtään hyväksyttävää tarjousta ei saatu.' } : lot,
      ),
    };
    const { body } = await decide(approver, withoutSecond).expect(201);
    expect(body.lots[1]).toMatchObject({ outcome: 'not-awarded', ranking: [] });
    expect(body.excluded).toMatchObject([{ bidId: bids.middle }]);
    const mine = await app.as(bidders.middle).get(`/api/v1/tenders/${tender.id}/decision`).expect(200);
    expect(mine.body).toMatchObject({
      myResult: 'excluded',
      excluded: [{ exclusion: { grounds: 'Ei täytä vähimmäisvaatimuksia.' } }],
    });
    const other = await app.as(bidders.dear).get(`/api/v1/tenders/${tender.id}/decision`).expect(200);
    expect(other.body.excluded).toEqual([]);
  });

  test('sent twice with one key is one decision', async () => {
    await scoreAll();
    const key = nextKey();
    const [first, second] = await Promise.all([decide(approver, decision(), key), decide(approver, decision(), key)]);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body.id).toBe(first.body.id);
    const { rows } = await app.owner.query('SELECT count(*)::int AS n FROM procurement.award WHERE tender_id = $1', [
      tender.id,
    ]);
    expect(rows).toEqual([{ n: 3 }]);
  });
});

describe('the standstill', () => {
  test('keeps awards from contracts until it is over; then the tender is concluded by hand or by the clock', async () => {
    await scoreAll();
    const { body } = await decide(approver).expect(201);
    const conclude = () => app.as(tender.officers[0]).post(`/api/v1/tenders/${tender.id}/conclude`);
    const early = await conclude().expect(409);
    expect(early.body.detail).toBe(
      `Odotusaika kestää ${formatDate(body.standstillLastDay)} loppuun. Sopimuksen voi tehdä vasta sen jälkeen.`,
    );
    const before = await app.db.read(approver, (tx) => readAwards(tx, tender.id));
    expect(before.map(({ final, lotNumber, rank }) => [final, lotNumber, rank])).toEqual([
      [false, 1, 1],
      [false, 1, 2],
      [false, 2, 1],
    ]);
    const list = await app.as(approver).get('/api/v1/decisions?status=standstill&sort=standstillEndsAt').expect(200);
    expect(list.body.items.find(({ id }: { id: string }) => id === body.id)).toMatchObject({
      awards: 3,
      status: 'standstill',
    });

    await app.setClock(body.standstillEndsAt);
    const award = await app.db.read(approver, (tx) => readAward(tx, before[2]!.id));
    expect(award).toMatchObject({
      final: true,
      providerId: bidders.middle.organisationId,
      capCents: 50_000_000n,
      amountCents: 12_750_000n,
      serviceKind: 'job-coaching',
      municipalities: ['740'],
      durationMonths: 24,
      prices: [
        { code: 'UNIT', kind: 'unit', unitPriceCents: 12_500n, thresholdDays: null, vatCategory: 'S' },
        { code: 'S13', kind: 'milestone', unitPriceCents: 12_500n, thresholdDays: 91 },
      ],
    });
    expect(before[0]).toMatchObject({ capCents: 12_750_000n }); // the tender set no cap: the estimate at the offered prices
    expect(awardIsFinal(award, new Date(body.standstillEndsAt))).toBe(true);
    expect((await conclude().expect(200)).body).toMatchObject({ status: 'final', final: true });
    expect((await conclude().expect(409)).body.code).toBe('decision-already-final');
    await app.as(bidders.dear).post(`/api/v1/tenders/${tender.id}/conclude`).expect(403);
    await app.as({ kind: 'anonymous' }).post(`/api/v1/tenders/${tender.id}/conclude`).expect(401);
  });

  test('ends by itself', async () => {
    await scoreAll();
    const { body } = await decide(approver).expect(201);
    await app.settle();
    const status = async () =>
      (await app.as(approver).get(`/api/v1/tenders/${tender.id}/decision`).expect(200)).body.status;
    expect(await status()).toBe('standstill');
    await app.setClock(body.standstillEndsAt);
    await app.settle();
    expect(await status()).toBe('final');
    const { rows } = await app.owner.query('SELECT status FROM procurement.tender WHERE id = $1', [tender.id]);
    expect(rows).toEqual([{ status: 'concluded' }]);
  });

  test('awards of others are hidden from a provider, its own are not', async () => {
    await scoreAll();
    await decide(approver).expect(201);
    const awards = await app.db.read(bidders.dear, (tx) => readAwards(tx, tender.id));
    expect(awards.map(({ providerId }) => providerId)).toEqual([bidders.dear.organisationId]);
  });
});
