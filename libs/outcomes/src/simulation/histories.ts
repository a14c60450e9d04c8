import { addDays, addMonths, type CalendarDate, daysBetween, seededRandom } from '@kasvutori/platform';
import type { ContractFacts } from '../entitlements/tariff-facts.js';
import { clientHistory } from './client-history.js';
import type { CohortPlan } from './cohort.js';
import { quantile } from './draw.js';

/** The last day on which an outcome of the cohort counts. */
export const lastDayOf = ({
  start,
  serviceMonths,
  followUpMonths,
}: Pick<CohortPlan, 'start' | 'serviceMonths' | 'followUpMonths'>): CalendarDate =>
  addDays(addMonths(start, serviceMonths + followUpMonths), -1);

/** What may become of a cohort, by chance: the same facts for the same seed, on every machine. Pure. */
export function histories(cohort: CohortPlan, seed: string): ContractFacts {
  const { start, clients, intakeMonths, serviceMonths, market, scores = [], serviceLevels = [] } = cohort;
  const { next } = seededRandom(`${seed}/contract`);
  const run = {
    cohort,
    seed,
    asOf: lastDayOf(cohort),
    intakeDays: daysBetween(start, addMonths(start, intakeMonths)),
    market: market === undefined ? 1 : quantile(market, next()),
  };
  const months = Array.from({ length: serviceMonths }, (_, month) => addDays(addMonths(start, month + 1), -1));
  return {
    clients: Array.from({ length: clients }, (_, n) => clientHistory(run, n)),
    service: [{ from: start, to: addDays(addMonths(start, serviceMonths), -1) }],
    indexPoints: (cohort.indexPoints ?? []).map((point) => ({ factId: null, ...point })),
    scores: months.flatMap((on) =>
      scores.map(({ measure, score, answers }) => ({
        ...{ factId: null, measure, on, answers },
        score: quantile(score, next()).toFixed(2),
      })),
    ),
    serviceLevels: months.flatMap((on) =>
      serviceLevels.flatMap(({ measure, chance, units }) => {
        const [below, luck] = [next() * 100 < Number(chance), next()];
        return below ? [{ factId: null, measure, on, units: quantile(units, luck).toFixed(2) }] : [];
      }),
    ),
  };
}
