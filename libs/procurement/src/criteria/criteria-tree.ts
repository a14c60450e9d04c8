/**
 * The criteria of a lot as a tree in one list: `parent` is the place (from 0) of the group a criterion stands under, and a group
 * stands before its members, so the list can hold no circle. Only leaves are scored; a group weighs what its members weigh together.
 */
export interface TreeNode {
  readonly parent?: number | null | undefined;
}

export interface WeighedNode extends TreeNode {
  /** Percent with at most two decimals, "60" or "42.50". */
  readonly weight: string | null;
}

export const isGroup = (nodes: readonly TreeNode[], index: number): boolean =>
  nodes.some(({ parent }) => parent === index);

/** The criteria that are scored, with their places in the list. */
export function leavesOf<Node extends TreeNode>(nodes: readonly Node[]): Node[] {
  return nodes.filter((_, index) => !isGroup(nodes, index));
}

/** Places of the members of the group at `index`, through all its levels. */
export function leavesUnder(nodes: readonly TreeNode[], index: number): number[] {
  if (!isGroup(nodes, index)) return [index];
  return nodes.flatMap(({ parent }, place) => (parent === index ? leavesUnder(nodes, place) : []));
}

/** The list with each group weighing the sum of its leaves; null while a leaf has no weight. */
export function weighGroups<Node extends WeighedNode>(nodes: readonly Node[]): Node[] {
  return nodes.map((node, index) => {
    if (!isGroup(nodes, index)) return node;
    const weights = leavesUnder(nodes, index).map((place) => nodes[place]?.weight ?? null);
    return { ...node, weight: weights.includes(null) ? null : hundredthsToText(sumHundredths(weights)) };
  });
}

/** Exact: 33.33 + 33.33 + 33.34 is 100, whatever floats think of it. */
export function sumHundredths(weights: readonly (string | null)[]): bigint {
  return weights.reduce<bigint>((sum, weight) => {
    const [whole = '0', decimals = ''] = (weight ?? '0').split('.');
    return sum + BigInt(whole) * 100n + BigInt(decimals.slice(0, 2).padEnd(2, '0'));
  }, 0n);
}

/** 9999n is "99.99", 4000n is "40". */
export function hundredthsToText(hundredths: bigint): string {
  const decimals = (hundredths % 100n).toString().padStart(2, '0').replace(/0+$/, '');
  return `${hundredths / 100n}${decimals === '' ? '' : `.${decimals}`}`;
}
