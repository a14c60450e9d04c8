import { describe, expect, it } from '@jest/globals';
import { isFullySigned, signingRefusal } from './contract-signing.js';

const sha = 'a'.repeat(64);
const open = { status: 'in-signature', documentSha256: sha, signatures: [] };
const byAuthority = { party: 'authority', personId: 'p1' } as const;
const byProvider = { party: 'provider', personId: 'p2' } as const;

describe('signing', () => {
  it.each([
    ['the first party on the pinned document', open, 'provider', sha, undefined],
    ['the second party', { ...open, signatures: [byAuthority] }, 'provider', sha, undefined],
    ['a draft', { ...open, status: 'draft' }, 'provider', sha, 'contract-not-in-signature'],
    ['an active contract', { ...open, status: 'active' }, 'provider', sha, 'contract-not-in-signature'],
    ['the same party again', { ...open, signatures: [byProvider] }, 'provider', sha, 'party-has-signed'],
    ['another document', open, 'provider', 'b'.repeat(64), 'signed-document-differs'],
    ['no document', { ...open, documentSha256: null }, 'provider', sha, 'signed-document-differs'],
  ] as const)('%s', (_, contract, party, seen, refusal) => {
    expect(signingRefusal(contract, party, seen)).toBe(refusal);
  });

  it.each([
    [[], false],
    [[byAuthority], false],
    [[byProvider, byAuthority], true],
  ])('%j is complete: %s', (signatures, complete) => {
    expect(isFullySigned([...signatures])).toBe(complete);
  });
});
