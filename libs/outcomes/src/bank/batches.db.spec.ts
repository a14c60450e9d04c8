import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { contractsLibrary } from '@kasvutori/contracts';
import { ANONYMOUS, inventedIban } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { type TestApp, testApp } from '../../../../test/support/app.js';
import { givenContract } from '../../../../test/support/given-contract.js';
import { givenOfficial, givenProvider } from '../../../../test/support/given.js';
import { bodyOf, givenPayments, type PaymentBench, type RunBody } from '../../../../test/support/given-payments.js';
import { givenStart } from '../../../../test/support/given-service.js';
import { outcomesLibrary } from '../outcomes.library.js';

let app: TestApp;
let pay: PaymentBench;
let run: RunBody;

/** Three providers are owed 200.00 € each by a run; the bank takes two transfers in a batch. */
beforeAll(async () => {
  app = await testApp(procurementLibrary, contractsLibrary, outcomesLibrary);
  await app.setClock('2030-06-03T08:00:00Z');
  pay = await givenPayments(app);
  await pay.keepAccounts();
  await pay.participationOf(await givenStart(app, pay.contractId, '2030-01-07'));
  for (const n of [70, 71]) {
    const providerId = await givenProvider(app);
    const body = { holder: `Valmennus ${n} Oy`, iban: inventedIban(n), bic: null };
    const keeper = await givenOfficial(app, pay.authorityId, 'finance-preparer');
    await app.as(keeper).put(`/api/v1/payees/${providerId}`).send(body).expect(200);
    const contractId = await givenContract(app, { authorityId: pay.authorityId, providerId });
    await app.settle();
    await pay.participationOf(await givenStart(app, contractId, '2030-01-07'));
  }
  await keepPayer(pay.preparer, 2).expect(200);
  run = await pay.finish(await pay.prepare());
});
afterAll(() => app?.close());

const keepPayer = (by: Parameters<TestApp['as']>[0], batchSize?: unknown) =>
  app
    .as(by)
    .put('/api/v1/payer-account')
    .send({ holder: 'Esimerkkialue', iban: inventedIban(72), bic: 'NDEAFIHH', batchSize });
const batch = (n: number, status: string) =>
  `<OrgnlPmtInfAndSts><OrgnlPmtInfId>${ids[n - 1]}</OrgnlPmtInfId><PmtInfSts>${status}</PmtInfSts></OrgnlPmtInfAndSts>`;
const answer = async (part: string) => {
  const xml = pay.report(run, []).replace(/<OrgnlPmtInfAndSts>.*<\/OrgnlPmtInfAndSts>/, part);
  const { rows } = bodyOf<{ rows: { outcome: string }[] }>(await pay.answer(run, xml).expect(201));
  return rows.map(({ outcome }) => outcome);
};
const statusOf = async () =>
  bodyOf<RunBody>(await app.as(pay.auditor).get(`/api/v1/payment-runs/${run.id}`).expect(200)).status;
let ids: string[] = [];

test('one file has a batch of two and a batch of one, with sums of their own', async () => {
  const { text } = await app.as(pay.auditor).get(`/api/v1/payment-runs/${run.id}/pain001`).expect(200);
  ids = [...text.matchAll(/<PmtInfId>(.*)<\/PmtInfId>/g)].map(([, id = '']) => id);
  expect(ids).toHaveLength(2);
  expect([...text.matchAll(/<CtrlSum>(.*)<\/CtrlSum>/g)].map(([, sum]) => sum)).toEqual(['600.00', '400.00', '200.00']);
  const files = await app.as(pay.auditor).get(`/api/v1/bank-files?runId=${run.id}`).expect(200);
  expect(bodyOf(files)).toMatchObject({ total: 1, items: [{ summary: { payments: 3, batches: 2 } }] });
});

test('a batch the bank sends back leaves the others waiting for their own answer', async () => {
  expect(await answer(batch(2, 'RJCT'))).toEqual(['rejected']);
  expect(await statusOf()).toBe('sent');
  expect(await answer(batch(1, 'ACSC'))).toEqual(['settled', 'settled']);
  expect(await statusOf()).toBe('settled');
});

test('the size is kept with the payer account, by whoever keeps accounts, within bounds', async () => {
  for (const size of [0, 10_001, 2.5, 'monta']) await keepPayer(pay.preparer, size).expect(422);
  await keepPayer(ANONYMOUS, 10).expect(401);
  await keepPayer(pay.auditor, 10).expect(403);
  const kept = bodyOf<{ payer: unknown }>(await keepPayer(pay.preparer).expect(200));
  expect(kept.payer).toMatchObject({ batchSize: 1000 });
  await expect(app.owner.query('UPDATE outcomes.payer_account SET batch_size = 5')).rejects.toThrow();
});
