import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { contractsLibrary } from '@kasvutori/contracts';
import { calendarDate } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { type TestApp, testApp } from '../../../../test/support/app.js';
import {
  bodyOf,
  command,
  givenPayments,
  type PaymentBench,
  type RunBody,
} from '../../../../test/support/given-payments.js';
import { givenStart } from '../../../../test/support/given-service.js';
import { givenTariff } from '../../../../test/support/given-tariff.js';
import { writtenTariff } from '../../../../test/support/written-tariffs.js';
import { outcomesLibrary } from '../outcomes.library.js';

let app: TestApp;
let pay: PaymentBench;

beforeAll(async () => {
  app = await testApp(procurementLibrary, contractsLibrary, outcomesLibrary);
  await app.setClock('2030-06-03T08:00:00Z');
  pay = await givenPayments(app, { validFrom: '2029-12-01' });
  await givenTariff(app, pay.contractId, { ...writtenTariff('fi-retention-1'), validFrom: calendarDate('2030-01-01') });
  await pay.keepAccounts();
});
afterAll(() => app?.close());

interface Statement {
  id: string;
  retainedBefore: string;
  retained: string;
  statementLines: { component: string; net: string; retained: string | null; released: boolean }[];
}

/** The lines of the run as its statement tells them, and what is kept back in all. */
async function told(run: RunBody): Promise<{ lines: string[]; kept: string[] }> {
  await pay.finish(run);
  await app.settle();
  const read = (path: string) => app.as(pay.provider).get(`/api/v1/statements${path}`).expect(200);
  const { items } = bodyOf<{ items: { id: string }[] }>(await read(''));
  const statement = bodyOf<Statement>(await read(`/${items[0]?.id}`));
  const invoice = await app
    .as(pay.provider)
    .get(`/api/v1/statements/${statement.id}/finvoice.xml`)
    .expect(200)
    .responseType('text');
  const [before, after] = [statement.retainedBefore, statement.retained].map((amount) => amount.replace('.', ','));
  expect(String(invoice.body)).toMatch(
    new RegExp(`<InvoiceFreeText>[^<]* ${before} euroa, sen jälkeen ${after} euroa`),
  );
  return {
    lines: statement.statementLines
      .map(({ component, net, retained, released }) =>
        [component, net, ...(retained === null ? [] : [`kept ${retained}`]), ...(released ? ['released'] : [])].join(
          ' ',
        ),
      )
      .sort(),
    kept: [statement.retainedBefore, statement.retained],
  };
}

test('a share is kept back, paid when what it waits for has come about, and taken back with it', async () => {
  const participation = await pay.participationOf(await givenStart(app, pay.contractId, '2030-01-07'));
  const job = await pay.work(participation, '2030-02-04');
  expect(await told(await pay.prepare())).toEqual({
    lines: ['JOB 400.00 kept 100.00', 'START 240.00 kept 60.00'],
    kept: ['0.00', '160.00'],
  });
  const again = await pay.prepare();
  expect(await pay.linesOf(again)).toEqual([]);
  await pay.step(pay.preparer, again, 'cancel').expect(200);

  await app.setClock('2030-09-02T08:00:00Z');
  const released = await pay.prepare('2030-09-01');
  const line = (await pay.linesOf(released)).find(({ net }) => net === '60.00');
  for (const language of ['fi', 'sv', 'en']) {
    const why = await app
      .as(pay.preparer)
      .get(`/api/v1/payment-lines/${line?.id}/why?language=${language}`)
      .expect(200);
    expect(why.body).toMatchObject({ recomputed: true });
  }
  expect(await told(released)).toEqual({
    lines: ['JOB 100.00 released', 'S26 1500.00', 'START 60.00 released'],
    kept: ['160.00', '0.00'],
  });

  const hours = { hoursPerWeek: '37.5', subsidised: false };
  const ended = { employer: 'Verstas Oy', start: '2030-02-04', end: '2030-03-31', ...hours };
  await app
    .as(pay.provider)
    .post(`/api/v1/facts/${job}/corrections`)
    .set(...command())
    .send({ reason: 'Työ päättyi', employment: ended })
    .expect(201);
  expect((await told(await pay.prepare('2030-09-01'))).kept).toEqual(['0.00', '160.00']);
  const { rows } = await app.owner.query<{ paid: string }>(
    `SELECT sum(net_cents)::text AS paid FROM outcomes.payment_line l JOIN outcomes.payment_run r ON r.id = l.run_id AND r.status <> 'cancelled'`,
  );
  expect(rows).toEqual([{ paid: '64000' }]);
});
