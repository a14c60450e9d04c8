import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestApp } from '../../../test/support/app.js';
import {
  givenAcceptedChoice,
  givenClient,
  givenOffer,
  givenServedRegion,
  givenVoucher,
  helsinkiDay,
  newKey,
  vouchersApp,
} from '../../../test/support/vouchers.js';

describe('from need to payment', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await vouchersApp();
  });
  afterAll(() => app.close());

  it('runs once, and every cent stands where it should', async () => {
    const region = await givenServedRegion(app);
    const provider = await givenOffer(app, region);
    const client = await givenClient(app, region);
    const voucherId = await givenVoucher(app, region, client.id);
    const choiceId = await givenAcceptedChoice(app, client, voucherId, provider);
    const { body: event } = await app
      .as(provider.staff)
      .post(`/api/v1/choices/${choiceId}/events`)
      .set('idempotency-key', newKey())
      .send({ occurredOn: await helsinkiDay(app), units: 2 })
      .expect(201);
    expect(event).toMatchObject({ amount: '120.00', status: 'recorded' });
    await app
      .as(client.actor)
      .post(`/api/v1/service-events/${event.id}/approve`)
      .set('idempotency-key', newKey())
      .expect(200);
    const { body: voucher } = await app.as(client.actor).get(`/api/v1/vouchers/${voucherId}`).expect(200);
    expect(voucher).toMatchObject({
      status: 'in-use',
      value: '650.00',
      balance: '530.00',
      available: '530.00',
      unitsUsed: 2,
    });
    const { body: budgets } = await app.as(region.finance).get('/api/v1/budgets').expect(200);
    expect(budgets.items[0]).toMatchObject({
      allocated: '10000.00',
      committed: '530.00',
      earned: '120.00',
      available: '9350.00',
    });
  });
});
