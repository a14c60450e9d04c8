import { describe, expect, it } from '@jest/globals';
import { voucherValue, type ValueRule } from './value-rule.js';

const title = { fi: 'Alku', sv: 'Start', en: 'Start' };
const FORMULA: ValueRule = {
  kind: 'income-tested',
  amount: '60.00',
  lowest: '7.00',
  percent: '1.5',
  limits: ['1500.00', '2200.00'],
  perPerson: '350.00',
};
const BRACKETS: ValueRule = {
  kind: 'income-tested',
  brackets: [
    { household: 1, upTo: '1500.00', value: '60.00' },
    { household: 1, upTo: '2000.00', value: '45.50' },
    { household: 1, upTo: null, value: '20.00' },
    { household: 2, upTo: '2500.00', value: '60.00' },
    { household: 2, upTo: null, value: '30.00' },
  ],
};

describe('a price cap for each unit', () => {
  it.each([
    ['65.00', 10, 65_000n],
    ['0.01', 1, 1n],
    ['999.99', 500, 49_999_500n],
  ])('of %s for %i units is worth %s cents', (amount, units, valueCents) => {
    expect(voucherValue({ kind: 'per-unit', amount }, { units })).toMatchObject({ ok: true, valueCents, units });
  });

  it.each([0, -1, 1.5, 501, Number.NaN])('refuses %s units', (units) => {
    expect(() => voucherValue({ kind: 'per-unit', amount: '1.00' }, { units })).toThrow(RangeError);
  });

  it('tells its rows in the order of the arithmetic', () => {
    const value = voucherValue({ kind: 'per-unit', amount: '65.00' }, { units: 10 });
    expect(value.ok && value.trace.map(({ code, sign, units, cents }) => [code, sign, units ?? cents])).toEqual([
      ['max-unit-price', undefined, '6500'],
      ['units', '×', 10],
      ['value', '=', '65000'],
    ]);
  });
});

describe('a fixed sum', () => {
  it('is what it is, whatever the number of units', () => {
    for (const units of [1, 7, 500]) {
      expect(voucherValue({ kind: 'fixed', amount: '350.50' }, { units })).toMatchObject({
        ...{ valueCents: 35_050n, capCents: 35_050n, units },
      });
    }
  });
});

describe('an income-tested value by a formula', () => {
  // Reckoned by hand: 60.00 − 1.5 % × (income − limit), half-up, at least 7.00.
  it.each([
    ['0.00', 1, 6_000n],
    ['1500.00', 1, 6_000n],
    ['1500.01', 1, 6_000n], // 0.00015 € → 0.00
    ['1500.33', 1, 6_000n], // 0.00495 → 0.00
    ['1500.34', 1, 5_999n], // 0.0051 → 0.01
    ['1501.00', 1, 5_998n], // 0.015 → 0.02: half goes up
    ['2000.00', 1, 5_250n],
    ['2000.00', 2, 6_000n],
    ['2534.20', 2, 5_499n], // 334.20 × 1.5 % = 5.013 → 5.01
    ['2550.00', 3, 6_000n], // limit 2 550.00
    ['2900.00', 4, 6_000n], // limit 2 900.00
    ['3000.00', 4, 5_850n],
    ['5033.33', 1, 700n], // 53.00 is taken off: exactly the lowest
    ['5034.00', 1, 700n],
    ['99999.00', 1, 700n],
  ])('of %s € a month and a household of %i gives %s cents for a unit', (income, household, capCents) => {
    const value = voucherValue(FORMULA, { units: 10, income, household });
    expect(value).toMatchObject({ ok: true, capCents, valueCents: capCents * 10n });
  });

  it('shows each step to the cent and never the income itself', () => {
    const value = voucherValue(FORMULA, { units: 4, income: '2534.20', household: 2 });
    if (!value.ok) throw new Error('expected a value');
    expect(value.trace.map(({ code, cents, units }) => [code, cents ?? units])).toEqual([
      ...[
        ['full', '6000'],
        ['limit', '220000'],
        ['off', '501'],
        ['max-unit-price', '5499'],
        ['units', 4],
      ],
      ['value', '21996'],
    ]);
    expect(JSON.stringify(value.trace)).not.toMatch(/2534|253420/);
    for (const { text } of value.trace) expect(Object.keys(text)).toEqual(['fi', 'sv', 'en']);
  });

  it('says that the lowest value was used', () => {
    const value = voucherValue(FORMULA, { units: 1, income: '6000.00', household: 1 });
    expect(value.ok && value.trace.map(({ code }) => code)).toContain('lowest');
  });

  it('cannot be reckoned without figures', () => {
    expect(voucherValue(FORMULA, { units: 1 })).toEqual({ ok: false, refusal: 'income-needed' });
    expect(voucherValue(FORMULA, { units: 1, income: '1.00' })).toEqual({ ok: false, refusal: 'income-needed' });
  });
});

describe('an income-tested value by brackets', () => {
  it.each([
    ['0.00', 1, 6_000n],
    ['1500.00', 1, 6_000n],
    ['1500.01', 1, 4_550n],
    ['2000.00', 1, 4_550n],
    ['2000.01', 1, 2_000n],
    ['2500.00', 2, 6_000n],
    ['2500.01', 2, 3_000n],
    ['2500.00', 9, 6_000n], // the largest household stands for larger ones
  ])('of %s € a month and a household of %i gives %s cents for a unit', (income, household, capCents) => {
    expect(voucherValue(BRACKETS, { units: 2, income, household })).toMatchObject({
      ...{ ok: true, capCents, valueCents: capCents * 2n },
    });
  });

  it('tells the bracket in words, not the income', () => {
    const value = voucherValue(BRACKETS, { units: 1, income: '1777.77', household: 1 });
    const [row] = value.ok ? value.trace : [];
    expect(row?.text.fi.replace(/\s/g, ' ')).toBe(
      'Talouden koko ja tulot kuukaudessa: yli 1 500,00 € ja enintään 2 000,00 €',
    );
    expect(row?.text.en.replace(/\s/g, ' ')).toContain('over');
    expect(row?.units).toBe(1);
  });

  it('refuses where no bracket reaches', () => {
    const short: ValueRule = { kind: 'income-tested', brackets: [{ household: 1, upTo: '10.00', value: '5.00' }] };
    expect(voucherValue(short, { units: 1, income: '11.00', household: 1 })).toEqual({
      ...{ ok: false, refusal: 'no-bracket' },
    });
  });
});

describe('a package', () => {
  it('is worth its stages together and pays each at its own price', () => {
    const stages = [
      { title, units: 2, price: '200.00' },
      { title, units: 3, price: '150.30' },
    ];
    expect(voucherValue({ kind: 'package', stages }, { units: 1 })).toMatchObject({
      ...{ valueCents: 35_030n, capCents: 10_000n, units: 5, stages },
      trace: [
        { cents: '20000', units: 2 },
        { cents: '15030', units: 3 },
        { code: 'value', cents: '35030' },
      ],
    });
  });
});
