import { expect, test } from '@jest/globals';
import { lastDigest } from './digest-time.js';

test.each([
  ['a winter morning', '2031-01-15T05:00:00.000Z', '2031-01-15T05:00:00.000Z'],
  ['a millisecond before', '2031-01-15T04:59:59.999Z', '2031-01-14T05:00:00.000Z'],
  ['late in the evening, already the next day in Finland', '2031-01-15T22:30:00.000Z', '2031-01-15T05:00:00.000Z'],
  ['the night summer time begins', '2031-03-30T03:59:59.999Z', '2031-03-29T05:00:00.000Z'],
  ['its morning comes an hour earlier', '2031-03-30T04:00:00.000Z', '2031-03-30T04:00:00.000Z'],
  ['the morning after it ends', '2031-10-26T05:00:00.000Z', '2031-10-26T05:00:00.000Z'],
])('%s', (_, now, digest) => {
  expect(lastDigest(new Date(now)).toISOString()).toBe(digest);
});
