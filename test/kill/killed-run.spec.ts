import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { seededRandom } from '@kasvutori/platform';
import pg from 'pg';
import { startInstance, type Instance } from '../../scripts/instance.mjs';
import { givenManyParticipations } from '../../scripts/many-participations.mjs';
import { signPeopleIn } from '../../scripts/sign-people-in.mjs';
import { ledgerFaults } from './ledger-snapshot.js';

/** Kills while lines are written; three more come while the run is frozen, approved and sent. */
const KILLS = 17;
const CLIENTS = 4_000;
const PROVIDERS = 5;
/** Generous: a busy machine takes several times as long as a quiet one. */
const PATIENCE = 1_800_000;
const random = seededRandom(process.env.KASVUTORI_KILL_SEED ?? 'killed-run');

interface Run {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly lines: number;
  readonly net: string;
  readonly hash: string | null;
}

let instance: Instance;
let ownerUrl: string;
let preparer: string;
let approver: string;
let today: string;
let calm: Run;

/** Asks the database, however often its connections break. */
async function ask<Row extends pg.QueryResultRow>(query: string, values: unknown[] = []): Promise<Row[]> {
  for (;;) {
    const owner = new pg.Client({ connectionString: ownerUrl });
    // A connection may also break between two questions.
    owner.on('error', () => undefined);
    try {
      await owner.connect();
      return (await owner.query<Row>(query, values)).rows;
    } catch {
      await sleep(50);
    } finally {
      await owner.end().catch(() => undefined);
    }
  }
}

