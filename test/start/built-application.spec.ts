import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startInstance, type Instance } from '../../scripts/instance.mjs';
import { signInAs } from '../support/sign-in.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const WEB_APP_IS_BUILT = existsSync(join(ROOT, 'apps/admin/dist/index.html'));

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly said: string;
}

/** A script of the repository as a process of its own. Nothing of our own environment that could change its mind is passed on. */
function launch(script: string, env: Readonly<Record<string, string>>): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [join(ROOT, script)], {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => (said += String(data)));
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, said }) as Ended);
  return { child, ended };
}

async function gone(pid: number, milliseconds: number): Promise<boolean> {
  for (const limit = Date.now() + milliseconds; Date.now() < limit; await sleep(50)) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
  }
  return false;
}

describe('the built application', () => {
  let instance: Instance;
  let folder: string;
  let owner: pg.Client;

  beforeAll(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'built-')));
    // Without a worker of its own, so that the worker's process has something to do.
    instance = await startInstance({ env: { KASVUTORI_WORKER: 'separate' } });
    owner = new pg.Client({ connectionString: instance.ownerUrl });
    await owner.connect();
  }, 120_000);
  afterAll(async () => {
    await owner?.end();
    await instance?.stop();
    await rm(folder, { recursive: true });
  });

  const get = (path: string, headers: Record<string, string> = {}) => fetch(`${instance.url}${path}`, { headers });

  it('says that it lives, that it is ready, and how it is', async () => {
    expect(await (await get('/api/v1/health/live')).json()).toEqual({ status: 'ok' });
    expect(await (await get('/api/v1/health/ready')).json()).toEqual({ status: 'ok' });
    expect(await (await get('/api/v1/health/metrics')).text()).toContain('process_cpu_seconds_total');
  });

  it('knows a stranger, and who has signed in', async () => {
    expect(await (await get('/api/v1/session')).json()).toMatchObject({ person: null, actor: { kind: 'anonymous' } });
    const cookie = await signInAs(instance.url, 'auditor-1');
    const session = await (await get('/api/v1/session', { cookie })).json();
    expect(session).toMatchObject({ actor: { kind: 'authority', roles: ['auditor'] } });
  });

  it('describes itself', async () => {
    const answer = await get('/api/v1/openapi.json');
    const description = (await answer.json()) as { openapi: string; paths: object };
    expect(description.openapi).toMatch(/^3\./);
    expect(Object.keys(description.paths)).toContain('/api/v1/tenders/{id}');
  });

  it('answers an unknown route with a problem in the language asked for, and with its security headers', async () => {
    const answer = await get('/api/v1/nowhere', { 'accept-language': 'sv' });
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(answer.headers.get('content-language')).toBe('sv');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.has('strict-transport-security')).toBe(false);
    expect(await answer.json()).toMatchObject({ status: 404, code: 'not-found' });
  });

  it('serves its page under a nonce that is another each time, and nothing where no web app is built', async () => {
    const pages = await Promise.all(['/', '/kilpailutukset'].map((path) => get(path, { accept: 'text/html' })));
    // npm test builds no web app; npm start and .ci/run do.
    if (!WEB_APP_IS_BUILT) {
      expect(pages.map((page) => page.status)).toEqual([404, 404]);
      return;
    }
    const nonces = await Promise.all(
      pages.map(async (page) => {
        const nonce = /'nonce-([^']+)'/.exec(page.headers.get('content-security-policy') ?? '')?.[1];
        const html = await page.text();
        expect(page.status).toBe(200);
        expect(html).toContain(`nonce="${nonce}"`);
        expect(html).not.toContain('__CSP_NONCE__');
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(2);
  });

  it('has a worker that works, and ends when asked to', async () => {
    await signInAs(instance.url, 'operator-1');
    const waiting = async () => (await owner.query('SELECT FROM app.unsealed')).rowCount ?? 0;
    expect(await waiting()).toBeGreaterThan(0);
    const { child, ended } = launch('apps/api/dist/worker.js', {
      DATABASE_URL: instance.databaseUrl,
      KASVUTORI_MODE: 'demo',
      KASVUTORI_DATA: folder,
    });
    try {
      for (let i = 0; i < 600 && child.exitCode === null && (await waiting()) > 0; i += 1) await sleep(100);
    } finally {
      child.kill('SIGTERM');
    }
    expect(await ended).toEqual({ code: null, signal: 'SIGTERM', said: '' });
    expect(await waiting()).toBe(0);
  }, 90_000);

  it('finishes what it is doing when asked to end, and comes back to the same data', async () => {
    const people = async () => (await owner.query('SELECT FROM app.person')).rowCount;
    const before = await people();
    // Whoever asks whether it is ready reads the clock, and now has to wait for us.
    await owner.query('BEGIN');
    await owner.query('LOCK TABLE app.sandbox_clock IN ACCESS EXCLUSIVE MODE');
    const underWay = get('/api/v1/health/ready');
    for (let i = 0; i < 100; i += 1) {
      const { rowCount } = await owner.query(
        `SELECT FROM pg_locks WHERE NOT granted AND relation = 'app.sandbox_clock'::regclass`,
      );
      if (rowCount === 1) break;
      await sleep(50);
    }
    process.kill(instance.pid, 'SIGTERM');
    await sleep(300);
    await owner.query('COMMIT');
    expect((await underWay).status).toBe(200);
    expect(await gone(instance.pid, 8_000)).toBe(true);
    await instance.restart();
    expect(await people()).toBe(before);
  }, 60_000);
});

describe('a start that must not be', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'built-')));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('of a production with the settings of a demo is refused, every one of them by name', async () => {
    const { ended } = launch('apps/api/dist/main.js', {
      KASVUTORI_MODE: 'production',
      KASVUTORI_PUBLIC_URL: 'http://localhost:3000',
      KASVUTORI_SESSION_KEY: randomBytes(32).toString('base64'),
      DATABASE_URL: 'postgres://postgres:postgres@localhost/kasvutori',
      OIDC_ISSUER: 'http://localhost:3000/oidc',
      OIDC_CLIENT_SECRET: 'demo',
      SANDBOX: '1',
    });
    const { code, said } = await ended;
    expect(code).toBe(1);
    const [first, ...problems] = said.trim().split('\n');
    expect(first).toBe('The configuration does not allow a start:');
    for (const name of [
      'KASVUTORI_PUBLIC_URL',
      'KASVUTORI_KEK',
      'DATABASE_URL',
      'OIDC_ISSUER',
      'OIDC_CLIENT_ID',
      'OIDC_CLIENT_SECRET',
      'OIDC_API_AUDIENCE',
      'SMTP_URL',
      'SANDBOX',
    ])
      expect(problems).toContainEqual(expect.stringMatching(new RegExp(`^ {2}– ${name} `)));
  });

  it('on data that another start uses says so in one line', async () => {
    const holder = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', 'start.mjs'], { stdio: 'ignore' });
    try {
      await writeFile(join(folder, 'lock.json'), JSON.stringify({ pid: holder.pid, url: 'http://localhost:3000' }));
      const { ended } = launch('scripts/start.mjs', { KASVUTORI_DATA: folder });
      expect(await ended).toEqual({
        code: 1,
        signal: null,
        said: `✗ Kasvutori is already running at http://localhost:3000 on the data in ${folder} (process ${holder.pid}).\n`,
      });
    } finally {
      holder.kill('SIGKILL');
    }
  });
});
