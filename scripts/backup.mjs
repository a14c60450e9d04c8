/**
 * `npm run backup -- FOLDER`: every row of the database as it is at one moment, in a new folder; it may be serving meanwhile. The embedded
 * database unless DATABASE_URL names another. A demo's own keys go along; those of a production are kept apart from its backup, or it would open
 * itself. An image runs apps/api/dist/backup.js.
 */
import './node-version.mjs';
import { copyFileSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dataFolder, KEYS, takeDataFolder } from './data-folder.mjs';
import { stopPostgres } from './embedded-postgres.mjs';
import { ensureBuilt, ensureInstalled } from './install-and-build.mjs';
import { openDatabase } from './open-database.mjs';
import { Refusal, report, run } from './processes.mjs';

const folder = dataFolder();
let mine;
try {
  const [named] = process.argv.slice(2);
  if (named === undefined) throw new Refusal('Name the new folder of the backup: npm run backup -- FOLDER');
  const target = resolve(process.env.INIT_CWD ?? '', named);
  await ensureInstalled();
  await ensureBuilt(['server']);
  // Whoever serves from it has started its database, and goes on.
  mine = await takeDataFolder(folder, {}).catch(() => undefined);
  const env = { KASVUTORI_DATA: folder, ...(await openDatabase(folder)) };
  const code = await run(process.execPath, ['apps/api/dist/backup.js', target], { env });
  if (code !== 0) throw new Refusal('No backup was made.');
  if (existsSync(join(folder, KEYS))) copyFileSync(join(folder, KEYS), join(target, KEYS));
} catch (error) {
  report(error);
} finally {
  if (mine) {
    await stopPostgres(folder);
    mine.release();
  }
}
