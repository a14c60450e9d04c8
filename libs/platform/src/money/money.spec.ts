import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { centsToDecimal, formatCents, isDecimalAmount, MAX_CENTS, parseCents, sumCents } from './money.js';

describe('parseCents', () => {
  test.each([
    ['1250.50', 125_050n],
    ['1250.5', 125_050n],
    ['0', 0n],
    ['0.05', 5n],
    ['-0.05', -5n],
    ['-12', -1_200n],
    ['9999999999999.99', MAX_CENTS],
  ])('reads %s', (text, cents) => {
    expect(parseCents(text)).toBe(cents);
    expect(isDecimalAmount(text)).toBe(true);
  });

  test.each([
    '',
    ' ',
    '1,5',
    '1.505',
    '01',
    '+1',
    '1e3',
    '0x10',
    '.5',
    '5.',
    '1 250',
    '1.5 ',
    '1\n',
    '--1',
    '-',
    '-0',
    '-0.00',
    'NaN',
    '10000000000000',
    '١٢',
  ])('refuses %j', (text) => {
    expect(isDecimalAmount(text)).toBe(false);
    expect(() => parseCents(text)).toThrow(RangeError);
  });

  test.each([[12.5], [null], [undefined], [{}], [['1']]])('is no amount unless it is a string: %j', (value) => {
    expect(isDecimalAmount(value)).toBe(false);
  });

  test('what is written can be read back', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -MAX_CENTS, max: MAX_CENTS }),
        (cents) => parseCents(centsToDecimal(cents)) === cents,
      ),
    );
  });
});

describe('formatCents', () => {
  test.each([
    [125_050n, 'fi', '1\u00a0250,50\u00a0€'],
    [125_050n, 'sv', '1\u00a0250,50\u00a0€'],
    [125_050n, 'en', '1,250.50\u00a0€'],
    [-5n, 'fi', '−0,05\u00a0€'],
    [0n, 'fi', '0,00\u00a0€'],
    [99_999n, 'fi', '999,99\u00a0€'],
    [-123_456_789n, 'en', '−1,234,567.89\u00a0€'],
    [123_456_789n, 'fi', '1\u00a0234\u00a0567,89\u00a0€'],
  ] as const)('%s in %s is %s', (cents, language, expected) => {
    expect(formatCents(cents, language)).toBe(expected);
  });
});

test('centsToDecimal always writes two decimals', () => {
  expect([0n, 5n, -5n, 100n, -12_345n].map(centsToDecimal)).toEqual(['0.00', '0.05', '-0.05', '1.00', '-123.45']);
});

test('sumCents adds nothing to nothing', () => {
  expect(sumCents([])).toBe(0n);
  expect(sumCents([1n, -3n, 5n])).toBe(3n);
});
