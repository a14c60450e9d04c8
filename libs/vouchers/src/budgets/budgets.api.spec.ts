import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type AuthorityActor } from '@kasvutori/platform';
import type { TestApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial } from '../../../../test/support/given.js';
import {
  givenClient,
  givenServedRegion,
  helsinkiDay,
  newKey,
  vouchersApp,
  type ServedRegion,
} from '../../../../test/support/vouchers.js';

const euros = (text: string) => expect.stringMatching(new RegExp(`^${text.replace(' ', '\\s')}\\s€$`));

describe('budgets over HTTP', () => {
  let app: TestApp;
  let region: ServedRegion;
  let second: AuthorityActor;
  let year: number;
  beforeAll(async () => {
    app = await vouchersApp();
    region = await givenServedRegion(app, '1000.00');
    second = await givenOfficial(app, region.authorityId, 'finance-approver');
    year = Number((await helsinkiDay(app)).slice(0, 4));
  });
  afterAll(() => app.close());

  const send = (path: string, body: object = {}, actor = region.finance, key = newKey()) =>
    app.as(actor).post(`/api/v1/${path}`).set('idempotency-key', key).send(body);
  const create = (body: object) => send('budgets', { reason: 'Talousarvio', ...body });
  const opened = async (body: object): Promise<string> => {
    const { id, proposalId } = (await create(body).expect(201)).body;
    await confirm(proposalId);
    return id;
  };
  const read = async (id: string) => (await app.as(region.finance).get(`/api/v1/budgets/${id}`).expect(200)).body;
  const propose = async (id: string, kind: string, body: object): Promise<string> =>
    (await send(`budgets/${id}/${kind}`, { reason: 'Lautakunnan päätös', ...body }).expect(200)).body.proposals[0].id;
  const confirm = async (proposalId: string) =>
    (await send(`budget-proposals/${proposalId}/confirm`, {}, second).expect(200)).body;
  const grant = (clientId: string, body: object) =>
    send(`clients/${clientId}/vouchers`, { grounds: 'Tarvitsee valmennusta.', ...body }, region.caseWorker);

  it('shows where the money of each service stands', async () => {
    const { body } = await app.as(region.caseWorker).get('/api/v1/budgets').expect(200);
    expect(body).toMatchObject({
      total: 1,
      items: [
        {
          serviceKind: 'job-coaching',
          municipality: null,
          status: 'open',
          allocated: '1000.00',
          committed: '0.00',
          earned: '0.00',
          paid: '0.00',
          released: '0.00',
          available: '1000.00',
        },
      ],
      permittedActions: [],
    });
    const { body: other } = await app.as(region.finance).get('/api/v1/budgets?year=2031').expect(200);
    expect(other).toMatchObject({
      items: [],
      permittedActions: expect.arrayContaining([{ action: 'budget:create', allowed: true }]),
    });
  });

  it('opens when another person confirms its first sum; until then nothing is granted from it', async () => {
    const asked = { serviceId: region.serviceId, municipality: '593', year: year + 2, amount: '300.00' };
    await create({ ...asked, reason: ' ' }).expect(422);
    await create({ ...asked, amount: '0.00' }).expect(422);
    const { body: made } = await create(asked).expect(201);
    expect(await read(made.id)).toMatchObject({
      ...{ status: 'proposed', allocated: '0.00', available: '0.00' },
      proposals: [{ id: made.proposalId, kind: 'raise', amount: '300.00', status: 'waiting' }],
    });
    expect((await send(`budget-proposals/${made.proposalId}/confirm`).expect(403)).body.code).toBe(
      'proposal-second-person',
    );
    await send(`budgets/${made.id}/freeze`, { reason: 'Ei vielä' }).expect(409);
    const client = await givenClient(app, region);
    await app.owner.query(`UPDATE vouchers.client SET municipality = '593' WHERE id = $1`, [client.id]);
    const day = `${year + 2}-02-01`;
    const fromBudget = async () =>
      (await app.as(region.caseWorker).get(`/api/v1/clients/${client.id}/grantable?validFrom=${day}`).expect(200)).body
        .items[0].budgetId;
    expect(await fromBudget()).toBeNull();
    await grant(client.id, { serviceId: region.serviceId, units: 1, validFrom: day }).expect(409);
    await send(`budget-proposals/${made.proposalId}/reject`, { reason: 'Liian suuri' }, second).expect(200);
    expect((await create(asked).expect(409)).body.code).toBe('budget-exists');
    await confirm(await propose(made.id, 'raise', { amount: '200.00' }));
    expect(await read(made.id)).toMatchObject({ status: 'open', allocated: '200.00', available: '200.00' });
    expect(await fromBudget()).toBe(made.id);
  });

  it('is raised once another person confirms, with a reason that stays', async () => {
    const key = newKey();
    const body = { amount: '250.50', reason: 'Lisätalousarvio' };
    const { body: once } = await send(`budgets/${region.budgetId}/raise`, body, region.finance, key).expect(200);
    expect((await send(`budgets/${region.budgetId}/raise`, body, region.finance, key).expect(200)).body).toEqual(once);
    expect(once).toMatchObject({
      allocated: '1000.00',
      proposals: [{ kind: 'raise', amount: '250.50', status: 'waiting' }, { status: 'confirmed' }],
    });
    const [{ id }] = once.proposals;
    expect((await send(`budget-proposals/${id}/confirm`).expect(403)).body.code).toBe('proposal-second-person');
    expect((await send(`budget-proposals/${id}/withdraw`, {}, second).expect(403)).body.code).toBe(
      'proposal-not-yours',
    );
    const waiting = await app.as(second).get('/api/v1/budget-proposals?status=waiting').expect(200);
    expect(waiting.body).toMatchObject({
      total: 1,
      items: [{ id, permittedActions: [{ allowed: true }, { allowed: true }] }],
    });
    // A double click of two tabs: one of them confirms, the other meets what is decided.
    const answers = await Promise.all([1, 2].map(() => send(`budget-proposals/${id}/confirm`, {}, second)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const after = await read(region.budgetId);
    expect(after).toMatchObject({
      allocated: '1250.50',
      available: '1250.50',
      proposals: [{ status: 'confirmed', decidedByName: second.name }, {}],
    });
    expect(after.movements).toMatchObject([
      { kind: 'budget.allocated', amount: '250.50', text: 'Lisätalousarvio' },
      { amount: '1000.00' },
    ]);
    expect(after.history.at(-1)).toMatchObject({
      move: 'raise',
      by: second.name,
      note: expect.stringContaining('Lisätalousarvio'),
    });
    await app.owner.query(`SET session_replication_role = replica`);
    await expect(
      app.owner.query(`UPDATE vouchers.budget_proposal SET decided_by = proposed_by WHERE id = $1`, [id]),
    ).rejects.toThrow('proposal_second_person');
    await app.owner.query(`SET session_replication_role = origin`);
  });

  it('takes amounts above zero only, and a reason', async () => {
    const raise = (body: object) => send(`budgets/${region.budgetId}/raise`, body).expect(422);
    for (const amount of ['0.00', '-5.00', '1,50']) await raise({ amount, reason: 'Syy on tämä' });
    await raise({ amount: '10.00' });
    await app
      .as(region.finance)
      .post(`/api/v1/budgets/${region.budgetId}/raise`)
      .send({ amount: '1.00', reason: 'abc' })
      .expect(422);
  });

  it('is lowered and transferred never below what is free, to the cent, and cancelled when it no longer fits', async () => {
    const to = await opened({ serviceId: region.serviceId, municipality: '491', year, amount: '100.00' });
    const path = `budgets/${region.budgetId}/transfer`;
    const reason = 'Kuntaosuuksien tarkistus';
    const { body: short } = await send(path, { amount: '1250.51', toBudgetId: to, reason }).expect(409);
    expect(short).toMatchObject({
      code: 'budget-short',
      params: { balance: euros('1 250,50'), shortfall: euros('0,01') },
    });
    expect((await send(path, { amount: '1.00', toBudgetId: region.budgetId, reason }).expect(422)).body.code).toBe(
      'transfer-to-itself',
    );
    const later = await opened({ serviceId: region.serviceId, year: year + 1, amount: '10.00' });
    expect((await send(path, { amount: '1.00', toBudgetId: later, reason }).expect(422)).body.code).toBe(
      'transfer-other-year',
    );

    const whole = await propose(region.budgetId, 'transfer', { amount: '1250.50', toBudgetId: to });
    const cent = await propose(region.budgetId, 'lower', { amount: '0.01' });
    expect(await confirm(cent)).toMatchObject({ status: 'confirmed' });
    expect(await confirm(whole)).toMatchObject({ status: 'cancelled', obstacle: 'short', shortfall: '0.01' });
    expect(
      await confirm(await propose(region.budgetId, 'transfer', { amount: '50.49', toBudgetId: to })),
    ).toMatchObject({ status: 'confirmed' });
    expect(await read(region.budgetId)).toMatchObject({ allocated: '1200.00', available: '1200.00' });
    expect(await read(to)).toMatchObject({ allocated: '150.49', available: '150.49' });

    const rejected = await propose(region.budgetId, 'raise', { amount: '5.00' });
    await send(`budget-proposals/${rejected}/reject`, { reason: 'x' }, second).expect(422);
    const { body: no } = await send(`budget-proposals/${rejected}/reject`, { reason: 'Ei katetta' }, second).expect(
      200,
    );
    expect(no).toMatchObject({ status: 'rejected', note: 'Ei katetta', permittedActions: [] });
    const withdrawn = await propose(region.budgetId, 'raise', { amount: '5.00' });
    await send(`budget-proposals/${withdrawn}/withdraw`).expect(200);
    await send(`budget-proposals/${withdrawn}/confirm`, {}, second).expect(409);
  });

  it('stops new grants while frozen, saying since when and why, and never takes from another budget instead', async () => {
    const client = await givenClient(app, region);
    const frozen = await propose(region.budgetId, 'freeze', { reason: 'Valtuusto käsittelee talousarviota' });
    expect((await send(`budgets/${region.budgetId}/freeze`, { reason: 'Uudestaan' }).expect(409)).body.code).toBe(
      'proposal-waits-already',
    );
    await confirm(frozen);
    const { body } = await grant(client.id, { serviceId: region.serviceId, units: 1 }).expect(409);
    expect(body).toMatchObject({ code: 'budget-frozen', params: { reason: 'Valtuusto käsittelee talousarviota' } });
    expect(body.detail).toContain('Valtuusto käsittelee talousarviota');
    expect(await read(region.budgetId)).toMatchObject({ status: 'frozen', available: '1200.00' });
    await confirm(await propose(region.budgetId, 'unfreeze', {}));
    await grant(client.id, { serviceId: region.serviceId, units: 1 }).expect(201);
  });

  it('is for a group of services and for a municipality too; the most specific one that fits pays', async () => {
    const group = {
      name: { fi: 'Työllistyminen', sv: 'Sysselsättning', en: 'Finding work' },
      serviceIds: [region.serviceId],
    };
    const { body: made } = await send('service-groups', group).expect(201);
    await send('service-groups', { ...group, serviceIds: [] }).expect(409);
    await send('service-groups', {
      ...group,
      name: { ...group.name, fi: 'Muu' },
      serviceIds: [region.budgetId],
    }).expect(404);
    await create({ groupId: made.id, serviceId: region.serviceId, year, amount: '1.00' }).expect(422);
    const ofGroup = await opened({ groupId: made.id, municipality: '740', year, amount: '500.00' });
    expect((await create({ groupId: made.id, municipality: '740', year, amount: '1.00' }).expect(409)).body.code).toBe(
      'budget-exists',
    );

    const client = await givenClient(app, region); // lives in 740
    const { body: grantable } = await app
      .as(region.caseWorker)
      .get(`/api/v1/clients/${client.id}/grantable`)
      .expect(200);
    expect(grantable.items).toMatchObject([
      {
        budgetId: ofGroup,
        available: '500.00',
        budgetGround: 'group-municipality',
        budgets: [{ municipality: '740' }, { serviceKind: 'job-coaching' }],
      },
    ]);
    const next = await app
      .as(region.caseWorker)
      .get(`/api/v1/clients/${client.id}/grantable?validFrom=${year + 1}-01-01`)
      .expect(200);
    expect(next.body.items).toMatchObject([{ available: '10.00', budgetGround: 'service' }]);

    // Two case workers grant the last 500 € at once: the other is told what is missing, not given from the service's own budget.
    const answers = await Promise.all([1, 2].map(() => grant(client.id, { serviceId: region.serviceId, units: 5 })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const [granted, refused] = answers.sort((a, b) => a.status - b.status);
    expect(refused?.body).toMatchObject({
      code: 'budget-short',
      params: { balance: euros('175,00'), shortfall: euros('150,00') },
    });
    expect(granted?.body).toMatchObject({
      budgetGround: 'group-municipality',
      budget: { id: ofGroup, municipality: '740' },
    });
    expect(await read(ofGroup)).toMatchObject({ committed: '325.00', available: '175.00', vouchers: 1 });
    expect(
      (await app.as(region.finance).get(`/api/v1/budgets?groupId=${made.id}&municipality=740`).expect(200)).body.total,
    ).toBe(1);

    await app
      .as(region.finance)
      .put(`/api/v1/service-groups/${made.id}`)
      .set('if-match', '"1"')
      .send({ ...group, serviceIds: [] })
      .expect(200);
    const { body: without } = await app.as(region.caseWorker).get(`/api/v1/clients/${client.id}/grantable`).expect(200);
    expect(without.items).toMatchObject([{ budgetId: region.budgetId, budgetGround: 'service' }]);
  });

  it('is its authority’s own, and changed by finance people only', async () => {
    const body = { amount: '10.00', reason: 'Koe on tämä' };
    await app.as(ANONYMOUS).get('/api/v1/budgets').expect(401);
    await send(`budgets/${region.budgetId}/raise`, body, region.caseWorker).expect(403);
    await send('service-groups', {}, region.caseWorker).expect(403);
    const stranger = await givenOfficial(app, await givenAuthority(app, 'Toinen alue'), 'finance-approver');
    const id = await propose(region.budgetId, 'raise', { amount: '10.00' });
    await app.as(stranger).get(`/api/v1/budgets/${region.budgetId}`).expect(404);
    await send(`budgets/${region.budgetId}/raise`, body, stranger).expect(404);
    await send(`budget-proposals/${id}/reject`, { reason: 'Koe on tämä' }, stranger).expect(404);
    await send(`budget-proposals/${id}/confirm`, {}, stranger).expect(404);
    await create({ serviceId: region.budgetId, year: 2031, amount: '10.00' }).expect(404);
    await create({ serviceId: region.serviceId, year: 1999, amount: '10.00' }).expect(422);
    for (const path of ['budgets', 'budget-proposals', 'service-groups'])
      expect((await app.as(stranger).get(`/api/v1/${path}`).expect(200)).body.items).toEqual([]);
  });
});
