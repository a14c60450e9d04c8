import fc from 'fast-check';
import { sampleOf, type Schema } from '../http/sample.js';

export interface FuzzedRoute {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  /** Media type and schema of what it takes; null when it takes nothing. */
  readonly body: { readonly type: string; readonly schema: Schema } | null;
}

/** What is done to a request that would otherwise fit its description. */
export interface Oddities {
  /** Who calls, by place in the list of accounts; one more is nobody. */
  readonly caller: number;
  readonly ids: readonly Id[];
  readonly edits: readonly Edit[];
  readonly query: readonly { readonly parameter: number; readonly text: string }[];
  readonly headers: readonly (readonly [string, string])[];
  /** Instead of the body, however it was edited. */
  readonly raw: string | null;
}

type Id = { readonly known: number } | { readonly text: string };
interface Edit {
  /** Which value of the body, counted through it. */
  readonly at: number;
  readonly how: 'replace' | 'delete' | 'add' | 'repeat';
  readonly value: unknown;
}

const TEXTS = [
  ...[
    '',
    ' ',
    '\u0000',
    '\ud800',
    'a'.repeat(70_000),
    '💥',
    'å\u0308\u202e',
    '../../etc/passwd',
    '%00',
    '%2e%2e%2f',
    "'; DROP TABLE app.person;--",
  ],
  ...[
    '{{7*7}}',
    '${7*7}',
    '=1+1',
    '<script>alert(1)</script>',
    '__proto__',
    'constructor',
    'NaN',
    '-0.00',
    '1e309',
    '1'.repeat(40),
    '0.005',
    '-1',
  ],
  ...[
    '2026-02-30',
    '9999-12-31',
    '0000-00-00',
    '+275760-09-13T00:00:00.000Z',
    '2026-01-01T00:00:00',
    'null',
    '\r\nset-cookie: a=b',
    '(a+)+$'.repeat(20),
  ],
  ...[
    '00000000-0000-0000-0000-000000000000',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
    'FI2112345600000785',
    '*',
    '"',
    '\\',
  ],
] as const;
const VALUES: readonly unknown[] = [
  ...TEXTS,
  ...[null, true, false, 0, -1, 1.5, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308, [], {}, [[]], [null], { length: 1e9 }],
  ...[nested(2_000), Array.from({ length: 5_000 }, (_, n) => n), { toString: 'x', then: 1 }],
];
const HEADERS: readonly (readonly [string, string])[] = [
  ...['', '*', '1', '"-1"', '"99999999999999999999"', '"a"', 'W/"1"'].map((value) => ['if-match', value] as const),
  ...['', 'x', 'a'.repeat(3_000), '00000000-0000-0000-0000-000000000000'].map(
    (value) => ['idempotency-key', value] as const,
  ),
  ...['text/plain', 'application/xml', 'multipart/form-data', 'application/json; charset=latin1', ''].map(
    (value) => ['content-type', value] as const,
  ),
  ...['xx-YY;q=abc', ',,,', 'fi;q=0, *', 'a'.repeat(2_000)].map((value) => ['accept-language', value] as const),
  ...['../../x.pdf', '%00.pdf', '%', 'a'.repeat(1_000)].map((value) => ['x-file-name', value] as const),
  ...['Bearer x', 'Bearer ', 'Basic eDp5'].map((value) => ['authorization', value] as const),
  ...([
    ['accept', 'image/png'],
    ['x-forwarded-for', '1, 2, 3'],
    ['if-none-match', '"'],
    ['range', 'bytes=5-1'],
  ] as const),
];
const RAW = [
  '',
  '{',
  '[]',
  'null',
  '"x"',
  '{"a":1,"a":2}',
  '{"__proto__":{"admin":true}}',
  '\ufeff{}',
  '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
  '%PDF-1.7',
  'PK\u0003\u0004',
  'a;b\n"',
];

/** An array in an array in an array … */
function nested(depth: number): unknown {
  let value: unknown = [];
  for (let n = 0; n < depth; n += 1) value = [value];
  return value;
}

