import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  paymentSettled,
  serviceEventApproved,
  serviceEventReversed,
  segmentChanged,
  serviceStarted,
  contractsLibrary,
} from '@kasvutori/contracts';
import { ANONYMOUS, emit, execute, onEvent, systemActor } from '@kasvutori/platform';
import { Module } from '@nestjs/common';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import {
  givenAcceptedChoice,
  givenClient,
  givenOffer,
  givenServedRegion,
  givenVoucher,
  LIGHT_ANSWERS,
  helsinkiDay,
  newKey,
  type OfferingProvider,
  type ServedClient,
  type ServedRegion,
} from '../../../../test/support/vouchers.js';
import { vouchersLibrary } from '../vouchers.library.js';

@Module({})
class Listening {}

interface Heard {
  readonly event: string;
  readonly payload: Record<string, unknown>;
}

describe('service events', () => {
  let app: TestApp;
  let region: ServedRegion;
  let provider: OfferingProvider;
  const heard: Heard[] = [];
  const hear = (event: string) => (_tx: unknown, payload: object) => {
    heard.push({ event, payload: { ...payload } });
    return Promise.resolve();
  };
  const listening = {
    ...contractsLibrary,
    module: Listening,
    handlers: [
      onEvent(serviceStarted, 'test.started', hear('started')),
      onEvent(segmentChanged, 'test.segment', hear('segment')),
      onEvent(serviceEventApproved, 'test.approved', hear('approved')),
      onEvent(serviceEventReversed, 'test.reversed', hear('reversed')),
    ],
  };
  beforeAll(async () => {
    app = await testApp(listening, vouchersLibrary);
    region = await givenServedRegion(app, '100000.00');
    provider = await givenOffer(app, region);
  });
  afterAll(() => app.close());

  interface Served {
    readonly client: ServedClient;
    readonly voucherId: string;
    readonly choiceId: string;
  }
  const served = async (units = 10, by = provider): Promise<Served> => {
    const client = await givenClient(app, region);
    const voucherId = await givenVoucher(app, region, client.id, units);
    return { client, voucherId, choiceId: await givenAcceptedChoice(app, client, voucherId, by) };
  };
  const record = (
    choiceId: string,
    body: object,
    actor: Parameters<TestApp['as']>[0] = provider.staff,
    key = newKey(),
  ) => app.as(actor).post(`/api/v1/choices/${choiceId}/events`).set('idempotency-key', key).send(body);
  const recorded = async (choiceId: string, units = 1, day = 0): Promise<string> =>
    (await record(choiceId, { occurredOn: await helsinkiDay(app, day), units }).expect(201)).body.id;
  const move = (
    actor: Parameters<TestApp['as']>[0],
    id: string,
    how: string,
    body: object = { reason: 'Käynti peruuntui' },
  ) =>
    app
      .as(actor)
      .post(`/api/v1/service-events/${id}/${how}`)
      .set('idempotency-key', newKey())
      .send(how === 'approve' || how === 'withdraw' ? undefined : body);
  const voucherOf = async ({ client, voucherId }: Served) =>
    (await app.as(client.actor).get(`/api/v1/vouchers/${voucherId}`).expect(200)).body;
  const payable = async (by = provider): Promise<string> =>
    (
      await app.owner.query(`SELECT balance_cents::text AS cents FROM app.ledger_account WHERE code = $1`, [
        `payable:${region.authorityId}:${by.providerId}`,
      ])
    ).rows[0]?.cents;

  it('are recorded, speak for the money at once, and are earned when the client confirms', async () => {
    const now = await served();
    const { body: event } = await record(now.choiceId, { occurredOn: await helsinkiDay(app), units: 2 }).expect(201);
    expect(event).toMatchObject({ amount: '120.00', unitPrice: '60.00', status: 'recorded', approvedHow: null });
    expect(event.permittedActions).toEqual([{ action: 'service-event:withdraw', allowed: true }]);
    expect(await voucherOf(now)).toMatchObject({
      status: 'chosen',
      balance: '650.00',
      waiting: '120.00',
      available: '530.00',
      waitingEvents: 1,
    });
    const { body: own } = await app.as(now.client.actor).get('/api/v1/my/service-events').expect(200);
    expect(own.items[0].permittedActions.map((entry: { action: string }) => entry.action)).toEqual([
      'service-event:approve',
      'service-event:reject',
    ]);

    const before = BigInt(await payable());
    const { body: approved } = await move(now.client.actor, event.id, 'approve').expect(200);
    expect(approved).toMatchObject({
      status: 'approved',
      approvedHow: 'client',
      history: [{ move: 'record' }, { move: 'approve' }],
    });
    expect(BigInt(await payable()) - before).toBe(12_000n);
    expect(await voucherOf(now)).toMatchObject({ status: 'in-use', balance: '530.00', waiting: '0.00' });
    await move(now.client.actor, event.id, 'approve').expect(409);
    await move(now.client.actor, event.id, 'reject').expect(409);
  });

  it('tell those who pay that a service began, once, and what was earned', async () => {
    const now = await served();
    await app.settle();
    heard.length = 0;
    const first = await recorded(now.choiceId, 1);
    await move(region.caseWorker, first, 'approve').expect(200);
    await app.owner.query(`UPDATE vouchers.service_event SET occurred_on = occurred_on - 1 WHERE id = $1`, [first]);
    const second = await recorded(now.choiceId, 3);
    await move(now.client.actor, second, 'approve').expect(200);
    await app.settle();
    expect(heard.map(({ event }) => event)).toEqual(expect.arrayContaining(['started', 'approved', 'approved']));
    expect(heard).toHaveLength(3);
    expect(heard.find(({ event }) => event === 'started')?.payload).toEqual({
      contractId: provider.contractId,
      providerId: provider.providerId,
      clientId: now.client.id,
      clientReference: now.client.reference,
      segment: 'C',
      startedOn: await helsinkiDay(app),
    });
    expect(heard.find(({ payload }) => payload['serviceEventId'] === second)?.payload).toMatchObject({
      voucherId: now.voucherId,
      priceCode: 'UNIT',
      units: 3,
      amount: '180.00',
    });
  });

  it('tell those who pay when a client in service is assessed into another segment, and only then', async () => {
    const now = await served();
    const assess = async (segment: string): Promise<void> => {
      const answers = { answers: LIGHT_ANSWERS, segment, reason: 'Tilanne on muuttunut.' };
      await app.as(region.caseWorker).post(`/api/v1/clients/${now.client.id}/assessments`).send(answers).expect(201);
      await app.settle();
    };
    const segments = () => heard.filter(({ event }) => event === 'segment').map(({ payload }) => payload);
    await assess('B');
    expect(segments()).toEqual([]);
    await move(now.client.actor, await recorded(now.choiceId), 'approve').expect(200);
    await assess('B');
    expect(segments()).toEqual([]);
    await assess('A');
    expect(segments()).toMatchObject([
      { clientId: now.client.id, contractIds: [provider.contractId], segment: 'A', on: await helsinkiDay(app) },
    ]);
  });

  it('are refused outside the choice, the voucher and the calendar, naming why', async () => {
    const now = await served(3);
    const codeOf = async (body: object, status: number) => (await record(now.choiceId, body).expect(status)).body;
    expect(await codeOf({ occurredOn: await helsinkiDay(app, 1), units: 1 }, 422)).toMatchObject({
      code: 'event-in-future',
    });
    expect(await codeOf({ occurredOn: await helsinkiDay(app, -1), units: 1 }, 422)).toMatchObject({
      code: 'event-before-choice',
      errors: [{ pointer: '/occurredOn' }],
    });
    const short = await codeOf({ occurredOn: await helsinkiDay(app), units: 4 }, 409);
    expect(short).toMatchObject({ code: 'voucher-short', errors: [{ pointer: '/units' }] });
    expect(short.params.balance.replace(/\s/g, ' ')).toBe('195,00 €');
    await codeOf({ occurredOn: await helsinkiDay(app), units: 0 }, 422);
    await codeOf({ occurredOn: '2026-02-30', units: 1 }, 422);
    await codeOf({ occurredOn: await helsinkiDay(app), units: 1, note: 'diagnoosi' }, 422);
    const { body: proposed } = await app
      .as((await given()).client.actor)
      .get('/api/v1/my/vouchers')
      .expect(200);
    expect(proposed.items).toHaveLength(1);
  });
  const given = async () => {
    const client = await givenClient(app, region);
    return { client, voucherId: await givenVoucher(app, region, client.id) };
  };

  it('need an accepted choice of this very provider', async () => {
    const { client, voucherId } = await given();
    const { body: choice } = await app
      .as(client.actor)
      .post(`/api/v1/vouchers/${voucherId}/choice`)
      .set('idempotency-key', newKey())
      .send({ offerId: provider.offerId })
      .expect(201);
    const body = { occurredOn: await helsinkiDay(app), units: 1 };
    expect((await record(choice.id, body).expect(409)).body.code).toBe('choice-not-accepted');
    const other = await givenOffer(app, region);
    await record(choice.id, body, other.staff).expect(404);
    await record(choice.id, body, client.actor).expect(403);
    await record(choice.id, body, ANONYMOUS).expect(401);
  });

  it('are recorded once, however often the button is pressed', async () => {
    const now = await served();
    const body = { occurredOn: await helsinkiDay(app), units: 1 };
    const key = newKey();
    const twice = await Promise.all([
      record(now.choiceId, body, provider.staff, key),
      record(now.choiceId, body, provider.staff, key),
    ]);
    expect(twice.map(({ status }) => status)).toEqual([201, 201]);
    expect(twice[0]?.body.id).toBe(twice[1]?.body.id);
    const anew = await Promise.all([record(now.choiceId, body), record(now.choiceId, body)]);
    expect(anew.map(({ body: answer }) => answer.code)).toEqual(['event-already-recorded', 'event-already-recorded']);
  });

  it('are several a day when each says when it began, and none of them twice', async () => {
    const now = await served();
    await app.owner.query(`UPDATE vouchers.choice SET starts_on = starts_on - 2 WHERE id = $1`, [now.choiceId]);
    await app.owner.query(`UPDATE vouchers.voucher SET valid_from = valid_from - 2 WHERE id = $1`, [now.voucherId]);
    const at = async (startTime?: string, day = -1) =>
      record(now.choiceId, { occurredOn: await helsinkiDay(app, day), ...(startTime && { startTime }), units: 1 });
    const clicked = await Promise.all([at('09:00'), at('09:00')]);
    expect(clicked.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await at('13:30')).body).toMatchObject({ startTime: '13:30', amount: '60.00' });
    // Without a time it would be any of them; and a day that is spoken for as a whole has no hours left.
    expect((await at()).body.code).toBe('event-already-recorded');
    expect((await at(undefined, -2)).body.startTime).toBeNull();
    expect((await at('09:00', -2)).body.code).toBe('event-already-recorded');
    expect((await at('24:00')).status).toBe(422);
  });

  it('wait as long as the authority has said', async () => {
    const terms = { silenceDays: 21, cancelHours: 48 };
    const other = await givenServedRegion(app);
    const manager = app.as(other.manager);
    const { body } = await manager.get('/api/v1/visit-terms').expect(200);
    expect(body).toMatchObject({ silenceDays: 14, cancelHours: 24, version: 0 });
    const set = (version: string, sent: object = terms, by = manager) =>
      by.put('/api/v1/visit-terms').set('if-match', version).send(sent);
    await set('0', terms, app.as(other.caseWorker)).expect(403);
    await set('0', { ...terms, silenceDays: 6 }).expect(422);
    await set('0').expect(200);
    await set('0').expect(412);
    await set('7').expect(412);
    const { body: read } = await app.as(other.caseWorker).get('/api/v1/visit-terms').expect(200);
    expect(read).toMatchObject({ ...terms, version: 1 });
    const own = await givenOffer(app, other);
    const client = await givenClient(app, other);
    const choiceId = await givenAcceptedChoice(app, client, await givenVoucher(app, other, client.id), own);
    const event = await record(choiceId, { occurredOn: await helsinkiDay(app), units: 1 }, own.staff).expect(201);
    const days = (new Date(event.body.approveBy).getTime() - new Date(event.body.recordedAt).getTime()) / 86_400_000;
    expect(Math.floor(days)).toBe(21);
  });

  it('are free again when the client says no or the provider takes them back', async () => {
    const now = await served();
    const id = await recorded(now.choiceId, 2);
    await move(now.client.actor, id, 'reject', {}).expect(422);
    const { body: rejected } = await move(now.client.actor, id, 'reject').expect(200);
    expect(rejected).toMatchObject({ status: 'rejected', reason: 'Käynti peruuntui', permittedActions: [] });
    expect(await voucherOf(now)).toMatchObject({ status: 'chosen', available: '650.00', waitingEvents: 0 });
    const again = await recorded(now.choiceId, 1);
    await move(now.client.actor, again, 'withdraw').expect(403);
    await move(provider.staff, again, 'withdraw').expect(200);
    await move(provider.staff, again, 'withdraw').expect(409);
    await move(provider.staff, again, 'approve').expect(403);
  });

  it('use a voucher up, and a correction opens it again', async () => {
    const exact = await givenOffer(app, region, { unitPriceCents: 6_500, name: 'Tasahinta Oy' });
    const now = await served(1, exact);
    const { body: event } = await record(
      now.choiceId,
      { occurredOn: await helsinkiDay(app), units: 1 },
      exact.staff,
    ).expect(201);
    await move(now.client.actor, event.id, 'approve').expect(200);
    expect(await voucherOf(now)).toMatchObject({ status: 'used', balance: '0.00', choice: null, permittedActions: [] });
    const { body: reversal } = await move(exact.staff, event.id, 'reverse').expect(201);
    expect(await voucherOf(now)).toMatchObject({ status: 'in-use', balance: '65.00', available: '65.00' });
    expect(await payable(exact)).toBe('0');
    const { body: rows } = await app.as(exact.staff).get(`/api/v1/service-events?choiceId=${now.choiceId}`).expect(200);
    expect(rows.items).toHaveLength(2);
    expect(rows.items.find((row: { id: string }) => row.id === reversal.id)).toMatchObject({
      units: -1,
      amount: '-65.00',
      reversesId: event.id,
    });
    await move(exact.staff, event.id, 'reverse').expect(409);
    await move(exact.staff, reversal.id, 'reverse').expect(409);
    await app.settle();
    expect(heard.at(-1)).toMatchObject({
      event: 'reversed',
      payload: { serviceEventId: reversal.id, reversesId: event.id, amount: '-65.00', units: -1 },
    });
    // What was wrong can be recorded right, on the same day.
    await record(now.choiceId, { occurredOn: await helsinkiDay(app), units: 1 }, exact.staff).expect(201);
  });

  it('are settled by the bank once, and corrected after that by the authority only', async () => {
    const now = await served();
    const id = await recorded(now.choiceId, 1);
    await move(now.client.actor, id, 'approve').expect(200);
    const settle = () =>
      app.db.transaction(systemActor('test'), (tx) =>
        emit(tx, paymentSettled, {
          paymentRunId: region.budgetId,
          providerId: provider.providerId,
          serviceEventIds: [id],
        }),
      );
    await settle();
    await settle();
    await app.settle();
    const { body: paid } = await app.as(provider.staff).get(`/api/v1/service-events/${id}`).expect(200);
    expect(paid).toMatchObject({
      status: 'paid',
      history: [{ move: 'record' }, { move: 'approve' }, { move: 'settle' }],
    });
    expect(paid.permittedActions).toEqual([
      { action: 'service-event:reverse', allowed: false, reason: expect.stringContaining('maksettu') },
    ]);
    expect((await move(provider.staff, id, 'reverse').expect(409)).body.code).toBe('event-paid-authority-corrects');
    await move(now.client.actor, id, 'reverse').expect(403);
    await move(region.caseWorker, id, 'reverse').expect(201);
    const { body: budget } = await app.as(region.finance).get(`/api/v1/budgets/${region.budgetId}`).expect(200);
    expect(budget.paid).toBe('60.00');
  });

  it('of a closed voucher return through it to the budget when corrected', async () => {
    const now = await served();
    const id = await recorded(now.choiceId, 2);
    await move(now.client.actor, id, 'approve').expect(200);
    await app
      .as(now.client.actor)
      .post(`/api/v1/vouchers/${now.voucherId}/return`)
      .set('idempotency-key', newKey())
      .send({})
      .expect(200);
    const available = async () =>
      Number((await app.as(region.finance).get(`/api/v1/budgets/${region.budgetId}`)).body.available);
    const before = await available();
    await move(region.caseWorker, id, 'reverse').expect(201);
    expect((await available()) - before).toBe(120);
    expect(await voucherOf(now)).toMatchObject({ status: 'returned', balance: '0.00' });
  });

  it('cost the voucher nothing under a contract that pays for results only, yet start the service', async () => {
    const results = await givenOffer(app, region, { unitPriceCents: null, name: 'Tulospalvelu Oy' });
    const now = await served(1, results);
    await app.settle();
    heard.length = 0;
    const { body: event } = await record(
      now.choiceId,
      { occurredOn: await helsinkiDay(app), units: 5 },
      results.staff,
    ).expect(201);
    expect(event.amount).toBe('0.00');
    await move(now.client.actor, event.id, 'approve').expect(200);
    await app.settle();
    expect(heard.map(({ event: name }) => name)).toEqual(['started']);
    expect(await voucherOf(now)).toMatchObject({ status: 'in-use', balance: '65.00' });
  });

  it('never take more than the voucher holds: of forty at once exactly what fits is recorded', async () => {
    const now = await served(5);
    await app.owner.query(`UPDATE vouchers.choice SET starts_on = starts_on - 60 WHERE id = $1`, [now.choiceId]);
    await app.owner.query(`UPDATE vouchers.voucher SET valid_from = valid_from - 60 WHERE id = $1`, [now.voucherId]);
    const days: string[] = [];
    for (let back = 0; back < 40; back += 1) days.push(await helsinkiDay(app, -back));
    const answers = await Promise.all(days.map((occurredOn) => record(now.choiceId, { occurredOn, units: 1 })));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(5);
    const refused = answers.filter(({ status }) => status === 409);
    expect(refused).toHaveLength(35);
    expect(new Set(refused.map(({ body }) => body.params.balance.replace(/\s/g, ' ')))).toEqual(new Set(['25,00 €']));
    expect(await voucherOf(now)).toMatchObject({ balance: '325.00', waiting: '300.00', available: '25.00' });
  });

  it('of the provider before count against what the next one may record, though it does not see them', async () => {
    const now = await served(2);
    await recorded(now.choiceId, 2);
    const next = await givenOffer(app, region, { name: 'Seuraava Oy' });
    const { body: changed } = await app
      .as(now.client.actor)
      .post(`/api/v1/vouchers/${now.voucherId}/change`)
      .set('idempotency-key', newKey())
      .send({ offerId: next.offerId })
      .expect(201);
    const { body: choice } = await app
      .as(next.staff)
      .post(`/api/v1/choices/${changed.id}/accept`)
      .set('idempotency-key', newKey())
      .expect(200);
    expect(choice).toMatchObject({ available: '10.00', unitsLeft: 0, events: [] });
    const { body } = await record(changed.id, { occurredOn: await helsinkiDay(app), units: 1 }, next.staff).expect(409);
    expect(body.code).toBe('voucher-short');
  });

  it('of the provider before stay payable to it after the change, also those the client confirms only then', async () => {
    const now = await served();
    const confirmed = await recorded(now.choiceId, 1);
    await move(now.client.actor, confirmed, 'approve').expect(200);
    await app.owner.query(`UPDATE vouchers.service_event SET occurred_on = occurred_on - 1 WHERE id = $1`, [confirmed]);
    const waiting = await recorded(now.choiceId, 2);
    const next = await givenOffer(app, region, { name: 'Uusi Tekijä Oy' });
    const { body: changed } = await app
      .as(now.client.actor)
      .post(`/api/v1/vouchers/${now.voucherId}/change`)
      .set('idempotency-key', newKey())
      .send({ offerId: next.offerId })
      .expect(201);
    await app.settle();
    heard.length = 0;
    await move(now.client.actor, waiting, 'approve').expect(200);
    await app.settle();
    // What is earned is told of the contract it was served under, so it is the first provider who is paid.
    expect(heard.map(({ payload }) => payload)).toMatchObject([
      { serviceEventId: waiting, contractId: provider.contractId, providerId: provider.providerId, amount: '120.00' },
    ]);
    await app.as(next.staff).post(`/api/v1/choices/${changed.id}/accept`).set('idempotency-key', newKey()).expect(200);
    const own = { paymentRunId: region.budgetId, providerId: provider.providerId };
    const serviceEventIds = [confirmed, waiting];
    await app.db.transaction(systemActor('test'), (tx) => emit(tx, paymentSettled, { ...own, serviceEventIds }));
    await app.settle();
    for (const id of serviceEventIds) {
      const { body } = await app.as(provider.staff).get(`/api/v1/service-events/${id}`).expect(200);
      expect(body.status).toBe('paid');
      await app.as(next.staff).get(`/api/v1/service-events/${id}`).expect(404);
    }
  });

  it('are shown to their own people only', async () => {
    const now = await served();
    const id = await recorded(now.choiceId);
    const other = await givenOffer(app, region);
    await app.as(other.staff).get(`/api/v1/service-events/${id}`).expect(404);
    await move(other.staff, id, 'withdraw').expect(404);
    const stranger = await served();
    await move(stranger.client.actor, id, 'approve').expect(404);
    const { body } = await app.as(region.finance).get(`/api/v1/service-events/${id}`).expect(200);
    expect(body).toMatchObject({ clientName: now.client.reference, permittedActions: [] });
    await app.as(ANONYMOUS).get('/api/v1/service-events').expect(401);
    await app.as(region.finance).get('/api/v1/service-events').expect(403);
  });

  it('keep their amount for good: the application has no right to touch it', async () => {
    const now = await served();
    const id = await recorded(now.choiceId);
    const tries = [
      [`UPDATE vouchers.service_event SET amount_cents = 1 WHERE id = $1`, id],
      [`UPDATE vouchers.voucher SET value_cents = 1 WHERE id = $1`, now.voucherId],
      [`UPDATE vouchers.assessment SET segment = 'A' WHERE client_id = $1`, now.client.id],
      [`DELETE FROM vouchers.service_event WHERE id = $1`, id],
    ] as const;
    for (const [statement, parameter] of tries) {
      await expect(
        app.db.transaction(systemActor('test'), (tx) => execute(tx, statement, [parameter])),
      ).rejects.toThrow(/permission denied|only grows/);
    }
  });

  it('count as approved after fourteen days of silence', async () => {
    const now = await served();
    const id = await recorded(now.choiceId);
    const { body: event } = await app.as(provider.staff).get(`/api/v1/service-events/${id}`).expect(200);
    const until = new Date(event.approveBy);
    await app.setClock(new Date(until.getTime() - 60_000));
    await app.settle();
    expect((await app.as(provider.staff).get(`/api/v1/service-events/${id}`)).body.status).toBe('recorded');
    await app.setClock(until);
    await app.settle();
    expect((await app.as(provider.staff).get(`/api/v1/service-events/${id}`)).body).toMatchObject({
      status: 'approved',
      approvedHow: 'silence',
    });
    expect(await voucherOf(now)).toMatchObject({ status: 'in-use', balance: '590.00' });
  });
});
