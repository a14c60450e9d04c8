import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  calendarDate,
  centsToDecimal,
  finnishReference,
  inventedIban,
  isBic,
  parseCents,
  rfReference,
  sumCents,
} from '@kasvutori/platform';
import { XMLParser } from 'fast-xml-parser';
import { bicOfFinnishIban } from './finnish-bic.js';
import { intoBatches } from './into-batches.js';
import { openBankXml } from './bank-xml.js';
import { readPain002 } from './read-pain002.js';
import { type CreditTransfer, sepaName, writePain001 } from './write-pain001.js';

const transfer = (n: number, amount: string, other: Partial<CreditTransfer> = {}): CreditTransfer => ({
  endToEndId: `KV-${n}`,
  amountCents: parseCents(amount),
  creditor: { name: `Valmennus ${n} Oy`, iban: inventedIban(n), bic: null },
  reference: rfReference(finnishReference(`100${n}`)),
  ...other,
});

const message = (...batches: (readonly CreditTransfer[])[]) =>
  writePain001({
    messageId: 'KV-RUN-1',
    createdAt: new Date('2026-06-01T09:00:00.123Z'),
    debtor: { name: 'Esimerkkialue', iban: inventedIban(0), bic: 'NDEAFIHH' },
    requestedOn: calendarDate('2026-06-02'),
    batches: batches.map((transfers, n) => ({ id: `B-${n + 1}`, transfers })),
  });

interface Initiation {
  GrpHdr: { CtrlSum: string };
  PmtInf: { NbOfTxs: string; CtrlSum: string; CdtTrfTxInf: { PmtId: { EndToEndId: string } }[] }[];
}

const MANY = new Set(['PmtInf', 'CdtTrfTxInf']);
const parse = (xml: string): Initiation =>
  new XMLParser({ parseTagValue: false, isArray: (name) => MANY.has(name) }).parse(xml).Document.CstmrCdtTrfInitn;
const endToEndIds = (root: Initiation): string[] =>
  root.PmtInf.flatMap((batch) => batch.CdtTrfTxInf.map((row) => row.PmtId.EndToEndId));
const OUTPUT = join(import.meta.dirname, '../../../../test-output');

describe('pain.001', () => {
  test('counts and control sums are exact where floats would not be: 0.10 + 0.20 + 4 503 599 627 370.47', () => {
    const root = parse(message([transfer(1, '0.10'), transfer(2, '0.20')], [transfer(3, '4503599627370.47')]));
    expect(root.GrpHdr).toMatchObject({ NbOfTxs: '3', CtrlSum: '4503599627370.77', CreDtTm: '2026-06-01T09:00:00Z' });
    expect(root.PmtInf).toMatchObject([
      { PmtInfId: 'B-1', NbOfTxs: '2', CtrlSum: '0.30', ReqdExctnDt: { Dt: '2026-06-02' } },
      { PmtInfId: 'B-2', NbOfTxs: '1', CtrlSum: '4503599627370.47', ReqdExctnDt: { Dt: '2026-06-02' } },
    ]);
    expect(endToEndIds(root)).toEqual(['KV-1', 'KV-2', 'KV-3']);
  });

  test('ten thousand payees are one file with batches of the bank’s size, which the official schema accepts', () => {
    const transfers = Array.from({ length: 10_000 }, (_, n) => transfer(n, `${n}.${String(n % 100).padStart(2, '0')}`));
    transfers[0] = transfer(0, '0.01');
    const batches = intoBatches('KV-RUN-1', transfers, 1000);
    const xml = message(...batches.map(({ items }) => items));
    const root = parse(xml);
    expect(root.PmtInf).toHaveLength(10);
    expect(root.PmtInf.map(({ NbOfTxs }) => NbOfTxs)).toEqual(Array.from({ length: 10 }, () => '1000'));
    expect(sumCents(root.PmtInf.map(({ CtrlSum }) => parseCents(CtrlSum)))).toBe(parseCents(root.GrpHdr.CtrlSum));
    expect(root.GrpHdr.CtrlSum).toBe(centsToDecimal(sumCents(transfers.map(({ amountCents }) => amountCents))));
    expect(new Set(endToEndIds(root)).size).toBe(10_000);
    // Left for `npm run check:standards`.
    mkdirSync(OUTPUT, { recursive: true });
    writeFileSync(join(OUTPUT, 'pain001-10000.xml'), xml);
  });

  test('a name cannot break out of the document', () => {
    expect(
      message([transfer(1, '1', { creditor: { name: '</Nm><Evil>&', iban: inventedIban(1), bic: null } })]),
    ).not.toContain('<Evil>');
    expect(sepaName('Ångström & Śniadecki «Oy»')).toBe('Ångström Sniadecki Oy');
    expect(sepaName('x'.repeat(100))).toHaveLength(70);
  });

  test('the same input is the same text', () => {
    expect(message([transfer(1, '10')])).toBe(message([transfer(1, '10')]));
  });

  test('what a bank would send back is refused before it is sent', () => {
    expect(() => message([])).toThrow(RangeError);
    expect(() => message([transfer(1, '0')])).toThrow('does not pay');
    expect(() => message([transfer(1, '-1')])).toThrow('does not pay');
    expect(() => message([transfer(1, '1')], [])).toThrow('without transfers');
    expect(() => message([transfer(1, '1')], [transfer(1, '2')])).toThrow('used twice');
  });
});

