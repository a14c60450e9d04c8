import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '@kasvutori/platform';
import type { TestApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial } from '../../../../test/support/given.js';
import {
  givenClient,
  givenOffer,
  givenServedRegion,
  givenVoucher,
  helsinkiDay,
  newKey,
  nextPersonalCode,
  vouchersApp,
  type ServedRegion,
} from '../../../../test/support/vouchers.js';

const GROUNDS = 'Työttömyys on kestänyt yli kaksi vuotta.';

describe('granting vouchers', () => {
  let app: TestApp;
  let region: ServedRegion;
  beforeAll(async () => {
    app = await vouchersApp();
    region = await givenServedRegion(app);
  });
  afterAll(() => app.close());

  const grant = (clientId: string, change: object = {}, served = region, key = newKey()) =>
    app
      .as(served.caseWorker)
      .post(`/api/v1/clients/${clientId}/vouchers`)
      .set('idempotency-key', key)
      .send({ serviceId: served.serviceId, grounds: GROUNDS, ...change });
  const budgetOf = async (served = region) =>
    (await app.as(served.finance).get(`/api/v1/budgets/${served.budgetId}`).expect(200)).body;

  it('shows what may be granted, with what the budget still holds', async () => {
    const { id } = await givenClient(app, region);
    await givenOffer(app, region);
    const { body } = await app.as(region.caseWorker).get(`/api/v1/clients/${id}/grantable`).expect(200);
    expect(body.items).toMatchObject([
      {
        kind: 'job-coaching',
        proposed: true,
        unitsDefault: 10,
        maxUnitPrice: '65.00',
        budgetId: region.budgetId,
        offers: 1,
      },
    ]);
    expect(Number(body.items[0].available)).toBeGreaterThan(0);
  });

  it('moves the value from the budget to the voucher and says how it was reckoned', async () => {
    const client = await givenClient(app, region);
    const before = await budgetOf();
    const { body } = await grant(client.id).expect(201);
    expect(body).toMatchObject({
      status: 'granted',
      units: 10,
      value: '650.00',
      balance: '650.00',
      available: '650.00',
      choice: null,
      grounds: GROUNDS,
      validFrom: await helsinkiDay(app),
      history: [{ move: 'grant', to: 'granted', by: region.caseWorker.name }],
    });
    expect(body.number).toMatch(/^V-\d{6}$/);
    expect(body.valueTrace.map((row: { code: string }) => row.code)).toEqual(['max-unit-price', 'units', 'value']);
    const after = await budgetOf();
    expect(Number(before.available) - Number(after.available)).toBe(650);
    expect(Number(after.committed) - Number(before.committed)).toBe(650);
  });

  it('writes the decision letter in the client’s language and tells that it is there', async () => {
    const personalCode = nextPersonalCode();
    const { body: client } = await app
      .as(region.caseWorker)
      .post('/api/v1/clients')
      .send({ name: 'Åsa Exempel', email: 'asa@example.fi', municipality: '740', language: 'sv', personalCode })
      .expect(201);
    await app.owner.query(
      `INSERT INTO vouchers.assessment (id, authority_id, client_id, person_id, number, questionnaire_id, answers, proposed_level, level,
                                        proposed_segment, segment, channels, services, grounds, made_by, made_at)
       SELECT gen_random_uuid(), authority_id, $1, (SELECT person_id FROM vouchers.client WHERE id = $1), 1, questionnaire_id, answers,
              proposed_level, level, proposed_segment, segment, channels, services, grounds, made_by, made_at
         FROM vouchers.assessment WHERE authority_id = $2 LIMIT 1`,
      [client.id, region.authorityId],
    );
    const { body: voucher } = await grant(client.id).expect(201);
    expect(voucher.letterId).toBeNull();
    await app.settle();
    const { body: read } = await app.as(region.caseWorker).get(`/api/v1/vouchers/${voucher.id}`).expect(200);
    const letter = await app.as(region.caseWorker).get(`/api/v1/documents/${read.letterId}`).expect(200);
    expect(letter.headers['content-type']).toContain('application/pdf');
    const { rows } = await app.owner.query(`SELECT language, title FROM app.document WHERE id = $1`, [read.letterId]);
    expect(rows).toEqual([{ language: 'sv', title: `Servicesedel ${voucher.number}` }]);
    const { rows: mails } = await app.owner.query(`SELECT subject FROM app.mail WHERE recipient = 'asa@example.fi'`);
    expect(mails).toEqual([{ subject: `Du fick servicesedeln ${voucher.number}` }]);
    await app.settle();
    expect((await app.owner.query(`SELECT FROM app.mail WHERE recipient = 'asa@example.fi'`)).rowCount).toBe(1);
  });

  it('tells before the grant what it is worth, what the client pays and what it takes from the budget', async () => {
    const other = await givenServedRegion(app, '1000.00');
    const { id } = await givenClient(app, other);
    const worth = (body: object, actor = other.caseWorker, of = id) =>
      app
        .as(actor)
        .post(`/api/v1/clients/${of}/voucher-worth`)
        .send({ serviceId: other.serviceId, ...body });
    const { body } = await worth({ units: 4 }).expect(200);
    expect(body).toMatchObject({
      ...{ units: 4, value: '260.00', before: null, taken: '260.00', available: '1000.00', after: '740.00' },
      ...{ maxUnitPrice: '65.00', ownLowest: null, ownHighest: null, needsApprover: false },
    });
    await givenOffer(app, other, { unitPriceCents: 6_000 });
    await givenOffer(app, other, { unitPriceCents: 7_250 });
    expect((await worth({ units: 20 }).expect(200)).body).toMatchObject({
      ...{ value: '1300.00', after: '-300.00', ownLowest: '0.00', ownHighest: '7.50' },
    });
    // What is shown is what is granted.
    const { body: granted } = await grant(id, { units: 4 }, other).expect(201);
    expect(granted).toMatchObject({ value: body.value, lastDay: body.lastDay, valueTrace: body.trace });
    expect((await budgetOf(other)).available).toBe(body.after);
    await worth({ units: 0 }).expect(422);
    await worth({ grounds: GROUNDS }).expect(422);
    await worth({}, other.finance).expect(403);
    await worth({}, region.caseWorker).expect(404);
    await app.as(ANONYMOUS).post(`/api/v1/clients/${id}/voucher-worth`).send({}).expect(401);
  });

  it('tells in its letters by what power it decides and where that is contested', async () => {
    const other = await givenServedRegion(app);
    const manager = app.as(other.manager);
    const { body } = await manager.get('/api/v1/decision-terms').expect(200);
    expect(body).toMatchObject({ terms: null, version: 0 });
    const inThree = (text: string) => ({ fi: text, sv: text, en: text });
    const terms = {
      ...{ power: inThree('Hallintosääntö 23 §'), registry: inThree('Kirjaamo'), hours: inThree('klo 9–15') },
      ...{ street: 'Esimerkkikatu 1', postalCode: '57130', town: 'Savonlinna', email: 'kirjaamo@example.fi' },
      ...{ phone: '050 555 0100', court: inThree('Itä-Suomen hallinto-oikeus'), courtAddress: 'PL 1, 70101 Kuopio' },
    };
    const set = (version: string, sent: object = terms, by = manager) =>
      by.put('/api/v1/decision-terms').set('if-match', version).send(sent);
    await set('0', terms, app.as(other.caseWorker)).expect(403);
    await set('0', { ...terms, postalCode: '5713' }).expect(422);
    await set('0').expect(200);
    await set('0').expect(412);
    await set('1', { ...terms, phone: '050 555 0101' }).expect(200);
    const { body: read } = await app.as(other.caseWorker).get('/api/v1/decision-terms').expect(200);
    expect(read).toMatchObject({ terms: { ...terms, phone: '050 555 0101' }, version: 2 });
    const client = await givenClient(app, other);
    const { body: voucher } = await grant(client.id, {}, other).expect(201);
    await app.settle();
    const { rows } = await app.owner.query(
      `SELECT decided_as, letter_id FROM vouchers.decision WHERE voucher_id = $1`,
      [voucher.id],
    );
    expect(rows).toEqual([{ decided_as: 'case-worker', letter_id: expect.any(String) }]);
  });

  it('grants once for a command, however often it is sent', async () => {
    const { id } = await givenClient(app, region);
    const key = newKey();
    const [first, second] = await Promise.all([grant(id, {}, region, key), grant(id, {}, region, key)]);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(first.body.id).toBe(second.body.id);
    await grant(id, { units: 3 }, region, key).expect(422);
    await app
      .as(region.caseWorker)
      .post(`/api/v1/clients/${id}/vouchers`)
      .send({ serviceId: region.serviceId, grounds: GROUNDS })
      .expect(422);
  });

  it('refuses what has no basis', async () => {
    const client = await givenClient(app, region);
    await grant(client.id, { units: 0 }).expect(422);
    await grant(client.id, { grounds: 'Lyhyt' }).expect(422);
    expect((await grant(client.id, { validFrom: await helsinkiDay(app, -1) }).expect(422)).body.code).toBe(
      'voucher-starts-in-past',
    );
    expect((await grant(client.id, { validFrom: '2029-01-01' }).expect(409)).body).toMatchObject({
      code: 'budget-missing',
      params: { year: '2029' },
    });
    await grant(client.id, { serviceId: client.id }).expect(404);
    await grant(region.budgetId).expect(404);
    const { body: unassessed } = await app
      .as(region.caseWorker)
      .post('/api/v1/clients')
      .send({
        name: 'Uusi',
        email: 'uusi@example.fi',
        municipality: '740',
        language: 'fi',
        personalCode: nextPersonalCode(),
      })
      .expect(201);
    expect((await grant(unassessed.id).expect(409)).body.code).toBe('assessment-missing');
    const { body: page } = await app.as(region.caseWorker).get(`/api/v1/clients/${unassessed.id}`).expect(200);
    expect(page.permittedActions).toContainEqual({
      action: 'voucher:grant',
      allowed: false,
      reason: expect.stringContaining('Arvioi ensin'),
    });
  });

  it('is the case worker’s alone, in their own authority', async () => {
    const client = await givenClient(app, region);
    const body = { serviceId: region.serviceId, grounds: GROUNDS };
    const post = (actor: Parameters<TestApp['as']>[0]) =>
      app.as(actor).post(`/api/v1/clients/${client.id}/vouchers`).set('idempotency-key', newKey()).send(body);
    await post(ANONYMOUS).expect(401);
    await post(region.finance).expect(403);
    await post(client.actor).expect(403);
    await post(await givenOfficial(app, await givenAuthority(app, 'Toinen alue'), 'case-worker')).expect(404);
  });

  it('shows a voucher to its client, and the reference instead of the name to those who only count', async () => {
    const client = await givenClient(app, region);
    const voucherId = await givenVoucher(app, region, client.id);
    const { body: own } = await app.as(client.actor).get('/api/v1/my/vouchers').expect(200);
    expect(own.items).toMatchObject([{ id: voucherId, clientName: client.actor.name }]);
    expect(own.items[0].permittedActions.map((entry: { action: string }) => entry.action)).toEqual([
      'choice:choose',
      'voucher:return',
    ]);
    const { body: counted } = await app
      .as(region.finance)
      .get(`/api/v1/vouchers?budgetId=${region.budgetId}&status=granted&limit=200`)
      .expect(200);
    const row = counted.items.find((item: { id: string }) => item.id === voucherId);
    expect(row).toMatchObject({ clientName: client.reference, permittedActions: [] });
    const stranger = await givenClient(app, region);
    await app.as(stranger.actor).get(`/api/v1/vouchers/${voucherId}`).expect(404);
    await app.as(stranger.actor).get('/api/v1/vouchers').expect(403);
    await app.as(region.finance).get('/api/v1/vouchers?sort=shoe').expect(422);
  });
});

