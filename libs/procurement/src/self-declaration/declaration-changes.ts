import type { DeclarationContent, GroundAnswer, GroundEvidence, SuitabilityAnswer } from './declaration.js';

/** One difference between two versions; null on the side where the answer is not there. */
export type DeclarationChange =
  | { readonly of: 'ground'; readonly before: GroundAnswer | null; readonly after: GroundAnswer | null }
  | { readonly of: 'ground-evidence'; readonly before: GroundEvidence | null; readonly after: GroundEvidence | null }
  | { readonly of: 'suitability'; readonly before: SuitabilityAnswer | null; readonly after: SuitabilityAnswer | null };

interface Pair<Answer> {
  readonly before: Answer | null;
  readonly after: Answer | null;
}

/**
 * What a version changed. Grounds are paired by their code. Evidence has no name of its own: what stayed word for word is
 * left out, the rest about the same thing is paired in its order.
 */
export function declarationChanges(before: DeclarationContent, after: DeclarationContent): DeclarationChange[] {
  return [
    ...groundChanges(before.exclusion, after.exclusion),
    ...evidenceChanges(before.groundEvidence ?? [], after.groundEvidence ?? [], ({ ground }) => ground).map((pair) => ({
      ...pair,
      of: 'ground-evidence' as const,
    })),
    ...evidenceChanges(before.suitability, after.suitability, ({ kind }) => kind).map((pair) => ({
      ...pair,
      of: 'suitability' as const,
    })),
  ];
}

function groundChanges(before: readonly GroundAnswer[], after: readonly GroundAnswer[]): DeclarationChange[] {
  const was = new Map(before.map((answer) => [answer.ground, answer]));
  const is = new Map(after.map((answer) => [answer.ground, answer]));
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((ground) => ({ of: 'ground' as const, before: was.get(ground) ?? null, after: is.get(ground) ?? null }))
    .filter((change) => !same(change.before, change.after));
}

function evidenceChanges<Answer extends object>(
  before: readonly Answer[],
  after: readonly Answer[],
  about: (answer: Answer) => string,
): Pair<Answer>[] {
  const gone = without(before, after);
  const come = without(after, before);
  return [...new Set([...gone, ...come].map(about))].flatMap((one) => {
    const left = gone.filter((answer) => about(answer) === one);
    const right = come.filter((answer) => about(answer) === one);
    return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => ({
      before: left[index] ?? null,
      after: right[index] ?? null,
    }));
  });
}

/** Those of `list` that `other` does not hold, each as often as it is missing there. */
function without<Answer extends object>(list: readonly Answer[], other: readonly Answer[]): Answer[] {
  const rest = [...other];
  return list.filter((answer) => {
    const found = rest.findIndex((each) => same(each, answer));
    if (found >= 0) rest.splice(found, 1);
    return found < 0;
  });
}

function same(a: object | null, b: object | null): boolean {
  if (a === null || b === null) return a === b;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return left.length === right.size && left.every(([key, value]) => right.get(key) === value);
}
