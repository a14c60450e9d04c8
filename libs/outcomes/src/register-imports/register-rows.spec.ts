import { describe, expect, it } from '@jest/globals';
import { csvOf } from '@kasvutori/platform';
import { registerRows } from './register-rows.js';

const HEADING = 'asiakas;laji;maksaja;y-tunnus;alkoi;päättyi;viikkotunnit;palkkatuki;summa';
const rowsOf = (text: string, heading = HEADING) => [...registerRows(csvOf(Buffer.from(`${heading}\n${text}`)))];
const refusals = (text: string, heading?: string) =>
  rowsOf(text, heading).map((row) => ('refusal' in row ? row.refusal : 'good'));
const codeOf = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'read';
};

describe('a row of a register file', () => {
  it.each([
    ['C-0001;työsuhde;Verstas Oy;;4.3.2030;;37,5;kyllä;', 'good'],
    ['c-0001;employment;Verstas Oy;;2030-03-04;2030-03-31;20;;', 'good'],
    ['C-0001;palkka;Verstas Oy;;2030-03-15;;;;2 400,50', 'good'],
    ['C-0001;etuus;Työmarkkinatuki;;1.3.2030;31.3.2030;;;', 'good'],
    [';palkka;Verstas Oy;;1.3.2030;;;;1', 'register-client-missing'],
    ['C-0001;lahja;Verstas Oy;;1.3.2030;;;;1', 'register-kind-unknown'],
    ['C-0001;palkka;;;1.3.2030;;;;1', 'register-payer-missing'],
    ['C-0001;palkka;=1+1;;1.3.2030;;;;1', 'register-payer-missing'],
    ['C-0001;palkka;Verstas Oy;1234567-0;1.3.2030;;;;1', 'register-business-id-wrong'],
    ['C-0001;palkka;Verstas Oy;;31.2.2030;;;;1', 'register-day-unreadable'],
    ['C-0001;palkka;Verstas Oy;;1.3.2030;;;;', 'register-amount-wrong'],
    ['C-0001;palkka;Verstas Oy;;1.3.2030;;;;-5', 'register-amount-wrong'],
    ['C-0001;opinnot;Opisto;;1.3.2030;;;;5', 'register-amount-wrong'],
    ['C-0001;työsuhde;Verstas Oy;;1.3.2030;;0;;', 'register-hours-wrong'],
    ['C-0001;työsuhde;Verstas Oy;;1.3.2030;;169;;', 'register-hours-wrong'],
  ])('%s: %s', (row, refusal) => expect(refusals(row)).toEqual([refusal]));

  it('of a wage holds its whole month, of a job the days it names', () => {
    expect(
      rowsOf('C-0001;palkka;Verstas Oy;;15.2.2028;;;;2400,5\nC-0001;työsuhde;Verstas Oy;;4.3.2030;;37,5;x;'),
    ).toMatchObject([
      {
        fact: {
          kind: 'wage',
          validFrom: '2028-02-01',
          validTo: '2028-02-29',
          data: { subject: 'Verstas Oy', amount: '2400.5' },
        },
      },
      {
        fact: {
          validFrom: '2030-03-04',
          validTo: null,
          data: { employer: 'Verstas Oy', hoursPerWeek: '37.5', subsidised: true },
        },
      },
    ]);
  });

  it('shows no personal identity code, right or wrong', () => {
    const heading = 'henkilötunnus;laji;maksaja;alkoi;summa';
    const rows = rowsOf('010190-900P;palkka;Verstas Oy;1.3.2030;1\n010190-900X;palkka;Verstas Oy;1.3.2030;1', heading);
    expect(rows.map((row) => ('refusal' in row ? row.refusal : 'good'))).toEqual(['good', 'register-code-wrong']);
    expect(JSON.stringify(rows.map(({ cells }) => cells))).not.toContain('010190');
  });
});

describe('a file', () => {
  const report = {
    incomeEarner: { clientReference: 'C-0001' },
    payer: { name: 'Verstas Oy', businessId: '' },
    employment: { startDate: '2030-03-04', endDate: null, weeklyHours: 37.5, wageSubsidy: false },
    payPeriod: { startDate: '2030-03-01', endDate: '2030-03-31' },
    transactions: [{ kind: 'wage', amount: '2400.50' }],
  };
  const json = (reports: unknown) => csvOf(Buffer.from(JSON.stringify({ reports })));

  it('in JSON holds reports, each with its employment and its transactions', () => {
    expect([...registerRows(json([report, null]))]).toMatchObject([
      { line: 1, fact: { kind: 'employment', data: { hoursPerWeek: '37.5' } } },
      { line: 1, fact: { kind: 'wage', validTo: '2030-03-31', data: { amount: '2400.50' } } },
    ]);
  });

  it.each([
    [
      'cut in the middle of a row',
      () => rowsOf('C-0001;palkka;Verstas Oy;;1.3.2030;;;;1\nC-0002;palkka;Verst'),
      'register-file-cut',
    ],
    ['cut in the middle of quotes', () => rowsOf('C-0001;palkka;"Verst'), 'csv-quote-open'],
    [
      'of JSON that is cut',
      () => [...registerRows(csvOf(Buffer.from('{"reports":[{"payer":{"na')))],
      'register-json-cut',
    ],
    ['of JSON without reports', () => [...registerRows(csvOf(Buffer.from('{"rows":[]}')))], 'register-json-unknown'],
    [
      'of JSON in Latin-1',
      () => [...registerRows(csvOf(Buffer.from('{"reports":"ä"}', 'latin1')))],
      'register-json-encoding',
    ],
    ['in UTF-16', () => csvOf(Buffer.from(HEADING, 'utf16le')), 'csv-utf16'],
    ['without the headings', () => rowsOf('x', 'a;b'), 'register-heading-unknown'],
    ['of too many rows', () => rowsOf('C-0001;etuus;Tuki;;1.3.2030;;;;\n'.repeat(50_001)), 'register-too-many'],
  ])('%s is refused whole', (_, read, code) => expect(codeOf(read)).toBe(code));
});
