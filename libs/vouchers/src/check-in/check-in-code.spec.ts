import { describe, expect, it } from '@jest/globals';
import { keyRing } from '@kasvutori/platform';
import { codeHash, newCode, plainCode } from './check-in-code.js';

describe('a code to check in with', () => {
  it('is short, easily told apart, and another one each time', () => {
    const codes = Array.from({ length: 500 }, newCode);
    expect(codes.every((code) => /^[2-9A-HJKMNP-Z]{6}$/.test(code))).toBe(true);
    expect(new Set(codes).size).toBe(500);
  });

  it('is found however it is typed, and by its own key only', () => {
    const hash = codeHash(keyRing(Buffer.alloc(32, 1)));
    expect(plainCode(' abc-2 34')).toBe('ABC234');
    expect(hash('abc 234')).toEqual(hash('ABC234'));
    expect(hash('ABC234')).not.toEqual(codeHash(keyRing(Buffer.alloc(32, 2)))('ABC234'));
  });
});
