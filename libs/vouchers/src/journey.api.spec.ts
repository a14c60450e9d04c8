import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contractsLibrary } from '@kasvutori/contracts';
import type { Actor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../test/support/app.js';
import { givenOfficial } from '../../../test/support/given.js';
import {
  givenAcceptedChoice,
  givenClient,
  givenOffer,
  givenServedRegion,
  givenVoucher,
  helsinkiDay,
  newKey,
  type OfferingProvider,
  type ServedClient,
  type ServedRegion,
} from '../../../test/support/vouchers.js';
import { vouchersLibrary } from './vouchers.library.js';

describe('from need to payment', () => {
  let app: TestApp;
  let region: ServedRegion;
  let provider: OfferingProvider;
  let client: ServedClient;
  let voucherId: string;
  beforeAll(async () => {
    app = await testApp(procurementLibrary, contractsLibrary, vouchersLibrary);
  });
  afterAll(() => app.close());

  it('runs once, and every cent stands where it should', async () => {
    region = await givenServedRegion(app);
    provider = await givenOffer(app, region);
    client = await givenClient(app, region);
    voucherId = await givenVoucher(app, region, client.id);
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
    // Of one client nothing is told to the provider.
    const { body: heard } = await app.as(provider.staff).get('/api/v1/feedback').expect(200);
    expect(heard.items).toEqual([]);
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

  it('brings what a client says to the case worker, who answers, forwards and follows it; the provider learns no name', async () => {
    const { caseWorker } = region;
    const get = async (path: string, as: Actor = caseWorker) =>
      (await app.as(as).get(`/api/v1/${path}`).expect(200)).body;
    const post = (as: Actor, path: string, body: object) =>
      app.as(as).post(`/api/v1/${path}`).set('idempotency-key', newKey()).send(body);
    const other = await givenOfficial(app, region.authorityId, 'case-worker');
    const stranger = (await givenServedRegion(app)).caseWorker;
    const waiting = async () => (await get('clients?waitsFor=answer-complaint')).items;
    expect(await waiting()).toMatchObject([{ id: client.id }]);
    expect((await get('clients-feedback?mine=true')).items).toMatchObject([{ grade: 5, clientId: client.id }]);
    for (const [path, reader] of [
      ['complaints?mine=true', other],
      ['complaints', stranger],
      ['clients-feedback?mine=true', other],
      ['clients-feedback', stranger],
    ] as const)
      expect((await get(path, reader)).items).toEqual([]);
    const listed = await get(`complaints?unanswered=true&clientId=${client.id}&status=open`);
    expect(listed).toMatchObject({ total: 1, items: [{ clientId: client.id, replies: 0, forwarded: null }] });
    const [{ id }] = listed.items;
    await app.as(stranger).get(`/api/v1/complaints/${id}`).expect(404);
    for (const reader of [region.manager, client.actor, provider.staff])
      await app.as(reader).get(`/api/v1/complaints/${id}`).expect(403);

    await post(caseWorker, `complaints/${id}/replies`, { text: 'no' }).expect(422);
    await post(stranger, `complaints/${id}/replies`, { text: 'Selvitän asian.' }).expect(404);
    await post(provider.staff, `complaints/${id}/replies`, { text: 'Selvitän asian.' }).expect(403);
    await post(caseWorker, `complaints/${id}/replies`, { text: 'Selvitän asian.' }).expect(201);
    const forwarded = {
      severity: 'major',
      title: 'Aikoja siirretään',
      description: 'Tapaamisia siirretään toistuvasti.',
    };
    await post(stranger, `complaints/${id}/forward`, forwarded).expect(404);
    const { body } = await post(caseWorker, `complaints/${id}/forward`, forwarded).expect(201);
    expect(body).toMatchObject({
      forwarded: { number: 2, status: 'open' },
      permittedActions: [{ action: 'complaint:reply' }],
    });
    expect((await post(caseWorker, `complaints/${id}/forward`, forwarded).expect(409)).body.code).toBe(
      'complaint-forwarded-already',
    );
    await app.settle();
    const { rows: mails } = await app.owner.query<{ subject: string }>(
      `SELECT subject FROM app.mail WHERE subject LIKE 'Reklamaatio%' ORDER BY subject`,
    );
    expect(mails.map(({ subject }) => subject)).toEqual([
      'Reklamaatioosi on vastattu',
      expect.stringMatching(/^Reklamaatiosta tehtiin poikkeama S-2026-\d+\/2$/),
    ]);
    const deviation = await get(`deviations/${body.forwarded.id}`, provider.staff);
    expect(deviation).toMatchObject({ title: 'Aikoja siirretään', complaint: { id, number: 1 }, kind: 'deviation' });
    expect(JSON.stringify([deviation, await get(`deviations/${id}`, provider.staff)])).not.toContain('Selvitän');
    expect((await get('my/complaints', client.actor)).items).toMatchObject([
      { id, replies: [{ text: 'Selvitän asian.', repliedByName: caseWorker.name }] },
    ]);
    expect(await waiting()).toEqual([]);
    await expect(
      app.owner.query(`UPDATE contracts.deviation SET complaint_id = id WHERE id = $1`, [body.forwarded.id]),
    ).rejects.toThrow('deviation_from_complaint');
  });

  it('gives no word of a service that has not begun', async () => {
    const region = await givenServedRegion(app);
    const client = await givenClient(app, region);
    const voucherId = await givenVoucher(app, region, client.id);
    const feedback = app.as(client.actor).put(`/api/v1/vouchers/${voucherId}/feedback`).send({ grade: 5, words: null });
    expect((await feedback.expect(409)).body.code).toBe('service-not-begun');
  });
});
