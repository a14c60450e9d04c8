import { createHmac, randomInt } from 'node:crypto';
import { derivedKey, type KeyRing } from '@kasvutori/platform';

/** No letter or digit that is easily taken for another: the code is read aloud and typed. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 6;
/** Long enough to walk to the desk, short enough that a glance over the shoulder is of no use tomorrow. */
export const CODE_MINUTES = 5;

export const newCode = (): string =>
  Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** As it was given, however it was typed: `abc 234` is `ABC234`. */
export const plainCode = (typed: string): string => typed.replace(/[\s-]/g, '').toUpperCase();

/** Keyed, since six characters could be guessed back from a plain hash. Under the current key only: a code lives no longer than `CODE_MINUTES`. */
export function codeHash({ current }: KeyRing): (code: string) => Buffer {
  const key = derivedKey(current, 'kasvutori/check-in-code');
  return (code) => createHmac('sha256', key).update(plainCode(code)).digest();
}
