import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { personalCodeVault } from './personal-code-vault.js';

const CODE = '010190-900P';
const CLIENT = '0198a000-0000-7000-8000-000000000001';
const OTHER = '0198a000-0000-7000-8000-000000000002';

describe('the vault of personal identity codes', () => {
  const kek = randomBytes(32);
  const vault = personalCodeVault(kek);

  it('gives back what was sealed, and never the same ciphertext twice', () => {
    const [first, second] = [vault.seal(CODE, CLIENT), vault.seal(CODE, CLIENT)];
    expect(vault.open(first, CLIENT)).toBe(CODE);
    expect(first.encrypted.equals(second.encrypted)).toBe(false);
    expect(first.encrypted.includes(CODE)).toBe(false);
  });

  it('finds the same code however it was typed', () => {
    expect(vault.hashOf(' 010190-900p ').equals(vault.seal(CODE, CLIENT).hash)).toBe(true);
    expect(vault.hashOf('010190-901R').equals(vault.hashOf(CODE))).toBe(false);
  });

  it('refuses a code moved to another row, a changed byte, an unknown key and another installation', () => {
    const sealed = vault.seal(CODE, CLIENT);
    expect(() => vault.open(sealed, OTHER)).toThrow();
    const changed = Buffer.from(sealed.encrypted);
    changed[30] = (changed[30] ?? 0) ^ 1;
    expect(() => vault.open({ ...sealed, encrypted: changed }, CLIENT)).toThrow();
    expect(() => vault.open({ ...sealed, keyId: 'kek-0' }, CLIENT)).toThrow('kek-0');
    expect(() => personalCodeVault(randomBytes(32)).open(sealed, CLIENT)).toThrow();
    expect(personalCodeVault(randomBytes(32)).hashOf(CODE).equals(sealed.hash)).toBe(false);
  });
});
