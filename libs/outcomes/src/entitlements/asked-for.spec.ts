import { expect, test } from '@jest/globals';
import { calendarDate } from '@kasvutori/platform';
import { clientFacts, spell } from '../../../../test/support/sample-tariff.js';
import { writtenTariff } from '../../../../test/support/written-tariffs.js';
import { contractEntitlements } from './contract-entitlements.js';
import { entitlements } from './entitlements.js';

const DEMO = writtenTariff('fi-demo-1');
const ASOF = calendarDate('2026-05-31');
const facts = clientFacts('B', '2026-01-05', [spell('2026-02-02')]);
const keys = (claims?: readonly string[]): string[] =>
  entitlements(DEMO, { ...facts, ...(claims !== undefined && { claims }) }, ASOF).lines.map(({ key }) => key);

test.each([
  ['where nobody asks, all that has come about', undefined, ['START', 'JOB', 'S4', 'S13']],
  ['without a claim, what is paid without asking', [], ['START']],
  ['with a claim, that one too', ['S4'], ['START', 'S4']],
  ['a claim for what has not come about pays nothing', ['S26'], ['START']],
])('%s', (_name, claims, expected) => {
  expect(keys(claims)).toEqual(expected);
});

test('what has not been claimed says so, and takes no room under a cap of the contract', () => {
  const caps = [{ scope: 'contract', amount: '500.00', onHit: 'truncate', clause: '8' }] as const;
  const client = { client: 'a', facts: { ...facts, claims: ['S4'] } };
  const { lines, missing } = contractEntitlements({ ...DEMO, caps }, { clients: [client] }, ASOF);
  expect(lines.map(({ key, netCents }) => [key, netCents])).toEqual([
    ['a/START', 30_000n],
    ['a/S4', 20_000n],
  ]);
  expect(missing.find(({ component }) => component === 'JOB')?.trace.steps).toContainEqual({
    ...{ op: 'nothing', reason: 'not-claimed' },
  });
});
