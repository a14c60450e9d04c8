/** The folder that holds what one installation remembers: its database, its secrets and who is using it now. */
import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { commandOf, end, gone, Refusal, ROOT } from './processes.mjs';

/** `.data` in the repository unless KASVUTORI_DATA names another folder; made when missing. */
export function dataFolder() {
  const folder = resolve(ROOT, process.env.KASVUTORI_DATA || '.data');
  mkdirSync(folder, { recursive: true });
  return realpathSync(folder);
}

/** Where a demo's own keys are kept. */
export const KEYS = 'secrets.json';
/** The marks of a demo region that is being filled and of one that is whole. */
export const BEGUN = 'region-begun';
export const FILLED = 'region-filled';

const settingsFile = (folder) => join(folder, 'settings.json');
const secret = () => randomBytes(32).toString('base64url');

/**
 * What was decided once for this folder and must stay: the database's passwords and its port (0 until one is chosen).
 * Readable by the owner of the folder only. The application keeps its own keys beside this file.
 */
export function settingsOf(folder) {
  try {
    return JSON.parse(readFileSync(settingsFile(folder), 'utf8'));
  } catch (error) {
    if (error.code !== 'ENOENT') throw new Refusal(`${settingsFile(folder)} cannot be read: ${error.message}`);
  }
  return rememberSettings(folder, { postgresPort: 0, ownerPassword: secret(), appPassword: secret() });
}

export function rememberSettings(folder, settings) {
  const draft = `${settingsFile(folder)}.new`;
  writeFileSync(draft, `${JSON.stringify(settings, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, settingsFile(folder));
  return settings;
}

/** Forgets everything. Only what we made is deleted: the folder may be one that holds other things too. */
export function emptyDataFolder(folder) {
  for (const name of ['postgres', 'postgres.new', 'postgres.log', 'settings.json', KEYS, BEGUN, FILLED]) {
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/**
 * Takes the folder for this process, or refuses in one line. A holder that was killed holds nothing any more; what it
 * left running is waited for or ended, so that the next start needs no help.
 * Returns `{ note(facts), release() }`; `note` adds facts (`url`, `app`: the application's pid) for the next to read.
 */
export async function takeDataFolder(folder, facts) {
  const file = join(folder, 'lock.json');
  const holder = readLock(file);
  if (holder !== undefined) {
    const alive = () => /(start|migrate|audit-verify|backup|restore)\.mjs/.test(commandOf(holder.pid));
    // npm was killed and its child is on the way out: give it the time to leave.
    const leaving = alive() && holder.launcher !== undefined && commandOf(holder.launcher) === '';
    if (leaving) await gone(holder.pid, 20_000);
    if (alive()) {
      const where = holder.url ? ` at ${holder.url}` : '';
      throw new Refusal(`Kasvutori is already running${where} on the data in ${folder} (process ${holder.pid}).`);
    }
    if (/main\.js/.test(commandOf(holder.app))) await end(holder.app, { ms: 5_000 });
    rmSync(file, { force: true });
  }
  let mine = { pid: process.pid, ...facts };
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch {
    throw new Refusal(`Kasvutori is just being started on the data in ${folder}.`);
  }
  const note = (more) => {
    mine = { ...mine, ...more };
    writeFileSync(file, JSON.stringify(mine));
  };
  note({});
  return { note, release: () => rmSync(file, { force: true }) };
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    // A lock whose writer was killed half-way names nobody, so nobody holds it.
    return error.code === 'ENOENT' ? undefined : {};
  }
}
