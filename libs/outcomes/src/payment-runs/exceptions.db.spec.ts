import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { contractsLibrary, segmentChanged } from '@kasvutori/contracts';
import { calendarDate, emit, newId, systemActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { type TestApp, testApp } from '../../../../test/support/app.js';
import { givenOfficial } from '../../../../test/support/given.js';
import { givenContract } from '../../../../test/support/given-contract.js';
import { bodyOf, command, givenPayments, type PaymentBench } from '../../../../test/support/given-payments.js';
import { givenStart, givenSuccessorStart } from '../../../../test/support/given-service.js';
import { givenTariff } from '../../../../test/support/given-tariff.js';
import { writtenTariff } from '../../../../test/support/written-tariffs.js';
import { outcomesLibrary } from '../outcomes.library.js';

let app: TestApp;
let pay: PaymentBench;

beforeAll(async () => {
  app = await testApp(procurementLibrary, contractsLibrary, outcomesLibrary);
  await app.setClock('2030-06-03T08:00:00Z');
});
afterAll(() => app?.close());
beforeEach(async () => {
  pay = await givenPayments(app);
  await pay.keepAccounts();
});

const linesOnly = async (runId: string, only: string): Promise<string[]> =>
  bodyOf<{ items: { component: string }[] }>(
    await app.as(pay.auditor).get(`/api/v1/payment-runs/${runId}/lines?only=${only}`).expect(200),
  ).items.map(({ component }) => component);

test('outcomes of one client on one day under two contracts may be the same work; starts may not', async () => {
  const { authorityId, contractId } = pay;
  const { organisationId: providerId } = pay.provider;
  const other = await givenContract(app, { authorityId, providerId });
  await app.settle();
  const clientId = await givenStart(app, contractId, '2030-01-07');
  await givenSuccessorStart(app, { authorityId, contractId: other, clientId, providerId }, '2030-01-07');
  await app.settle();
  const { rows } = await app.owner.query<{ id: string }>('SELECT id FROM outcomes.participation WHERE client_id = $1', [
    clientId,
  ]);
  expect(rows).toHaveLength(2);
  for (const { id } of rows) await pay.work(id, '2030-05-03', '2030-05-10');
  const run = await pay.prepare();
  expect(run.exceptions).toMatchObject([
    { kind: 'duplicate', lines: 1, amount: '400.00' },
    { kind: 'duplicate', lines: 1, amount: '400.00' },
  ]);
  expect(await linesOnly(run.id, 'duplicate')).toEqual(['JOB', 'JOB']);
});

test('a segment that changed shortly before the outcome whose price it decides', async () => {
  const demo = writtenTariff('fi-demo-1');
  await givenTariff(app, pay.contractId, {
    ...{ ...demo, caps: [], validFrom: calendarDate('2030-01-01') },
    segments: { ...demo.segments, lockAt: 'outcome' },
    components: demo.components
      .filter(({ id }) => id === 'START' || id === 'JOB')
      .map(({ claim: _, ...one }) => one as typeof one),
  });
  const clientId = await givenStart(app, pay.contractId, '2030-01-07', 'B');
  const client = await pay.participationOf(clientId);
  const { personId } = await givenOfficial(app, pay.authorityId, 'case-worker');
  const changed = { clientId, contractIds: [pay.contractId], personId, on: '2030-04-20' };
  await app.db.transaction(systemActor('given'), async (tx) => {
    await emit(tx, segmentChanged, { ...changed, assessmentId: newId(), segment: 'A' });
    await emit(tx, segmentChanged, { ...changed, assessmentId: newId(), segment: 'C', on: '2030-04-21' });
  });
  await app.settle();
  await pay.work(client, '2030-05-03', '2030-05-10');
  const run = await pay.prepare();
  expect(run.exceptions).toMatchObject([{ kind: 'segment-changed', lines: 1, amount: '600.00' }]);
});

test('claims refused since the last run are told of; what a person accepted in spite of the rule stands out', async () => {
  const manager = await givenOfficial(app, pay.authorityId, 'contract-manager');
  const demo = writtenTariff('fi-demo-1');
  await givenTariff(app, pay.contractId, {
    ...{ ...demo, caps: [], validFrom: calendarDate('2030-01-01') },
    components: demo.components
      .filter(({ id }) => ['START', 'JOB', 'S4'].includes(id))
      .map((one) => (one.id === 'S4' ? { ...one, evidence: ['payslip'] } : one)),
  });
  const client = await pay.participationOf(await givenStart(app, pay.contractId, '2030-01-07'));
  await pay.work(client, '2030-02-25');
  const claim = async (key: string): Promise<{ id: string; version: number }> =>
    bodyOf(
      await app
        .as(pay.provider)
        .post(`/api/v1/participations/${client}/claims`)
        .set(...command())
        .send({ key, evidence: [] })
        .expect(201),
    );
  const [late, unproved] = [await claim('JOB'), await claim('S4')];
  const before = await pay.prepare();
  expect(before.exceptions).toMatchObject([{ kind: 'claims-refused', lines: 2, amount: '0.00' }]);
  await pay.step(pay.preparer, before, 'cancel').expect(200);

  for (const { id, version } of [late, unproved]) {
    const step = (move: string, by: typeof manager | typeof pay.provider, body: object, at: number) =>
      app.as(by).post(`/api/v1/outcome-claims/${id}/${move}`).set('If-Match', `"${at}"`).send(body).expect(200);
    await step('contest', pay.provider, { text: 'Työnantaja viivytti tietoja.' }, version);
    await step('decision', manager, { accept: true, reason: 'Viive ei ollut tuottajan.' }, version + 1);
  }
  const run = await pay.prepare();
  expect(run.exceptions).toMatchObject([
    { kind: 'late', lines: 1 },
    { kind: 'missing-evidence', lines: 1 },
  ]);
  expect(await linesOnly(run.id, 'missing-evidence')).toEqual(['S4']);
});

test('an outcome the last run could have paid, told only after it, is late', async () => {
  const client = await pay.participationOf(await givenStart(app, pay.contractId, '2030-01-07'));
  await pay.finish(await pay.prepare());
  await app.setClock('2030-07-02T08:00:00Z');
  await pay.work(client, '2030-05-03', '2030-05-30');
  const run = await pay.prepare('2030-06-30');
  expect((await pay.linesOf(run)).map(({ component }) => component)).toEqual(['JOB', 'S4']);
  expect(run.exceptions).toMatchObject([{ kind: 'late', lines: 1, amount: '400.00' }]);
  expect(await linesOnly(run.id, 'late')).toEqual(['JOB']);
});

test('a sum unlike those of earlier runs says what is usual', async () => {
  for (const [cutOff, clock, starts] of [
    ['2031-01-31', '2031-02-02T08:00:00Z', 1],
    ['2031-02-28', '2031-03-02T08:00:00Z', 1],
    ['2031-03-31', '2031-04-02T08:00:00Z', 1],
    ['2031-04-30', '2031-05-02T08:00:00Z', 3],
  ] as const) {
    await app.setClock(clock);
    for (let n = 0; n < starts; n += 1) await givenStart(app, pay.contractId, cutOff);
    await app.settle();
    const run = await pay.prepare(cutOff);
    if (starts === 1) {
      expect(run.exceptions).toEqual([]);
      await pay.finish(run);
    } else {
      expect(run.exceptions).toMatchObject([
        { kind: 'unusual', amount: '600.00', text: expect.stringMatching(/200,00\s€\.$/) },
      ]);
    }
  }
});
