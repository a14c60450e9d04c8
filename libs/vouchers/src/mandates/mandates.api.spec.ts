import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accessTable, newId, type ClientActor, type MandateScope } from '@kasvutori/platform';
import type { TestApp } from '../../../../test/support/app.js';
import { givenAuthority, givenClientPerson, givenOfficial } from '../../../../test/support/given.js';
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
import { MANDATED } from './mandates-access.js';

describe('acting for a client', () => {
  let app: TestApp;
  let region: ServedRegion;
  let provider: OfferingProvider;
  let client: ServedClient;
  let helper: ClientActor;
  let days: { firstDay: string; lastDay: string };
  beforeAll(async () => {
    app = await vouchersApp();
    region = await givenServedRegion(app, '100000.00');
    provider = await givenOffer(app, region);
    client = await givenClient(app, region);
    helper = await givenClientPerson(app);
    days = { firstDay: await helsinkiDay(app), lastDay: await helsinkiDay(app, 10) };
  });
  afterAll(() => app.close());

  const emailOf = ({ personId }: ClientActor) => `${personId}@example.fi`;
  const give = (from: ServedClient, to: ClientActor, scope: MandateScope[], input: object = {}) =>
    app
      .as(from.actor)
      .post('/api/v1/my/mandates')
      .send({ clientId: from.id, email: emailOf(to), scope, ...days, ...input });
  const record = (input: object = {}, clientId = client.id) =>
    app
      .as(region.caseWorker)
      .post(`/api/v1/clients/${clientId}/mandates`)
      .send({ email: emailOf(helper), scope: ['choose'], ...days, givenHow: 'paper', reason: 'Valtakirja', ...input });
  /** As the session makes it of a mandate. */
  const acting = (who: ClientActor, mandateId: string, scope: MandateScope[], of = client): ClientActor => ({
    ...of.actor,
    representative: {
      ...{ personId: who.personId, name: who.name, mandateId, scope: ['view', ...scope] },
      authorityId: region.authorityId,
    },
  });
  const choose = (actor: ClientActor, voucherId: string) =>
    app
      .as(actor)
      .post(`/api/v1/vouchers/${voucherId}/choice`)
      .set('idempotency-key', newKey())
      .send({ offerId: provider.offerId });

  it('covers actions that there are', () => {
    const own = Object.keys(MANDATED).filter((action) => action !== 'complaint:read-own');
    expect(own.filter((action) => !accessTable().get(action)?.includes('client'))).toEqual([]);
  });

  it('is given by the client, done by the other, and told with both names', async () => {
    const voucherId = await givenVoucher(app, region, client.id);
    const { body: given } = await give(client, helper, ['choose']).expect(201);
    await app.settle();
    const told = await app.owner.query(`SELECT text FROM app.mail WHERE recipient = $1`, [emailOf(helper)]);
    expect(told.rows).toEqual([{ text: expect.stringContaining(client.actor.name) }]);
    const { body: received } = await app.as(helper).get('/api/v1/my/mandates').expect(200);
    expect(received.received).toMatchObject([
      { id: given.id, personName: client.actor.name, scope: ['view', 'choose'], state: 'in-force' },
    ]);

    const actor = acting(helper, given.id, ['choose']);
    const { body: mine } = await app.as(actor).get('/api/v1/my/situation').expect(200);
    expect(mine.items).toMatchObject([{ id: client.id }]);
    await choose(actor, voucherId).expect(201);
    const { body: voucher } = await app.as(client.actor).get(`/api/v1/vouchers/${voucherId}`).expect(200);
    expect(voucher.history.at(-1)).toMatchObject({ move: 'choose', by: helper.name, onBehalfOf: client.actor.name });
    const { body: looks } = await app.as(client.actor).get('/api/v1/my/looks').expect(200);
    expect(looks.items.map(({ by, onBehalfOf, action }: Record<string, string>) => [by, onBehalfOf, action])).toEqual(
      expect.arrayContaining([
        [helper.name, client.actor.name, 'voucher.choose'],
        [helper.name, client.actor.name, 'client.read'],
      ]),
    );
    // Without the mandate the other sees nothing of the client.
    await app.as(helper).get(`/api/v1/vouchers/${voucherId}`).expect(404);
  });

  it('stays within its scope, and is not passed on', async () => {
    const other = await givenClientPerson(app);
    const { body: given } = await give(client, other, []).expect(201);
    const voucherId = await givenVoucher(app, region, client.id);
    const actor = acting(other, given.id, []);
    const { body: refused } = await choose(actor, voucherId).expect(403);
    expect(refused).toMatchObject({ code: 'mandate-does-not-cover', detail: expect.stringContaining('Valtuutesi') });
    const { body: voucher } = await app.as(actor).get(`/api/v1/vouchers/${voucherId}`).expect(200);
    expect(voucher.permittedActions).toContainEqual(
      expect.objectContaining({ action: 'choice:choose', allowed: false, reason: expect.any(String) }),
    );
    await app.as(actor).post('/api/v1/my/mandates').send({}).expect(403);
    await app.as(actor).post(`/api/v1/mandates/${given.id}/end`).expect(403);
    // A scope that the mandate does not hold is no scope, whatever the session says.
    await choose(acting(other, given.id, ['choose']), voucherId).expect(403);
    await choose(acting(helper, given.id, []), voucherId).expect(403);
  });

  it('ends by either at once, also between opening the page and pressing the button', async () => {
    const own = await givenClient(app, region);
    const voucherId = await givenVoucher(app, region, own.id);
    const { body: given } = await give(own, helper, ['choose']).expect(201);
    const actor = acting(helper, given.id, ['choose'], own);
    await app.as(actor).get(`/api/v1/vouchers/${voucherId}/offers`).expect(200);
    await app.as(helper).post(`/api/v1/mandates/${given.id}/end`).expect(200);
    const { body: late } = await choose(actor, voucherId).expect(403);
    expect(late).toMatchObject({ code: 'mandate-ended' });
    const { body: twice } = await app.as(own.actor).post(`/api/v1/mandates/${given.id}/end`).expect(409);
    expect(twice).toMatchObject({ code: 'mandate-over' });
    const { body: again } = await give(own, helper, ['choose']).expect(201);
    await app.as(region.caseWorker).post(`/api/v1/mandates/${again.id}/end`).expect(200);
    const { body: mandates } = await app.as(own.actor).get('/api/v1/my/mandates').expect(200);
    expect(mandates.given.map(({ endedByName }: { endedByName: string }) => endedByName).sort()).toEqual(
      [helper.name, region.caseWorker.name].sort(),
    );
    await expect(
      app.owner.query(`UPDATE app.mandate SET ended_at = NULL, ended_by_name = NULL WHERE id = $1`, [given.id]),
    ).rejects.toThrow('stays ended');
  });

  it('waits for an act that has begun, and the act for an end that has', async () => {
    const own = await givenClient(app, region);
    const { body: given } = await give(own, helper, ['choose']).expect(201);
    const actor = acting(helper, given.id, ['choose'], own);
    let release = () => {};
    const gate = new Promise<void>((resolve) => (release = resolve));
    let begun = () => {};
    const inside = new Promise<void>((resolve) => (begun = resolve));
    const act = app.db.transaction(actor, async () => {
      begun();
      await gate;
      return 'done';
    });
    await inside;
    const end = app
      .as(own.actor)
      .post(`/api/v1/mandates/${given.id}/end`)
      .then((answer) => answer.status);
    await new Promise((resolve) => setTimeout(resolve, 50));
    release();
    expect(await Promise.all([act, end])).toEqual(['done', 200]);
    await expect(app.db.transaction(actor, async () => 'late')).rejects.toMatchObject({ code: 'mandate-ended' });
  });

  it('is recorded by the case worker with a reason, once for the same days', async () => {
    const own = await givenClient(app, region);
    await record({ reason: '' }, own.id).expect(422);
    const both = await Promise.all([record({}, own.id), record({}, own.id)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const { body } = await app.as(region.caseWorker).get(`/api/v1/clients/${own.id}/mandates`).expect(200);
    expect(body.items).toMatchObject([
      { givenHow: 'paper', reason: 'Valtakirja', givenByName: region.caseWorker.name },
    ]);
    const { body: looks } = await app.as(own.actor).get('/api/v1/my/looks').expect(200);
    expect(looks.items).toContainEqual(
      expect.objectContaining({ action: 'mandate.give', reason: `${helper.name}: Valtakirja` }),
    );
  });

  it.each<[string, () => object, string]>([
    ['somebody nobody knows', () => ({ email: 'tuntematon@example.fi' }), 'representative-unknown'],
    [
      'somebody of an authority',
      () => ({ email: `${region.caseWorker.personId}@example.fi` }),
      'representative-unknown',
    ],
    ['a provider’s own', () => ({ email: `${provider.staff.personId}@example.fi` }), 'representative-unknown'],
    ['the client', () => ({ email: emailOf(client.actor) }), 'representative-is-client'],
    ['days the wrong way', () => ({ lastDay: '2020-01-01' }), 'mandate-days-wrong'],
    ['days that are over', () => ({ firstDay: '2020-01-01', lastDay: '2020-02-01' }), 'mandate-days-past'],
  ])('is not given for %s', async (_, input, code) => {
    const { body } = await record(input()).expect(422);
    expect(body).toMatchObject({ code });
  });

  it('shows only what the authority of the mandate keeps', async () => {
    const elsewhere = await givenServedRegion(app, '1000.00');
    await app.owner.query(
      `INSERT INTO vouchers.client (id, authority_id, person_id, reference, name, email, municipality, language, personal_code_encrypted,
         personal_code_key, personal_code_hash, case_worker_id, case_worker_name)
       SELECT $1, $2, person_id, 'C-9001', name, email, municipality, language, personal_code_encrypted, personal_code_key,
         personal_code_hash, $3, 'Toinen' FROM vouchers.client WHERE id = $4`,
      [newId(), elsewhere.authorityId, elsewhere.caseWorker.personId, client.id],
    );
    const { body: own } = await app.as(client.actor).get('/api/v1/my/situation').expect(200);
    expect(own.items).toHaveLength(2);
    const friend = await givenClientPerson(app);
    const { body: given } = await give(client, friend, []).expect(201);
    const { body: seen } = await app
      .as(acting(friend, given.id, []))
      .get('/api/v1/my/situation')
      .expect(200);
    expect(seen.items).toMatchObject([{ id: client.id }]);
  });

  it('is nobody else’s business', async () => {
    const { body: given } = await give(await givenClient(app, region), helper, []).expect(201);
    const stranger = await givenOfficial(app, await givenAuthority(app, 'Muu alue'), 'case-worker');
    await app.as(stranger).get(`/api/v1/clients/${client.id}/mandates`).expect(404);
    await app.as(stranger).post(`/api/v1/mandates/${given.id}/end`).expect(404);
    await app
      .as(await givenClientPerson(app))
      .post(`/api/v1/mandates/${given.id}/end`)
      .expect(404);
    await app.as(provider.staff).post(`/api/v1/mandates/${given.id}/end`).expect(403);
    await app.as({ kind: 'anonymous' }).get('/api/v1/my/mandates').expect(401);
  });

  it('confirms visits, and ends by itself when its last day is over in Finland', async () => {
    const own = await givenClient(app, region);
    const voucherId = await givenVoucher(app, region, own.id);
    const choiceId = await givenAcceptedChoice(app, own, voucherId, provider);
    const { body: given } = await give(own, helper, ['events'], { lastDay: days.firstDay }).expect(201);
    const actor = acting(helper, given.id, ['events'], own);
    const { body: event } = await app
      .as(provider.staff)
      .post(`/api/v1/choices/${choiceId}/events`)
      .set('idempotency-key', newKey())
      .send({ occurredOn: days.firstDay, units: 1 })
      .expect(201);
    const approve = () =>
      app.as(actor).post(`/api/v1/service-events/${event.id}/approve`).set('idempotency-key', newKey());
    const { rows } = await app.owner.query<{ midnight: Date }>(
      `SELECT ($1::date + 1)::timestamp AT TIME ZONE 'Europe/Helsinki' AS midnight`,
      [days.firstDay],
    );
    const midnight = rows[0]?.midnight ?? new Date();
    await app.setClock(new Date(midnight.getTime() - 5_000));
    await approve().expect(200);
    await app.setClock(midnight);
    const { body } = await app.as(actor).get('/api/v1/my/situation').expect(403);
    expect(body).toMatchObject({ code: 'mandate-ended' });
  });
});
