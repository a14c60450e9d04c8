import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { contractsLibrary } from '@kasvutori/contracts';
import { ANONYMOUS, type AuthorityActor, newId } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';

import { type TestApp, testApp } from '../../../../test/support/app.js';
import { EXAMPLE_COHORT } from '../../../../test/support/example-cohort.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import { command, givenPayments } from '../../../../test/support/given-payments.js';
import { givenStart } from '../../../../test/support/given-service.js';
import { givenPublishedTender, type PublishedTender } from '../../../../test/support/given-tender.js';
import { writtenTariff } from '../../../../test/support/written-tariffs.js';
import { outcomesLibrary } from '../outcomes.library.js';
import type { Tariff } from '../tariffs/tariff.js';
import type { TariffResult } from './result.js';
import { simulate } from './simulate.js';

let app: TestApp;
let tender: PublishedTender;
let officer: AuthorityActor;
let elsewhere: AuthorityActor;

beforeAll(async () => {
  app = await testApp(procurementLibrary, contractsLibrary, outcomesLibrary);
  const authorityId = await givenAuthority(app);
  tender = await givenPublishedTender(app, authorityId);
  officer = tender.officers[0];
  elsewhere = await givenOfficial(app, await givenAuthority(app), 'procurement-officer');
});
afterAll(() => app?.close());

const COHORT = { ...EXAMPLE_COHORT, clients: 4 };
const wanted = (other: object = {}) => ({
  ...{ title: 'Valmennus 2027', cohort: COHORT, tariffs: ['fi-demo-1'], runs: 10, seed: '1' },
  ...other,
});
/** The cohort in segments the tariff has. */
const cohortFor = ({ segments }: Tariff) => ({
  ...COHORT,
  segments: [{ ...COHORT.segments[0]!, id: segments.ids[0]!, share: '100' }],
});
const post = (path: string, body: object, by: AuthorityActor = officer) =>
  app
    .as(by)
    .post(`/api/v1/simulations${path}`)
    .set(...command())
    .send(body);

