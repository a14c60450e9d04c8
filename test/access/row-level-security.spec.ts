import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ANONYMOUS,
  BossQueue,
  Database,
  openDataSource,
  organisationOf,
  personOf,
  sql,
  sqlState,
  type Actor,
  type Tx,
} from '@kasvutori/platform';
import pg from 'pg';
import { LIBRARIES } from '../../apps/api/src/libraries.js';
import { testDatabase, type TestBench } from '../support/app.js';
import { readRelations, type Relation } from './catalogue.js';
import { givenWorlds } from './given-worlds.js';
import { WHOSE_ROWS, type Whose } from './whose-rows.js';
import { fillWorlds, isOf, SCHEMAS, type Made, type World } from './worlds.js';

/** The application has no business in this table at all (insufficient_privilege). */
const REFUSED = '42501';

const TURNS = 10_000;

/** Each with rows of authorities, providers and clients. */
const SHARED_TABLES = ['app.history', 'app.command', 'outcomes.participation'];

const raise = (message: string): never => {
  throw new Error(message);
};

/** How a transaction ends: mostly well. */
const ENDINGS: readonly (readonly [string, (tx: Tx, owner: pg.Pool) => Promise<unknown>])[] = [
  ...Array.from({ length: 55 }, () => ['committed', () => Promise.resolve()] as const),
  ...Array.from(
    { length: 20 },
    () => ['rolled back', () => Promise.reject(new Error('thought better of it'))] as const,
  ),
  ...Array.from({ length: 20 }, () => ['failed', (tx: Tx) => sql(tx, 'SELECT 1 / 0')] as const),
  ...Array.from(
    { length: 4 },
    () =>
      [
        'cancelled',
        async (tx: Tx) => {
          await sql(tx, `SET LOCAL statement_timeout = 1`);
          await sql(tx, 'SELECT pg_sleep(60)');
        },
      ] as const,
  ),
  [
    'cut off',
    async (tx, owner) => {
      const [row] = await sql<{ pid: number }>(tx, 'SELECT pg_backend_pid() AS pid');
      await owner.query('SELECT pg_terminate_backend($1)', [row?.pid]);
      await sql(tx, 'SELECT pg_sleep(60)');
    },
  ],
];

/** A number that looks drawn and is the same in every run. */
const drawn = (turn: number): number => (Math.imul(turn + 1, 2_654_435_761) >>> 8) & 0xffff;

/** What one actor's `SELECT *` of one table brought that is not theirs, and whether it brought any of their own. */
interface Look {
  readonly foreign: number;
  readonly own: number;
}

