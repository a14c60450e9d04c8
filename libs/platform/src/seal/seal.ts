import { createHash, createPrivateKey, generateKeyPairSync, type KeyObject, X509Certificate } from 'node:crypto';
import type { Config } from '../config/config.js';
import { selfMadeCertificate } from './self-made-certificate.js';

/** What this service seals finished documents with. */
export interface Seal {
  readonly key: KeyObject;
  /** The certificate of the key first, then those above it; the root may be missing. */
  readonly chain: readonly X509Certificate[];
}

const made = new WeakMap<Config['seal'], Seal>();

/**
 * The seal of this installation. A demo or test that was given no certificate makes its own from its key; a test that has no
 * key either gets one for the life of its process.
 */
export function sealOf({ seal: given }: Pick<Config, 'seal'>): Seal {
  const seal = made.get(given) ?? readSeal(given);
  made.set(given, seal);
  return seal;
}

function readSeal({ key: pem, certificates }: Config['seal']): Seal {
  const key = pem === null ? generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey : createPrivateKey(pem);
  return { key, chain: certificates === null ? [selfMadeCertificate(key)] : readCertificates(certificates) };
}

/** The certificates of a PEM file, in its order. */
export const readCertificates = (pem: string): X509Certificate[] =>
  (pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? []).map(
    (certificate) => new X509Certificate(certificate),
  );

export const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
