import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cpvGroup, suspectSplit } from './split-purchase.js';

const part = (id: string, euros: number) => ({ id, valueCents: BigInt(Math.round(euros * 100)) });
const NATIONAL = 6_000_000n;
const EU = 21_600_000n;

test.each<[string, number, number[], { threshold: bigint; parts: number } | undefined]>([
  ['nothing beside it', 59_999.99, [], undefined],
  ['two that pass the national threshold together', 35_000, [25_000], { threshold: NATIONAL, parts: 2 }],
  ['a cent short of it', 35_000, [24_999.99], undefined],
  ['one that has passed it alone is tendered and not counted', 35_000, [60_000], undefined],
  ['own value has passed it: the next threshold is asked', 70_000, [146_000], { threshold: EU, parts: 2 }],
  ['own value has passed both', 216_000, [100_000, 100_000], undefined],
  ['many small ones', 20_000, [20_000, 20_000], { threshold: NATIONAL, parts: 3 }],
  ['the highest threshold is told', 59_000, [59_000, 59_000, 59_000], { threshold: EU, parts: 4 }],
])('%s', (_, own, others, expected) => {
  const found = suspectSplit(
    part('own', own),
    others.map((euros, index) => part(`other-${index}`, euros)),
    [NATIONAL, EU],
  );
  expect(found && { threshold: found.thresholdCents, parts: found.parts.length }).toEqual(expected);
});

test('the tender itself is counted once, even when it stands among the others', () => {
  expect(suspectSplit(part('own', 40_000), [part('own', 40_000)], [NATIONAL])).toBeUndefined();
});

test('a suspicion always names a threshold that the parts pass together and none alone, in whatever order they come', () => {
  const cents = fc.bigInt({ min: 1n, max: 30_000_000n });
  fc.assert(
    fc.property(cents, fc.array(cents, { maxLength: 8 }), (own, others) => {
      const parts = others.map((valueCents, index) => ({ id: `o${index}`, valueCents }));
      const found = suspectSplit({ id: 'own', valueCents: own }, parts, [NATIONAL, EU]);
      const turned = suspectSplit({ id: 'own', valueCents: own }, [...parts].reverse(), [EU, NATIONAL]);
      expect(turned?.thresholdCents).toBe(found?.thresholdCents);
      if (found === undefined) return;
      expect(found.sumCents).toBeGreaterThanOrEqual(found.thresholdCents);
      expect(found.sumCents).toBe(found.parts.reduce((sum, { valueCents }) => sum + valueCents, 0n));
      for (const { valueCents } of found.parts) expect(valueCents).toBeLessThan(found.thresholdCents);
    }),
  );
});

test('the group of a CPV code is its first three digits', () => {
  expect([cpvGroup('79998000'), cpvGroup('79634000')]).toEqual(['799', '796']);
});
