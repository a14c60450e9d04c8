import { describe, expect, it } from '@jest/globals';
import { isFullySigned, missing, signingRefusal } from './contract-signing.js';

const sha = 'a'.repeat(64);
const signatories = { authority: 1, provider: 1 };
const open = { status: 'in-signature', documentSha256: sha, signatories, signatures: [] };
const byAuthority = { party: 'authority', personId: 'p1' } as const;
const byProvider = { party: 'provider', personId: 'p2' } as const;
const another = { party: 'provider', personId: 'p3' } as const;
const both = { ...open, signatories: { authority: 1, provider: 2 } };

describe('signing', () => {
  it.each([
    ['the first party on the pinned document', open, byProvider, sha, undefined],
    ['the second party', { ...open, signatures: [byAuthority] }, byProvider, sha, undefined],
    ['the second person of a party bound by two', { ...both, signatures: [byProvider] }, another, sha, undefined],
    ['a third person', { ...open, signatures: [byProvider] }, another, sha, 'party-has-signed'],
    ['the same person again', { ...both, signatures: [byProvider] }, byProvider, sha, 'person-has-signed'],
    [
      'one person for both parties',
      { ...open, signatures: [byAuthority] },
      { ...byProvider, personId: 'p1' },
      sha,
      'person-has-signed',
    ],
    ['a draft', { ...open, status: 'draft' }, byProvider, sha, 'contract-not-in-signature'],
    ['an active contract', { ...open, status: 'active' }, byProvider, sha, 'contract-not-in-signature'],
    ['another document', open, byProvider, 'b'.repeat(64), 'signed-document-differs'],
    ['no document', { ...open, documentSha256: null }, byProvider, sha, 'signed-document-differs'],
  ] as const)('%s', (_, contract, signer, seen, refusal) => {
    expect(signingRefusal(contract, signer, seen)).toBe(refusal);
  });

  it.each([
    [[], false, 1],
    [[byAuthority], false, 1],
    [[byProvider, byAuthority], true, 0],
  ])('%j is complete: %s', (signatures, complete, waited) => {
    expect(isFullySigned(signatories, signatures)).toBe(complete);
    expect(missing(signatories, signatures, 'provider')).toBe(waited);
  });
});
