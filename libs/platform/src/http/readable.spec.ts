import { Readable } from 'node:stream';
import { expect, it } from '@jest/globals';
import { unreadableIn } from './readable.js';

function nested(depth: number): unknown {
  let value: unknown = 'x';
  for (let n = 0; n < depth; n += 1) value = [value];
  return value;
}

it.each<[string, unknown, unknown]>([
  ['nothing', null, undefined],
  ['a form', { title: { fi: 'Ää 💥' }, lines: [{ price: '1.00' }, 2, true] }, undefined],
  ['a form without a prototype', Object.assign(Object.create(null) as object, { a: 1 }), undefined],
  ['U+0000 in a text', { lines: [{ 'a/b~c': 'x\u0000' }] }, { why: 'text', pointer: '/lines/0/a~1b~0c' }],
  ['half a character', { note: '\ud83d' }, { why: 'text', pointer: '/note' }],
  ['U+0000 in a name', { facts: { 'a\u0000': 1 } }, { why: 'text', pointer: '/facts' }],
  ['a stream instead of a form', Readable.from(['x']), { why: 'not-plain' }],
  ['bytes instead of a form', Buffer.from('x'), { why: 'not-plain' }],
  ['64 levels', nested(64), undefined],
  ['65 levels', nested(65), { why: 'too-deep' }],
  ['a hundred thousand levels', nested(100_000), { why: 'too-deep' }],
])('%s', (_, value, found) => expect(unreadableIn(value)).toEqual(found));
