import { randomBytes } from 'node:crypto';
import { keyRing } from '@kasvutori/platform';
import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  makeTenderKey,
  seal,
  sealHash,
  type SealedPayload,
  type TenderKeyPair,
  unseal,
  unwrapTenderKey,
} from './sealing.js';

const keys = keyRing(randomBytes(32));
const payload: SealedPayload = {
  tenderId: 'tender-1',
  bidId: 'bid-1',
  providerId: 'provider-1',
  versionNo: 1,
  content: {
    lots: [{ lotId: 'lot-1', prices: [{ code: 'UNIT', unitPrice: '777.77' }], answers: [] }],
    declarations: { noExclusionGrounds: true, acceptsTerms: true },
  },
};
let key: TenderKeyPair;
beforeAll(async () => {
  key = await makeTenderKey(keys, 'tender-1');
});
const privateKey = (): ReturnType<typeof unwrapTenderKey> => unwrapTenderKey(keys, 'tender-1', key.wrappedPrivateJwk);

test('what was sealed comes back, and only with the private key', async () => {
  const jwe = await seal(key.publicJwk, payload);
  expect(await unseal(await privateKey(), jwe, payload)).toEqual({ ok: true, content: payload.content });
  const other = await makeTenderKey(keys, 'tender-1');
  const otherPrivate = await unwrapTenderKey(keys, 'tender-1', other.wrappedPrivateJwk);
  expect(await unseal(otherPrivate, jwe, payload)).toEqual({ ok: false, refusal: 'bid-unreadable' });
});

test('the public key has no private part, and the wrapping shows nothing of it', async () => {
  expect(Object.keys(key.publicJwk).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
  expect(key.wrappedPrivateJwk).not.toContain((await privateKey()).d);
});

describe('the wrapped key', () => {
  test('opens with no other key-encryption key', async () => {
    await expect(unwrapTenderKey(keyRing(randomBytes(32)), 'tender-1', key.wrappedPrivateJwk)).rejects.toThrow();
  });
  test('opens for no other tender', async () => {
    await expect(unwrapTenderKey(keys, 'tender-2', key.wrappedPrivateJwk)).rejects.toThrow('another tender');
  });
});

test('neither price nor length shows: bids of different prices are equally long and never alike', async () => {
  const dear = {
    ...payload,
    content: {
      ...payload.content,
      lots: [{ ...payload.content.lots[0]!, prices: [{ code: 'UNIT', unitPrice: '1000000.00' }] }],
    },
  };
  const [a, b, again] = await Promise.all([
    seal(key.publicJwk, payload),
    seal(key.publicJwk, dear),
    seal(key.publicJwk, payload),
  ]);
  expect(a).toHaveLength(b.length);
  expect(a).not.toBe(again);
  const text = a
    .split('.')
    .map((part) => Buffer.from(part, 'base64url').toString('latin1'))
    .join('');
  expect(text + a).not.toContain('777.77');
});

describe('a damaged bid is a finding, not a crash', () => {
  test.each<[string, (jwe: string) => string]>([
    ['a changed letter', (jwe) => jwe.slice(0, -8) + (jwe.at(-8) === 'A' ? 'B' : 'A') + jwe.slice(-7)],
    ['cut short', (jwe) => jwe.slice(0, 200)],
    ['empty', () => ''],
    ['no JWE at all', () => 'hello'],
    [
      'another algorithm in the header',
      (jwe) =>
        [Buffer.from('{"alg":"dir","enc":"A256GCM"}').toString('base64url'), ...jwe.split('.').slice(1)].join('.'),
    ],
  ])('%s', async (_, damage) => {
    expect(await unseal(await privateKey(), damage(await seal(key.publicJwk, payload)), payload)).toEqual({
      ok: false,
      refusal: 'bid-unreadable',
    });
  });

  test.each<[string, Partial<SealedPayload>]>([
    ['another bid', { bidId: 'bid-2' }],
    ['another bidder', { providerId: 'provider-2' }],
    ['an earlier version', { versionNo: 2 }],
    ['another tender', { tenderId: 'tender-2' }],
  ])('passed off as %s', async (_, claimed) => {
    const jwe = await seal(key.publicJwk, payload);
    expect(await unseal(await privateKey(), jwe, { ...payload, ...claimed })).toEqual({
      ok: false,
      refusal: 'bid-not-its-own',
    });
  });
});

test('the hash of a receipt is that of the stored text', () => {
  expect(sealHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
