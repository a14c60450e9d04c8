/** Which database the application works on, and how it is told so. */
import { settingsOf } from './data-folder.mjs';
import { startPostgres } from './embedded-postgres.mjs';
import { say } from './processes.mjs';

/**
 * The environment that names the database: the server given in DATABASE_URL, or the embedded one of this folder, which
 * is started for it.
 */
export async function openDatabase(folder) {
  const { DATABASE_URL: given, DATABASE_OWNER_URL: owner } = process.env;
  if (given && owner) return { DATABASE_URL: given, DATABASE_OWNER_URL: owner };
  // Given one login only, it is the owner's; the application's restricted one is made from it.
  if (given) return databaseEnvironment(given, settingsOf(folder).appPassword);
  const postgres = await startPostgres(folder);
  say(postgres.reused ? 'Going on with the database a killed start left running' : `Database started in ${folder}`);
  return databaseEnvironment(postgres.url(), settingsOf(folder).appPassword);
}

/** The application's own restricted login on the owner's database, and the owner's for migrations. */
export function databaseEnvironment(ownerUrl, appPassword) {
  const appUrl = new URL(ownerUrl);
  appUrl.username = 'kasvutori_app';
  appUrl.password = appPassword;
  return { DATABASE_URL: appUrl.href, DATABASE_OWNER_URL: ownerUrl };
}
