import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { contractsLibrary } from '@kasvutori/contracts';
import { ANONYMOUS, calendarDate, newId } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { type TestApp, testApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial } from '../../../../test/support/given.js';
import { bodyOf, command, givenPayments, type PaymentBench } from '../../../../test/support/given-payments.js';
import { givenStart } from '../../../../test/support/given-service.js';
import { givenTariff } from '../../../../test/support/given-tariff.js';
import { writtenTariff } from '../../../../test/support/written-tariffs.js';
import { outcomesLibrary } from '../outcomes.library.js';

type As = Parameters<TestApp['as']>[0];

let app: TestApp;
let pay: PaymentBench;

beforeAll(async () => {
  app = await testApp(procurementLibrary, contractsLibrary, outcomesLibrary);
  await app.setClock('2031-06-03T08:00:00Z');
  pay = await givenPayments(app, { validFrom: '2029-12-01' });
});
afterAll(() => app?.close());

const point = (publishedOn: string, value: string) => ({ series: 'labour-cost-index', publishedOn, value });
const post = (path: string, body: object, by: As = pay.preparer) =>
  app
    .as(by)
    .post(`/api/v1/index-points${path}`)
    .set(...command())
    .send(body);
const idOf = (response: { body: unknown }) => bodyOf<{ id: string }>(response).id;

test('what is published is paid by from the next run on, and put right with a reason', async () => {
  // No fees: only what clients bring, one by one, whose prices follow the index.
  const { components, ...demo } = writtenTariff('fi-demo-1');
  await givenTariff(app, pay.contractId, {
    ...{ ...demo, caps: [], exclusive: [], validFrom: calendarDate('2030-01-01') },
    components: components.filter(({ id }) => id === 'START'),
  });
  await givenStart(app, pay.contractId, '2031-02-03');
  await app.settle();
  await pay.keepAccounts();
  const before = await pay.prepare('2031-06-02');
  expect(await pay.linesOf(before)).toMatchObject([{ component: 'START', net: '300.00' }]);
  await pay.finish(before);

  const id = idOf(await post('', point('2030-12-15', '118.7')).expect(201));
  const run = await pay.prepare('2031-06-02');
  expect(await pay.linesOf(run)).toMatchObject([{ component: 'START', net: '9.11' }]);
  await pay.finish(run);
  const right = { reason: 'Painovirhe', point: point('2030-12-15', '117.8') };
  await post(`/${id}/corrections`, right).expect(201);
  expect(await pay.linesOf(await pay.prepare('2031-06-02'))).toMatchObject([{ net: '-2.34' }]);
  const { items } = bodyOf<{ items: object[] }>(
    await app.as(pay.auditor).get('/api/v1/index-points?series=labour-cost-index').expect(200),
  );
  expect(items).toMatchObject([
    { value: '117.8', current: true, correctsId: id, reason: 'Painovirhe' },
    { id, value: '118.7', current: false },
  ]);
});

test('a value is of a day that has been, above zero, told once, and of one’s own authority', async () => {
  const codeOf = async (body: object, status: number) =>
    bodyOf<{ code: string }>(await post('', body).expect(status)).code;
  expect(await codeOf(point('2031-06-04', '120'), 422)).toBe('index-point-in-future');
  expect(await codeOf(point('2031-05-01', '0'), 422)).toBe('index-point-value');
  const id = idOf(await post('', point('2031-05-01', '120')).expect(201));
  expect(await codeOf(point('2031-05-01', '121'), 409)).toBe('index-point-twice');
  await post(`/${id}/corrections`, { reason: 'Peruttu', point: null }).expect(201);
  expect((await post(`/${id}/corrections`, { reason: 'x', point: null }).expect(409)).body.code).toBe(
    'index-point-already-corrected',
  );
  await post('', point('2031-05-01', '121')).expect(201);
  await post('', point('2031-05-02', '121'), ANONYMOUS).expect(401);
  await post('', point('2031-05-02', '121'), pay.auditor).expect(403);
  await post(`/${newId()}/corrections`, { reason: 'x', point: null }).expect(404);
  const elsewhere = await givenOfficial(app, await givenAuthority(app), 'finance-preparer');
  await post(`/${id}/corrections`, { reason: 'x', point: null }, elsewhere).expect(404);
});

test('series are told with their newest value and the contracts that follow them; a value is read by itself', async () => {
  await givenTariff(app, pay.contractId, { ...writtenTariff('fi-demo-1'), validFrom: calendarDate('2030-01-01') });
  await post('', { series: 'other', publishedOn: '2031-01-02', value: '1.5' }).expect(201);
  const id = idOf(await post('', point('2031-05-20', '120')).expect(201));
  await post('', point('2030-05-01', '110')).expect(201);
  const read = (path: string, by: As = pay.preparer) => app.as(by).get(`/api/v1/index-points/${path}`);
  expect((await read('series').expect(200)).body).toEqual({
    items: [
      { series: 'labour-cost-index', contracts: 1, publishedOn: '2031-05-20', value: '120' },
      { series: 'other', contracts: 0, publishedOn: '2031-01-02', value: '1.5' },
    ],
    permittedActions: [{ action: 'index-point:record', allowed: true }],
  });
  expect((await read(id).expect(200)).body).toMatchObject({ id, value: '120', permittedActions: [{ allowed: true }] });
  expect((await read(id, pay.auditor).expect(200)).body).toMatchObject({ permittedActions: [] });
  const elsewhere = await givenOfficial(app, await givenAuthority(app), 'finance-preparer');
  await read(id, elsewhere).expect(404);
  expect((await read('series', elsewhere).expect(200)).body).toMatchObject({ items: [] });
  for (const path of ['series', id]) {
    await read(path, ANONYMOUS).expect(401);
    await read(path, pay.provider).expect(403);
  }
});
