/**
 * `npm run restore -- FOLDER`: fills an empty database from a backup and then looks whether chains and books hold. The embedded database of an
 * empty data folder unless DATABASE_URL names another. An image runs apps/api/dist/restore.js and verify-audit.js.
 */
import './node-version.mjs';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dataFolder, FILLED, KEYS, takeDataFolder } from './data-folder.mjs';
import { stopPostgres } from './embedded-postgres.mjs';
import { ensureBuilt, ensureInstalled } from './install-and-build.mjs';
import { openDatabase } from './open-database.mjs';
import { Refusal, report, run } from './processes.mjs';

const folder = dataFolder();
let mine;
try {
  const [named] = process.argv.slice(2);
  if (named === undefined) throw new Refusal('Name the folder of the backup: npm run restore -- FOLDER');
  const source = resolve(process.env.INIT_CWD ?? '', named);
  mine = await takeDataFolder(folder, {});
  await ensureInstalled();
  await ensureBuilt(['server']);
  takeKeys(join(source, KEYS), join(folder, KEYS));
  const env = { KASVUTORI_DATA: folder, ...(await openDatabase(folder)) };
  const restored = await run(process.execPath, ['apps/api/dist/restore.js', source], { env });
  if (restored !== 0) throw new Refusal('The backup was not restored.');
  // What is restored is a whole region: the next start of a demo does not fill it.
  writeFileSync(join(folder, FILLED), '');
  const holds = await run(process.execPath, ['apps/api/dist/verify-audit.js'], { env });
  if (holds !== 0) throw new Refusal('What was restored does not hold.');
} catch (error) {
  report(error);
} finally {
  if (mine) {
    await stopPostgres(folder);
    mine.release();
  }
}

/** The keys of a demo's backup; a folder that has others already is not an empty place. */
function takeKeys(from, to) {
  if (!existsSync(from)) return;
  if (existsSync(to) && !readFileSync(from).equals(readFileSync(to)))
    throw new Refusal(`${to} holds other keys than the backup: restore into an empty folder (KASVUTORI_DATA).`);
  copyFileSync(from, to);
}
