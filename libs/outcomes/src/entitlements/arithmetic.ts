import { gainAndPain, keyResults, type KeyResults } from '@kasvutori/contracts';
import {
  type Cents,
  fraction,
  multiplyCents,
  multiplyRates,
  parseCents,
  parseRate,
  percent,
  type Rate,
  type Rounding,
  sumCents,
} from '@kasvutori/platform';
import { isBelow, percentOf } from './score-bands.js';
import { splitBy } from './shares.js';
import type { DaysStep, ScoreStep, Step } from './steps.js';

/** What the score is worth, in per cent of the base. */
export const shareOf = ({ bands, score, clients, minClients }: ScoreStep): string =>
  clients < minClients ? '0' : percentOf(bands, score);

/** Whole outcomes above what would have come about anyway. */
export function aboveBaseline({ clients, outcomes, percent: share }: StepOf<'over-baseline'>): bigint {
  const { num, den } = percent(share);
  const above = (BigInt(outcomes) * den - BigInt(clients) * num) / den;
  return above > 0n ? above : 0n;
}

/** What is better for one person among those treated than in the control group. */
export const perPerson = ({ pairs }: StepOf<'delta'>): Cents =>
  sumCents(
    pairs.map(({ control, treated, better }) => {
      const less = parseCents(control) - parseCents(treated);
      return better === 'lower' ? less : -less;
    }),
  );

/** How much less benefit there was. */
export const reduction = ({ before, after }: StepOf<'benefits'>): Cents => parseCents(before) - parseCents(after);

type StepOf<O extends Step['op']> = Extract<Step, { readonly op: O }>;

/** What a step multiplies by; undefined for one that does something else. */
export function factorOf(step: Step): Rate | undefined {
  switch (step.op) {
    case 'units':
      return parseRate(step.units);
    case 'score':
      return percent(shareOf(step));
    case 'days':
      return shareOfDays(step);
    case 'factor':
      return parseRate(step.factor);
    case 'earnings':
      return onlyIf(parseCents(step.earned) >= parseCents(step.needed));
    case 'months':
      return onlyIf(!isBelow(step.months, step.needed));
    case 'benefits':
      return onlyIf(reduction(step) >= parseCents(step.needed));
    case 'share':
      return percent(step.percent);
    case 'spread':
      return fraction(1, step.months);
    case 'part-of-month':
      return fraction(step.days, step.of);
    case 'below-level':
      return multiplyRates(percent(step.percent), parseRate(step.units));
    case 'over-baseline':
      return fraction(aboveBaseline(step), 1);
    default:
      return undefined;
  }
}

const onlyIf = (reached: boolean): Rate => fraction(reached ? 1 : 0, 1);

function shareOfDays({ ordinary, subsidised, needed, weight: decimal }: DaysStep): Rate {
  if (ordinary + subsidised < needed) return fraction(0, 1);
  const weight = parseRate(decimal);
  return fraction(BigInt(ordinary) * weight.den + BigInt(subsidised) * weight.num, BigInt(needed) * weight.den);
}

/** What a step that replaces, cuts or subtracts leaves of the amount; one that multiplies or only tells leaves it as it is. */
export function cutBy(step: Step, amount: Cents, rounding: Rounding): Cents {
  switch (step.op) {
    case 'price':
    case 'voucher':
    case 'sum':
      return parseCents(step.amount);
    case 'alliance':
      return step.amount === null ? amount : parseCents(step.amount);
    case 'nothing':
    case 'first-of-group':
      return 0n;
    case 'dearest-of-group':
      return atLeastZero(amount - parseCents(step.already));
    case 'client-cap':
      return least(amount, atLeastZero(parseCents(step.cap) - parseCents(step.used)));
    case 'cap': {
      const room = atLeastZero(parseCents(step.cap) - parseCents(step.used));
      return step.onHit === 'reject' && amount > room ? 0n : least(amount, room);
    }
    case 'deferred':
      return amount - parseCents(step.paid);
    case 'retained':
      return amount - parseCents(step.held);
    case 'released':
      return multiplyCents(parseCents(step.held), percent(step.percent), rounding);
    case 'split':
      return (
        splitBy(
          amount,
          step.shares.map((share) => share.percent),
        )[step.at] ?? 0n
      );
    case 'paid-before':
      return amount - parseCents(step.amount);
    case 'contract-cap':
    case 'disputed':
      return least(amount, parseCents(step.left));
    case 'index':
      return step.value === null ? amount : multiplyCents(amount, ratio(step.value, step.base), rounding);
    case 'tier':
      return parseCents(tierOf(step).amount);
    case 'delta':
      return perPerson(step) * BigInt(step.clients);
    case 'gain-pain':
      return gainAndPain(step, parseCents(step.target), parseCents(step.cost)).partiesCents;
    case 'key-results':
      return scoredPool(step).netCents;
    default:
      return amount;
  }
}

/** The tier of an outcome: its own, or that of the last one of all. */
export function tierOf({ tiers, mode, ordinal, all }: StepOf<'tier'>): { readonly amount: string } {
  const count = mode === 'whole' ? all : ordinal;
  const tier = tiers.find(({ to }) => to === null || count <= to);
  if (tier === undefined) throw new RangeError(`no tier for outcome ${count}`);
  return tier;
}

/** The score and the money of a pool, by the rules of an alliance. */
export const scoredPool = ({ poolPercent, areas, target, levels }: StepOf<'key-results'>): KeyResults =>
  keyResults(
    { poolPercent, areas: areas.map((area) => ({ ...area, title: NO_TITLE, source: '' })) },
    parseCents(target),
    levels.map((level) => ({ ...level, source: '' })),
  );

const NO_TITLE = { fi: '', sv: '', en: '' };

function ratio(value: string, base: string): Rate {
  const [above, below] = [parseRate(value), parseRate(base)];
  return fraction(above.num * below.den, above.den * below.num);
}

const atLeastZero = (cents: Cents): Cents => (cents > 0n ? cents : 0n);
const least = (a: Cents, b: Cents): Cents => (a < b ? a : b);
