import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestApp } from '../../../../test/support/app.js';
import {
  givenAcceptedChoice,
  givenClient,
  givenOffer,
  givenServedRegion,
  givenVoucher,
  helsinkiDay,
  newKey,
  vouchersApp,
  type ServedRegion,
} from '../../../../test/support/vouchers.js';

const GROUNDS = 'Työttömyys on kestänyt yli kaksi vuotta.';

describe('vouchers by a value rule', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await vouchersApp();
  });
  afterAll(() => app.close());

  const FORMULA = {
    ...{ kind: 'income-tested', amount: '60.00', lowest: '7.00', percent: '1.5', limits: ['1500.00', '2200.00'] },
    perPerson: '350.00',
  };
  const trial = { name: 'Kahden hengen talous', units: 4, income: '2534.20', household: 2, expected: '219.96' };
  const rule = async (served: ServedRegion, body: object, trials: object[] = [trial]) => {
    const begun = await app
      .as(served.manager)
      .post('/api/v1/value-rules')
      .send({ serviceId: served.serviceId })
      .expect(201);
    const content = { rule: body, trials, validityMonths: 6, longestMonths: 12, mostUnits: 12 };
    const { body: saved } = await app
      .as(served.manager)
      .put(`/api/v1/value-rules/${begun.body.id}`)
      .set('if-match', `"${begun.body.version}"`)
      .send({ ...content, validFrom: await helsinkiDay(app) })
      .expect(200);
    return saved;
  };
  const publish = (actor: Parameters<TestApp['as']>[0], { id, version }: { id: string; version: number }) =>
    app.as(actor).post(`/api/v1/value-rules/${id}/publish`).set('if-match', `"${version}"`);

  it('is tried, published by another person and never changed; a voucher keeps it with its arithmetic, not the income', async () => {
    const served = await givenServedRegion(app);
    const draft = await rule(served, FORMULA);
    expect(draft).toMatchObject({ flaws: [], trials: [{ given: '219.96' }], status: 'draft', inForce: false });
    const tried = await app
      .as(served.manager)
      .post(`/api/v1/value-rules/${draft.id}/try`)
      .send({ units: 10, income: '2000.00', household: 1 })
      .expect(200);
    expect(tried.body).toMatchObject({ value: '525.00', maxUnitPrice: '52.50' });
    expect((await publish(served.manager, draft).expect(409)).body.code).toBe('value-rule-own-work');
    await publish(served.caseWorker, draft).expect(403);
    const { body: published } = await publish(served.finance, draft).expect(200);
    expect(published).toMatchObject({ status: 'published', inForce: true, publishedBy: served.finance.name });
    await app
      .as(served.manager)
      .put(`/api/v1/value-rules/${draft.id}`)
      .set('if-match', `"${published.version}"`)
      .send({ rule: FORMULA, trials: [], validityMonths: 1, longestMonths: 1, mostUnits: 1, validFrom: '2030-01-01' })
      .expect(409);
    const client = await givenClient(app, served);
    const grant = (change: object) =>
      app
        .as(served.caseWorker)
        .post(`/api/v1/clients/${client.id}/vouchers`)
        .set('idempotency-key', newKey())
        .send({ serviceId: served.serviceId, units: 4, grounds: GROUNDS, ...change });
    expect((await grant({}).expect(422)).body.code).toBe('income-needed');
    expect((await grant({ units: 13, income: '1.00', household: 1 }).expect(422)).body.code).toBe('voucher-above-rule');
    const { body: voucher } = await grant({ income: '2534.20', household: 2 }).expect(201);
    expect(voucher).toMatchObject({ value: '219.96', maxUnitPrice: '54.99', valueKind: 'income-tested' });
    const { rows } = await app.owner.query(`SELECT row_to_json(v)::text AS row FROM vouchers.voucher v WHERE id = $1`, [
      voucher.id,
    ]);
    expect(rows[0].row).not.toMatch(/2534|253420/);
    const provider = await givenOffer(app, served, { unitPriceCents: 6_000 });
    const { body: compared } = await app.as(client.actor).get(`/api/v1/vouchers/${voucher.id}/offers`).expect(200);
    expect(compared.items[0]).toMatchObject({ ownCost: '5.01' });
    const choiceId = await givenAcceptedChoice(app, client, voucher.id, provider);
    const { body: event } = await app
      .as(provider.staff)
      .post(`/api/v1/choices/${choiceId}/events`)
      .set('idempotency-key', newKey())
      .send({ occurredOn: await helsinkiDay(app), units: 2 })
      .expect(201);
    expect(event).toMatchObject({ amount: '109.98', ownCost: '10.02' });
    const stranger = await givenServedRegion(app);
    await app.as(stranger.manager).get(`/api/v1/value-rules/${draft.id}`).expect(404);
  });

  it('is not published while a trial gives something else', async () => {
    const served = await givenServedRegion(app);
    const draft = await rule(served, { kind: 'fixed', amount: '300.00' }, [{ ...trial, expected: '300.01' }]);
    expect(draft.flaws).toMatchObject([{ code: 'trial-differs', pointer: '/trials/0' }]);
    expect((await publish(served.finance, draft).expect(422)).body.code).toBe('value-rule-incomplete');
  });

  it('a package pays each stage at its price, one stage at a time, and is over when its stages are done', async () => {
    const served = await givenServedRegion(app);
    const title = { fi: 'Alku', sv: 'Start', en: 'Start' };
    const stages = [
      { title, units: 1, price: '50.00' },
      { title, units: 2, price: '140.00' },
    ];
    const draft = await rule(served, { kind: 'package', stages }, [{ name: 'Paketti', units: 1, expected: '190.00' }]);
    await publish(served.finance, draft).expect(200);
    const client = await givenClient(app, served);
    const voucherId = await givenVoucher(app, served, client.id, 1);
    const provider = await givenOffer(app, served, { unitPriceCents: 6_000 });
    const choiceId = await givenAcceptedChoice(app, client, voucherId, provider);
    const record = (units: number, day: string) =>
      app
        .as(provider.staff)
        .post(`/api/v1/choices/${choiceId}/events`)
        .set('idempotency-key', newKey())
        .send({ occurredOn: day, units });
    const today = await helsinkiDay(app);
    expect((await record(2, today).expect(409)).body.code).toBe('event-outside-stage');
    const { body: first } = await record(1, today).expect(201);
    expect(first).toMatchObject({ amount: '50.00', ownCost: '10.00' });
    await app
      .as(client.actor)
      .post(`/api/v1/service-events/${first.id}/approve`)
      .set('idempotency-key', newKey())
      .expect(200);
    await app.setClock(new Date(Date.now() + 86_400_000).toISOString());
    const { body: second } = await record(2, await helsinkiDay(app)).expect(201);
    expect(second).toMatchObject({ amount: '120.00', ownCost: '0.00' });
    await app
      .as(client.actor)
      .post(`/api/v1/service-events/${second.id}/approve`)
      .set('idempotency-key', newKey())
      .expect(200);
    const { body } = await app.as(client.actor).get(`/api/v1/vouchers/${voucherId}`).expect(200);
    expect(body).toMatchObject({ status: 'used', balance: '0.00', units: 3, unitsUsed: 3 });
  });
});
