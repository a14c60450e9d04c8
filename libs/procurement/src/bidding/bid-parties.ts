import { isBusinessId } from '@kasvutori/platform';

/** Who does a part of the work for the bidder (Procurement Act § 77). */
export interface Subcontractor {
  readonly name: string;
  readonly businessId: string;
  /** Per cent of the work, a decimal string; not always known when the bid is made. */
  readonly share?: string;
  /** What it does. */
  readonly part: string;
}

/** The version of a company's self-declaration that was in force when the bid came in. */
export interface SealedDeclaration {
  readonly id: string;
  readonly versionNo: number;
  readonly sha256: string;
}

/** A member of the consortium as it stood in the bid that was sealed. */
export interface SealedMember {
  readonly providerId: string;
  readonly name: string;
  readonly businessId: string;
  readonly share: string;
  readonly part: string;
  readonly confirmedBy: string;
  readonly confirmedAt: string;
  /** Absent for a member that has made none. */
  readonly declaration?: SealedDeclaration;
}

/** Who stands beside the bidder, as it is known from the opening on. */
export interface BidParties {
  readonly consortium: readonly SealedMember[];
  readonly subcontractors: readonly Subcontractor[];
}

export type PartyFlaw =
  | 'subcontractor-business-id'
  | 'subcontractor-twice'
  | 'share-not-a-percentage'
  | 'shares-over-hundred';

/** Hundredths of a per cent of "12.5": 1250; undefined unless it lies between 0 and 100, both excluded. */
export function shareOf(text: string): bigint | undefined {
  const [, whole = '', part = ''] = /^(\d{1,2})(?:\.(\d{1,2}))?$/.exec(text) ?? [];
  if (whole === '') return undefined;
  const share = BigInt(whole) * 100n + BigInt(part.padEnd(2, '0'));
  return share > 0n ? share : undefined;
}

/** Whether these shares leave something to the one who bids. */
export const leaveAShare = (shares: readonly string[]): boolean =>
  shares.reduce((sum, share) => sum + (shareOf(share) ?? 0n), 0n) < 10_000n;

export function subcontractorFlaws(subcontractors: readonly Subcontractor[]): { field: string; flaw: PartyFlaw }[] {
  const flaws: { field: string; flaw: PartyFlaw }[] = [];
  const seen = new Set<string>();
  for (const [index, { businessId, share }] of subcontractors.entries()) {
    const at = `/subcontractors/${index}`;
    if (!isBusinessId(businessId)) flaws.push({ field: `${at}/businessId`, flaw: 'subcontractor-business-id' });
    else if (seen.has(businessId)) flaws.push({ field: `${at}/businessId`, flaw: 'subcontractor-twice' });
    if (share !== undefined && shareOf(share) === undefined)
      flaws.push({ field: `${at}/share`, flaw: 'share-not-a-percentage' });
    seen.add(businessId);
  }
  if (!leaveAShare(subcontractors.flatMap(({ share }) => share ?? [])))
    flaws.push({ field: '/subcontractors', flaw: 'shares-over-hundred' });
  return flaws;
}
