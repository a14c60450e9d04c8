/**
 * `npm run migrate`: brings a database to the state of db/migrations, with what `npm run build` made.
 * DATABASE_OWNER_URL names the owner's login, DATABASE_URL the application's, whose password is set here.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal, report, ROOT, say } from './processes.mjs';

try {
  const { DATABASE_OWNER_URL: owner, DATABASE_URL: app } = process.env;
  if (!owner || !app) throw new Refusal('Name the owner in DATABASE_OWNER_URL and the application in DATABASE_URL.');
  const appPassword = decodeURIComponent(new URL(app).password);
  if (appPassword === '') throw new Refusal('DATABASE_URL carries no password, so the application could not log in.');
  if (!existsSync(join(ROOT, 'apps/api/dist/queues.js'))) throw new Refusal('Nothing is built yet: npm run build.');

  const { migrate, MigrationRefused } = await import('../libs/platform/dist/database/migrate.js');
  const { QUEUES } = await import('../apps/api/dist/queues.js');
  try {
    const applied = await migrate(owner, join(ROOT, 'db/migrations'), { appPassword, queues: QUEUES });
    say(applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.join(', ')}.`);
  } catch (error) {
    throw error instanceof MigrationRefused ? new Refusal(error.message, { cause: error }) : error;
  }
} catch (error) {
  report(error);
}
