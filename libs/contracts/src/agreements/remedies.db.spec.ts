import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ANONYMOUS, type AuthorityActor, newId, type ProviderActor } from '@kasvutori/platform';
import { procurementLibrary, readAwards } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import { givenBid, givenOpened, nextKey, soundBid } from '../../../../test/support/given-bid.js';
import { givenPublishedTender, type PublishedTender } from '../../../../test/support/given-tender.js';
import { contractsLibrary } from '../contracts.library.js';

let app: TestApp;
let authorityId: string;
let approver: AuthorityActor;
let manager: AuthorityActor;
let stranger: AuthorityActor;
let cheap: ProviderActor;
let dear: ProviderActor;

interface Given {
  readonly tender: PublishedTender;
  readonly bids: { readonly cheap: string; readonly dear: string };
  /** The decision as its buyer reads it. */
  readonly decision: { standstillEndsAt: string; standstillLastDay: string; number: string };
}

beforeAll(async () => {
  app = await testApp(procurementLibrary, contractsLibrary);
  authorityId = await givenAuthority(app, 'Etelä-Savon työllisyysalue');
  approver = await givenOfficial(app, authorityId, 'procurement-approver', 'procurement-officer');
  manager = await givenOfficial(app, authorityId, 'contract-manager');
  stranger = await givenOfficial(app, await givenAuthority(app, 'Toinen alue'), 'procurement-approver');
  cheap = await givenProviderPerson(app, await givenProvider(app, 'Edullinen Oy'), 'provider-manager');
  dear = await givenProviderPerson(app, await givenProvider(app, 'Kallis Oy'), 'provider-manager');
});
afterAll(() => app.close());

const url = (tender: PublishedTender, rest: string) => `/api/v1/tenders/${tender.id}/${rest}`;

const decide = (tender: PublishedTender, body: object = {}) =>
  app
    .as(approver)
    .post(url(tender, 'decision'))
    .set('idempotency-key', nextKey())
    .send({
      grounds: 'Valitaan paras tarjous.',
      lots: tender.lots.map(({ id }) => ({ lotId: id, outcome: 'awarded', grounds: 'Paras hinta-laatusuhde.' })),
      ...body,
    });

/** Two bids, equal in quality, so that the cheap one wins; decided. */
async function givenDecision(body: object = {}): Promise<Given> {
  const tender = await givenPublishedTender(app, authorityId, { lots: [{ capCents: 5_000_000n }] });
  const bids = {
    cheap: await givenBid(app, tender, cheap, soundBid(tender, '100.00')),
    dear: await givenBid(app, tender, dear, soundBid(tender, '140.00')),
  };
  await givenOpened(app, tender);
  await score(tender, bids.cheap, 3);
  await score(tender, bids.dear, 3);
  const decision = (await decide(tender, body).expect(201)).body as Given['decision'];
  return { tender, bids, decision };
}

const score = async (tender: PublishedTender, bidId: string, points: number) => {
  const [lot] = tender.lots;
  const scores = lot!.qualityIds.map((criterionId) => ({
    bidId,
    criterionId,
    score: points,
    ground: `Arvio ${points}.`,
  }));
  await app.as(tender.officers[0]).put(`/api/v1/lots/${lot!.id}/scores`).send({ scores }).expect(200);
};

const remedies = async (tender: PublishedTender, actor: AuthorityActor | ProviderActor = approver) =>
  (
    await app
      .as(actor)
      .get(actor.kind === 'provider' ? `/api/v1/provider/tenders/${tender.id}/remedies` : url(tender, 'remedies'))
      .expect(200)
  ).body as {
    corrections: { id: string; version: number; status: string }[];
    appeals: { id: string; version: number; status: string; suspension: string }[];
    decision: { final: boolean; status: string; contracted: boolean };
    appealPending: boolean;
    permittedActions: { action: string; allowed: boolean; reason?: string }[];
    history: { move: string }[];
  };