test.each([
  ['FI2112345600000785', 'NDEAFIHH'],
  ['FI5542345670000081', 'ITELFIHH'],
  ['FI4950009420028730', 'OKOYFIHH'],
  ['FI1240550000000000', 'HELSFIHH'],
  ['DE89370400440532013000', null],
])('%s is an account of %s', (iban, bic) => {
  expect(bicOfFinnishIban(iban)).toBe(bic);
  if (bic !== null) expect(isBic(bic)).toBe(true);
});

describe('pain.002', () => {
  const read = (xml: string) => {
    const opened = openBankXml(xml);
    return opened.ok ? readPain002(opened.document) : opened;
  };
  const report = (body: string, group = '<GrpSts>PART</GrpSts>', kind = 'pain.002.001.10') =>
    `<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:${kind}"><CstmrPmtStsRpt><GrpHdr><MsgId>B1</MsgId></GrpHdr>
     <OrgnlGrpInfAndSts><OrgnlMsgId>KV-RUN-1</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>${group}</OrgnlGrpInfAndSts>${body}</CstmrPmtStsRpt></Document>`;
  const row = (id: string, status: string, more = '') =>
    `<TxInfAndSts><OrgnlEndToEndId>${id}</OrgnlEndToEndId><TxSts>${status}</TxSts>${more}</TxInfAndSts>`;
  const block = (rows: string) => `<OrgnlPmtInfAndSts><OrgnlPmtInfId>P</OrgnlPmtInfId>${rows}</OrgnlPmtInfAndSts>`;

  test('reads each payment with its reason and amount', () => {
    const reason =
      '<StsRsnInf><Rsn><Cd>AC01</Cd></Rsn><AddtlInf>Account number</AddtlInf><AddtlInf>is wrong</AddtlInf></StsRsnInf>';
    const amount = '<OrgnlTxRef><Amt><InstdAmt Ccy="EUR">0100.10</InstdAmt></Amt></OrgnlTxRef>'.replace('0100', '100');
    expect(
      read(report(block(row('KV-1', 'ACSC', amount) + row('KV-2', 'RJCT', reason) + row('KV-3', 'PDNG')))),
    ).toMatchObject({
      ok: true,
      report: {
        originalMessageId: 'KV-RUN-1',
        rest: null,
        payments: [
          { endToEndId: 'KV-1', verdict: 'accepted', status: 'ACSC', amountCents: 10_010n },
          { endToEndId: 'KV-2', verdict: 'rejected', reasonCode: 'AC01', reasonText: 'Account number is wrong' },
          { endToEndId: 'KV-3', verdict: 'pending' },
        ],
      },
    });
  });

  test('a report of the whole group speaks of every payment', () => {
    expect(read(report('', '<GrpSts>ACSP</GrpSts>', 'pain.002.001.03'))).toMatchObject({
      ok: true,
      report: { rest: { verdict: 'accepted', status: 'ACSP' }, payments: [] },
    });
  });

  test('what is said of a batch holds for that batch alone', () => {
    const batch = (id: string, status: string, rows = '') =>
      `<OrgnlPmtInfAndSts><OrgnlPmtInfId>${id}</OrgnlPmtInfId>${status}${rows}</OrgnlPmtInfAndSts>`;
    const rejected = batch('KV-2', '<PmtInfSts>RJCT</PmtInfSts>');
    const found = read(report(rejected + batch('KV-3', '<PmtInfSts>PART</PmtInfSts>', row('E', 'ACSC'))));
    expect(found).toMatchObject({ ok: true, report: { rest: null, payments: [{ endToEndId: 'E' }] } });
    expect(
      found.ok && 'report' in found && [...found.report.batches].map(([id, { verdict }]) => [id, verdict]),
    ).toEqual([['KV-2', 'rejected']]);
  });

  test.each([
    ['bank-file-not-xml', '<Document><open></Document>'],
    ['bank-file-not-xml', 'hello'],
    ['bank-file-not-xml', ''],
    ['bank-file-has-doctype', `<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${report('')}`],
    ['bank-file-has-doctype', `<!doctype d SYSTEM "file:///etc/passwd">${report('')}`],
    [
      'bank-file-other-kind',
      '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt/></Document>',
    ],
    ['bank-file-other-kind', report('', '', 'pain.002.001.12')],
    ['bank-file-incomplete', report('').replace('<OrgnlMsgId>KV-RUN-1</OrgnlMsgId>', '')],
    ['bank-file-incomplete', report(block('<TxInfAndSts><TxSts>ACSC</TxSts></TxInfAndSts>'))],
    ['bank-file-incomplete', report(block('<TxInfAndSts><OrgnlEndToEndId>KV-1</OrgnlEndToEndId></TxInfAndSts>'))],
  ])('%s', (refusal, xml) => {
    expect(read(xml)).toEqual({ ok: false, refusal });
  });
});
