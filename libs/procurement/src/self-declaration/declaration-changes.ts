import type { DeclarationContent, GroundAnswer, SuitabilityAnswer } from './declaration.js';

/** One difference between two versions; null on the side where the answer is not there. */
export type DeclarationChange =
  | { readonly of: 'ground'; readonly before: GroundAnswer | null; readonly after: GroundAnswer | null }
  | { readonly of: 'suitability'; readonly before: SuitabilityAnswer | null; readonly after: SuitabilityAnswer | null };

/**
 * What a version changed. Grounds are paired by their code. Suitability answers have no name of their own: those that stayed
 * word for word are left out, the rest of a kind are paired in their order.
 */
export function declarationChanges(before: DeclarationContent, after: DeclarationContent): DeclarationChange[] {
  return [
    ...groundChanges(before.exclusion, after.exclusion),
    ...suitabilityChanges(before.suitability, after.suitability),
  ];
}

function groundChanges(before: readonly GroundAnswer[], after: readonly GroundAnswer[]): DeclarationChange[] {
  const was = new Map(before.map((answer) => [answer.ground, answer]));
  const is = new Map(after.map((answer) => [answer.ground, answer]));
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((ground) => ({ of: 'ground' as const, before: was.get(ground) ?? null, after: is.get(ground) ?? null }))
    .filter((change) => !same(change.before, change.after));
}

function suitabilityChanges(
  before: readonly SuitabilityAnswer[],
  after: readonly SuitabilityAnswer[],
): DeclarationChange[] {
  const gone = without(before, after);
  const come = without(after, before);
  const kinds = [...new Set([...gone, ...come].map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const left = gone.filter((answer) => answer.kind === kind);
    const right = come.filter((answer) => answer.kind === kind);
    return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => ({
      of: 'suitability' as const,
      before: left[index] ?? null,
      after: right[index] ?? null,
    }));
  });
}

/** Those of `list` that `other` does not hold, each as often as it is missing there. */
function without(list: readonly SuitabilityAnswer[], other: readonly SuitabilityAnswer[]): SuitabilityAnswer[] {
  const rest = [...other];
  return list.filter((answer) => {
    const found = rest.findIndex((each) => same(each, answer));
    if (found >= 0) rest.splice(found, 1);
    return found < 0;
  });
}

function same(a: GroundAnswer | SuitabilityAnswer | null, b: GroundAnswer | SuitabilityAnswer | null): boolean {
  if (a === null || b === null) return a === b;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return left.length === right.size && left.every(([key, value]) => right.get(key) === value);
}
