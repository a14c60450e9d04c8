import { addDays, type CalendarDate, type Cents } from '@kasvutori/platform';
import type { FactKind, IndicatorFact } from './indicator-facts.js';
import type { Period } from './indicator-periods.js';

export const MEASURES = [
  'first-contact',
  'sessions-held',
  'outcomes',
  'declined',
  'feedback',
  'complaints-answered',
] as const;
export type MeasureCode = (typeof MEASURES)[number];

export const DIRECTIONS = ['at-least', 'at-most'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const VERDICTS = ['running', 'too-few', 'met', 'missed'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Measurable {
  readonly measure: MeasureCode;
  /** Of 'first-contact': how long the first meeting may take. */
  readonly days: number | null;
}

export interface Aim extends Measurable {
  readonly direction: Direction;
  /** Hundredths of a per cent, or of a grade. */
  readonly targetHundredths: number;
  readonly minCases: number;
}

export interface Measured {
  readonly numerator: number;
  readonly denominator: number;
  readonly hundredths: number | null;
  readonly cases: number;
  readonly clients: number;
  /** What was approved in the period; a sanction may be a share of it. */
  readonly baseCents: Cents;
}

/** One thing that is counted: `got` of `outOf`. */
interface Case {
  readonly clientKey: string;
  readonly got: number;
  readonly outOf: number;
}

type Facts = Readonly<Record<FactKind, readonly IndicatorFact[]>>;
type Count = (facts: Facts, within: (on: CalendarDate) => boolean, days: number, today: CalendarDate) => Case[];

const COUNTS: Readonly<Record<MeasureCode, Count>> = {
  // Clients the provider took, by the day they chose. While there is time left, or when the client left before it ran out, nothing is judged.
  'first-contact': (facts, within, days, today) =>
    facts.choice
      .filter(({ key, on }) => within(on) && facts.answer.some((answer) => answer.key === key && answer.value === 1))
      .flatMap(({ key, clientKey, voucherId, on }) => {
        const latest = addDays(on, days);
        const met = facts.session.some(
          (session) => session.voucherId === voucherId && session.on >= on && session.on <= latest,
        );
        const left = facts.end.some((end) => end.key === key && end.on <= latest);
        if (met) return [{ clientKey, got: 1, outOf: 1 }];
        return left || today <= latest ? [] : [{ clientKey, got: 0, outOf: 1 }];
      }),
  // Services that ended in the period: units held of those planned when the client chose.
  'sessions-held': (facts, within) =>
    facts.end
      .filter(({ on }) => within(on))
      .flatMap((end) => {
        const choice = facts.choice.find(({ key }) => key === end.key);
        if (choice === undefined || choice.value === 0) return [];
        const held = facts.session
          .filter(({ voucherId, on }) => voucherId === end.voucherId && on >= choice.on && on <= end.on)
          .reduce((sum, { value }) => sum + value, 0);
        return [{ clientKey: end.clientKey, got: Math.min(held, choice.value), outOf: choice.value }];
      }),
  // Clients who began in the period and have found work by now.
  outcomes: (facts, within) =>
    facts.start
      .filter(({ on }) => within(on))
      .map(({ clientKey }) => {
        const works = facts.job.some((job) => job.clientKey === clientKey && job.value === 1);
        return { clientKey, got: works ? 1 : 0, outOf: 1 };
      }),
  declined: (facts, within) =>
    facts.answer
      .filter(({ on }) => within(on))
      .map(({ clientKey, value }) => ({ clientKey, got: value === 1 ? 0 : 1, outOf: 1 })),
  feedback: (facts, within) =>
    facts.feedback.filter(({ on }) => within(on)).map(({ clientKey, value }) => ({ clientKey, got: value, outOf: 1 })),
  'complaints-answered': (facts, within) =>
    facts.complaint
      .filter(({ on, value }) => within(on) && value >= 0)
      .map(({ clientKey, value }) => ({ clientKey, got: value, outOf: 1 })),
};

/** Hundredths of a per cent; a grade is itself. */
const scaleOf = (measure: MeasureCode): number => (measure === 'feedback' ? 100 : 10_000);

const halfUp = (numerator: number, denominator: number): number =>
  Math.floor((2 * numerator + denominator) / (2 * denominator));

/** The value of an indicator in a period, from the facts that are held (`heldFacts`), as it is known on the day. */
export function measure(
  { measure: code, days }: Measurable,
  held: readonly IndicatorFact[],
  { from, to }: Period,
  today: CalendarDate,
): Measured {
  const of = (kind: FactKind) => held.filter((fact) => fact.kind === kind);
  const facts: Facts = {
    ...{ choice: of('choice'), answer: of('answer'), end: of('end'), session: of('session'), start: of('start') },
    ...{ job: of('job'), feedback: of('feedback'), complaint: of('complaint') },
  };
  const within = (on: CalendarDate) => on >= from && on < to;
  const cases = COUNTS[code](facts, within, days ?? 0, today);
  const numerator = cases.reduce((sum, { got }) => sum + got, 0);
  const denominator = cases.reduce((sum, { outOf }) => sum + outOf, 0);
  return {
    numerator,
    denominator,
    hundredths: denominator === 0 ? null : halfUp(scaleOf(code) * numerator, denominator),
    cases: cases.length,
    clients: new Set(cases.map(({ clientKey }) => clientKey)).size,
    baseCents: facts.session.filter(({ on }) => within(on)).reduce((sum, { amountCents }) => sum + amountCents, 0n),
  };
}

/** Judged once the period is over and every case has had its time; with too few cases never. */
export function judge(aim: Aim, { hundredths, cases }: Measured, { to }: Period, today: CalendarDate): Verdict {
  if (today < addDays(to, aim.days ?? 0)) return 'running';
  if (hundredths === null || cases < aim.minCases) return 'too-few';
  const met = aim.direction === 'at-least' ? hundredths >= aim.targetHundredths : hundredths <= aim.targetHundredths;
  return met ? 'met' : 'missed';
}
