import { createHash } from 'node:crypto';
import type { Actor, AuthorityActor, ClientActor, ProviderActor } from '@kasvutori/platform';
import type pg from 'pg';
import { readTables, type Column, type Table } from './catalogue.js';

/** An authority, a provider and a client: whatever is in a world belongs to nobody else. */
export interface World {
  readonly key: string;
  readonly authority: readonly [AuthorityActor, ...AuthorityActor[]];
  readonly provider: readonly [ProviderActor, ...ProviderActor[]];
  readonly client: ClientActor;
}

/** Rows of each table in each world: as many as it takes for every state to meet every other. */
const VARIANTS = 24;

/** These are arranged by hand: the people and organisations themselves. */
const ARRANGED = new Set(['app.organisation', 'app.person', 'app.membership', 'app.migration', 'app.sandbox_clock']);

export const SCHEMAS = ['app', 'procurement', 'contracts', 'vouchers', 'outcomes'];

/** True when a row of this world is the actor's own. */
export function isOf(world: World | undefined, actor: Actor): boolean {
  if (world === undefined || actor.kind === 'system' || actor.kind === 'anonymous') return false;
  return actor.kind === 'client'
    ? world.client.personId === actor.personId
    : world[actor.kind][0].organisationId === actor.organisationId;
}

/** What no constraint names or chance seldom brings together, and a policy asks for. */
const ASKED_FOR: Readonly<Record<string, string | boolean>> = {
  'vouchers.consent.purpose': 'share-path',
  'vouchers.consent.given': true,
};

/** Which world each row of each table was made for, by its place in the table. */
export type Made = ReadonlyMap<string, ReadonlyMap<string, World>>;

/**
 * Fills every table with rows of every world, with whatever states its columns allow, each pointing at rows of its own world.
 * The states need not make sense together: what a policy shows must not depend on sense.
 */
export async function fillWorlds(
  owner: pg.Client,
  schemas: readonly string[],
  worlds: readonly World[],
): Promise<Made> {
  const tables = await readTables(owner, schemas);
  await dropConstraints(owner, schemas);
  await owner.query('SET session_replication_role = replica');
  const made = new Map<string, Map<string, World>>();
  const filled = [...tables.values()].filter(({ name }) => !ARRANGED.has(name));
  for (const table of filled) {
    const places = new Map<string, World>();
    made.set(table.name, places);
    for (const world of worlds) {
      const rows = Array.from({ length: VARIANTS }, (_, variant) =>
        Object.fromEntries(table.columns.map(({ name }) => [name, valueOf(tables, table, name, world, variant)])),
      );
      const columns = table.columns.map(({ name }) => `"${name}"`).join();
      const { rows: placed } = await owner.query<{ row_at: string }>(
        `INSERT INTO ${table.name} (${columns}) OVERRIDING SYSTEM VALUE SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table.name}, $1)
         ON CONFLICT DO NOTHING RETURNING ctid::text AS row_at`,
        [JSON.stringify(rows)],
      );
      for (const { row_at } of placed) places.set(row_at, world);
    }
  }
  await owner.query('SET session_replication_role = origin');
  return made;
}

/** What holds rows of a table together and apart: here only who sees a row counts. Primary keys stay. */
async function dropConstraints(owner: pg.Client, schemas: readonly string[]): Promise<void> {
  const kinds = [['f'], ['c', 'x', 'u']];
  for (const kind of kinds) {
    const { rows } = await owner.query<{ statement: string }>(
      `SELECT format('ALTER TABLE %s %s', conrelid::regclass, string_agg(format('DROP CONSTRAINT %I', conname), ', ')) AS statement
         FROM pg_constraint WHERE contype::text = ANY ($1) AND conrelid <> 0 AND connamespace::regnamespace::text = ANY ($2) GROUP BY conrelid`,
      [kind, schemas],
    );
    await owner.query(rows.map(({ statement }) => statement).join(';'));
  }
  const { rows } = await owner.query<{ statement: string }>(
    `SELECT format('DROP INDEX %s', indexrelid::regclass) AS statement FROM pg_index i JOIN pg_class c ON c.oid = indrelid
      WHERE indisunique AND NOT indisprimary AND relnamespace::regnamespace::text = ANY ($1)`,
    [schemas],
  );
  await owner.query(rows.map(({ statement }) => statement).join(';'));
}

type Value = string | number | boolean | null | object;

