import { describe, expect, test } from '@jest/globals';
import { calendarDate, type Localised } from '@kasvutori/platform';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writtenTariff } from '../../../../test/support/written-tariffs.js';
import { tariffFromContract } from '../tariffs/tariff-from-contract.js';
import { caseOfContract } from './case-of-contract.js';
import { readCasesFile, readFactsFile } from './evaluate-file.js';
import type { TariffCase } from './facts-form.js';
import { refusePublication, runCase } from './run-cases.js';

const DEMO = writtenTariff('fi-demo-1');
const FILE = join(process.cwd(), 'libs/outcomes/tariff-cases/fi-demo-1.json');
const CASES = JSON.parse(readFileSync(FILE, 'utf8')) as readonly [TariffCase, ...TariffCase[]];
const codes = (tariff = DEMO, cases: readonly TariffCase[] = CASES): string[] =>
  refusePublication(tariff, cases).map(({ path, code }) => `${path} ${code}`);

describe('a tariff may be published', () => {
  test('when each rule stands in a case that passes', () => {
    expect(readCasesFile(CASES).ok).toBe(true);
    expect(codes()).toEqual([]);
  });

  test('not when a case expects something else; then its rules are unproven too', () => {
    const [first, ...rest] = CASES;
    const wrong = { ...first, expected: first.expected.map((line) => ({ ...line, net: '1.00' })) };
    expect(codes(DEMO, [wrong, ...rest])).toEqual([
      '/cases/0 case-fails',
      ...[0, 1, 2, 3, 4, 5, 6].map((index) => `/components/${index} rule-without-case`),
      '/exclusive/0 rule-without-case',
    ]);
    expect(runCase(DEMO, wrong).missing).toContain('X1/JOB 2026-02-02 1.00');
    expect(runCase(DEMO, wrong).unexpected).toContain('X1/JOB 2026-02-02 400.00');
  });

  test('not when a cap is met by no case', () => {
    expect(codes(DEMO, CASES.slice(0, 2))).toEqual(['/caps/0 rule-without-case']);
  });

  test('not when it is unsound, whatever its cases say', () => {
    expect(codes({ ...DEMO, components: DEMO.components.map((one) => ({ ...one, clause: ' ' })) })[0]).toBe(
      '/components/0/clause clause-missing',
    );
  });

  test('made of a contract, with the case that its price annex and the calendar make', () => {
    const same: Localised = { fi: 'Hinta', sv: 'Pris', en: 'Price' };
    const price = (code: string, kind: 'unit' | 'attachment' | 'milestone', unitPriceCents: bigint) => ({
      ...{ code, kind, title: same, unit: same, unitPriceCents, thresholdDays: null },
      ...{ vatCategory: 'S' as const, clause: `4.1, ${code}` },
    });
    const prices = [
      price('UNIT', 'unit', 8_235n),
      price('START', 'attachment', 30_000n),
      price('S13', 'milestone', 60_000n),
    ];
    const contract = { number: '2026-7', title: same, validFrom: calendarDate('2026-01-01'), validTo: null, prices };
    const tariff = tariffFromContract(contract, 1);
    const made = caseOfContract(tariff);
    expect(made.expected).toEqual([
      { key: 'X1/UNIT:e1', outcomeDate: '2026-01-01', net: '82.35' },
      { key: 'X1/START', outcomeDate: '2026-01-01', net: '300.00' },
      { key: 'X1/S13', outcomeDate: '2026-04-01', net: '600.00' },
    ]);
    expect(codes(tariff, [made])).toEqual([]);
  });
});

describe('facts of a file', () => {
  const client = { serviceStart: '2026-01-05', segments: [{ segment: 'B', from: '2026-01-05' }] };
  const spell = { employer: 'E1', start: '2026-02-02', end: null, hoursPerWeek: '37.5' };
  test.each([
    ['one client alone', client, []],
    ['a contract', { clients: [{ client: 'X1', facts: client }] }, []],
    ['a day that is none', { ...client, serviceStart: '2026-02-30' }, ['/clients/0/facts/serviceStart']],
    [
      'a spell that ends before it starts',
      { ...client, spells: [{ ...spell, end: '2026-02-01' }] },
      ['/clients/0/facts/spells/0/end'],
    ],
    [
      'hours with a comma',
      { ...client, spells: [{ ...spell, hoursPerWeek: '37,5' }] },
      ['/clients/0/facts/spells/0/hoursPerWeek'],
    ],
    [
      'a client twice',
      { clients: ['X1', 'X1'].map((name) => ({ client: name, facts: client })) },
      ['/clients/1/client'],
    ],
    ['a field nobody knows', { ...client, age: 40 }, ['/clients/0/facts/age']],
    ['no object', 'facts', ['']],
  ])('%s', (_, json, paths) => {
    const read = readFactsFile(json);
    expect(read.ok ? [] : read.flaws.map(({ path }) => path)).toEqual(paths);
  });
});
