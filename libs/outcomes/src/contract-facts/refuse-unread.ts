import { cohortLacks } from '../entitlements/cohort-lacks.js';
import type { Tariff } from '../tariffs/tariff.js';
import { type ContractFactInput, measureOfKind } from './contract-fact-kinds.js';
import { contractFactsProblem } from './contract-facts-problems.js';
import { measuresOfType } from './facts-asked.js';

/** A fact that no version of the contract's tariff would read is a mistake. `at` is where it stands in what was sent. @throws Problem naming the field */
export function refuseUnread(input: ContractFactInput, tariffs: readonly Tariff[], at: string): void {
  const { kind, subject } = input;
  const type = measureOfKind(kind);
  if (type !== null) {
    const known = measuresOfType(tariffs, type);
    if (subject !== null && known.includes(subject)) return;
    const params = { subject: subject ?? '', known: known.join(', ') || '–' };
    throw contractFactsProblem('contract-fact-measure-unknown', { field: `${at}/subject`, params });
  }
  if (kind !== 'cohort') return;
  const figures = Object.fromEntries(input.figures.map(({ name, amount }) => [name, amount]));
  const properties = Object.fromEntries(input.properties.map(({ name, value }) => [name, value]));
  const lacks = tariffs.flatMap(({ components, measures }) =>
    components.flatMap((component) => {
      if (component.kind !== 'percentOfOutcome') return [];
      const measure = measures[component.trigger.measure];
      if (measure?.type !== 'cohortSum' && measure?.type !== 'cohortDelta') return [];
      return [cohortLacks(component, measure, { figures, properties, segment: input.segment })];
    }),
  );
  if (lacks.length === 0)
    throw contractFactsProblem('contract-fact-measure-unknown', {
      ...{ field: `${at}/kind`, params: { subject: subject ?? '', known: '–' } },
    });
  const [fewest] = lacks.sort((a, b) => a.length - b.length);
  if (fewest !== undefined && fewest.length > 0)
    throw contractFactsProblem('contract-fact-cohort-lacks', {
      ...{ field: `${at}/figures`, params: { missing: fewest.join(', ') } },
    });
}
