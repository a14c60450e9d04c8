import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ANONYMOUS, toHelsinki, type AuthorityActor, type ProviderActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { nextKey } from '../../../../test/support/given-bid.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import type { TenderInput } from '../tenders/tender-input.dto.js';
import type { TenderDetail } from '../tenders/tenders.dto.js';
import type { OfficerProcedure, ProcedurePlanInput, ProviderProcedure } from './procedures.dto.js';

const FIXTURE = JSON.parse(
  readFileSync(new URL('../tenders/fixtures/complete-draft.json', import.meta.url), 'utf8'),
) as TenderInput;
const DAY = 86_400_000;

let app: TestApp;
let authority: string;
let officer: AuthorityActor;
let approver: AuthorityActor;
let stranger: AuthorityActor;
let providers: ProviderActor[];

beforeAll(async () => {
  app = await testApp(procurementLibrary);
  authority = await givenAuthority(app);
  officer = await givenOfficial(app, authority, 'procurement-officer', 'procurement-approver');
  approver = await givenOfficial(app, authority, 'procurement-officer', 'procurement-approver');
  stranger = await givenOfficial(app, await givenAuthority(app, 'Toinen alue'), 'procurement-officer');
  providers = await Promise.all(
    ['Aamu Oy', 'Ilta Oy', 'Päivä Oy', 'Yö Oy'].map(async (name) =>
      givenProviderPerson(app, await givenProvider(app, name), 'provider-bidder'),
    ),
  );
});
afterAll(() => app.close());

const clock = async (): Promise<Date> => (await app.owner.query<{ now: Date }>('SELECT app.now() AS now')).rows[0]!.now;
/** Wall clock of Helsinki so many days ahead, at noon, and its instant. */
const ahead = async (days: number): Promise<{ local: string; instant: Date }> => {
  const local = `${toHelsinki(new Date((await clock()).getTime() + days * DAY)).date}T12:00`;
  const { rows } = await app.owner.query<{ at: Date }>(`SELECT $1::timestamp AT TIME ZONE 'Europe/Helsinki' AS at`, [
    local,
  ]);
  return { local, instant: rows[0]!.at };
};
const of = (tender: { id: string }, path = ''): string => `/api/v1/tenders/${tender.id}${path}`;
const mine = (tender: { id: string }, path: string): string => `/api/v1/provider/tenders/${tender.id}/${path}`;
const read = async (tender: { id: string }): Promise<OfficerProcedure> =>
  (await app.as(officer).get(of(tender, '/procedure')).expect(200)).body;
const readAs = async (actor: ProviderActor, tender: { id: string }): Promise<ProviderProcedure> =>
  (await app.as(actor).get(mine(tender, 'procedure')).expect(200)).body;
const allowed = ({ permittedActions }: { permittedActions: { action: string; allowed: boolean }[] }): string[] =>
  permittedActions.filter((permission) => permission.allowed).map(({ action }) => action.split(':')[1]!);

async function draft(change: Partial<TenderInput> = {}, lots = FIXTURE.lots.slice(1)): Promise<TenderDetail> {
  const { local } = await ahead(20);
  const body = {
    ...FIXTURE,
    questionsDeadline: null,
    submissionDeadline: local,
    estimatedValue: '150000.00',
    lots,
    ...change,
  };
  return (await app.as(officer).post('/api/v1/tenders').send(body).expect(201)).body;
}
const plan = (tender: TenderDetail, body: Partial<ProcedurePlanInput>, actor = officer) =>
  app
    .as(actor)
    .put(of(tender, '/procedure'))
    .set('if-match', `"${tender.version}"`)
    .send({
      kind: 'negotiated',
      requestsDeadline: null,
      minCandidates: null,
      maxCandidates: null,
      mayReduce: false,
      selection: {},
      ...body,
    });
