/**
 * An installation of its own for a demonstration, a browser journey or a test that kills it: the built application on a
 * free port, with a throwaway database unless a folder is named. Whoever calls has seen to it that everything is built.
 */
import { closeSync, mkdirSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { hasEnded, spawnApp, stopApp, untilReady } from './app.mjs';
import { settingsOf } from './data-folder.mjs';
import { crashPostgres, startPostgres } from './embedded-postgres.mjs';
import { databaseEnvironment } from './open-database.mjs';
import { freePort, Refusal } from './processes.mjs';
import { startThrowawayPostgres } from './throwaway-postgres.mjs';

/**
 * Resolves when the instance is ready to serve. Returns
 * `url`, `pid` (of the application now), `databaseUrl` (as the application), `ownerUrl` (behind row-level security),
 * `kill9()` (as a power cut of the server; the database lives on), `restart()` (same address, same database),
 * `twin()` (one more server on the same database: resolves to its address; it ends with the instance),
 * `crashDatabase()` and `restartDatabase()` (same port; resolves when it takes connections),
 * `log()` (all the application has written) and `stop()`.
 */
export async function startInstance({ mode = 'demo', env = {}, dataDir } = {}) {
  const database = dataDir === undefined ? await startThrowawayPostgres() : await durableDatabase(dataDir);
  const { folder } = database;
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const logFile = join(folder, 'app.log');
  const { DATABASE_URL, DATABASE_OWNER_URL } = databaseEnvironment(database.url(), settingsOf(folder).appPassword);
  const settings = {
    DATABASE_URL,
    DATABASE_OWNER_URL,
    PORT: String(port),
    KASVUTORI_MODE: mode,
    KASVUTORI_DATA: folder,
  };
  let app;
  const twins = [];

  const log = () => readFileSync(logFile, 'utf8');
  const spawnAt = (more) => {
    const output = openSync(logFile, 'a', 0o600);
    const child = spawnApp({ ...settings, ...env, ...more }, output);
    closeSync(output);
    return child;
  };
  const serving = async (address, child) => {
    try {
      await untilReady(address, child);
    } catch (error) {
      throw new Refusal(`${error.message}\n${log().trim().split('\n').slice(-30).join('\n')}`, { cause: error });
    }
  };
  const launch = async () => {
    app = spawnAt({});
    await serving(url, app);
  };
  const instance = {
    url,
    databaseUrl: DATABASE_URL,
    ownerUrl: DATABASE_OWNER_URL,
    log,
    get pid() {
      return app.pid;
    },
    async kill9() {
      if (hasEnded(app)) return;
      const left = once(app, 'exit');
      app.kill('SIGKILL');
      await left;
    },
    async restart() {
      await stopApp(app);
      await launch();
    },
    async twin() {
      const twinPort = await freePort();
      const child = spawnAt({ PORT: String(twinPort) });
      twins.push(child);
      await serving(`http://localhost:${twinPort}`, child);
      return `http://localhost:${twinPort}`;
    },
    crashDatabase: () => crashPostgres(folder),
    async restartDatabase() {
      await startPostgres(folder, { durable: dataDir !== undefined });
    },
    async stop() {
      await Promise.all([...twins, ...(app ? [app] : [])].map(stopApp));
      await database.stop();
    },
  };
  try {
    await launch();
    return instance;
  } catch (error) {
    await instance.stop();
    throw error;
  }
}

async function durableDatabase(dataDir) {
  mkdirSync(dataDir, { recursive: true });
  const folder = realpathSync(dataDir);
  return { ...(await startPostgres(folder)), folder };
}
