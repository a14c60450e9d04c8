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

    const feedback = `/api/v1/vouchers/${voucherId}/feedback`;
    const say = (grade: number, words: string | null) => app.as(client.actor).put(feedback).send({ grade, words });
    await say(3, null).expect(200);
    const { body: said } = await say(5, 'Valmentaja kuunteli.').expect(200);
    expect(said.items).toMatchObject([
      { grade: 5, words: 'Valmentaja kuunteli.', providerName: 'Saimaan Työvalmennus' },
    ]);
    await say(6, null).expect(422);
    await app.as(provider.staff).put(feedback).send({ grade: 1, words: null }).expect(403);
    await app
      .as((await givenClient(app, region)).actor)
      .get(feedback)
      .expect(404);
    const { body: heard } = await app.as(provider.staff).get('/api/v1/feedback').expect(200);
    expect(heard.items).toEqual([expect.not.objectContaining({ clientName: expect.anything() })]);
    const complain = () =>
      app
        .as(client.actor)
        .post(`/api/v1/vouchers/${voucherId}/complaint`)
        .set('idempotency-key', newKey())
        .send({ severity: 'major', description: 'Aikaa siirrettiin kolmesti.' })
        .expect(201);
    await complain();
    await app.settle();
    const { rows } = await app.owner.query(
      `SELECT kind, value, revision FROM contracts.indicator_fact WHERE contract_id = $1 AND kind IN ('choice', 'answer', 'start', 'session', 'feedback')
        ORDER BY kind, revision`,
      [provider.contractId],
    );
    expect(rows).toEqual([
      { kind: 'answer', value: 1, revision: 0 },
      { kind: 'choice', value: 10, revision: 0 },
      { kind: 'feedback', value: 3, revision: 1 },
      { kind: 'feedback', value: 5, revision: 2 },
      { kind: 'session', value: 2, revision: 0 },
      { kind: 'start', value: 0, revision: 0 },
    ]);
    const { rows: filed } = await app.owner.query(
      `SELECT kind, status, reported_by_name AS name, number FROM contracts.deviation WHERE contract_id = $1`,
      [provider.contractId],
    );
    expect(filed).toEqual([{ kind: 'complaint', status: 'open', name: '–', number: 1 }]);
  });

  it('gives no word of a service that has not begun', async () => {
    const region = await givenServedRegion(app);
    const client = await givenClient(app, region);
    const voucherId = await givenVoucher(app, region, client.id);
    const feedback = app.as(client.actor).put(`/api/v1/vouchers/${voucherId}/feedback`).send({ grade: 5, words: null });
    expect((await feedback.expect(409)).body.code).toBe('service-not-begun');
  });
});