describe('row-level security', () => {
  let bench: TestBench;
  /** Several of the owner's connections: much is asked at once. */
  let owners: pg.Pool;
  let worlds: World[];
  let made: Made;
  let relations: Relation[];

  beforeAll(async () => {
    bench = await testDatabase(...LIBRARIES);
    owners = new pg.Pool({ connectionString: bench.config.database.ownerUrl ?? '' });
    worlds = await givenWorlds(bench);
    made = await fillWorlds(bench.owner, SCHEMAS, worlds);
    // Jobs speak of every tenant's things.
    await bench.owner.query(`INSERT INTO pgboss.job (name, data) SELECT name, '{}' FROM pgboss.queue`);
    relations = await readRelations(bench.owner);
  });
  afterAll(async () => {
    await owners.end();
    await bench.close();
  });

  const everybody = (): Actor[] => [
    ...new Set(worlds.flatMap(({ authority, provider, client }) => [...authority, ...provider, client])),
    ANONYMOUS,
  ];

  /** The rows of others that the expectation opens to this actor. */
  async function opened(table: string, { others = {} }: Whose, actor: Actor): Promise<ReadonlySet<string>> {
    const when = [
      others.everyone,
      actor.kind === 'system' || actor.kind === 'anonymous' ? undefined : others[actor.kind],
    ];
    const said = when.filter((each) => each !== undefined).join(' OR ');
    if (said === '') return new Set();
    const { rows } = await owners.query<{ row_at: string }>(
      `SELECT ctid::text AS row_at FROM ${table}, (SELECT $1::uuid, $2::uuid) AS given (organisation, person) WHERE ${said.replaceAll('$1', 'given.organisation').replaceAll('$2', 'given.person')}`,
      [organisationOf(actor), personOf(actor)],
    );
    return new Set(rows.map(({ row_at }) => row_at));
  }

  async function look(table: string, whose: Whose, actor: Actor): Promise<Look> {
    const statement = `SELECT ctid::text AS row_at, * FROM ${table}`;
    const seen = await bench.db
      .read(actor, (tx) => sql<{ row_at: string }>(tx, statement))
      .catch((error: unknown) => (sqlState(error) === REFUSED ? [] : Promise.reject(error)));
    const open = await opened(table, whose, actor);
    const worldOf = made.get(table);
    const sees = (whose.own as readonly string[]).includes(actor.kind);
    const own = seen.filter(({ row_at }) => sees && isOf(worldOf?.get(row_at), actor));
    const foreign = seen.filter((row) => !own.includes(row) && !open.has(row.row_at));
    return { foreign: foreign.length, own: own.length };
  }

  it('knows whose the rows of every table are', () => {
    const tables = relations
      .filter(({ isView, partitionOf }) => !isView && partitionOf === null)
      .map(({ name }) => name);
    const unsaid = tables.filter((table) => WHOSE_ROWS[table] === undefined);
    const gone = Object.keys(WHOSE_ROWS).filter((table) => !tables.includes(table));
    expect([
      ...unsaid.map((table) => `${table}: say in test/access/whose-rows.ts whose its rows are`),
      ...gone.map((table) => `${table}: is no more; take it out of test/access/whose-rows.ts`),
    ]).toEqual([]);
  });

  it('binds a view to whoever looks at it, and leaves no way around a table by its partitions', async () => {
    const owners = relations.filter(({ isView, asInvoker }) => isView && !asInvoker).map(({ name }) => name);
    expect(owners).toEqual([]);
    const { rows } = await bench.owner.query(
      `SELECT name FROM unnest($1::text[]) AS name WHERE has_table_privilege('kasvutori_app', name, 'SELECT, INSERT, UPDATE, DELETE')`,
      [relations.filter(({ partitionOf }) => partitionOf !== null).map(({ name }) => name)],
    );
    expect(rows).toEqual([]);
  });

  it('shows nobody a row of another tenant, whatever table is read whole', async () => {
    const faults: string[] = [];
    for (const [table, whose] of Object.entries(WHOSE_ROWS)) {
      const own = new Set<string>();
      const foreign = new Map<string, number>();
      await Promise.all(
        everybody().map(async (actor) => {
          const seen = await look(table, whose, actor);
          if (seen.own > 0) own.add(actor.kind);
          if (seen.foreign > 0) foreign.set(actor.kind, seen.foreign);
        }),
      );
      for (const [kind, rows] of foreign) faults.push(`${table} shows ${rows} rows to a ${kind} whose they are not`);
      for (const kind of whose.own) if (!own.has(kind)) faults.push(`${table} shows no ${kind} a row of its own`);
    }
    expect(faults).toEqual([]);
  });

  it('shows a connection that has said no actor what anybody may see', async () => {
    const nobody = new pg.Client({ connectionString: bench.config.database.url });
    await nobody.connect();
    const faults: string[] = [];
    for (const [table, whose] of Object.entries(WHOSE_ROWS)) {
      const { rows } = await nobody
        .query<{ row_at: string }>(`SELECT ctid::text AS row_at, * FROM ${table}`)
        .catch((error: { code?: string }) => (error.code === REFUSED ? { rows: [] } : Promise.reject(error)));
      const open = await opened(table, whose, ANONYMOUS);
      if (rows.some(({ row_at }) => !open.has(row_at))) faults.push(table);
    }
    await nobody.end();
    expect(faults).toEqual([]);
  });

  it('never lets one actor of two shared connections see what is of another, however the transactions end', async () => {
    const source = await openDataSource(bench.config.database.url, [], 2);
    const db = new Database(source, new BossQueue([]));
    const actors = everybody();
    const before = new Map<string, number>();
    const ended = new Map<string, number>();
    const faults: string[] = [];
    const turn = async (number: number) => {
      const actor = actors[number % actors.length] ?? ANONYMOUS;
      const table = SHARED_TABLES[Math.floor(number / actors.length) % SHARED_TABLES.length] ?? '';
      const [how, end] = ENDINGS[drawn(number) % ENDINGS.length] ?? raise('no ending');
      const seen = await db
        .transaction(actor, async (tx) => {
          const rows = await sql<{ row_at: string }>(tx, `SELECT ctid::text AS row_at, * FROM ${table}`);
          check(rows);
          await end(tx, owners);
        })
        .then(
          () => 'committed',
          () => how,
        );
      ended.set(seen, (ended.get(seen) ?? 0) + 1);
      function check(rows: readonly { row_at: string }[]) {
        const own = `${table} ${actor.kind === 'anonymous' ? '' : personOf(actor)}`;
        const foreign = rows.filter(({ row_at }) => !isOf(made.get(table)?.get(row_at), actor)).length;
        const expected = before.get(own) ?? rows.length;
        before.set(own, expected);
        if (foreign > 0 || rows.length !== expected)
          faults.push(`${own}: ${rows.length} rows instead of ${expected}, ${foreign} of them foreign (${how})`);
      }
    };
    let next = 0;
    const lane = async () => {
      while (next < TURNS) await turn(next++);
    };
    await Promise.all(Array.from({ length: 12 }, lane));
    await source.destroy();
    expect(faults).toEqual([]);
    expect([...ended.keys()].sort()).toEqual(['cancelled', 'committed', 'cut off', 'failed', 'rolled back']);
    expect([...ended.values()].reduce((sum, each) => sum + each)).toBe(TURNS);
    // Otherwise nobody would have had anything to see.
    expect([...before.values()].filter((rows) => rows > 0).length).toBeGreaterThan(SHARED_TABLES.length);
  });
});
