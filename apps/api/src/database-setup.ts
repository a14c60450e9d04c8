import { fileURLToPath } from 'node:url';
import { allHandlers, migrate, queueNames, type Config } from '@kasvutori/platform';
import { LIBRARIES } from './libraries.js';

const MIGRATIONS = fileURLToPath(new URL('../../../db/migrations/', import.meta.url));

/** Brings the database to the state of the sources. Needs the owner's connection; returns what was applied. */
export function setUpDatabase(config: Config): Promise<string[]> {
  const { url, ownerUrl } = config.database;
  if (ownerUrl === null) throw new Error('DATABASE_OWNER_URL is missing: migrations run as the owner of the database.');
  const queues = queueNames(allHandlers({ config, libraries: LIBRARIES }));
  return migrate(ownerUrl, MIGRATIONS, { appPassword: decodeURIComponent(new URL(url).password), queues });
}