/** As somebody at a browser: what is not answered is tried again, with the same key. */
async function call<Answer>(
  cookie: string,
  method: string,
  path: string,
  body: object = {},
  version?: number,
): Promise<Answer> {
  const headers = {
    ...{ cookie, 'x-requested-with': 'kasvutori', 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    ...(version !== undefined && { 'if-match': `"${version}"` }),
  };
  for (;;) {
    const answer = await fetch(`${instance.url}/api/v1/${path}`, {
      method,
      headers,
      ...(method === 'POST' && { body: JSON.stringify(body) }),
    }).catch(() => undefined);
    const text = await answer?.text().catch(() => undefined);
    if (answer?.ok && text !== undefined) return JSON.parse(text) as Answer;
    if (answer !== undefined && answer.status < 500) throw new Error(`${path} answers ${answer.status}: ${text}`);
    await sleep(100);
  }
}

const look = (id: string): Promise<Run> => call<Run>(preparer, 'GET', `payment-runs/${id}`);

async function until(id: string, status: string): Promise<Run> {
  for (;;) {
    const run = await look(id);
    if (run.status === status) return run;
    if (run.status !== 'open') throw new Error(`the run is ${run.status}`);
    await sleep(100);
  }
}

/** Once, although its answer may be lost: what was done is seen on the run. */
async function step(cookie: string, run: Run, move: string, status: string): Promise<Run> {
  await call<Run>(cookie, 'POST', `payment-runs/${run.id}/${move}`, { reason: 'Kokeilu' }, run.version).catch(
    async (error: unknown) => {
      if ((await look(run.id)).status !== status) throw error;
    },
  );
  return look(run.id);
}

/** The server as by a power cut, or the database as a crash of one of its processes takes it down whole. */
async function kill(what: 'server' | 'database'): Promise<void> {
  if (what === 'server') {
    await instance.kill9();
    return instance.restart();
  }
  const [backend] = await ask<{ pid: number }>(
    `SELECT pid FROM pg_stat_activity WHERE usename = 'kasvutori_app' ORDER BY xact_start NULLS LAST LIMIT 1`,
  );
  if (backend !== undefined) process.kill(backend.pid, 'SIGKILL');
  await sleep(100);
}

/** Whether lines of a run are being written this moment. */
const writing = async (): Promise<boolean> =>
  (
    await ask(
      `SELECT FROM pg_locks WHERE relation = 'outcomes.payment_line'::regclass AND mode = 'RowExclusiveLock' AND pid <> pg_backend_pid() LIMIT 1`,
    )
  ).length > 0;

beforeAll(async () => {
  const sessionKey = randomBytes(32);
  instance = await startInstance({ mode: 'test', env: { KASVUTORI_SESSION_KEY: sessionKey.toString('base64') } });
  ownerUrl = instance.ownerUrl;
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const { authorityId, preparerId, approverId } = await givenManyParticipations(owner, {
    participants: CLIENTS,
    providers: PROVIDERS,
  });
  const people = [preparerId, approverId].map((personId) => ({ personId, organisationId: authorityId }));
  const [first, second] = await signPeopleIn(owner, sessionKey, people);
  [preparer, approver] = [first?.cookie ?? '', second?.cookie ?? ''];
  const { rows } = await owner.query<{ day: string }>(
    `SELECT to_char(app.now() AT TIME ZONE 'Europe/Helsinki', 'YYYY-MM-DD') AS day`,
  );
  today = rows[0]?.day ?? '';
  await owner.end();
  const { id } = await call<{ id: string }>(preparer, 'POST', 'payment-runs', { cutOff: today });
  calm = await step(preparer, await until(id, 'calculated'), 'freeze', 'frozen');
  await step(preparer, calm, 'cancel', 'cancelled');
}, PATIENCE);

afterAll(() => instance?.stop());

it(
  'a run killed at twenty moments ends as one that nobody disturbed: the same hash, nothing twice, one file',
  async () => {
    const { id } = await call<{ id: string }>(preparer, 'POST', 'payment-runs', { cutOff: today });
    let kills = 0;
    let whileWriting = 0;
    while (kills < KILLS && (await look(id)).status === 'open') {
      // A quarter of them wherever it happens to be, the others while lines are written.
      if (random.chance(0.75)) while (!(await writing()) && (await look(id)).status === 'open') await sleep(10);
      await sleep(random.int(0, 1_000));
      if (await writing()) whileWriting += 1;
      await kill(kills % 4 === 3 ? 'server' : 'database');
      kills += 1;
    }
    expect(kills).toBe(KILLS);
    expect(whileWriting).toBeGreaterThan(KILLS / 4);
    const disturbed = async <T>(work: Promise<T>, what: 'server' | 'database'): Promise<T> => {
      const [done] = await Promise.all([work, sleep(random.int(0, 300)).then(() => kill(what))]);
      return done;
    };
    const calculated = await until(id, 'calculated');
    const frozen = await disturbed(step(preparer, calculated, 'freeze', 'frozen'), 'database');
    expect(frozen).toMatchObject({ hash: calm.hash, lines: calm.lines, net: calm.net });
    const approved = await disturbed(step(approver, frozen, 'approve', 'approved'), 'server');
    const sent = await disturbed(step(preparer, approved, 'send', 'sent'), 'database');
    expect(sent).toMatchObject({ status: 'sent', hash: calm.hash });

    const [written] = await ask(
      `SELECT (SELECT count(*) FROM outcomes.bank_file WHERE run_id = $1)::int AS files,
              (SELECT count(*) FROM outcomes.payment WHERE run_id = $1)::int AS payments,
              (SELECT count(*) FROM app.ledger_transaction WHERE reference LIKE '%' || $1 || '%' AND kind = 'run.earned')::int AS earned,
              (SELECT count(*) FROM (SELECT participation_id, entitlement_key FROM outcomes.payment_line WHERE run_id = $1::uuid GROUP BY 1, 2 HAVING count(*) > 1) twice)::int AS twice`,
      [id],
    );
    expect(written).toEqual({ files: 1, payments: PROVIDERS, earned: PROVIDERS, twice: 0 });
    const owner = new pg.Client({ connectionString: ownerUrl });
    await owner.connect();
    const faults = await ledgerFaults(owner).finally(() => owner.end());
    expect(faults).toEqual([]);
  },
  PATIENCE,
);