const file = (tender: PublishedTender, actor: Parameters<TestApp['as']>[0], key = nextKey()) =>
  app
    .as(actor)
    .post(`/api/v1/provider/tenders/${tender.id}/corrections`)
    .set('idempotency-key', key)
    .send({ demand: 'Pisteet on laskettava uudelleen.', grounds: 'Laatupisteissä on virhe.' });
const post = (actor: Parameters<TestApp['as']>[0], path: string, body: object, version?: number) => {
  const call = app.as(actor).post(path);
  return (version === undefined ? call.set('idempotency-key', nextKey()) : call.set('if-match', `"${version}"`)).send(
    body,
  );
};
const reopen = (tender: PublishedTender, ground: string, body: object = {}) =>
  post(approver, url(tender, 'reopen-decision'), { ground, reason: 'Pisteissä oli virhe.', ...body });
const appeal = (tender: PublishedTender, body: object = {}) =>
  post(approver, url(tender, 'appeals'), {
    providerId: dear.organisationId,
    courtNumber: '123/2026',
    filedOn: '2026-01-02',
    demands: 'Päätös on kumottava.',
    ...body,
  });
const draft = (tender: PublishedTender) => post(manager, url(tender, 'contracts'), {});
const contractOf = async (tender: PublishedTender) =>
  (
    await app.owner.query<{
      id: string;
      status: string;
      version: number;
      end_reason: string | null;
      document_sha256: string;
    }>(
      'SELECT id, status, version, end_reason, document_sha256 FROM contracts.contract WHERE tender_id = $1 ORDER BY created_at DESC, number DESC LIMIT 1',
      [tender.id],
    )
  ).rows[0]!;

