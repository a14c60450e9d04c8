import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { contractsLibrary } from '@kasvutori/contracts';
import { newId } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { type TestApp, testApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial } from '../../../../test/support/given.js';
import { command, givenPayments, type PaymentBench } from '../../../../test/support/given-payments.js';
import { givenTariff } from '../../../../test/support/given-tariff.js';
import { WHOLE_TARIFF } from '../../../../test/support/whole-tariff.js';
import { givenStart } from '../../../../test/support/given-service.js';
import { outcomesLibrary } from '../outcomes.library.js';

type As = Parameters<TestApp['as']>[0];

let app: TestApp;
let pay: PaymentBench;
let manager: As;

beforeAll(async () => {
  app = await testApp(procurementLibrary, contractsLibrary, outcomesLibrary);
  await app.setClock('2030-06-03T08:00:00Z');
});
afterAll(() => app?.close());
beforeEach(async () => {
  pay = await givenPayments(app);
  manager = await givenOfficial(app, pay.authorityId, 'contract-manager');
});

const post = (path: string, body: object, by: As = manager) =>
  app
    .as(by)
    .post(`/api/v1/audit-samples${path}`)
    .set(...command())
    .send(body);
const wanted = (other: object = {}) => ({
  ...{ providerId: pay.provider.organisationId, stratum: 'clients' },
  ...{ from: '2030-01-01', to: '2030-06-30', size: 2, tolerance: '5' },
  ...other,
});

describe('a sample of what was paid', () => {
  test('is drawn, drawn again by another, checked item by item and extrapolated', async () => {
    expect((await post('', wanted()).expect(409)).body.code).toBe('audit-frame-empty');
    await pay.keepAccounts();
    const id = await pay.participationOf(await givenStart(app, pay.contractId, '2030-01-07'));
    await pay.work(id, '2030-03-04');
    await pay.finish(await pay.prepare());
    // START 200, JOB 400, S4 300, S13 600
    const { body: drawn } = await post('', wanted()).expect(201);
    expect(drawn).toMatchObject({ frameSize: 4, population: '1500.00', items: 2, checked: 0, recovery: null });

    const { text } = await app.as(pay.auditor).get(`/api/v1/audit-samples/${drawn.id}/frame.txt`).expect(200);
    const sha256 = (of: string) => createHash('sha256').update(of).digest('hex');
    expect(sha256(text)).toBe(drawn.frameHash);
    const lines = text
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0]!);
    const order = lines.sort((a, b) => (sha256(`${drawn.seed}:${a}`) < sha256(`${drawn.seed}:${b}`) ? -1 : 1));
    expect(drawn.sample.map(({ lineId }: { lineId: string }) => lineId)).toEqual(order.slice(0, 2));
    const { body: again } = await app.as(pay.auditor).get(`/api/v1/audit-samples/${drawn.id}/redraw`).expect(200);
    expect(again).toEqual({ frameHash: drawn.frameHash, sameFrame: true, sameSample: true });

    const find = (n: number, error: string, by: As = manager, reason = 'Työsopimus nähty') =>
      post(`/${drawn.id}/items/${n}/findings`, { error, reason }, by);
    await find(1, '0.00').expect(201);
    expect((await find(2, '9999.00').expect(422)).body.code).toBe('audit-error-too-large');
    await find(2, '1.00').expect(201);
    const { body: done } = await find(2, '100.00', manager, 'Työ ei alkanut').expect(201);
    const sample = Number(done.sampleValue);
    expect(done).toMatchObject({ checked: 2, errorValue: '100.00', exceeded: true });
    expect(Number(done.recovery)).toBeCloseTo((100 / sample) * 1500, 2);
    expect(done.sample[1]).toMatchObject({ error: '100.00', reason: 'Työ ei alkanut' });

    await find(3, '0.00').expect(404);
    await find(1, '0.00', manager, ' ').expect(422);
    await find(1, '0.00', pay.auditor).expect(403);
    const elsewhere = await givenOfficial(app, await givenAuthority(app), 'contract-manager');
    await find(1, '0.00', elsewhere).expect(404);
    await app.as(elsewhere).get(`/api/v1/audit-samples/${drawn.id}`).expect(404);
    expect((await app.as(pay.auditor).get('/api/v1/audit-samples').expect(200)).body.items).toMatchObject([
      { id: drawn.id, checked: 2 },
    ]);
    await expect(app.owner.query(`UPDATE outcomes.audit_item SET amount_cents = 1`)).rejects.toThrow('append-only');
  });

  test('of what contracts are paid as a whole is a population of its own', async () => {
    pay = await givenPayments(app, { validFrom: '2029-12-01', prices: [] });
    await givenTariff(app, pay.contractId, { ...WHOLE_TARIFF, caps: [] });
    manager = await givenOfficial(app, pay.authorityId, 'contract-manager');
    await pay.keepAccounts();
    await pay.participationOf(await givenStart(app, pay.contractId, '2030-01-07'));
    const none = { to: null, subject: null, area: null, segment: null, value: null, amount: null, count: null };
    await app
      .as(manager)
      .post(`/api/v1/contracts/${pay.contractId}/facts`)
      .set(...command())
      .send({ ...none, properties: [], figures: [], kind: 'service', from: '2030-01-01' })
      .expect(201);
    await pay.finish(await pay.prepare());
    // START 150; FEE 1000 from January to May.
    const { body: clients } = await post('', wanted()).expect(201);
    expect(clients).toMatchObject({ frameSize: 1, population: '150.00', sample: [{ component: 'START' }] });
    const { body: fees } = await post('', wanted({ stratum: 'contracts', size: 1 })).expect(201);
    expect(fees).toMatchObject({
      ...{ frameSize: 5, population: '5000.00' },
      sample: [{ component: 'FEE', participationId: null, clientReference: null, contractId: pay.contractId }],
    });
    const { body: again } = await app.as(pay.auditor).get(`/api/v1/audit-samples/${fees.id}/redraw`).expect(200);
    expect(again).toEqual({ frameHash: fees.frameHash, sameFrame: true, sameSample: true });
    const finding = { error: '100.00', reason: 'Kuukausi oli vajaa' };
    const { body: done } = await post(`/${fees.id}/items/1/findings`, finding).expect(201);
    // A tenth of the fees, and nothing of the clients' outcomes.
    expect(done).toMatchObject({ exceeded: true, recovery: '500.00' });
  });

  test.each([
    ['audit-days', { to: '2029-12-31' }],
    ['audit-tolerance', { tolerance: '101' }],
    ['audit-tolerance', { tolerance: '-1' }],
    ['validation-failed', { size: 0 }],
    ['validation-failed', { stratum: 'all' }],
  ])('%s is refused', async (code, other) => {
    expect((await post('', wanted(other)).expect(422)).body.code).toBe(code);
  });

  test('is of its authority and of those who may draw it', async () => {
    await post('', wanted(), pay.auditor).expect(403);
    await post('', wanted(), { kind: 'anonymous' }).expect(401);
    await app.as(pay.provider).get('/api/v1/audit-samples').expect(403);
    await app.as(manager).get(`/api/v1/audit-samples/${newId()}/redraw`).expect(404);
  });
});
