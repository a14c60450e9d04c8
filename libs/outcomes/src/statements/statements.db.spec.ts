import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { contractsLibrary } from '@kasvutori/contracts';
import { csvRow, parseCents, sumCents } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { strFromU8, unzipSync } from 'fflate';
import { type TestApp, testApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import {
  bodyOf,
  command,
  givenPayments,
  type PaymentBench,
  type RunBody,
} from '../../../../test/support/given-payments.js';
import { givenEvent, givenStart } from '../../../../test/support/given-service.js';
import { outcomesLibrary } from '../outcomes.library.js';

let app: TestApp;
let pay: PaymentBench;
let first: RunBody;
let second: RunBody;

interface Statement {
  id: string;
  runNumber: number;
  payment: string | null;
  carriedOn: string;
  documents: Record<'fi' | 'sv' | 'en', string | null>;
  statementLines: { net: string; correctsRun: number | null; clientReference: string }[];
}

/** One run that pays a start, a meeting and all milestones, and one that takes the last milestone back. */
beforeAll(async () => {
  app = await testApp(procurementLibrary, contractsLibrary, outcomesLibrary);
  await app.setClock('2030-06-03T08:00:00Z');
  pay = await givenPayments(app);
  await pay.keepAccounts();
  const clientId = await givenStart(app, pay.contractId, '2030-01-07');
  const participation = await pay.participationOf(clientId);
  await givenEvent(
    app,
    { authorityId: pay.authorityId, providerId: pay.provider.organisationId, contractId: pay.contractId, clientId },
    '2030-01-10',
  );
  await app.settle();
  const factId = await pay.work(participation, '2030-02-04');
  first = await pay.finish(await pay.prepare());
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
  second = await pay.finish(await pay.prepare());
  await app.settle();
});
afterAll(() => app?.close());

const statements = async (): Promise<Statement[]> =>
  bodyOf<{ items: Statement[] }>(await app.as(pay.provider).get('/api/v1/statements').expect(200)).items;

describe('statements', () => {
  test('the provider sees one per run, the newest first, with what is paid and what moves on', async () => {
    const [newest, oldest, ...rest] = await statements();
    expect(rest).toEqual([]);
    expect(oldest).toMatchObject({
      runNumber: first.number,
      net: '1580.00',
      vat: '20.40',
      payment: '1600.40',
      dueOn: '2030-06-04',
      settled: false,
    });
    expect(newest).toMatchObject({ runNumber: second.number, net: '-600.00', payment: null, carriedOn: '-600.00' });
  });

  test('a correction names the run it corrects; no line carries anything but the reference of the client', async () => {
    const [newest] = await statements();
    const detail = bodyOf<Statement>(await app.as(pay.provider).get(`/api/v1/statements/${newest?.id}`).expect(200));
    expect(detail.statementLines).toMatchObject([
      { net: '-600.00', correctsRun: first.number, clientReference: expect.stringMatching(/^C-\d{4}$/) },
    ]);
  });

  test('each is drawn as a tagged PDF in three languages', async () => {
    const [newest] = await statements();
    for (const id of Object.values(newest?.documents ?? {})) {
      const pdf = await app
        .as(pay.provider)
        .get(`/api/v1/documents/${id}`)
        .responseType('blob')
        .expect(200)
        .expect('content-type', 'application/pdf');
      expect((pdf.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
    }
    expect(Object.values(newest?.documents ?? {})).toHaveLength(3);
  });

  test('its lines as CSV sum to its net', async () => {
    const [, oldest] = await statements();
    const csv = await app
      .as(pay.provider)
      .get(`/api/v1/statements/${oldest?.id}/lines.csv`)
      .expect(200)
      .expect('content-type', /text\/csv/);
    const [header = '', ...rows] = csv.text.trim().split('\r\n');
    const net = header.split(',').indexOf('net');
    expect(sumCents(rows.map((row) => parseCents(row.split(',')[net] ?? '')))).toBe(158_000n);
  });

  test('each is a self-billed invoice too: one that pays, and a credit note that names what it corrects', async () => {
    const [newest, oldest] = await statements();
    const read = async (id?: string) =>
      (
        await app
          .as(pay.provider)
          .get(`/api/v1/statements/${id}/finvoice.xml`)
          .expect(200)
          .expect('content-type', /application\/xml/)
          .responseType('text')
      ).body as Buffer;
    const invoice = (await read(oldest?.id)).toString();
    expect(invoice).toContain('<InvoiceTypeCodeUN>389<');
    expect(invoice).toMatch(/<InvoiceTotalVatIncludedAmount[^>]*>1600,40</);
    expect(invoice).toMatch(/<EpiInstructedAmount[^>]*>1600,40</);
    const credit = (await read(newest?.id)).toString();
    expect(credit).toContain('<InvoiceTypeCodeUN>261<');
    expect(credit).toMatch(/<InvoiceTotalVatIncludedAmount[^>]*>-600,00</);
    const [number = ''] = /(?<=<InvoiceNumber>)[^<]+/.exec(invoice) ?? [];
    expect(credit).toMatch(new RegExp(`<OriginalInvoiceReference>\\s*<InvoiceNumber>${number}<`));
    expect(invoice + credit).not.toMatch(/C-\d{4}/);
    const folder = join(import.meta.dirname, '../../../../test-output');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'finvoice-credit.xml'), credit);
  });

  test('all invoices of a run come in one zip file for the bookkeeping', async () => {
    const answer = await app
      .as(pay.preparer)
      .get(`/api/v1/payment-runs/${first.id}/finvoices.zip`)
      .responseType('blob')
      .expect(200)
      .expect('content-type', 'application/zip');
    const files = unzipSync(answer.body as Uint8Array);
    expect(Object.keys(files)).toEqual([expect.stringMatching(/^\d{7}-\d_0001-\d{4}\.xml$/)]);
    expect(strFromU8(Object.values(files)[0] ?? new Uint8Array())).toMatch(
      /<InvoiceTotalVatIncludedAmount[^>]*>1600,40</,
    );
    await app.as(pay.provider).get(`/api/v1/payment-runs/${first.id}/finvoices.zip`).expect(403);
    await app.as({ kind: 'anonymous' }).get(`/api/v1/payment-runs/${first.id}/finvoices.zip`).expect(401);
    const elsewhere = await givenOfficial(app, await givenAuthority(app), 'auditor');
    await app.as(elsewhere).get(`/api/v1/payment-runs/${first.id}/finvoices.zip`).expect(404);
  });

  test('nobody else finds it', async () => {
    const [newest] = await statements();
    const stranger = await givenProviderPerson(app, await givenProvider(app), 'provider-manager');
    await app.as(stranger).get(`/api/v1/statements/${newest?.id}`).expect(404);
    await app.as(stranger).get(`/api/v1/statements/${newest?.id}/lines.csv`).expect(404);
    await app.as(stranger).get(`/api/v1/statements/${newest?.id}/finvoice.xml`).expect(404);
    await app.as(stranger).get(`/api/v1/documents/${newest?.documents.fi}`).expect(404);
    await app.as({ kind: 'anonymous' }).get('/api/v1/statements').expect(401);
    const staff = await givenProviderPerson(app, pay.provider.organisationId, 'provider-staff');
    await app.as(staff).get('/api/v1/statements').expect(403);
  });

  test('a run that is not approved promises the provider nothing', async () => {
    const run = await pay.prepare();
    expect(await statements()).toHaveLength(2);
    await pay.step(pay.preparer, run, 'cancel').expect(200);
  });
});

describe('the ledger', () => {
  test('is exported whole: every transaction sums to zero', async () => {
    const csv = await app
      .as(pay.auditor)
      .get('/api/v1/ledger.csv')
      .expect(200)
      .expect('content-type', /text\/csv/);
    const rows = csv.text
      .trim()
      .split('\r\n')
      .slice(1)
      .map((row) => row.split(','));
    const sums = new Map<string, bigint>();
    for (const row of rows) sums.set(row[0] ?? '', (sums.get(row[0] ?? '') ?? 0n) + parseCents(row.at(-1) ?? ''));
    expect([...sums.values()].every((sum) => sum === 0n)).toBe(true);
    expect(new Set(rows.map((row) => row[2]))).toEqual(
      new Set(['contract.committed', 'voucher.granted', 'voucher.earned', 'run.earned', 'run.vat']),
    );
  });

  test('shows balances that are the sum of their postings', async () => {
    const state = bodyOf(await app.as(pay.auditor).get('/api/v1/ledger/accounts?kind=contract').expect(200));
    expect(state).toMatchObject({
      sum: '0.00',
      balanced: true,
      accounts: { total: 1, items: [{ kind: 'contract', balance: '99100.00' }] },
    });
    await app.as(pay.provider).get('/api/v1/ledger/accounts').expect(403);
    await app.as({ kind: 'anonymous' }).get('/api/v1/ledger.csv').expect(401);
    const elsewhere = await givenOfficial(app, await givenAuthority(app), 'auditor');
    const empty = await app.as(elsewhere).get('/api/v1/ledger.csv').expect(200);
    expect(empty.text.trim().split('\r\n')).toHaveLength(1);
  });
});

describe('payees', () => {
  const keep = (iban: string, bic: string | null = null) =>
    app
      .as(pay.approver)
      .put(`/api/v1/payees/${pay.provider.organisationId}`)
      .send({ holder: 'Valmennus Oy', iban, bic });

  test('an account that fails its check digits is refused, spaces are fine and the BIC is found', async () => {
    expect(bodyOf<{ type: string }>(await keep('FI2112345600000786').expect(422)).type).toContain('iban-wrong');
    expect(bodyOf<{ type: string }>(await keep('DE89370400440532013000', 'XX').expect(422)).type).toContain(
      'bic-wrong',
    );
    const kept = bodyOf(await keep('fi21 1234 5600 0007 85').expect(200));
    expect(kept).toMatchObject({
      payees: [{ account: { iban: 'FI2112345600000785', bic: 'NDEAFIHH', keptByMe: true } }],
    });
    const payer = app
      .as(pay.approver)
      .put('/api/v1/payer-account')
      .send({ holder: 'Alue', iban: 'DE89370400440532013000', bic: null });
    expect(bodyOf<{ type: string }>(await payer.expect(422)).type).toContain('bic-missing');
  });

  test('only finance keeps accounts, and only of providers that exist', async () => {
    await app.as(pay.auditor).get('/api/v1/payees').expect(200);
    const body = { holder: 'Oy', iban: 'FI2112345600000785', bic: null };
    await app.as(pay.auditor).put(`/api/v1/payees/${pay.provider.organisationId}`).send(body).expect(403);
    await app.as(pay.provider).get('/api/v1/payees').expect(403);
    await app.as(pay.approver).put(`/api/v1/payees/${pay.authorityId}`).send(body).expect(404);
  });

  test('a changed account is an exception of the next run', async () => {
    const run = await pay.prepare();
    expect(run.exceptions.map((exception) => exception.kind)).toEqual(['negative']);
    await pay.step(pay.preparer, run, 'cancel').expect(200);
    await pay.participationOf(await givenStart(app, pay.contractId, '2030-05-20'));
    await pay.participationOf(await givenStart(app, pay.contractId, '2030-05-20'));
    await pay.participationOf(await givenStart(app, pay.contractId, '2030-05-20'));
    await pay.participationOf(await givenStart(app, pay.contractId, '2030-05-20'));
    const next = await pay.prepare();
    expect(next).toMatchObject({ carriedIn: '-600.00', toPay: '200.00' });
    expect(next.exceptions.map((exception) => exception.kind)).toEqual(['account-changed']);
    const today = bodyOf(await app.as(pay.approver).get('/api/v1/finance/today').expect(200));
    expect(today).toMatchObject({
      runs: [{ status: 'calculated', exceptions: 1 }, { status: 'sent' }],
      payerAccountMissing: false,
    });
  });
});

test('a cell that a spreadsheet would run is made harmless, a negative amount is left alone', () => {
  expect(csvRow(['=1+1', '@x', '-600.00', 'a "b", c', null])).toBe(`'=1+1,'@x,-600.00,"a ""b"", c",\r\n`);
});