describe('the last 500 euros', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await vouchersApp();
  });
  afterAll(() => app.close());

  it('are granted once, and the other case worker reads what is missing', async () => {
    const region = await givenServedRegion(app, '500.00');
    const clients = [await givenClient(app, region), await givenClient(app, region)];
    const colleague = { ...region, caseWorker: await givenOfficial(app, region.authorityId, 'case-worker') };
    const [one, two] = await Promise.all(
      clients.map((client, index) =>
        app
          .as((index === 0 ? region : colleague).caseWorker)
          .post(`/api/v1/clients/${client.id}/vouchers`)
          .set('idempotency-key', newKey())
          .send({ serviceId: region.serviceId, units: 7, grounds: GROUNDS }),
      ),
    );
    expect([one?.status, two?.status].sort()).toEqual([201, 409]);
    const refused = [one, two].find((answer) => answer?.status === 409);
    expect(refused?.body).toMatchObject({ code: 'budget-short', errors: [{ pointer: '/units' }] });
    expect(refused?.body.params.shortfall.replace(/\s/g, ' ')).toBe('410,00 €');
    const { rows } = await app.owner.query(`SELECT FROM vouchers.voucher WHERE budget_id = $1`, [region.budgetId]);
    expect(rows).toHaveLength(1);
  });

  it('let fifty grants at once take exactly what there is', async () => {
    const region = await givenServedRegion(app, '650.00');
    const client = await givenClient(app, region);
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        app
          .as(region.caseWorker)
          .post(`/api/v1/clients/${client.id}/vouchers`)
          .set('idempotency-key', newKey())
          .send({ serviceId: region.serviceId, units: 1, grounds: GROUNDS }),
      ),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(40);
    const { body } = await app.as(region.finance).get(`/api/v1/budgets/${region.budgetId}`).expect(200);
    expect(body).toMatchObject({ available: '0.00', committed: '650.00', vouchers: 10 });
  });
});
