import { describe, expect, test } from '@jest/globals';
import { type CalendarDate, parseCents, sumCents } from '@kasvutori/platform';
import { explain } from './explain.js';
import type { Entitlement } from './entitlement.js';
import { splitBy } from './shares.js';
import { type Member, partOf } from './split.js';
import { amountOf, type Step } from './trace.js';

describe('an amount is split', () => {
  test.each<[string, string[], string[]]>([
    ['30000.00', ['60', '40'], ['18000.00', '12000.00']],
    ['100.00', ['33.33', '33.33', '33.34'], ['33.33', '33.33', '33.34']],
    ['0.01', ['50', '50'], ['0.01', '0.00']],
    ['0.02', ['50', '50'], ['0.01', '0.01']],
    ['0.02', ['60', '20', '20'], ['0.02', '0.00', '0.00']],
    ['0.03', ['60', '20', '20'], ['0.02', '0.01', '0.00']],
    ['-0.03', ['60', '20', '20'], ['-0.02', '-0.01', '0.00']],
    ['0.00', ['99.99', '0.01'], ['0.00', '0.00']],
    ['10.00', ['99.99', '0.01'], ['10.00', '0.00']],
    ['100.00', ['99.99', '0.01'], ['99.99', '0.01']],
    ['7.77', ['100'], ['7.77']],
  ])('%s by %j', (amount, shares, parts) => expect(splitBy(parseCents(amount), shares)).toEqual(parts.map(parseCents)));

  test.each([['0'], ['-1'], ['a half']])('a share of %s is none', (share) =>
    expect(() => splitBy(100n, [share, '50'])).toThrow(RangeError),
  );
});

const A: Member = { providerId: 'a', name: 'Ääni Oy', hundredths: 2_500 };
const B: Member = { providerId: 'b', name: 'Björk Ab', hundredths: 1_250 };

const line = (amount: string, ...more: Step[]): Entitlement => {
  const trace = {
    ...{ tariff: { id: 'T', version: 1 }, component: 'JOB', kind: 'milestone' as const, clause: '3.1' },
    title: { fi: 'Työpaikka', sv: 'Jobb', en: 'Job' },
    ...{ rounding: 'half-up' as const, outcomeDate: '2027-03-01' as CalendarDate },
    steps: [{ op: 'price' as const, amount, segment: null }, ...more],
    facts: [{ kind: 'service-start' as const, on: '2027-01-01' as CalendarDate }],
  };
  return {
    ...{ key: 'JOB', component: 'JOB', kind: 'milestone', outcomeDate: '2027-03-01' as CalendarDate, quantity: '1' },
    ...{ unitPriceCents: parseCents(amount), netCents: amountOf(trace), vatCategory: 'S', funding: 'contract', trace },
  };
};

describe('what a contract has earned, of one of those who share it', () => {
  const parts = (entitled: Entitlement) =>
    [null, A, B].map((member) => partOf({ lines: [entitled], missing: [] }, [A, B], member).lines[0]);

  test('nobody shares: it is as it was', () => {
    const entitled = { lines: [line('100.00')], missing: [] };
    expect(partOf(entitled, [], null)).toBe(entitled);
  });

  test('each part follows from its own trace, and they make the whole', () => {
    const found = parts(line('1000.01'));
    expect(found.map((one) => one?.netCents)).toEqual(['625.01', '250.00', '125.00'].map(parseCents));
    for (const one of found) expect(one && amountOf(one.trace)).toBe(one?.netCents);
    expect(sumCents(found.map((one) => one?.netCents ?? 0n))).toBe(100_001n);
  });

  test('what is kept back is shared as the rest is', () => {
    const found = parts(
      line('1000.00', { op: 'retained', percent: '10', held: '100.00', until: null, after: null, clause: '9' }),
    );
    expect(found.map((one) => one?.trace.steps.at(-1))).toMatchObject([
      { held: '62.50' },
      { held: '25.00' },
      { held: '12.50' },
    ]);
    expect(found.map((one) => one?.netCents)).toEqual(['562.50', '225.00', '112.50'].map(parseCents));
  });

  test('members are not told facts of clients they do not serve', () => {
    expect(parts(line('10.00')).map((one) => one?.trace.facts.length)).toEqual([1, 0, 0]);
  });

  test.each([
    [
      'fi',
      'Jaetaan sentilleen osuuksilla: sopimuksen tuottaja 62,5 %, Ääni Oy 25 %, Björk Ab 12,5 %. Tämän rivin osa: Ääni Oy, 25 %',
    ],
    [
      'sv',
      'Delas på centen enligt andelarna: avtalets producent 62,5 %, Ääni Oy 25 %, Björk Ab 12,5 %. Denna rads del: Ääni Oy, 25 %',
    ],
    [
      'en',
      'Shared to the cent: the provider of the contract 62.5%, Ääni Oy 25%, Björk Ab 12.5%. The part of this line: Ääni Oy, 25%',
    ],
  ] as const)('read aloud in %s', (language, label) => {
    const trace = parts(line('100.00'))[1]?.trace;
    const said = trace && explain(trace, language);
    expect(said?.rows.at(-1)?.label).toBe(label);
    expect(said?.sentence).toContain(language === 'en' ? 'share of 25% (Ääni Oy)' : '25 % (Ääni Oy)');
  });
});