describe('a request for correction', () => {
  test('is filed by a party, accepted, and answered by a new decision; the old one stays readable', async () => {
    const { tender, bids, decision } = await givenDecision();
    expect(await remedies(tender, dear)).toMatchObject({
      lastDay: decision.standstillLastDay,
      permittedActions: [{ action: 'correction:file', allowed: true }],
    });
    const key = nextKey();
    const [first, twin] = [await file(tender, dear, key), await file(tender, dear, key)];
    expect([first.status, twin.status]).toEqual([201, 201]);
    expect((await file(tender, dear).expect(409)).body.code).toBe('correction-already-open');
    const outsider = await givenProviderPerson(app, await givenProvider(app), 'provider-manager');
    await file(tender, outsider).expect(404);
    await file(tender, ANONYMOUS).expect(401);
    await file(tender, approver).expect(403);
    await app.as(stranger).get(url(tender, 'remedies')).expect(404);
    await app.as(dear).get(url(tender, 'remedies')).expect(403);
    // The other bidder does not see who has asked.
    expect((await remedies(tender, cheap)).corrections).toEqual([]);

    const [request] = (await remedies(tender)).corrections;
    const answer = (version: number, actor: AuthorityActor = approver) =>
      post(
        actor,
        `/api/v1/corrections/${request!.id}/answer`,
        { answer: 'accept', reason: 'Virhe on totta.' },
        version,
      );
    await answer(request!.version, stranger).expect(404);
    await answer(request!.version, manager).expect(403);
    await answer(99).expect(412);
    expect((await reopen(tender, 'correction-request').expect(409)).body.code).toBe('no-accepted-correction');
    await answer(request!.version).expect(200);
    expect((await answer(request!.version + 1).expect(409)).body.code).toBe('correction-move-not-allowed');

    await reopen(tender, 'correction-request').expect(200);
    expect(await app.db.read(approver, (tx) => readAwards(tx, tender.id))).toEqual([]);
    expect((await reopen(tender, 'own-correction').expect(409)).body.code).toBe('decision-move-not-allowed');
    await score(tender, bids.dear, 5);
    await score(tender, bids.cheap, 0);
    const { body } = await decide(tender).expect(201);
    expect(body).toMatchObject({ number: `${decision.number}-2`, versionNo: 2, status: 'standstill' });
    expect(body.versions.map(({ status }: { status: string }) => status)).toEqual(['standstill', 'replaced']);
    expect(body.lots[0].ranking[0]).toMatchObject({ bidId: bids.dear, rank: 1 });
    const old = await app
      .as(cheap)
      .get(`${url(tender, 'decision')}?versionNo=1`)
      .expect(200);
    expect(old.body).toMatchObject({ status: 'replaced', final: false, number: decision.number });
    expect(old.body.lots[0].ranking[0]).toMatchObject({ bidId: bids.cheap });
    const awards = await app.db.read(approver, (tx) => readAwards(tx, tender.id));
    expect(awards.map(({ providerId }) => providerId)).toEqual([dear.organisationId]);
    const after = await remedies(tender);
    expect(after.corrections).toMatchObject([{ status: 'corrected' }]);
    expect(after.history.map(({ move }) => move)).toEqual([
      'decide',
      'correction-file',
      'correction-accept',
      'reopen',
      'decide',
      'correction-correct',
    ]);
    const mails = await app.owner.query<{ subject: string; recipient: string }>(
      `SELECT subject, recipient FROM app.mail WHERE recipient = $1 ORDER BY queued_at, id`,
      [`${dear.personId}@example.fi`],
    );
    const subjects = mails.rows.map(({ subject }) => subject.split(':')[0]);
    expect(subjects).toEqual(
      expect.arrayContaining([
        'Vastaus oikaisuvaatimukseen',
        'Hankintapäätös otetaan uudelleen käsiteltäväksi',
        'Hankintapäätös',
      ]),
    );
  });

  test('comes too late after its own last day; the letter gives more time and a longer standstill', async () => {
    const { tender, decision } = await givenDecision({
      served: [{ providerId: dear.organisationId, by: 'post' }],
    });
    const [mine, theirs] = await Promise.all(
      [cheap, dear].map(async (actor) => (await app.as(actor).get(url(tender, 'decision')).expect(200)).body.notice),
    );
    expect(mine).toMatchObject({ servedBy: 'electronic' });
    expect(theirs).toMatchObject({ servedBy: 'post', lastDay: decision.standstillLastDay });
    expect(mine.lastDay < theirs.lastDay).toBe(true);
    const mails = await app.owner.query(`SELECT id FROM app.mail WHERE recipient = $1 AND subject LIKE $2`, [
      `${dear.personId}@example.fi`,
      'Hankintapäätös: Työhönvalmennus%',
    ]);
    expect(mails.rows.length).toBe(2); // those of the test before: a letter is not mailed
    const { endsAt } = { endsAt: new Date(`${mine.lastDay}T23:59:59+03:00`) };
    await app.setClock(new Date(endsAt.getTime() + 3_700_000));
    expect((await file(tender, cheap).expect(409)).body.code).toBe('correction-time-over');
    await file(tender, dear).expect(201);
    expect((await remedies(tender, cheap)).permittedActions[0]!.reason).not.toContain('{lastDay}');
    const [request] = (await remedies(tender, dear)).corrections;
    await post(cheap, `/api/v1/provider/corrections/${request!.id}/withdraw`, {}, request!.version).expect(404);
    await post(dear, `/api/v1/provider/corrections/${request!.id}/withdraw`, {}, request!.version).expect(200);
    expect((await decide(tender, { served: [{ providerId: newId(), by: 'post' }] }).expect(409)).status).toBe(409);
  });
});

