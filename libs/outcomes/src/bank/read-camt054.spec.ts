import { describe, expect, test } from '@jest/globals';
import { openBankXml } from './bank-xml.js';
import { readCamt054 } from './read-camt054.js';

const read = (xml: string) => {
  const opened = openBankXml(xml);
  return opened.ok ? readCamt054(opened.document) : opened;
};
const file = (entries: string, kind = 'camt.054.001.08', account = '<Ccy>EUR</Ccy>') =>
  `<?xml version="1.0"?><n:Document xmlns:n="urn:iso:std:iso:20022:tech:xsd:${kind}"><n:BkToCstmrDbtCdtNtfctn><GrpHdr><MsgId>N-1</MsgId></GrpHdr>
   <Ntfctn><Id>1</Id><Acct><Id><IBAN>FI2112345600000785</IBAN></Id>${account}</Acct>${entries}</Ntfctn></n:BkToCstmrDbtCdtNtfctn></n:Document>`;
const entry = (amount: string, details: string, more = '<Sts><Cd>BOOK</Cd></Sts>', direction = 'DBIT') =>
  `<Ntry><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>${direction}</CdtDbtInd>${more}<BookgDt><Dt>2030-06-05</Dt></BookgDt>
   <NtryDtls>${details}</NtryDtls></Ntry>`;
const detail = (id: string, amount: string, more = '') =>
  `<TxDtls><Refs><AcctSvcrRef>B-${id}</AcctSvcrRef><EndToEndId>${id}</EndToEndId></Refs><Amt Ccy="EUR">${amount}</Amt>${more}</TxDtls>`;

describe('camt.054', () => {
  test('each transaction of a batch is an entry of its own, its sums exact', () => {
    const party =
      '<RltdPties><Cdtr><Pty><Nm>Valmennus Oy</Nm></Pty></Cdtr></RltdPties><RmtInf><Strd><CdtrRefInf><Ref>RF1</Ref></CdtrRefInf></Strd></RmtInf>';
    expect(read(file(entry('0.30', detail('E-1', '0.10', party) + detail('E-2', '0.20'))))).toMatchObject({
      ok: true,
      notification: {
        messageId: 'N-1',
        ibans: ['FI2112345600000785'],
        entries: [
          {
            ...{
              direction: 'debit',
              amountCents: 10n,
              bookedOn: '2030-06-05',
              endToEndId: 'E-1',
              bankReference: 'B-E-1',
            },
            ...{ counterpart: 'Valmennus Oy', reference: 'RF1', reasonCode: null },
          },
          { endToEndId: 'E-2', amountCents: 20n },
        ],
      },
    });
  });

  test('a return is a credit with the bank’s reason; the older version says status and names more plainly', () => {
    const returned = detail(
      'E-1',
      '5',
      '<RltdPties><Dbtr><Nm>Valmennus Oy</Nm></Dbtr></RltdPties><RtrInf><Rsn><Cd>AC04</Cd></Rsn><AddtlInf>Closed</AddtlInf></RtrInf>',
    );
    expect(read(file(entry('5.00', returned, '<Sts>BOOK</Sts>', 'CRDT'), 'camt.054.001.02'))).toMatchObject({
      notification: {
        entries: [{ direction: 'credit', counterpart: 'Valmennus Oy', reasonCode: 'AC04', reasonText: 'Closed' }],
      },
    });
  });

  test('what is not booked yet is left out, and what names no payment is kept without an id', () => {
    const pending = entry('1.00', detail('E-1', '1.00'), '<Sts><Cd>PDNG</Cd></Sts>');
    const charge = entry('3.50', '<TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs></TxDtls>');
    expect(read(file(pending + charge))).toMatchObject({
      notification: { entries: [{ endToEndId: null, amountCents: 350n, counterpart: null }] },
    });
  });

  test.each([
    ['bank-file-other-currency', file(entry('1.00', ''), undefined, '<Ccy>USD</Ccy>')],
    ['bank-file-other-currency', file(entry('1.00', '').replace('EUR', 'SEK'))],
    ['bank-file-other-currency', file(entry('1.00', detail('E', '1.00').replace('EUR', 'NOK')))],
    ['bank-file-incomplete', file(entry('1.00', detail('E-1', '0.50') + detail('E-2', '0.49')))],
    ['bank-file-incomplete', file(entry('1.005', ''))],
    ['bank-file-incomplete', file(entry('0.00', ''))],
    ['bank-file-incomplete', file(entry('1.00', '', undefined, 'BOTH'))],
    ['bank-file-incomplete', file(entry('1.00', '').replace('2030-06-05', '2030-02-31'))],
    ['bank-file-incomplete', file(entry('1.00', '')).replace('<IBAN>FI2112345600000785</IBAN>', '')],
    ['bank-file-not-xml', file(entry('1.00', '')).slice(0, -40)],
    ['bank-file-has-doctype', `<!DOCTYPE a>${file('')}`],
    ['bank-file-other-kind', file('', 'camt.053.001.08')],
  ])('%s', (refusal, xml) => {
    expect(read(xml)).toEqual({ ok: false, refusal });
  });
});
