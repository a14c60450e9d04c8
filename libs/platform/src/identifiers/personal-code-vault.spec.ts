import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { FIRST_KEY_ID, keyRing } from '../keys/key-ring.js';
import { personalCodeVault } from './personal-code-vault.js';

const CODE = '010190-900P';
const CLIENT = '0198a000-0000-7000-8000-000000000001';
const OTHER = '0198a000-0000-7000-8000-000000000002';

describe('the vault of personal identity codes', () => {
  const kek = randomBytes(32);
  const vault = personalCodeVault(keyRing(kek));

  it('gives back what was sealed, and never the same ciphertext twice', () => {
    const [first, second] = [vault.seal(CODE, CLIENT), vault.seal(CODE, CLIENT)];
    expect(vault.open(first, CLIENT)).toBe(CODE);
    expect(first.encrypted.equals(second.encrypted)).toBe(false);
    expect(first.encrypted.includes(CODE)).toBe(false);
  });

  it('finds the same code however it was typed', () => {
    expect(vault.hashesOf(' 010190-900p ')).toEqual([vault.seal(CODE, CLIENT).hash]);
    expect(vault.hashesOf('010190-901R')).not.toEqual(vault.hashesOf(CODE));
  });

  it('refuses a code moved to another row, a changed byte, an unknown key and another installation', () => {
    const sealed = vault.seal(CODE, CLIENT);
    expect(() => vault.open(sealed, OTHER)).toThrow();
    const changed = Buffer.from(sealed.encrypted);
    changed[30] = (changed[30] ?? 0) ^ 1;
    expect(() => vault.open({ ...sealed, encrypted: changed }, CLIENT)).toThrow();
    expect(() => vault.open({ ...sealed, keyId: 'kek-0' }, CLIENT)).toThrow('kek-0');
    const elsewhere = personalCodeVault(keyRing(randomBytes(32)));
    expect(() => elsewhere.open({ ...sealed, keyId: FIRST_KEY_ID }, CLIENT)).toThrow();
    expect(elsewhere.hashesOf(CODE)).not.toEqual([sealed.hash]);
  });

  it('opens and finds what stands under an older key, also one from before keys had names', () => {
    const sealed = vault.seal(CODE, CLIENT);
    const next = personalCodeVault(keyRing(randomBytes(32), kek));
    expect(next.open(sealed, CLIENT)).toBe(CODE);
    expect(next.open({ ...sealed, keyId: FIRST_KEY_ID }, CLIENT)).toBe(CODE);
    expect(next.hashesOf(CODE)).toHaveLength(2);
    expect(next.hashesOf(CODE)).toContainEqual(sealed.hash);
    expect(next.seal(CODE, CLIENT).keyId).not.toBe(sealed.keyId);
  });
});