async function publish(id: string): Promise<TenderDetail> {
  const fresh = (await app.as(officer).get(of({ id })).expect(200)).body as TenderDetail;
  const submit = app.as(officer).post(of(fresh, '/submit-for-approval')).set('if-match', `"${fresh.version}"`);
  const { version } = (await submit.send({}).expect(200)).body as TenderDetail;
  const path = of(fresh, '/approve-and-publish');
  return (await app.as(approver).post(path).set('if-match', `"${version}"`).send({}).expect(200)).body;
}
/** A published tender whose requests are awaited for five days. */
async function called(
  change: Partial<ProcedurePlanInput> = {},
  lots = FIXTURE.lots.slice(1),
): Promise<{ tender: TenderDetail; requestsEnd: Date }> {
  const made = await draft({}, lots);
  const { local, instant } = await ahead(5);
  await plan(made, { requestsDeadline: local, selection: { fi: 'Kokemus ratkaisee.' }, ...change }).expect(200);
  return { tender: await publish(made.id), requestsEnd: instant };
}
const request = (actor: ProviderActor, tender: { id: string }, statement = 'Olemme tehneet tätä kymmenen vuotta.') =>
  app.as(actor).put(mine(tender, 'request')).send({ statement });
async function decide(
  tender: { id: string },
  provider: ProviderActor,
  selected: boolean,
  ground: string | null = null,
  status = 200,
): Promise<string> {
  const found = (await read(tender)).requests.find(({ providerId }) => providerId === provider.organisationId)!;
  const answer = await app
    .as(officer)
    .put(of(tender, `/requests/${found.id}/decision`))
    .set('if-match', `"${found.version}"`)
    .send({ selected, ground, reason: selected ? 'Täyttää vaatimukset.' : 'Referenssit puuttuvat.' })
    .expect(status);
  return answer.body.code;
}
const bidFor = (tender: TenderDetail, unitPrice = '80.00') => ({
  lots: tender.lots.map((lot) => ({
    lotId: lot.id,
    prices: lot.priceItems.map(({ code }) => ({ code, unitPrice })),
    answers: lot.criteria
      .filter(({ kind }) => kind === 'quality')
      .map(({ id }) => ({ criterionId: id, answer: 'Selkeä suunnitelma.' })),
  })),
  declarations: { noExclusionGrounds: true, acceptsTerms: true },
});
const bid = (actor: ProviderActor, tender: TenderDetail, unitPrice?: string) =>
  app.as(actor).post(of(tender, '/bids')).set('idempotency-key', nextKey()).send(bidFor(tender, unitPrice));
/** Opens the bids at the deadline, scores them alike, awards the best and lets the standstill pass. */
async function conclude(tender: TenderDetail): Promise<void> {
  await app.setClock(tender.submissionEnd!);
  for (const one of [officer, approver])
    await app.as(one).post(of(tender, '/opening')).send({ noConflictOfInterest: true }).expect(200);
  const { rows: bids } = await app.owner.query<{ id: string }>(
    `SELECT id FROM procurement.bid WHERE tender_id = $1 AND status = 'opened'`,
    [tender.id],
  );
  for (const lot of tender.lots)
    for (const { id: criterionId } of lot.criteria.filter(({ kind }) => kind === 'quality'))
      await app
        .as(officer)
        .put(`/api/v1/lots/${lot.id}/scores`)
        .send({ scores: bids.map(({ id }) => ({ bidId: id, criterionId, score: 4, ground: 'Hyvä.' })) })
        .expect(200);
  const decided = await app
    .as(approver)
    .post(of(tender, '/decision'))
    .set('idempotency-key', nextKey())
    .send({
      grounds: 'Vertailun perusteella.',
      lots: tender.lots.map(({ id }) => ({ lotId: id, outcome: 'awarded', grounds: 'Paras.' })),
    })
    .expect(201);
  await app.setClock((decided.body as { standstillEndsAt: string }).standstillEndsAt);
  await app.as(officer).post(of(tender, '/conclude')).send({}).expect(200);
}

