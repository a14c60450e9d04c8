import { expect, test } from '@jest/globals';
import { SAMPLE_TARIFF } from '../../../../test/support/sample-tariff.js';
import { writtenTariff } from '../../../../test/support/written-tariffs.js';
import { needsWholeContract, paidByRuns } from './needs-whole-contract.js';

const CLIENT_CAP = { scope: 'client', amount: '100', onHit: 'truncate', clause: '1' } as const;

test.each([
  ['prices of a contract', SAMPLE_TARIFF, false],
  ['with a cap of a client', { ...SAMPLE_TARIFF, caps: [CLIENT_CAP] }, false],
  ['with a cap of the contract', { ...SAMPLE_TARIFF, caps: [{ ...CLIENT_CAP, scope: 'contract' as const }] }, true],
  ['fee, bonus, malus', writtenTariff('fi-demo-1'), true],
  ['tiers', writtenTariff('uk-whp'), true],
  ['cohorts', writtenTariff('fi-koto-sib'), true],
  ['what an alliance settles', writtenTariff('nec4-c'), false],
])('%s: the whole contract is needed %j', (_name, tariff, needed) => {
  expect(needsWholeContract(tariff)).toBe(needed);
});

test('what an alliance settles is never a line of a tariff', () => {
  expect(paidByRuns(writtenTariff('nec4-c')).components).toEqual([]);
  expect(paidByRuns(writtenTariff('fi-demo-1'))).toEqual(writtenTariff('fi-demo-1'));
});