describe('an appeal', () => {
  test('keeps contracts from being made until it is settled, in the application and in the database', async () => {
    const { tender, decision } = await givenDecision();
    expect((await appeal(tender, { filedOn: '2099-01-01' }).expect(422)).body.errors[0].pointer).toBe('/filedOn');
    expect((await appeal(tender, { providerId: authorityId }).expect(422)).body.errors[0].code).toBe(
      'appellant-unknown',
    );
    await appeal(tender).expect(201);
    await post(stranger, url(tender, 'appeals'), {
      appellant: 'X',
      filedOn: '2026-01-02',
      demands: 'Kumotaan.',
    }).expect(404);
    expect(await remedies(tender, cheap)).toMatchObject({ appealPending: true, appeals: [] });
    await app.setClock(new Date(decision.standstillEndsAt));
    await app.settle();
    expect(await remedies(tender)).toMatchObject({
      appealPending: true,
      decision: { status: 'standstill', final: false },
    });
    const conclude = await app.as(approver).post(url(tender, 'conclude')).expect(409);
    expect(conclude.body.code).toBe('appeal-suspends');
    expect((await draft(tender).expect(409)).body.code).toBe('appeal-suspends');
    const award = await app.owner.query<{ id: string }>('SELECT id FROM procurement.award WHERE tender_id = $1', [
      tender.id,
    ]);
    await expect(
      app.owner.query('INSERT INTO procurement.contracted_award VALUES ($1, gen_random_uuid(), app.now())', [
        award.rows[0]!.id,
      ]),
    ).rejects.toMatchObject({ code: 'KV022' });

    const [found] = (await remedies(tender)).appeals;
    const suspend = (move: string, version: number) =>
      post(approver, `/api/v1/appeals/${found!.id}/suspension`, { move, reason: 'Markkinaoikeuden määräys.' }, version);
    await suspend('order', found!.version).expect(409);
    await suspend('lift', found!.version).expect(200);
    expect((await remedies(tender)).decision.final).toBe(true);
    await suspend('order', found!.version + 1).expect(200);
    expect((await remedies(tender)).decision.final).toBe(false);
    const settle = (body: object, version: number) =>
      post(
        approver,
        `/api/v1/appeals/${found!.id}/settle`,
        { move: 'dismiss', outcome: 'Valitus hylättiin.', ...body },
        version,
      );
    expect((await settle({ resolvedOn: '2025-12-31' }, found!.version + 2).expect(422)).body.errors[0].code).toBe(
      'resolved-before-filed',
    );
    await settle({ resolvedOn: '2026-01-03' }, found!.version).expect(412);
    await settle({ resolvedOn: '2026-01-03' }, found!.version + 2).expect(200);
    await settle({ resolvedOn: '2026-01-03' }, found!.version + 3).expect(409);
    await app.settle();
    expect(await remedies(tender)).toMatchObject({ appealPending: false, decision: { status: 'final', final: true } });
    await draft(tender).expect(201);
  });

  test('an upheld one leads to a new decision; the unsigned contract falls, a signed one keeps the decision', async () => {
    const { tender, decision } = await givenDecision();
    await app.setClock(new Date(decision.standstillEndsAt));
    await app.settle();
    await draft(tender).expect(201);
    const drafted = await contractOf(tender);
    await appeal(tender, { appellant: 'Aluejärjestö ry', providerId: undefined }).expect(201);
    // Drafted before the appeal, but not to be signed after it.
    const send = (id: string, version: number) =>
      post(manager, `/api/v1/contracts/${id}/send-to-signature`, {}, version);
    expect((await send(drafted.id, drafted.version).expect(409)).body.code).toBe('appeal-suspends');
    const [found] = (await remedies(tender)).appeals;
    expect((await reopen(tender, 'market-court').expect(409)).body.code).toBe('no-upheld-appeal');
    await post(
      approver,
      `/api/v1/appeals/${found!.id}/settle`,
      { move: 'uphold', outcome: 'Markkinaoikeus kumosi päätöksen.', resolvedOn: '2026-01-05' },
      found!.version,
    ).expect(200);
    expect((await send(drafted.id, drafted.version).expect(409)).body.code).toBe('appeal-suspends');
    await reopen(tender, 'market-court').expect(200);
    await app.settle();
    expect(await contractOf(tender)).toMatchObject({ status: 'ended', end_reason: 'cancelled' });
    const renewed = (await decide(tender).expect(201)).body as Given['decision'];
    await app.setClock(new Date(renewed.standstillEndsAt));
    await app.settle();
    await draft(tender).expect(201);
    const contract = await contractOf(tender);
    expect(contract).toMatchObject({ status: 'draft' });
    await send(contract.id, contract.version).expect(200);
    const { document_sha256: documentSha256 } = await contractOf(tender);
    const sign = (actor: AuthorityActor | ProviderActor) =>
      post(actor, `/api/v1/contracts/${contract.id}/signatures`, { documentSha256 });
    await sign(manager).expect(201);
    await sign(cheap).expect(201);
    expect((await reopen(tender, 'own-correction').expect(409)).body.code).toBe('decision-contracted');
    const cancelled = await post(approver, url(tender, 'cancel-after-decision'), { reason: 'Rahat loppuivat.' }).expect(
      409,
    );
    expect(cancelled.body.code).toBe('decision-contracted');
    expect((await remedies(tender)).decision.contracted).toBe(true);
    await expect(
      app.owner.query(
        `UPDATE procurement.award_decision SET status = 'withdrawn', withdrawn_at = app.now(), withdraw_reason = 'x' WHERE tender_id = $1 AND version_no = 2`,
        [tender.id],
      ),
    ).rejects.toMatchObject({ code: 'KV023' });
  });
});

