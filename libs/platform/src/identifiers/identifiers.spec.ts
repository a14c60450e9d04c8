import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calendarDate, dateOfDayNumber } from '../time/calendar-date.js';
import { formatIban, inventedIban, isBic, isIban, readIban } from './bank-account.js';
import { inventedBusinessId, isBusinessId, isFinnishVatNumber, vatNumberOf } from './business-id.js';
import { isId, newId, seededId } from './ids.js';
import {
  finnishReference,
  formatReference,
  isFinnishReference,
  isPaymentReference,
  isRfReference,
  plainReference,
  rfReference,
} from './payment-reference.js';
import { birthDateOf, isPersonalCode, isTestPersonalCode, testPersonalCode } from './personal-code.js';
import { seededRandom } from './seeded-random.js';

describe('ids', () => {
  test('new ids sort by the time they were made; seeded ids are always the same', () => {
    const made = Array.from({ length: 200 }, newId);
    expect([...made].sort()).toEqual(made);
    expect(made.every(isId)).toBe(true);
    expect(seededId('provider/1')).toBe('fb6e11e3-bda5-5fd7-994f-5e3a1ac33ce6');
    expect(seededId('provider/1')).not.toBe(seededId('provider/2'));
    expect([isId('1'), isId(null)]).toEqual([false, false]);
  });
});

describe('business ids', () => {
  test.each(['0112038-9', '2331972-7'])('%s is right', (id) => expect(isBusinessId(id)).toBe(true));
  test.each(['0112038-8', '01120389', '112038-9', 'FI01120389', '', null])('%j is not', (id) =>
    expect(isBusinessId(id)).toBe(false),
  );

  test('the VAT number has the same digits', () => {
    expect(vatNumberOf('0112038-9')).toBe('FI01120389');
    expect(isFinnishVatNumber('FI01120389')).toBe(true);
    expect(() => vatNumberOf('0112038-8')).toThrow(RangeError);
  });

  test('invented ones are valid and never meet', () => {
    const ids = Array.from({ length: 2_000 }, (_, n) => inventedBusinessId(n));
    expect(ids.every(isBusinessId)).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    expect(() => inventedBusinessId(-1)).toThrow(RangeError);
  });
});

describe('personal identity codes (only of invented people)', () => {
  test.each([
    ['1990-01-01', 900, '010190-900P'],
    ['2004-02-29', 999, '290204A999K'],
  ])('born %s with number %i: %s', (birth, number, expected) => {
    const code = testPersonalCode(calendarDate(birth), number);
    expect(code).toBe(expected);
    expect([isPersonalCode(code), isTestPersonalCode(code), birthDateOf(code)]).toEqual([true, true, birth]);
  });

  test('every day from 1900 to 2029 makes a code that reads back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_567, max: 21_914 }), fc.integer({ min: 900, max: 999 }), (days, number) => {
        const born = dateOfDayNumber(days);
        return birthDateOf(testPersonalCode(born, number)) === born;
      }),
    );
  });

  test('newer century signs', () => {
    expect([isTestPersonalCode('010190Y900P'), birthDateOf('010190Y900P')]).toEqual([true, '1990-01-01']);
    expect(birthDateOf('290204B999K')).toBe('2004-02-29');
  });

  test.each(['010190-9003', '310290-900P', '010190-900', '010190-000R', '010190Z9002', '', 7])('%j is none', (code) => {
    expect(isPersonalCode(code)).toBe(false);
  });

  test('numbers below 900 could be somebody', () => {
    expect(() => testPersonalCode(calendarDate('1990-01-01'), 123)).toThrow(RangeError);
    expect(() => birthDateOf('nobody')).toThrow(RangeError);
  });
});

describe('bank accounts', () => {
  test('reads what people type', () => {
    expect(readIban('fi21 1234 5600 0007 85')).toBe('FI2112345600000785');
    expect(readIban('FI22 1234 5600 0007 85')).toBeNull();
    expect(formatIban('FI2112345600000785')).toBe('FI21\u00a01234\u00a05600\u00a00007\u00a085');
    expect([isIban('fi2112345600000785'), isIban('DE89370400440532013000'), isIban('')]).toEqual([false, true, false]);
    expect([isBic('NDEAFIHH'), isBic('NDEAFIHHXXX'), isBic('NDEA'), isBic(null)]).toEqual([true, true, false, false]);
  });

  test('invented accounts are valid and never meet', () => {
    const ibans = Array.from({ length: 1_000 }, (_, n) => inventedIban(n));
    expect(ibans.every(isIban)).toBe(true);
    expect(new Set(ibans).size).toBe(ibans.length);
    expect(() => inventedIban(0.5)).toThrow(RangeError);
  });
});

describe('payment references', () => {
  test.each([
    ['123', '1232'],
    ['1234567', '12345672'],
    ['0000123', '1232'],
    ['100', '1009'],
  ])('%s becomes %s', (base, expected) => {
    expect(finnishReference(base)).toBe(expected);
    expect(isFinnishReference(expected)).toBe(true);
  });

  test.each(['12', '000', '', '1a2', '12345678901234567890'])('no reference of %j', (base) => {
    expect(() => finnishReference(base)).toThrow(RangeError);
  });

  test('the RF reference of ISO 11649', () => {
    expect(isRfReference('RF18539007547034')).toBe(true);
    expect(isRfReference('RF18539007547035')).toBe(false);
    expect(isRfReference('RF712348231')).toBe(true);
    expect(rfReference('2348236')).toBe('RF332348236');
    expect(() => rfReference('2348235')).toThrow(RangeError);
  });

  test('as read and as typed', () => {
    expect(formatReference('12345672')).toBe('123\u00a045672');
    expect(formatReference('RF332348236')).toBe('RF33\u00a02348\u00a0236');
    expect(isPaymentReference(plainReference('rf33 2348 236'))).toBe(true);
    expect(isPaymentReference('1234 5')).toBe(false);
  });

  test('every generated reference checks, and one wrong digit never does', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 100n, max: 10n ** 19n - 1n }),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (n, place, shift) => {
          const reference = finnishReference(String(n));
          expect(isFinnishReference(reference) && isRfReference(rfReference(reference))).toBe(true);
          const at = place % reference.length;
          const wrong = reference.slice(0, at) + ((Number(reference[at]) + shift) % 10) + reference.slice(at + 1);
          expect(isFinnishReference(wrong)).toBe(false);
        },
      ),
    );
  });
});

describe('seeded random', () => {
  test('the same seed gives the same numbers', () => {
    const draw = (seed: string) => Array.from({ length: 5 }, (_, n) => seededRandom(`${seed}${n}`).int(0, 999));
    expect(draw('etelä-savo')).toEqual(draw('etelä-savo'));
    expect(draw('etelä-savo')).not.toEqual(draw('pohjois-savo'));
  });

  test('is even, stays in range and keeps every item when it shuffles', () => {
    const random = seededRandom('dice');
    const counts = new Map<number, number>();
    for (let n = 0; n < 6_000; n += 1) {
      const face = random.int(1, 6);
      counts.set(face, (counts.get(face) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual([1, 2, 3, 4, 5, 6]);
    for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(120);
    expect([...random.shuffle([1, 2, 3, 4])].sort()).toEqual([1, 2, 3, 4]);
    expect([random.chance(0), random.chance(1), random.pick(['only'])]).toEqual([false, true, 'only']);
    expect(() => random.pick([])).toThrow(RangeError);
    expect(() => random.int(2, 1)).toThrow(RangeError);
  });
});
