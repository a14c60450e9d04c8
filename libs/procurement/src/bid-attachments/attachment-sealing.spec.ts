import { expect, test } from '@jest/globals';
import { newFileKey, openPart, sealPart } from './attachment-sealing.js';

const key = newFileKey();
const place = { attachmentId: 'a', number: 1, last: false };
const bytes = Buffer.from('Hinta on 7654321,98 euroa – äö');

test('a part opens again with its key at its place', () => {
  const sealed = sealPart(key, place, bytes);
  expect(sealed.includes('7654321')).toBe(false);
  expect(openPart(key, place, sealed)).toEqual(bytes);
});

test.each([
  ['another place', { ...place, number: 2 }],
  ['another file', { ...place, attachmentId: 'b' }],
  ['the end cut off', { ...place, last: true }],
])('but not at %s', (_, other) => {
  const sealed = sealPart(key, place, bytes);
  expect(() => openPart(key, other, sealed)).toThrow();
});

test('nor with another key, nor when a bit has changed', () => {
  const sealed = sealPart(key, place, bytes);
  expect(() => openPart(newFileKey(), place, sealed)).toThrow();
  sealed[3]! ^= 1;
  expect(() => openPart(key, place, sealed)).toThrow();
});
