import { createHmac, hkdfSync, randomInt } from 'node:crypto';

/** No letter or digit that is easily taken for another: the code is read aloud and typed. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 6;
/** Long enough to walk to the desk, short enough that a glance over the shoulder is of no use tomorrow. */
export const CODE_MINUTES = 5;

export const newCode = (): string =>
  Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** As it was given, however it was typed: `abc 234` is `ABC234`. */
export const plainCode = (typed: string): string => typed.replace(/[\s-]/g, '').toUpperCase();

/** Keyed, since six characters could be guessed back from a plain hash. The key is derived for this purpose only (RFC 5869). */
export function codeHash(kek: Buffer): (code: string) => Buffer {
  const key = Buffer.from(hkdfSync('sha256', kek, '', 'kasvutori/check-in-code', 32));
  return (code) => createHmac('sha256', key).update(plainCode(code)).digest();
}
