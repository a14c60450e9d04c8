import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { contractsLibrary } from '@kasvutori/contracts';
import { procurementLibrary } from '@kasvutori/procurement';
import { type TestApp, testApp } from '../../../../test/support/app.js';
import { bodyOf, command, givenPayments } from '../../../../test/support/given-payments.js';
import { givenStart } from '../../../../test/support/given-service.js';
import { outcomesLibrary } from '../outcomes.library.js';

let app: TestApp;
beforeAll(async () => {
  app = await testApp(procurementLibrary, contractsLibrary, outcomesLibrary);
  await app.setClock('2030-06-03T08:00:00Z');
});
afterAll(() => app?.close());

test('a disputed fact makes no new payment, is an exception of the run and told in its reasons, and is paid once it is verified', async () => {
  const pay = await givenPayments(app);
  await pay.keepAccounts();
  const client = await pay.participationOf(await givenStart(app, pay.contractId, '2030-01-07'));
  const fact = await pay.work(client, '2030-02-04', '2030-03-10');
  const say = (move: string) =>
    app
      .as(pay.preparer)
      .post(`/api/v1/facts/${fact}/verifications`)
      .set(...command())
      .send({ move, reason: 'Työnantajalta kysyttiin' })
      .expect(201);
  await say('dispute');

  const run = await pay.prepare();
  const lines = await pay.linesOf(run);
  expect(lines.map(({ component, net, held }) => [component, net, held])).toEqual([
    ['START', '200.00', '0.00'],
    ['JOB', '0.00', '400.00'],
    ['S4', '0.00', '300.00'],
  ]);
  expect(run.exceptions).toMatchObject([{ kind: 'disputed', amount: '700.00' }]);
  const why = bodyOf<{ rows: { label: string }[]; recomputed: boolean }>(
    await app.as(pay.auditor).get(`/api/v1/payment-lines/${lines[1]?.id}/why?language=fi`).expect(200),
  );
  expect(why.rows.at(-1)?.label).toContain('Tieto on kiistetty');
  expect(why.recomputed).toBe(true);
  await pay.finish(run);

  await say('verify');
  const after = await pay.prepare();
  expect((await pay.linesOf(after)).map(({ component, net, held }) => [component, net, held])).toEqual([
    ['JOB', '400.00', '0.00'],
    ['S4', '300.00', '0.00'],
  ]);
  expect(after.exceptions).toEqual([]);
  await pay.finish(after);

  await say('dispute');
  expect(await pay.linesOf(await pay.prepare())).toEqual([]);
});
