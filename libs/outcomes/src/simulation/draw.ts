import type { Distribution } from './cohort.js';

/**
 * The value below which a share `u`, in [0, 1), of a distribution lies. Whoever draws by it keeps the same luck when the
 * distribution is moved, so that two cohorts can be compared without the noise of chance.
 */
export function quantile(distribution: Distribution, u: number): number {
  switch (distribution.kind) {
    case 'constant':
      return Number(distribution.value);
    case 'uniform': {
      const [from, to] = [Number(distribution.from), Number(distribution.to)];
      return from + u * (to - from);
    }
    case 'triangular': {
      const [least, usual, most] = [distribution.least, distribution.usual, distribution.most].map(Number) as [
        number,
        number,
        number,
      ];
      if (most === least) return least;
      const turn = (usual - least) / (most - least);
      return u < turn
        ? least + Math.sqrt(u * (most - least) * (usual - least))
        : most - Math.sqrt((1 - u) * (most - least) * (most - usual));
    }
    case 'exponential':
      return -Number(distribution.mean) * Math.log1p(-u);
    case 'logNormal': {
      const [median, p90] = [Number(distribution.median), Number(distribution.p90)];
      return median * Math.exp((Math.log(p90 / median) / NORMAL_P90) * normalQuantile(u));
    }
  }
}

const NORMAL_P90 = 1.2815515655446004;
/** Nobody is drawn from beyond one in a hundred thousand, so that no draw is endless. */
const EDGE = 1e-5;

/** The standard normal quantile (Acklam's rational approximation, relative error below 1.2e-9). */
function normalQuantile(share: number): number {
  const p = Math.min(Math.max(share, EDGE), 1 - EDGE);
  if (p < 0.02425) return tail(Math.sqrt(-2 * Math.log(p)));
  if (p > 1 - 0.02425) return -tail(Math.sqrt(-2 * Math.log(1 - p)));
  const q = p - 0.5;
  const r = q * q;
  return (polynomial(CENTRE_ABOVE, r) * q) / (polynomial(CENTRE_BELOW, r) * r + 1);
}

const tail = (q: number): number => polynomial(TAIL_ABOVE, q) / (polynomial(TAIL_BELOW, q) * q + 1);
const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);

const CENTRE_ABOVE = [
  -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2, -3.066479806614716e1,
  2.506628277459239,
];
const CENTRE_BELOW = [
  -5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1, -1.328068155288572e1,
];
const TAIL_ABOVE = [
  -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
];
const TAIL_BELOW = [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416];
