import { expect, test } from '@jest/globals';
import { calendarDate } from '@kasvutori/platform';
import fc from 'fast-check';
import { type BilledLines, invoicedQuantity } from './invoice-row.js';

const billed = (quantity: string, unitPriceCents: bigint, netCents: bigint): BilledLines => ({
  contractNumber: 'S-2030-1',
  component: 'visit',
  title: { fi: 'Tapaaminen', sv: 'Möte', en: 'Visit' },
  vatCategory: 'S',
  vatPercent: '25.5',
  ...{ quantity, unitPriceCents, netCents },
  firstOn: calendarDate('2030-01-01'),
  lastOn: calendarDate('2030-01-31'),
  corrects: [],
});

test.each([
  ['12.5', 8_000n, 100_000n, '12.5', 8_000n],
  ['3', 60_000n, 180_000n, '3', 60_000n],
  // The last line was cut by a cap.
  ['3', 60_000n, 150_000n, '1', 150_000n],
  // A correction gives back what was paid.
  ['1', 60_000n, -60_000n, '-1', 60_000n],
  ['1', 60_000n, 0n, '1', 0n],
  ['0', 60_000n, 0n, '0', 60_000n],
])('%s at %s cents that come to %s are billed as %s at %s', (quantity, price, net, expected, unitPriceCents) => {
  expect(invoicedQuantity(billed(quantity, price, net))).toEqual({ quantity: expected, unitPriceCents });
});

test('quantity times price is always the net', () => {
  const hundredths = fc.integer({ min: 0, max: 100_000 });
  fc.assert(
    fc.property(hundredths, fc.bigInt(0n, 1_000_000n), fc.bigInt(-1_000_000n, 1_000_000n), (units, price, net) => {
      const row = invoicedQuantity(billed((units / 100).toFixed(2), price, net));
      const [whole = '', decimals = ''] = row.quantity.split('.');
      expect(BigInt(whole + decimals) * row.unitPriceCents).toBe(net * 10n ** BigInt(decimals.length));
    }),
  );
});
