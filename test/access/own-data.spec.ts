import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ownDataOf, sql, type ClientActor } from '@kasvutori/platform';
import { LIBRARIES } from '../../apps/api/src/libraries.js';
import { AUTHENTICATED_HEADER, testApp, type TestApp } from '../support/app.js';
import { givenWorlds } from './given-worlds.js';
import { WHOSE_ROWS } from './whose-rows.js';
import { fillWorlds, isOf, SCHEMAS, type Made, type World } from './worlds.js';

const { parts, leftOut } = ownDataOf(LIBRARIES);
const CLIENTS_TABLES = [
  'app.person',
  ...Object.entries(WHOSE_ROWS).flatMap(([table, { own }]) => (own.includes('client') ? [table] : [])),
];

describe("a client's own data", () => {
  let app: TestApp;
  let worlds: World[];
  let made: Made;
  let client: ClientActor;
  let other: ClientActor;

  beforeAll(async () => {
    app = await testApp(...LIBRARIES);
    worlds = await givenWorlds(app);
    made = await fillWorlds(app.owner, SCHEMAS, worlds);
    client = { ...worlds[0]!.client, language: 'fi' };
    other = worlds[1]!.client;
  }, 120_000);
  afterAll(() => app.close());

  const download = (actor: ClientActor, secondsAgo = 0) =>
    app
      .as(actor)
      .get('/api/v1/my/data.zip')
      .set(AUTHENTICATED_HEADER, new Date(Date.now() - secondsAgo * 1_000).toISOString());

  const filesOf = async (actor: ClientActor): Promise<Record<string, string>> => {
    const { body } = await download(actor)
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      })
      .expect(200);
    return Object.fromEntries(Object.entries(unzipSync(body)).map(([name, bytes]) => [name, strFromU8(bytes)]));
  };

  it('is told of every table with rows of a client, or the table is left out for a reason', () => {
    const told = [...parts.flatMap(({ tables }) => tables), ...leftOut.map(({ table }) => table)];
    expect(CLIENTS_TABLES.filter((table) => !told.includes(table))).toEqual([]);
    expect(told.filter((table) => !CLIENTS_TABLES.includes(table))).toEqual([]);
    expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
  });

  it('holds every row that the client sees, and none of another client', async () => {
    const files = await filesOf(client);
    const faults: string[] = [];
    for (const { name, tables } of parts) {
      const rows = files[`data/${name}.json`] ?? '';
      if ((JSON.parse(rows) as unknown[]).length === 0) faults.push(`${name} is empty`);
      for (const table of tables) {
        const { rows: all } = await app.owner.query<{ row_at: string; id?: string }>(
          `SELECT ctid::text AS row_at, * FROM ${table}`,
        );
        for (const { row_at, id } of all) {
          if (id === undefined) continue;
          const world = made.get(table)?.get(row_at);
          if (world !== undefined && isOf(world, other) && rows.includes(id))
            faults.push(`${name} tells a foreign row`);
        }
      }
    }
    expect(faults).toEqual([]);
    expect(Object.values(files).join('\n')).not.toContain(other.personId);
  });

  it('tells each part in the language of the client, and says what is not there', async () => {
    const { 'index.html': summary } = await filesOf(client);
    expect(summary).toContain('<html lang="fi">');
    for (const { name, title } of parts) expect(summary).toContain(`<h2 id="${name}">${title.fi}</h2>`);
    for (const { why } of leftOut) expect(summary).toContain(why.fi);
    expect(summary).toContain('<dd>Omat tiedot: lataaminen</dd>');
    expect(summary).not.toMatch(/<script|https?:\/\//);
    expect((await filesOf({ ...client, language: 'en' }))['index.html']).toContain('<h1>Your own data</h1>');
  });

  it('is given to whoever has just identified themselves, alone and for themselves', async () => {
    expect((await download(client, 301).expect(409)).body.code).toBe('own-data-sign-in-again');
    const [authority] = worlds[0]!.authority;
    await app.as(authority).get('/api/v1/my/data.zip').expect(403);
    await app.as(worlds[0]!.provider[0]).get('/api/v1/my/data.zip').expect(403);
    const representative = {
      personId: other.personId,
      name: 'Edustaja',
      mandateId: other.personId,
      authorityId: authority.organisationId,
      scope: ['view'],
    };
    await app
      .as({ ...client, representative } as unknown as ClientActor)
      .get('/api/v1/my/data.zip')
      .expect(403);
  });

  it('leaves an entry that the client and the auditors of the authority see', async () => {
    const seen = await app.db.read(client, (tx) =>
      sql<{ authorityId: string }>(
        tx,
        `SELECT DISTINCT authority_id AS "authorityId" FROM app.audit_entry WHERE action = 'own-data.download' AND subject_person_id = $1`,
        [client.personId],
      ),
    );
    const authorities = worlds
      .filter((world) => world.client.personId === client.personId)
      .map(({ authority }) => authority[0].organisationId);
    expect(seen.map(({ authorityId }) => authorityId).sort()).toEqual([...new Set(authorities)].sort());
  });
});
