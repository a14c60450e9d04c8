/**
 * `npm run people:first -- --authority BUSINESS-ID --email ADDRESS`: asks somebody to be the first who manages an authority's people, and says the link.
 * The embedded database unless DATABASE_URL names another; it may be serving meanwhile. An image runs apps/api/dist/first-people-manager.js.
 */
import './node-version.mjs';
import { dataFolder, takeDataFolder } from './data-folder.mjs';
import { stopPostgres } from './embedded-postgres.mjs';
import { ensureBuilt, ensureInstalled } from './install-and-build.mjs';
import { openDatabase } from './open-database.mjs';
import { report, run } from './processes.mjs';

const folder = dataFolder();
let mine;
try {
  await ensureInstalled();
  await ensureBuilt(['server']);
  // Whoever serves from it has started its database, and goes on.
  mine = await takeDataFolder(folder, {}).catch(() => undefined);
  const env = { KASVUTORI_DATA: folder, ...(await openDatabase(folder)) };
  process.exitCode = await run(process.execPath, ['apps/api/dist/first-people-manager.js', ...process.argv.slice(2)], {
    env,
  });
} catch (error) {
  report(error);
} finally {
  if (mine) {
    await stopPostgres(folder);
    mine.release();
  }
}
