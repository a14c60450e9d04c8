import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestApp } from '../../../../test/support/app.js';
import { givenOfficial } from '../../../../test/support/given.js';
import {
  givenAcceptedChoice,
  givenClient,
  givenOffer,
  givenServedRegion,
  givenVoucher,
  helsinkiDay,
  newKey,
  vouchersApp,
  type ServedClient,
  type ServedRegion,
} from '../../../../test/support/vouchers.js';

const GROUNDS = 'Työttömyys on kestänyt yli kaksi vuotta.';

describe('closing vouchers', () => {
  let app: TestApp;
  let region: ServedRegion;
  // Granted this year, as the tests below move the clock to a year that has no budget.
  let lasting: { client: ServedClient; voucherId: string };
  beforeAll(async () => {
    app = await vouchersApp();
    region = await givenServedRegion(app);
    const client = await givenClient(app, region);
    lasting = { client, voucherId: await givenVoucher(app, region, client.id) };
  });
  afterAll(() => app.close());

  const close = (
    actor: Parameters<TestApp['as']>[0],
    id: string,
    how: 'return' | 'revoke',
    body: object = { reason: 'Ei enää tarvetta' },
  ) => app.as(actor).post(`/api/v1/vouchers/${id}/${how}`).set('idempotency-key', newKey()).send(body);
  const available = async () =>
    (await app.as(region.finance).get(`/api/v1/budgets/${region.budgetId}`).expect(200)).body.available;

  it('gives what is left back to the budget when the client returns it, and ends the choice', async () => {
    const provider = await givenOffer(app, region);
    const client = await givenClient(app, region);
    const before = await available();
    const voucherId = await givenVoucher(app, region, client.id);
    await givenAcceptedChoice(app, client, voucherId, provider);
    const { body } = await close(client.actor, voucherId, 'return', {}).expect(200);
    expect(body).toMatchObject({ status: 'returned', balance: '0.00', choice: null, permittedActions: [] });
    expect(await available()).toBe(before);
    const { rows } = await app.owner.query(`SELECT taken FROM vouchers.offer_places WHERE offer_id = $1`, [
      provider.offerId,
    ]);
    expect(rows).toEqual([{ taken: 0 }]);
    await close(client.actor, voucherId, 'return', {}).expect(409);
  });

  it('is revoked with a reason by the case worker only', async () => {
    const client = await givenClient(app, region);
    const voucherId = await givenVoucher(app, region, client.id);
    await close(client.actor, voucherId, 'revoke').expect(403);
    await close(region.caseWorker, voucherId, 'revoke', {}).expect(422);
    const { body } = await close(region.caseWorker, voucherId, 'revoke').expect(200);
    expect(body.history.at(-1)).toMatchObject({
      move: 'revoke',
      from: 'granted',
      to: 'revoked',
      note: 'Ei enää tarvetta',
    });
    await close(region.caseWorker, voucherId, 'revoke').expect(409);
  });

  it('waits for events that nobody has confirmed yet', async () => {
    const provider = await givenOffer(app, region);
    const client = await givenClient(app, region);
    const voucherId = await givenVoucher(app, region, client.id);
    const choiceId = await givenAcceptedChoice(app, client, voucherId, provider);
    await app
      .as(provider.staff)
      .post(`/api/v1/choices/${choiceId}/events`)
      .set('idempotency-key', newKey())
      .send({ occurredOn: await helsinkiDay(app), units: 1 })
      .expect(201);
    expect((await close(client.actor, voucherId, 'return').expect(409)).body.code).toBe('voucher-events-waiting');
    const { body } = await app.as(client.actor).get(`/api/v1/vouchers/${voucherId}`).expect(200);
    expect(body.permittedActions).toContainEqual({
      action: 'voucher:return',
      allowed: false,
      reason: expect.any(String),
    });
  });

  describe('proposals', () => {
    it('commit nothing, need another person above the limit, and are granted once', async () => {
      const served = await givenServedRegion(app, '1000.00');
      const colleague = await givenOfficial(app, served.authorityId, 'case-worker');
      await app.as(served.finance).put('/api/v1/grant-limit').send({ limit: '500.00' }).expect(204);
      const client = await givenClient(app, served);
      const body = { serviceId: served.serviceId, units: 10, grounds: GROUNDS };
      const post = (path: string, actor = served.caseWorker, sent: object = {}, key = newKey()) =>
        app.as(actor).post(`/api/v1/${path}`).set('idempotency-key', key).send(sent);
      const refused = await post(`clients/${client.id}/vouchers`, served.caseWorker, body).expect(409);
      expect(refused.body.code).toBe('grant-needs-approver');
      const proposed = await post(`clients/${client.id}/proposals`, served.caseWorker, {
        ...body,
        reason: 'Yli rajan',
      });
      expect(proposed.body).toMatchObject({ status: 'proposed', value: '650.00', balance: '0.00', decisions: [] });
      const budget = async () =>
        (await app.as(served.finance).get(`/api/v1/budgets/${served.budgetId}`).expect(200)).body.available;
      expect(await budget()).toBe('1000.00');
      expect((await app.as(client.actor).get('/api/v1/my/vouchers').expect(200)).body.items).toEqual([]);
      await app.as(client.actor).get(`/api/v1/vouchers/${proposed.body.id}`).expect(404);
      const grant = `vouchers/${proposed.body.id}/grant`;
      expect((await post(grant).expect(409)).body.code).toBe('grant-needs-approver');
      const key = newKey();
      const answers = await Promise.all([post(grant, colleague, {}, key), post(grant, colleague, {}, key)]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      expect(answers[0]?.body).toMatchObject({ status: 'granted', balance: '650.00', decisions: [{ kind: 'grant' }] });
      expect(await budget()).toBe('350.00');
      await post(grant, colleague).expect(409);
      const other = await post(`clients/${client.id}/proposals`, served.caseWorker, { ...body, reason: 'Odottaa' });
      expect((await post(`vouchers/${other.body.id}/grant`, colleague).expect(409)).body.code).toBe('budget-short');
      const withdrawn = await post(`vouchers/${other.body.id}/withdraw`, colleague, { reason: 'Ei tarvita' }).expect(
        200,
      );
      expect(withdrawn.body).toMatchObject({ status: 'withdrawn', permittedActions: [] });
    });
  });

  describe('extension and supplement', () => {
    const move = (id: string, act: string, sent: object, key = newKey(), actor = region.caseWorker) =>
      app.as(actor).post(`/api/v1/vouchers/${id}/${act}`).set('idempotency-key', key).send(sent);
    const reason = 'Palvelu kestää pitempään kuin arvioitiin.';

    it('add money once for a command, from the budget, with a letter in the client’s language', async () => {
      const client = await givenClient(app, region);
      const id = await givenVoucher(app, region, client.id, 2);
      const before = Number(await available());
      const key = newKey();
      const twice = await Promise.all([1, 2].map(() => move(id, 'supplement', { units: 3, reason }, key)));
      expect(twice.map(({ status }) => status)).toEqual([200, 200]);
      expect(twice[0]?.body).toMatchObject({ units: 5, value: '325.00', balance: '325.00', status: 'granted' });
      expect(twice[0]?.body.valueTrace.at(-2)).toMatchObject({ code: 'supplement', units: 3, cents: '19500' });
      expect(before - Number(await available())).toBe(195);
      await move(id, 'supplement', { units: 1, reason }, newKey(), region.finance).expect(403);
      expect((await move(id, 'supplement', { reason }).expect(422)).body.code).toBe('supplement-of-units');
      expect((await move(id, 'supplement', { units: 400, reason }).expect(409)).body.code).toBe('budget-short');
      await app.settle();
      const { body } = await app.as(client.actor).get(`/api/v1/vouchers/${id}`).expect(200);
      expect(body.decisions).toMatchObject([{ kind: 'grant' }, { kind: 'supplement', delivery: 'electronic' }]);
      for (const decision of body.decisions) {
        await app.as(client.actor).get(`/api/v1/documents/${decision.letterId}`).expect(200);
        expect(decision.appealBy > decision.servedOn).toBe(true);
      }
    });

    it('race redemptions without losing or inventing a cent', async () => {
      const client = await givenClient(app, region);
      const id = await givenVoucher(app, region, client.id, 1);
      const provider = await givenOffer(app, region, { unitPriceCents: 6_500 });
      const choiceId = await givenAcceptedChoice(app, client, id, provider);
      const today = await helsinkiDay(app);
      const record = () =>
        app
          .as(provider.staff)
          .post(`/api/v1/choices/${choiceId}/events`)
          .set('idempotency-key', newKey())
          .send({ occurredOn: today, units: 3 });
      const [supplement, ...events] = await Promise.all([
        move(id, 'supplement', { units: 2, reason }),
        ...Array.from({ length: 4 }, record),
      ]);
      expect(supplement?.status).toBe(200);
      expect(events.filter(({ status }) => status === 201).length).toBeLessThanOrEqual(1);
      const { body } = await app.as(region.caseWorker).get(`/api/v1/vouchers/${id}`).expect(200);
      expect(body).toMatchObject({ value: '195.00', balance: '195.00' });
      expect(['0.00', '195.00']).toContain(body.available);
    });

    it('a refusal is a decision too, and a revocation tells its grounds', async () => {
      const client = await givenClient(app, region);
      const sent = { serviceId: region.serviceId, grounds: 'Palvelu ei sovi arvioituun tarpeeseen.' };
      const refusal = await app
        .as(region.caseWorker)
        .post(`/api/v1/clients/${client.id}/refusals`)
        .set('idempotency-key', newKey())
        .send(sent)
        .expect(201);
      expect(refusal.body).toMatchObject({ kind: 'refusal', voucherId: null, decidedBy: region.caseWorker.name });
      const id = await givenVoucher(app, region, client.id, 1);
      await close(region.caseWorker, id, 'revoke').expect(200);
      await app.settle();
      const { body } = await app.as(client.actor).get('/api/v1/my/decisions').expect(200);
      expect(body.items.map(({ kind }: { kind: string }) => kind)).toEqual(['revocation', 'grant', 'refusal']);
      expect(body.items.every(({ letterId }: { letterId: string | null }) => letterId !== null)).toBe(true);
      const stranger = await givenClient(app, region);
      await app.as(stranger.actor).get(`/api/v1/decisions-of-vouchers/${refusal.body.id}`).expect(404);
    });

    it('extends until the last millisecond of the last day, and not after it', async () => {
      const client = await givenClient(app, region);
      const [kept, lost] = [
        await givenVoucher(app, region, client.id, 1),
        await givenVoucher(app, region, client.id, 1),
      ];
      await app.owner.query(`UPDATE vouchers.voucher SET last_day = '2027-03-27' WHERE id = ANY ($1)`, [[kept, lost]]);
      // The night of summer time: 28.3.2027 begins at 22 UTC and has 23 hours.
      await app.setClock('2027-03-27T21:59:40Z');
      expect((await move(kept, 'extend', { lastDay: '2027-03-27', reason }).expect(422)).body.code).toBe(
        'extension-not-later',
      );
      expect((await move(kept, 'extend', { lastDay: '2031-01-01', reason }).expect(422)).body.code).toBe(
        'extension-too-long',
      );
      const { body } = await move(kept, 'extend', { lastDay: '2028-02-29', reason }).expect(200);
      expect(body).toMatchObject({ lastDay: '2028-02-29', status: 'granted', balance: '65.00' });
      await app.setClock('2027-03-27T22:00:00Z');
      expect((await move(lost, 'extend', { lastDay: '2028-02-29', reason }).expect(409)).body.code).toBe(
        'voucher-not-valid-now',
      );
      await app.settle();
      const status = async (id: string) =>
        (await app.as(client.actor).get(`/api/v1/vouchers/${id}`).expect(200)).body.status;
      expect([await status(kept), await status(lost)]).toEqual(['granted', 'expired']);
    });
  });

  it('expires at midnight in Helsinki, also on the night that has an hour more', async () => {
    const { client, voucherId } = lasting;
    const before = await available();
    await app.owner.query(`UPDATE vouchers.voucher SET last_day = '2027-10-31' WHERE id = $1`, [voucherId]);
    const status = async () =>
      (await app.as(client.actor).get(`/api/v1/vouchers/${voucherId}`).expect(200)).body.status;
    // Summer time ends on that very morning: midnight comes at 22 UTC, not at 21.
    await app.setClock('2027-10-31T21:59:30Z');
    await app.settle();
    expect(await status()).toBe('granted');
    await app.setClock('2027-10-31T22:00:00Z');
    await app.settle();
    expect(await status()).toBe('expired');
    expect(Number(await available())).toBeGreaterThanOrEqual(Number(before));
    const { rows } = await app.owner.query(`SELECT app.balance_of('voucher:' || $1) AS cents`, [voucherId]);
    expect(rows).toEqual([{ cents: '0' }]);
  });
});
