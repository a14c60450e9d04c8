/** Longest an access may stand: enough to look into a fault, too short to be forgotten. */
export const LONGEST_MINUTES = 60;
/** What nobody has answered in a day is asked anew. */
const ASKED_MS = 86_400_000;

export interface SupportTimes {
  readonly requestedBy: string;
  readonly requestedAt: Date;
  /** Until when it stands, once granted. */
  readonly until: Date | null;
  readonly endedAt: Date | null;
}

export const SUPPORT_STATES = ['asked', 'open', 'over', 'refused'] as const;
export type SupportState = (typeof SUPPORT_STATES)[number];

/** Ended before it was granted is refused, whoever ended it; what nobody answered in a day is refused as well. */
export function supportStateOf({ requestedAt, until, endedAt }: SupportTimes, now: Date): SupportState {
  if (until === null) {
    return endedAt !== null || now.getTime() - requestedAt.getTime() >= ASKED_MS ? 'refused' : 'asked';
  }
  return endedAt === null && now < until ? 'open' : 'over';
}

export type SupportRefusal = 'support-own' | 'support-not-asked' | 'support-over';

/** Whether this person may let the operator in: never the operator themselves. */
export function grantRefusal(access: SupportTimes, personId: string, now: Date): SupportRefusal | undefined {
  if (supportStateOf(access, now) !== 'asked') return 'support-not-asked';
  return access.requestedBy === personId ? 'support-own' : undefined;
}

/** Anybody may end it, or refuse it, while there is something to end. */
export function endRefusal(access: SupportTimes, now: Date): SupportRefusal | undefined {
  const state = supportStateOf(access, now);
  return state === 'asked' || state === 'open' ? undefined : 'support-over';
}
