import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { digestOf } from './digest.js';

/** A signed mark of how far a chain had come: whoever bends what is before it must also forge the platform's signature. */
export interface Anchor {
  readonly chain: string;
  readonly number: bigint;
  /** Of the last link it covers, and that link's hash, which covers all links before. */
  readonly position: bigint;
  readonly hash: Buffer;
  readonly at: Date;
  readonly keyId: string;
  readonly signature: Buffer;
}

type Unsigned = Omit<Anchor, 'signature'>;

/** The anchor before is signed too, so that none can be left out of the middle. */
const messageOf = ({ chain, number, position, hash, at, keyId }: Unsigned, before: Buffer | null): Buffer =>
  digestOf(['kasvutori anchor', chain, number, position, hash.toString('hex'), at, keyId, before?.toString('hex')]);

export const keyIdOf = (key: KeyObject): string =>
  createHash('sha256')
    .update(createPublicKey(key).export({ type: 'spki', format: 'der' }))
    .digest('hex');

export function signAnchor(anchor: Omit<Unsigned, 'keyId'>, before: Buffer | null, key: KeyObject): Anchor {
  const unsigned = { ...anchor, keyId: keyIdOf(key) };
  return { ...unsigned, signature: sign('sha256', messageOf(unsigned, before), key) };
}

/** True when the platform's key signed exactly this anchor after exactly that one. */
export const anchorHolds = (anchor: Anchor, before: Buffer | null, key: KeyObject): boolean =>
  anchor.keyId === keyIdOf(key) && verify('sha256', messageOf(anchor, before), createPublicKey(key), anchor.signature);
