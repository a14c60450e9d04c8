import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { allianceSettled, contractsLibrary } from '@kasvutori/contracts';
import { account, balanceOf, emit, isRfReference, parseCents, systemActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { type TestApp, testApp } from '../../../../test/support/app.js';
import { givenContract } from '../../../../test/support/given-contract.js';
import { givenProvider } from '../../../../test/support/given.js';
import { bodyOf, command, givenPayments, type PaymentBench } from '../../../../test/support/given-payments.js';
import { givenEvent, givenReversal, givenStart } from '../../../../test/support/given-service.js';
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
});

describe('a run from facts to the bank and back', () => {
  test('pays what is entitled once, shows why, and settles on the answer of the bank', async () => {
    await pay.keepAccounts();
    const clientId = await givenStart(app, pay.contractId, '2030-01-07');
    const participation = await pay.participationOf(clientId);
    await givenEvent(
      app,
      { authorityId: pay.authorityId, providerId: pay.provider.organisationId, contractId: pay.contractId, clientId },
      '2030-01-10',
    );
    await pay.work(participation, '2030-02-04');
    await app.settle();

    const run = await pay.prepare();
    // 200 + 400 + 300 + 600 of outcomes and one meeting of 80, of which 25.5 % VAT on the meeting only
    expect(run).toMatchObject({
      status: 'calculated',
      net: '1580.00',
      vat: '20.40',
      toPay: '1600.40',
      carriedIn: '0.00',
      exceptions: [],
    });
    const sent = await pay.finish(run);
    expect(sent).toMatchObject({ status: 'sent', toPay: '1600.40' });
    expect(sent.settlements).toHaveLength(1);
    expect(isRfReference(sent.settlements[0]?.reference)).toBe(true);
    expect(sent.history.map((entry) => entry.move)).toEqual(['open', 'calculate', 'freeze', 'approve', 'send']);
    expect(await pay.payable()).toBe(160_040n);

    const file = await app
      .as(pay.auditor)
      .get(`/api/v1/payment-runs/${run.id}/pain001`)
      .expect(200)
      .expect('content-type', /application\/xml/);
    expect(file.text).toContain('<InstdAmt Ccy="EUR">1600.40</InstdAmt>');
    expect(file.text).toContain('<Dt>2030-06-04</Dt>');

    const s13 = (await pay.linesOf(run)).find((line) => line.component === 'S13');
    const why = bodyOf<{ sentence: string; recomputed: boolean; rules: string[] }>(
      await app.as(pay.provider).get(`/api/v1/payment-lines/${s13?.id}/why?language=en`).expect(200),
    );
    expect(why.sentence.replaceAll('\u00a0', ' ')).toBe(
      'Job coaching: 600.00 €, 5.5.2030. There are 91 days in work, when 91 are needed.',
    );
    expect(why.recomputed).toBe(true);

    const xml = pay.report(run, [
      [await pay.endToEnd(run), 'ACSC'],
      ['NOT-OURS', 'RJCT'],
    ]);
    const read = await pay.answer(run, xml, run.id).expect(201);
    expect(
      bodyOf<{ rows: { outcome: string }[] }>(read)
        .rows.map((row) => row.outcome)
        .sort(),
    ).toEqual(['settled', 'unknown']);
    expect(await pay.payable()).toBe(0n);
    expect(bodyOf(await app.as(pay.auditor).get(`/api/v1/payment-runs/${run.id}`))).toMatchObject({
      status: 'settled',
    });
    expect(bodyOf(await app.as(pay.auditor).get('/api/v1/bank-rows'))).toMatchObject({
      total: 1,
      items: [{ endToEndId: 'NOT-OURS' }],
    });

    expect(bodyOf(await pay.answer(run, xml).expect(201))).toMatchObject({ repeated: true });
    expect(await pay.payable()).toBe(0n);
    const again = await pay.prepare();
    expect(again).toMatchObject({ net: '0.00', toPay: '0.00', settlements: [] });
    expect(await pay.finish(again)).toMatchObject({ status: 'settled' });
  });

  test('a correction comes back as a linked negative line, is carried forward when nothing covers it, and never sent', async () => {
    await pay.keepAccounts();
    const participation = await pay.participationOf(await givenStart(app, pay.contractId, '2030-01-07'));
    const factId = await pay.work(participation, '2030-02-04');
    const first = await pay.finish(await pay.prepare());
    await pay.answer(first, pay.report(first, [], 'ACCP')).expect(201);
    const employment = {
      employer: 'Verstas Oy',
      start: '2030-02-04',
      end: '2030-03-22',
      hoursPerWeek: '37.5',
      subsidised: false,
    };
    await app
      .as(pay.provider)
      .post(`/api/v1/facts/${factId}/corrections`)
      .set(...command())
      .send({ reason: 'Työ päättyi', employment })
      .expect(201);

    const second = await pay.prepare();
    expect(second).toMatchObject({ net: '-600.00', toPay: '0.00' });
    expect(second.exceptions.map((exception) => exception.kind).sort()).toEqual(['corrections', 'negative']);
    const [line] = await pay.linesOf(second);
    const paid = (await pay.linesOf(first)).find((one) => one.component === 'S13');
    expect(line).toMatchObject({ component: 'S13', net: '-600.00', correctsLineId: paid?.id });
    expect(await pay.finish(second)).toMatchObject({ status: 'settled', toPay: '0.00' });
    await app.as(pay.auditor).get(`/api/v1/payment-runs/${second.id}/pain001`).expect(409);
    expect(await pay.payable()).toBe(-60_000n);

    const other = await pay.participationOf(await givenStart(app, pay.contractId, '2030-01-07'));
    await pay.work(other, '2030-02-04');
    const third = await pay.prepare();
    expect(third).toMatchObject({ net: '1500.00', carriedIn: '-600.00', toPay: '900.00' });
    const sent = await pay.finish(third);
    await pay.answer(sent, pay.report(sent, [[await pay.endToEnd(sent), 'ACSC']])).expect(201);
    expect(await pay.payable()).toBe(0n);
  });

  test('a service event taken back after it was paid gives its price and its VAT back', async () => {
    await pay.keepAccounts();
    const clientId = await givenStart(app, pay.contractId, '2030-01-07');
    await pay.participationOf(clientId);
    const service = {
      authorityId: pay.authorityId,
      providerId: pay.provider.organisationId,
      contractId: pay.contractId,
      clientId,
    };
    const event = await givenEvent(app, service, '2030-01-10');
    await givenEvent(app, service, '2030-01-17');
    await app.settle();
    const first = await pay.finish(await pay.prepare());
    expect(first).toMatchObject({ net: '360.00', vat: '40.80' });
    await pay.answer(first, pay.report(first, [[await pay.endToEnd(first), 'ACSC']])).expect(201);
    await givenReversal(app, service, event, '2030-01-10');
    await app.settle();
    const second = await pay.finish(await pay.prepare());
    expect(second).toMatchObject({ net: '-80.00', vat: '-20.40' });
    expect(await pay.payable()).toBe(-10_040n);
  });

  test('a rejected payment is owed again: the next run carries it to the new account', async () => {
    await pay.keepAccounts();
    await pay.participationOf(await givenStart(app, pay.contractId, '2030-01-07'));
    const first = await pay.finish(await pay.prepare());
    await pay.answer(first, pay.report(first, [[await pay.endToEnd(first), 'RJCT']])).expect(201);
    expect(bodyOf(await app.as(pay.preparer).get('/api/v1/finance/today').expect(200))).toMatchObject({
      rejected: [{ amount: '200.00', reason: 'AC04' }],
    });
    await pay.keepAccounts();
    const second = await pay.prepare();
    expect(second).toMatchObject({ net: '0.00', carriedIn: '200.00', toPay: '200.00' });
    const sent = await pay.finish(second);
    await pay.answer(sent, pay.report(sent, [[await pay.endToEnd(sent), 'ACSC']])).expect(201);
    expect(await pay.payable()).toBe(0n);
  });

  test('what the bank first accepted and then sends back is owed again', async () => {
    await pay.keepAccounts();
    await pay.participationOf(await givenStart(app, pay.contractId, '2030-01-07'));
    const run = await pay.finish(await pay.prepare());
    await pay.answer(run, pay.report(run, [[await pay.endToEnd(run), 'ACCP']])).expect(201);
    expect(await pay.payable()).toBe(0n);
    await pay.answer(run, pay.report(run, [[await pay.endToEnd(run), 'RJCT']])).expect(201);
    expect(await pay.payable()).toBe(20_000n);
    expect(await pay.prepare()).toMatchObject({ carriedIn: '200.00', toPay: '200.00' });
  });

  test('a provider without an account waits, and is paid when the account is there', async () => {
    await pay.participationOf(await givenStart(app, pay.contractId, '2030-01-07'));
    const first = await pay.prepare();
    expect(first.exceptions.map((exception) => exception.kind)).toEqual(['no-account']);
    expect(await pay.finish(first)).toMatchObject({ status: 'settled', toPay: '0.00' });
    await pay.keepAccounts();
    expect(await pay.prepare()).toMatchObject({ carriedIn: '200.00', toPay: '200.00' });
  });

  test('outcome money that does not reach is held back, never overdrawn, and paid when it does', async () => {
    await pay.keepAccounts();
    const small = await givenContract(app, {
      authorityId: pay.authorityId,
      providerId: pay.provider.organisationId,
      cap: '550.00',
    });
    const participation = await pay.participationOf(await givenStart(app, small, '2030-01-07'));
    await pay.work(participation, '2030-02-04');
    const run = await pay.prepare();
    // 200 for the start and 350 of the 400 for the job; the rest waits
    expect((await pay.linesOf(run)).map((line) => [line.component, line.net, line.held])).toEqual([
      ['START', '200.00', '0.00'],
      ['JOB', '350.00', '50.00'],
      ['S4', '0.00', '300.00'],
      ['S13', '0.00', '600.00'],
    ]);
    expect(run.exceptions).toMatchObject([{ kind: 'contract-cap', amount: '950.00' }]);
    await pay.finish(run);
    expect(await app.db.read(pay.approver, (tx) => balanceOf(tx, account.contract(small)))).toBe(0n);
    expect((await pay.linesOf(await pay.prepare())).map((line) => [line.component, line.net, line.held])).toEqual([
      ['JOB', '0.00', '50.00'],
      ['S4', '0.00', '300.00'],
      ['S13', '0.00', '600.00'],
    ]);
  });
});

