import { createHash, randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { migrate } from '@kasvutori/platform';
import pg from 'pg';

const MIGRATIONS = fileURLToPath(new URL('../../db/migrations', import.meta.url));
const APP_PASSWORD = 'test-app';
// The lock under which one of the test processes makes the template, while the others wait for it.
const TEMPLATE_LOCK = 7_411_202_602;
/** The migrations take seconds, the queues of some libraries on top of them hardly any. */
const MIGRATED = 'template_migrated';

export interface TestDatabase {
  /** Connection string of the application's role: owns nothing, row-level security binds it. */
  appUrl: string;
  /** Connection string of the owner, for arranging and for looking behind row-level security. */
  ownerUrl: string;
  /** Drops the database. */
  close(): Promise<void>;
}

/** A migrated database of its own for one spec file: a copy of a template that the first caller with these queues makes. */
export async function createTestDatabase(queues: readonly string[] = []): Promise<TestDatabase> {
  const template = `template_${createHash('sha256').update(queues.join()).digest('hex').slice(0, 12)}`;
  await onServer(async (server) => {
    await server.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    await makeTemplate(server, MIGRATED, 'template1', []);
    await makeTemplate(server, template, MIGRATED, queues);
  });
  return create(`TEMPLATE ${template} STRATEGY FILE_COPY`);
}

async function makeTemplate(server: pg.Client, name: string, from: string, queues: readonly string[]): Promise<void> {
  const { rowCount } = await server.query('SELECT FROM pg_database WHERE datname = $1', [name]);
  if (rowCount === 1) return;
  // Renamed when complete, so that a failed migration fails every spec with its own message.
  const draft = `${name}_draft`;
  await server.query(`DROP DATABASE IF EXISTS ${draft}`);
  await server.query(`CREATE DATABASE ${draft} TEMPLATE ${from}`);
  await migrate(urlOf(draft), MIGRATIONS, { appPassword: APP_PASSWORD, queues });
  await server.query(`ALTER DATABASE ${draft} RENAME TO ${name}`);
}

/** A database with nothing in it, for testing what makes one. */
export function createEmptyDatabase(): Promise<TestDatabase> {
  return create('');
}

async function create(how: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer((server) => server.query(`CREATE DATABASE ${name} ${how}`));
  return {
    ownerUrl: urlOf(name),
    appUrl: urlOf(name, 'kasvutori_app', APP_PASSWORD),
    close: async () => {
      await onServer((server) => server.query(`DROP DATABASE ${name} WITH (FORCE)`));
    },
  };
}

async function onServer<T>(work: (server: pg.Client) => Promise<T>): Promise<T> {
  const server = new pg.Client({ connectionString: urlOf('postgres') });
  await server.connect();
  try {
    return await work(server);
  } finally {
    await server.end();
  }
}

function urlOf(database: string, user?: string, password?: string): string {
  const server = process.env['KASVUTORI_TEST_OWNER_URL'];
  if (server === undefined)
    throw new Error('There is no test database server: run the specs with npm test or npm run jest.');
  const url = new URL(server);
  url.pathname = `/${database}`;
  if (user !== undefined) url.username = user;
  if (password !== undefined) url.password = password;
  return url.href;
}
