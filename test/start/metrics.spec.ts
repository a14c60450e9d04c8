import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Database, keyRing, openDataSource } from '@kasvutori/platform';
import pg from 'pg';
import { startInstance, type Instance } from '../../scripts/instance.mjs';
import { givenAuthority, givenOfficial } from '../support/given.js';
import { givenPublishedTender } from '../support/given-tender.js';

let instance: Instance;
let owner: pg.Client;
let tender: Awaited<ReturnType<typeof givenPublishedTender>>;

beforeAll(async () => {
  const kek = randomBytes(32);
  // Without a worker: jobs stay as they are.
  const env = { KASVUTORI_KEK: kek.toString('base64'), KASVUTORI_WORKER: 'separate' };
  instance = await startInstance({ mode: 'test', env });
  owner = new pg.Client({ connectionString: instance.ownerUrl });
  // Its connection goes with the database.
  owner.on('error', () => undefined);
  await owner.connect();
  const source = await openDataSource(instance.databaseUrl, [], 1);
  const db = new Database(source, { insert: () => Promise.resolve(), queuesOf: () => [] });
  const authorityId = await givenAuthority({ owner });
  tender = await givenPublishedTender({ db, owner, config: { keys: keyRing(kek) } }, authorityId);
  await source.destroy();
  const { personId } = await givenOfficial({ owner }, authorityId, 'finance-preparer');
  await owner.query(
    `INSERT INTO outcomes.payment_run (id, authority_id, number, status, cut_off, snapshot_at, prepared_by, created_at, clients, clients_done)
     VALUES (gen_random_uuid(), $1, 1, 'open', app.now()::date, app.now(), $2, app.now(), 10, 4)`,
    [authorityId, personId],
  );
  await owner.query(
    `INSERT INTO pgboss.job (name, state) SELECT 'outcomes.calculate-run', 'failed' FROM generate_series(1, 3)`,
  );
  await owner.query(
    `INSERT INTO pgboss.job (name, start_after) VALUES ('outcomes.calculate-run', now() - interval '1 hour')`,
  );
}, 180_000);
afterAll(async () => {
  await owner?.end();
  await instance?.stop();
});

async function numbers(): Promise<Map<string, number>> {
  const answer = await fetch(`${instance.url}/api/v1/health/metrics`);
  expect(answer.status).toBe(200);
  const lines = (await answer.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
  );
}

/** They are kept for some seconds. */
async function until(name: string, value: number): Promise<Map<string, number>> {
  for (const limit = Date.now() + 20_000; ; await sleep(250)) {
    const found = await numbers();
    if (found.get(name) === value || Date.now() > limit) return found;
  }
}

it('calls are counted by the pattern of their route, whatever stands in their address', async () => {
  for (const path of [
    'tenders/0190aaaa-0000-7000-8000-000000000000',
    'tenders/nobody@example.fi?x=1',
    'nowhere/at/all',
  ]) {
    await (await fetch(`${instance.url}/api/v1/${path}`)).arrayBuffer();
  }
  const found = await numbers();
  const calls = [...found.keys()].filter((name) => name.startsWith('kasvutori_http_request_seconds_count'));
  expect(calls).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/\{method="GET",route="\/api\/v1\/tenders\/:id",status="4\d\d"\}/),
      'kasvutori_http_request_seconds_count{method="GET",route="none",status="404"}',
    ]),
  );
  expect([...found.keys()].join('\n')).not.toMatch(/0190aaaa|example\.fi|nowhere/);
});

it('what the database knows is told: jobs, ledger, deadlines, runs', async () => {
  await owner.query('SELECT app.move_clock($1)', [new Date(tender.deadline.getTime() - 1_800_000)]);
  const before = await until('kasvutori_tenders_closing', 1);
  expect(Object.fromEntries(before)).toMatchObject({
    kasvutori_database_reachable: 1,
    kasvutori_tenders_closing: 1,
    kasvutori_tenders_to_open: 0,
    kasvutori_ledger_balance_cents: 0,
    'kasvutori_jobs{queue="outcomes.calculate-run",state="failed"}': 3,
    'kasvutori_payment_runs{status="open"}': 1,
    'kasvutori_payment_run_clients{which="all"}': 10,
    'kasvutori_payment_run_clients{which="done"}': 4,
    'kasvutori_pool_connections{which="waiting"}': 0,
  });
  expect(before.get('kasvutori_job_oldest_waiting_seconds')).toBeGreaterThanOrEqual(3_600);
  await owner.query('SELECT app.move_clock($1)', [new Date(tender.deadline.getTime() + 60_000)]);
  const after = await until('kasvutori_tenders_to_open', 1);
  expect([after.get('kasvutori_tenders_closing'), after.get('kasvutori_tenders_to_open')]).toEqual([0, 1]);
});

it('a database that is away is told, and nothing that was read before it went', async () => {
  await instance.crashDatabase();
  const found = await until('kasvutori_database_reachable', 0);
  expect(found.get('kasvutori_database_reachable')).toBe(0);
  expect(found.has('kasvutori_payment_runs{status="open"}')).toBe(false);
  const ready = await fetch(`${instance.url}/api/v1/health/ready`);
  expect([ready.status, ready.headers.get('retry-after')]).toEqual([503, '5']);
  await instance.restartDatabase();
  expect((await until('kasvutori_database_reachable', 1)).get('kasvutori_payment_runs{status="open"}')).toBe(1);
});
