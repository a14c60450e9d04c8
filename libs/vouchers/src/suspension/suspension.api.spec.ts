import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contractEnded, contractResumed, contractSuspended } from '@kasvutori/contracts';
import { emit, systemActor, type Actor, type DomainEvent } from '@kasvutori/platform';
import type { TestApp } from '../../../../test/support/app.js';
import {
  givenAcceptedChoice,
  givenClient,
  givenOffer,
  givenServedRegion,
  givenVoucher,
  newKey,
  vouchersApp,
  type ServedClient,
  type ServedRegion,
} from '../../../../test/support/vouchers.js';

describe('the service of clients whose provider stops', () => {
  let app: TestApp;
  let region: ServedRegion;
  beforeAll(async () => {
    app = await vouchersApp();
    region = await givenServedRegion(app);
  });
  afterAll(() => app?.close());

  const origin = 'https://kasvutori.example.fi';
  const tell = async (event: DomainEvent<{ contractId: string; origin?: string }>, contractId: string) => {
    await app.db.transaction(systemActor('test'), (tx) => emit(tx, event, { contractId, origin }));
    await app.settle();
  };

  it('of a suspended or ended contract stops at once: its clients are told, with the others there are, and again when it goes on', async () => {
    const [client, gone, late] = [
      await givenClient(app, region),
      await givenClient(app, region),
      await givenClient(app, region),
    ];
    const voucherIds = [client, gone, late].map((one) => givenVoucher(app, region, one.id, 2));
    const [voucherId = '', changed = '', unchosen = ''] = await Promise.all(voucherIds);
    const stopped = await givenOffer(app, region, { name: 'Äkkipysähdys Oy' });
    const { contractId } = stopped;
    const open = await givenOffer(app, region, { name: 'Toinen Valmennus' });
    const choose = (who: ServedClient, voucher: string, offerId: string, how = 'choice') =>
      app.as(who.actor).post(`/api/v1/vouchers/${voucher}/${how}`).set('idempotency-key', newKey()).send({ offerId });
    await givenAcceptedChoice(app, client, voucherId, stopped);
    await choose(gone, changed, stopped.offerId).expect(201);
    const affected = (actor: Actor, status: number) =>
      app.as(actor).get(`/api/v1/contracts/${contractId}/affected-clients`).expect(status);
    const counted = { clients: 2, accepted: 1, proposed: 1, withoutAlternative: 0 };
    expect((await affected(region.manager, 200)).body).toEqual(counted);
    await affected(region.caseWorker, 403);
    await affected((await givenServedRegion(app)).manager, 404);

    const suspend = (status: string) =>
      app.owner.query(`UPDATE contracts.contract SET status = $2 WHERE id = $1`, [contractId, status]);
    const mails = async (subject: string) =>
      (await app.owner.query<{ text: string }>(`SELECT text FROM app.mail WHERE subject = $1`, [subject])).rows;
    const situation = async () => (await app.as(client.actor).get('/api/v1/my/situation').expect(200)).body.items[0];
    await suspend('suspended'); // the offer has not heard of it yet
    expect((await choose(late, unchosen, stopped.offerId).expect(409)).body.code).toBe('offer-not-open');
    await choose(gone, changed, open.offerId, 'change').expect(201);
    await tell(contractSuspended, contractId);
    await app.settle(); // each client's mail is a job of its own
    const told = await mails('Äkkipysähdys Oy ei nyt ota uusia asiakkaita');
    expect(told).toEqual([{ text: expect.stringContaining('- Toinen Valmennus') }]);
    expect(told[0]?.text).toContain(`${origin}/client/vouchers/${voucherId}/compare`);
    expect(told[0]?.text).not.toContain('- Äkkipysähdys');
    expect(await situation()).toMatchObject({
      nextStep: { code: 'provider-suspended', voucherId },
      vouchers: [{ choice: { status: 'accepted', offerStatus: 'suspended' } }],
    });

    await suspend('active');
    await tell(contractResumed, contractId);
    await app.settle();
    expect(await mails('Äkkipysähdys Oy ottaa taas asiakkaita')).toHaveLength(1);
    expect(await situation()).toMatchObject({ vouchers: [{ choice: { offerStatus: 'active' } }] });

    await choose(late, unchosen, stopped.offerId).expect(201);
    const { body: waiting } = await app.as(stopped.staff).get('/api/v1/choices?status=proposed').expect(200);
    await app.owner.query(`UPDATE contracts.contract SET status = 'ended', end_reason = 'terminated' WHERE id = $1`, [
      contractId,
    ]);
    await tell(contractEnded, contractId);
    await app.settle();
    const over = await mails('Palvelun tarjoajan Äkkipysähdys Oy sopimus on päättynyt');
    expect(over).toHaveLength(2);
    expect(over.map(({ text }) => text.includes('Sinun ei tarvitse odottaa')).sort()).toEqual([false, true]);
    for (const { text } of over) expect(text).toContain('- Toinen Valmennus');
    expect(await situation()).toMatchObject({
      nextStep: { code: 'provider-ended', voucherId },
      vouchers: [{ choice: { offerStatus: 'ended' } }],
    });
    const [{ id: choiceId }] = waiting.items;
    expect(
      (
        await app
          .as(stopped.staff)
          .post(`/api/v1/choices/${choiceId}/accept`)
          .set('idempotency-key', newKey())
          .expect(409)
      ).body.code,
    ).toBe('contract-over');
  });
});
