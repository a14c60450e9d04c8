import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { contractsLibrary, experienceScored, type ExperienceScored } from '@kasvutori/contracts';
import { ANONYMOUS, emit, systemActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { type TestApp, testApp } from '../../../../test/support/app.js';
import { givenAuthority, givenClientPerson, givenOfficial } from '../../../../test/support/given.js';
import { bodyOf, givenPayments, type PaymentBench } from '../../../../test/support/given-payments.js';
import { outcomesLibrary } from '../outcomes.library.js';

let app: TestApp;
let pay: PaymentBench;

interface Payment {
  readonly component: string;
  readonly net: string;
  readonly sentence: string;
}

beforeAll(async () => {
  app = await testApp(procurementLibrary, contractsLibrary, outcomesLibrary);
  await app.setClock('2030-06-03T08:00:00Z');
  pay = await givenPayments(app, {
    validFrom: '2029-11-15',
    qualityPay: { baseCents: 2_000_000n, payFrom: 440, withholdBelow: 380, hundredths: 500, minClients: 10 },
  });
  await pay.keepAccounts();
});
afterAll(() => app?.close());

const TOLD = { measure: 'experience', batch: 1, clients: 5, score: 8_200, low: 5_100, high: 9_500 } as const;
const tell = async (...told: (Partial<ExperienceScored> & { on: string })[]): Promise<void> => {
  await app.db.transaction(systemActor('test'), async (tx) => {
    for (const one of told) await emit(tx, experienceScored, { contractId: pay.contractId, ...TOLD, ...one });
  });
  await app.settle();
};
const path = (what: string): string => `/api/v1/contracts/${pay.contractId}/${what}`;
const payments = async (): Promise<Payment[]> =>
  bodyOf<{ items: Payment[] }>(await app.as(pay.provider).get(path('quality-payments')).expect(200)).items;

test('what clients say under a contract is a fact of it, told once and never changed', async () => {
  await tell({ on: '2030-03-01' }, { on: '2030-03-01', score: 9_000 }, { on: '2030-05-01', batch: 2, clients: 10 });
  const facts = async () =>
    bodyOf<{ items: object[] }>(await app.as(pay.provider).get(path('quality-facts')).expect(200)).items;
  expect(await facts()).toHaveLength(2);
  expect(await facts()).toContainEqual(
    expect.objectContaining({ batch: 2, clients: 10, score: 8_200, publishedOn: '2030-05-01' }),
  );
  const stranger = await givenOfficial(app, await givenAuthority(app), 'contract-manager');
  await app.as(stranger).get(path('quality-facts')).expect(404);
  await app.as(stranger).get(path('quality-payments')).expect(404);
  await app.as(ANONYMOUS).get(path('quality-payments')).expect(401);
  await app
    .as(await givenClientPerson(app))
    .get(path('quality-payments'))
    .expect(403);
});

test('whole quarters that have ended are claimed once: with too few clients nothing is paid, and no line is made', async () => {
  expect(await payments()).toMatchObject([{ component: 'QUALITY-2030Q1', net: '0.00' }]);
  expect((await payments())[0]?.sentence).toContain('vähintään 10');
  await app.settle();
  expect(await payments()).toHaveLength(1);
  const empty = await pay.prepare();
  expect(await pay.linesOf(empty)).toEqual([]);
  await pay.step(pay.preparer, empty, 'cancel').expect(200);
});

test('a score heard of later is paid for by the next run, a better one by the difference, and the same again by nothing', async () => {
  await tell({ on: '2030-03-20', batch: 3, clients: 15, score: 6_000, low: 5_000, high: 7_000 });
  const run = await pay.prepare();
  const [line, ...rest] = await pay.linesOf(run);
  expect(rest).toEqual([]);
  expect(line).toMatchObject({ component: 'QUALITY-2030Q1', net: '-1000.00' });
  const why = bodyOf<{ recomputed: boolean; sentence: string; facts: object[] }>(
    await app.as(pay.preparer).get(`/api/v1/payment-lines/${line?.id}/why?language=en`).expect(200),
  );
  expect(why).toMatchObject({ recomputed: true, facts: [{ text: expect.stringContaining('15 clients') }] });
  expect(why.sentence).toContain('3.4/5');
  await pay.finish(run);
  await app.settle();
  const { items } = bodyOf<{ items: { id: string; net: string }[] }>(
    await app.as(pay.provider).get('/api/v1/statements').expect(200),
  );
  const statement = await app.as(pay.provider).get(`/api/v1/statements/${items[0]?.id}`).expect(200);
  expect(JSON.stringify(statement.body)).toContain('Laatuun sidottu korvaus');

  await tell({ on: '2030-03-31', batch: 4, clients: 20, score: 9_000, low: 8_500, high: 9_500 });
  const next = await pay.prepare();
  expect(await pay.linesOf(next)).toMatchObject([{ net: '2000.00', correctsLineId: line?.id }]);
  expect(await payments()).toMatchObject([{ net: '1000.00' }]);
  await pay.finish(next);
  expect(await pay.linesOf(await pay.prepare())).toEqual([]);
});

test('the database keeps a claim to a quarter and the agreed terms to what can be', async () => {
  await expect(
    app.owner.query(`UPDATE contracts.quality_pay SET min_clients = 5 WHERE contract_id = $1`, [pay.contractId]),
  ).rejects.toThrow('stand still');
  await expect(
    app.owner.query(
      `INSERT INTO outcomes.alliance_claim SELECT gen_random_uuid(), contract_id, authority_id, provider_id, 'QUALITY-2030Q5', 9, entitled_cents,
              outcome_date, vat_category, trace, recorded_at FROM outcomes.alliance_claim LIMIT 1`,
    ),
  ).rejects.toThrow('alliance_claim_component_check');
});
