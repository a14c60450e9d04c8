import { expect, it } from '@jest/globals';
import { idempotencyKeys } from './command.js';

it('a retry of the same input is the same command; other input and the next command are new ones', () => {
  let count = 0;
  const keys = idempotencyKeys(() => `key-${++count}`);
  expect(keys.keyFor({ amount: '1.00' })).toBe('key-1');
  expect(keys.keyFor({ amount: '1.00' })).toBe('key-1');
  expect(keys.keyFor({ amount: '2.00' })).toBe('key-2');
  keys.done();
  expect(keys.keyFor({ amount: '2.00' })).toBe('key-3');
  expect(keys.keyFor(undefined)).toBe('key-4');
});
