export type OpeningRefusal =
  | 'tender-not-awaiting-opening'
  | 'opening-before-deadline'
  | 'opening-needs-another-officer'
  | 'opening-officer-acts-for-bidder';

export interface OpeningSituation {
  readonly tenderStatus: string;
  readonly deadline: Date;
  /** Officers who have declared already. */
  readonly declaredBy: readonly string[];
  readonly officerId: string;
  readonly officerActsForBidder: boolean;
  readonly now: Date;
}

/**
 * Whether this officer may declare now. Nothing can be declared before the deadline, so that a first declaration never lies waiting for the moment
 * at which the second could open early.
 */
export function openingRefusal(situation: OpeningSituation): OpeningRefusal | undefined {
  const { tenderStatus, deadline, declaredBy, officerId, officerActsForBidder, now } = situation;
  if (tenderStatus !== 'published') return 'tender-not-awaiting-opening';
  if (now < deadline) return 'opening-before-deadline';
  if (officerActsForBidder) return 'opening-officer-acts-for-bidder';
  return declaredBy.includes(officerId) ? 'opening-needs-another-officer' : undefined;
}
