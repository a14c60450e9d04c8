/** A successor signs with them the amendment by which it comes into the provider's place. */
export const PARTIES = ['authority', 'provider', 'successor'] as const;
export type Party = (typeof PARTIES)[number];

export interface Signature {
  readonly party: Party;
  readonly personId: string;
}

/** How many people sign for each party. */
export type Signatories = Readonly<Record<'authority' | 'provider', number> & { successor?: number }>;

export const signatoriesOf = (contract: {
  readonly authoritySignatories: number;
  readonly providerSignatories: number;
}): Signatories => ({
  authority: contract.authoritySignatories,
  provider: contract.providerSignatories,
});

export type SigningRefusal =
  | 'contract-not-in-signature'
  | 'person-has-signed'
  | 'party-has-signed'
  | 'signed-document-differs';

interface Signable {
  readonly status: string;
  readonly documentSha256: string | null;
  readonly signatories: Signatories;
  readonly signatures: readonly Signature[];
}

/**
 * Whether this person may sign for the party now. The signature binds the document the signer had before their eyes: its SHA-256 must
 * be the pinned one. Either party may be first; nobody signs twice, for whichever party.
 */
export function signingRefusal(
  contract: Signable,
  { party, personId }: Signature,
  seenSha256: string,
): SigningRefusal | undefined {
  if (contract.status !== 'in-signature') return 'contract-not-in-signature';
  if (contract.signatures.some((signature) => signature.personId === personId)) return 'person-has-signed';
  if (missing(contract.signatories, contract.signatures, party) === 0) return 'party-has-signed';
  return contract.documentSha256 === seenSha256 ? undefined : 'signed-document-differs';
}

/** How many signatures of the party are still waited for. */
export const missing = (signatories: Signatories, signatures: readonly Signature[], party: Party): number =>
  Math.max(0, (signatories[party] ?? 0) - signatures.filter((signature) => signature.party === party).length);

export const isFullySigned = (signatories: Signatories, signatures: readonly Signature[]): boolean =>
  PARTIES.every((party) => missing(signatories, signatures, party) === 0);
