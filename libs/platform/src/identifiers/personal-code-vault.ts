import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { derivedKey, keysFor, keysOf, type KeyRing, type RingKey } from '../keys/key-ring.js';

const IV_BYTES = 12;
const TAG_BYTES = 16;

export interface SealedCode {
  readonly keyId: string;
  /** IV, tag and ciphertext in one. */
  readonly encrypted: Buffer;
  /** HMAC-SHA-256 of the code: finds the person and keeps codes unique without decrypting anybody. */
  readonly hash: Buffer;
}

/** Keeps personal identity codes: AES-256-GCM, bound to the row they stand in, so that no code can be moved to another client. */
export interface PersonalCodeVault {
  seal(code: string, clientId: string): SealedCode;
  /** @throws Error when the key is unknown or the row was tampered with. */
  open(sealed: Pick<SealedCode, 'keyId' | 'encrypted'>, clientId: string): string;
  /** What a row may hold for the code: under the current key first, then under each older one until all rows are rotated. */
  hashesOf(code: string): readonly Buffer[];
}

/** The two keys used here are derived from each key of the ring for this purpose only. */
export function personalCodeVault(ring: KeyRing): PersonalCodeVault {
  const encryption = (key: RingKey): Buffer => derivedKey(key, 'kasvutori/personal-code/encryption');
  const lookups = keysOf(ring).map((key) => derivedKey(key, 'kasvutori/personal-code/lookup'));
  const plain = (code: string): string => code.trim().toUpperCase();
  const hashesOf = (code: string): readonly Buffer[] =>
    lookups.map((lookup) => createHmac('sha256', lookup).update(plain(code)).digest());
  return {
    hashesOf,
    seal(code, clientId) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', encryption(ring.current), iv).setAAD(Buffer.from(clientId));
      const text = Buffer.concat([cipher.update(plain(code), 'utf8'), cipher.final()]);
      const [hash] = hashesOf(code) as readonly [Buffer];
      return { keyId: ring.current.id, encrypted: Buffer.concat([iv, cipher.getAuthTag(), text]), hash };
    },
    open({ keyId, encrypted }, clientId) {
      let refused: unknown;
      for (const key of keysFor(ring, keyId)) {
        try {
          return opened(encryption(key), encrypted, clientId);
        } catch (error) {
          refused = error;
        }
      }
      throw refused;
    },
  };
}

function opened(key: Buffer, encrypted: Buffer, clientId: string): string {
  const [iv, tag] = [encrypted.subarray(0, IV_BYTES), encrypted.subarray(IV_BYTES, IV_BYTES + TAG_BYTES)];
  const decipher = createDecipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(clientId)).setAuthTag(tag);
  return decipher.update(encrypted.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
}