describe('the plan', () => {
  test('chooses the procedure of a draft, its code follows, and publication waits for what it lacks', async () => {
    const made = await draft();
    const { body } = await plan(made, { kind: 'competitive-dialogue' }).expect(200);
    expect(body).toMatchObject({
      stage: 'preparation',
      rules: { kind: 'competitive-dialogue', eforms: 'comp-dial' },
      version: 2,
    });
    const planned = (await app.as(officer).get(of(made)).expect(200)).body as TenderDetail;
    expect(planned.procedure).toBe('comp-dial');
    expect(planned.missing.map(({ code }) => code)).toEqual(['requests-deadline-missing', 'selection-missing']);
    const stale = await plan(made, {}).expect(412);
    expect(stale.body.code).toBe('stale-version');
  });

  test('a notice that claims candidates are selected is not published without one', async () => {
    const made = await draft({ procedure: 'restricted' });
    expect(made.missing.map(({ code }) => code)).toEqual(['plan-missing']);
  });

  test('above the EU threshold each stage gets the days the law gives it', async () => {
    const made = await draft({ estimatedValue: '500000.00', undividedReason: { fi: 'Yksi kokonaisuus.' } });
    const { local } = await ahead(5);
    const { body } = await plan(made, {
      kind: 'restricted',
      requestsDeadline: local,
      selection: { fi: 'Kokemus.' },
    }).expect(200);
    expect(body.times).toEqual([
      { stage: 'requests', days: 5, minimumDays: 30 },
      { stage: 'bids', days: 15, minimumDays: 25 },
    ]);
    const { missing } = (await app.as(officer).get(of(made)).expect(200)).body as TenderDetail;
    expect(missing.map(({ code }) => code)).toEqual(['deadline-too-short', 'requests-too-short', 'bids-too-short']);
  });

  test.each<[string, Partial<ProcedurePlanInput>, string, string]>([
    [
      'a deadline for requests where none are made',
      { kind: 'open', requestsDeadline: '2031-01-01T12:00' },
      '/requestsDeadline',
      'requests-deadline-unexpected',
    ],
    [
      'fewer candidates than the law wants',
      { kind: 'restricted', minCandidates: 4 },
      '/minCandidates',
      'candidates-below-minimum',
    ],
    ['a maximum below the minimum', { minCandidates: 5, maxCandidates: 4 }, '/maxCandidates', 'candidates-crossed'],
    [
      'reducing where there are no rounds',
      { kind: 'restricted', mayReduce: true },
      '/mayReduce',
      'reduction-unexpected',
    ],
    ['a day that is not', { requestsDeadline: '2031-02-30T12:00' }, '/requestsDeadline', 'requests-deadline-form'],
  ])('refuses %s', async (_, change, pointer, code) => {
    const { body } = await plan(await draft(), change).expect(422);
    expect(body.errors.map((error: { pointer: string; code: string }) => [error.pointer, error.code])).toContainEqual([
      pointer,
      code,
    ]);
  });

  test('an alliance compares capability and price in every lot', async () => {
    const made = await draft();
    await plan(made, { kind: 'alliance' }).expect(200);
    const { missing } = (await app.as(officer).get(of(made)).expect(200)).body as TenderDetail;
    expect(missing.map(({ code }) => code)).toContain('alliance-components-missing');
  });

  test('is nobody else’s', async () => {
    const made = await draft();
    await plan(made, {}, stranger).expect(404);
    await app.as(stranger).get(of(made, '/procedure')).expect(404);
    await app.as(ANONYMOUS).get(of(made, '/procedure')).expect(401);
    await app.as(providers[0]!).put(of(made, '/procedure')).set('if-match', '"1"').send({}).expect(403);
    await app.as(ANONYMOUS).get(`/api/v1/public/tenders/${made.id}/procedure`).expect(404);
  });

  test('the table itself is public', async () => {
    const { body } = await app.as(ANONYMOUS).get('/api/v1/public/procedures').expect(200);
    expect(body).toHaveLength(12);
    expect(body).toContainEqual(
      expect.objectContaining({ kind: 'supplier-register', joinsAnyTime: true, decisionWorkingDays: 10 }),
    );
  });
});

