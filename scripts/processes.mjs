/** Small things about operating-system processes that several scripts need. */
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** A mistake or a circumstance that one line explains; `report` prints it without a stack. */
export class Refusal extends Error {}

/** Says what is being done now; on stderr, so that stdout stays free for results. */
export const say = (line) => console.error(`• ${line}`);

/** Ends the script with one clear line for a refusal, with the whole story for anything unforeseen. */
export function report(error) {
  console.error(error instanceof Refusal ? `✗ ${error.message}` : error);
  process.exitCode = 1;
}

/**
 * The command line of a living process, '' when there is none. A zombie counts as gone: in a container without an
 * init nobody reaps it, and `kill(pid, 0)` would call it alive for ever.
 */
export function commandOf(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return '';
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    if (process.platform === 'win32') return process.kill(pid, 0) ? `process ${pid}` : '';
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

/** True once the process is gone, false when it still lives after `ms`. */
export async function gone(pid, ms) {
  for (const end = Date.now() + ms; commandOf(pid) !== ''; await sleep(50)) {
    if (Date.now() > end) return false;
  }
  return true;
}

/** Asks a process to end, and after `ms` no longer asks. */
export async function end(pid, { signal = 'SIGTERM', ms = 15_000, force = 'SIGKILL' } = {}) {
  for (const each of [signal, force]) {
    if (commandOf(pid) === '') return;
    try {
      process.kill(pid, each);
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
    if (await gone(pid, ms)) return;
  }
  throw new Refusal(`Process ${pid} does not end.`);
}

/** Runs a program in the repository's root with this terminal's output; resolves with its exit code. */
export function run(command, args, { env = {}, stdio = 'inherit' } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio, env: { ...process.env, ...env } });
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(signal ? 1 : code));
  });
}

/** Runs npm by the same npm that runs us, or by the one on the path. */
export function npm(args, options) {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('.js') ? run(process.execPath, [cli, ...args], options) : run('npm', args, options);
}

/** Runs a tool of node_modules by its script, without npx's start-up time. */
export const tool = (path, args, options) =>
  run(process.execPath, [join(ROOT, 'node_modules', path), ...args], options);

/** Whether a server could listen on this TCP port now; `host` undefined means every address. */
export function portIsFree(port, host) {
  return new Promise((resolve) => {
    const server = createServer().unref();
    server.once('error', () => resolve(false));
    server.listen({ port, host }, () => server.close(() => resolve(true)));
  });
}

/** A TCP port that was free a moment ago. */
export function freePort(host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const server = createServer().unref();
    server.once('error', reject);
    server.listen({ port: 0, host }, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
