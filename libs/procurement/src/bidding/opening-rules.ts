export type OpeningRefusal =
  | 'tender-not-awaiting-opening'
  | 'opening-before-deadline'
  | 'opening-needs-another-officer'
  | 'opening-officer-acts-for-bidder'
  | 'opening-questions-waiting';

export interface OpeningSituation {
  readonly tenderStatus: string;
  readonly deadline: Date;
  /** Officers who have declared already. */
  readonly declaredBy: readonly string[];
  readonly officerId: string;
  readonly officerActsForBidder: boolean;
  /** Questions that nobody has answered or dismissed. */
  readonly unansweredQuestions: number;
  readonly now: Date;
}

/**
 * Whether this officer may declare now. Nothing can be declared before the deadline, so that a first declaration never lies waiting for the moment
 * at which the second could open early.
 */
export function openingRefusal(situation: OpeningSituation): OpeningRefusal | undefined {
  const { tenderStatus, deadline, declaredBy, officerId, officerActsForBidder, unansweredQuestions, now } = situation;
  if (tenderStatus !== 'published') return 'tender-not-awaiting-opening';
  if (now < deadline) return 'opening-before-deadline';
  if (officerActsForBidder) return 'opening-officer-acts-for-bidder';
  // Bidders are treated alike (Procurement Act § 3): what was asked in time is answered, or dismissed with a reason, before anybody sees a bid.
  if (unansweredQuestions > 0) return 'opening-questions-waiting';
  return declaredBy.includes(officerId) ? 'opening-needs-another-officer' : undefined;
}
