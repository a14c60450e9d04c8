/**
 * `npm run bench:payment-run -- --participants 1000000`: a payment run over so many clients of 200 providers, four components and the jobs they found,
 * calculated by the built application as finance would start it, beside ONE hand-written statement that computes and inserts the same lines for
 * that fixed tariff, into the same table behind the same row-level security, in the same run. It fails when a line of the two differs.
 * The last line is one JSON object: `{participants, lines, totalCents, seconds, baselineSeconds, ratio, maxRssMb}`.
 */
import './node-version.mjs';
import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { ensureBuilt, ensureInstalled } from './install-and-build.mjs';
import { startInstance } from './instance.mjs';
import { givenManyParticipations } from './many-participations.mjs';
import { linesInOneStatement } from './payment-run-statement.mjs';
import { report, Refusal, say } from './processes.mjs';
import { signPeopleIn } from './sign-people-in.mjs';

const { values } = parseArgs({
  options: {
    participants: { type: 'string', default: '100000' },
    providers: { type: 'string', default: '200' },
  },
});
const participants = Number(values.participants);
const providers = Number(values.providers);

let instance;
let owner;
try {
  if (!(participants > 0 && providers > 0)) throw new Refusal('--participants and --providers are numbers above 0.');
  await ensureInstalled();
  await ensureBuilt();
  say('Starting an instance with a throwaway database');
  const sessionKey = randomBytes(32);
  instance = await startInstance({ mode: 'test', env: { KASVUTORI_SESSION_KEY: sessionKey.toString('base64') } });
  owner = new pg.Client({ connectionString: instance.ownerUrl });
  await owner.connect();
  say(`Making ${participants} participants of ${providers} providers`);
  const { authorityId, preparerId } = await givenManyParticipations(owner, { participants, providers });
  const [session] = await signPeopleIn(owner, sessionKey, [{ personId: preparerId, organisationId: authorityId }]);

  say('Calculating the run');
  const { runId, seconds, maxRssMb } = await calculated(session);
  const mine = await linesOf(runId);
  say(`${mine.lines} lines of ${mine.totalCents} cents in ${seconds} s`);

  const { version: calculatedAs } = await call(session, 'GET', `/api/v1/payment-runs/${runId}`);
  const started = performance.now();
  const { version } = await call(session, 'POST', `/api/v1/payment-runs/${runId}/freeze`, {}, calculatedAs);
  say(`Frozen to one hash in ${Math.round((performance.now() - started) / 10) / 100} s`);

  say('Cancelling it, and the statement');
  await call(session, 'POST', `/api/v1/payment-runs/${runId}/cancel`, { reason: 'Mittaus' }, version);
  await owner.query('VACUUM ANALYZE outcomes.payment_line');
  const { runId: baseline, seconds: baselineSeconds } = await linesInOneStatement(instance, owner, {
    authorityId,
    preparerId,
  });
  const theirs = await linesOf(baseline);
  say(`${theirs.lines} lines of ${theirs.totalCents} cents in ${baselineSeconds} s`);
  const differing = await differences(runId, baseline);
  if (differing > 0 || mine.lines !== theirs.lines || mine.totalCents !== theirs.totalCents)
    throw new Refusal(`${differing} lines differ.`);
  const ratio = Math.round((seconds / baselineSeconds) * 100) / 100;
  console.log(JSON.stringify({ participants, ...mine, seconds, baselineSeconds, ratio, maxRssMb }));
} catch (error) {
  report(error);
} finally {
  await owner?.end();
  await instance?.stop();
}

async function calculated(session) {
  const started = performance.now();
  const { id } = await call(session, 'POST', '/api/v1/payment-runs', { cutOff: await today() });
  let said = 0;
  for (;;) {
    const { status, clients, clientsDone } = await call(session, 'GET', `/api/v1/payment-runs/${id}`);
    if (status === 'calculated') break;
    if (status !== 'open') throw new Refusal(`The run is ${status}.`);
    if (clientsDone - said >= participants / 10) say(`${(said = clientsDone)} of ${clients}`);
    await sleep(100);
  }
  const seconds = Math.round((performance.now() - started) / 10) / 100;
  return { runId: id, seconds, maxRssMb: peakOf(instance.pid) };
}

/** The most memory the process has held, in megabytes. */
function peakOf(pid) {
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

async function today() {
  const { rows } = await owner.query(`SELECT to_char(app.now() AT TIME ZONE 'Europe/Helsinki', 'YYYY-MM-DD') AS day`);
  return rows[0].day;
}

async function linesOf(runId) {
  const { rows } = await owner.query(
    `SELECT count(*)::int AS lines, coalesce(sum(net_cents), 0)::bigint::text AS cents FROM outcomes.payment_line WHERE run_id = $1`,
    [runId],
  );
  return { lines: rows[0].lines, totalCents: Number(rows[0].cents) };
}

/** Lines of either run that the other has not: by client, component, day, price, sum and provider. */
async function differences(one, other) {
  const lines = (n) =>
    `SELECT participation_id, entitlement_key, provider_id, outcome_date, unit_price_cents, net_cents FROM outcomes.payment_line WHERE run_id = $${n}`;
  const { rows } = await owner.query(
    `SELECT count(*)::int AS n FROM ((${lines(1)} EXCEPT ${lines(2)}) UNION ALL (${lines(2)} EXCEPT ${lines(1)})) AS odd`,
    [one, other],
  );
  return rows[0].n;
}

async function call({ cookie }, method, path, body, version) {
  const answer = await fetch(instance.url + path, {
    method,
    headers: {
      cookie,
      ...(method === 'POST' && {
        ...{ 'x-requested-with': 'kasvutori', 'idempotency-key': randomUUID(), 'content-type': 'application/json' },
        ...(version !== undefined && { 'if-match': `"${version}"` }),
      }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Refusal(`${path} answers ${answer.status}: ${text}`);
  return JSON.parse(text);
}
