import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '@kasvutori/platform';
import type { TestApp } from '../../../../test/support/app.js';
import {
  givenAcceptedChoice,
  givenClient,
  givenOffer,
  givenServedRegion,
  givenVoucher,
  newKey,
  vouchersApp,
  type OfferingProvider,
  type ServedRegion,
} from '../../../../test/support/vouchers.js';

type As = Parameters<TestApp['as']>[0];
/** Every day of the week, so that the day of the test does not matter. */
const HOURS = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '09:00', to: '12:00' }));
const RULES = { hours: HOURS, exceptions: [], slotMinutes: 60, weekCapacity: null };

describe('appointments', () => {
  let app: TestApp;
  let region: ServedRegion;
  let provider: OfferingProvider;
  beforeAll(async () => {
    app = await vouchersApp();
    region = await givenServedRegion(app, '100000.00');
    provider = await givenOffer(app, region);
    await set(provider).expect(200);
    await app.settle();
  });
  afterAll(() => app.close());

  const set = (of: OfferingProvider, rules: object = RULES, version = 0, by: As = of.staff) =>
    app.as(by).put(`/api/v1/offers/${of.offerId}/calendar`).set('if-match', String(version)).send(rules);
  const served = async (by = provider) => {
    const client = await givenClient(app, region);
    const voucherId = await givenVoucher(app, region, client.id);
    return { client, voucherId, choiceId: await givenAcceptedChoice(app, client, voucherId, by) };
  };
  type Served = Awaited<ReturnType<typeof served>>;
  /** Free times from the day after tomorrow on: they can still be changed for a day. */
  const free = async ({ client, choiceId }: Served): Promise<string[]> => {
    const { body } = await app.as(client.actor).get(`/api/v1/my/choices/${choiceId}/free-times`).expect(200);
    const from = Date.now() + 2 * 86_400_000;
    return body.items
      .map(({ startsAt }: { startsAt: string }) => startsAt)
      .filter((at: string) => Date.parse(at) > from);
  };
  const book = ({ client, choiceId }: Served, startsAt: string, key = newKey()) =>
    app
      .as(client.actor)
      .post(`/api/v1/my/choices/${choiceId}/appointments`)
      .set('idempotency-key', key)
      .send({ startsAt });
  const change = ({ client }: Pick<Served, 'client'>, id: string, how: string, version: number, body: object = {}) =>
    app.as(client.actor).post(`/api/v1/my/appointments/${id}/${how}`).set('if-match', String(version)).send(body);
  const mails = async (subject: string): Promise<number> => {
    const { rows } = await app.owner.query(`SELECT count(*)::int AS count FROM app.mail WHERE subject = $1`, [subject]);
    return rows[0].count;
  };

  it('are booked once, by the one who is first, and the next free time follows', async () => {
    const [one, other] = [await served(), await served()];
    const [time] = (await free(one)) as [string];
    const key = newKey();
    const [clicked, again, late] = await Promise.all([book(one, time, key), book(one, time, key), book(other, time)]);
    const winner = clicked.status === 201 ? 'one' : 'other';
    expect([clicked.status, again.status, late.status]).toEqual(winner === 'one' ? [201, 201, 409] : [409, 409, 201]);
    expect(await free(winner === 'one' ? other : one)).not.toContain(time);
    expect((await book(one, new Date(Date.parse(time) + 60_000).toISOString()).expect(409)).body.code).toBe(
      'time-not-free',
    );
    await app.settle();
    const { body } = await app.as(provider.staff).get(`/api/v1/offers/${provider.offerId}/calendar`).expect(200);
    expect(body.nextFreeOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('are moved and cancelled by the client in time, and by the provider with a reason', async () => {
    const now = await served();
    const [first, second] = (await free(now)) as [string, string];
    const { body: booked } = await book(now, first).expect(201);
    const { body: moved } = await change(now, booked.id, 'move', 1, { startsAt: second }).expect(200);
    expect(moved).toMatchObject({ startsAt: second, status: 'booked', version: 2 });
    await change(now, booked.id, 'move', 1, { startsAt: first }).expect(412);
    expect(await free(now)).toContain(first);
    const { text } = await app
      .as(now.client.actor)
      .get(`/api/v1/my/appointments/${booked.id}/appointment.ics`)
      .expect(200);
    expect(text).toContain(`DTSTART:${second.replace(/[-:]|\.\d{3}/g, '')}\r\n`);
    expect(text).toContain('SEQUENCE:1\r\n');
    await change(await served(), booked.id, 'cancel', 2).expect(404);
    await change(now, booked.id, 'cancel', 2).expect(200);
    expect((await change(now, booked.id, 'cancel', 3).expect(409)).body.code).toBe('appointment-cancelled');

    const { body: anew } = await book(now, first).expect(201);
    await app.owner.query(`UPDATE vouchers.appointment SET change_by = app.now() WHERE id = $1`, [anew.id]);
    expect((await change(now, anew.id, 'cancel', 1).expect(409)).body.code).toBe('change-too-late');
    const cancel = (by: As) =>
      app
        .as(by)
        .post(`/api/v1/appointments/${anew.id}/cancel`)
        .set('if-match', '1')
        .send({ reason: 'Valmentaja on sairas' });
    await cancel((await givenOffer(app, region)).staff).expect(404);
    await cancel(now.client.actor).expect(403);
    await cancel(provider.staff).expect(200);
    await app.settle();
    expect(await mails('Aikasi on peruttu')).toBe(1);
  });

  it('of one client never overlap, also with two providers', async () => {
    const other = await givenOffer(app, region, { name: 'Toinen Oy' });
    await set(other).expect(200);
    const now = await served();
    const voucherId = await givenVoucher(app, region, now.client.id);
    const there = { ...now, voucherId, choiceId: await givenAcceptedChoice(app, now.client, voucherId, other) };
    const [time] = (await free(now)) as [string];
    await book(now, time).expect(201);
    expect((await book(there, time).expect(409)).body.code).toBe('client-is-elsewhere');
  });

  it('of a group are booked by as many as there are places, though more want one at once', async () => {
    const group = await givenOffer(app, region, { name: 'Ryhmä Oy' });
    await set(group, { ...RULES, places: 3 }).expect(200);
    const clients: Served[] = [];
    for (let count = 0; count < 5; count += 1) clients.push(await served(group));
    const [time, next] = (await free(clients[0]!)) as [string, string];
    const answers = await Promise.all(clients.map((client) => book(client, time)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 409, 409]);
    const [inside, outside] = [201, 409].map((status) => answers.findIndex((answer) => answer.status === status));
    expect(await free(clients[outside!]!)).not.toContain(time);
    await change(clients[inside!]!, answers[inside!]!.body.id, 'move', 1, { startsAt: next }).expect(200);
    await book(clients[outside!]!, time).expect(201);
    const { body } = await app.as(group.staff).get(`/api/v1/offers/${group.offerId}/calendar`).expect(200);
    expect(body.places).toBe(3);
    // Fewer places: who has booked keeps the time, and nobody else gets in.
    await set(group, { ...RULES, places: 2 }, 1).expect(200);
    const { rows } = await app.owner.query(
      `SELECT array_agg(place ORDER BY place) AS places FROM vouchers.appointment WHERE offer_id = $1 AND starts_at = $2 AND status = 'booked'`,
      [group.offerId, time],
    );
    expect(rows).toEqual([{ places: [1, 2, 3] }]);
    expect(await free(await served(group))).not.toContain(time);
  });

  it('stop when the week is full, and on a day off', async () => {
    const small = await givenOffer(app, region, { name: 'Pieni Oy' });
    await set(small, { ...RULES, weekCapacity: 1 }).expect(200);
    const now = await served(small);
    const [time] = (await free(now)) as [string];
    await book(now, time).expect(201);
    const left = await free(now);
    expect(left.length).toBeGreaterThan(0);
    expect(left.every((at) => at.slice(0, 10) !== time.slice(0, 10))).toBe(true);
    const day = left[0]!.slice(0, 10);
    await set(small, { ...RULES, exceptions: [{ day, hours: [] }] }, 1).expect(200);
    expect((await free(now)).some((at) => at.startsWith(day))).toBe(false);
    expect(
      (await set(small, { ...RULES, hours: [{ weekday: 1, from: '12:00', to: '09:00' }] }, 2).expect(422)).body.code,
    ).toBe('hours-wrong');
    await set(small, RULES, 1).expect(412);
  });

  it('are the business of those who take part', async () => {
    const now = await served();
    const stranger = await served();
    await app.as(stranger.client.actor).get(`/api/v1/my/choices/${now.choiceId}/free-times`).expect(404);
    await app.as(ANONYMOUS).get('/api/v1/my/appointments').expect(401);
    await app.as(region.caseWorker).get('/api/v1/my/appointments').expect(403);
    await set(provider, RULES, 1, (await givenOffer(app, region)).staff).expect(404);
    const none = await served(await givenOffer(app, region, { name: 'Kalenteriton Oy' }));
    const refused = await app.as(none.client.actor).get(`/api/v1/my/choices/${none.choiceId}/free-times`).expect(409);
    expect(refused.body.code).toBe('calendar-missing');
  });

  it('are told of the day before at nine, once', async () => {
    const now = await served();
    const [time] = (await free(now)) as [string];
    const { body } = await book(now, time).expect(201);
    const { rows } = await app.owner.query<{ remind_at: Date }>(
      `SELECT remind_at FROM vouchers.appointment WHERE id = $1`,
      [body.id],
    );
    const remindAt = rows[0]!.remind_at;
    const subject = 'Sinulla on aika huomenna';
    await app.setClock(new Date(remindAt.getTime() - 60_000));
    await app.settle();
    const before = await mails(subject);
    await app.setClock(remindAt);
    await app.settle();
    await app.settle();
    expect(await mails(subject)).toBeGreaterThan(before);
    const { rows: twice } = await app.owner.query(
      `SELECT count(*)::int AS count FROM vouchers.appointment WHERE reminded_at IS NOT NULL AND id = $1`,
      [body.id],
    );
    expect(twice[0].count).toBe(1);
    const { body: week } = await app
      .as(provider.staff)
      .get(`/api/v1/appointments?from=${time.slice(0, 10)}`)
      .expect(200);
    expect(week.items.map(({ id }: { id: string }) => id)).toContain(body.id);
  });
});
