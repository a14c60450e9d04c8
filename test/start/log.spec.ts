import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seededId } from '@kasvutori/platform';
import pg from 'pg';
import { startInstance, type Instance } from '../../scripts/instance.mjs';
import { traceCollector, type TraceCollector } from '../support/trace-collector.js';
import { signInAs } from '../support/sign-in.js';
import { insertDemoPeople } from '../support/sign-in-app.js';

/** What may never stand in a log or a trace; the name is the only one of its kind in the world. */
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
let collector: TraceCollector;
let owner: pg.Client;
let officer: string;

beforeAll(async () => {
  collector = await traceCollector();
  const env = {
    ...{ KASVUTORI_LOG: 'debug', KASVUTORI_LOG_FORM: 'json' },
    ...{ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_BSP_SCHEDULE_DELAY: '100' },
  };
  instance = await startInstance({ mode: 'test', env });
  owner = new pg.Client({ connectionString: instance.ownerUrl });
  await owner.connect();
  await insertDemoPeople(owner);
  officer = await signInAs(instance.url, 'officer-1');
}, 120_000);
afterAll(async () => {
  await owner?.end();
  await instance?.stop();
  await collector?.close();
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

describe('what is traced', () => {
  const inTrace = (traceId: string) => collector.spans().filter((span) => span.traceId === traceId);

  it('of a call is its route, its transactions and their statements, found by the id of the call', async () => {
    const { id } = await call('/api/v1/session');
    const root = await collector.sent(({ attributes }) => attributes['kasvutori.request_id'] === id);
    expect(root).toMatchObject({ name: 'GET /api/v1/session', links: [] });
    expect(root.parentSpanId ?? '').toBe('');
    expect(root.attributes).toEqual({
      'http.request.method': 'GET',
      'http.route': '/api/v1/session',
      'http.response.status_code': 200,
      'kasvutori.request_id': id,
    });
    const transaction = inTrace(root.traceId).find(({ name }) => name === 'transaction');
    expect(transaction?.parentSpanId).toBe(root.spanId);
    const statements = inTrace(root.traceId).filter(({ parentSpanId }) => parentSpanId === transaction?.spanId);
    expect(statements.map(({ attributes }) => attributes['db.query.text'])).toContainEqual(
      expect.stringMatching(/^SELECT set_config/),
    );
  });

  it('is begun anew: a trace that the caller names is only linked', async () => {
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
    const traceparent = `00-${traceId}-00f067aa0ba902b7-00`;
    const { id } = await call('/api/v1/session', { headers: { traceparent, tracestate: `kasvutori=${MARKERS.name}` } });
    const root = await collector.sent(({ attributes }) => attributes['kasvutori.request_id'] === id);
    expect(root.traceId).not.toBe(traceId);
    expect(root.links).toEqual([expect.objectContaining({ traceId, spanId: '00f067aa0ba902b7' })]);
  });

  it('is a job of its own, and no look at an empty queue', async () => {
    await owner.query(
      `INSERT INTO pgboss.job (name, data) VALUES ('mail.deliver', jsonb_build_object('mailId', $1::text))`,
      [randomUUID()],
    );
    const job = await collector.sent(({ name }) => name === 'job mail.deliver');
    expect(job.attributes).toMatchObject({ 'messaging.message.id': expect.any(String) });
    const roots = collector.spans().filter(({ parentSpanId }) => !parentSpanId);
    expect(roots.map(({ name }) => name.split(' ')[0])).not.toContain('transaction');
  });
});

describe('what people send us never gets into the log or a trace', () => {
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
    const log = instance.log() + collector.text();
    expect(instance.log().length).toBeGreaterThan(1_000);
    expect(collector.spans().length).toBeGreaterThan(50);
    for (const form of [marker, encodeURIComponent(marker), JSON.stringify(marker).slice(1, -1)]) {
      expect(log.includes(form)).toBe(false);
    }
    for (const part of marker.split(' ')) expect(log.includes(part)).toBe(false);
  });
});
