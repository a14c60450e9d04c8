import { isDecimalAmount, isDecimalRate, parseCents, parseRate, type Language } from '@kasvutori/platform';

/**
 * How a criterion is scored. It is published with the call for bids, because bidders must be able to foresee how they are compared
 * (Procurement Act 1397/2016 § 95; CJEU C-532/06 Lianakis). Formulas: evaluation/points.ts, docs/domain/evaluation.md.
 */
export type Scoring =
  /** weight × lowest ÷ offered */
  | { readonly kind: 'relative'; readonly lifeCycle?: LifeCycle }
  /** Full points at `best` and below, none at `worst`, evenly between; euros as decimal strings. */
  | ({ readonly kind: 'linear'; readonly lifeCycle?: LifeCycle } & Bounds)
  /** Officers give 0…maxScore and agree on one score. */
  | { readonly kind: 'panel'; readonly maxScore: number }
  /** The bidder states a number; full points at `best` and beyond, none at `worst`, evenly between. */
  | ({ readonly kind: 'stated-value'; readonly unit: LooseText } & Bounds)
  /** The bidder says yes (all points) or no (none). */
  | { readonly kind: 'yes-no' };

export type ScoringKind = Scoring['kind'];
type LooseText = Readonly<Partial<Record<Language, string>>>;

export interface Bounds {
  readonly best: string;
  readonly worst: string;
  /** A bid beyond `worst` gets no points, or is not compared at all. */
  readonly beyondWorst: BeyondWorst;
}

/** Cost over the life of what is bought (§ 95): the comparison price now, and what each component costs later, discounted to today. */
export interface LifeCycle {
  readonly years: number;
  /** Per cent a year, "3.5". */
  readonly discountRate: string;
  readonly components: readonly LifeCycleComponent[];
}

export interface LifeCycleComponent {
  readonly code: string;
  readonly title: LooseText;
  /** `yearly`: at the end of each year; `end`: once, at the end of the last. The bidder states the amount in euros. */
  readonly when: ComponentTiming;
}

export const PRICE_SCORINGS = ['relative', 'linear'] as const;
export const QUALITY_SCORINGS = ['panel', 'stated-value', 'yes-no'] as const;
export const SCORING_KINDS = [...PRICE_SCORINGS, ...QUALITY_SCORINGS] as const;
export const BEYOND_WORST = ['zero', 'exclude'] as const;
export const COMPONENT_TIMINGS = ['start', 'yearly', 'end'] as const;
export type BeyondWorst = (typeof BEYOND_WORST)[number];
export type ComponentTiming = (typeof COMPONENT_TIMINGS)[number];

export const DEFAULT_MAX_SCORE = 5;

/** What a criterion is scored by when nothing else has been chosen. */
export function scoringOf(criterion: {
  readonly kind: string;
  readonly scoring?: Scoring | null | undefined;
}): Scoring {
  return (
    criterion.scoring ??
    (criterion.kind === 'quality' ? { kind: 'panel', maxScore: DEFAULT_MAX_SCORE } : { kind: 'relative' })
  );
}

/** As it is sent: every field of every kind, each optional. */
export interface ScoringFields {
  readonly kind: ScoringKind;
  readonly best?: string | undefined;
  readonly worst?: string | undefined;
  readonly beyondWorst?: BeyondWorst | undefined;
  readonly maxScore?: number | undefined;
  readonly unit?: LooseText | undefined;
  readonly lifeCycle?: LifeCycle | undefined;
}

export type ScoringFlaw =
  | 'scoring-unfit'
  | 'bound-missing'
  | 'bound-not-an-amount'
  | 'bounds-equal'
  | 'bounds-reversed'
  | 'life-cycle-missing'
  | 'life-cycle-unexpected'
  | 'life-cycle-rate'
  | 'life-cycle-code-twice';

/** What keeps the fields from being a scoring of a criterion of this kind; pointers below the scoring itself. */
export function scoringFlaws(
  kind: string,
  fields: ScoringFields,
): { readonly at: string; readonly flaw: ScoringFlaw }[] {
  const fits: readonly string[] = kind === 'quality' ? QUALITY_SCORINGS : PRICE_SCORINGS;
  if (!fits.includes(fields.kind)) return [{ at: '/kind', flaw: 'scoring-unfit' }];
  return [...boundFlaws(fields), ...lifeCycleFlaws(kind, fields.lifeCycle)];
}

function boundFlaws({ kind, best, worst }: ScoringFields): { at: string; flaw: ScoringFlaw }[] {
  if (kind !== 'linear' && kind !== 'stated-value') return [];
  if (best === undefined || worst === undefined || best === '' || worst === '')
    return [{ at: (best ?? '') === '' ? '/best' : '/worst', flaw: 'bound-missing' }];
  if (kind === 'stated-value')
    return isDecimalRate(best) && isDecimalRate(worst) && equal(best, worst)
      ? [{ at: '/worst', flaw: 'bounds-equal' }]
      : [];
  if (!isDecimalAmount(best)) return [{ at: '/best', flaw: 'bound-not-an-amount' }];
  if (!isDecimalAmount(worst)) return [{ at: '/worst', flaw: 'bound-not-an-amount' }];
  // The cheaper is the better: whoever swaps the bounds would reward the dearest bid.
  return parseCents(best) < parseCents(worst) ? [] : [{ at: '/worst', flaw: 'bounds-reversed' }];
}

const equal = (a: string, b: string): boolean => {
  const [left, right] = [parseRate(a), parseRate(b)];
  return left.num === right.num && left.den === right.den;
};

function lifeCycleFlaws(kind: string, lifeCycle: LifeCycle | undefined): { at: string; flaw: ScoringFlaw }[] {
  if (kind !== 'cost') return lifeCycle === undefined ? [] : [{ at: '/lifeCycle', flaw: 'life-cycle-unexpected' }];
  if (lifeCycle === undefined) return [{ at: '/lifeCycle', flaw: 'life-cycle-missing' }];
  const codes = lifeCycle.components.map(({ code }) => code);
  const rate = isDecimalRate(lifeCycle.discountRate) ? parseRate(lifeCycle.discountRate) : undefined;
  const rateFits = rate !== undefined && rate.num >= 0n && rate.num <= rate.den * 50n;
  return [
    ...(rateFits ? [] : [{ at: '/lifeCycle/discountRate', flaw: 'life-cycle-rate' as const }]),
    ...codes.flatMap((code, index) =>
      codes.indexOf(code) === index
        ? []
        : [{ at: `/lifeCycle/components/${index}/code`, flaw: 'life-cycle-code-twice' as const }],
    ),
  ];
}

/** The scoring the fields say; only of fields without flaws. */
export function readScoring(fields: ScoringFields): Scoring {
  const {
    kind,
    best = '',
    worst = '',
    beyondWorst = 'zero',
    maxScore = DEFAULT_MAX_SCORE,
    unit = {},
    lifeCycle,
  } = fields;
  const ofCost = lifeCycle === undefined ? {} : { lifeCycle };
  switch (kind) {
    case 'relative':
      return { kind, ...ofCost };
    case 'linear':
      return { kind, best, worst, beyondWorst, ...ofCost };
    case 'panel':
      return { kind, maxScore };
    case 'stated-value':
      return { kind, unit, best, worst, beyondWorst };
    case 'yes-no':
      return { kind };
  }
}
