import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seededId } from '@kasvutori/platform';
import pg from 'pg';
import { startInstance, type Instance } from '../../scripts/instance.mjs';
import { signInAs } from '../support/sign-in.js';
import { insertDemoPeople } from '../support/sign-in-app.js';

/** What may never stand in a log; the name is the only one of its kind in the world. */
const MARKERS = {
  code: '311299-987Y',
  password: 'Kissa-istuu-katolla-77',
  account: 'FI2112345600000785',
  name: 'Aurinkoinen Zefyyri-Testinen',
  email: 'zefyyri.testinen@example.fi',
  token: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ6ZWZ5eXJpIn0.bWFya2VyLXNpZ25hdHVyZQ',
};
const ALL = Object.values(MARKERS).join(' ');

let instance: Instance;
let owner: pg.Client;
let officer: string;

beforeAll(async () => {
  instance = await startInstance({ mode: 'test', env: { KASVUTORI_LOG: 'debug', KASVUTORI_LOG_FORM: 'json' } });
  owner = new pg.Client({ connectionString: instance.ownerUrl });
  await owner.connect();
  await insertDemoPeople(owner);
  officer = await signInAs(instance.url, 'officer-1');
}, 120_000);
afterAll(async () => {
  await owner?.end();
  await instance?.stop();
});

interface Line {
  readonly [name: string]: unknown;
}
const lines = (): Line[] =>
  instance
    .log()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line);

/** Lines of one call; the line is written after the answer. */
async function linesOf(requestId: string): Promise<Line[]> {
  for (const limit = Date.now() + 10_000; Date.now() < limit; await sleep(20)) {
    const found = lines().filter((line) => line['requestId'] === requestId);
    if (found.length > 0) return found;
  }
  return [];
}

async function call(path: string, { headers = {}, ...init }: RequestInit & { headers?: Record<string, string> } = {}) {
  const requestId = randomUUID();
  const answer = await fetch(`${instance.url}${path}`, {
    ...init,
    headers: { cookie: officer, 'x-requested-with': 'kasvutori', 'x-request-id': requestId, ...headers },
    redirect: 'manual',
  });
  await answer.arrayBuffer();
  return { status: answer.status, id: answer.headers.get('x-request-id'), written: await linesOf(requestId) };
}

describe('a call', () => {
  it('is one line: who by id, the pattern of the route, the status and how long', async () => {
    const tender = randomUUID();
    const { id, written } = await call(`/api/v1/tenders/${tender}?name=${MARKERS.email}`);
    expect(written).toEqual([
      {
        time: expect.any(String),
        pid: instance.pid,
        level: 'info',
        requestId: id,
        method: 'GET',
        route: '/api/v1/tenders/:id',
        status: 404,
        ms: expect.any(Number),
        kind: 'authority',
        actor: seededId('person:officer-1'),
        organisation: expect.stringMatching(/^[0-9a-f-]{36}$/),
      },
    ]);
  });
});

describe('what people send us never gets into the log', () => {
  const json = { 'content-type': 'application/json' };
  const body = JSON.stringify({ title: ALL, nested: MARKERS, [MARKERS.name]: MARKERS.password });

  beforeAll(async () => {
    // A fault that nobody foresaw, whose message repeats what was searched for and what was sent.
    await owner.query(
      `CREATE FUNCTION app.choke() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM $m$${ALL}$m$::uuid; RETURN NEW; END $$`,
    );
    await owner.query(
      `CREATE TRIGGER choke BEFORE INSERT OR UPDATE ON app.session FOR EACH ROW EXECUTE FUNCTION app.choke()`,
    );
  });

  it.each<[string, string, RequestInit & { headers?: Record<string, string> }]>([
    ['a query', `/api/v1/tenders?search=${encodeURIComponent(ALL)}`, {}],
    ['a path', `/api/v1/tenders/${encodeURIComponent(ALL)}`, {}],
    ['a path that is nowhere', `/api/v1/${encodeURIComponent(ALL)}/x`, {}],
    ['a path that cannot be read', `/api/v1/tenders/%E0%A4%A${encodeURIComponent(MARKERS.email)}`, {}],
    ['a body', '/api/v1/tenders', { method: 'POST', headers: json, body }],
    ['a body that cannot be read', '/api/v1/tenders', { method: 'POST', headers: json, body: `{"name": "${ALL}` }],
    ['a body of another kind', '/api/v1/tenders', { method: 'POST', headers: { 'content-type': 'text/plain' }, body }],
    ['a token', '/api/v1/session', { headers: { authorization: `Bearer ${MARKERS.token}` } }],
    ['a cookie', '/api/v1/session', { headers: { cookie: `kasvutori_session=${MARKERS.token}` } }],
    ['headers', '/api/v1/session', { headers: { 'user-agent': MARKERS.email, 'x-name': ALL, referer: ALL } }],
    ['a key', '/api/v1/tenders', { method: 'POST', headers: { ...json, 'idempotency-key': ALL }, body }],
    ['the way back from sign-in', `/auth/callback?code=${MARKERS.password}&error=${encodeURIComponent(ALL)}`, {}],
  ])('from %s', async (_, path, init) => {
    await call(path, init);
  });

  it('from a fault that nobody foresaw', async () => {
    const before = lines().length;
    const { status } = await call('/auth/logout', { method: 'POST' });
    expect(status).toBe(500);
    const faults = lines()
      .slice(before)
      .filter(({ level }) => level === 'error');
    expect(faults).toEqual([
      expect.objectContaining({ context: 'Problem', stack: expect.stringMatching(/: "…"\n\s+at /) }),
    ]);
  });

  it.each(Object.entries(MARKERS))('there is no %s in it', async (_, marker) => {
    const log = instance.log();
    expect(log.length).toBeGreaterThan(1_000);
    for (const form of [marker, encodeURIComponent(marker), JSON.stringify(marker).slice(1, -1)]) {
      expect(log.includes(form)).toBe(false);
    }
    for (const part of marker.split(' ')) expect(log.includes(part)).toBe(false);
  });
});