/** Half of the requests are left as they fit; the others are bent in a few places. */
export const oddities = (accounts: number): fc.Arbitrary<Oddities> =>
  fc.record({
    caller: fc.nat({ max: accounts }),
    ids: fc.array(
      fc.oneof(
        { weight: 6, arbitrary: fc.record({ known: fc.nat() }) },
        { weight: 1, arbitrary: fc.record({ text: fc.constantFrom(...TEXTS) }) },
        { weight: 1, arbitrary: fc.record({ text: fc.uuid() }) },
      ),
      { minLength: 4, maxLength: 4 },
    ),
    edits: few(
      fc.record({
        at: fc.nat({ max: 60 }),
        how: fc.constantFrom(
          'replace' as const,
          'replace' as const,
          'delete' as const,
          'add' as const,
          'repeat' as const,
        ),
        value: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...VALUES) }, { weight: 1, arbitrary: fc.jsonValue() }),
      }),
    ),
    query: few(fc.record({ parameter: fc.nat({ max: 12 }), text: fc.oneof(fc.constantFrom(...TEXTS), fc.string()) })),
    headers: few(fc.constantFrom(...HEADERS)),
    raw: fc.oneof({ weight: 12, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom(...RAW) }),
  });

const few = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.oneof(fc.constant<T[]>([]), fc.array(one, { minLength: 1, maxLength: 3 }));

export interface OddRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** The request as it is sent. `known` are ids that answers have named. */
export function requestOf(
  route: FuzzedRoute,
  odd: Oddities,
  known: readonly string[],
  schemas: Readonly<Record<string, Schema>>,
): OddRequest {
  const idAt = (n: number): string => {
    const id = odd.ids[n % odd.ids.length] ?? { known: 0 };
    return 'text' in id ? id.text : (known[id.known % Math.max(known.length, 1)] ?? 'unknown');
  };
  let next = 0;
  const path = route.path.replaceAll(/\{\w+\}/g, () => inAddress(idAt(next++)));
  const names = route.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  const query = odd.query.map(({ parameter, text }) => {
    const name = names[parameter % Math.max(names.length + 1, 1)] ?? 'unheard-of';
    return `${encodeURIComponent(name)}=${inAddress(text)}`;
  });
  const body = bodyOf(route, odd, idAt, schemas);
  return {
    path: query.length === 0 ? path : `${path}?${query.join('&')}`,
    headers: {
      'if-match': '"1"',
      'x-requested-with': 'kasvutori',
      ...(route.body !== null && { 'content-type': route.body.type }),
      ...Object.fromEntries(odd.headers),
    },
    body,
  };
}

/** Half a character cannot be written in an address; one of more than a few thousand is refused before we see it. */
const inAddress = (text: string): string =>
  encodeURIComponent(text.slice(0, 4_000).replaceAll(/[\ud800-\udfff]/g, '\ufffd'));

function bodyOf(
  { body }: FuzzedRoute,
  { edits, raw }: Oddities,
  idAt: (n: number) => string,
  schemas: Readonly<Record<string, Schema>>,
): string | undefined {
  if (body === null) return undefined;
  if (raw !== null) return raw;
  if (!body.type.includes('json')) return '%PDF-1.4 esimerkki';
  const uuid = /^[0-9a-f]{8}-/;
  let next = 1;
  const sample = JSON.parse(JSON.stringify(sampleOf(body.schema, schemas)), (_, value: unknown) =>
    typeof value === 'string' && uuid.test(value) ? idAt(next++) : value,
  ) as unknown;
  return JSON.stringify(edits.reduce(edited, sample));
}

/** Walks the value and edits what is met at the place. */
function edited(value: unknown, { at, how, value: by }: Edit): unknown {
  let n = at;
  const walk = (one: unknown): unknown => {
    if (n-- === 0 && how === 'replace') return by;
    if (Array.isArray(one)) {
      const items: unknown[] = one.map(walk);
      return n === -1 && how === 'repeat' ? [...items, ...items] : items;
    }
    if (one === null || typeof one !== 'object') return one;
    const entries = Object.entries(one).flatMap(([name, each]): [string, unknown][] => {
      if (n === 0 && how === 'delete') return (n--, []);
      return [[name, walk(each)]];
    });
    // Defined, not assigned: `__proto__` is to travel as a name like others.
    const made = Object.fromEntries(entries);
    if (how === 'add')
      Object.defineProperty(made, typeof by === 'string' ? by.slice(0, 100) : '__proto__', {
        value: { admin: true },
        enumerable: true,
      });
    return made;
  };
  return walk(value);
}
