import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';

const SCRIPTS = new URL('../../scripts/', import.meta.url).href;
let outer: string;
let folder: string;

beforeEach(async () => {
  outer = await realpath(await mkdtemp(join(tmpdir(), 'start-')));
  await chmod(outer, 0o755);
  folder = join(outer, 'data of a user');
  await mkdir(folder);
});

afterEach(async () => {
  await stop();
  await rm(outer, { recursive: true });
});

/** Runs a piece of script in a process of its own, which then ends without tidying up, as if it had been killed. */
async function inProcess<T>(code: string): Promise<T> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code, folder]);
  return (stdout === '' ? undefined : JSON.parse(stdout)) as T;
}

interface Started {
  port: number;
  reused: boolean;
  url: string;
}

const FROM = `import { startPostgres, stopPostgres } from '${SCRIPTS}embedded-postgres.mjs'; const folder = process.argv[1];`;
const start = (durable = false) =>
  inProcess<Started>(
    `${FROM} const { port, reused, url } = await startPostgres(folder, { durable: ${durable} });
     console.log(JSON.stringify({ port, reused, url: url() }));`,
  );
const stop = () => inProcess<void>(`${FROM} await stopPostgres(folder);`);

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

const postmaster = async () => Number((await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0]);

describe('the embedded database', () => {
  it('keeps its data, its port and its secrets from one start to the next', async () => {
    const first = await start();
    await query(first.url, 'CREATE TABLE kept AS SELECT 1 AS n');
    await stop();
    expect(existsSync(join(folder, 'postgres/postmaster.pid'))).toBe(false);
    const second = await start();
    expect(second).toEqual({ ...first, reused: false });
    expect(await query(second.url, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
    expect((await stat(join(folder, 'settings.json'))).mode & 0o777).toBe(0o600);
  });

  it('sorts as Finns do and keeps everybody out who has no password', async () => {
    const { url } = await start();
    const words = `unnest(ARRAY['öljy', 'Zorro', 'äiti', 'aalto', 'Åbo']) AS word`;
    expect(await query(url, `SELECT string_agg(word, ' ' ORDER BY word) AS words FROM ${words}`)).toEqual([
      { words: 'aalto Zorro Åbo äiti öljy' },
    ]);
    const stranger = new URL(url);
    stranger.password = 'guessed';
    await expect(query(stranger.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
  });

  it('goes on with a server whose starter was killed', async () => {
    const first = await start();
    const second = await start();
    expect(second).toEqual({ ...first, reused: true });
  });

  it('recovers when the server itself was killed', async () => {
    const first = await start(true);
    await query(first.url, 'CREATE TABLE kept AS SELECT 1 AS n');
    process.kill(await postmaster(), 'SIGKILL');
    const second = await start(true);
    expect(second.reused).toBe(false);
    expect(await query(second.url, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
  });

  it('is not misled by a pid file whose number is now somebody else’s', async () => {
    await start();
    await stop();
    const file = join(folder, 'postgres/postmaster.pid');
    await writeFile(
      file,
      [process.pid, join(folder, 'postgres'), 0, 5432, '', '127.0.0.1', '', 'ready', ''].join('\n'),
    );
    expect((await start()).reused).toBe(false);
  });

  it('runs from a folder that is closed to everybody else', async () => {
    await chmod(outer, 0o700);
    expect(await query((await start()).url, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
  });

  it('leaves nothing of a throwaway server, even when its user is killed', async () => {
    const code = `import { startThrowawayPostgres } from '${SCRIPTS}throwaway-postgres.mjs';
      console.log((await startThrowawayPostgres()).folder); setInterval(() => {}, 1000);`;
    const user = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
    const printed = await new Promise<string>((resolve) =>
      user.stdout.once('data', (data: Buffer) => resolve(String(data))),
    );
    const place = printed.trim();
    expect(existsSync(join(place, 'postgres/postmaster.pid'))).toBe(true);
    user.kill('SIGKILL');
    for (let i = 0; i < 100 && existsSync(place); i += 1) await sleep(100);
    expect(existsSync(place)).toBe(false);
  });
});

describe('the data folder', () => {
  const take = `import { takeDataFolder } from '${SCRIPTS}data-folder.mjs';
    const tell = (what) => console.log(JSON.stringify(what));
    await takeDataFolder(process.argv[1], {}).then(() => tell('taken'), (error) => tell(error.message));`;

  it('is refused while a start holds it, and free again when that was killed', async () => {
    // Named as the script is, because that is how a holder is told from a process that merely got its number.
    const holder = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', 'start.mjs'], { stdio: 'ignore' });
    await writeFile(join(folder, 'lock.json'), JSON.stringify({ pid: holder.pid, url: 'http://localhost:3000' }));
    expect(await inProcess(take)).toBe(
      `Kasvutori is already running at http://localhost:3000 on the data in ${folder} (process ${holder.pid}).`,
    );
    const left = new Promise((resolve) => holder.once('exit', resolve));
    holder.kill('SIGKILL');
    await left;
    expect(await inProcess(take)).toBe('taken');
  });

  it('is free when the holder’s number went to another program, or the lock is half a file', async () => {
    await writeFile(join(folder, 'lock.json'), JSON.stringify({ pid: process.pid, url: 'http://localhost:3000' }));
    expect(await inProcess(take)).toBe('taken');
    await writeFile(join(folder, 'lock.json'), '{"pid":');
    expect(await inProcess(take)).toBe('taken');
  });
});
