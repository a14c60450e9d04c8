import { inAllLanguages } from '../tariffs/expected-forms.js';
import type { Misfit } from '../tariffs/fits.js';
import type { Tariff } from '../tariffs/tariff.js';
import type { ContractFacts } from '../entitlements/tariff-facts.js';
import type { CohortPlan } from './cohort.js';

/** A component of which the cohort says nothing: what it would pay is not in the cost. */
export interface NotSimulated {
  readonly component: string;
  readonly measure: string | null;
}

/** Why a tariff cannot be simulated with the cohort: it has prices by segment, but none for one of the cohort's. */
export function refuseTogether(tariff: Tariff, cohort: CohortPlan): readonly Misfit[] {
  if (!JSON.stringify(tariff.components).includes('"bySegment"')) return [];
  return cohort.segments.flatMap((segment, index) =>
    tariff.segments.ids.includes(nameIn(tariff, segment))
      ? []
      : [
          {
            path: `/segments/${index}/id`,
            expected: inAllLanguages(`${tariff.segments.ids.join(' | ')} (${tariff.id})`),
          },
        ],
  );
}

/** What a tariff calls the segment: by the name given for it, by its own, or by the only one it has. */
function nameIn(
  { id, segments: { ids } }: Tariff,
  segment: Pick<CohortPlan['segments'][number], 'id' | 'names'>,
): string {
  const name = segment.names?.[id] ?? segment.id;
  return !ids.includes(name) && ids.length === 1 ? String(ids[0]) : name;
}

/** The facts in the words of the tariff. */
export function inWordsOf(tariff: Tariff, { segments }: CohortPlan, facts: ContractFacts): ContractFacts {
  const names = new Map(segments.map((segment) => [segment.id, nameIn(tariff, segment)]));
  if ([...names].every(([own, name]) => own === name)) return facts;
  const clients = facts.clients.map(({ client, facts: known }) => ({
    client,
    facts: {
      ...known,
      segments: known.segments.map((one) => ({ ...one, segment: names.get(one.segment) ?? one.segment })),
    },
  }));
  return { ...facts, clients };
}

/** Components that need facts no cohort describes, or that this one leaves out. */
export function notSimulated(tariff: Tariff, cohort: CohortPlan): readonly NotSimulated[] {
  const events = new Set(cohort.segments.flatMap(({ events: list = [] }) => list.map(({ component }) => component)));
  const told = new Set([...(cohort.scores ?? []), ...(cohort.serviceLevels ?? [])].map(({ measure }) => measure));
  return tariff.components.flatMap((component): readonly NotSimulated[] => {
    switch (component.kind) {
      case 'bonus':
      case 'malus': {
        const { measure } = component.trigger;
        return told.has(measure) ? [] : [{ component: component.id, measure }];
      }
      case 'percentOfOutcome':
      case 'gainPain':
      case 'kraPool':
        return [{ component: component.id, measure: component.trigger.measure }];
      case 'quality':
        return [{ component: component.id, measure: component.trigger.score }];
      case 'unit':
        return events.has(component.id) ? [] : [{ component: component.id, measure: null }];
      default:
        return [];
    }
  });
}