describe('a simulation before a tender', () => {
  test('runs in turns, is kept with everything it was made of, and becomes the ground of a tender', async () => {
    const { body: begun } = await post('', wanted({ tariffs: ['fi-demo-1', 'uk-wp'] })).expect(201);
    expect(begun).toMatchObject({ status: 'running', partsDone: 0, result: null, tenderId: null });
    expect((await post(`/${begun.id}/attach`, { tenderId: tender.id }).expect(409)).body.code).toBe(
      'simulation-not-done',
    );

    await app.settle();
    const { body: done } = await app.as(officer).get(`/api/v1/simulations/${begun.id}`).expect(200);
    const tariffs = [writtenTariff('fi-demo-1'), writtenTariff('uk-wp')];
    const { seed, runs } = done;
    expect(done).toMatchObject({ status: 'done', partsDone: begun.parts, cohort: COHORT });
    expect(done.result).toEqual(simulate(tariffs, COHORT, { seed, runs }));
    expect(done.tariffs).toMatchObject([
      { source: 'fi-demo-1', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      { source: 'uk-wp' },
    ]);

    expect((await post(`/${begun.id}/attach`, { tenderId: newId() }).expect(422)).body.code).toBe(
      'simulation-tender-unknown',
    );
    const { body: kept } = await post(`/${begun.id}/attach`, { tenderId: tender.id }).expect(201);
    expect(kept).toMatchObject({ tenderId: tender.id });
    const listed = (by: AuthorityActor, tenderId: string) =>
      app.as(by).get(`/api/v1/simulations?tenderId=${tenderId}`).expect(200);
    const { body: ofTender } = await listed(officer, tender.id);
    const figures = done.result.tariffs.map(({ title, currency, cost, perSustained }: TariffResult) => ({
      ...{ title, currency, cost, perSustained },
    }));
    expect(ofTender.items).toMatchObject([{ id: begun.id, status: 'done', figures }]);
    expect(ofTender.permittedActions).toEqual([{ action: 'simulation:run', allowed: true }]);
    expect((await listed(officer, newId())).body.items).toEqual([]);
    expect((await listed(elsewhere, tender.id)).body.items).toEqual([]);
    await expect(
      app.owner.query(`UPDATE outcomes.simulation SET seed = '2' WHERE id = $1`, [begun.id]),
    ).rejects.toThrow('a simulation does not change');
    const left = await app.owner.query('SELECT FROM outcomes.simulation_part WHERE simulation_id = $1', [begun.id]);
    expect(left.rowCount).toBe(0);
  });

  test('is refused by the place that will not do', async () => {
    const codes = async (other: object) => {
      const { body } = await post('', wanted(other)).expect(422);
      return [body.code, ...(body.errors ?? []).map(({ pointer }: { pointer: string }) => pointer)];
    };
    const [segment] = EXAMPLE_COHORT.segments;
    expect(await codes({ cohort: { ...COHORT, clients: 0 } })).toEqual([
      'simulation-cohort-unsound',
      '/cohort/clients',
    ]);
    expect(await codes({ cohort: { ...COHORT, segments: [{ ...segment, id: 'Z', share: '100' }] } })).toEqual([
      'simulation-cohort-unsound',
      '/cohort/segments/0/id',
    ]);
    expect(await codes({ tariffs: ['gift'] })).toEqual(['simulation-tariff-unknown', '/tariffs/0']);
    expect(await codes({ tariffs: ['uk-wp', 'uk-wp'] })).toEqual(['simulation-tariff-unknown', '/tariffs/1']);
    expect(await codes({ cohort: { ...COHORT, clients: 20_000 }, runs: 1000 })).toEqual([
      'simulation-too-large',
      '/runs',
    ]);
    expect(await codes({ tenderId: newId() })).toEqual(['simulation-tender-unknown', '/tenderId']);
    expect((await codes({ runs: 5 }))[1]).toBe('/runs');
    const half = { ...COHORT, segments: [{ ...segment, share: '50' }] };
    const { body } = await post('', wanted({ cohort: half }))
      .set('Accept-Language', 'fi')
      .expect(422);
    expect(body.errors).toMatchObject([
      { pointer: '/cohort/segments', detail: 'Arvo ei käy. Odotettu: osuudet, joiden summa on 100.' },
    ]);
  });

  test('is of the buyer’s own people only', async () => {
    const { body: begun } = await post('', wanted({ tenderId: tender.id })).expect(201);
    const path = `/api/v1/simulations/${begun.id}`;
    const providerId = await givenProvider(app);
    const bidder = await givenProviderPerson(app, providerId, 'provider-manager', 'provider-bidder');
    for (const address of [path, '/api/v1/simulations', '/api/v1/simulations/tariffs']) {
      await app.as(bidder).get(address).expect(403);
      await app.as(ANONYMOUS).get(address).expect(401);
    }
    await app.as(elsewhere).get(path).expect(404);
    await post(`/${begun.id}/attach`, { tenderId: tender.id }, elsewhere).expect(404);
    const auditor = await givenOfficial(app, tender.authorityId, 'auditor');
    await app.as(auditor).get(path).expect(200);
    await post('', wanted(), auditor).expect(403);
    const finance = await givenOfficial(app, tender.authorityId, 'finance-preparer');
    await post(`/${begun.id}/attach`, { tenderId: tender.id }, finance).expect(403);
    await app.settle();
  });

  test('that no tariff can be read with fails and says so', async () => {
    const { body: begun } = await post('', wanted()).expect(201);
    await app.owner.query('ALTER TABLE outcomes.simulation DISABLE TRIGGER simulation_is_kept');
    await app.owner.query(
      `UPDATE outcomes.simulation SET tariffs = jsonb_set(tariffs, '{0,body,measures}', '{}') WHERE id = $1`,
      [begun.id],
    );
    await app.owner.query('ALTER TABLE outcomes.simulation ENABLE TRIGGER simulation_is_kept');
    await app.settle();
    const { body: failed } = await app.as(officer).get(`/api/v1/simulations/${begun.id}`).expect(200);
    expect(failed).toMatchObject({ status: 'failed', result: null });
  });

  test('can be made with each written tariff and the newest published one of each contract', async () => {
    const { body } = await app.as(officer).get('/api/v1/simulations/tariffs').expect(200);
    expect(body.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          ...{ source: 'fi-demo-1', origin: 'written', tariff: 'FI-DEMO-1', contract: null, segments: ['A', 'B', 'C'] },
        }),
      ]),
    );
  });

  test('can be made with a sound draft, by those who may read drafts', async () => {
    const pay = await givenPayments(app);
    const writer = await givenOfficial(app, pay.authorityId, 'contract-manager');
    const begun = await app
      .as(writer)
      .post('/api/v1/tariff-drafts')
      .set(...command())
      .send({ contractId: pay.contractId, from: 'version' })
      .expect(201);
    const { id, version, body, cases } = begun.body;
    const drafts = async (by: AuthorityActor): Promise<string[]> =>
      (await app.as(by).get('/api/v1/simulations/tariffs').expect(200)).body.items
        .filter(({ origin }: { origin: string }) => origin === 'draft')
        .map(({ source }: { source: string }) => source);
    expect(await drafts(writer)).toEqual([id]);
    const buyer = await givenOfficial(app, pay.authorityId, 'procurement-officer');
    expect(await drafts(buyer)).toEqual([]);
    expect((await post('', wanted({ tariffs: [id] }), buyer).expect(422)).body.code).toBe('simulation-tariff-unknown');
    const { body: simulation } = await post('', wanted({ tariffs: [id], cohort: cohortFor(body) }), writer).expect(201);
    expect(simulation.tariffs).toMatchObject([{ source: id }]);
    await app
      .as(writer)
      .put(`/api/v1/tariff-drafts/${id}`)
      .set('If-Match', `"${version}"`)
      .send({ body: { ...body, components: [] }, cases })
      .expect(200);
    expect(await drafts(writer)).toEqual([]);
    await app.settle();
  });

  test('may begin with how clients fared who have been served, in statistics of at least five', async () => {
    await app.setClock('2030-12-03T08:00:00Z');
    const pay = await givenPayments(app);
    const buyer = await givenOfficial(app, pay.authorityId, 'procurement-officer');
    const past = (query = '?from=2030-01-01&to=2030-06-30', by: AuthorityActor = buyer) =>
      app.as(by).get(`/api/v1/simulations/past-cohort${query}`);
    for (let index = 0; index < 4; index += 1) await givenStart(app, pay.contractId, '2030-01-07');
    expect((await past().expect(422)).body.code).toBe('simulation-past-too-few');
    await pay.work(
      await pay.participationOf(await givenStart(app, pay.contractId, '2030-01-07')),
      '2030-02-04',
      '2030-03-03',
    );
    const { body } = await past().expect(200);
    expect(body).toMatchObject({
      ...{ clients: 5, from: '2030-01-01', to: '2030-06-30' },
      cohort: { segments: [{ id: 'B', share: '100', work: { chance: '20' } }] },
    });
    expect(JSON.stringify(body)).not.toMatch(/client(Id|Reference)/);
    expect((await past('?from=2031-01-01&to=2030-06-30').expect(422)).body.code).toBe('analytics-ends-before-start');
    await past(undefined, await givenOfficial(app, pay.authorityId, 'auditor')).expect(403);
    expect((await past(undefined, officer).expect(422)).body.code).toBe('simulation-past-too-few');
  });
});
