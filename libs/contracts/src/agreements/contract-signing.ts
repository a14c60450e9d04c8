export const PARTIES = ['authority', 'provider'] as const;
export type Party = (typeof PARTIES)[number];

export interface Signature {
  readonly party: Party;
  readonly personId: string;
}

export type SigningRefusal = 'contract-not-in-signature' | 'party-has-signed' | 'signed-document-differs';

/**
 * Whether a party may sign now. The signature binds the document the signer had before their eyes: its SHA-256 must be the pinned one.
 * Either party may be first.
 */
export function signingRefusal(
  contract: {
    readonly status: string;
    readonly documentSha256: string | null;
    readonly signatures: readonly Signature[];
  },
  party: Party,
  seenSha256: string,
): SigningRefusal | undefined {
  if (contract.status !== 'in-signature') return 'contract-not-in-signature';
  if (contract.signatures.some((signature) => signature.party === party)) return 'party-has-signed';
  return contract.documentSha256 === seenSha256 ? undefined : 'signed-document-differs';
}

export const isFullySigned = (signatures: readonly Signature[]): boolean =>
  PARTIES.every((party) => signatures.some((signature) => signature.party === party));
