import { createHash } from 'node:crypto';
import { KeyNotInRing, keysFor, type KeyRing, type RingKey } from '@kasvutori/platform';
import {
  compactDecrypt,
  CompactEncrypt,
  decodeProtectedHeader,
  exportJWK,
  generateKeyPair,
  importJWK,
  type CompactDecryptResult,
  type JWK,
} from 'jose';
import type { BidContent } from './bid-content.js';

/**
 * Sealing is encryption for the tender's public key (JWE, RFC 7516: ECDH-ES on P-256 wrapping a fresh AES-256-GCM key). The private key leaves
 * the memory of the process that made it only as a JWE under the installation's key-encryption key, so that neither the database nor
 * its backup can open a bid (Procurement Act 1397/2016 § 62; directive 2014/24/EU, article 22(3) and annex IV).
 */
const KEY_AGREEMENT = 'ECDH-ES+A256KW';
const CONTENT_CIPHER = 'A256GCM';

/** Bids are padded to whole blocks, or the length of the JWE would tell the digits of the price and the words of the answers. */
const BLOCK = 4096;

/** What exactly is sealed: the content with the name of the bid it belongs to, so that one bidder's JWE cannot be passed off as another's. */
export interface SealedPayload<Content = BidContent> {
  readonly tenderId: string;
  readonly bidId: string;
  readonly providerId: string;
  readonly versionNo: number;
  readonly content: Content;
}

export interface TenderKeyPair {
  readonly publicJwk: JWK;
  readonly wrappedPrivateJwk: string;
}

/** @param keys the ring; @param tenderId goes into the wrapping, which opens for no other tender. */
export async function makeTenderKey(keys: KeyRing, tenderId: string): Promise<TenderKeyPair> {
  const { publicKey, privateKey } = await generateKeyPair(KEY_AGREEMENT, { crv: 'P-256', extractable: true });
  const [publicJwk, privateJwk] = await Promise.all([exportJWK(publicKey), exportJWK(privateKey)]);
  const wrappedPrivateJwk = await wrapTenderKey(keys, tenderId, privateJwk);
  return { publicJwk: { ...publicJwk, kid: tenderId, use: 'enc', alg: KEY_AGREEMENT }, wrappedPrivateJwk };
}

/** Under the current key, whose name goes into the header (`kek`). */
export const wrapTenderKey = ({ current }: KeyRing, tenderId: string, privateJwk: JWK): Promise<string> =>
  new CompactEncrypt(new TextEncoder().encode(JSON.stringify(privateJwk)))
    .setProtectedHeader({ alg: 'dir', enc: CONTENT_CIPHER, kid: tenderId, kek: current.id })
    .encrypt(current.bytes);

/** @throws when the key-encryption key is another one or the wrapping was made for another tender. */
export async function unwrapTenderKey(keys: KeyRing, tenderId: string, wrappedPrivateJwk: string): Promise<JWK> {
  const { plaintext, protectedHeader } = await decryptWithRing(keys, wrappedPrivateJwk, ({ bytes }) => bytes);
  if (protectedHeader.kid !== tenderId) throw new Error('the key is of another tender');
  return JSON.parse(new TextDecoder().decode(plaintext)) as JWK;
}

/** Opens a JWE with the key its header names; one without a name with whichever key of the ring fits. @throws as jose does, when none fits. */
export async function decryptWithRing(
  keys: KeyRing,
  jwe: string,
  keyOf: (key: RingKey) => Uint8Array,
): Promise<CompactDecryptResult> {
  const { kek } = decodeProtectedHeader(jwe);
  const candidates = keysFor(keys, typeof kek === 'string' ? kek : undefined);
  const attempts = candidates.map((key) =>
    compactDecrypt(jwe, keyOf(key), {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: [CONTENT_CIPHER],
    }),
  );
  const results = await Promise.allSettled(attempts);
  const opened = results.find((result) => result.status === 'fulfilled');
  if (opened !== undefined) return opened.value;
  throw (results[0] as PromiseRejectedResult).reason;
}

/** Whether the ring holds no key that opens: nothing is lost, the operator has to give the right one. */
export const noKeyFits = (error: unknown): boolean =>
  error instanceof KeyNotInRing ||
  (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_JWE'));

export async function seal<Content = BidContent>(publicJwk: JWK, payload: SealedPayload<Content>): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(payload));
  const padded = new Uint8Array(Math.ceil(bytes.length / BLOCK) * BLOCK).fill(0x20); // JSON ignores blanks at its end
  padded.set(bytes);
  return new CompactEncrypt(padded)
    .setProtectedHeader({ alg: KEY_AGREEMENT, enc: CONTENT_CIPHER, kid: payload.tenderId })
    .encrypt(await importJWK(publicJwk, KEY_AGREEMENT));
}

export type Unsealed<Content = BidContent> =
  | { readonly ok: true; readonly content: Content }
  | { readonly ok: false; readonly refusal: 'bid-unreadable' | 'bid-not-its-own' };

/** Never throws for what stands in the bid: a damaged bid is a finding of the opening, not a crash of it. */
export async function unseal<Content = BidContent>(
  privateJwk: JWK,
  jwe: string,
  expected: Omit<SealedPayload, 'content'>,
): Promise<Unsealed<Content>> {
  let payload: SealedPayload<Content>;
  try {
    const { plaintext } = await compactDecrypt(jwe, await importJWK(privateJwk, KEY_AGREEMENT), {
      keyManagementAlgorithms: [KEY_AGREEMENT],
      contentEncryptionAlgorithms: [CONTENT_CIPHER],
    });
    payload = JSON.parse(new TextDecoder().decode(plaintext)) as SealedPayload<Content>;
  } catch {
    return { ok: false, refusal: 'bid-unreadable' };
  }
  const own =
    payload.tenderId === expected.tenderId &&
    payload.bidId === expected.bidId &&
    payload.providerId === expected.providerId &&
    payload.versionNo === expected.versionNo;
  return own ? { ok: true, content: payload.content } : { ok: false, refusal: 'bid-not-its-own' };
}

/** The hash on the receipt, published at the opening: hex SHA-256 of the JWE as it is stored. */
export function sealHash(jwe: string): string {
  return createHash('sha256').update(jwe, 'utf8').digest('hex');
}
