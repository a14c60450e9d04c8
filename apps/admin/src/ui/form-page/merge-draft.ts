/**
 * A colleague saved the same draft meanwhile. What I have not touched since the common `base` becomes theirs; what I have
 * stays mine, to be compared side by side. Lists are compared item by item while they are equally long; a list that grew
 * or shrank is taken whole from whoever changed it, from me if both did.
 */
export function mergeDraft(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (same(mine, base)) return theirs;
  if (same(theirs, base)) return mine;
  if (Array.isArray(base) && Array.isArray(mine) && Array.isArray(theirs)) {
    if (mine.length !== theirs.length || mine.length !== base.length) return mine;
    return mine.map((item, index) => mergeDraft(base[index], item, theirs[index]));
  }
  if (isRecord(base) && isRecord(mine) && isRecord(theirs)) {
    return Object.fromEntries(Object.keys(mine).map((key) => [key, mergeDraft(base[key], mine[key], theirs[key])]));
  }
  return mine;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
