import { centsToDecimal, parseCents, sumCents } from '@kasvutori/platform';
import type { RunFigures } from './figures.js';
import { type PartFigures, runsOf, STEP_PERCENT } from './parts.js';
import { meanOf } from './spread.js';
import { type Parameter, PARAMETERS } from './variants.js';

/** Change of the mean cost when one number of the cohort is lower and higher by the step. */
export interface Sensitivity {
  readonly parameter: Parameter;
  readonly lower: string;
  readonly higher: string;
}

export const costOf = ({ tariffs }: RunFigures, tariff: number): bigint =>
  sumCents((tariffs[tariff]?.paid ?? []).map(parseCents));

/** The number that matters most first. Beside the same runs of the cohort itself, so that only the number differs. */
export function sensitivityOf(parts: readonly PartFigures[], tariff: number): readonly Sensitivity[] {
  const base = runsOf(parts, null);
  const change = (parameter: Parameter, percent: number): bigint | null => {
    const runs = runsOf(parts, { parameter, percent });
    if (runs.length === 0) return null;
    const mean = (of: readonly RunFigures[]): bigint => meanOf(of.map((run) => costOf(run, tariff)));
    return mean(runs) - mean(base.slice(0, runs.length));
  };
  return PARAMETERS.flatMap((parameter) => {
    const [lower, higher] = [change(parameter, 100 - STEP_PERCENT), change(parameter, 100 + STEP_PERCENT)];
    return lower === null || higher === null ? [] : [{ parameter, lower, higher }];
  })
    .sort((a, b) => Number(size(b) - size(a)))
    .map(({ parameter, lower, higher }) => ({
      ...{ parameter, lower: centsToDecimal(lower), higher: centsToDecimal(higher) },
    }));
}

const size = ({ lower, higher }: { lower: bigint; higher: bigint }): bigint => {
  const wide = higher - lower;
  return wide < 0n ? -wide : wide;
};
