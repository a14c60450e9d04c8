import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { contractsLibrary } from '@kasvutori/contracts';
import { ANONYMOUS, calendarDate, newId } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { type TestApp, testApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import { bodyOf, command, givenPayments, type PaymentBench } from '../../../../test/support/given-payments.js';
import { givenStart } from '../../../../test/support/given-service.js';
import { givenTariff } from '../../../../test/support/given-tariff.js';
import { writtenTariff } from '../../../../test/support/written-tariffs.js';
import { outcomesLibrary } from '../outcomes.library.js';

type As = Parameters<TestApp['as']>[0];
interface View {
  id: string;
  kind: string;
  current: boolean;
  withdrawn: boolean;
  value: string | null;
  permittedActions: { allowed: boolean }[];
}

let app: TestApp;
let pay: PaymentBench;
let manager: As;

beforeAll(async () => {
  app = await testApp(procurementLibrary, contractsLibrary, outcomesLibrary);
  await app.setClock('2030-06-03T08:00:00Z');
});
afterAll(() => app?.close());
beforeEach(async () => {
  pay = await givenPayments(app, { validFrom: '2029-12-01', cap: '500000.00' });
  manager = await givenOfficial(app, pay.authorityId, 'contract-manager');
  const demo = writtenTariff('fi-demo-1');
  // Everything is paid without asking for it.
  const components = demo.components.map((one) => ({ ...one, claim: { mode: 'auto' } as const }));
  await givenTariff(app, pay.contractId, { ...demo, components, validFrom: calendarDate('2030-01-01') });
});

const NOTHING = { to: null, subject: null, area: null, segment: null, value: null, amount: null, count: null };
const told = (kind: string, from: string, other: object = {}) => ({
  ...{ ...NOTHING, properties: [], figures: [], kind, from, ...other },
});
const score = (value: string, from = '2030-02-28') => told('score', from, { subject: 'experience', value, count: 40 });
const post = (path: string, body: object, by: As) =>
  app
    .as(by)
    .post(`/api/v1/${path}`)
    .set(...command())
    .send(body);
const record = (body: object, by: As = manager, contract = pay.contractId) =>
  post(`contracts/${contract}/facts`, body, by);
const factOf = async (body: object, by: As = manager): Promise<string> =>
  bodyOf<{ factId: string }>(await record(body, by).expect(201)).factId;
const facts = async (by: As = manager, query = ''): Promise<View[]> =>
  bodyOf<{ items: View[] }>(await app.as(by).get(`/api/v1/contracts/${pay.contractId}/facts${query}`).expect(200))
    .items;

describe('facts of a whole contract', () => {
  test('are recorded, put right by a new one, taken back, and stay readable for both sides', async () => {
    const first = await factOf(score('8.4'));
    const right = { reason: 'Laskettu uudelleen', fact: score('8.6') };
    const second = bodyOf<{ factId: string }>(
      await post(`contract-facts/${first}/corrections`, right, manager).expect(201),
    ).factId;
    const own = await factOf(told('service-level', '2030-02-28', { subject: 'level', value: '2' }), pay.provider);
    await post(`contract-facts/${own}/corrections`, { reason: 'Virhe', fact: null }, pay.provider).expect(201);
    expect(await facts(pay.provider)).toMatchObject([
      { kind: 'service-level', withdrawn: true, current: false },
      { id: own, current: false },
      { id: second, value: '8.6', current: true, permittedActions: [{ allowed: false }] },
      { id: first, value: '8.4', current: false },
    ]);
    expect(await facts(pay.auditor, '?kind=score')).toHaveLength(2);
    expect((await post(`contract-facts/${first}/corrections`, right, manager).expect(409)).body.code).toBe(
      'contract-fact-already-corrected',
    );
    expect((await post(`contract-facts/${second}/corrections`, right, pay.provider).expect(409)).body.code).toBe(
      'contract-fact-of-another-source',
    );
    const other = { reason: 'x', fact: told('service', '2030-01-01') };
    const wrong = await post(`contract-facts/${second}/corrections`, other, manager).expect(422);
    expect(wrong.body).toMatchObject({ code: 'contract-fact-of-another-kind' });
    await expect(
      app.owner.query(`UPDATE outcomes.contract_fact SET valid_from = valid_from WHERE id = $1`, [first]),
    ).rejects.toThrow();
  });

  test('are read one by one, and what may be told is what the tariff asks for', async () => {
    const id = await factOf(score('8.4'));
    const read = (path: string, by: As) => app.as(by).get(`/api/v1/${path}`);
    expect((await read(`contract-facts/${id}`, pay.provider).expect(200)).body).toMatchObject({
      ...{ id, contractId: pay.contractId, value: '8.4', current: true, permittedActions: [{ allowed: false }] },
    });
    const kindsFor = async (by: As) => {
      const { items, permittedActions } = bodyOf<{ items: { kind: string }[]; permittedActions: object[] }>(
        await read(`contracts/${pay.contractId}/facts/asked`, by).expect(200),
      );
      return [items.map(({ kind }) => kind), permittedActions];
    };
    const may = [{ action: 'contract-fact:record', allowed: true }];
    expect(await kindsFor(manager)).toEqual([['service', 'score', 'service-level'], may]);
    expect(await kindsFor(pay.provider)).toEqual([['service', 'service-level'], may]);
    expect((await kindsFor(pay.auditor))[1]).toEqual([]);
    const stranger = await givenProviderPerson(app, await givenProvider(app), 'provider-manager');
    for (const path of [`contract-facts/${id}`, `contracts/${pay.contractId}/facts/asked`]) {
      await read(path, ANONYMOUS).expect(401);
      await read(path, stranger).expect(404);
      await read(path, await givenOfficial(app, pay.authorityId, 'case-worker')).expect(403);
    }
    await read(`contract-facts/${newId()}`, manager).expect(404);
  });

  test('that say too little, too much, or what no tariff reads are refused by their field', async () => {
    const refused = async (body: object, by: As = manager) => {
      const { code, errors } = bodyOf<{ code: string; errors?: { pointer: string }[] }>(
        await record(body, by).expect(422),
      );
      return [code, errors?.[0]?.pointer];
    };
    expect(await refused({ ...score('8'), count: null })).toEqual(['contract-fact-needs', '/count']);
    expect(await refused({ ...score('8'), subject: 'satisfaction' })).toEqual([
      'contract-fact-measure-unknown',
      '/subject',
    ]);
    expect(await refused(score('8', '2030-06-30'))).toEqual(['contract-fact-in-future', '/from']);
    expect(await refused(score('8'), pay.provider)).toEqual(['contract-fact-of-authority', '/kind']);
    const cohort = told('cohort', '2030-05-31', {
      ...{ subject: '2030', count: 40, figures: [{ name: 'wages', amount: '1000.00' }] },
    });
    expect(await refused(cohort)).toEqual(['contract-fact-measure-unknown', '/kind']);
    await givenTariff(app, pay.contractId, {
      ...{ ...writtenTariff('fi-koto-sib'), validFrom: calendarDate('2030-04-01') },
    });
    expect(await refused({ ...cohort, figures: [{ name: 'other', amount: '1.00' }] })).toEqual([
      'contract-fact-cohort-lacks',
      '/figures',
    ]);
    await factOf(score('8'));
    expect((await record(score('9', '2030-02-10')).expect(409)).body).toMatchObject({
      code: 'contract-fact-twice',
      errors: [{ pointer: '/from' }],
    });
  });

  test('are of those who are parties, and of a contract there is', async () => {
    await record(score('8'), ANONYMOUS).expect(401);
    await record(score('8'), pay.auditor).expect(403);
    await record(score('8'), manager, newId()).expect(404);
    await post(`contract-facts/${newId()}/corrections`, { reason: 'x', fact: null }, manager).expect(404);
    const stranger = await givenProviderPerson(app, await givenProvider(app), 'provider-manager');
    await record(told('service', '2030-01-01'), stranger).expect(404);
    const elsewhere = await givenOfficial(app, await givenAuthority(app), 'contract-manager');
    await record(score('8'), elsewhere).expect(404);
    await app.as(stranger).get(`/api/v1/contracts/${pay.contractId}/facts`).expect(404);
  });
});

test('a run pays what the whole contract has earned, and puts right what a later fact changes', async () => {
  await pay.keepAccounts();
  const participation = await pay.participationOf(await givenStart(app, pay.contractId, '2030-01-07'));
  await pay.work(participation, '2030-02-04', '2030-02-28');
  const service = await factOf(told('service', '2030-01-01'), pay.provider);
  await factOf(score('8.6'));
  const waiting = async () => ({
    client: bodyOf(await app.as(pay.provider).get(`/api/v1/participations/${participation}`).expect(200)).waiting,
    all: bodyOf(await app.as(pay.provider).get('/api/v1/money-coming').expect(200)).waiting,
  });
  expect(await waiting()).toEqual({ client: '700.00', all: '100000.00' });
  const first = await pay.prepare();
  const lines = await pay.linesOf(first);
  const net = (component: string, of = lines) =>
    of.filter((line) => line.component === component).map((line) => line.net);
  expect(net('START')).toEqual(['300.00']);
  expect(net('JOB')).toEqual(['400.00']);
  // The cap of the contract year, 100 000.00, cuts what comes last.
  expect(net('FIX')).toEqual(['20000.00', '20000.00', '20000.00', '20000.00', '18300.00']);
  expect(net('EXP')).toEqual(['1000.00']);
  expect(lines.find((line) => line.component === 'FIX')).toMatchObject({
    participationId: null,
    clientReference: null,
  });
  const fee = lines.findLast((line) => line.component === 'FIX');
  for (const language of ['fi', 'sv', 'en']) {
    const why = await app.as(pay.preparer).get(`/api/v1/payment-lines/${fee?.id}/why?language=${language}`).expect(200);
    expect(why.body).toMatchObject({ recomputed: true });
    expect(why.body.sentence).not.toMatch(/\{|undefined/);
  }
  await pay.finish(first);
  await app.settle();
  expect(await waiting()).toEqual({ client: '0.00', all: '0.00' });
  // The cap of this contract year has been reached; in the next one the fee goes on.
  const { months } = bodyOf<{ months: { month: string; amount: string }[] }>(
    await app.as(pay.provider).get('/api/v1/money-coming').expect(200),
  );
  expect(months).toContainEqual({ month: '2031-01', outcomes: 1, amount: '20000.00' });
  const { items } = bodyOf<{ items: { id: string }[] }>(
    await app.as(pay.provider).get('/api/v1/statements').expect(200),
  );
  const statement = await app.as(pay.provider).get(`/api/v1/statements/${items[0]?.id}`).expect(200);
  expect(JSON.stringify(statement.body)).toContain('Kiinteä kuukausimaksu');
  await app.as(pay.provider).get(`/api/v1/statements/${items[0]?.id}/lines.csv`).expect(200);

  const again = await pay.prepare();
  expect(await pay.linesOf(again)).toEqual([]);
  await pay.step(pay.preparer, again, 'cancel').expect(200);

  const ended = { reason: 'Palvelu päättyi', fact: told('service', '2030-01-01', { to: '2030-04-30' }) };
  await post(`contract-facts/${service}/corrections`, ended, pay.provider).expect(201);
  const last = await pay.prepare();
  expect(await pay.linesOf(last)).toMatchObject([{ component: 'FIX', net: '-18300.00', correctsLineId: fee?.id }]);
  expect(last.exceptions.map(({ kind }) => kind)).toContain('corrections');
});
