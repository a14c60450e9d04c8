import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { contractsLibrary } from '@kasvutori/contracts';
import { calendarDate } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { type TestApp, testApp } from '../../../../test/support/app.js';
import { bodyOf, command, givenPayments } from '../../../../test/support/given-payments.js';
import { givenStart } from '../../../../test/support/given-service.js';
import { givenTariff } from '../../../../test/support/given-tariff.js';
import { writtenTariff } from '../../../../test/support/written-tariffs.js';
import { outcomesLibrary } from '../outcomes.library.js';

let app: TestApp;
beforeAll(async () => {
  app = await testApp(procurementLibrary, contractsLibrary, outcomesLibrary);
  await app.setClock('2030-06-03T08:00:00Z');
});
afterAll(() => app?.close());

test('a statement tells which claims were refused, why, and until when that may be contested; the next one does not repeat it', async () => {
  const pay = await givenPayments(app);
  await pay.keepAccounts();
  const { components, ...demo } = writtenTariff('fi-demo-1');
  await givenTariff(app, pay.contractId, {
    ...{ ...demo, caps: [], validFrom: calendarDate('2030-01-01') },
    components: components.filter(({ id }) => ['START', 'JOB'].includes(id)),
  });
  const client = await pay.participationOf(await givenStart(app, pay.contractId, '2030-01-07'));
  await pay.work(client, '2030-02-04');
  await app
    .as(pay.provider)
    .post(`/api/v1/participations/${client}/claims`)
    .set(...command())
    .send({ key: 'JOB', evidence: [] })
    .expect(201);

  const statementOf = async (): Promise<{ id: string; refusedClaims: object[]; documents: { fi: string } }> => {
    await pay.finish(await pay.prepare());
    await app.settle();
    const { items } = bodyOf<{ items: { id: string }[] }>(await app.as(pay.provider).get('/api/v1/statements'));
    return bodyOf(await app.as(pay.provider).get(`/api/v1/statements/${items[0]?.id}`).expect(200));
  };
  const first = await statementOf();
  expect(first.refusedClaims).toMatchObject([
    {
      status: 'refused',
      claimedOn: '2030-06-03',
      contestBy: '2030-07-03',
      refusalText: { fi: expect.stringContaining('määräajan') },
    },
  ]);
  const csv = await app.as(pay.provider).get(`/api/v1/statements/${first.id}/lines.csv`).expect(200);
  const [header = '', ...rows] = csv.text.trim().split('\r\n');
  expect(rows.map((row) => row.split(',').length)).toEqual(rows.map(() => header.split(',').length));
  expect(rows.at(-1)).toMatch(/,JOB,2030-02-04,.*,CLAIM_LATE,2030-07-03$/);
  expect(first.documents.fi).not.toBeNull();

  await givenStart(app, pay.contractId, '2030-06-01');
  await app.settle();
  expect((await statementOf()).refusedClaims).toEqual([]);
});
