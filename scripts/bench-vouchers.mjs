/**
 * `npm run bench:vouchers`: redemptions of vouchers, over HTTP against the built application, beside the very statements they send, sent straight
 * over `pg` in the same run: 64 connections each. A redemption is the visit recorded by the provider and confirmed by the client, after which the
 * money has left the voucher. Once all the vouchers hang on one budget, provider and payable account, once each on its own of 1,000.
 * The last line is one JSON object with the figures and `ratio`: the application's throughput over the bare statements', the smaller of the two.
 * It fails when a redemption is refused, or when afterwards a voucher, budget or account does not add up to the cent.
 */
import './node-version.mjs';
import { Buffer } from 'node:buffer';
import { randomBytes, randomUUID } from 'node:crypto';
import http from 'node:http';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import pg from 'pg';
import { ensureBuilt, ensureInstalled } from './install-and-build.mjs';
import { startInstance } from './instance.mjs';
import { givenManyVouchers } from './many-vouchers.mjs';
import { report, Refusal, say } from './processes.mjs';
import { redemptionOf, statementsOfRedemption } from './redemption-statements.mjs';
import { signPeopleIn } from './sign-people-in.mjs';

const VOUCHERS = Number(process.env.BENCH_VOUCHERS ?? 1_000);
const MEASURED_MS = Number(process.env.BENCH_MS ?? 8_000);
const CONNECTIONS = 64;
const UNITS = 200;

let instance;
let owner;
try {
  await ensureInstalled();
  await ensureBuilt();
  say('Starting an instance with a throwaway database');
  const sessionKey = randomBytes(32);
  instance = await startInstance({ mode: 'test', env: { KASVUTORI_SESSION_KEY: sessionKey.toString('base64') } });
  owner = new pg.Client({ connectionString: instance.ownerUrl });
  await owner.connect();
  const figures = { vouchers: VOUCHERS, connections: CONNECTIONS };
  for (const [name, budgets] of [
    ['oneBudget', 1],
    ['manyBudgets', VOUCHERS],
  ]) {
    say(`Granting ${VOUCHERS} vouchers out of ${budgets === 1 ? 'one budget' : `${budgets} budgets`}`);
    figures[name] = await measureBudgets(sessionKey, budgets);
    say(`${name}: ${JSON.stringify(figures[name])}`);
  }
  figures.overspent = await overspent();
  if (figures.overspent > 0) throw new Refusal(`${figures.overspent} accounts or vouchers do not add up.`);
  figures.ratio = Math.min(figures.oneBudget.ratio, figures.manyBudgets.ratio);
  console.log(JSON.stringify(figures));
} catch (error) {
  report(error);
} finally {
  await owner?.end();
  await instance?.stop();
}

