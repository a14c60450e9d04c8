import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import PgBoss from 'pg-boss';

/** The login role of the application: it owns nothing and row-level security binds it. */
export const APP_ROLE = 'kasvutori_app';

export interface MigrateOptions {
  /** Password the application logs in with; set anew at every run, so that changing it is: change it and migrate. */
  appPassword: string;
  /** Every job queue the application uses: a queue is a partition, and only the owner may make one. */
  queues: readonly string[];
  /** The last file to apply; all of them when left out. */
  upTo?: string | undefined;
}

/** The migrations cannot be applied as they stand; the message names the file and says what to do. */
export class MigrationRefused extends Error {}

interface Migration {
  name: string;
  sql: string;
  sha256: string;
}

const FILE_NAME = /^\d{4}_[a-z0-9_]+\.sql$/;
// Any constant will do; it is the same for every server of this database.
const MIGRATION_LOCK = 7_411_202_601;

/**
 * Brings a database to the state of `dir` (`NNNN_name.sql`, forward only): the application's role, each new file in a
 * transaction of its own, then pg-boss' schema and queues. Servers that start at once wait for each other.
 * Returns the names of the files applied now, in order.
 * @param ownerUrl connection string of the role that owns the schemas
 * @throws MigrationRefused when an applied file was changed, or a file came late, or SQL failed (`cause`)
 */
export async function migrate(ownerUrl: string, dir: string, options: MigrateOptions): Promise<string[]> {
  const { upTo } = options;
  const migrations = (await migrationsIn(dir)).filter(({ name }) => upTo === undefined || name <= upTo);
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'kasvutori-migrate' });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await ensureAppRole(client, options.appPassword);
    const pending = unapplied(migrations, await readApplied(client));
    for (const migration of pending) await apply(client, migration);
    await ensureQueues(client, options.queues);
    return pending.map(({ name }) => name);
  } finally {
    // Ending the session gives the lock back, also when a statement failed.
    await client.end();
  }
}

/** What the database still lacks of `dir`, in order; readable by the application, so that a server can say it is not ready. */
export async function pendingMigrations(url: string, dir: string): Promise<string[]> {
  const migrations = await migrationsIn(dir);
  const client = new pg.Client({ connectionString: url, application_name: 'kasvutori-migrate' });
  await client.connect();
  try {
    return unapplied(migrations, await readApplied(client)).map(({ name }) => name);
  } finally {
    await client.end();
  }
}

