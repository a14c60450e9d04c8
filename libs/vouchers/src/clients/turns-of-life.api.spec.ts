import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inventedBusinessId, type ClientActor } from '@kasvutori/platform';
import type { TestApp } from '../../../../test/support/app.js';
import { givenClientPerson } from '../../../../test/support/given.js';
import {
  givenAcceptedChoice,
  givenBudget,
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

describe('clients through their lives', () => {
  let app: TestApp;
  let region: ServedRegion;
  let provider: OfferingProvider;
  let today: string;
  beforeAll(async () => {
    app = await vouchersApp();
    region = await givenServedRegion(app, '100000.00');
    provider = await givenOffer(app, region);
    today = await helsinkiDay(app);
  });
  afterAll(() => app.close());

  const pageOf = async (id: string) => (await app.as(region.caseWorker).get(`/api/v1/clients/${id}`).expect(200)).body;
  const voucherOf = async (id: string) =>
    (await app.as(region.caseWorker).get(`/api/v1/vouchers/${id}`).expect(200)).body;
  const budget = async (): Promise<bigint> =>
    BigInt(
      (
        await app.owner.query<{ cents: string }>(
          `SELECT balance_cents::text AS cents FROM app.ledger_account WHERE code = $1`,
          [`budget:${region.budgetId}`],
        )
      ).rows[0]?.cents ?? '-1',
    );
  const taken = async (): Promise<number> =>
    (
      await app.owner.query<{ taken: number }>(`SELECT taken FROM vouchers.offer_places WHERE offer_id = $1`, [
        provider.offerId,
      ])
    ).rows[0]?.taken ?? -1;
  const record = (choiceId: string, occurredOn: string, units = 1) =>
    app
      .as(provider.staff)
      .post(`/api/v1/choices/${choiceId}/events`)
      .set('idempotency-key', newKey())
      .send({ occurredOn, units });
  const approve = (eventId: string) =>
    app
      .as(region.caseWorker)
      .post(`/api/v1/service-events/${eventId}/approve`)
      .set('idempotency-key', newKey())
      .expect(200);

  describe('companies', () => {
    const company = (input: object = {}) =>
      app
        .as(region.caseWorker)
        .post('/api/v1/company-clients')
        .send({
          ...{ name: 'Ääkkösen Paja Oy', email: 'paja@example.fi', municipality: '740', language: 'fi' },
          businessId: inventedBusinessId(700),
          ...input,
        });
    const NEED = { stage: 'young', recruiting: 'now', growth: 'no', finances: 'well' };

    it('are registered by their business id, once, and found by it', async () => {
      const { body: refused } = await company({ businessId: '9999999-1' }).expect(422);
      expect(refused).toMatchObject({ code: 'business-id-invalid', errors: [{ pointer: '/businessId' }] });
      const businessId = inventedBusinessId(701);
      const { body: made } = await company({ businessId }).expect(201);
      const { body: again } = await company({ businessId }).expect(409);
      expect(again).toMatchObject({ code: 'company-is-client', params: { reference: made.reference } });
      const list = async (query: string) =>
        (await app.as(region.caseWorker).get(`/api/v1/clients?${query}`).expect(200)).body.items;
      expect(await list(`q=${businessId}`)).toMatchObject([{ id: made.id, kind: 'company', businessId }]);
      await givenClient(app, region);
      expect(new Set((await list('kind=person')).map(({ kind }: { kind: string }) => kind))).toEqual(
        new Set(['person']),
      );
      const page = await pageOf(made.id);
      expect(page).toMatchObject({ kind: 'company', businessId, name: 'Ääkkösen Paja Oy', diedOn: null });
      const actions = page.permittedActions.map(({ action }: { action: string }) => action);
      expect(actions).not.toContain('client:reveal-code');
      expect(actions).not.toContain('client:record-death');
      await app
        .as(region.caseWorker)
        .post(`/api/v1/clients/${made.id}/personal-code`)
        .send({ reason: 'Katson' })
        .expect(409);
      await app.as(region.finance).post('/api/v1/company-clients').send({}).expect(403);
    });

    it('are asked their own questions, granted what is meant for them, and served through a contact person', async () => {
      const helping = await givenServedRegion(app, '1000.00');
      const { body: service } = await app
        .as(helping.manager)
        .post('/api/v1/services')
        .send({ kind: 'growth-advice', maxUnitPrice: '90.00', unitsDefault: 5, validityMonths: 6 })
        .expect(201);
      const year = Number(today.slice(0, 4));
      await givenBudget(app, helping.finance, { serviceId: service.id, year, amount: '5000.00' });
      const adviser = await givenOffer(app, helping, { serviceKind: 'growth-advice', unitPriceCents: 9_000 });
      const { body: made } = await app
        .as(helping.caseWorker)
        .post('/api/v1/company-clients')
        .send({
          ...{ name: 'Järvi & Poika Ky', email: 'jarvi@example.fi', municipality: '740', language: 'fi' },
          businessId: inventedBusinessId(702),
        })
        .expect(201);
      const { body: questions } = await app
        .as(helping.caseWorker)
        .get('/api/v1/needs/questionnaire?clientKind=company')
        .expect(200);
      expect(questions.questions.map(({ code }: { code: string }) => code)).toEqual(Object.keys(NEED));
      const assess = (answers: object) =>
        app.as(helping.caseWorker).post(`/api/v1/clients/${made.id}/assessments`).send({ answers });
      await assess({ 'time-without-work': 'over-2-years' }).expect(422);
      await assess(NEED).expect(201);
      const { body: grantable } = await app
        .as(helping.caseWorker)
        .get(`/api/v1/clients/${made.id}/grantable`)
        .expect(200);
      expect(grantable.items.map(({ kind }: { kind: string }) => kind)).toEqual(['growth-advice']);
      const grant = (serviceId: string, clientId = made.id) =>
        app
          .as(helping.caseWorker)
          .post(`/api/v1/clients/${clientId}/vouchers`)
          .set('idempotency-key', newKey())
          .send({ serviceId, units: 5, grounds: 'Yritys palkkaa ensimmäiset työntekijänsä.' });
      const { body: wrong } = await grant(helping.serviceId).expect(422);
      expect(wrong).toMatchObject({ code: 'service-not-for-client', errors: [{ pointer: '/serviceId' }] });
      const { body: person } = { body: await givenClient(app, helping) };
      expect((await grant(service.id, person.id).expect(422)).body).toMatchObject({ code: 'service-not-for-client' });
      const { body: voucher } = await grant(service.id).expect(201);

      const contact = await givenClientPerson(app);
      const { body: mandate } = await app
        .as(helping.caseWorker)
        .post(`/api/v1/clients/${made.id}/mandates`)
        .send({
          ...{ email: `${contact.personId}@example.fi`, scope: ['choose', 'events', 'needs'] },
          ...{ firstDay: today, lastDay: await helsinkiDay(app, 300), givenHow: 'company', reason: 'Toimitusjohtaja' },
        })
        .expect(201);
      const { rows } = await app.owner.query<{ person_id: string }>(`SELECT person_id FROM app.mandate WHERE id = $1`, [
        mandate.id,
      ]);
      const actor: ClientActor = {
        ...contact,
        personId: rows[0]?.person_id ?? '',
        name: 'Järvi & Poika Ky',
        representative: {
          ...{ personId: contact.personId, name: contact.name, mandateId: mandate.id },
          ...{ authorityId: helping.authorityId, scope: ['view', 'choose', 'needs', 'events'] },
        },
      };
      const { body: mine } = await app.as(actor).get('/api/v1/my/situation').expect(200);
      expect(mine.items).toMatchObject([{ name: 'Järvi & Poika Ky', kind: 'company', nextStep: { code: 'choose' } }]);
      const choiceId = await givenAcceptedChoice(app, { ...person, actor }, voucher.id, adviser);
      const { body: event } = await app
        .as(adviser.staff)
        .post(`/api/v1/choices/${choiceId}/events`)
        .set('idempotency-key', newKey())
        .send({ occurredOn: today, units: 1 })
        .expect(201);
      await app
        .as(actor)
        .post(`/api/v1/service-events/${event.id}/approve`)
        .set('idempotency-key', newKey())
        .expect(200);
      await app
        .as(actor)
        .put(`/api/v1/vouchers/${voucher.id}/feedback`)
        .send({ grade: 5, words: 'Hyvä neuvo.' })
        .expect(200);
      await app.settle();
      const letter = await app.owner.query(`SELECT title FROM app.document WHERE client_person_id = $1`, [
        actor.personId,
      ]);
      expect(letter.rows).toHaveLength(1);
    });
  });

  describe('a move', () => {
    const move = async (client: ServedClient, municipality: string) =>
      app
        .as(region.caseWorker)
        .patch(`/api/v1/clients/${client.id}`)
        .set('if-match', `"${(await pageOf(client.id)).version}"`)
        .send({ municipality });

    it('keeps the choice, says that it no longer covers, and compares from the new home', async () => {
      const client = await givenClient(app, region);
      const voucherId = await givenVoucher(app, region, client.id);
      await givenAcceptedChoice(app, client, voucherId, provider);
      expect((await voucherOf(voucherId)).choice).toMatchObject({ status: 'accepted', coversHome: true });
      expect((await move(client, '507')).status).toBe(200); // Mäntyharju: of the region, not served
      expect((await voucherOf(voucherId)).choice).toMatchObject({ status: 'accepted', coversHome: false });
      const { rows } = await app.owner.query<{ text: string }>(
        `SELECT text FROM app.mail WHERE text LIKE '%uudessa kotikunnassasi (Mäntyharju)%'`,
      );
      expect(rows).toHaveLength(1);
      const { body: offers } = await app.as(client.actor).get(`/api/v1/vouchers/${voucherId}/offers`).expect(200);
      expect(offers.items).toEqual([]);
      const page = await pageOf(client.id);
      expect(page.outsideArea).toBe(false);
      expect(page.history.at(-1)).toMatchObject({ move: 'relocate', note: 'Savonlinna → Mäntyharju' });
      expect((await move(client, '091')).status).toBe(200);
      expect((await pageOf(client.id)).outsideArea).toBe(true);
    });
  });

  describe('a death', () => {
    const die = async (client: ServedClient, diedOn: string, confirmation = client.reference) =>
      app
        .as(region.caseWorker)
        .post(`/api/v1/clients/${client.id}/death`)
        .set('if-match', `"${(await pageOf(client.id)).version}"`)
        .send({ diedOn, confirmation });

    it('is confirmed by the client’s number, not in the future, and recorded once', async () => {
      const client = await givenClient(app, region);
      expect((await die(client, today, 'C-9999')).body).toMatchObject({ code: 'death-not-confirmed' });
      expect((await die(client, await helsinkiDay(app, 1))).body).toMatchObject({ code: 'death-in-future' });
      const both = await Promise.all([die(client, today), die(client, today)]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
      await app.as(region.finance).post(`/api/v1/clients/${client.id}/death`).send({}).expect(403);
      await expect(
        app.owner.query(`UPDATE vouchers.client SET died_on = died_on - 1 WHERE id = $1`, [client.id]),
      ).rejects.toThrow('recorded once');
    });

    it('returns what nobody has served, frees the place and ends all that is open, in one go', async () => {
      const client = await givenClient(app, region);
      const before = await budget();
      const unchosen = await givenVoucher(app, region, client.id);
      const proposed = await givenVoucher(app, region, client.id);
      await app
        .as(client.actor)
        .post(`/api/v1/vouchers/${proposed}/choice`)
        .set('idempotency-key', newKey())
        .send({ offerId: provider.offerId })
        .expect(201);
      const places = await taken();
      await app.as(region.caseWorker).post(`/api/v1/clients/${client.id}/needs-requests`).send({}).expect(201);
      await app
        .as(region.caseWorker)
        .put(`/api/v1/clients/${client.id}/path`)
        .set('if-match', '"0"')
        .send({ steps: [{ sideBySide: false, goal: 'Löydän työn', acts: 'client' }] })
        .expect(200);
      const helper = await givenClientPerson(app);
      await app
        .as(client.actor)
        .post('/api/v1/my/mandates')
        .send({
          ...{ clientId: client.id, email: `${helper.personId}@example.fi`, scope: [] },
          ...{ firstDay: today, lastDay: today },
        })
        .expect(201);
      await app.settle();
      const mails = async () =>
        (await app.owner.query(`SELECT FROM app.mail WHERE recipient = 'asiakas@example.fi'`)).rowCount;
      const sent = await mails();

      const { body } = await die(client, today);
      expect(body).toMatchObject({
        diedOn: today,
        nextStep: { code: 'ended', who: 'case-worker' },
        needsRequest: null,
      });
      expect(body.vouchers.map(({ status }: { status: string }) => status)).toEqual(['returned', 'returned']);
      expect(await budget()).toBe(before);
      expect(await taken()).toBe(places - 1);
      expect((await voucherOf(unchosen)).history.at(-1)).toMatchObject({
        move: 'return',
        note: expect.stringContaining('Asiakas on kuollut'),
      });
      const { body: mandates } = await app
        .as(region.caseWorker)
        .get(`/api/v1/clients/${client.id}/mandates`)
        .expect(200);
      expect(mandates.items).toMatchObject([{ state: 'ended' }]);
      const { body: path } = await app.as(region.caseWorker).get(`/api/v1/clients/${client.id}/path`).expect(200);
      expect(path.steps).toMatchObject([{ status: 'dropped', reason: expect.stringContaining('kuollut') }]);
      await app.settle();
      expect(await mails()).toBe(sent);
      const { body: refused } = await app
        .as(region.caseWorker)
        .post(`/api/v1/clients/${client.id}/vouchers`)
        .set('idempotency-key', newKey())
        .send({ serviceId: region.serviceId, units: 1, grounds: 'Ei enää, koska asiakas on kuollut.' })
        .expect(409);
      expect(refused).toMatchObject({ code: 'client-has-died' });
    });

    it('that is being recorded while somebody grants is waited for, and refuses the grant in words', async () => {
      const client = await givenClient(app, region);
      await app.owner.query('BEGIN');
      await app.owner.query(
        `UPDATE vouchers.client SET died_on = $2, death_recorded_at = app.now(), death_recorded_by = 'Toinen'
          WHERE id = (SELECT id FROM vouchers.client WHERE id = $1 FOR UPDATE)`,
        [client.id, today],
      );
      const granting = app
        .as(region.caseWorker)
        .post(`/api/v1/clients/${client.id}/vouchers`)
        .set('idempotency-key', newKey())
        .send({ serviceId: region.serviceId, units: 1, grounds: 'Työttömyys on kestänyt kauan.' })
        .then((answer) => answer);
      const waits = async () =>
        (
          await app.owner.query(
            `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
          )
        ).rowCount;
      while ((await waits()) === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      await app.owner.query('COMMIT');
      const { status, body } = await granting;
      expect({ status, code: body.code }).toEqual({ status: 409, code: 'client-has-died' });
    });

    it('lets visits before it be recorded and paid, refuses later ones, and then returns the rest', async () => {
      const client = await givenClient(app, region);
      const voucherId = await givenVoucher(app, region, client.id);
      const choiceId = await givenAcceptedChoice(app, client, voucherId, provider);
      const places = await taken();
      const diedOn = today;
      await app.setClock(new Date(Date.now() + 2 * 86_400_000));
      const late = await helsinkiDay(app, -1);
      const { body: after } = await record(choiceId, late).expect(201);
      await die(client, diedOn);
      expect(await taken()).toBe(places - 1);
      const { body: judged } = await app.as(region.caseWorker).get(`/api/v1/service-events/${after.id}`).expect(200);
      expect(judged).toMatchObject({ status: 'rejected', reason: expect.stringContaining('kuollut') });
      expect(await voucherOf(voucherId)).toMatchObject({ status: 'granted', choice: null });
      const { body: refused } = await record(choiceId, late).expect(422);
      expect(refused).toMatchObject({ code: 'event-after-death' });
      const { body: event } = await record(choiceId, diedOn, 2).expect(201);
      await approve(event.id);
      expect(await voucherOf(voucherId)).toMatchObject({ status: 'in-use', balance: '530.00' });

      const before = await budget();
      await app.setClock(new Date(Date.now() + 18 * 86_400_000));
      await app.settle();
      expect(await voucherOf(voucherId)).toMatchObject({ status: 'returned', balance: '0.00' });
      expect(await budget()).toBe(before + 53_000n);
      const { rows } = await app.owner.query<{ sum: string }>(
        `SELECT sum(balance_cents)::text AS sum FROM app.ledger_account`,
      );
      expect(rows[0]?.sum).toBe('0');
      await record(choiceId, diedOn).expect(409);
    });
  });
});
