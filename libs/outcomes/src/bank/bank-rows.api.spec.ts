import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { contractsLibrary } from '@kasvutori/contracts';
import { ANONYMOUS, inventedIban, newId } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { type TestApp, testApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial } from '../../../../test/support/given.js';
import { bodyOf, givenPayments, type PaymentBench, type RunBody } from '../../../../test/support/given-payments.js';
import { givenStart } from '../../../../test/support/given-service.js';
import { outcomesLibrary } from '../outcomes.library.js';

interface Row {
  id: string;
  unmatched: string;
  amount: string;
  endToEndId: string | null;
  proposals: { id: string; sameAmount: boolean }[];
}

let app: TestApp;
let pay: PaymentBench;
let run: RunBody;
let iban: string;
let id: string;
let ibans = 500;

beforeAll(async () => {
  app = await testApp(procurementLibrary, contractsLibrary, outcomesLibrary);
  await app.setClock('2030-06-03T08:00:00Z');
});
afterAll(() => app?.close());
/** A run of 200.00 € to one provider was sent. */
beforeEach(async () => {
  pay = await givenPayments(app);
  await pay.keepAccounts();
  iban = inventedIban(++ibans);
  await app
    .as(await givenOfficial(app, pay.authorityId, 'finance-preparer'))
    .put('/api/v1/payer-account')
    .send({ holder: 'Esimerkkialue', iban, bic: 'NDEAFIHH' })
    .expect(200);
  await pay.participationOf(await givenStart(app, pay.contractId, '2030-01-07'));
  run = await pay.finish(await pay.prepare());
  id = await pay.endToEnd(run);
});

/** One transaction on the account. */
const entry = (endToEndId: string, amount = '200.00', direction = 'DBIT', bankReference = newId()) =>
  `<Ntry><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>${direction}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2030-06-04</Dt></BookgDt>
   <NtryDtls><TxDtls><Refs><AcctSvcrRef>${bankReference}</AcctSvcrRef><EndToEndId>${endToEndId}</EndToEndId></Refs></TxDtls></NtryDtls></Ntry>`;
