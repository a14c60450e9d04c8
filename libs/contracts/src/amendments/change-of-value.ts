import { divideRounded, sumCents, type Cents } from '@kasvutori/platform';

/**
 * Grounds on which a contract may be changed while it runs (Procurement Act 1397/2016 § 136; Directive 2014/24/EU art. 72):
 * a clear review clause or option, 1(a); additional services, 1(b); circumstances nobody could foresee, 1(c); another
 * contractor by succession, 1(d); what is not substantial at all, 1(e); a small change of value, art. 72(2).
 */
export const GROUNDS = [
  'review-clause',
  'additional-services',
  'unforeseen',
  'succession',
  'not-substantial',
  'de-minimis',
] as const;
export type Ground = (typeof GROUNDS)[number];

export interface ValuedChange {
  readonly kind: string;
  readonly ground: Ground;
  readonly reason: string | null;
  /** What the change adds to the value of the contract; negative when it takes away. */
  readonly valueCents: Cents;
}

export interface ValueQuestion {
  readonly originalCents: Cents;
  /** Of the kind of service that was bought; a value that is exactly the threshold has reached it. */
  readonly thresholdCents: Cents;
  /** Whether a modification of this contract is announced by notice 38 (it was bought under the EU rules). */
  readonly announced: boolean;
  /** Changes agreed before. */
  readonly earlier: readonly ValuedChange[];
  readonly proposed: readonly ValuedChange[];
}

export const FINDINGS = [
  'allowed',
  'reason-missing',
  'ground-unfit',
  'past-ten-percent',
  'past-threshold',
  'past-half',
  'no-ceiling',
  'no-ceiling-reasoned',
] as const;
export type Finding = (typeof FINDINGS)[number];

/** Findings that let a change go. Where no ceiling is stated there is nothing to take a percentage of: written reasons take its place. */
export const PASSING: readonly Finding[] = ['allowed', 'no-ceiling-reasoned'];

export interface JudgedChange extends ValuedChange {
  /** Of the original value, cut to two decimals: '9.99'; null without an original value. */
  readonly percent: string | null;
  readonly finding: Finding;
}

export interface ValueAnswer {
  readonly originalCents: Cents;
  readonly thresholdCents: Cents;
  /** The sum of all changes ever made on the ground of a small value, these included; it is what the limit is for. */
  readonly smallCents: Cents;
  readonly smallPercent: string | null;
  readonly changes: readonly JudgedChange[];
  /** A change that rests on no ground of law is a substantial one: it needs a new tender, and is not signed. */
  readonly newTender: boolean;
  /** Contract modification notice, eForms type 38 (Directive 2014/24/EU art. 72(1), second subparagraph). */
  readonly notice38: boolean;
}

/** Grounds on which each single change may be worth half of the original value, and that are announced. */
const HALVES: readonly Ground[] = ['additional-services', 'unforeseen'];

/** Reasons are written down where the ground does not follow from the contract or from arithmetic. */
const REASONED: readonly Ground[] = [...HALVES, 'succession', 'not-substantial'];

const size = (cents: Cents): Cents => (cents < 0n ? -cents : cents);

/** How far the changes of a contract may go without a new tender, change by change. */
export function changeOfValue(question: ValueQuestion): ValueAnswer {
  const { originalCents, thresholdCents, announced, earlier, proposed } = question;
  const small = [...earlier, ...proposed].filter(({ ground }) => ground === 'de-minimis');
  const smallCents = sumCents(small.map(({ valueCents }) => valueCents));
  const changes = proposed.map((change) => ({
    ...change,
    percent: percentOf(change.valueCents, originalCents),
    finding: judge(change, question, smallCents),
  }));
  return {
    originalCents,
    thresholdCents,
    smallCents,
    smallPercent: percentOf(smallCents, originalCents),
    changes,
    newTender: changes.some(({ finding }) => !PASSING.includes(finding)),
    notice38: announced && proposed.some(({ ground }) => HALVES.includes(ground)),
  };
}

function judge(change: ValuedChange, { originalCents, thresholdCents }: ValueQuestion, smallCents: Cents): Finding {
  const { kind, ground, reason, valueCents } = change;
  // Another provider comes by succession or as the contract says; nothing else does.
  if (kind === 'parties' ? ground !== 'succession' && ground !== 'review-clause' : ground === 'succession')
    return 'ground-unfit';
  if (ground === 'not-substantial' && valueCents !== 0n) return 'ground-unfit';
  if (REASONED.includes(ground) && (reason === null || reason.trim() === '')) return 'reason-missing';
  if (HALVES.includes(ground)) {
    if (originalCents === 0n && valueCents !== 0n) return 'no-ceiling-reasoned';
    return size(valueCents) * 2n > originalCents ? 'past-half' : 'allowed';
  }
  if (ground !== 'de-minimis' || smallCents === 0n) return 'allowed';
  // The threshold is a sum of its own: it holds without a ceiling, too.
  if (originalCents === 0n && size(smallCents) < thresholdCents)
    return reason === null || reason.trim() === '' ? 'no-ceiling' : 'no-ceiling-reasoned';
  if (originalCents === 0n) return 'past-threshold';
  // Less than ten per cent: exactly ten is too much.
  if (size(smallCents) * 10n >= originalCents) return 'past-ten-percent';
  return size(smallCents) >= thresholdCents ? 'past-threshold' : 'allowed';
}

/** Cut, not rounded: 9.999 % is still below ten and reads so. */
function percentOf(cents: Cents, originalCents: Cents): string | null {
  if (originalCents === 0n) return null;
  const hundredths = divideRounded(size(cents) * 10_000n, originalCents, 'down')
    .toString()
    .padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${hundredths.slice(0, -2)}.${hundredths.slice(-2)}`;
}
