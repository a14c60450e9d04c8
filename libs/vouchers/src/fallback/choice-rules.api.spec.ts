import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, newId, type Actor } from '@kasvutori/platform';
import type { TestApp } from '../../../../test/support/app.js';
import {
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

describe('the rules of choosing', () => {
  let app: TestApp;
  let region: ServedRegion;
  let first: OfferingProvider;
  let second: OfferingProvider;
  beforeAll(async () => {
    app = await vouchersApp();
    region = await givenServedRegion(app, '100000.00');
    first = await givenOffer(app, region);
    second = await givenOffer(app, region, { name: 'Toinen Valmennus', capacity: 3 });
  });
  afterAll(() => app?.close());

  const rule = async (change: object = {}) => ({
    ...{ serviceId: region.serviceId, validFrom: await helsinkiDay(app, 1), answerWorkingDays: 3 },
    ...{ chooseWithinDays: 10, objectDays: 7, takesForce: true },
    ...change,
  });
  const publish = (who: Actor, body: object) =>
    app.as(who).post('/api/v1/choice-rules').set('idempotency-key', newKey()).send(body);
  const given = async (): Promise<{ client: ServedClient; voucherId: string }> => {
    const client = await givenClient(app, region);
    return { client, voucherId: await givenVoucher(app, region, client.id, 2) };
  };
  const choose = (who: Actor, voucherId: string, body: object, how = 'choice') =>
    app.as(who).post(`/api/v1/vouchers/${voucherId}/${how}`).set('idempotency-key', newKey()).send(body);
  const voucherOf = async ({ actor }: ServedClient, id: string) =>
    (await app.as(actor).get(`/api/v1/vouchers/${id}`).expect(200)).body;
  /** Some days later, when the ticks have run and their mails are written. */
  const later = async (days: number) => {
    const { rows } = await app.owner.query<{ at: Date }>(`SELECT app.now() + make_interval(days => $1::int) AS at`, [
      days,
    ]);
    await app.setClock(rows[0]!.at);
    await app.settle();
    await app.settle();
  };
  const mails = async (subject: string) =>
    (await app.owner.query<{ text: string }>(`SELECT text FROM app.mail WHERE subject = $1`, [subject])).rows;
  /** Offers that can or cannot be chosen: all of them, or one. */
  const stand = (status: string, offerId: string | null = null) =>
    app.owner.query(`UPDATE vouchers.offer SET status = $1 WHERE $2::uuid IS NULL OR id = $2`, [status, offerId]);
  const waitsFor = async (client: ServedClient) => {
    const { body } = await app.as(region.caseWorker).get('/api/v1/clients?waitsFor=help-choose&limit=200').expect(200);
    return body.items.some(({ id }: { id: string }) => id === client.id);
  };

  it('are published by the contract manager before they hold, for anyone to read', async () => {
    await publish(ANONYMOUS, await rule()).expect(401);
    await publish(region.caseWorker, await rule()).expect(403);
    await publish(region.manager, await rule({ serviceId: newId() })).expect(404);
    const codeOf = async (change: object) => (await publish(region.manager, await rule(change)).expect(422)).body.code;
    expect(await codeOf({ validFrom: await helsinkiDay(app) })).toBe('choice-rule-too-soon');
    expect(await codeOf({ objectDays: null })).toBe('choice-rule-half');
    await publish(region.manager, await rule({ answerWorkingDays: 4 })).expect(201);
    await publish(region.manager, await rule()).expect(201); // the later word for the same day counts
    const { body } = await app.as(ANONYMOUS).get('/api/v1/public/choice-rules').expect(200);
    expect(body.items[0]).toMatchObject({ serviceKind: 'job-coaching', chooseWithinDays: 10, setBy: null });
    const own = await app.as(region.caseWorker).get('/api/v1/choice-rules').expect(200);
    expect(own.body.items.map((one: { answerWorkingDays: number }) => one.answerWorkingDays)).toEqual([3, 4]);
    await expect(app.owner.query(`UPDATE vouchers.choice_rule SET object_days = 4`)).rejects.toThrow();
  });

  it('leave a voucher granted before as it was, and say how long a provider may think', async () => {
    const { client, voucherId } = await given();
    await later(1);
    expect((await voucherOf(client, voucherId)).chooseBy).toBeNull();
    const { body } = await choose(client.actor, voucherId, { offerId: first.offerId }).expect(201);
    const { rows } = await app.owner.query(`SELECT made_by AS by FROM vouchers.choice WHERE id = $1`, [body.id]);
    expect(rows).toEqual([{ by: 'client' }]);
    const days =
      (new Date(body.answerBy).getTime() - Date.parse(`${await helsinkiDay(app)}T00:00:00+02:00`)) / 86_400_000;
    expect(days).toBeLessThanOrEqual(6); // three working days and a weekend at the most; five would be longer
  });

  it('propose by turns to those who have not chosen in time, saying why; the client can still choose otherwise', async () => {
    const all = [await given(), await given(), await given()];
    const [taker, otherwise, silent] = all as [(typeof all)[0], (typeof all)[0], (typeof all)[0]];
    expect((await voucherOf(taker.client, taker.voucherId)).chooseBy).toBe(await helsinkiDay(app, 10));
    await later(10);
    expect((await voucherOf(taker.client, taker.voucherId)).proposal).toBeNull();
    await later(1);
    const cards = await Promise.all(all.map(({ client, voucherId }) => voucherOf(client, voucherId)));
    const proposals = cards.map(({ proposal }) => proposal);
    expect(new Set(proposals.slice(0, 2).map(({ offerId }) => offerId))).toEqual(
      new Set([first.offerId, second.offerId]),
    );
    expect(proposals[2].why).toEqual({
      ...{ offers: 2, withPlaces: 2, suitable: 2, near: 2, proposedBefore: 1 },
      band: { from: 80, to: 90 },
    });
    expect(proposals[0]).toMatchObject({ takesForce: true, lastDay: await helsinkiDay(app, 7) });
    expect(cards[0].history.at(-1)).toMatchObject({ move: 'fallback-propose' });
    const situation = await app.as(silent.client.actor).get('/api/v1/my/situation').expect(200);
    expect(situation.body.items[0].nextStep).toMatchObject({ code: 'proposed', voucherId: silent.voucherId });
    expect(await mails(`Ehdotamme sinulle: ${proposals[2].providerName}`)).not.toHaveLength(0);
    expect(await waitsFor(silent.client)).toBe(true);

    await choose(taker.client.actor, taker.voucherId, { offerId: proposals[0].offerId }).expect(201);
    const other = [first, second].find(({ offerId }) => offerId !== proposals[1].offerId)!;
    await choose(otherwise.client.actor, otherwise.voucherId, { offerId: other.offerId }).expect(201);
    await later(7);
    expect((await voucherOf(silent.client, silent.voucherId)).choice).toBeNull();
    await later(1);
    const taken = await voucherOf(silent.client, silent.voucherId);
    expect(taken).toMatchObject({
      status: 'chosen',
      proposal: null,
      choice: { offerId: proposals[2].offerId, madeBy: 'rule' },
    });
    expect(await mails(`Valintasi on nyt ${proposals[2].providerName}`)).toHaveLength(1);
    const { rows } = await app.owner.query(
      `SELECT status FROM vouchers.fallback_proposal WHERE voucher_id = ANY ($1) ORDER BY status`,
      [all.map(({ voucherId }) => voucherId)],
    );
    expect(rows.map(({ status }) => status)).toEqual(['in-force', 'otherwise', 'taken']);
  });

  it('let a case worker choose for a client who asked, with the reason told to the client', async () => {
    const { client, voucherId } = await given();
    const because = 'Asiakas kertoi puhelimessa, kenet hän valitsee.';
    expect((await choose(region.caseWorker, voucherId, { offerId: first.offerId }).expect(422)).body.code).toBe(
      'reason-for-another',
    );
    await choose(region.caseWorker, voucherId, { offerId: first.offerId, reason: because }).expect(201);
    await app.settle();
    await app.settle();
    const chosen = await voucherOf(client, voucherId);
    expect(chosen).toMatchObject({ choice: { madeBy: 'case-worker', madeBecause: because } });
    expect(chosen.history.at(-1)).toMatchObject({
      move: 'choose',
      by: region.caseWorker.name,
      note: expect.stringContaining(because),
    });
    const told = await mails('Ohjaajasi valitsi puolestasi: Saimaan Työvalmennus');
    expect(told.filter(({ text }) => text.includes(client.actor.name))).toHaveLength(1);
    expect(told[0]?.text).toContain(because);
    const change = await choose(
      region.caseWorker,
      voucherId,
      { offerId: second.offerId, reason: 'Asiakas pyysi vaihtamaan.' },
      'change',
    ).expect(201);
    const { rows } = await app.owner.query(`SELECT made_by AS by FROM vouchers.choice WHERE id = $1`, [change.body.id]);
    expect(rows).toEqual([{ by: 'case-worker' }]);
  });

  it('hold a choice made at a price that has changed since it was compared', async () => {
    const { client, voucherId } = await given();
    const body = { offerId: first.offerId, unitPrice: '59.00' };
    expect((await choose(client.actor, voucherId, body).expect(409)).body).toMatchObject({
      code: 'offer-price-changed',
      params: { before: '59.00', now: '60.00' },
    });
    expect(await voucherOf(client, voucherId)).toMatchObject({ status: 'granted', choice: null });
    await choose(client.actor, voucherId, { ...body, unitPrice: '60.00' }).expect(201);
  });

  it('tell the case worker when there is nobody to propose, look again the next day, and leave the rest to them if they say so', async () => {
    await publish(region.manager, await rule({ takesForce: false, chooseWithinDays: 3, objectDays: 3 })).expect(201);
    await later(1);
    const { client, voucherId } = await given();
    await stand('suspended');
    await later(4);
    expect(await voucherOf(client, voucherId)).toMatchObject({ proposal: null });
    expect(await waitsFor(client)).toBe(true);
    await stand('active');
    await later(1);
    expect((await voucherOf(client, voucherId)).proposal).toMatchObject({ takesForce: false });
    await later(4);
    expect(await voucherOf(client, voucherId)).toMatchObject({ proposal: null, choice: null, status: 'granted' });
    expect(await waitsFor(client)).toBe(true);
    await later(2); // proposed once, not again and again
    expect((await voucherOf(client, voucherId)).proposal).toBeNull();
  });

  it('void a proposal that can no longer be chosen, and propose another', async () => {
    const { client, voucherId } = await given();
    await later(4);
    const { proposal } = await voucherOf(client, voucherId);
    await app.owner.query(
      `UPDATE vouchers.fallback_proposal SET rule_id = (SELECT id FROM vouchers.choice_rule WHERE takes_force LIMIT 1)
                            WHERE voucher_id = $1`,
      [voucherId],
    );
    await stand('suspended', proposal.offerId);
    await later(4);
    const next = await voucherOf(client, voucherId);
    expect(next).toMatchObject({ choice: null, status: 'granted' });
    expect(next.proposal.offerId).not.toBe(proposal.offerId);
    await stand('active');
  });
});
