import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contractSuspended } from '@kasvutori/contracts';
import { ANONYMOUS, emit, systemActor } from '@kasvutori/platform';
import type { TestApp } from '../../../../test/support/app.js';
import { givenProviderPerson } from '../../../../test/support/given.js';
import {
  givenAcceptedChoice,
  givenClient,
  givenOffer,
  givenServedRegion,
  givenVoucher,
  helsinkiDay,
  newKey,
  vouchersApp,
  type OfferingProvider,
  type ServedClient,
  type ServedRegion,
} from '../../../../test/support/vouchers.js';

describe('the client’s own choice', () => {
  let app: TestApp;
  let region: ServedRegion;
  let first: OfferingProvider;
  let second: OfferingProvider;
  beforeAll(async () => {
    app = await vouchersApp();
    region = await givenServedRegion(app, '100000.00');
    first = await givenOffer(app, region);
    second = await givenOffer(app, region, { unitPriceCents: 7_000, name: 'Toinen Valmennus' });
  });
  afterAll(() => app.close());

  const given = async (units = 10): Promise<{ client: ServedClient; voucherId: string }> => {
    const client = await givenClient(app, region);
    return { client, voucherId: await givenVoucher(app, region, client.id, units) };
  };
  const choose = (actor: Parameters<TestApp['as']>[0], voucherId: string, offerId: string, key = newKey()) =>
    app.as(actor).post(`/api/v1/vouchers/${voucherId}/choice`).set('idempotency-key', key).send({ offerId });
  const change = (actor: Parameters<TestApp['as']>[0], voucherId: string, offerId: string) =>
    app
      .as(actor)
      .post(`/api/v1/vouchers/${voucherId}/change`)
      .set('idempotency-key', newKey())
      .send({ offerId, reason: 'Matka on liian pitkä' });
  const answer = (
    provider: OfferingProvider,
    choiceId: string,
    how: 'accept' | 'decline',
    body: object = { reason: 'Ei paikkoja' },
  ) =>
    app
      .as(provider.staff)
      .post(`/api/v1/choices/${choiceId}/${how}`)
      .set('idempotency-key', newKey())
      .send(how === 'accept' ? undefined : body);
  const voucherOf = async (client: ServedClient, id: string) =>
    (await app.as(client.actor).get(`/api/v1/vouchers/${id}`).expect(200)).body;
  const taken = async (offerId: string): Promise<number> =>
    (await app.owner.query<{ taken: number }>(`SELECT taken FROM vouchers.offer_places WHERE offer_id = $1`, [offerId]))
      .rows[0]?.taken ?? -1;

  it('begins with a comparison of what this voucher is worth at each provider', async () => {
    const { client, voucherId } = await given();
    const { body } = await app.as(client.actor).get(`/api/v1/vouchers/${voucherId}/offers`).expect(200);
    expect(body).toMatchObject({ sort: 'neutral', orderExplained: { fi: expect.stringContaining('satunnaisessa') } });
    const offerOf = (id: string) => body.items.find((item: { id: string }) => item.id === id);
    expect(offerOf(first.offerId)).toMatchObject({ ownCost: '0.00', unitsForVoucher: 10, maxUnitPrice: '65.00' });
    expect(offerOf(second.offerId)).toMatchObject({ ownCost: '5.00', unitsForVoucher: 10 });
    const { body: sorted } = await app
      .as(region.caseWorker)
      .get(`/api/v1/vouchers/${voucherId}/offers?sort=own-cost`)
      .expect(200);
    expect(sorted.items.map((item: { id: string }) => item.id)).toEqual([first.offerId, second.offerId]);
    const { client: other } = await given();
    await app.as(other.actor).get(`/api/v1/vouchers/${voucherId}/offers`).expect(404);
    await app.as(first.staff).get(`/api/v1/vouchers/${voucherId}/offers`).expect(403);
  });

  it('holds a place, tells the provider without the name, and is answered', async () => {
    const { client, voucherId } = await given();
    const before = await taken(first.offerId);
    const { body: choice } = await choose(client.actor, voucherId, first.offerId).expect(201);
    expect(await taken(first.offerId)).toBe(before + 1);
    await app.settle();
    const { rows } = await app.owner.query<{ text: string }>(
      `SELECT text FROM app.mail WHERE text LIKE '%' || $1 || '%'`,
      [client.reference],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.text).not.toContain(client.actor.name);
    expect(await voucherOf(client, voucherId)).toMatchObject({
      status: 'chosen',
      choice: { id: choice.id, status: 'proposed' },
    });

    const { body: waiting } = await app
      .as(first.staff)
      .get('/api/v1/choices?status=proposed&sort=answerBy')
      .expect(200);
    const item = waiting.items.find((candidate: { id: string }) => candidate.id === choice.id);
    expect(item).toMatchObject({
      clientReference: client.reference,
      unitPrice: '60.00',
      unitsLeft: 10,
      available: '650.00',
    });
    expect(item).not.toHaveProperty('email');
    expect(item.permittedActions).toEqual([
      { action: 'choice:accept', allowed: true },
      { action: 'choice:decline', allowed: true },
    ]);
    const { body: accepted } = await answer(first, choice.id, 'accept').expect(200);
    expect(accepted).toMatchObject({
      status: 'accepted',
      startsOn: await helsinkiDay(app),
      email: 'asiakas@example.fi',
    });
    expect(accepted.permittedActions).toEqual([{ action: 'service-event:record', allowed: true }]);
    await answer(first, choice.id, 'accept').expect(409);
    await answer(first, choice.id, 'decline').expect(409);
    await app.settle();
    const { rows: told } = await app.owner.query(
      `SELECT subject FROM app.mail WHERE subject LIKE '%ottaa sinut asiakkaaksi'`,
    );
    expect(told.length).toBeGreaterThan(0);
    const { body: looks } = await app.as(client.actor).get('/api/v1/my/looks').expect(200);
    expect(looks.items).toContainEqual(
      expect.objectContaining({ action: 'client.read', organisation: 'Saimaan Työvalmennus' }),
    );
  });

  it('is the client’s, or what the client told the case worker; nobody else chooses', async () => {
    const { client, voucherId } = await given();
    const { client: other } = await given();
    await choose(ANONYMOUS, voucherId, first.offerId).expect(401);
    await choose(first.staff, voucherId, first.offerId).expect(403);
    await choose(other.actor, voucherId, first.offerId).expect(404);
    await choose(region.finance, voucherId, first.offerId).expect(403);
    await app
      .as(region.caseWorker)
      .post(`/api/v1/vouchers/${voucherId}/choice`)
      .set('idempotency-key', newKey())
      .send({ offerId: first.offerId, reason: 'Asiakas kertoi puhelimessa.' })
      .expect(201);
    expect(await voucherOf(client, voucherId)).toMatchObject({
      history: [{ move: 'grant' }, { move: 'choose', by: region.caseWorker.name }],
    });
  });

  it('lets the client choose again when the provider declines, who then sees the client no more', async () => {
    const { client, voucherId } = await given();
    const before = await taken(first.offerId);
    const { body: choice } = await choose(client.actor, voucherId, first.offerId).expect(201);
    await answer(first, choice.id, 'decline', {}).expect(422);
    await answer(second, choice.id, 'decline').expect(404);
    const bidder = await givenProviderPerson(app, first.providerId, 'provider-bidder');
    await app.as(bidder).post(`/api/v1/choices/${choice.id}/accept`).set('idempotency-key', newKey()).expect(403);
    await answer(first, choice.id, 'decline').expect(204);
    expect(await taken(first.offerId)).toBe(before);
    expect(await voucherOf(client, voucherId)).toMatchObject({ status: 'granted', choice: null });
    await app.as(first.staff).get(`/api/v1/choices/${choice.id}`).expect(404);
    const { body: page } = await app.as(region.caseWorker).get('/api/v1/clients?waitsFor=help-choose').expect(200);
    expect(page.items.map((item: { id: string }) => item.id)).toContain(client.id);
    await choose(client.actor, voucherId, second.offerId).expect(201);
  });

  it('moves to another provider with everything unspent, in one transaction', async () => {
    const { client, voucherId } = await given();
    const choiceId = await givenAcceptedChoice(app, client, voucherId, first);
    const { body: event } = await app
      .as(first.staff)
      .post(`/api/v1/choices/${choiceId}/events`)
      .set('idempotency-key', newKey())
      .send({ occurredOn: await helsinkiDay(app), units: 1 })
      .expect(201);
    await app
      .as(client.actor)
      .post(`/api/v1/service-events/${event.id}/approve`)
      .set('idempotency-key', newKey())
      .expect(200);
    const [placesFirst, placesSecond] = [await taken(first.offerId), await taken(second.offerId)];
    await change(client.actor, voucherId, first.offerId).expect(409);
    const { body: changed } = await change(client.actor, voucherId, second.offerId).expect(201);
    expect([await taken(first.offerId), await taken(second.offerId)]).toEqual([placesFirst - 1, placesSecond + 1]);
    expect(await voucherOf(client, voucherId)).toMatchObject({
      status: 'in-use',
      balance: '590.00',
      choice: { id: changed.id, status: 'proposed', providerId: second.providerId },
    });
    const { body: ended } = await app.as(first.staff).get(`/api/v1/choices/${choiceId}`).expect(200);
    expect(ended).toMatchObject({
      status: 'ended',
      endsOn: await helsinkiDay(app),
      history: [{}, {}, { move: 'end', note: 'Matka on liian pitkä' }],
    });
    const { client: other, voucherId: unchosen } = await given();
    expect((await change(other.actor, unchosen, first.offerId).expect(409)).body.code).toBe('nothing-chosen-yet');
  });

  it('refuses a provider of another service, elsewhere, suspended or full', async () => {
    const { client, voucherId } = await given();
    const service = { kind: 'career-guidance', maxUnitPrice: '80.00', unitsDefault: 4, validityMonths: 3 };
    await app.as(region.manager).post('/api/v1/services').send(service).expect(201);
    const guidance = await givenOffer(app, region, { serviceKind: 'career-guidance' });
    const full = await givenOffer(app, region, { capacity: 0 });
    const stopped = await givenOffer(app, region);
    await app.as(client.actor).get(`/api/v1/vouchers/${voucherId}/offers`).expect(200);
    await app.db.transaction(systemActor('test'), (tx) =>
      emit(tx, contractSuspended, { contractId: stopped.contractId }),
    );
    await app.settle();
    const codeOf = async (offerId: string, status: number) =>
      (await choose(client.actor, voucherId, offerId).expect(status)).body.code;
    expect(await codeOf(guidance.offerId, 422)).toBe('offer-of-other-service');
    expect(await codeOf(full.offerId, 409)).toBe('offer-full');
    expect(await codeOf(stopped.offerId, 409)).toBe('offer-not-open');
    expect(await codeOf(voucherId, 404)).toBe('not-found');
    await app.owner.query(`UPDATE vouchers.client SET municipality = '091' WHERE id = $1`, [client.id]);
    expect(await codeOf(first.offerId, 409)).toBe('offer-elsewhere');
    expect(await voucherOf(client, voucherId)).toMatchObject({ status: 'granted', choice: null });
  });

  it('made in two tabs at once has one winner, and the other tab says who it is', async () => {
    const { client, voucherId } = await given();
    const before = (await taken(first.offerId)) + (await taken(second.offerId));
    const tabs = await Promise.all([
      choose(client.actor, voucherId, first.offerId),
      choose(client.actor, voucherId, second.offerId),
    ]);
    expect(tabs.map(({ status }) => status).sort()).toEqual([201, 409]);
    const winner = tabs[0]?.status === 201 ? 'Saimaan Työvalmennus' : 'Toinen Valmennus';
    expect(tabs.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'already-chosen',
      params: { provider: winner },
    });
    expect((await taken(first.offerId)) + (await taken(second.offerId))).toBe(before + 1);
  });

  it('never oversells: of thirty clients who race for five places five get one', async () => {
    const small = await givenOffer(app, region, { capacity: 5 });
    const all: { client: ServedClient; voucherId: string }[] = [];
    for (let index = 0; index < 30; index += 1) all.push(await given(1));
    const answers = await Promise.all(
      all.map(({ client, voucherId }) => choose(client.actor, voucherId, small.offerId)),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(5);
    expect(answers.filter(({ status, body }) => status === 409 && body.code === 'offer-full')).toHaveLength(25);
    expect(await taken(small.offerId)).toBe(5);
  });

  it('lapses when nobody answers in five working days, and can no longer be accepted', async () => {
    const { client, voucherId } = await given();
    const before = await taken(first.offerId);
    const { body: choice } = await choose(client.actor, voucherId, first.offerId).expect(201);
    const deadline = new Date(choice.answerBy);
    expect(deadline.getTime() - Date.now()).toBeGreaterThan(5 * 86_400_000);
    await app.setClock(new Date(deadline.getTime() - 60_000));
    await app.settle();
    expect(await voucherOf(client, voucherId)).toMatchObject({ choice: { status: 'proposed' } });
    await app.setClock(deadline);
    const { body: late } = await answer(first, choice.id, 'accept').expect(409);
    expect(late.code).toBe('choice-answer-late');
    await app.settle();
    expect(await voucherOf(client, voucherId)).toMatchObject({ status: 'granted', choice: null });
    expect(await taken(first.offerId)).toBeLessThanOrEqual(before);
    await app.settle(); // the mail's job was made by the clock's tick
    const { rows } = await app.owner.query(`SELECT subject FROM app.mail WHERE subject LIKE 'Et saanut vastausta%'`);
    expect(rows.length).toBeGreaterThan(0);
  });
});
