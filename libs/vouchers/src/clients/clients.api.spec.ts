import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '@kasvutori/platform';
import type { TestApp } from '../../../../test/support/app.js';
import { givenAuthority, givenClientPerson, givenOfficial } from '../../../../test/support/given.js';
import {
  givenAcceptedChoice,
  givenClient,
  givenOffer,
  givenServedRegion,
  givenVoucher,
  LIGHT_ANSWERS,
  nextPersonalCode,
  vouchersApp,
  type ServedRegion,
} from '../../../../test/support/vouchers.js';

/** A code with the right check character, made up here: none outside 900–999 is ever written down. */
const codeOf = (day: string, number: number): string =>
  `${day}-${number}${'0123456789ABCDEFHJKLMNPRSTUVWXY'.charAt(Number(`${day}${number}`) % 31)}`;

describe('clients over HTTP', () => {
  let app: TestApp;
  let region: ServedRegion;
  beforeAll(async () => {
    app = await vouchersApp();
    region = await givenServedRegion(app);
  });
  afterAll(() => app.close());

  const form = (change: object = {}) => ({
    name: 'Aino Esimerkki',
    email: 'aino@example.fi',
    municipality: '740',
    language: 'sv',
    personalCode: nextPersonalCode(),
    ...change,
  });
  const register = (body: object) => app.as(region.caseWorker).post('/api/v1/clients').send(body);

  it('registers a client with the next reference, responsible from the first day', async () => {
    const { body: first } = await register(form()).expect(201);
    const { body: second } = await register(form()).expect(201);
    const numberOf = (reference: string) => Number(reference.slice(2));
    expect(first.reference).toMatch(/^C-\d{4}$/);
    expect(numberOf(second.reference)).toBe(numberOf(first.reference) + 1);
    const { body: page } = await app.as(region.caseWorker).get(`/api/v1/clients/${first.id}`).expect(200);
    expect(page).toMatchObject({
      caseWorkerName: region.caseWorker.name,
      language: 'sv',
      nextStep: { code: 'assessment', who: 'case-worker' },
    });
    expect(JSON.stringify(page)).not.toContain('personalCode');
  });

  it('never keeps a personal identity code in the clear, and finds the same person again', async () => {
    const personalCode = nextPersonalCode();
    const { body } = await register(form({ personalCode })).expect(201);
    const { rows } = await app.owner.query(`SELECT * FROM vouchers.client WHERE id = $1`, [body.id]);
    const stored = JSON.stringify(rows[0], (_, value) =>
      value?.type === 'Buffer' ? Buffer.from(value.data).toString('latin1') : value,
    );
    expect(stored).not.toContain(personalCode);
    const again = await register(form({ personalCode: personalCode.toLowerCase() })).expect(409);
    expect(again.body).toMatchObject({ code: 'client-exists', params: { reference: body.reference } });
  });

  it.each([
    ['outside the invented numbers', codeOf('131052', 308), 'personal-code-of-real-person'],
    ['with a wrong check character', '131052-900A', 'personal-code-check-wrong'],
    ['of a day that is not', '310299-9011', 'personal-code-of-no-day'],
  ])('refuses a code %s', async (_, personalCode, code) => {
    const { body } = await register(form({ personalCode })).expect(422);
    expect(body).toMatchObject({ code, errors: [{ pointer: '/personalCode' }] });
  });

  it('names every field that is wrong', async () => {
    const { body } = await register(form({ name: '', email: 'nowhere', municipality: '000', language: 'de' })).expect(
      422,
    );
    expect(body.errors.map((error: { pointer: string }) => error.pointer).sort()).toEqual([
      '/email',
      '/language',
      '/municipality',
      '/name',
    ]);
    await register(form({ caseWorkerId: region.finance.personId })).expect(422);
    await register(form({ extra: 1 })).expect(422);
  });

  it('is closed to everyone but case workers, and to other authorities', async () => {
    const client = await givenClient(app, region);
    await app.as(ANONYMOUS).get('/api/v1/clients').expect(401);
    await app.as(region.finance).get('/api/v1/clients').expect(403);
    await app.as(client.actor).get(`/api/v1/clients/${client.id}`).expect(403);
    const auditor = await givenOfficial(app, region.authorityId, 'auditor');
    const { body: audited } = await app.as(auditor).get(`/api/v1/clients/${client.id}`).expect(200);
    expect(audited.permittedActions).toEqual([]);
    await app.as(auditor).patch(`/api/v1/clients/${client.id}`).set('if-match', '1').send({ name: 'X' }).expect(403);
    const stranger = await givenOfficial(app, await givenAuthority(app, 'Toinen alue'), 'case-worker');
    await app.as(stranger).get(`/api/v1/clients/${client.id}`).expect(404);
    await app.as(stranger).patch(`/api/v1/clients/${client.id}`).set('if-match', '1').send({ name: 'X' }).expect(404);
    expect((await app.as(stranger).get('/api/v1/clients').expect(200)).body).toMatchObject({ items: [], total: 0 });
  });

  it('changes contacts with the version it read, and hands over with a reason', async () => {
    const { id } = await givenClient(app, region);
    const colleague = await givenOfficial(app, region.authorityId, 'case-worker');
    const patch = (version: string, body: object) =>
      app.as(region.caseWorker).patch(`/api/v1/clients/${id}`).set('if-match', version).send(body);
    const { body: changed } = await patch('1', { municipality: '491', phone: null }).expect(200);
    expect(changed).toMatchObject({ municipality: '491', version: 2 });
    await patch('1', { municipality: '740' }).expect(412);
    await app.as(region.caseWorker).patch(`/api/v1/clients/${id}`).send({}).expect(428);
    const handOver = (caseWorkerId: string) =>
      app
        .as(region.caseWorker)
        .post(`/api/v1/clients/${id}/hand-over`)
        .set('if-match', '2')
        .send({ caseWorkerId, reason: 'Muutto' });
    await handOver(region.finance.personId).expect(422);
    const { body: handed } = await handOver(colleague.personId).expect(200);
    expect(handed).toMatchObject({
      caseWorkerName: colleague.name,
      people: [{ role: 'case-worker', name: colleague.name }],
    });
    expect(handed.history.at(-1)).toMatchObject({ move: 'hand-over', note: expect.stringContaining('Muutto') });
    const { body: workers } = await app.as(region.caseWorker).get('/api/v1/case-workers').expect(200);
    expect(workers.items).toContainEqual({
      ...{ id: colleague.personId, name: colleague.name },
      ...{ active: true, clients: 1, mayHandOver: false },
    });
  });

  it('shows the code for a reason, and the client sees who looked and why', async () => {
    const client = await givenClient(app, region);
    await app.as(region.caseWorker).get(`/api/v1/clients/${client.id}`).expect(200);
    const reveal = (body: object) =>
      app.as(region.caseWorker).post(`/api/v1/clients/${client.id}/personal-code`).send(body);
    await reveal({}).expect(422);
    const { body } = await reveal({ reason: 'Hakemus Kelaan' }).expect(200);
    expect(body.personalCode).toMatch(/^\d{6}[-A]9\d\d.$/);
    const { body: looks } = await app.as(client.actor).get('/api/v1/my/looks').expect(200);
    expect(looks.items[0]).toMatchObject({
      action: 'client.reveal-code',
      actionText: 'Asiakas: henkilötunnuksen katselu',
      by: region.caseWorker.name,
      organisation: 'Esimerkkialue',
      reason: 'Hakemus Kelaan',
    });
    expect(looks.items.map((look: { action: string }) => look.action)).toContain('client.read');
    const other = await givenClientPerson(app);
    expect((await app.as(other).get('/api/v1/my/looks').expect(200)).body.items).toEqual([]);
    await app.as(region.caseWorker).get('/api/v1/my/looks').expect(403);
  });

  it('lists by name, place, responsibility and what waits, page by page', async () => {
    const own = await givenServedRegion(app);
    const add = (name: string, municipality: string) =>
      app.as(own.caseWorker).post('/api/v1/clients').send(form({ name, municipality })).expect(201);
    for (const [name, place] of [
      ['Bertta', '740'],
      ['Aatu', '491'],
      ['Cecilia %', '740'],
    ] as const)
      await add(name, place);
    const names = async (query: string) =>
      (await app.as(own.caseWorker).get(`/api/v1/clients?${query}`).expect(200)).body.items.map(
        (item: { name: string }) => item.name,
      );
    expect(await names('')).toEqual(['Aatu', 'Bertta', 'Cecilia %']);
    expect(await names('q=bert')).toEqual(['Bertta']);
    expect(await names('q=%25')).toEqual(['Cecilia %']);
    expect(await names('q=c-0002')).toEqual(['Aatu']);
    expect(await names('municipality=740')).toEqual(['Bertta', 'Cecilia %']);
    expect(await names('mine=true')).toHaveLength(3);
    expect(await names('waitsFor=assess')).toHaveLength(3);
    expect(await names('waitsFor=grant,nothing')).toEqual([]);
    const { body: first } = await app.as(own.caseWorker).get('/api/v1/clients?limit=2&sort=reference').expect(200);
    expect(first.total).toBe(3);
    const { body: rest } = await app
      .as(own.caseWorker)
      .get(`/api/v1/clients?limit=2&sort=reference&cursor=${first.next}`)
      .expect(200);
    expect(rest).toMatchObject({ next: null, items: [{ name: 'Cecilia %' }] });
    await app.as(own.caseWorker).get('/api/v1/clients?sort=shoe').expect(422);
    await app.as(own.caseWorker).get('/api/v1/clients?cursor=xyz').expect(422);
  });

  it('begins with what presses most when asked to', async () => {
    const own = await givenServedRegion(app);
    const add = async (name: string): Promise<string> =>
      (await app.as(own.caseWorker).post('/api/v1/clients').send(form({ name })).expect(201)).body.id;
    const assessed = await add('Aatu');
    await add('Bertta');
    const assessments = `/api/v1/clients/${assessed}/assessments`;
    await app.as(own.caseWorker).post(assessments).send({ answers: LIGHT_ANSWERS }).expect(201);
    const { body } = await app.as(own.caseWorker).get('/api/v1/clients?sort=waitsFor').expect(200);
    expect(body.items.map(({ name, waitsFor }: { name: string; waitsFor: string }) => [name, waitsFor])).toEqual([
      ['Bertta', 'assess'],
      ['Aatu', 'grant'],
    ]);
    expect(body.items[0]).not.toHaveProperty('pressing');
  });

  it('tells the client what happens next, at every step', async () => {
    const provider = await givenOffer(app, region);
    const client = await givenClient(app, region);
    const next = async () =>
      (await app.as(client.actor).get('/api/v1/my/situation').expect(200)).body.items[0].nextStep;
    expect(await next()).toMatchObject({ code: 'wait-grant', who: 'case-worker' });
    const voucherId = await givenVoucher(app, region, client.id);
    expect(await next()).toMatchObject({ code: 'choose', who: 'client', voucherId });
    await givenAcceptedChoice(app, client, voucherId, provider);
    expect(await next()).toMatchObject({ code: 'meet-provider', voucherId });
    const { body } = await app.as(client.actor).get('/api/v1/my/situation').expect(200);
    expect(body.items[0]).toMatchObject({
      reference: client.reference,
      caseWorkerName: region.caseWorker.name,
      assessment: { level: 'some', segment: 'C' },
    });
    expect(body.items[0].vouchers[0].choice).toMatchObject({
      status: 'accepted',
      providerName: 'Saimaan Työvalmennus',
    });
    const { body: page } = await app.as(region.caseWorker).get(`/api/v1/clients/${client.id}`).expect(200);
    expect(page.people).toEqual([
      { role: 'case-worker', name: region.caseWorker.name, serviceKind: null },
      { role: 'provider', name: 'Saimaan Työvalmennus', serviceKind: 'job-coaching' },
    ]);
  });
});
