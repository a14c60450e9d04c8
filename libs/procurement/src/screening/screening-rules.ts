/** What is looked at in every bid before it is scored (Procurement Act §§ 74, 80, 81, 83–86). */
export const CHECKS = ['mandatory-grounds', 'discretionary-grounds', 'suitability', 'compliance'] as const;
export type CheckCode = (typeof CHECKS)[number];
export const CHECK_OUTCOMES = ['met', 'not-met'] as const;
export type CheckOutcome = (typeof CHECK_OUTCOMES)[number];

export const INQUIRY_KINDS = ['hearing', 'low-price', 'clarification'] as const;
export type InquiryKind = (typeof INQUIRY_KINDS)[number];
export const CONCLUSIONS = ['accepted', 'rejected'] as const;
export type Conclusion = (typeof CONCLUSIONS)[number];

export interface Check {
  readonly code: CheckCode;
  readonly outcome: CheckOutcome;
}

export interface Inquiry {
  readonly kind: InquiryKind;
  readonly answerBy: Date;
  readonly answeredAt: Date | null;
  readonly conclusion: Conclusion | null;
}

export type InquiryRefusal =
  | 'inquiry-answered-already'
  | 'inquiry-time-passed'
  | 'inquiry-concluded'
  | 'inquiry-not-answered-yet';

/** The bidder answers until the time given; at the instant itself it is over. */
export function answerRefusal(inquiry: Inquiry, now: Date): InquiryRefusal | undefined {
  if (inquiry.conclusion !== null) return 'inquiry-concluded';
  if (inquiry.answeredAt !== null) return 'inquiry-answered-already';
  return now < inquiry.answerBy ? undefined : 'inquiry-time-passed';
}

/** Nobody is judged before having answered or having let the time pass. */
export function conclusionRefusal(inquiry: Inquiry, now: Date): InquiryRefusal | undefined {
  if (inquiry.conclusion !== null) return 'inquiry-concluded';
  return inquiry.answeredAt === null && now < inquiry.answerBy ? 'inquiry-not-answered-yet' : undefined;
}

export type ScreeningRefusal = 'screening-incomplete' | 'screening-not-met' | 'inquiry-open' | 'inquiry-rejected';

/**
 * Why a bid is not yet to be scored, or not to be decided on. A check that is not met, or an explanation that was rejected, leaves only
 * the exclusion of the bid; a hearing that was accepted (§ 82: corrective measures) is said by setting the check to met.
 */
export function screeningRefusal(
  checks: readonly Check[],
  inquiries: readonly Inquiry[],
): ScreeningRefusal | undefined {
  if (CHECKS.some((code) => !checks.some((check) => check.code === code))) return 'screening-incomplete';
  if (checks.some(({ outcome }) => outcome === 'not-met')) return 'screening-not-met';
  return inquiryRefusal(inquiries);
}

/** What holds also where no panel screens the bids: whoever was asked is heard first. */
export function inquiryRefusal(inquiries: readonly Inquiry[]): ScreeningRefusal | undefined {
  if (inquiries.some(({ conclusion }) => conclusion === null)) return 'inquiry-open';
  const low = inquiries.filter(({ kind }) => kind === 'low-price').at(-1);
  return low?.conclusion === 'rejected' ? 'inquiry-rejected' : undefined;
}

/** A price is rejected as abnormally low only after the bidder was asked and its explanation did not hold (§ 96). */
export function lowPriceWasHeard(inquiries: readonly Inquiry[]): boolean {
  return inquiries.filter(({ kind }) => kind === 'low-price').at(-1)?.conclusion === 'rejected';
}
