import { addDays, type CalendarDate, startOfHelsinkiDay } from '@kasvutori/platform';
import { moveDecision, type DecisionStatus } from '../award/decision-lifecycle.js';
import { ownCorrectionEnds } from '../award/standstill.js';
import type { AppealStatus, CorrectionStatus } from './remedy-lifecycle.js';

export const REOPEN_GROUNDS = ['correction-request', 'own-correction', 'market-court'] as const;
export type ReopenGround = (typeof REOPEN_GROUNDS)[number];

export type FilingRefusal =
  | 'correction-time-over'
  | 'correction-not-a-party'
  | 'correction-already-open'
  | 'decision-move-not-allowed';

/**
 * Whether a party may ask for a correction now (Procurement Act § 133): within 14 days of receiving the decision, to the end of the last day in
 * Helsinki; one request at a time; only about a decision that stands.
 */
export function filingRefusal(
  situation: {
    readonly decisionStatus: DecisionStatus;
    /** The party's own last day; null for somebody who was not served. */
    readonly lastDay: CalendarDate | null;
    readonly openRequest: boolean;
  },
  now: Date,
): FilingRefusal | undefined {
  const { decisionStatus, lastDay, openRequest } = situation;
  if (lastDay === null) return 'correction-not-a-party';
  if (!moveDecision(decisionStatus, 'reopen').ok) return 'decision-move-not-allowed';
  if (now >= startOfHelsinkiDay(addDays(lastDay, 1))) return 'correction-time-over';
  return openRequest ? 'correction-already-open' : undefined;
}

export type ReopenRefusal =
  | 'decision-move-not-allowed'
  | 'decision-contracted'
  | 'own-correction-time-over'
  | 'no-accepted-correction'
  | 'no-upheld-appeal';

export interface DecisionToReopen {
  readonly status: DecisionStatus;
  readonly decidedAt: Date;
  /** Contracts that both have signed rest on it. */
  readonly contracted: boolean;
  readonly corrections: readonly CorrectionStatus[];
  readonly appeals: readonly AppealStatus[];
}

/** Whether the decision may be reopened on this ground (§§ 132–135, 154); a signed contract cannot be decided away. */
export function reopenRefusal(decision: DecisionToReopen, ground: ReopenGround, now: Date): ReopenRefusal | undefined {
  if (!moveDecision(decision.status, 'reopen').ok) return 'decision-move-not-allowed';
  if (decision.contracted) return 'decision-contracted';
  switch (ground) {
    case 'correction-request':
      return decision.corrections.includes('accepted') ? undefined : 'no-accepted-correction';
    case 'market-court':
      return decision.appeals.includes('upheld') ? undefined : 'no-upheld-appeal';
    case 'own-correction':
      return now < ownCorrectionEnds(decision.decidedAt) ? undefined : 'own-correction-time-over';
  }
}

/** Whether the procurement may be cancelled after its decision (§ 125). */
export function withdrawRefusal(
  decision: Pick<DecisionToReopen, 'status' | 'contracted'>,
): 'decision-move-not-allowed' | 'decision-contracted' | undefined {
  if (!moveDecision(decision.status, 'withdraw').ok) return 'decision-move-not-allowed';
  return decision.contracted ? 'decision-contracted' : undefined;
}
