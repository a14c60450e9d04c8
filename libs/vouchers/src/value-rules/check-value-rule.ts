import { isDecimalRate, parseCents, parseRate } from '@kasvutori/platform';
import { voucherValue, type Figures, type ValueRule } from './value-rule.js';

/** Figures of an invented client and the value they must give. */
export interface ValueTrial extends Figures {
  readonly name: string;
  readonly expected: string;
}

export const RULE_FLAWS = [
  'amount-missing',
  'lowest-above-full',
  'percent-missing',
  'limits-missing',
  'limits-fall',
  'brackets-missing',
  'brackets-order',
  'bracket-open',
  'stages-missing',
  'stage-uneven',
  'trials-missing',
  'trial-differs',
] as const;
export type RuleFlawCode = (typeof RULE_FLAWS)[number];

export interface RuleFlaw {
  readonly code: RuleFlawCode;
  readonly pointer: string;
}

const cents = (amount: string | undefined): bigint => (amount === undefined ? 0n : parseCents(amount));

/** All that keeps a rule from being published. The trials are reckoned only once the rule itself is whole. */
export function valueRuleFlaws(rule: ValueRule, trials: readonly ValueTrial[]): RuleFlaw[] {
  const flaws = [...bodyFlaws(rule)];
  if (flaws.length > 0) return flaws;
  if (trials.length === 0) return [{ code: 'trials-missing', pointer: '/trials' }];
  return trials.flatMap((trial, index): RuleFlaw[] => {
    const value = voucherValue(rule, trial);
    const right = value.ok && value.valueCents === parseCents(trial.expected);
    return right ? [] : [{ code: 'trial-differs', pointer: `/trials/${index}` }];
  });
}

function* bodyFlaws(rule: ValueRule): Generator<RuleFlaw> {
  if (rule.kind === 'package') return yield* stageFlaws(rule);
  if (rule.kind === 'income-tested' && rule.brackets !== undefined) return yield* bracketFlaws(rule.brackets);
  if (cents(rule.amount) <= 0n) yield { code: 'amount-missing', pointer: '/rule/amount' };
  if (rule.kind === 'income-tested') yield* formulaFlaws(rule);
}

function* formulaFlaws(rule: ValueRule): Generator<RuleFlaw> {
  const { lowest, amount, percent, limits = [] } = rule;
  if (cents(lowest) <= 0n || cents(lowest) > cents(amount))
    yield { code: 'lowest-above-full', pointer: '/rule/lowest' };
  const rate = isDecimalRate(percent) ? parseRate(percent) : undefined;
  if (rate === undefined || rate.num <= 0n || rate.num > 100n * rate.den)
    yield { code: 'percent-missing', pointer: '/rule/percent' };
  if (limits.length === 0) yield { code: 'limits-missing', pointer: '/rule/limits' };
  if (limits.some((limit, index) => index > 0 && cents(limit) < cents(limits[index - 1])))
    yield { code: 'limits-fall', pointer: '/rule/limits' };
}

/** Each household's brackets rise and the last of them has no bound; households are 1, 2, … without a gap. */
function* bracketFlaws(brackets: NonNullable<ValueRule['brackets']>): Generator<RuleFlaw> {
  if (brackets.length === 0) return yield { code: 'brackets-missing', pointer: '/rule/brackets' };
  const sizes = [...new Set(brackets.map(({ household }) => household))].sort((a, b) => a - b);
  if (sizes.some((size, index) => size !== index + 1)) yield { code: 'brackets-missing', pointer: '/rule/brackets' };
  for (const size of sizes) {
    const rows = brackets.filter(({ household }) => household === size);
    if (rows.some(({ value }) => cents(value) <= 0n)) yield { code: 'amount-missing', pointer: '/rule/brackets' };
    if (rows.at(-1)?.upTo !== null) yield { code: 'bracket-open', pointer: '/rule/brackets' };
    const bounds = rows.slice(0, -1).map(({ upTo }) => upTo);
    const rising = bounds.every(
      (upTo, at) => upTo !== null && (at === 0 || cents(upTo) > cents(bounds[at - 1] ?? '0.00')),
    );
    if (!rising) yield { code: 'brackets-order', pointer: '/rule/brackets' };
  }
}

function* stageFlaws({ stages = [] }: ValueRule): Generator<RuleFlaw> {
  if (stages.length === 0 || stages.reduce((sum, { units }) => sum + units, 0) > 500)
    yield { code: 'stages-missing', pointer: '/rule/stages' };
  for (const [index, { price, units }] of stages.entries()) {
    if (cents(price) <= 0n || cents(price) % BigInt(units) !== 0n)
      yield { code: 'stage-uneven', pointer: `/rule/stages/${index}/price` };
  }
}