describe('what an alliance has settled', () => {
  const reason = (amount: string) => ({
    sentence: { fi: 'Osuus', sv: 'Andel', en: 'Share' },
    rows: [
      { label: { fi: 'Erotus', sv: 'Skillnad', en: 'Difference' }, amount: '60000.00' },
      { label: { fi: 'Osuus 60 %', sv: 'Andel 60 %', en: 'Share 60 %' }, amount },
    ],
    clause: '5.2',
    termsVersion: 3,
    facts: [{ fi: 'Kustannukset 940 000 €.', sv: 'Kostnader', en: 'Costs' }],
  });
  const settle = async (
    settlementNumber: number,
    parts: readonly (readonly [string, 'GAIN-PAIN' | 'RESULTS', string])[],
  ) => {
    const lines = parts.map(([providerId, component, amount]) => ({
      ...{ providerId, component, amount },
      reason: reason(amount),
    }));
    await app.db.transaction(systemActor('test'), (tx) =>
      emit(tx, allianceSettled, {
        ...{ contractId: pay.contractId, settlementNumber, settledOn: '2030-05-31', vatCategory: 'S' as const },
        lines,
      }),
    );
    await app.settle();
  };
  test('is paid once, corrected by the difference, owed when it is negative, and says why', async () => {
    await pay.keepAccounts();
    const partner = await givenProvider(app, 'Kumppani Oy');
    const own = pay.provider.organisationId;
    await settle(1, [
      [own, 'GAIN-PAIN', '18000.00'],
      [own, 'RESULTS', '-5220.00'],
      [partner, 'GAIN-PAIN', '12000.00'],
      [partner, 'RESULTS', '0.00'],
    ]);
    await settle(1, [[own, 'GAIN-PAIN', '99999.00']]);
    const first = await pay.prepare();
    const lines = await pay.linesOf(first);
    expect(lines.map(({ component, net }) => [component, net]).sort()).toEqual([
      ['GAIN-PAIN', '12000.00'],
      ['GAIN-PAIN', '18000.00'],
      ['RESULTS', '-5220.00'],
    ]);
    const why = `/api/v1/payment-lines/${lines.find(({ component }) => component === 'RESULTS')?.id}/why?language=en`;
    await app.as(pay.provider).get(why).expect(404);
    expect(bodyOf(await app.as(pay.auditor).get(why).expect(200))).toMatchObject({
      ...{ recomputed: true, net: '-5220.00', facts: [{ text: 'Costs' }] },
      rules: [expect.stringMatching(/^Alliance contract S-2026-\d{4}, version 3 of the terms, clause 5\.2$/)],
    });
    await pay.finish(first);
    const nothing = await pay.prepare();
    expect(await pay.linesOf(nothing)).toEqual([]);
    await pay.step(pay.preparer, nothing, 'cancel').expect(200);
    await settle(2, [
      [own, 'GAIN-PAIN', '17000.00'],
      [own, 'RESULTS', '-5220.00'],
      [partner, 'GAIN-PAIN', '0.00'],
      [partner, 'RESULTS', '0.00'],
    ]);
    const second = await pay.prepare();
    expect((await pay.linesOf(second)).map(({ net, correctsLineId }) => [net, correctsLineId !== null]).sort()).toEqual(
      [
        ['-1000.00', true],
        ['-12000.00', true],
      ],
    );
    await pay.finish(second);
    const balance = await app.db.read(systemActor('test'), (tx) => balanceOf(tx, account.contract(pay.contractId)));
    expect(balance).toBe(parseCents('100000.00') - parseCents('17000.00') + parseCents('5220.00'));
  });
});
