import { randomUUID } from 'node:crypto';
import {
  organisationOf,
  personOf,
  rolesOf,
  SESSION_COOKIE,
  signSessionToken,
  type Role,
  type SignedInActor,
} from '@kasvutori/platform';
import { givenWorlds } from '../access/given-worlds.js';
import { WHOSE_ROWS } from '../access/whose-rows.js';
import { fillWorlds, isOf, SCHEMAS, type World } from '../access/worlds.js';
import type { Route, WholeApi } from './whole-api.js';
import { WHOSE_IDS } from './whose-ids.js';

/** Of the walker's tenant, of another and shown to nobody else, of another and open to the walker. */
type Whose = 'own' | 'foreign' | 'open';

export interface Walker {
  readonly actor: SignedInActor;
  readonly role: Role;
  readonly cookie: string;
}

export interface Tenants {
  /** Somebody of each role, all of the first world. */
  readonly walkers: readonly Walker[];
  /** Ids that fit the address, each of a row of the walker's own or of somebody else's; several, as their states differ. */
  ids(route: Route, walker: Walker, whose: Whose): Readonly<Record<string, string>>[];
}

/** The ids in an address with the table each is of: `undefined` where nobody has said. */
export function tablesOf(path: string): Map<string, string | null | undefined> {
  const tables = new Map<string, string | null | undefined>();
  for (const { 1: name = '', index, 0: whole } of path.matchAll(/\{(\w+)\}/g)) {
    const address = path.slice(0, index + whole.length);
    const [ending] = Object.keys(WHOSE_IDS)
      .filter((each) => address.endsWith(`/${each}`))
      .sort((a, b) => b.length - a.length);
    tables.set(name, ending === undefined ? undefined : WHOSE_IDS[ending]);
  }
  return tables;
}

/** Several tenants with rows in every table, and somebody of each role of one of them, signed in. */
export async function givenTenants({ owner, config, routes }: WholeApi): Promise<Tenants> {
  const worlds = await givenWorlds({ owner });
  const made = await fillWorlds(owner, SCHEMAS, worlds);
  const [own] = worlds as [World, ...World[]];
  const actors = [...own.authority, ...own.provider, own.client];
  const known = new Map<string, Record<Whose, readonly string[]>>();
  for (const table of new Set(routes.flatMap(({ path }) => [...tablesOf(path).values()]))) {
    if (table == null) continue;
    for (const actor of actors) {
      const key = `${table} ${actor.kind}`;
      if (!known.has(key)) known.set(key, await idsOf(table, actor));
    }
  }

  // Afterwards, so that nobody ends a walker's session.
  const walkers: Walker[] = [];
  for (const actor of actors)
    walkers.push({ actor, role: rolesOf(actor)[0] ?? 'client', cookie: await signedIn(actor) });

  async function signedIn(actor: SignedInActor): Promise<string> {
    const id = randomUUID();
    const until = new Date(Date.now() + 3_600_000);
    await owner.query(
      `INSERT INTO app.session (id, person_id, acting_organisation_id, state_hash, idle_until, expires_at)
       VALUES ($1, $2, $3, sha256(gen_random_uuid()::text::bytea), $4, $4)`,
      [id, actor.personId, organisationOf(actor), until],
    );
    return `${SESSION_COOKIE}=${await signSessionToken(id, until, config.sessionKey)}`;
  }

  async function idsOf(table: string, actor: SignedInActor): Promise<Record<Whose, readonly string[]>> {
    const { own: sees = [], others = {} } = WHOSE_ROWS[table] ?? {};
    const open = [others.everyone, others[actor.kind]].filter((when) => when !== undefined).join(' OR ') || 'false';
    const { rows } = await owner.query<{ id: string; rowAt: string; isOpen: boolean }>(
      `SELECT id, t.ctid::text AS "rowAt", coalesce(${open.replaceAll('$1', 'given.organisation').replaceAll('$2', 'given.person')}, false) AS "isOpen"
         FROM ${table} t, (SELECT $1::uuid, $2::uuid) AS given (organisation, person) ORDER BY id`,
      [organisationOf(actor), personOf(actor)],
    );
    const isOwn = (id: string, rowAt: string) =>
      made.has(table) ? isOf(made.get(table)?.get(rowAt), actor) : peopleOf(own).includes(id);
    const foreign = rows.filter(({ id, rowAt }) => !isOwn(id, rowAt));
    return {
      own:
        made.has(table) && !sees.includes(actor.kind)
          ? []
          : rows.filter(({ id, rowAt }) => isOwn(id, rowAt)).map(({ id }) => id),
      foreign: foreign.filter(({ isOpen }) => !isOpen).map(({ id }) => id),
      open: foreign.filter(({ isOpen }) => isOpen).map(({ id }) => id),
    };
  }

  return {
    walkers,
    ids: ({ path }, { actor }, whose) => {
      const wanted = [...tablesOf(path)].flatMap(([name, table]) =>
        table == null ? [] : [[name, known.get(`${table} ${actor.kind}`)?.[whose] ?? []] as const],
      );
      const turns = wanted.length === 0 ? 0 : Math.min(...wanted.map(([, ids]) => ids.length));
      return Array.from({ length: turns }, (_, turn) =>
        Object.fromEntries(wanted.map(([name, ids]) => [name, ids[turn] ?? ''])),
      );
    },
  };
}

/** The organisations and people of a world. */
const peopleOf = ({ authority, provider, client }: World): string[] =>
  [...authority, ...provider, client].flatMap((actor) => [actor.personId, organisationOf(actor) ?? '']);