describe('after the decision', () => {
  test('a wrongly excluded bid is readmitted; the procurement may still be cancelled with its reason', async () => {
    const tender = await givenPublishedTender(app, authorityId);
    const bids = {
      cheap: await givenBid(app, tender, cheap, soundBid(tender, '100.00')),
      dear: await givenBid(app, tender, dear, soundBid(tender, '140.00')),
    };
    await givenOpened(app, tender);
    await score(tender, bids.dear, 3);
    await app
      .as(tender.officers[0])
      .post(`/api/v1/bids/${bids.cheap}/exclude`)
      .set('if-match', '"2"')
      .send({ code: 'not-compliant', grounds: 'Väärä tulkinta.' })
      .expect(204);
    await decide(tender).expect(201);
    expect((await reopen(tender, 'own-correction', { readmit: [bids.dear] }).expect(422)).body.errors[0].code).toBe(
      'bid-not-readmissible',
    );
    await reopen(tender, 'own-correction', { readmit: [bids.cheap] }).expect(200);
    await score(tender, bids.cheap, 4);
    const { body } = await decide(tender).expect(201);
    expect(body.lots[0].ranking.map(({ bidId }: { bidId: string }) => bidId)).toEqual([bids.cheap, bids.dear]);

    await post(stranger, url(tender, 'cancel-after-decision'), { reason: 'Ei enää tarvita.' }).expect(404);
    await post(approver, url(tender, 'cancel-after-decision'), { reason: '' }).expect(422);
    await post(approver, url(tender, 'cancel-after-decision'), { reason: 'Palvelua ei enää tarvita.' }).expect(200);
    expect(
      (await post(approver, url(tender, 'cancel-after-decision'), { reason: 'Uudelleen.' }).expect(409)).body.code,
    ).toBe('decision-move-not-allowed');
    const seen = await app.as(ANONYMOUS).get(`/api/v1/public/tenders/${tender.id}`).expect(200);
    expect(seen.body).toMatchObject({ status: 'cancelled', cancelReason: 'Palvelua ei enää tarvita.' });
    expect((await draft(tender)).status).toBe(409);
    const waiting = await app.as(approver).get('/api/v1/remedies/waiting').expect(200);
    expect(Array.isArray(waiting.body.items)).toBe(true);
    await app.as(dear).get('/api/v1/remedies/waiting').expect(403);
  });
});
