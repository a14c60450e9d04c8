import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ANONYMOUS, type AuthorityActor } from '@kasvutori/platform';
import { contractsLibrary } from '@kasvutori/contracts';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenAgreement } from '../../../../test/support/given-agreement.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import type { CooperationDetail, CooperationInput, CoverageMap } from './cooperation.dto.js';

const UNKNOWN = '01900000-0000-7000-8000-000000000000';
const API = '/api/v1/cooperations';

let app: TestApp;
let region: string;
let town: string;
let manager: AuthorityActor;
let reader: AuthorityActor;
let partner: AuthorityActor;
let stranger: AuthorityActor;

beforeAll(async () => {
  app = await testApp(procurementLibrary, contractsLibrary);
  region = await givenAuthority(app, 'Järvialue');
  town = await givenAuthority(app, 'Äänekosken kaupunki');
  manager = await givenOfficial(app, region, 'contract-manager');
  reader = await givenOfficial(app, region, 'case-worker');
  partner = await givenOfficial(app, town, 'contract-manager');
  stranger = await givenOfficial(app, await givenAuthority(app, 'Muu alue'), 'contract-manager');
  await app.setClock('2027-01-15T09:00:00Z');
});
afterAll(() => app?.close());

const input = (change: Partial<CooperationInput> = {}): CooperationInput => givenAgreement(region, town, change);

const create = async (change: Partial<CooperationInput> = {}): Promise<CooperationDetail> =>
  (await app.as(manager).post(API).send(input(change)).expect(201)).body;
const post = (actor: AuthorityActor, of: CooperationDetail, move: string, body: object = {}) =>
  app.as(actor).post(`${API}/${of.id}/${move}`).set('if-match', `"${of.version}"`).send(body);
const decision = (party: number) => ({ party, acceptedOn: '2027-01-12', decision: 'Kaupunginhallitus 12.1.2027 § 14' });
const allowed = ({ permittedActions }: CooperationDetail): string[] =>
  permittedActions.filter((action) => action.allowed).map(({ action }) => action);
const coverage = async (on: string): Promise<Record<string, string>> => {
  const map = (await app.as(reader).get(`${API}/coverage`).query({ on }).expect(200)).body as CoverageMap;
  const coaching = map.cells.filter(({ serviceKind }) => serviceKind === 'job-coaching');
  return Object.fromEntries(coaching.map(({ municipality, state }) => [municipality, state]));
};

