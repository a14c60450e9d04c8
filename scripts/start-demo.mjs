/** Installs, builds, starts the embedded database and the application, and stops them in the opposite order. */
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasEnded, spawnApp, stopApp, untilReady } from './app.mjs';
import { BEGUN, dataFolder, emptyDataFolder, FILLED, takeDataFolder } from './data-folder.mjs';
import { stopPostgres } from './embedded-postgres.mjs';
import { ensureBuilt, ensureInstalled } from './install-and-build.mjs';
import { openDatabase } from './open-database.mjs';
import { commandOf, portIsFree, Refusal, report, say } from './processes.mjs';

export async function start(args) {
  try {
    await serve(args);
  } catch (error) {
    report(error);
  }
}

async function serve(args) {
  const unknown = args.find((arg) => arg !== '--reset');
  if (unknown !== undefined) throw new Refusal(`npm start knows --reset only, not ${unknown}.`);
  const port = portOf(process.env.PORT);
  const folder = dataFolder();
  const launcher = launcherPid();
  const mine = await takeDataFolder(folder, { launcher });
  const stopping = askedToStop(launcher);
  let app;
  try {
    if (!(await portIsFree(port)))
      throw new Refusal(`Port ${port} is taken by another program: PORT=${port + 1} npm start.`);
    await ensureInstalled();
    await ensureBuilt();
    if (args.includes('--reset')) await reset(folder);
    await forgetUnfinishedRegion(folder);

    const database = await openDatabase(folder);
    if (stopping.signal.aborted) return;
    const url = `http://localhost:${port}`;
    app = spawnApp({
      ...database,
      PORT: String(port),
      KASVUTORI_MODE: process.env.KASVUTORI_MODE || 'demo',
      KASVUTORI_DATA: folder,
    });
    mine.note({ url, app: app.pid });
    const ended = once(app, 'exit');
    const asked = once(stopping.signal, 'abort');
    await Promise.race([untilReady(url, app), ended, asked]);
    if (!hasEnded(app) && !stopping.signal.aborted) {
      await Promise.race([fillRegion(folder, url), ended, asked]);
      if (!hasEnded(app) && !stopping.signal.aborted) say(`Ready: ${url}   (Ctrl-C stops)`);
    }
    await Promise.race([ended, asked]);
    if (stopping.signal.aborted) return;
    // An application that ends without being asked has failed, whatever it says.
    throw new Refusal(`The application ended (${app.signalCode ?? app.exitCode}).`);
  } catch (error) {
    // Ctrl-C reaches npm and the compiler too, which then fail because they were stopped.
    if (stopping.signal.aborted) return;
    throw error;
  } finally {
    if (stopping.signal.aborted) say('Stopping');
    if (app) await stopApp(app);
    await stopPostgres(folder);
    mine.release();
    stopping.forget();
  }
}

const marked = (folder, mark) => existsSync(join(folder, mark));
const mark = (folder, name) => writeFileSync(join(folder, name), '');
const inDemo = () => (process.env.KASVUTORI_MODE || 'demo') === 'demo';

/** The people of a fresh demo buy, choose and pay through the API before anybody else comes in. */
async function fillRegion(folder, url) {
  if (!inDemo() || marked(folder, FILLED)) return;
  say('Filling the demo region: its past year in about half a minute, this once');
  mark(folder, BEGUN);
  const { seedMarket } = await import('../demo/dist/seed.js');
  await seedMarket(url, () => {});
  mark(folder, FILLED);
}

/** A demo that was killed while it was being filled has been seen by nobody: it begins anew. */
async function forgetUnfinishedRegion(folder) {
  if (!inDemo() || !marked(folder, BEGUN) || marked(folder, FILLED)) return;
  say('The demo region was not finished the last time: beginning anew');
  await reset(folder);
}

async function reset(folder) {
  if (process.env.DATABASE_URL)
    throw new Refusal('--reset empties the embedded database only; empty the one in DATABASE_URL yourself.');
  say(`Emptying the database in ${folder}`);
  await stopPostgres(folder);
  emptyDataFolder(folder);
}

function portOf(text) {
  if (text === undefined || text === '') return 3000;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Refusal(`PORT must be a number from 1 to 65535, not ${text}.`);
  return port;
}

/** Aborts at the first signal, or when npm, which would have passed the signal on, was killed itself. */
function askedToStop(launcher) {
  const asked = new globalThis.AbortController();
  const stop = () => asked.abort();
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, stop);
  const watch = globalThis.setInterval(() => launcher !== undefined && commandOf(launcher) === '' && stop(), 500);
  return {
    signal: asked.signal,
    forget() {
      globalThis.clearInterval(watch);
      for (const signal of signals) process.off(signal, stop);
    },
  };
}

/** The npm that runs this script: our parent, or the shell between us has it for parent. */
function launcherPid() {
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const isShell = /^\S*sh -c /.test(commandOf(process.ppid));
  if (!isShell) return process.ppid;
  if (process.platform !== 'linux') return undefined;
  // After the name in brackets: state, parent.
  return Number(readFileSync(`/proc/${process.ppid}/stat`, 'utf8').split(') ').at(-1).split(' ')[1]);
}