/** The files of `dir` in order, each with the digest by which it is known again. */
export async function migrationsIn(dir: string): Promise<Migration[]> {
  const names = (await readdir(dir)).filter((name) => name.endsWith('.sql')).sort();
  const numbers = new Set<string>();
  for (const name of names) {
    if (!FILE_NAME.test(name)) throw new MigrationRefused(`${name}: a migration is called NNNN_name.sql.`);
    const number = name.slice(0, 4);
    if (numbers.has(number)) throw new MigrationRefused(`${name}: another migration already has the number ${number}.`);
    numbers.add(number);
  }
  return Promise.all(
    names.map(async (name) => {
      // A checkout on Windows may have turned the line ends; the file is still the same.
      const sql = (await readFile(join(dir, name), 'utf8')).replaceAll('\r\n', '\n');
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

async function readApplied(client: pg.Client): Promise<Map<string, string>> {
  const table = await client.query<{ there: boolean }>(`SELECT to_regclass('app.migration') IS NOT NULL AS there`);
  if (table.rows[0]?.there !== true) return new Map();
  const { rows } = await client.query<{ name: string; sha256: string }>('SELECT name, sha256 FROM app.migration');
  return new Map(rows.map(({ name, sha256 }) => [name, sha256]));
}

/**
 * The files to apply. Names the database knows and `dir` does not are passed over: during a rolling update the old
 * servers meet the newer database.
 */
function unapplied(migrations: readonly Migration[], applied: ReadonlyMap<string, string>): Migration[] {
  const last = [...applied.keys()].sort().at(-1) ?? '';
  for (const { name, sha256 } of migrations) {
    const before = applied.get(name);
    if (before !== undefined && before !== sha256) {
      throw new MigrationRefused(`${name} was changed after it was applied; put it back and write a new migration.`);
    }
    if (before === undefined && name < last) {
      throw new MigrationRefused(`${name} comes after ${last} was applied; give it a higher number.`);
    }
  }
  return migrations.filter(({ name }) => !applied.has(name));
}

async function apply(client: pg.Client, { name, sql, sha256 }: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(sql);
    // After the file, because the first one makes the schema.
    await client.query(`
      CREATE SCHEMA IF NOT EXISTS app;
      CREATE TABLE IF NOT EXISTS app.migration (
        name text PRIMARY KEY,
        sha256 text NOT NULL,
        applied_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      GRANT USAGE ON SCHEMA app TO ${APP_ROLE};
      GRANT SELECT ON app.migration TO ${APP_ROLE}`);
    await client.query('INSERT INTO app.migration (name, sha256) VALUES ($1, $2)', [name, sha256]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw new MigrationRefused(`${name}: ${describe(error, sql)}`, { cause: error });
  }
}

/** PostgreSQL's message with the line it happened on. */
function describe(error: unknown, sql: string): string {
  if (!(error instanceof pg.DatabaseError)) return String(error);
  const line = error.position === undefined ? '' : ` (line ${sql.slice(0, Number(error.position)).split('\n').length})`;
  return `${error.message}${line}${error.where === undefined ? '' : `; ${error.where}`}`;
}

async function ensureAppRole(client: pg.Client, password: string): Promise<void> {
  const { rows } = await client.query<{ unbound: boolean }>(
    'SELECT rolsuper OR rolbypassrls AS unbound FROM pg_roles WHERE rolname = $1',
    [APP_ROLE],
  );
  const role = rows[0];
  if (role?.unbound === true) {
    throw new MigrationRefused(
      `The role ${APP_ROLE} is a superuser or bypasses row-level security; take that from it.`,
    );
  }
  const verb = role === undefined ? 'CREATE' : 'ALTER';
  await client.query(`${verb} ROLE ${APP_ROLE} LOGIN PASSWORD ${pg.escapeLiteral(password)}`);
}

async function ensureQueues(client: pg.Client, queues: readonly string[]): Promise<void> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => client.query(text, values) },
    migrate: true,
    supervise: false,
    schedule: false,
  });
  await boss.start();
  for (const queue of queues) await boss.createQueue(queue);
  await boss.stop({ graceful: false });
  // Workers look for jobs whose worker was killed, among a few active ones and very many completed.
  await client.query(`CREATE INDEX IF NOT EXISTS job_active ON pgboss.job (started_on) WHERE state = 'active'`);
  await client.query(`CREATE INDEX IF NOT EXISTS job_failed ON pgboss.job (completed_on, id) WHERE state = 'failed'`);
  // Jobs speak of every tenant's things: whoever acts may put one in, only the platform itself sees them. Nobody goes around that by a partition.
  await client.query(`
    GRANT USAGE ON SCHEMA pgboss TO ${APP_ROLE};
    REVOKE ALL ON ALL TABLES IN SCHEMA pgboss FROM ${APP_ROLE};
    ALTER DEFAULT PRIVILEGES IN SCHEMA pgboss REVOKE ALL ON TABLES FROM ${APP_ROLE};
    GRANT SELECT, INSERT, UPDATE, DELETE ON pgboss.job TO ${APP_ROLE};
    GRANT SELECT ON pgboss.queue, pgboss.version TO ${APP_ROLE};
    ALTER TABLE pgboss.job ENABLE ROW LEVEL SECURITY;
    DROP POLICY IF EXISTS works ON pgboss.job;
    DROP POLICY IF EXISTS enqueues ON pgboss.job;
    CREATE POLICY works ON pgboss.job USING ((SELECT current_setting('app.actor_kind', true) = 'system'));
    CREATE POLICY enqueues ON pgboss.job FOR INSERT WITH CHECK (true)`);
}
