import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { FIRST_KEY_ID, keyRing, keysFor } from './key-ring.js';

describe('the ring of keys', () => {
  const [now, before, gone] = [randomBytes(32), randomBytes(32), randomBytes(32)];
  const ring = keyRing(now, before);
  const idOf = (bytes: Buffer) => keyRing(bytes).current.id;

  it.each([
    ['the current key', idOf(now), [now]],
    ['an older one', idOf(before), [before]],
    ['a value from before names', FIRST_KEY_ID, [now, before]],
    ['a value without a name', undefined, [now, before]],
  ])('finds %s', (_, id, keys) => {
    expect(keysFor(ring, id).map(({ bytes }) => bytes)).toEqual(keys);
  });

  it('refuses the name of a key it does not hold, and names keys by what they are', () => {
    expect(() => keysFor(ring, idOf(gone))).toThrow(idOf(gone));
    expect(idOf(now)).toMatch(/^[0-9a-f]{16}$/);
    expect(keyRing(before, now).older[0]?.id).toBe(idOf(now));
  });
});
