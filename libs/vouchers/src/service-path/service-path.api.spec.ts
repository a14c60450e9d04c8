import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type ProviderActor } from '@kasvutori/platform';
import type { TestApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import {
  givenClient,
  givenServedRegion,
  givenVoucher,
  vouchersApp,
  type ServedClient,
  type ServedRegion,
} from '../../../../test/support/vouchers.js';

interface Step {
  id: string;
  goal: string;
  status: string;
  stage: number;
  next: boolean;
  moves: string[];
}

describe('a service path over HTTP', () => {
  let app: TestApp;
  let region: ServedRegion;
  let client: ServedClient;
  let coach: ProviderActor;
  let pathId: string;
  let steps: Step[];
  beforeAll(async () => {
    app = await vouchersApp();
    region = await givenServedRegion(app);
    client = await givenClient(app, region);
    coach = await givenProviderPerson(app, await givenProvider(app, 'Järvi-Suomen Tuki ry'), 'provider-staff');
  });
  afterAll(() => app.close());

  const path = () => `/api/v1/clients/${client.id}/path`;
  const plan = (version: number, planned: object[], reason?: string) =>
    app.as(region.caseWorker).put(path()).set('if-match', `"${version}"`).send({ steps: planned, reason });
  const OWN = { sideBySide: false, goal: 'Tee ansioluettelo', acts: 'client' };
  const HELP = {
    sideBySide: true,
    goal: 'Velkaneuvonta',
    acts: 'organisation',
    sector: 'municipal',
    organisationName: 'Kaupungin velkaneuvonta',
    service: 'Talous- ja velkaneuvonta',
  };
  const organisationStep = () => ({
    sideBySide: false,
    goal: 'Vertaisryhmä',
    acts: 'organisation',
    sector: 'third-sector',
    organisationId: coach.organisationId,
    plannedFrom: '2026-12-01',
    plannedTo: '2027-02-28',
  });

  it('is planned in order and side by side, whoever gives the steps', async () => {
    const { body: none } = await app.as(region.caseWorker).get(path()).expect(200);
    expect(none).toMatchObject({ id: null, version: 0, steps: [] });
    const voucherId = await givenVoucher(app, region, client.id, 2);
    const bought = {
      sideBySide: false,
      goal: 'Löydä työ',
      acts: 'organisation',
      sector: 'private',
      organisationName: 'Valitset itse',
      serviceId: region.serviceId,
      voucherId,
    };
    const { body } = await plan(0, [OWN, HELP, organisationStep(), bought]).expect(200);
    expect(body.steps.map(({ stage, goal, next }: Step) => [stage, goal, next])).toEqual([
      [1, 'Tee ansioluettelo', true],
      [1, 'Velkaneuvonta', false],
      [2, 'Vertaisryhmä', false],
      [3, 'Löydä työ', false],
    ]);
    expect(body.steps[2]).toMatchObject({
      organisationName: 'Järvi-Suomen Tuki ry',
      sector: 'third-sector',
      status: 'planned',
    });
    expect(body.steps[3]).toMatchObject({ serviceKind: 'job-coaching', voucherNumber: expect.stringMatching(/^V-/) });
    ({ id: pathId, steps } = body);
    await plan(0, [OWN]).expect(412);
  });

  it('refuses what no path can be', async () => {
    const refused = async (step: object, status = 422) => (await plan(1, [step]).expect(status)).body;
    expect((await refused({ ...OWN, acts: 'organisation' })).code).toBe('step-organisation-missing');
    expect((await refused({ ...OWN, plannedFrom: '2026-12-02', plannedTo: '2026-12-01' })).code).toBe(
      'step-dates-wrong',
    );
    expect((await refused({ ...OWN, serviceId: region.serviceId, service: 'Kurssi' })).code).toBe('step-service-twice');
    expect((await refused({ ...OWN, voucherId: client.id })).code).toBe('step-voucher-unknown');
    expect((await refused({ ...OWN, id: client.id })).code).toBe('step-not-open');
    await refused({ ...OWN, goal: ' ' });
    expect((await plan(1, [OWN]).expect(422)).body.code).toBe('step-reason-missing');
    const stranger = await givenOfficial(app, await givenAuthority(app, 'Toinen alue'), 'case-worker');
    await app.as(stranger).get(path()).expect(404);
    await app.as(ANONYMOUS).get(path()).expect(401);
    await app.as(client.actor).get(path()).expect(403);
  });

  it('names the next step for the client, before that the voucher to choose with', async () => {
    const { body } = await app.as(client.actor).get('/api/v1/my/paths').expect(200);
    expect(body.items[0].steps.map(({ moves }: Step) => moves)).toEqual([['finish'], [], [], []]);
    const other = await givenClient(app, region);
    await app
      .as(region.caseWorker)
      .put(`/api/v1/clients/${other.id}/path`)
      .set('if-match', '"0"')
      .send({ steps: [HELP] })
      .expect(200);
    const { body: mine } = await app.as(other.actor).get('/api/v1/my/situation').expect(200);
    expect(mine.items[0].nextStep).toMatchObject({
      code: 'path-step',
      who: 'provider',
      pathStep: { goal: 'Velkaneuvonta', organisationName: 'Kaupungin velkaneuvonta' },
    });
  });

  it('is shared by the client alone, and an organisation marks its own step', async () => {
    const shared = `/api/v1/shared-paths/${pathId}`;
    const share = (on: boolean, who = client.actor) =>
      app
        .as(who)
        .put(`/api/v1/my/clients/${client.id}/consents/share-path`)
        .send({ given: on, organisationId: coach.organisationId });
    await app.as(coach).get(shared).expect(404);
    await share(true, (await givenClient(app, region)).actor).expect(404);
    await share(true).expect(200);
    const { body: mine } = await app.as(client.actor).get('/api/v1/my/paths').expect(200);
    expect(mine.items[0].shares).toEqual([
      { organisationId: coach.organisationId, name: 'Järvi-Suomen Tuki ry', sharedAt: expect.any(String) },
    ]);
    await share(true).expect(200);
    const { body: list } = await app.as(coach).get('/api/v1/shared-paths').expect(200);
    expect(list).toMatchObject({ total: 1, items: [{ pathId, clientName: client.actor.name }] });
    const { body: seen } = await app.as(coach).get(shared).expect(200);
    expect(seen.steps.map(({ moves }: Step) => moves)).toEqual([[], [], ['start'], []]);
    const mark = (step: Step | undefined, version: number, body: object) =>
      app.as(coach).post(`${shared}/steps/${step?.id}/mark`).set('if-match', `"${version}"`).send(body);
    expect((await mark(steps[1], 1, { move: 'start' }).expect(403)).body.code).toBe('step-not-yours');
    await mark(steps[2], 1, { move: 'drop', reason: 'Ei tarvita.' }).expect(403);
    await mark(steps[2], 1, { move: 'finish' }).expect(409);
    await mark(steps[2], 1, { move: 'start' }).expect(200);
    await mark(steps[2], 1, { move: 'finish' }).expect(412);
    await mark(steps[2], 2, { move: 'finish' }).expect(200);
    const { body: looks } = await app.as(client.actor).get('/api/v1/my/looks').expect(200);
    expect(looks.items).toContainEqual(
      expect.objectContaining({ action: 'service-path.read', organisation: 'Järvi-Suomen Tuki ry' }),
    );
    await share(false).expect(200);
    await app.as(coach).get(shared).expect(404);
    await mark(steps[2], 3, { move: 'start' }).expect(404);
  });

  it('drops with a reason what is left out, keeps what is over and every version', async () => {
    const [own, help] = steps;
    const kept = { ...HELP, id: help?.id, sideBySide: false };
    const { body } = await plan(3, [kept, { ...OWN, id: own?.id }], 'Palvelua ei enää tarvita.').expect(200);
    expect(body.steps.map(({ goal, status }: Step) => `${goal} ${status}`)).toEqual([
      'Vertaisryhmä done',
      'Löydä työ dropped',
      'Velkaneuvonta planned',
      'Tee ansioluettelo planned',
    ]);
    const mark = (version: number, body: object) =>
      app
        .as(region.caseWorker)
        .post(`/api/v1/service-paths/${pathId}/steps/${own?.id}/mark`)
        .set('if-match', `"${version}"`)
        .send(body);
    expect((await mark(4, { move: 'drop' }).expect(422)).body.code).toBe('step-reason-missing');
    const { body: after } = await mark(4, { move: 'start' }).expect(200);
    expect(after.versions.map(({ number }: { number: number }) => number)).toEqual([5, 4, 3, 2, 1]);
    expect(after.steps.find(({ next }: Step) => next).goal).toBe('Tee ansioluettelo');
    const stranger = await givenOfficial(app, await givenAuthority(app, 'Kolmas alue'), 'case-worker');
    await app
      .as(stranger)
      .post(`/api/v1/service-paths/${pathId}/steps/${own?.id}/mark`)
      .set('if-match', '"5"')
      .send({ move: 'finish' })
      .expect(404);
  });

  it('lets the client say that an own step is done, which waits for the case worker until they read the path', async () => {
    const own = await givenClient(app, region);
    const read = () => app.as(region.caseWorker).get(`/api/v1/clients/${own.id}/path`).expect(200);
    const { body } = await app
      .as(region.caseWorker)
      .put(`/api/v1/clients/${own.id}/path`)
      .set('if-match', '"0"')
      .send({ steps: [OWN, { ...HELP, plannedFrom: '2026-01-01', plannedTo: '2026-01-31' }] })
      .expect(200);
    const waits = async () =>
      (await app.as(region.caseWorker).get(`/api/v1/clients?q=${own.reference}`).expect(200)).body.items[0].waits;
    expect(await waits()).toEqual(['step-late', 'grant']);
    const mark = (step: Step, version: number, move: string, who = own.actor) =>
      app
        .as(who)
        .post(`/api/v1/my/paths/${body.id}/steps/${step.id}/mark`)
        .set('if-match', `"${version}"`)
        .send({ move });
    const [mine, theirs] = body.steps;
    expect((await mark(theirs, 1, 'finish').expect(403)).body.code).toBe('step-not-yours');
    await mark(mine, 1, 'drop').expect(403);
    await mark(mine, 1, 'start').expect(409);
    await mark(mine, 1, 'finish', client.actor).expect(404);
    const { body: after } = await mark(mine, 1, 'finish').expect(200);
    expect(after.items[0].steps[0]).toMatchObject({ goal: 'Tee ansioluettelo', status: 'done', moves: [] });
    await mark(mine, 2, 'finish').expect(409);
    expect(await waits()).toEqual(['progress', 'step-late', 'grant']);
    const { body: filtered } = await app.as(region.caseWorker).get('/api/v1/clients?waitsFor=progress').expect(200);
    expect(filtered.items.map(({ id }: { id: string }) => id)).toEqual([own.id]);
    await read();
    expect(await waits()).toEqual(['step-late', 'grant']);
    await read();
    const { body: looks } = await app.as(own.actor).get('/api/v1/my/looks').expect(200);
    const readings = looks.items.filter(({ action }: { action: string }) => action === 'service-path.read');
    expect(readings).toHaveLength(1);
    expect(readings[0].times).toBeGreaterThan(1);
  });
});
