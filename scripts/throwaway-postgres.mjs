/**
 * A PostgreSQL for one run of tests or one demonstration, in a temporary folder that is gone afterwards, however the
 * run ends: a guard process holds the other end of a pipe, and cleans up when the pipe closes, even after `kill -9`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, realpathSync, rmSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { startPostgres, stopPostgres } from './embedded-postgres.mjs';

const SELF = fileURLToPath(import.meta.url);

/** Returns `{ folder, port, url(database), stop() }`. `inMemory`: where the machine has memory to spare. */
export async function startThrowawayPostgres({ inMemory = false } = {}) {
  const folder = mkdtempSync(join(inMemory && memoryToSpare() ? MEMORY : realpathSync(tmpdir()), 'kasvutori-'));
  const guard = spawn(process.execPath, [SELF, folder], { detached: true, stdio: ['pipe', 'ignore', 'inherit'] });
  const left = once(guard, 'exit');
  guard.unref();
  guard.stdin.unref();
  const stop = async () => {
    guard.ref();
    guard.stdin.end();
    await left;
  };
  try {
    return { ...(await startPostgres(folder, { durable: false })), folder, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const MEMORY = '/dev/shm';
/** Far more than a run of the specs has at a time. */
const ROOM = 8 * 2 ** 30;

function memoryToSpare() {
  if (!existsSync(MEMORY)) return false;
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize > ROOM && (process.availableMemory?.() ?? freemem()) > ROOM;
}

/** The guard: it has a session of its own, so that Ctrl-C in the terminal does not reach it. */
if (process.argv[1] === SELF) {
  const [folder] = process.argv.slice(2);
  process.stdin.resume();
  process.stdin.once('close', () => {
    void stopPostgres(folder).finally(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  });
}
