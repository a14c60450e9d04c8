import { describe, expect, test } from '@jest/globals';
import { addDays, calendarDate, centsToDecimal, LANGUAGES } from '@kasvutori/platform';
import { clientFacts, spell } from '../../../../test/support/sample-tariff.js';
import { writtenTariff } from '../../../../test/support/written-tariffs.js';
import { STANDARD_EMPLOYMENT } from '../tariffs/tariff-from-contract.js';
import type { EmploymentDays, Tariff } from '../tariffs/tariff.js';
import { contractEntitlements } from './contract-entitlements.js';
import { entitlements } from './entitlements.js';
import { explain } from './explain.js';
import type { ContractFacts, TariffFacts } from './tariff-facts.js';

const day = calendarDate;
const known = { factId: null };
const DEMO = writtenTariff('fi-demo-1');
const S4 = { ...DEMO, components: DEMO.components.filter(({ id }) => id === 'S4'), caps: [], exclusive: [] };

describe('how days in work are counted', () => {
  const broken = clientFacts('B', '2026-01-05', [spell('2026-02-02', '2026-02-15'), spell('2026-04-06')]);
  const onBenefit = {
    ...broken,
    benefits: [{ ...known, from: day('2026-02-09'), to: day('2026-02-15'), perDay: '37.00' }],
  };
  test.each<[string, Partial<EmploymentDays>, TariffFacts, string | null]>([
    ['a break of 49 days begins the count anew: 28 days from 6.4.', {}, broken, '2026-05-03'],
    ['where breaks only pause, 14 days are left: 14 more from 6.4.', { onLongGap: 'keep' }, broken, '2026-04-19'],
    ['unbroken days: a permitted break breaks them too', { mode: 'continuous', maxGapDays: 60 }, broken, '2026-05-03'],
    ['days on benefit do not count: 7 days, then 21', { onLongGap: 'keep', offBenefit: true }, onBenefit, '2026-04-26'],
    ['only 90 days from 5.1. on, to 4.4.', { windowDays: 90 }, broken, null],
  ])('%s', (_, rule, facts, expected) => {
    const tariff: Tariff = { ...S4, measures: { employment: { ...STANDARD_EMPLOYMENT, ...rule } } };
    expect(entitlements(tariff, facts, day('2027-01-01')).lines[0]?.outcomeDate ?? null).toBe(expected);
  });
});

test.each([
  ['nothing before the window has passed', '2026-02-03', null],
  ['30 × 40.00 before, 10 × 40.00 after: 800.00 less', '2026-02-04', '300.00'],
])('benefits that are not paid: %s', (_, asOf, expected) => {
  const component = { ...S4.components[0]!, trigger: { measure: 'less', euros: '800.00' } };
  const tariff = {
    ...{ ...S4, components: [component] },
    measures: { less: { type: 'benefitReduction', windowDays: 30, clause: '5' } },
  } as Tariff;
  const benefits = [{ ...known, from: day('2025-01-01'), to: day('2026-01-15'), perDay: '40.00' }];
  const facts = { ...clientFacts('B', '2026-01-06'), benefits };
  const [line] = entitlements(tariff, facts, day(asOf)).lines;
  expect(line === undefined ? null : centsToDecimal(line.netCents)).toBe(expected);
});

test('what a cap of a year defers is paid when the next one begins, after which nothing is owed', () => {
  const tariff: Tariff = {
    ...{ ...DEMO, components: DEMO.components.filter(({ id }) => id === 'FIX'), exclusive: [] },
    caps: [{ scope: 'contractYear', amount: '30000.00', onHit: 'defer', clause: '8.2' }],
  };
  const facts: ContractFacts = { clients: [], service: [{ from: day('2026-01-01'), to: day('2026-02-28') }] };
  const rows = (asOf: string) =>
    contractEntitlements(tariff, facts, day(asOf)).lines.map(({ key, netCents }) => [key, centsToDecimal(netCents)]);
  const first = [
    ['/FIX:2026-01', '20000.00'],
    ['/FIX:2026-02', '10000.00'],
  ];
  expect(rows('2026-12-31')).toEqual(first);
  expect(rows('2027-01-01')).toEqual([...first, ['/FIX:2026-02+2', '10000.00']]);
});

describe('everything a written tariff pays is read aloud in three languages', () => {
  const on = day('2026-06-30');
  const worker: TariffFacts = {
    ...clientFacts('2', '2024-04-08', [spell('2024-05-01')]),
    wages: [{ ...known, employer: 'Verstas Oy', paidOn: day('2024-08-31'), amount: '6000.00' }],
  };
  const cohort = {
    ...{ ...known, cohort: '2020', on, segment: 'mid', clients: 100, properties: { area: 'other' } },
    figures: {
      ...{ wages: '1200000.00', predicted: '1000000.00', cost: '500000.00' },
      ...{ benefitControl: '24000.00', benefitTreated: '22660.00', taxControl: '6000.00', taxTreated: '7330.00' },
    },
  };
  const facts: ContractFacts = {
    clients: [{ client: 'X1', facts: worker }],
    service: [{ from: day('2026-01-15'), to: null }],
    cohorts: [cohort, { ...cohort, cohort: '2021', figures: { ...cohort.figures, wages: '900000.00' } }],
    costs: [{ ...known, measure: 'cost', on, cost: '940000.00', volume: '500' }],
    results: [{ ...known, measure: 'cost', on, area: 'employment', level: '40' }],
  };
  test.each(['fi-tyo-sib', 'fi-koto-sib', 'uk-wp', 'uk-whp', 'alliance-fi', 'nec4-c'])('%s', (name) => {
    const { lines, missing } = contractEntitlements(writtenTariff(name), facts, addDays(on, 30));
    expect(lines.length).toBeGreaterThan(0);
    for (const { trace } of [...lines, ...missing])
      for (const language of LANGUAGES) {
        const told = explain(trace, language);
        expect(told.rows.length).toBeGreaterThan(0);
        expect(JSON.stringify(told)).not.toMatch(/\{\w+\}|undefined|NaN/);
      }
  });

  test('in the currency of the tariff', () => {
    const [line] = contractEntitlements(writtenTariff('uk-wp'), facts, on).lines;
    expect(line && explain(line.trace, 'en').rows[0]?.amount).toContain('£');
  });
});
