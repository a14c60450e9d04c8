import type { FactsOfContract } from '../entitlements/tariff-facts.js';
import { standing } from '../facts/current-facts.js';
import type { ContractFactKind } from './contract-fact-kinds.js';
import type { ContractFactRow } from './contract-fact-queries.js';

/** Recorded rows of a contract as the engine reads them: what is neither corrected nor taken back. */
export function currentContractFacts(rows: readonly ContractFactRow[]): FactsOfContract {
  const held = standing(rows);
  const of = (kind: ContractFactKind): readonly ContractFactRow[] => held.filter((row) => row.kind === kind);
  const measured = ({ id: factId, validFrom: on, data: { subject, value } }: ContractFactRow) => ({
    ...{ factId, on, measure: subject ?? '', value: value ?? '0' },
  });
  return {
    service: of('service').map(({ validFrom: from, validTo: to }) => ({ from, to })),
    scores: of('score').map((row) => {
      const { value: score, ...rest } = measured(row);
      return { ...rest, score, answers: row.data.count ?? 0 };
    }),
    serviceLevels: of('service-level').map((row) => {
      const { value: units, ...rest } = measured(row);
      return { ...rest, units };
    }),
    costs: of('cost').map((row) => {
      const { value: volume, ...rest } = measured(row);
      return { ...rest, volume, cost: row.data.amount ?? '0' };
    }),
    results: of('result').map((row) => {
      const { value: level, ...rest } = measured(row);
      return { ...rest, level, area: row.data.area ?? '' };
    }),
    cohorts: of('cohort').map(({ id: factId, validFrom: on, data }) => ({
      ...{ factId, on, cohort: data.subject ?? '', segment: data.segment, clients: data.count ?? 0 },
      properties: Object.fromEntries(data.properties.map(({ name, value }) => [name, value])),
      figures: Object.fromEntries(data.figures.map(({ name, amount }) => [name, amount])),
    })),
  };
}
