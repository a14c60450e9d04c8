import { derivedKey, type KeyRing, type RingKey } from '@kasvutori/platform';
import { CompactEncrypt } from 'jose';
import { decryptWithRing } from '../bidding/sealing.js';

/**
 * What a provider keeps on the server before the deadline is a JWE under a key of its own: derived from the installation's key-encryption
 * key (RFC 5869) for this tender and this provider, so that neither rows nor a backup can be read and no other provider's key fits.
 */
const CIPHER = 'A256GCM';
/** Drafts are padded to whole blocks as bids are: the length tells nothing of a price. */
const BLOCK = 4096;

export type DraftPurpose = 'draft' | 'attachment';

export interface DraftOwner {
  readonly tenderId: string;
  readonly providerId: string;
}

const keyOf = (key: RingKey, { tenderId, providerId }: DraftOwner, purpose: DraftPurpose): Uint8Array =>
  derivedKey(key, `kasvutori/bid-${purpose}/${tenderId}/${providerId}`);

export function sealDraft(keys: KeyRing, owner: DraftOwner, purpose: DraftPurpose, value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const padded = new Uint8Array(Math.ceil(bytes.length / BLOCK) * BLOCK).fill(0x20); // JSON ignores blanks at its end
  padded.set(bytes);
  return new CompactEncrypt(padded)
    .setProtectedHeader({ alg: 'dir', enc: CIPHER, kek: keys.current.id })
    .encrypt(keyOf(keys.current, owner, purpose));
}

/** @throws when it was sealed for somebody else, for another purpose, or under another key-encryption key. */
export async function openDraft<T>(keys: KeyRing, owner: DraftOwner, purpose: DraftPurpose, jwe: string): Promise<T> {
  const { plaintext } = await decryptWithRing(keys, jwe, (key) => keyOf(key, owner, purpose));
  return JSON.parse(new TextDecoder().decode(plaintext)) as T;
}
