import type { Tone } from '#ui';
import { sumMoney } from '../../../ui/format.js';
import type { Run, RunStatus } from './types.js';

export const RUN_TONES: Readonly<Record<RunStatus, Tone>> = {
  open: 'active',
  stopped: 'warning',
  calculated: 'active',
  frozen: 'warning',
  approved: 'active',
  sent: 'active',
  settled: 'good',
  cancelled: 'neutral',
};

/** While it is calculated nothing can be said of its sums. */
export const isCalculated = ({ status }: { status: RunStatus }): boolean => status !== 'open' && status !== 'stopped';

export const negated = (amount: string): string =>
  amount.startsWith('-') ? amount.slice(1) : Number(amount) === 0 ? amount : `-${amount}`;

/** Where the sum to pay comes from, in decimal strings that add up. */
export interface RunSums {
  /** Lines that pay for something new. */
  fresh: string;
  /** Lines that put earlier runs right. */
  corrections: string;
  net: string;
  vat: string;
  carriedIn: string;
  /** Not sent now: no account, or the provider owes. It moves to the next run. */
  carriedOn: string;
  toPay: string;
}

export function sumsOf(run: Run): RunSums {
  const { net, vat, carriedIn, toPay } = run;
  const corrections = sumMoney(run.exceptions.filter(({ kind }) => kind === 'corrections').map(({ amount }) => amount));
  const due = sumMoney([net, vat, carriedIn]);
  return {
    ...{ net, vat, carriedIn, toPay, corrections },
    fresh: sumMoney([net, negated(corrections)]),
    carriedOn: sumMoney([due, negated(toPay)]),
  };
}
