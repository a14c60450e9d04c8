import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

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
  hashOf(code: string): Buffer;
}

/** `kek` is the installation's key-encryption key; the two keys used here are derived from it (RFC 5869) for this purpose only. */
export function personalCodeVault(kek: Buffer, keyId = 'kek-1'): PersonalCodeVault {
  const derived = (purpose: string): Buffer =>
    Buffer.from(hkdfSync('sha256', kek, '', `kasvutori/personal-code/${purpose}`, 32));
  const [encryption, lookup] = [derived('encryption'), derived('lookup')];
  const plain = (code: string): string => code.trim().toUpperCase();
  const hashOf = (code: string): Buffer => createHmac('sha256', lookup).update(plain(code)).digest();
  return {
    hashOf,
    seal(code, clientId) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', encryption, iv).setAAD(Buffer.from(clientId));
      const text = Buffer.concat([cipher.update(plain(code), 'utf8'), cipher.final()]);
      return { keyId, encrypted: Buffer.concat([iv, cipher.getAuthTag(), text]), hash: hashOf(code) };
    },
    open(sealed, clientId) {
      if (sealed.keyId !== keyId) throw new Error(`no key ${sealed.keyId} for personal identity codes`);
      const iv = sealed.encrypted.subarray(0, IV_BYTES);
      const tag = sealed.encrypted.subarray(IV_BYTES, IV_BYTES + TAG_BYTES);
      const decipher = createDecipheriv('aes-256-gcm', encryption, iv).setAAD(Buffer.from(clientId)).setAuthTag(tag);
      return (
        decipher.update(sealed.encrypted.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
      );
    },
  };
}
