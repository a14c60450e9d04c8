import type { Measure } from '../tariffs/measures.js';
import type { Tariff } from '../tariffs/tariff.js';
import { CONTRACT_FACT_KINDS, type ContractFactKind, measureOfKind, mayTell } from './contract-fact-kinds.js';

/** A kind of fact that some version of a contract's tariff reads, and the names it knows them by. */
export interface AskedFact {
  readonly kind: ContractFactKind;
  /** Measures it may be of; a cohort has a name of its own. */
  readonly subjects: readonly string[];
  readonly areas: readonly string[];
  readonly segments: readonly string[];
  readonly figures: readonly string[];
  readonly properties: readonly { readonly name: string; readonly values: readonly string[] }[];
}

const unique = (names: readonly (string | undefined)[]): string[] => [
  ...new Set(names.filter((name) => name !== undefined)),
];

/** The measures of one type that these versions ask for. */
export const measuresOfType = (tariffs: readonly Tariff[], type: Measure['type']): string[] =>
  unique(
    tariffs.flatMap(({ measures }) =>
      Object.entries(measures).flatMap(([name, measure]) => (measure.type === type ? [name] : [])),
    ),
  );

/** What may be told of a contract: a kind that no version reads is not asked for, and a provider tells only of its own. */
export function factsAsked(tariffs: readonly Tariff[], byProvider: boolean): AskedFact[] {
  const components = tariffs.flatMap((tariff) => tariff.components);
  const shares = tariffs.flatMap(({ components: all, measures }) =>
    all.flatMap((one) =>
      one.kind === 'percentOfOutcome' ? [{ component: one, measure: measures[one.trigger.measure] }] : [],
    ),
  );
  const factors = shares.flatMap(({ component }) => Object.entries(component.factors ?? {}));
  const nothing = { subjects: [], areas: [], segments: [], figures: [], properties: [] };
  const asked = (kind: ContractFactKind): AskedFact | undefined => {
    const type = measureOfKind(kind);
    if (type !== null) {
      const subjects = measuresOfType(tariffs, type);
      const areas =
        kind === 'result'
          ? unique(components.flatMap((one) => (one.kind === 'kraPool' ? one.areas.map(({ code }) => code) : [])))
          : [];
      return subjects.length === 0 || (kind === 'result' && areas.length === 0)
        ? undefined
        : { ...nothing, kind, subjects, areas };
    }
    if (kind === 'service')
      return components.some((one) => one.kind === 'serviceFee') ? { ...nothing, kind } : undefined;
    if (shares.length === 0) return undefined;
    return {
      ...{ ...nothing, kind },
      segments: unique(
        shares.flatMap(({ component: { percent } }) =>
          typeof percent === 'string' ? [] : Object.keys(percent.bySegment),
        ),
      ),
      figures: unique(
        shares.flatMap(({ component, measure }) =>
          measure?.type === 'cohortSum'
            ? [measure.figure, measure.predicted, component.fallback?.of]
            : measure?.type === 'cohortDelta'
              ? measure.pairs.flatMap(({ control, treated }) => [control, treated])
              : [],
        ),
      ),
      properties: unique(factors.map(([name]) => name)).map((name) => ({
        name,
        values: unique(factors.flatMap(([other, values]) => (other === name ? Object.keys(values) : []))),
      })),
    };
  };
  return CONTRACT_FACT_KINDS.filter((kind) => mayTell(kind, byProvider)).flatMap((kind) => asked(kind) ?? []);
}