describe('a negotiated procedure from requests to final bids', () => {
  let tender: TenderDetail;
  let requestsEnd: Date;
  beforeAll(async () => {
    ({ tender, requestsEnd } = await called({ minCandidates: 3, maxCandidates: 4, mayReduce: true }));
  });

  test('providers ask to take part until the deadline, and the buyer sees nothing of it', async () => {
    const [aamu, ilta, paiva, yo] = providers as [ProviderActor, ProviderActor, ProviderActor, ProviderActor];
    expect(allowed(await readAs(aamu, tender))).toEqual(['request']);
    for (const one of [aamu, ilta, paiva, yo]) await request(one, tender).expect(200);
    await app.as(yo).post(mine(tender, 'request/withdraw')).send({}).expect(200);
    expect((await readAs(yo, tender)).ownRequest).toMatchObject({ status: 'withdrawn' });
    expect((await request(yo, tender, 'Tulemme sittenkin mukaan.').expect(200)).body.ownRequest).toMatchObject({
      status: 'submitted',
    });
    const seen = await read(tender);
    expect([seen.stage, seen.requests, allowed(seen)]).toEqual(['requests', [], []]);
    expect(JSON.stringify(seen.history)).not.toContain('request');
    await request({ ...aamu, roles: ['provider-staff'] }, tender).expect(403);
    expect((await app.as(officer).post(of(tender, '/invite')).send({}).expect(409)).body.code).toBe(
      'procedure-stage-not-allowed',
    );
    expect((await bid(aamu, tender).expect(409)).body.code).toBe('bids-not-called-for');
    const own = await app.as(aamu).get(`/api/v1/provider/tenders/${tender.id}`).expect(200);
    expect(own.body.permittedActions[0]).toMatchObject({ action: 'bid:submit', allowed: false });
  });

  test('after it they are late, and officers decide with reasons before anyone is invited', async () => {
    const [aamu, ilta, paiva, yo] = providers as [ProviderActor, ProviderActor, ProviderActor, ProviderActor];
    await app.setClock(requestsEnd);
    expect((await request(aamu, tender).expect(409)).body.code).toBe('requests-deadline-passed');
    const seen = await read(tender);
    expect(seen.stage).toBe('selection');
    expect(seen.requests.map(({ providerName, status }) => [providerName, status])).toEqual([
      ['Aamu Oy', 'submitted'],
      ['Ilta Oy', 'submitted'],
      ['Päivä Oy', 'submitted'],
      ['Yö Oy', 'submitted'],
    ]);
    const first = seen.requests[0]!;
    const path = of(tender, `/requests/${first.id}/decision`);
    const decision = { selected: true, ground: null, reason: 'Hyvä.' };
    await app.as(stranger).put(path).set('if-match', '"1"').send(decision).expect(404);
    await app.as(officer).put(path).set('if-match', '"9"').send(decision).expect(412);
    await app
      .as(officer)
      .put(path)
      .set('if-match', `"${first.version}"`)
      .send({ ...decision, reason: '' })
      .expect(422);
    for (const one of [aamu, ilta]) await decide(tender, one, true);
    await decide(tender, paiva, false, 'not-among-best');
    const invite = () => app.as(officer).post(of(tender, '/invite')).send({});
    expect((await invite().expect(409)).body.code).toBe('requests-undecided');
    await decide(tender, yo, false, 'unsuitable');
    expect((await invite().expect(409)).body.code).toBe('candidates-too-few');
    await decide(tender, paiva, true);
    expect((await readAs(yo, tender)).ownRequest).toMatchObject({ status: 'submitted', reason: null });
    const invited = (await invite().expect(200)).body as OfficerProcedure;
    expect([invited.stage, invited.invitations.map(({ providerName }) => providerName)]).toEqual([
      'rounds',
      ['Aamu Oy', 'Ilta Oy', 'Päivä Oy'],
    ]);
    expect((await invite().expect(409)).body.code).toBe('procedure-stage-not-allowed');
    expect((await readAs(yo, tender)).ownRequest).toMatchObject({
      status: 'declined',
      reason: 'Referenssit puuttuvat.',
    });
    const { rows } = await app.owner.query<{ recipient: string; text: string }>(
      `SELECT recipient, text FROM app.mail WHERE text LIKE $1`,
      [`%${tender.number}%`],
    );
    expect(rows.map(({ recipient }) => recipient).sort()).toEqual(
      providers.map(({ personId }) => `${personId}@example.fi`).sort(),
    );
    expect(rows.find(({ recipient }) => recipient.startsWith(yo.personId))!.text).toContain('Referenssit puuttuvat.');
  });

  test('a round’s answers are sealed until its deadline, and only the invited answer', async () => {
    const [aamu, ilta, , yo] = providers as [ProviderActor, ProviderActor, ProviderActor, ProviderActor];
    const until = await ahead(3);
    const round = {
      title: 'Alustavat tarjoukset',
      invitation: 'Kuvatkaa ratkaisunne.',
      wantsPrice: true,
      answersUntil: until.local,
    };
    const open = (change: object = {}) =>
      app
        .as(officer)
        .post(of(tender, '/rounds'))
        .send({ ...round, ...change });
    expect((await open({ answersUntil: '2020-01-01T12:00' }).expect(422)).body.code).toBe('round-deadline-not-ahead');
    await open().expect(201);
    expect((await open().expect(409)).body.code).toBe('round-still-open');
    const answer = (actor: ProviderActor, preliminaryPrice: string | null, text = 'Ratkaisumme on tämä.') =>
      app.as(actor).put(mine(tender, 'rounds/1/answer')).send({ text, preliminaryPrice });
    expect((await answer(yo, '1.00').expect(403)).body.code).toBe('procedure-not-invited');
    expect((await answer(aamu, null).expect(422)).body.code).toBe('round-price-missing');
    await answer(aamu, '987654.32').expect(200);
    await answer(aamu, '987654.31', 'Parannettu ratkaisu.').expect(200);
    await answer(ilta, '900000.00').expect(200);
    const unseal = () => app.as(officer).post(of(tender, '/rounds/1/unseal')).send({});
    expect((await unseal().expect(409)).body.code).toBe('round-still-sealed');
    expect((await read(tender)).rounds[0]!.answers).toEqual([]);
    const { rows: stored } = await app.owner.query<{ row: string }>(
      `SELECT a::text AS row FROM procurement.round_answer a UNION ALL SELECT e::text FROM app.audit_entry e`,
    );
    expect(JSON.stringify(stored)).not.toContain('987654.3');
    await app.setClock(until.instant);
    expect((await answer(ilta, '1.00').expect(409)).body.code).toBe('round-deadline-passed');
    const record = (version: number) =>
      app
        .as(officer)
        .put(of(tender, '/rounds/1/record'))
        .set('if-match', `"${version}"`)
        .send({ record: 'Sovittiin laadun mittareista.' });
    expect((await record(1).expect(409)).body.code).toBe('round-not-unsealed');
    const unsealed = (await unseal().expect(200)).body as OfficerProcedure;
    expect(
      unsealed.rounds[0]!.answers.map(({ providerName, text, preliminaryPrice }) => [
        providerName,
        text,
        preliminaryPrice,
      ]),
    ).toEqual([
      ['Aamu Oy', 'Parannettu ratkaisu.', '987654.31'],
      ['Ilta Oy', 'Ratkaisumme on tämä.', '900000.00'],
    ]);
    expect((await unseal().expect(409)).body.code).toBe('round-already-unsealed');
    expect((await readAs(aamu, tender)).rounds[0]!.answers.map(({ providerName }) => providerName)).toEqual([
      'Aamu Oy',
    ]);
    expect((await readAs(yo, tender)).rounds).toEqual([]);
    await record(2).expect(200);
    expect((await readAs(ilta, tender)).rounds[0]!.record).toBeNull();
  });

  test('candidates are reduced as announced, never below two, and only those left give final bids', async () => {
    const [aamu, ilta, paiva, yo] = providers as [ProviderActor, ProviderActor, ProviderActor, ProviderActor];
    const reduce = (provider: ProviderActor) =>
      app
        .as(officer)
        .post(of(tender, '/reduce'))
        .send({ providerId: provider.organisationId, reason: 'Alustava tarjous puuttui.' });
    await reduce(yo).expect(404);
    await reduce(paiva).expect(200);
    expect((await reduce(ilta).expect(409)).body.code).toBe('reduction-leaves-no-competition');
    expect((await bid(aamu, tender).expect(409)).body.code).toBe('bids-not-called-for');
    const asked = (await app.as(officer).post(of(tender, '/call-for-bids')).send({}).expect(200))
      .body as OfficerProcedure;
    expect([asked.stage, allowed(asked)]).toEqual(['bids', []]);
    for (const out of [paiva, yo]) expect((await bid(out, tender).expect(403)).body.code).toBe('procedure-not-invited');
    for (const within of [aamu, ilta]) await bid(within, tender).expect(201);
    // The second wall: row-level security refuses what the route refuses.
    await expect(
      app.db.transaction(paiva, (tx) =>
        tx.query(
          `INSERT INTO procurement.bid (id, tender_id, authority_id, provider_id, status, created_at, changed_at)
           VALUES (gen_random_uuid(), $1, $2, $3, 'submitted', now(), now())`,
          [tender.id, authority, paiva.organisationId],
        ),
      ),
    ).rejects.toThrow(/row-level security/);
  });
});

