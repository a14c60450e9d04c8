/**
 * The criteria of a lot as the form holds them: one list in reading order, each with its depth; a group stands before what it holds.
 * Every change below keeps that so, whatever the depth, and nothing but the row asked for moves out of its group.
 */
export interface TreeRow {
  kind: string;
  depth: number;
}

export const isGroup = (row: TreeRow | undefined): boolean => row?.kind === 'group';

/** The API's list, where a criterion names the place of its group, in reading order with depths. */
export function inReadingOrder<Node extends { parent?: number | null }>(
  nodes: readonly Node[],
): { node: Node; depth: number; group: boolean }[] {
  const under = (parent: number | null, depth: number): { node: Node; depth: number; group: boolean }[] =>
    nodes.flatMap((node, index) => {
      if ((node.parent ?? null) !== parent) return [];
      const members = under(index, depth + 1);
      return [{ node, depth, group: members.length > 0 }, ...members];
    });
  return under(null, 0);
}

/** Place of the group a row stands in. */
export function parentOf(rows: readonly TreeRow[], index: number): number | null {
  const depth = rows[index]?.depth ?? 0;
  const above = rows.slice(0, index).findLastIndex((row) => row.depth < depth);
  return above < 0 ? null : above;
}

/** The place after the last row that a row holds. */
export function endOf(rows: readonly TreeRow[], index: number): number {
  const depth = rows[index]?.depth ?? 0;
  const after = rows.findIndex((row, place) => place > index && row.depth <= depth);
  return after < 0 ? rows.length : after;
}

export const holdsMembers = (rows: readonly TreeRow[], index: number): boolean => endOf(rows, index) > index + 1;

/** "2.1": the place of a row as it is read. */
export function numberOf(rows: readonly TreeRow[], index: number): string {
  const parent = parentOf(rows, index);
  const siblings = rows.slice(0, index + 1).filter((_, place) => samePlace(rows, place, index));
  return parent === null ? String(siblings.length) : `${numberOf(rows, parent)}.${siblings.length}`;
}

const samePlace = (rows: readonly TreeRow[], a: number, b: number): boolean =>
  rows[a]?.depth === rows[b]?.depth && parentOf(rows, a) === parentOf(rows, b);

/** The groups a row may stand in where it is, from the outermost: those it is in, and those that end right before it. */
export function groupsFor(rows: readonly TreeRow[], index: number): number[] {
  const chain: number[] = [];
  for (let at: number | null = index - 1; at !== null && at >= 0; at = parentOf(rows, at))
    if (isGroup(rows[at])) chain.unshift(at);
  return chain;
}

export interface Changed<Row> {
  rows: Row[];
  /** Where the row that was changed stands now. */
  at: number;
}

const deeper = <Row extends TreeRow>(rows: readonly Row[], by: number): Row[] =>
  rows.map((row) => ({ ...row, depth: row.depth + by }));

/** Into a group, or out of one: then it comes right after the group it leaves. */
export function placed<Row extends TreeRow>(rows: readonly Row[], index: number, depth: number): Changed<Row> {
  const own = rows[index]?.depth ?? 0;
  const end = endOf(rows, index);
  const block = deeper(rows.slice(index, end), depth - own);
  let to = index;
  if (depth < own) {
    let left = index;
    while ((rows[left]?.depth ?? 0) > depth) left = parentOf(rows, left) ?? 0;
    to = endOf(rows, left) - block.length;
  }
  const rest = [...rows.slice(0, index), ...rows.slice(end)];
  return { rows: [...rest.slice(0, to), ...block, ...rest.slice(to)], at: to };
}

/** Before or after its neighbour in the same group, with everything it holds; undefined where there is none. */
export function moved<Row extends TreeRow>(
  rows: readonly Row[],
  index: number,
  step: -1 | 1,
): Changed<Row> | undefined {
  const places = rows.map((_, place) => place).filter((place) => samePlace(rows, place, index));
  const other = places[places.indexOf(index) + step];
  if (other === undefined) return undefined;
  const [first, second] = step < 0 ? [other, index] : [index, other];
  const end = endOf(rows, second);
  const next = [...rows.slice(0, first), ...rows.slice(second, end), ...rows.slice(first, second), ...rows.slice(end)];
  return { rows: next, at: step < 0 ? first : first + (end - second) };
}

/** A new row as the last of a group. */
export function added<Row extends TreeRow>(rows: readonly Row[], group: number, row: Row): Changed<Row> {
  const at = endOf(rows, group);
  return { rows: [...rows.slice(0, at), { ...row, depth: (rows[group]?.depth ?? 0) + 1 }, ...rows.slice(at)], at };
}

/** Without a row; what a group held moves up to where the group stood. */
export function without<Row extends TreeRow>(rows: readonly Row[], index: number): Row[] {
  const end = endOf(rows, index);
  return [...rows.slice(0, index), ...deeper(rows.slice(index + 1, end), -1), ...rows.slice(end)];
}
