import {
  centsToDecimal,
  type Cents,
  divideRounded,
  fraction,
  multiplyRates,
  percent,
  type Rate,
} from '@kasvutori/platform';
import type { LifeCycle } from '../criteria/scoring.js';
import { addRates, displayCents, divideRates, ONE, sumRates, ZERO } from './exact.js';

/** One line of the life-cycle table: what was stated and what it is worth today. */
export interface LifeCycleLine {
  readonly code: string;
  readonly amount: string;
  /** Rounded to whole cents for reading. */
  readonly presentValue: string;
}

export interface LifeCycleCost {
  /** Exact, in cents. */
  readonly cents: Rate;
  readonly lines: readonly LifeCycleLine[];
}

/**
 * Life-cycle cost (Procurement Act § 95; directive 2014/24/EU article 68) as its net present value:
 *   comparison price + Σ start amounts + Σ yearly amount × Σ(y = 1…n) 1 ÷ (1 + r)^y + Σ end amount ÷ (1 + r)^n
 * @param stated what the bidder stated for each component, in cents; an amount that is not there counts as nothing.
 */
export function lifeCycleCost(
  lifeCycle: LifeCycle,
  price: Cents,
  stated: (code: string) => Rate | undefined,
): LifeCycleCost {
  const factors = discountFactors(lifeCycle);
  const parts = lifeCycle.components.map(({ code, when }) => {
    const amount = stated(code) ?? ZERO;
    const factor = when === 'start' ? ONE : when === 'end' ? (factors.at(-1) ?? ONE) : sumRates(factors);
    return { code, amount, present: multiplyRates(amount, factor) };
  });
  return {
    cents: addRates(fraction(price, 1), sumRates(parts.map(({ present }) => present))),
    lines: parts.map(({ code, amount, present }) => ({
      code,
      amount: centsToDecimal(divideRounded(amount.num, amount.den, 'half-up')),
      presentValue: displayCents(present),
    })),
  };
}

/** 1 ÷ (1 + r)^y for the years 1…n. */
function discountFactors({ years, discountRate }: LifeCycle): Rate[] {
  const growth = addRates(ONE, percent(discountRate));
  const factors: Rate[] = [];
  for (let year = 1; year <= years; year++) factors.push(divideRates(factors.at(-1) ?? ONE, growth));
  return factors;
}