test('a call that did not announce it reduces nobody; a call without rounds goes straight to bids', async () => {
  const { tender, requestsEnd } = await called({ kind: 'restricted' });
  await request(providers[0]!, tender).expect(200);
  await app.setClock(requestsEnd);
  await decide(tender, providers[0]!, true);
  const invited = (await app.as(officer).post(of(tender, '/invite')).send({}).expect(200)).body as OfficerProcedure;
  expect(invited.stage).toBe('bids');
  expect(invited.times).toEqual([]);
  await app
    .as(officer)
    .post(of(tender, '/reduce'))
    .send({ providerId: providers[0]!.organisationId, reason: 'Ei mahdu.' })
    .expect(409);
  await bid(providers[0]!, tender).expect(201);
});

describe('a framework with mini-competitions', () => {
  test('only its winners see the call-off and bid in it', async () => {
    const [aamu, ilta, paiva] = providers as [ProviderActor, ProviderActor, ProviderActor];
    const lots = [{ ...FIXTURE.lots[1]!, maxAwards: 2 }];
    const made = await draft({ framework: 'fa-w-rc', frameworkMaximum: '180000.00' }, lots);
    const framework = await publish(made.id);
    const { local } = await ahead(60);
    const callOff = {
      lotId: framework.lots[0]!.id,
      title: { fi: 'Kevään valmennus' },
      description: { fi: 'Neljä ryhmää.' },
      estimatedValue: '40000.00',
      durationMonths: 6,
      submissionDeadline: local,
    };
    const call = (body: object = callOff, actor = officer) =>
      app.as(actor).post(of(framework, '/call-offs')).send(body);
    expect((await call().expect(409)).body.code).toBe('procedure-stage-not-allowed');
    for (const [index, one] of [aamu, ilta].entries()) await bid(one, framework, `${80 + index}.00`).expect(201);
    await conclude(framework);
    expect(allowed(await read(framework))).toEqual(['call-off']);
    await call(callOff, stranger).expect(404);
    await call({ ...callOff, lotId: made.id }).expect(404);
    const { id } = (await call().expect(201)).body as { id: string };
    const drafted = (await app.as(officer).get(of({ id })).expect(200)).body as TenderDetail;
    expect([drafted.missing, drafted.lots[0]!.priceItems.map(({ code }) => code), drafted.procedure]).toEqual([
      [],
      ['UNIT'],
      'oth-single',
    ]);
    const published = await publish(id);
    expect(await read(published)).toMatchObject({
      stage: 'bids',
      rules: { kind: 'mini-competition' },
      origin: { kind: 'framework', id: framework.id },
      invitations: [{ providerName: 'Aamu Oy' }, { providerName: 'Ilta Oy' }],
    });
    expect((await read(framework)).callOffs).toMatchObject([{ tenderId: id, status: 'published' }]);
    await app.as(ANONYMOUS).get(`/api/v1/public/tenders/${id}`).expect(404);
    await app.as(paiva).get(`/api/v1/provider/tenders/${id}`).expect(404);
    await bid(paiva, published).expect(404);
    await bid(ilta, published).expect(201);
    const { rows } = await app.owner.query(`SELECT 1 FROM app.mail WHERE recipient = $1 AND text LIKE $2`, [
      `${aamu.personId}@example.fi`,
      `%${published.number}%`,
    ]);
    expect(rows).toHaveLength(1);
  });
});

