/**
 * `npm run migrate`: brings the database to the state of db/migrations; the embedded one unless DATABASE_URL names another.
 * An installation without sources (the image) runs apps/api/dist/migrate.js itself.
 */
import './node-version.mjs';
import { dataFolder, takeDataFolder } from './data-folder.mjs';
import { stopPostgres } from './embedded-postgres.mjs';
import { ensureBuilt, ensureInstalled } from './install-and-build.mjs';
import { openDatabase } from './open-database.mjs';
import { Refusal, report, run } from './processes.mjs';

const folder = dataFolder();
let mine;
try {
  // Held only when nobody serves from it: a running server's embedded database was migrated when it started.
  mine = await takeDataFolder(folder, {});
  await ensureInstalled();
  await ensureBuilt(['server']);
  const env = { KASVUTORI_DATA: folder, ...(await openDatabase(folder)) };
  const code = await run(process.execPath, ['apps/api/dist/migrate.js'], { env });
  if (code !== 0) throw new Refusal('The database could not be migrated.');
} catch (error) {
  report(error);
} finally {
  if (mine) {
    await stopPostgres(folder);
    mine.release();
  }
}