describe('an agreement', () => {
  let agreement: CooperationDetail;

  test('is drafted whole, and seen by its keeper only', async () => {
    agreement = await create();
    expect(agreement.responsibilities).toEqual([
      { ...input().responsibilities[0], serviceKinds: ['career-guidance', 'job-coaching'], bought: false },
    ]);
    expect(agreement).toMatchObject({
      ...input({ responsibilities: agreement.responsibilities, parties: undefined as never }),
      parties: input().parties,
    });
    expect(agreement.number).toMatch(/^Y-2027-\d{4}$/);
    for (const actor of [partner, stranger]) await app.as(actor).get(`${API}/${agreement.id}`).expect(404);
    expect((await post(stranger, agreement, 'propose')).status).toBe(404);
  });

  test('saves what is changed; the older version is refused', async () => {
    const change = input({
      title: { fi: 'Nuorten palvelut', sv: 'Tjänster för unga' },
      responsibilities: agreement.responsibilities,
    });
    const saved = await app
      .as(manager)
      .put(`${API}/${agreement.id}`)
      .set('if-match', `"${agreement.version}"`)
      .send(change)
      .expect(200);
    const again = await app
      .as(manager)
      .put(`${API}/${agreement.id}`)
      .set('if-match', `"${agreement.version}"`)
      .send(change);
    expect(again.status).toBe(412);
    agreement = saved.body;
    expect(agreement.title).toEqual({ fi: 'Nuorten palvelut', sv: 'Tjänster för unga' });
  });

  test('is proposed: its parties see it, its content is fixed, each accepts for itself', async () => {
    agreement = (await post(manager, agreement, 'propose').expect(200)).body;
    await app.as(partner).get(`${API}/${agreement.id}`).expect(200);
    await app.as(stranger).get(`${API}/${agreement.id}`).expect(404);
    const edit = await app
      .as(manager)
      .put(`${API}/${agreement.id}`)
      .set('if-match', `"${agreement.version}"`)
      .send(input());
    expect([edit.status, edit.body.code]).toEqual([409, 'cooperation-not-draft']);
    const fixed = app.owner.query(`UPDATE contracts.cooperation_duty SET payer = 3 WHERE cooperation_id = $1`, [
      agreement.id,
    ]);
    await expect(fixed).rejects.toThrow('is fixed');
    const forAnother = await post(manager, agreement, 'acceptances', decision(2));
    expect([forAnother.status, forAnother.body.code]).toEqual([403, 'party-accepts-itself']);
    const tomorrow = await post(manager, agreement, 'acceptances', { ...decision(1), acceptedOn: '2027-01-16' });
    expect([tomorrow.status, tomorrow.body.errors[0].pointer]).toEqual([422, '/acceptedOn']);
    expect(await coverage('2027-01-15')).toMatchObject({ '740': 'nobody' });
  });

  test('comes back with reasons, and what was accepted before counts for nothing', async () => {
    agreement = (await post(manager, agreement, 'acceptances', decision(1)).expect(200)).body;
    const back = await post(partner, agreement, 'return', { reason: 'Kustannusjako on väärin.' }).expect(200);
    expect(back.body).toEqual({ id: agreement.id });
    await app.as(partner).get(`${API}/${agreement.id}`).expect(404);
    agreement = (await app.as(manager).get(`${API}/${agreement.id}`).expect(200)).body;
    expect(agreement.history.at(-1)).toMatchObject({ move: 'return', note: 'Kustannusjako on väärin.' });
    agreement = (await post(manager, agreement, 'propose').expect(200)).body;
    expect(agreement.parties.map(({ acceptedOn }) => acceptedOn)).toEqual([null, null, null]);
  });

  test('is in force when the last party has accepted; of two who press at once one is too late', async () => {
    for (const [actor, party] of [
      [manager, 1],
      [manager, 3],
    ] as const)
      agreement = (await post(actor, agreement, 'acceptances', decision(party)).expect(200)).body;
    const both = await Promise.all([
      post(partner, agreement, 'acceptances', decision(2)),
      post(partner, agreement, 'acceptances', decision(2)),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    agreement = (await app.as(manager).get(`${API}/${agreement.id}`).expect(200)).body;
    expect(agreement.status).toBe('active');
    expect(allowed(agreement)).toEqual(['cooperation:terminate', 'cooperation:renew', 'cooperation:divide']);
    const covered = await coverage('2027-01-15');
    expect(covered).toMatchObject({ '046': 'covered', '740': 'covered', '491': 'nobody' });
    expect(await coverage('2026-12-31')).toMatchObject({ '740': 'nobody' });
  });

  test('costs are divided to the cent, once for one key of the request, and can be taken back', async () => {
    const divide = (body: object, key: string) =>
      app.as(manager).post(`${API}/${agreement.id}/divisions`).set('idempotency-key', key).send(body);
    const rent = {
      key: 1,
      periodFrom: '2027-01-01',
      periodTo: '2027-02-01',
      total: '100000.00',
      ground: 'Vuokra, tosite 12',
      use: [],
    };
    await divide(rent, 'rent-january-2027').expect(201);
    await divide(rent, 'rent-january-2027').expect(201);
    await divide({ ...rent, total: '-0.02' }, 'rent-corrected-2027').expect(201);
    const visits = { ...rent, key: 2, total: '10.00', use: [{ weight: '1' }, { weight: '2' }, { weight: '0' }] };
    agreement = (await divide(visits, 'visits-january-2027').expect(201)).body;
    expect(agreement.divisions.map(({ total, parts }) => [total, parts.map(({ amount }) => amount)])).toEqual([
      ['10.00', ['3.33', '6.67', '0.00']],
      ['-0.02', ['-0.01', '-0.01', '0.00']],
      ['100000.00', ['70000.00', '27111.11', '2888.89']],
    ]);
    const wrong = await divide({ ...visits, total: '0.00', periodTo: '2026-12-31', use: [] }, 'wrong-january-2027');
    expect([wrong.status, wrong.body.errors.map(({ pointer }: { pointer: string }) => pointer)]).toEqual([
      422,
      ['/periodTo', '/total', '/use'],
    ]);
    await app
      .as(partner)
      .post(`${API}/${agreement.id}/divisions`)
      .set('idempotency-key', 'not-mine-2027')
      .send(rent)
      .expect(404);
    const tampered = app.owner.query('UPDATE contracts.cooperation_allocation_line SET cents = 1');
    await expect(tampered).rejects.toThrow();
  });

  test('a new version replaces it from its first day; until then the old one is in force', async () => {
    const renewal = (await post(manager, agreement, 'renewals').expect(201)).body as CooperationDetail;
    expect(renewal).toMatchObject({ status: 'draft', replacesId: agreement.id });
    expect((await post(manager, agreement, 'renewals')).body.code).toBe('renewal-under-way');
    const two = input({
      validFrom: '2027-03-01',
      parties: input().parties.slice(0, 1).concat({ name: 'Elinvoimakeskus', kind: 'state', organisationId: null }),
      responsibilities: [{ ...input().responsibilities[0]!, municipalities: ['740'] }],
      costKeys: [],
    });
    let next = (
      await app.as(manager).put(`${API}/${renewal.id}`).set('if-match', `"${renewal.version}"`).send(two).expect(200)
    ).body;
    next = (await post(manager, next, 'propose').expect(200)).body;
    for (const party of [1, 2]) next = (await post(manager, next, 'acceptances', decision(party)).expect(200)).body;
    await app.settle();
    expect(await coverage('2027-02-28')).toMatchObject({ '046': 'covered', '740': 'covered' });
    expect(await coverage('2027-03-01')).toMatchObject({ '046': 'nobody', '740': 'covered' });
    await app.setClock('2027-03-01T09:00:00Z');
    await app.settle();
    const old = (await app.as(manager).get(`${API}/${agreement.id}`).expect(200)).body;
    expect(old).toMatchObject({ status: 'ended', endReason: 'replaced', validTo: '2027-03-01' });
    expect(await coverage('2027-02-28')).toMatchObject({ '046': 'covered' });
  });

  test('two agreements that promise the same are seen, until one is terminated', async () => {
    let other = await create({
      parties: input().parties.slice(0, 1).concat(input().parties[2]!),
      costKeys: [],
      responsibilities: [{ ...input().responsibilities[0]!, producer: 1, clientOwner: 1 }],
    });
    other = (await post(manager, other, 'propose').expect(200)).body;
    for (const party of [1, 2]) other = (await post(manager, other, 'acceptances', decision(party)).expect(200)).body;
    expect(await coverage('2027-03-01')).toMatchObject({ '046': 'covered', '740': 'twice' });
    other = (await post(manager, other, 'terminate', { reason: 'Päällekkäinen.' }).expect(200)).body;
    expect(other).toMatchObject({ status: 'ended', endReason: 'terminated', validTo: '2027-03-01' });
    expect(await coverage('2027-03-01')).toMatchObject({ '046': 'nobody', '740': 'covered' });
    expect((await post(manager, other, 'terminate', { reason: 'Uudelleen.' })).body.code).toBe(
      'cooperation-move-not-allowed',
    );
  });
});

describe('refused', () => {
  test('with every field at fault named', async () => {
    const faulty = input({
      parties: [...input().parties, { name: 'Järvialue', kind: 'other', organisationId: null }],
      responsibilities: [{ ...input().responsibilities[0]!, payer: 9, municipalities: ['999'] }],
    });
    const { status, body } = await app.as(manager).post(API).send(faulty);
    expect([status, body.errors.map(({ pointer }: { pointer: string }) => pointer)]).toEqual([
      422,
      ['/parties/3/name', '/responsibilities/0/municipalities', '/responsibilities/0/payer', '/costKeys/0/weights'],
    ]);
  });

  test('without its keeper, or proposed before it says anything', async () => {
    const outside = await app
      .as(manager)
      .post(API)
      .send(
        input({
          parties: input().parties.slice(1),
          costKeys: [],
          responsibilities: [],
          servicePoints: [],
          information: [],
        }),
      );
    expect([outside.status, outside.body.code]).toEqual([422, 'cooperation-keeper-missing']);
    const empty = await create({ responsibilities: [] });
    expect((await post(manager, empty, 'propose')).body.code).toBe('cooperation-incomplete');
    expect(allowed(empty)).toEqual(['cooperation:write', 'cooperation:cancel']);
  });

  test('to whoever may not', async () => {
    await app.as(ANONYMOUS).get(API).expect(401);
    await app.as(ANONYMOUS).get(`${API}/coverage`).expect(401);
    const provider = await givenProviderPerson(app, await givenProvider(app), 'provider-manager');
    for (const path of ['', '/coverage', '/bodies', `/${UNKNOWN}`])
      await app
        .as(provider)
        .get(API + path)
        .expect(403);
    await app.as(reader).post(API).send(input()).expect(403);
    await app.as(manager).get(`${API}/${UNKNOWN}`).expect(404);
    const drafted = await create();
    for (const move of ['propose', 'acceptances', 'return', 'cancel', 'terminate', 'renewals']) {
      const body = move === 'acceptances' ? decision(1) : { reason: 'Koe.' };
      expect((await post(reader, drafted, move, body)).status).toBe(403);
    }
    expect((await app.as(manager).post(`${API}/${drafted.id}/propose`)).status).toBe(428);
    expect((await post(manager, drafted, 'cancel', { reason: 'x' })).status).toBe(422);
    expect((await post(manager, drafted, 'cancel', { reason: 'Turha.' }).expect(200)).body.endReason).toBe('cancelled');
  });

  test('the list is the keeper’s and the parties’ own', async () => {
    const all = (await app.as(reader).get(API).query({ sort: 'number', limit: 2 }).expect(200)).body;
    expect([all.items.length, all.total, all.items[0].parties[1]]).toEqual([2, 5, 'Äänekosken kaupunki']);
    const found = (await app.as(partner).get(API).query({ q: 'ääne' }).expect(200)).body;
    expect(found.items.map(({ status }: { status: string }) => status)).toEqual(['ended']);
    expect((await app.as(stranger).get(API).expect(200)).body.items).toEqual([]);
    const bodies = (await app.as(reader).get(`${API}/bodies`).expect(200)).body.items;
    expect(bodies.map(({ name }: { name: string }) => name)).toContain('Järvialue');
  });
});
