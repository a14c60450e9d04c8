import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import PgBoss from 'pg-boss';
import { createEmptyDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { BossQueue } from '../jobs/boss.js';
import { migrate, pendingMigrations } from './migrate.js';

let database: TestDatabase;
let dir: string;
const options = { appPassword: 'test-app', queues: [] as string[] };
const write = (name: string, sql: string) => writeFile(join(dir, name), sql);

beforeEach(async () => {
  database = await createEmptyDatabase();
  dir = await mkdtemp(join(tmpdir(), 'migrations-'));
});

afterEach(async () => {
  await database.close();
  await rm(dir, { recursive: true });
});

async function query<Row extends pg.QueryResultRow>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

describe('migrate', () => {
  it('applies new files in order, once, and tells which', async () => {
    await write('0002_second.sql', 'INSERT INTO app.thing VALUES (2)');
    await write(
      '0001_ground.sql',
      'CREATE SCHEMA app; CREATE TABLE app.thing (n int); INSERT INTO app.thing VALUES (1)',
    );
    expect(await pendingMigrations(database.ownerUrl, dir)).toEqual(['0001_ground.sql', '0002_second.sql']);
    expect(await migrate(database.ownerUrl, dir, options)).toEqual(['0001_ground.sql', '0002_second.sql']);
    expect(await migrate(database.ownerUrl, dir, options)).toEqual([]);
    await write('0003_third.sql', 'INSERT INTO app.thing VALUES (3)');
    expect(await migrate(database.ownerUrl, dir, options)).toEqual(['0003_third.sql']);
    expect(await query(database.ownerUrl, 'SELECT n FROM app.thing ORDER BY n')).toEqual([
      { n: 1 },
      { n: 2 },
      { n: 3 },
    ]);
    // The application may ask as well, to know whether it can serve.
    expect(await pendingMigrations(database.appUrl, dir)).toEqual([]);
  });

  it('lets servers that start at the same moment apply each file once', async () => {
    await write('0001_ground.sql', 'CREATE TABLE thing (n int); INSERT INTO thing SELECT 1 FROM pg_sleep(0.2)');
    const applied = await Promise.all([1, 2, 3].map(() => migrate(database.ownerUrl, dir, options)));
    expect(applied.flat()).toEqual(['0001_ground.sql']);
    expect(await query(database.ownerUrl, 'SELECT n FROM thing')).toEqual([{ n: 1 }]);
  });

  it('leaves nothing of a file that fails, keeps the ones before it and says where it failed', async () => {
    await write('0001_ground.sql', 'CREATE TABLE kept (n int)');
    await write('0002_wrong.sql', 'CREATE TABLE lost (n int);\nSELECT nothing FROM lost');
    await expect(migrate(database.ownerUrl, dir, options)).rejects.toThrow(
      /^0002_wrong\.sql: column "nothing".*line 2/,
    );
    expect(
      await query(database.ownerUrl, `SELECT to_regclass('kept')::text AS kept, to_regclass('lost') AS lost`),
    ).toEqual([{ kept: 'kept', lost: null }]);
    await write('0002_wrong.sql', 'CREATE TABLE found (n int)');
    expect(await migrate(database.ownerUrl, dir, options)).toEqual(['0002_wrong.sql']);
  });

  it('refuses a file that was changed after it was applied, but not one with other line ends', async () => {
    await write('0001_ground.sql', 'CREATE TABLE thing\n(n int)');
    await migrate(database.ownerUrl, dir, options);
    await write('0001_ground.sql', 'CREATE TABLE thing\r\n(n int)');
    expect(await migrate(database.ownerUrl, dir, options)).toEqual([]);
    await write('0001_ground.sql', 'CREATE TABLE thing (n bigint)');
    await expect(migrate(database.ownerUrl, dir, options)).rejects.toThrow(/0001_ground\.sql was changed/);
  });

  it.each([
    ['a number that comes late', '0001_late.sql', /0001_late\.sql comes after 0002_first\.sql/],
    ['a number that is taken', '0002_again.sql', /already has the number 0002/],
    ['a name of another form', '3_third.sql', /called NNNN_name\.sql/],
  ])('refuses %s', async (_what, name, message) => {
    await write('0002_first.sql', 'SELECT 1');
    await migrate(database.ownerUrl, dir, options);
    await write(name, 'SELECT 1');
    await expect(migrate(database.ownerUrl, dir, options)).rejects.toThrow(message);
  });

  it('makes a role for the application that owns nothing and cannot pass row-level security', async () => {
    await write('0001_ground.sql', 'CREATE SCHEMA app; CREATE TABLE app.thing (n int)');
    await migrate(database.ownerUrl, dir, options);
    const [role] = await query(
      database.appUrl,
      'SELECT rolname, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole FROM pg_roles WHERE rolname = current_user',
    );
    expect(role).toEqual({
      rolname: 'kasvutori_app',
      rolsuper: false,
      rolbypassrls: false,
      rolcreatedb: false,
      rolcreaterole: false,
    });
    await expect(query(database.appUrl, 'SELECT * FROM app.thing')).rejects.toThrow(/permission denied/);
    await expect(query(database.appUrl, `UPDATE app.migration SET sha256 = ''`)).rejects.toThrow(/permission denied/);
  });

  it('installs the job queues so that the application can use them without owning them', async () => {
    await migrate(database.ownerUrl, dir, { ...options, queues: ['mail.send'] });
    await migrate(database.ownerUrl, dir, { ...options, queues: ['mail.send', 'audit.seal'] });
    const client = new pg.Client({ connectionString: database.appUrl });
    await client.connect();
    const boss = new PgBoss({
      // The platform's own work: as the system.
      connectionString: `${database.appUrl}?options=-c%20app.actor_kind%3Dsystem`,
      migrate: false,
      schedule: false,
      maintenanceIntervalSeconds: 1,
    });
    boss.on('error', (error) => {
      throw error;
    });
    await boss.start();
    try {
      // A job commits or falls with the transaction it was put in, by whoever acts in it and sees no job at all.
      const queue = new BossQueue([]);
      const put = (to: string) =>
        queue.insert((text, values) => client.query(text, values), 'mail.send', { to }, undefined);
      await client.query('BEGIN');
      await put('lost');
      await client.query('ROLLBACK');
      await client.query('BEGIN');
      await put('kept');
      await expect(client.query('SELECT * FROM pgboss.job')).resolves.toMatchObject({ rows: [] });
      await client.query('COMMIT');
      const [job] = await boss.fetch<{ to: string }>('mail.send');
      expect(job).toMatchObject({ data: { to: 'kept' } });
      await boss.complete('mail.send', job?.id ?? '');
      expect(await boss.fetch('mail.send')).toEqual([]);

      await boss.send('audit.seal', { n: 7 });
      const worked = await new Promise((resolve, reject) => {
        boss
          .work<{ n: number }>('audit.seal', { pollingIntervalSeconds: 0.5 }, ([each]) =>
            Promise.resolve(resolve(each?.data.n)),
          )
          .catch(reject);
      });
      expect(worked).toBe(7);
      await expect(boss.createQueue('other')).rejects.toThrow(/permission denied/);
    } finally {
      await boss.stop({ graceful: false });
      await client.end();
    }
  });
});
