import { fileURLToPath } from 'node:url';
import { allHandlers, migrate, queueNames, type Config, type MigrateOptions } from '@kasvutori/platform';
import { LIBRARIES } from './libraries.js';

export const MIGRATIONS = fileURLToPath(new URL('../../../db/migrations/', import.meta.url));

/** Brings the database to the state of the sources. Needs the owner's connection; returns what was applied. */
export const setUpDatabase = (config: Config): Promise<string[]> =>
  migrate(ownerUrlOf(config), MIGRATIONS, migrateOptions(config));

/** What migrations need of the configuration: the application's password and every queue. */
export const migrateOptions = (config: Config): MigrateOptions => ({
  appPassword: decodeURIComponent(new URL(config.database.url).password),
  queues: queueNames(allHandlers({ config, libraries: LIBRARIES })),
});

export function ownerUrlOf({ database }: Config): string {
  if (database.ownerUrl === null)
    throw new Error('DATABASE_OWNER_URL is missing: this is done as the owner of the database.');
  return database.ownerUrl;
}