test('an alliance develops together after the award, and another person decides how it ends', async () => {
  const [aamu] = providers as [ProviderActor];
  const lots = [{ ...FIXTURE.lots[0]!, startsOn: null, estimatedValue: '150000.00', maxAwards: 1 }];
  const { tender, requestsEnd } = await called({ kind: 'alliance' }, lots);
  await request(aamu, tender).expect(200);
  await app.setClock(requestsEnd);
  await decide(tender, aamu, true);
  await app.as(officer).post(of(tender, '/invite')).send({}).expect(200);
  await app.as(officer).post(of(tender, '/call-for-bids')).send({}).expect(200);
  await bid(aamu, tender).expect(201);
  const start = { goals: 'Yhteinen toimintamalli ja tavoitehinta.', target: '400000.00', plannedEnd: '2032-06-30' };
  await app.as(officer).post(of(tender, '/development')).send(start).expect(409);
  await conclude(tender);
  expect(await read(tender)).toMatchObject({
    stage: 'development',
    components: [{ lot: 'LOT-0001', capability: '60', price: '40' }],
  });
  await app.as(stranger).post(of(tender, '/development')).send(start).expect(404);
  await app.as(officer).post(of(tender, '/development')).send(start).expect(201);
  expect((await app.as(officer).post(of(tender, '/development')).send(start).expect(409)).body.code).toBe(
    'development-already-started',
  );
  expect((await readAs(aamu, tender)).development).toMatchObject({ target: '400000.00' });
  expect((await readAs(providers[1]!, tender)).development).toBeNull();
  const end = (actor: AuthorityActor) =>
    app
      .as(actor)
      .post(of(tender, '/development/decision'))
      .set('if-match', '"1"')
      .send({ outcome: 'continue', grounds: 'Tavoitehinta saavutettiin.' });
  expect((await end(officer).expect(403)).body.code).toBe('development-own-decision');
  const ended = (await end(approver).expect(200)).body as OfficerProcedure;
  expect([ended.stage, ended.development!.outcome]).toEqual(['ended', 'continue']);
  expect((await end(approver).expect(409)).body.code).toBe('procedure-stage-not-allowed');
});
