/** One value in which two tariffs differ, by its place; null where it is not there. */
export interface Difference {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * Every value in which a draft differs from the version before it. Components are known by their id, whatever their order; the version's own
 * number says nothing.
 */
export function differences(before: unknown, after: unknown): readonly Difference[] {
  const [old, now] = [leaves(before), leaves(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((path) => {
    const [was, is] = [old.get(path) ?? null, now.get(path) ?? null];
    return was === is || IGNORED.has(path) ? [] : [{ path, before: was, after: is }];
  });
}

const IGNORED: ReadonlySet<string> = new Set(['/version', '/$schema']);

/** Plain values by their places; lists of named things by their names, an empty object or list as itself. */
function leaves(value: unknown, path = '', found = new Map<string, string>()): Map<string, string> {
  const inside = Array.isArray(value)
    ? value.map((item: unknown, index): [string, unknown] => [nameOf(item) ?? String(index), item])
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
      : null;
  if (inside === null) return found.set(path, String(value));
  if (inside.length === 0) return path === '' ? found : found.set(path, Array.isArray(value) ? '[]' : '{}');
  for (const [name, item] of inside) leaves(item, `${path}/${name}`, found);
  return found;
}

function nameOf(item: unknown): string | null {
  if (typeof item !== 'object' || item === null) return null;
  const name = 'id' in item ? item.id : 'group' in item ? item.group : null;
  return typeof name === 'string' && name !== '' ? name : null;
}
