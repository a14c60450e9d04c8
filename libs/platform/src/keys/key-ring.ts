import { hkdfSync } from 'node:crypto';

/** A key-encryption key with the name that values sealed under it carry. */
export interface RingKey {
  readonly id: string;
  /** 32 bytes. */
  readonly bytes: Buffer;
}

/** Everything new is sealed under the current key; older ones open what has not been rotated yet. */
export interface KeyRing {
  readonly current: RingKey;
  readonly older: readonly RingKey[];
}

/** The name of values from before keys had names of their own: any key of the ring may fit, and AES-GCM tells which. */
export const FIRST_KEY_ID = 'kek-1';

/** The name is derived from the key (RFC 5869): no key can be configured under another's name. */
const ringKey = (bytes: Buffer): RingKey => ({
  id: Buffer.from(hkdfSync('sha256', bytes, '', 'kasvutori/key-id', 8)).toString('hex'),
  bytes,
});

export const keyRing = (current: Buffer, ...older: readonly Buffer[]): KeyRing => ({
  current: ringKey(current),
  older: older.map(ringKey),
});

export const keysOf = ({ current, older }: KeyRing): readonly RingKey[] => [current, ...older];

/** A value stands under a key that this installation has not been given: its operator's affair. */
export class KeyNotInRing extends Error {}

/** The keys that may fit a value of this name: the one named, or all for one without a name. @throws KeyNotInRing */
export function keysFor(ring: KeyRing, id: string | undefined): readonly RingKey[] {
  const all = keysOf(ring);
  if (id === undefined || id === FIRST_KEY_ID) return all;
  const named = all.filter((key) => key.id === id);
  if (named.length === 0) throw new KeyNotInRing(`no key ${id} in the ring`);
  return named;
}

/** A key derived for one purpose (RFC 5869). */
export const derivedKey = ({ bytes }: RingKey, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', bytes, '', purpose, 32));
