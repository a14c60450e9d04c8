import { expect, test } from '@jest/globals';
import { calendarDate, centsToDecimal } from '@kasvutori/platform';
import { clientFacts } from '../../../../test/support/sample-tariff.js';
import { writtenTariff } from '../../../../test/support/written-tariffs.js';
import type { Tariff } from '../tariffs/tariff.js';
import { entitlementsOfVersions } from './contract-entitlements.js';

const DEMO = writtenTariff('fi-demo-1');
const day = calendarDate;
const cap = (amount: string): Tariff['caps'] => [{ scope: 'contractYear', amount, onHit: 'truncate', clause: '8.2' }];
const tiers = (id: string): Tariff['components'][number] => ({
  ...{ id, kind: 'accelerator', title: DEMO.title, clause: '6', funding: 'contract', vatCategory: 'E' },
  trigger: { event: 'serviceStart' },
  tiers: [
    { to: 2, amount: '100.00' },
    { to: null, amount: '250.00' },
  ],
  tierMode: 'marginal',
});
const version = (number: number, validFrom: string, caps: Tariff['caps'], components = DEMO.components): Tariff => ({
  ...{ ...DEMO, version: number, validFrom: day(validFrom), caps, components },
});
const client = (name: string, start: string) => ({ client: name, facts: clientFacts('A', start) });
const FEE = DEMO.components.filter(({ id }) => id === 'FIX');
const linesOf = (versions: Parameters<typeof entitlementsOfVersions>[0], facts = {}, asOf = '2026-12-31') =>
  entitlementsOfVersions(versions, facts, day(asOf)).lines.map(
    ({ key, netCents }) => `${key} ${centsToDecimal(netCents)}`,
  );

test('outcomes are counted over the versions: the third of the contract has the price of the third', () => {
  const versions = [
    {
      tariff: version(1, '2026-01-01', [], [tiers('OUT')]),
      clients: [client('a', '2026-01-05'), client('c', '2026-08-01')],
    },
    { tariff: version(2, '2026-07-01', [], [tiers('OUT')]), clients: [client('b', '2026-07-02')] },
  ];
  expect(linesOf(versions)).toEqual(['a/OUT 100.00', 'b/OUT 100.00', 'c/OUT 250.00']);
});

test('a cap of the year counts what an earlier version paid, in contract years from its first day', () => {
  const versions = [
    { tariff: version(1, '2026-01-01', cap('1000.00')), clients: [client('a', '2026-01-05')] },
    {
      tariff: version(2, '2026-07-01', cap('350.00')),
      clients: [client('b', '2026-07-02'), client('c', '2027-01-02')],
    },
  ];
  expect(linesOf(versions, {}, '2027-01-31')).toEqual(['a/START 200.00', 'b/START 150.00', 'c/START 200.00']);
});

test('a fee follows the version in force, by days in the month of the change', () => {
  const versions = [
    { tariff: version(1, '2026-01-01', [], FEE), clients: [] },
    { tariff: version(2, '2026-06-16', [], FEE), clients: [] },
  ];
  const facts = { service: [{ from: day('2026-05-01'), to: day('2026-07-31') }] };
  expect(linesOf(versions, facts)).toEqual([
    '/FIX:2026-05 20000.00',
    '/FIX:2026-06 10000.00',
    '/FIX:2026-06@2 10000.00',
    '/FIX:2026-07@2 20000.00',
  ]);
});

test('what is paid for the contract itself counts in no cap of a client', () => {
  const caps = [{ scope: 'client', amount: '150.00', onHit: 'truncate', clause: '8' }] as const;
  const facts = { service: [{ from: day('2026-05-01'), to: day('2026-05-31') }] };
  const versions = [{ tariff: version(1, '2026-01-01', caps), clients: [client('a', '2026-01-05')] }];
  expect(linesOf(versions, facts)).toEqual(['a/START 150.00', '/FIX:2026-05 20000.00']);
});