const notice = (...entries: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"><BkToCstmrDbtCdtNtfctn>
   <GrpHdr><MsgId>${newId().slice(0, 30)}</MsgId><CreDtTm>2030-06-04T12:00:00Z</CreDtTm></GrpHdr>
   <Ntfctn><Id>1</Id><Acct><Id><IBAN>${iban}</IBAN></Id></Acct>${entries.join('')}</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>`;
const outcomes = async (...entries: string[]) => {
  const read = bodyOf<{ rows: { outcome: string }[] }>(await pay.answer(run, notice(...entries), run.id).expect(201));
  return read.rows.map(({ outcome }) => outcome);
};
const statusOf = async () =>
  bodyOf<RunBody>(await app.as(pay.auditor).get(`/api/v1/payment-runs/${run.id}`).expect(200)).status;
const queue = async () =>
  bodyOf<{ items: Row[] }>(await app.as(pay.auditor).get('/api/v1/bank-rows').expect(200)).items;
const rowOf = async (row?: Row) =>
  bodyOf<Row>(await app.as(pay.preparer).get(`/api/v1/bank-rows/${row?.id}`).expect(200));
const paymentId = async () =>
  (await app.owner.query<{ id: string }>('SELECT id FROM outcomes.payment WHERE run_id = $1', [run.id])).rows[0]?.id ??
  '';
const match = (by: Parameters<TestApp['as']>[0], row: Row | undefined, body: unknown) =>
  app
    .as(by)
    .post(`/api/v1/bank-rows/${row?.id ?? newId()}/match`)
    .send(body as object);
const dismiss = (by: Parameters<TestApp['as']>[0], row: Row | undefined, reason: unknown) =>
  app
    .as(by)
    .post(`/api/v1/bank-rows/${row?.id ?? newId()}/dismiss`)
    .send({ reason });
const codeOf = (response: { body: unknown }) => bodyOf<{ code: string }>(response).code;

describe('a notification of the account', () => {
  test('settles the payment a debit names, and owes again what comes back', async () => {
    expect(await outcomes(entry(id))).toEqual(['settled']);
    expect(await statusOf()).toBe('settled');
    expect(await pay.payable()).toBe(0n);
    expect(await outcomes(entry(id, '200.00', 'CRDT'))).toEqual(['returned']);
    expect(await pay.payable()).toBe(20_000n);
    expect(await queue()).toEqual([]);
    const files = await app.as(pay.auditor).get(`/api/v1/bank-files?runId=${run.id}&direction=in`).expect(200);
    expect(bodyOf(files)).toMatchObject({
      total: 2,
      items: [{ runId: null, runNumber: null, kind: 'camt.054.001.08' }, {}],
    });
    expect(await pay.prepare()).toMatchObject({ carriedIn: '200.00', toPay: '200.00' });
  });

  test('confirms what a status report has settled, once; a second debit of it waits for a person', async () => {
    await pay.answer(run, pay.report(run, [[id, 'ACSC']])).expect(201);
    expect(await outcomes(entry(id))).toEqual(['repeated']);
    expect(await outcomes(entry(id))).toEqual(['unknown']);
    expect(await queue()).toMatchObject([{ unmatched: 'debited-before', amount: '200.00', endToEndId: id }]);
    expect(await pay.payable()).toBe(0n);
  });

  test('the same file, and the same entry in another file, count once', async () => {
    const xml = notice(entry(id, '200.00', 'DBIT', 'B-1'), entry('NOTPROVIDED', '4.10', 'DBIT', 'B-2'));
    await pay.answer(run, xml).expect(201);
    expect(bodyOf(await pay.answer(run, xml).expect(201))).toMatchObject({ repeated: true });
    expect(await outcomes(entry(id, '200.00', 'DBIT', 'B-1'), entry('NOTPROVIDED', '4.10', 'DBIT', 'B-2'))).toEqual([]);
    expect(await queue()).toHaveLength(1);
  });

  test('what fits no payment waits, each with its reason, and books nothing', async () => {
    expect(await outcomes(entry('NOTPROVIDED'), entry('SOMEBODY-ELSE'), entry(id, '199.99'))).toEqual(
      expect.arrayContaining(['unknown', 'unknown', 'unknown']),
    );
    expect((await queue()).map(({ unmatched }) => unmatched).sort()).toEqual([
      'amount-differs',
      'no-id',
      'unknown-payment',
    ]);
    expect(await statusOf()).toBe('sent');
    expect(await pay.payable()).toBe(20_000n);
  });

  test('of somebody else’s account, another currency or another run is refused whole', async () => {
    const refused = async (xml: string, status = 422) => codeOf(await pay.answer(run, xml, run.id).expect(status));
    expect(await refused(notice(entry(id)).replace(iban, inventedIban(499)))).toBe('bank-file-other-account');
    expect(await refused(notice(entry(id).replace('EUR', 'SEK')))).toBe('bank-file-other-currency');
    expect(await refused(notice(entry(id)).slice(0, -30))).toBe('bank-file-not-xml');
    expect(await outcomes(entry(id))).toEqual(['settled']);
    const next = await pay.prepare();
    const misdirected = await pay.answer(next, notice(entry(id)), next.id).expect(409);
    expect(codeOf(misdirected)).toBe('bank-file-other-run');
  });

  test('of 10,000 rows is read; one that is larger than any is refused as it comes', async () => {
    const others = Array.from({ length: 9_999 }, (_, row) =>
      entry(`OTHER-${row}`).replace(
        '</TxDtls>',
        '<RltdPties><Cdtr><Nm>Sahko &amp; Putki Oy</Nm></Cdtr></RltdPties></TxDtls>',
      ),
    );
    const read = await outcomes(entry(id), ...others);
    expect(read).toHaveLength(10_000);
    expect(read.filter((outcome) => outcome === 'settled')).toHaveLength(1);
    expect(codeOf(await pay.answer(run, 'x'.repeat(25 * 1_048_576), run.id).expect(413))).toBe('body-too-large');
  });
});

describe('the queue', () => {
  test('a row is matched by hand to a payment of its sum, which moves as if the bank had named it', async () => {
    await outcomes(entry('NOTPROVIDED'), entry('NOTPROVIDED', '12.00'));
    const rows = await queue();
    const row = rows.find(({ amount }) => amount === '200.00');
    const other = rows.find(({ amount }) => amount === '12.00');
    expect((await rowOf(row)).proposals).toMatchObject([{ id: await paymentId(), sameAmount: true }]);
    const body = { paymentId: await paymentId() };
    const differs = await match(pay.preparer, other, body).expect(422);
    expect(codeOf(differs)).toBe('bank-row-amount-differs');
    expect(bodyOf<{ detail: string }>(differs).detail).toContain('12.00 €, maksu 200.00 €');
    expect(bodyOf(await match(pay.preparer, row, body).expect(200))).toMatchObject({ outcome: 'settled' });
    expect(await statusOf()).toBe('settled');
    expect(await pay.payable()).toBe(0n);
    expect(codeOf(await match(pay.preparer, row, body).expect(409))).toBe('bank-row-resolved');
    await app.as(pay.auditor).get(`/api/v1/bank-rows/${row?.id}`).expect(404);
    // The debit has been seen: the bank's own entry for it would be a second one.
    expect(await outcomes(entry(id))).toEqual(['unknown']);
    await expect(app.owner.query('UPDATE outcomes.bank_row_resolution SET reason = NULL')).rejects.toThrow();
    const seen = await app.owner.query(
      `SELECT FROM app.audit_entry WHERE action = 'bank-row.match' AND subject_id = $1`,
      [row?.id],
    );
    expect(seen.rowCount).toBe(1);
  });

  test('a credit without an id is matched as a return', async () => {
    await outcomes(entry(id));
    await outcomes(entry('NOTPROVIDED', '200.00', 'CRDT'));
    const [row] = await queue();
    expect(bodyOf(await match(pay.approver, row, { paymentId: await paymentId() }).expect(200))).toMatchObject({
      outcome: 'returned',
    });
    expect(await pay.payable()).toBe(20_000n);
  });

  test('a row that is not ours leaves with its reason; of a status report nothing else can be said', async () => {
    await outcomes(entry('NOTPROVIDED', '4.10'));
    const [charge] = await queue();
    await dismiss(pay.preparer, charge, ' ').expect(422);
    await dismiss(pay.preparer, charge, 'Pankin palvelumaksu').expect(200);
    expect(codeOf(await dismiss(pay.preparer, charge, 'Uudelleen').expect(409))).toBe('bank-row-resolved');
    await pay.answer(run, pay.report(run, [['NOT-OURS', 'RJCT']])).expect(201);
    const [named] = await queue();
    expect(codeOf(await match(pay.preparer, named, { paymentId: await paymentId() }).expect(409))).toBe(
      'bank-row-without-amount',
    );
    await dismiss(pay.preparer, named, 'Toisen järjestelmän maksu').expect(200);
    expect(await queue()).toEqual([]);
  });

  test('two people at once: one resolves it', async () => {
    await outcomes(entry('NOTPROVIDED'));
    const [row] = await queue();
    const body = { paymentId: await paymentId() };
    const answers = await Promise.all([match(pay.preparer, row, body), dismiss(pay.approver, row, 'Ei meidän')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test('is finance’s, of its own authority; who keeps the account it went to leaves it to others', async () => {
    await outcomes(entry('NOTPROVIDED'), entry('NOTPROVIDED', '12.00'));
    const row = (await queue()).find(({ amount }) => amount === '200.00');
    const body = { paymentId: await paymentId() };
    await match(ANONYMOUS, row, body).expect(401);
    await match(pay.auditor, row, body).expect(403);
    await match(pay.provider, row, body).expect(403);
    await dismiss(pay.auditor, row, 'Ei').expect(403);
    await match(pay.preparer, undefined, body).expect(404);
    await dismiss(pay.preparer, undefined, 'Ei').expect(404);
    await match(pay.preparer, row, { paymentId: 'x' }).expect(422);
    expect(codeOf(await match(pay.preparer, row, { paymentId: newId() }).expect(422))).toBe('bank-row-payment-unknown');
    const stranger = await givenOfficial(app, await givenAuthority(app), 'finance-preparer');
    await match(stranger, row, body).expect(404);
    await dismiss(stranger, row, 'Ei').expect(404);
    await app.as(stranger).get(`/api/v1/bank-rows/${row?.id}`).expect(404);
    const keeper = { ...pay.preparer, personId: await keeperOf() };
    expect(codeOf(await match(keeper, row, body).expect(403))).toBe('bank-row-account-keeper');
  });
});

const keeperOf = async () =>
  (
    await app.owner.query<{ by: string }>('SELECT account_kept_by AS by FROM outcomes.payment WHERE run_id = $1', [
      run.id,
    ])
  ).rows[0]?.by ?? '';
