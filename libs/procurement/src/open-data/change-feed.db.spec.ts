import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ANONYMOUS, systemActor } from '@kasvutori/platform';
import { procurementLibrary, sealChanges } from '@kasvutori/procurement';
import pg from 'pg';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial } from '../../../../test/support/given.js';

const WRITERS = 8;
const WRITES = 10_000;
const IN_ONE_TRANSACTION = 10;

let app: TestApp;
beforeAll(async () => {
  app = await testApp(procurementLibrary);
});
afterAll(() => app.close());

interface Feed {
  readonly changes: readonly { readonly position: string; readonly ocid: string }[];
  readonly cursor: string;
}
const read = async (cursor: string, limit = 1000): Promise<Feed> =>
  (await app.as(ANONYMOUS).get(`/api/v1/public/ocds/changes?cursor=${cursor}&limit=${limit}`).expect(200)).body as Feed;
const seal = () => app.db.transaction(systemActor('sealer'), sealChanges);

test('a reader that polls while 8 connections write 10,000 changes sees each exactly once, in one order', async () => {
  const authorityId = await givenAuthority(app);
  const officer = await givenOfficial(app, authorityId, 'procurement-officer');
  const approver = await givenOfficial(app, authorityId, 'procurement-approver');
  await app.owner.query(
    `INSERT INTO procurement.tender (id, authority_id, number, ocid, title, status_at, created_by, created_at, updated_at, submission_local, submission_deadline)
     SELECT gen_random_uuid(), $1, 'F-' || n, 'ocds-feed-' || n, '{"fi": "Muutos"}', app.now(), $2, app.now(), app.now(),
            timestamp '2031-01-01 12:00', timestamp '2031-01-01 12:00' AT TIME ZONE 'Europe/Helsinki'
       FROM generate_series(1, $3::int) n`,
    [authorityId, officer.personId, WRITES],
  );

  const seen: { position: string; ocid: string }[] = [];
  let writing = true;
  const sealer = async () => {
    while (writing) if ((await seal()) === 0) await new Promise((resume) => setTimeout(resume, 5));
  };
  const reader = async () => {
    for (let cursor = '0'; ;) {
      const last = !writing;
      const feed = await read(cursor);
      seen.push(...feed.changes);
      cursor = feed.cursor;
      if (last && feed.changes.length === 0) return;
    }
  };
  const writer = async (which: number) => {
    const client = new pg.Client({ connectionString: app.config.database.ownerUrl ?? undefined });
    await client.connect();
    const own = WRITES / WRITERS;
    for (let from = which * own; from < (which + 1) * own; from += IN_ONE_TRANSACTION) {
      // Every third transaction tarries after it has written: those that began later are committed before it.
      await client.query('BEGIN');
      await client.query(
        `UPDATE procurement.tender SET status = 'published', submitted_by = $1, approved_by = $2, published_at = app.now(), status_at = app.now()
          WHERE ocid = ANY ($3)`,
        [
          officer.personId,
          approver.personId,
          Array.from({ length: IN_ONE_TRANSACTION }, (_, index) => `ocds-feed-${from + index + 1}`),
        ],
      );
      if ((from / IN_ONE_TRANSACTION) % 3 === which % 3) await client.query('SELECT pg_sleep(0.02)');
      await client.query('COMMIT');
    }
    await client.end();
  };

  // Two sealers, as on two servers.
  const background = [sealer(), sealer(), reader()];
  await Promise.all(Array.from({ length: WRITERS }, (_, which) => writer(which)));
  while ((await seal()) > 0);
  writing = false;
  await Promise.all(background);

  expect(seen).toHaveLength(WRITES);
  expect(new Set(seen.map(({ ocid }) => ocid)).size).toBe(WRITES);
  expect(seen.every(({ position }, index) => position === String(index + 1))).toBe(true);
  // It was a race: a note made earlier was placed after one made later, or there was nothing to get wrong.
  const { rows } = await app.owner.query<{ overtaken: number }>(
    `SELECT count(*)::int AS overtaken FROM (SELECT noted_at < lag(noted_at) OVER (ORDER BY position) AS late FROM procurement.open_data_change) o WHERE late`,
  );
  expect(rows[0]!.overtaken).toBeGreaterThan(0);
}, 60_000);

test('a process is told once for each transaction, again when it changes, and never when it is rolled back', async () => {
  const { rows } = await app.owner.query<{ last: string }>(
    'SELECT coalesce(max(position), 0)::text AS last FROM procurement.open_data_change',
  );
  const cursor = rows[0]!.last;
  const touch = `UPDATE procurement.tender SET updated_at = app.now() WHERE ocid = 'ocds-feed-1'`;
  await app.owner.query(`BEGIN; ${touch}; ${touch}; COMMIT`);
  await app.owner.query(`BEGIN; ${touch}; ROLLBACK`);
  await app.owner.query(touch);
  expect((await read(cursor)).changes).toEqual([]);
  await app.settle();
  const feed = await read(cursor);
  expect(feed.changes.map(({ ocid }) => ocid)).toEqual(['ocds-feed-1', 'ocds-feed-1']);
  expect(feed.changes[0]).toMatchObject({ release: '/api/v1/public/ocds/ocds-feed-1' });
  expect((await read(feed.cursor)).cursor).toBe(feed.cursor);
  expect((await read(cursor, 1)).changes).toHaveLength(1);
  await app.as(ANONYMOUS).get('/api/v1/public/ocds/changes?cursor=abc').expect(422);
  await expect(app.owner.query('DELETE FROM procurement.open_data_change')).rejects.toThrow('append-only');
});
