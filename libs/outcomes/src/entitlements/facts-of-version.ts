import { addDays, type CalendarDate, earlierDate, laterDate } from '@kasvutori/platform';
import type { FactsOfContract } from './tariff-facts.js';

/**
 * What the contract did while one version of its tariff was in force. `starts` are the first days of all versions in their order: on a day
 * the last of them that had begun holds, and before the first day of all, the first. A service that went on longer is cut to its days.
 */
export function factsOfVersion(
  facts: FactsOfContract,
  starts: readonly CalendarDate[],
  version: number,
): FactsOfContract {
  const { service = [], scores = [], serviceLevels = [], cohorts = [], costs = [], results = [] } = facts;
  const begins = version === 0 ? null : (starts[version] ?? null);
  const next = starts.slice(version + 1).sort()[0];
  const ends = next === undefined ? null : addDays(next, -1);
  const inForce = ({ on }: { readonly on: CalendarDate }): boolean =>
    (begins === null || on >= begins) && (ends === null || on <= ends);
  return {
    ...facts,
    service: service
      .map(({ from, to }) => ({
        from: begins === null ? from : laterDate(from, begins),
        to: ends === null ? to : to === null ? ends : earlierDate(to, ends),
      }))
      .filter(({ from, to }) => to === null || to >= from),
    scores: scores.filter(inForce),
    serviceLevels: serviceLevels.filter(inForce),
    cohorts: cohorts.filter(inForce),
    costs: costs.filter(inForce),
    results: results.filter(inForce),
  };
}