async function measureBudgets(sessionKey, budgets) {
  const rows = await givenManyVouchers(owner, { authorities: budgets, clients: VOUCHERS / budgets, units: UNITS });
  const [staff] = await signPeopleIn(owner, sessionKey, [
    { personId: rows[0].staffId, organisationId: rows[0].providerId },
  ]);
  const clients = await signPeopleIn(
    owner,
    sessionKey,
    rows.map(({ personId }) => ({ personId })),
  );
  const { rows: days } = await owner.query(
    `SELECT to_char((app.now() AT TIME ZONE 'Europe/Helsinki')::date - n, 'YYYY-MM-DD') AS day FROM generate_series(1, 30) AS n`,
  );
  await owner.query('VACUUM ANALYZE');
  /** The next redemption: the vouchers take turns, each with an hour of its own. */
  let turn = 0;
  const next = () => {
    const [index, visit] = [turn % VOUCHERS, Math.floor(turn / VOUCHERS)];
    turn += 1;
    if (visit >= UNITS) throw new Refusal('The vouchers are used up: measure for a shorter time.');
    const startTime = `${String(8 + (visit % 10)).padStart(2, '0')}:00`;
    return {
      row: rows[index],
      staff,
      client: clients[index],
      staffSession: staff.sessionId,
      clientSession: clients[index].sessionId,
      visit: { occurredOn: days[Math.floor(visit / 10)].day, startTime, units: 1 },
    };
  };
  const agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  // The first visit of each client also starts the service; it warms everything up and is not measured.
  await lanes(
    () => turn < VOUCHERS,
    () => redeem(agent, next()),
  );
  const sample = next();
  const statements = await statementsOfRedemption(instance.databaseUrl, sample);
  const direct = await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      const client = new pg.Client({ connectionString: instance.databaseUrl });
      await client.connect();
      return client;
    }),
  );
  const bare = async (lane) => {
    for (const [text, values] of redemptionOf(statements, sample, next())) await direct[lane].query(text, values);
  };
  const runs = { http: [], sql: [] };
  // Turn and turn about, so that whatever else the machine does meets both.
  for (const order of [
    ['http', 'sql'],
    ['sql', 'http'],
  ])
    for (const name of order) runs[name].push(await timed(name === 'http' ? () => redeem(agent, next()) : bare));
  agent.destroy();
  await Promise.all(direct.map((client) => client.end()));
  const [perSecond, sqlPerSecond] = [rate(runs.http), rate(runs.sql)];
  return {
    statements: statements.length,
    perSecond,
    sqlPerSecond,
    ratio: Math.round((perSecond / sqlPerSecond) * 100) / 100,
  };
}

/** Recorded by the provider, confirmed by the client. */
async function redeem(agent, { row, staff, client, visit }) {
  const event = await post(agent, staff, `/api/v1/choices/${row.choiceId}/events`, visit);
  await post(agent, client, `/api/v1/service-events/${event.id}/approve`);
}

function post(agent, { cookie }, path, body) {
  const text = body === undefined ? undefined : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const request = http.request(
      instance.url + path,
      {
        method: 'POST',
        agent,
        headers: {
          cookie,
          'x-requested-with': 'kasvutori',
          'idempotency-key': randomUUID(),
          ...(text !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
        },
      },
      (response) => {
        const pieces = [];
        response.on('data', (piece) => pieces.push(piece));
        response.on('end', () => {
          const answer = Buffer.concat(pieces).toString();
          if (response.statusCode < 300) resolve(JSON.parse(answer));
          else reject(new Refusal(`${path} answers ${response.statusCode}: ${answer}`));
        });
      },
    );
    request.on('error', reject);
    request.end(text);
  });
}

async function lanes(goesOn, work) {
  let count = 0;
  const lane = async (_, index) => {
    while (goesOn()) {
      await work(index);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, lane));
  return count;
}

async function timed(work) {
  const began = performance.now();
  const count = await lanes(() => performance.now() - began < MEASURED_MS, work);
  return { count, seconds: (performance.now() - began) / 1000 };
}

function rate(runs) {
  const count = runs.reduce((sum, run) => sum + run.count, 0);
  return Math.round(count / runs.reduce((sum, run) => sum + run.seconds, 0));
}

/** What does not add up: a balance that is not the sum of its postings or is below zero, a voucher whose events are not what was taken from it. */
async function overspent() {
  const { rows } = await owner.query(`
    SELECT (SELECT count(*) FROM app.ledger_account a
             WHERE a.balance_cents <> (SELECT coalesce(sum(p.amount_cents), 0) FROM app.ledger_posting p WHERE p.account = a.code)
                OR a.balance_cents < a.floor_cents)
         + (SELECT count(*) FROM vouchers.voucher v
             WHERE v.value_cents - app.balance_of('voucher:' || v.id)
                   <> (SELECT coalesce(sum(e.amount_cents), 0) FROM vouchers.service_event e WHERE e.voucher_id = v.id AND e.status = 'approved')) AS wrong`);
  return Number(rows[0].wrong);
}