/** What stands in a column of a row: the same whoever asks, so that whoever points at the row knows it too. */
function valueOf(
  tables: ReadonlyMap<string, Table>,
  from: Table,
  column: string,
  world: World,
  variant: number,
): Value {
  const way: string[] = [];
  for (let [table, name] = [from, column]; ;) {
    const cell = `${table.name}.${name}`;
    const described = columnOf(table, name);
    const tenant = tenantOf(table, described, world, drawnFor(cell, variant));
    if (tenant !== undefined) return tenant;
    const asked = ASKED_FOR[cell];
    if (asked !== undefined) return asked;
    const next = referredBy(tables, table, name);
    if (next === undefined) return ownValue(table, described, world, variant);
    // Two that point at each other: whichever is first by its name has the value for both.
    if (way.includes(cell)) {
      const [first] = way.slice(way.indexOf(cell)).sort();
      const [, name, last] = /^(.*)\.(.*)$/.exec(first ?? cell) ?? [];
      const found = tables.get(name ?? '');
      if (found !== undefined) return ownValue(found, columnOf(found, last ?? ''), world, variant);
    }
    way.push(cell);
    [table, name] = next;
  }
}

function columnOf(table: Table, name: string): Column {
  const column = table.columns.find((each) => each.name === name);
  if (column === undefined) throw new Error(`${table.name} has no column ${name}`);
  return column;
}

/** The column of another table that a column points at. */
function referredBy(tables: ReadonlyMap<string, Table>, table: Table, name: string): [Table, string] | undefined {
  for (const { columns, to, toColumns } of table.references) {
    const column = toColumns[columns.indexOf(name)];
    const referred = to === table.name || ARRANGED.has(to) ? undefined : tables.get(to);
    if (column !== undefined && referred !== undefined) return [referred, column];
  }
  // Outcomes know a client by the id alone: the library of vouchers is not theirs.
  const client = tables.get('vouchers.client');
  return name === 'client_id' && client !== undefined ? [client, 'id'] : undefined;
}

/** The organisations and people of the world, where a column holds one. */
function tenantOf(table: Table, { name }: Column, world: World, pick: number): string | undefined {
  const to = table.references.find(
    ({ columns, to }) => columns.length === 1 && columns[0] === name && ARRANGED.has(to),
  )?.to;
  const [authority] = world.authority;
  const [provider] = world.provider;
  if (to === 'app.organisation' || /(^|_)(authority|provider)_id$/.test(name)) {
    if (/authority/.test(name)) return authority.organisationId;
    if (/provider|lead|member|successor/.test(name)) return provider.organisationId;
    return pick % 2 === 0 ? authority.organisationId : provider.organisationId;
  }
  if (to === 'app.person' || /(^|_)(person|actor|client_person)_id$/.test(name)) {
    if (/client|subject/.test(name) || table.name.startsWith('vouchers.')) return world.client.personId;
    const people = [[world.client], world.authority, world.provider][pick % 3] ?? [];
    return people[(pick >>> 8) % people.length]?.personId;
  }
  return undefined;
}

const DAY = 86_400_000;

function ownValue(table: Table, column: Column, world: World, variant: number): Value {
  const pick = drawnFor(`${table.name}.${column.name}`, variant);
  const { name, type, values, required, unique } = column;
  const own = `${table.name}.${name} ${world.key} ${variant}`;
  // At both ends of null: what has not happened yet is as good a state as what has.
  if (!required && !unique && values.length === 0 && pick % 3 === 0) return null;
  if (values.length > 0) return values[pick % values.length] ?? null;
  const past = pick % 2 === 0;
  const moment = new Date(
    Date.now() + (/deadline|until|ends?_|_to$|last|expires/.test(name) ? (past ? -DAY : DAY) : -30 * DAY),
  );
  if (type === 'uuid') return uuidOf(own);
  if (type === 'text') return own;
  if (type === 'boolean') return past;
  if (type === 'jsonb') return { fi: own, sv: own, en: own };
  if (type === 'bytea') return `\\x${createHash('sha256').update(own).digest('hex')}`;
  if (type === 'date') return moment.toISOString().slice(0, 10);
  if (type.startsWith('timestamp')) return moment.toISOString();
  if (type.startsWith('time')) return '12:00';
  if (type === 'interval') return '1 day';
  if (type === 'tsvector') return 'word';
  if (type.endsWith('[]')) return [];
  return 1 + variant + (type === 'numeric' ? 0 : 1000 * Number(world.key));
}

const uuidOf = (text: string): string =>
  createHash('sha256')
    .update(text)
    .digest('hex')
    .slice(0, 32)
    .replace(/(.{8})(.{4}).(.{3}).(.{3})(.{12})/, '$1-$2-4$3-8$4-$5');

/** A number that looks drawn and is the same every time (FNV-1a). */
function drawnFor(what: string, variant: number): number {
  let hash = 2_166_136_261;
  for (const character of `${what} ${variant}`) hash = Math.imul(hash ^ character.charCodeAt(0), 16_777_619);
  return (hash ^ (hash >>> 15)) >>> 0;
}
