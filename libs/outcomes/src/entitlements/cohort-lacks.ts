import type { ComponentOf, MeasureOf } from '../tariffs/tariff.js';
import type { Cohort } from './tariff-facts.js';

export type CohortMeasure = MeasureOf<'cohortSum' | 'cohortDelta'>;

/** What a component needs of a cohort and the cohort does not say: figures, a segment with a share, properties with a factor. */
export function cohortLacks(
  { percent, factors = {}, fallback }: ComponentOf<'percentOfOutcome'>,
  measure: CohortMeasure,
  { figures, segment, properties }: Pick<Cohort, 'figures' | 'segment' | 'properties'>,
): readonly string[] {
  const needed =
    measure.type === 'cohortDelta'
      ? measure.pairs.flatMap(({ control, treated }) => [control, treated])
      : [measure.figure, measure.predicted, fallback?.of].filter((name) => name !== undefined);
  return [
    ...needed.filter((name) => figures[name] === undefined),
    ...(typeof percent === 'string' || percent.bySegment[segment ?? ''] !== undefined ? [] : ['segment']),
    ...Object.entries(factors).flatMap(([name, values]) =>
      values[properties[name] ?? ''] === undefined ? [name] : [],
    ),
  ];
}
