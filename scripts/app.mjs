/** The built application as a process of its own: what it is told, when it is ready, how it ends. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { end, Refusal, ROOT } from './processes.mjs';

const MAIN = join(ROOT, 'apps/api/dist/main.js');
const LEAVE_WITH_PARENT = new URL('leave-with-parent.mjs', import.meta.url).href;

/**
 * Starts the application. It gets a process group of its own, so that Ctrl-C reaches it through its parent only and
 * the database outlives it; and a channel to the parent, so that it ends when the parent is killed. Without source maps,
 * which make a third of the start: the compiled files read alike. Images, started rarely, have them.
 */
export function spawnApp(env, output = 'inherit') {
  return spawn(process.execPath, [`--import=${LEAVE_WITH_PARENT}`, MAIN], {
    cwd: ROOT,
    detached: true,
    stdio: ['ignore', output, output, 'ipc'],
    env: { ...process.env, ...env },
  });
}

/** Waits until the application says it is ready to serve; refuses when it ends before that or takes too long. */
export async function untilReady(url, child, ms = 120_000) {
  for (const limit = Date.now() + ms; Date.now() < limit; await sleep(50)) {
    if (hasEnded(child))
      throw new Refusal(`The application ended while starting (${child.signalCode ?? child.exitCode}).`);
    const answer = await fetch(`${url}/api/v1/health/ready`).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
  }
  throw new Refusal(`The application was not ready in ${ms / 1000} s.`);
}

export const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null;

/** Lets the application finish what it is doing. */
export async function stopApp(child) {
  if (hasEnded(child)) return;
  const left = once(child, 'exit');
  await end(child.pid);
  await left;
}
