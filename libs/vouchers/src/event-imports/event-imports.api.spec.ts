import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contractsLibrary } from '@kasvutori/contracts';
import { ANONYMOUS } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { Module } from '@nestjs/common';
import { givenManyVouchers } from '../../../../scripts/many-vouchers.mjs';
import { testApp, type TestApp } from '../../../../test/support/app.js';
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
} from '../../../../test/support/vouchers.js';
import { vouchersLibrary } from '../vouchers.library.js';

@Module({})
class NoRoutes {}

/** Files are taken as streams by procurement's module. */
describe('visits that come otherwise than by hand', () => {
  let app: TestApp;
  let region: ServedRegion;
  let provider: OfferingProvider;
  beforeAll(async () => {
    app = await testApp(procurementLibrary, { ...contractsLibrary, module: NoRoutes }, vouchersLibrary);
    region = await givenServedRegion(app, '100000.00');
    provider = await givenOffer(app, region);
  });
  afterAll(() => app.close());

  interface Served {
    readonly client: ServedClient;
    readonly voucherId: string;
    readonly choiceId: string;
    readonly number: string;
  }
  const served = async (units = 10, by = provider): Promise<Served> => {
    const client = await givenClient(app, region);
    const voucherId = await givenVoucher(app, region, client.id, units);
    const choiceId = await givenAcceptedChoice(app, client, voucherId, by);
    await app.owner.query(`UPDATE vouchers.choice SET starts_on = starts_on - 5 WHERE id = $1`, [choiceId]);
    const { rows } = await app.owner.query<{ number: string }>(
      `UPDATE vouchers.voucher SET valid_from = valid_from - 5 WHERE id = $1 RETURNING number`,
      [voucherId],
    );
    return { client, voucherId, choiceId, number: rows[0]!.number };
  };
  type As = Parameters<TestApp['as']>[0];

  describe('files', () => {
    const send = (content: string | Buffer, by: As = provider.staff) =>
      app
        .as(by)
        .post('/api/v1/event-imports')
        .set('content-type', 'application/octet-stream')
        .set('x-file-name', encodeURIComponent('käynnit.csv'))
        .send(Buffer.from(content));
    const confirm = (id: string, key = newKey(), by: As = provider.staff) =>
      app.as(by).post(`/api/v1/event-imports/${id}/confirm`).set('idempotency-key', key);
    const events = async (choiceId: string): Promise<number> =>
      (await app.as(provider.staff).get(`/api/v1/service-events?choiceId=${choiceId}`).expect(200)).body.items.length;
    const heading = 'seteli;päivä;alkoi;määrä';

    it('are looked at, then recorded once, however often and wherever it is clicked', async () => {
      const now = await served(3);
      const [day, before] = [await helsinkiDay(app, -1), await helsinkiDay(app, -2)];
      const file = `${heading}\n${now.number};${day};9.00;1\n${now.number};${day};9.00;1\n=cmd|' /C calc'!A1;${day};;1\n${now.number};${before};;3\n`;
      const { body: seen } = await send(file).expect(201);
      expect(seen).toMatchObject({
        fileName: 'käynnit.csv',
        encoding: 'utf-8',
        rows: 4,
        good: 1,
        wrong: 3,
        amount: '60.00',
      });
      expect(seen.errors.map(({ line, code }: { line: number; code: string }) => [line, code])).toEqual([
        [3, 'event-already-recorded'],
        [4, 'visit-voucher-unknown'],
        [5, 'voucher-short'],
      ]);
      expect(seen.errors[2].message.replace(/\s/g, ' ')).toContain('jäljellä on 135,00 €');
      expect(await events(now.choiceId)).toBe(0);
      // The same file in another tab is the same import.
      expect((await send(file).expect(201)).body.id).toBe(seen.id);

      const { text } = await app.as(provider.staff).get(`/api/v1/event-imports/${seen.id}/errors.csv`).expect(200);
      expect(text).toContain(`4,'=cmd|' /C calc'!A1,${day}`);

      const key = newKey();
      const answers = await Promise.all([confirm(seen.id, key), confirm(seen.id, key), confirm(seen.id)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 409]);
      expect(await events(now.choiceId)).toBe(1);
      const again = await send(file).expect(201);
      expect(again.body).toMatchObject({ id: seen.id, status: 'confirmed', good: 1 });
      expect((await confirm(seen.id).expect(409)).body.code).toBe('visits-already-recorded');
      const { body: own } = await app.as(now.client.actor).get('/api/v1/my/service-events').expect(200);
      expect(own.items[0]).toMatchObject({ status: 'recorded', startTime: '09:00', amount: '60.00' });
      const { body: list } = await app.as(provider.staff).get('/api/v1/event-imports').expect(200);
      expect(list.items.map(({ id }: { id: string }) => id)).toContain(seen.id);
    });

    it('are judged again when they are recorded: what was recorded meanwhile is found', async () => {
      const now = await served();
      const [day, before] = [await helsinkiDay(app, -1), await helsinkiDay(app, -2)];
      const { body: seen } = await send(`${heading}\n${now.number};${day};;1\n${now.number};${before};;1`).expect(201);
      await app
        .as(provider.staff)
        .post(`/api/v1/choices/${now.choiceId}/events`)
        .set('idempotency-key', newKey())
        .send({ occurredOn: day, units: 2 })
        .expect(201);
      const { body } = await confirm(seen.id).expect(200);
      expect(body).toMatchObject({
        status: 'confirmed',
        good: 1,
        errors: [{ line: 2, code: 'event-already-recorded' }],
      });
      expect(await events(now.choiceId)).toBe(2);
    });

    it('in Windows-1252 are read and said to be, in UTF-16 they are refused', async () => {
      const now = await served();
      const day = await helsinkiDay(app, -1);
      const { body } = await send(Buffer.from(`${heading}\n${now.number};${day};;1`, 'latin1')).expect(201);
      expect(body).toMatchObject({ encoding: 'windows-1252', good: 1 });
      const refused = await send(Buffer.from(`${heading}\n`, 'utf16le')).expect(422);
      expect(refused.body.code).toBe('csv-utf16');
      expect((await send('asiakas;aika\n').expect(422)).body.code).toBe('visits-heading-unknown');
    });

    it('of fifty thousand rows are judged a batch at a time, and what the vouchers hold is recorded', async () => {
      const many = await givenManyVouchers(app.owner, { authorities: 1, clients: 250, units: 10 });
      const { providerId: organisationId, staffId: personId } = many[0]!;
      const staff = { ...provider.staff, organisationId, personId };
      const { rows } = await app.owner.query<{ number: string }>(
        `SELECT v.number FROM vouchers.voucher v JOIN vouchers.choice h ON h.voucher_id = v.id WHERE h.provider_id = $1`,
        [organisationId],
      );
      const days: string[] = [];
      for (let back = 1; back <= 20; back += 1) days.push(await helsinkiDay(app, -back));
      const lines = rows.flatMap(({ number }) =>
        days.flatMap((day) => Array.from({ length: 10 }, (_, hour) => `${number};${day};${8 + hour}.00;1`)),
      );
      const { body: seen } = await send(`${heading}\n${lines.join('\n')}`, staff).expect(201);
      expect(seen).toMatchObject({ rows: 50_000, good: 2_500, wrong: 47_500, amount: '25000.00' });
      expect(seen.errors[0]).toMatchObject({ line: 12, code: 'voucher-short' });
      await confirm(seen.id, newKey(), staff).expect(200);
      const { rows: stored } = await app.owner.query(
        `SELECT count(*)::int AS events, (SELECT count(*)::int FROM app.history WHERE provider_id = $1 AND move = 'record') AS history
           FROM vouchers.service_event WHERE provider_id = $1`,
        [organisationId],
      );
      expect(stored).toEqual([{ events: 2_500, history: 2_500 }]);
    });

    it('are of their provider only', async () => {
      const other = await givenOffer(app, region);
      const now = await served();
      const file = `${heading}\n${now.number};${await helsinkiDay(app, -1)};;1`;
      const { body: theirs } = await send(file, other.staff).expect(201);
      expect(theirs.errors[0].code).toBe('visit-voucher-unknown');
      expect(theirs.permittedActions[0]).toMatchObject({ allowed: false });
      await confirm(theirs.id, newKey(), other.staff).expect(409);
      await app.as(provider.staff).get(`/api/v1/event-imports/${theirs.id}`).expect(404);
      await confirm(theirs.id).expect(404);
      await send(file, now.client.actor).expect(403);
      await send(file, ANONYMOUS).expect(401);
    });
  });

  describe('codes on the client’s phone', () => {
    const show = (client: As, choiceId: string) => app.as(client).post(`/api/v1/my/choices/${choiceId}/check-in-code`);
    const enter = (code: string, by: As = provider.staff, units = 1, key = newKey()) =>
      app.as(by).post('/api/v1/check-ins').set('idempotency-key', key).send({ code, units });

    it('record and confirm a visit in one, once', async () => {
      const now = await served(2);
      const { body: shown } = await show(now.client.actor, now.choiceId).expect(201);
      const key = newKey();
      const typed = `${shown.code.slice(0, 3)} ${shown.code.slice(3).toLowerCase()}`;
      const twice = await Promise.all([enter(typed, provider.staff, 1, key), enter(typed, provider.staff, 1, key)]);
      expect(twice.map(({ status }) => status)).toEqual([201, 201]);
      expect(twice[0]!.body).toMatchObject({
        status: 'approved',
        approvedHow: 'check-in',
        amount: '60.00',
        history: [{ move: 'record' }, { move: 'check-in' }],
      });
      expect((await enter(shown.code).expect(409)).body.code).toBe('check-in-code-used');
      const { body } = await app.as(now.client.actor).get(`/api/v1/vouchers/${now.voucherId}`).expect(200);
      expect(body).toMatchObject({ status: 'in-use', balance: '70.00', waiting: '0.00' });
      const { rows } = await app.owner.query(`SELECT * FROM vouchers.check_in_code WHERE choice_id = $1`, [
        now.choiceId,
      ]);
      expect(JSON.stringify(rows)).not.toContain(shown.code);
    });

    it('are no good once another was shown or the time is out, nor to another provider', async () => {
      const now = await served(1);
      const { body: first } = await show(now.client.actor, now.choiceId).expect(201);
      const { body: second } = await show(now.client.actor, now.choiceId).expect(201);
      const other = await givenOffer(app, region);
      expect((await enter(first.code).expect(422)).body.code).toBe('check-in-code-unknown');
      expect((await enter(second.code, other.staff).expect(422)).body.code).toBe('check-in-code-unknown');
      // More than the voucher holds is refused here too, and the code is still good.
      expect((await enter(second.code, provider.staff, 2).expect(409)).body.code).toBe('voucher-short');
      await app.owner.query(`UPDATE vouchers.check_in_code SET expires_at = app.now() WHERE choice_id = $1`, [
        now.choiceId,
      ]);
      expect((await enter(second.code).expect(422)).body.code).toBe('check-in-code-expired');
      await show((await served()).client.actor, now.choiceId).expect(404);
      await show(provider.staff, now.choiceId).expect(403);
      await enter(second.code, now.client.actor).expect(403);
      await enter(second.code, ANONYMOUS).expect(401);
    });

    it('are given only by a provider that has taken the client on', async () => {
      const client = await givenClient(app, region);
      const voucherId = await givenVoucher(app, region, client.id);
      const { body: choice } = await app
        .as(client.actor)
        .post(`/api/v1/vouchers/${voucherId}/choice`)
        .set('idempotency-key', newKey())
        .send({ offerId: provider.offerId })
        .expect(201);
      expect((await show(client.actor, choice.id).expect(409)).body.code).toBe('check-in-not-served');
    });

    it('cannot be guessed: ten wrong ones, also all at once, and the right one has to wait', async () => {
      const mine = await givenOffer(app, region);
      const now = await served(5, mine);
      const { body: shown } = await show(now.client.actor, now.choiceId).expect(201);
      const guesses = await Promise.all(Array.from({ length: 14 }, () => enter('ZZZZZZ', mine.staff)));
      expect(guesses.map(({ status }) => status).sort()).toEqual([...Array(10).fill(422), ...Array(4).fill(429)]);
      expect((await enter(shown.code, mine.staff).expect(429)).body.code).toBe('check-in-too-many');
      await app.owner.query(`UPDATE vouchers.check_in_guess SET since = since - interval '16 minutes'`);
      await enter(shown.code, mine.staff).expect(201);
    });
  });
});
