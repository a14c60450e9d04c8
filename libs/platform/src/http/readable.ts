/** Deeper than any form of ours, and far from where reading it would overflow the stack. */
const DEEPEST = 64;

/** Why something that came from outside cannot be read further. */
export type Unreadable =
  /** No plain value but a stream or the like: content of a kind the route does not take. */
  | { readonly why: 'not-plain' }
  | { readonly why: 'too-deep' }
  /** A text with U+0000 or half a character: it can be neither stored nor shown. */
  | { readonly why: 'text'; readonly pointer: string };

// oxlint-disable-next-line no-control-regex -- the very character that is looked for
const UNSTORABLE = /[\u0000\p{Surrogate}]/u;

/** Looks at every value and every name of a JSON value, without a call within a call. */
export function unreadableIn(whole: unknown): Unreadable | undefined {
  const left: { readonly value: unknown; readonly pointer: string; readonly depth: number }[] = [
    { value: whole, pointer: '', depth: 0 },
  ];
  for (let one = left.pop(); one !== undefined; one = left.pop()) {
    const { value, pointer, depth } = one;
    if (typeof value === 'string' && UNSTORABLE.test(value)) return { why: 'text', pointer };
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= DEEPEST) return { why: 'too-deep' };
    if (!isPlain(value)) return { why: 'not-plain' };
    for (const [name, each] of Object.entries(value)) {
      if (UNSTORABLE.test(name)) return { why: 'text', pointer };
      left.push({
        value: each,
        pointer: `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
        depth: depth + 1,
      });
    }
  }
  return undefined;
}

/** Of no class: what JSON makes, and what Fastify makes of a query, whose prototype is an empty one. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
}
