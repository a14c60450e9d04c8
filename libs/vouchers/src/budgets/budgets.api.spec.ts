import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '@kasvutori/platform';
import type { TestApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial } from '../../../../test/support/given.js';
import { givenServedRegion, newKey, vouchersApp, type ServedRegion } from '../../../../test/support/vouchers.js';

describe('budgets over HTTP', () => {
  let app: TestApp;
  let region: ServedRegion;
  beforeAll(async () => {
    app = await vouchersApp();
    region = await givenServedRegion(app, '1000.00');
  });
  afterAll(() => app.close());

  const create = (body: object, key = newKey()) =>
    app.as(region.finance).post('/api/v1/budgets').set('idempotency-key', key).send(body);
  const raise = (body: object, key = newKey()) =>
    app.as(region.finance).post(`/api/v1/budgets/${region.budgetId}/raise`).set('idempotency-key', key).send(body);

  it('shows where the money of each service stands', async () => {
    const { body } = await app.as(region.caseWorker).get('/api/v1/budgets').expect(200);
    expect(body.items).toMatchObject([
      {
        serviceKind: 'job-coaching',
        allocated: '1000.00',
        committed: '0.00',
        earned: '0.00',
        paid: '0.00',
        released: '0.00',
        available: '1000.00',
      },
    ]);
    expect(body.permittedActions).toEqual([]);
    expect((await app.as(region.finance).get('/api/v1/budgets?year=2031').expect(200)).body).toMatchObject({
      items: [],
      permittedActions: [{ action: 'budget:create', allowed: true }],
    });
  });

  it('is raised once for each command, with a reason that stays', async () => {
    const key = newKey();
    const { body: once } = await raise({ amount: '250.50', reason: 'Lisätalousarvio' }, key).expect(200);
    const { body: twice } = await raise({ amount: '250.50', reason: 'Lisätalousarvio' }, key).expect(200);
    expect(once).toMatchObject({ allocated: '1250.50', available: '1250.50' });
    expect(twice).toEqual(once);
    expect(once.movements).toMatchObject([
      { kind: 'budget.allocated', amount: '250.50', text: 'Lisätalousarvio' },
      { amount: '1000.00' },
    ]);
    expect(once.history.at(-1)).toMatchObject({ move: 'raise', note: expect.stringContaining('Lisätalousarvio') });
    await raise({ amount: '250.51', reason: 'Lisätalousarvio' }, key).expect(422);
  });

  it('takes amounts above zero only', async () => {
    await raise({ amount: '0.00', reason: 'Ei mitään' }).expect(422);
    await raise({ amount: '-5.00', reason: 'Vähennys' }).expect(422);
    await raise({ amount: '1,50', reason: 'Pilkku' }).expect(422);
    await raise({ amount: '10.00' }).expect(422);
    await app
      .as(region.finance)
      .post(`/api/v1/budgets/${region.budgetId}/raise`)
      .send({ amount: '1.00', reason: 'abc' })
      .expect(422);
  });

  it('exists once a year for a service', async () => {
    await create({ serviceId: region.serviceId, year: 2031, amount: '10.00' }).expect(201);
    expect((await create({ serviceId: region.serviceId, year: 2031, amount: '10.00' }).expect(409)).body.code).toBe(
      'budget-exists',
    );
    await create({ serviceId: region.budgetId, year: 2031, amount: '10.00' }).expect(404);
    await create({ serviceId: region.serviceId, year: 1999, amount: '10.00' }).expect(422);
  });

  it('is created and raised by the approver of finances, and is nobody else’s to see', async () => {
    const body = { amount: '10.00', reason: 'Koe' };
    await app.as(ANONYMOUS).get('/api/v1/budgets').expect(401);
    await app
      .as(region.caseWorker)
      .post(`/api/v1/budgets/${region.budgetId}/raise`)
      .set('idempotency-key', newKey())
      .send(body)
      .expect(403);
    const stranger = await givenOfficial(app, await givenAuthority(app, 'Toinen alue'), 'finance-approver');
    await app.as(stranger).get(`/api/v1/budgets/${region.budgetId}`).expect(404);
    await app
      .as(stranger)
      .post(`/api/v1/budgets/${region.budgetId}/raise`)
      .set('idempotency-key', newKey())
      .send(body)
      .expect(404);
    expect((await app.as(stranger).get('/api/v1/budgets').expect(200)).body.items).toEqual([]);
  });
});
