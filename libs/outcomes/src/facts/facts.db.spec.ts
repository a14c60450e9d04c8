import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { contractAmended, contractsLibrary } from '@kasvutori/contracts';
import { emit, newId, systemActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { type TestApp, testApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import { givenContract } from '../../../../test/support/given-contract.js';
import { bodyOf, command, givenPayments, type PaymentBench } from '../../../../test/support/given-payments.js';
import { givenEvent, givenReversal, givenStart } from '../../../../test/support/given-service.js';
import { outcomesLibrary } from '../outcomes.library.js';

let app: TestApp;
let pay: PaymentBench;

beforeAll(async () => {
  app = await testApp(procurementLibrary, contractsLibrary, outcomesLibrary);
  await app.setClock('2030-06-03T08:00:00Z');
});
afterAll(() => app?.close());
beforeEach(async () => {
  pay = await givenPayments(app);
});

const job = (other: object = {}) => ({
  employer: 'Verstas Oy',
  start: '2030-03-04',
  end: null,
  hoursPerWeek: '37.5',
  subsidised: false,
  ...other,
});
const started = async (): Promise<string> => pay.participationOf(await givenStart(app, pay.contractId, '2030-01-07'));
const record = (participationId: string, other: object = {}, actor = pay.provider) =>
  app
    .as(actor)
    .post(`/api/v1/participations/${participationId}/employments`)
    .set(...command())
    .send(job(other));
const correct = (factId: string, employment: object | null, reason = 'Ilmoitettu väärin') =>
  app
    .as(pay.provider)
    .post(`/api/v1/facts/${factId}/corrections`)
    .set(...command())
    .send({ reason, employment });
const typeOf = (response: { body: unknown }): string => bodyOf<{ type: string }>(response).type.split('/').at(-1) ?? '';

describe('reporting a job', () => {
  test('shows at once how far the client is and when the next milestone comes', async () => {
    const id = await started();
    await record(id).expect(201);
    const detail = bodyOf(await app.as(pay.provider).get(`/api/v1/participations/${id}`).expect(200));
    // 4.3.–3.6. is 92 days: everything is reached
    expect(detail).toMatchObject({
      clientReference: expect.stringMatching(/^C-/),
      entitled: '1500.00',
      paid: '0.00',
      waiting: '1500.00',
      progress: { days: 92, working: true, next: null },
      facts: [
        {
          kind: 'employment',
          employer: 'Verstas Oy',
          current: true,
          permittedActions: [
            { action: 'fact:correct', allowed: true },
            { action: 'fact:attach', allowed: true },
          ],
        },
      ],
      permittedActions: [
        { action: 'employment:record', allowed: true },
        { action: 'fact:record', allowed: true },
      ],
    });
  });

  test('in the middle of it: 33 of 91 days, 58 missing, expected on 31.7.', async () => {
    const id = await started();
    await record(id, { start: '2030-05-02' }).expect(201);
    expect(bodyOf(await app.as(pay.provider).get(`/api/v1/participations/${id}`))).toMatchObject({
      progress: { next: { component: 'S13', missingDays: 58, expectedOn: '2030-07-31', amount: '600.00' } },
    });
    const coming = bodyOf(await app.as(pay.provider).get('/api/v1/money-coming').expect(200));
    expect(coming).toMatchObject({
      waiting: '900.00',
      expected: '600.00',
      months: [{ month: '2030-07', outcomes: 1, amount: '600.00' }],
      soonest: [{ component: 'S13', expectedOn: '2030-07-31' }],
    });
  });

  test.each([
    ['employment-ends-before-start', 422, '/end', { end: '2030-03-03' }],
    ['employment-in-future', 422, '/start', { start: '2030-06-04' }],
    ['employment-hours', 422, '/hoursPerWeek', { hoursPerWeek: '0' }],
    ['employment-hours', 422, '/hoursPerWeek', { hoursPerWeek: '168.01' }],
    ['employment-hours', 422, '/hoursPerWeek', { hoursPerWeek: '-5' }],
    ['validation-failed', 422, undefined, { start: '2030-02-30' }],
    ['validation-failed', 422, undefined, { employer: '' }],
    ['validation-failed', 422, undefined, { salary: '1000' }],
  ])('%s is refused', async (type, status, pointer, other) => {
    const refused = await record(await started(), other).expect(status);
    expect(typeOf(refused)).toBe(type);
    if (pointer !== undefined) expect(JSON.stringify(refused.body)).toContain(pointer);
  });

  test('the same job twice is refused, a second employer is fine, the day after the first one ended too', async () => {
    const id = await started();
    await record(id, { end: '2030-03-31' }).expect(201);
    expect(typeOf(await record(id, { employer: ' verstas  OY', start: '2030-03-31' }).expect(409))).toBe(
      'employment-overlaps',
    );
    await record(id, { employer: 'Satama Oy' }).expect(201);
    await record(id, { start: '2030-04-01' }).expect(201);
  });

  test('two identical reports at once: one is recorded', async () => {
    const id = await started();
    const answers = await Promise.all([record(id), record(id)]);
    expect(answers.map((response) => response.status).sort()).toEqual([201, 409]);
  });

  test('the same command twice is one fact', async () => {
    const id = await started();
    const same = command();
    const send = () =>
      app
        .as(pay.provider)
        .post(`/api/v1/participations/${id}/employments`)
        .set(...same)
        .send(job())
        .expect(201);
    expect(bodyOf(await send())).toEqual(bodyOf(await send()));
  });

  test('another provider, another authority and the unknown do not find the client', async () => {
    const id = await started();
    const stranger = await givenProviderPerson(app, await givenProvider(app), 'provider-staff');
    await record(id, {}, stranger).expect(404);
    await record(newId()).expect(404);
    await app.as(stranger).get(`/api/v1/participations/${id}`).expect(404);
    expect(bodyOf(await app.as(stranger).get('/api/v1/participations').expect(200))).toMatchObject({
      items: [],
      total: 0,
    });
    const elsewhere = await givenOfficial(app, await givenAuthority(app), 'auditor');
    await app.as(elsewhere).get(`/api/v1/participations/${id}`).expect(404);
    await app
      .as(pay.auditor)
      .post(`/api/v1/participations/${id}/employments`)
      .set(...command())
      .send(job())
      .expect(403);
    await app.as({ kind: 'anonymous' }).get(`/api/v1/participations/${id}`).expect(401);
  });
});

describe('correcting a fact', () => {
  test('leaves the old one readable and counts by the new one; a second correction of the old one is refused', async () => {
    const id = await started();
    const { factId } = bodyOf<{ factId: string }>(await record(id).expect(201));
    const fixed = bodyOf<{ factId: string }>(await correct(factId, job({ end: '2030-03-10' })).expect(201));
    const detail = bodyOf<{ facts: unknown[]; entitled: string }>(
      await app.as(pay.auditor).get(`/api/v1/participations/${id}`),
    );
    expect(detail.facts).toMatchObject([
      { id: factId, current: false, to: null },
      { id: fixed.factId, current: true, to: '2030-03-10', correctsId: factId, reason: 'Ilmoitettu väärin' },
    ]);
    expect(detail.entitled).toBe('600.00');
    expect(typeOf(await correct(factId, null).expect(409))).toBe('fact-already-corrected');
    await correct(fixed.factId, null, 'Työtä ei ollut').expect(201);
    expect(bodyOf(await app.as(pay.auditor).get(`/api/v1/participations/${id}`))).toMatchObject({ entitled: '200.00' });
  });

  test('two corrections of the same fact at once: one is made', async () => {
    const { factId } = bodyOf<{ factId: string }>(await record(await started()).expect(201));
    const answers = await Promise.all([correct(factId, null), correct(factId, job({ end: '2030-03-10' }))]);
    expect(answers.map((response) => response.status).sort()).toEqual([201, 409]);
  });

  test('a correction may not collide with another job either, and needs a reason', async () => {
    const id = await started();
    const { factId } = bodyOf<{ factId: string }>(await record(id, { end: '2030-03-31' }).expect(201));
    await record(id, { start: '2030-05-01' }).expect(201);
    expect(typeOf(await correct(factId, job({ end: '2030-05-02' })).expect(409))).toBe('employment-overlaps');
    await correct(factId, null, ' ').expect(422);
    await correct(newId(), null).expect(404);
  });

  test('service events are corrected where they were recorded', async () => {
    const clientId = await givenStart(app, pay.contractId, '2030-01-07');
    const id = await pay.participationOf(clientId);
    const service = {
      authorityId: pay.authorityId,
      providerId: pay.provider.organisationId,
      contractId: pay.contractId,
      clientId,
    };
    const event = await givenEvent(app, service, '2030-01-10');
    await app.settle();
    const before = bodyOf<{ facts: { id: string }[]; entitled: string }>(
      await app.as(pay.provider).get(`/api/v1/participations/${id}`),
    );
    expect(before.entitled).toBe('280.00');
    expect(typeOf(await correct(before.facts[0]?.id ?? '', null).expect(409))).toBe('fact-corrected-elsewhere');
    await givenReversal(app, service, event, '2030-01-10');
    await app.settle();
    expect(bodyOf(await app.as(pay.provider).get(`/api/v1/participations/${id}`))).toMatchObject({
      entitled: '200.00',
    });
  });

  test('facts are append-only, even for the owner of the database', async () => {
    const { factId } = bodyOf<{ factId: string }>(await record(await started()).expect(201));
    await expect(app.owner.query('UPDATE outcomes.fact SET valid_to = now() WHERE id = $1', [factId])).rejects.toThrow(
      'append-only',
    );
    await expect(app.owner.query('DELETE FROM outcomes.fact WHERE id = $1', [factId])).rejects.toThrow('append-only');
  });
});

describe('tariffs', () => {
  test('the contract that became active has its tariff, once, and it stands still', async () => {
    const list = bodyOf<{ items: { id: string; body: { components: { id: string }[] } }[] }>(
      await app.as(pay.provider).get(`/api/v1/tariffs?contractId=${pay.contractId}`).expect(200),
    );
    expect(list.items.map((tariff) => tariff.body.components.map((component) => component.id))).toEqual([
      ['UNIT', 'START', 'JOB', 'S4', 'S13'],
    ]);
    const id = list.items[0]?.id ?? '';
    expect(bodyOf(await app.as(pay.auditor).get(`/api/v1/tariffs/${id}`).expect(200))).toMatchObject({
      id,
      version: 1,
    });
    const stranger = await givenProviderPerson(app, await givenProvider(app), 'provider-manager');
    await app.as(stranger).get(`/api/v1/tariffs/${id}`).expect(404);
    await expect(app.owner.query(`UPDATE outcomes.tariff_version SET version = 2 WHERE id = $1`, [id])).rejects.toThrow(
      'append-only',
    );
  });

  test('an amended price holds for those whose service begins from its day on', async () => {
    const before = await started();
    await app.owner.query('BEGIN');
    await app.owner.query(`SET LOCAL session_replication_role = replica`);
    await app.owner.query(
      `INSERT INTO contracts.contract_version (contract_id, number, amendment_id, valid_from, provider_id, contract_to, cap_cents, municipalities, applied_at)
       SELECT id, 2, gen_random_uuid(), '2030-02-01', provider_id, valid_to, cap_cents, municipalities, app.now() FROM contracts.contract WHERE id = $1`,
      [pay.contractId],
    );
    await app.owner.query(
      `INSERT INTO contracts.contract_version_price SELECT contract_id, 2, code, unit_price_cents * 2 FROM contracts.contract_price WHERE contract_id = $1`,
      [pay.contractId],
    );
    await app.owner.query('COMMIT');
    for (let told = 0; told < 2; told++)
      await app.db.transaction(systemActor('spec'), (tx) => emit(tx, contractAmended, { contractId: pay.contractId }));
    await app.settle();
    const after = await pay.participationOf(await givenStart(app, pay.contractId, '2030-02-01'));
    const entitled = async (id: string) =>
      bodyOf(await app.as(pay.provider).get(`/api/v1/participations/${id}`).expect(200));
    expect(await entitled(before)).toMatchObject({ entitled: '200.00' });
    expect(await entitled(after)).toMatchObject({ entitled: '400.00' });
    const { items } = bodyOf<{ items: { version: number }[] }>(
      await app.as(pay.provider).get(`/api/v1/tariffs?contractId=${pay.contractId}`),
    );
    expect(items.map(({ version }) => version).sort()).toEqual([1, 2]);
  });

  test('what was signed is paid: two milestones on the same day are two, a price list of nothing pays nothing', async () => {
    const providerId = pay.provider.organisationId;
    const twins = [
      { code: 'M1', kind: 'milestone', price: '10.00', thresholdDays: 7 },
      { code: 'M2', kind: 'milestone', price: '20.00', thresholdDays: 7 },
    ] as const;
    const twice = await givenContract(app, { authorityId: pay.authorityId, providerId, prices: twins });
    const nothing = await givenContract(app, {
      authorityId: pay.authorityId,
      providerId,
      prices: [{ code: 'UNIT', kind: 'unit', price: '0.00' }],
    });
    const id = await pay.participationOf(await givenStart(app, twice, '2030-01-07'));
    await record(id).expect(201);
    expect(bodyOf(await app.as(pay.provider).get(`/api/v1/participations/${id}`))).toMatchObject({ entitled: '30.00' });
    const other = await pay.participationOf(await givenStart(app, nothing, '2030-01-07'));
    expect(bodyOf(await app.as(pay.provider).get(`/api/v1/participations/${other}`))).toMatchObject({
      entitled: '0.00',
    });
  });
});
