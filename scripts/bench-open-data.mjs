/**
 * `npm run bench:open-data`: the whole of open data as JSON Lines and the change feed, over HTTP against the built application, beside the
 * very statements they send, sent straight to PostgreSQL in the same run. The last line is one JSON object with the figures and `ratio`: the
 * application's throughput over the bare statements', the smaller of the two. It fails when the dump does not stream or its memory grows.
 */
import './node-version.mjs';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { setInterval, clearInterval } from 'node:timers';
import pg from 'pg';
import { ensureBuilt, ensureInstalled } from './install-and-build.mjs';
import { startInstance } from './instance.mjs';
import { publishTenders } from './many-tenders.mjs';
import { report, Refusal, say } from './processes.mjs';

const PROCESSES = Number(process.env.BENCH_PROCESSES ?? 2_000);
const CHANGES = 200_000;
/** As the dump reads them, and as many changes as one answer may hold. */
const PAGE = 20;
const LIMIT = 1_000;
const MOST_GROWTH_MB = 150;
const OCDS = '/api/v1/public/ocds';

let instance;
let client;
try {
  await ensureInstalled();
  await ensureBuilt();
  say('Starting an instance with a throwaway database');
  instance = await startInstance({ mode: 'test' });
  say(`Publishing ${PROCESSES} tenders and ${CHANGES} changes`);
  await publishTenders(instance.ownerUrl, PROCESSES);
  await writeChanges();
  client = new pg.Client({ connectionString: instance.databaseUrl });
  await client.connect();
  const pages = await statementsOfDump();
  const statements = pages.reduce((sum, page) => sum + page.length, 0);
  say(`A dump is ${statements} statements`);
  await dump(); // warm
  const runs = { dump: [], statements: [], feed: [], select: [] };
  for (let turn = 0; turn < 2; turn += 1) {
    // Turn and turn about, so that whatever else the machine does meets both.
    const pairs = [
      ['dump', dump, 'statements', () => replay(pages)],
      ['feed', readFeed, 'select', selectFeed],
    ];
    for (const [ours, run, theirs, bare] of pairs) {
      const order =
        turn === 0
          ? [() => measure(ours, run), () => measure(theirs, bare)]
          : [() => measure(theirs, bare), () => measure(ours, run)];
      for (const one of order) await one();
    }
    async function measure(name, run) {
      const began = performance.now();
      const found = await run();
      runs[name].push({ ...found, seconds: (performance.now() - began) / 1000 });
    }
  }
  const [whole] = runs.dump;
  const growthMb = Math.max(...runs.dump.map((run) => run.growthMb));
  const figures = {
    processes: PROCESSES,
    changes: CHANGES,
    dump: {
      perSecond: rate(runs.dump),
      statementsPerSecond: rate(runs.statements),
      megabytes: round(whole.bytes / 1e6),
      firstLineMs: round(Math.max(...runs.dump.map((run) => run.firstMs))),
      growthMb: round(growthMb),
      ratio: round(rate(runs.dump) / rate(runs.statements)),
    },
    feed: {
      perSecond: rate(runs.feed),
      selectPerSecond: rate(runs.select),
      ratio: round(rate(runs.feed) / rate(runs.select)),
    },
  };
  say(`dump: ${JSON.stringify(figures.dump)}`);
  say(`feed: ${JSON.stringify(figures.feed)}`);
  for (const run of runs.dump) {
    if (run.count !== PROCESSES) throw new Refusal(`The dump holds ${run.count} processes of ${PROCESSES}.`);
    if (run.firstMs > (run.seconds * 1000) / 4)
      throw new Refusal(`The first line came after ${round(run.firstMs)} ms: the dump does not stream.`);
  }
  for (const run of [...runs.feed, ...runs.select])
    if (run.count !== CHANGES) throw new Refusal(`The feed told ${run.count} changes of ${CHANGES}.`);
  if (growthMb > MOST_GROWTH_MB) throw new Refusal(`Memory grew by ${round(growthMb)} MB during a dump.`);
  figures.ratio = Math.min(figures.dump.ratio, figures.feed.ratio);
  console.log(JSON.stringify(figures));
} catch (error) {
  report(error);
} finally {
  await client?.end();
  await instance?.stop();
}

/** Changes that have their places already: what a reader who has been away for long finds. */
async function writeChanges() {
  const owner = new pg.Client({ connectionString: instance.ownerUrl });
  await owner.connect();
  await owner.query(
    `INSERT INTO procurement.open_data_change (position, ocid, noted_at, sealed_at)
     SELECT n, 'ocds-bench-' || 1 + n % $2::int, now(), now() FROM generate_series(1, $1::int) AS n`,
    [CHANGES, PROCESSES],
  );
  await owner.query('VACUUM ANALYZE procurement.open_data_change');
  await owner.end();
}

/** The statements of a dump page by page, as the application's own reading functions send them. */
async function statementsOfDump() {
  const { listOcdsProcesses, readOcdsInput } = await import('../libs/procurement/dist/open-data/read-ocds-input.js');
  const { readOcdsContracts } = await import('../libs/contracts/dist/open-data/ocds-contracts.js');
  const pages = [];
  for (let after; ;) {
    const page = [];
    const tx = {
      queryRunner: {
        query: async (text, params) => {
          page.push([text, params]);
          const { rows, rowCount } = await client.query(text, params);
          return { records: rows, affected: rowCount };
        },
      },
    };
    await begin();
    const processes = await listOcdsProcesses(tx, after, PAGE);
    for (const { tenderId } of processes)
      await readOcdsInput(tx, tenderId, instance.url, await readOcdsContracts(tx, tenderId));
    await client.query('COMMIT');
    pages.push(page);
    if (processes.length < PAGE) return pages;
    after = processes.at(-1).ocid;
  }
}

async function begin() {
  await client.query('BEGIN READ ONLY');
  await client.query(`SELECT set_config('app.actor_kind', 'system', true), app.now()`);
}

async function replay(pages) {
  for (const page of pages) {
    await begin();
    for (const [text, params] of page) await client.query(text, params);
    await client.query('COMMIT');
  }
  return { count: PROCESSES };
}

async function dump() {
  const before = residentMb();
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, residentMb())), 50);
  const began = performance.now();
  const response = await fetch(`${instance.url}${OCDS}/dump.jsonl`);
  if (!response.ok) throw new Refusal(`The dump answers ${response.status}.`);
  let [firstMs, count, bytes] = [null, 0, 0];
  for await (const piece of response.body) {
    firstMs ??= performance.now() - began;
    bytes += piece.length;
    for (const byte of piece) if (byte === 10) count += 1;
  }
  clearInterval(watch);
  return { firstMs, count, bytes, growthMb: most - before };
}

async function readFeed() {
  let [cursor, count] = ['0', 0];
  for (;;) {
    const feed = await (await fetch(`${instance.url}${OCDS}/changes?cursor=${cursor}&limit=${LIMIT}`)).json();
    count += feed.changes.length;
    if (feed.changes.length === 0) return { count };
    cursor = feed.cursor;
  }
}

async function selectFeed() {
  let [after, count] = ['0', 0];
  for (;;) {
    await begin();
    const { rows } = await client.query(
      'SELECT position, ocid, noted_at AS "notedAt" FROM procurement.open_data_change WHERE position > $1 ORDER BY position LIMIT $2',
      [after, LIMIT],
    );
    await client.query('COMMIT');
    count += rows.length;
    if (rows.length === 0) return { count };
    after = rows.at(-1).position;
  }
}

/** Memory of the application as the kernel sees it; nothing where there is no /proc. */
function residentMb() {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${instance.pid}/status`, 'utf8'))[1]) / 1024;
  } catch {
    return 0;
  }
}

function rate(runs) {
  const count = runs.reduce((sum, run) => sum + run.count, 0);
  return Math.round(count / runs.reduce((sum, run) => sum + run.seconds, 0));
}

function round(value) {
  return Math.round(value * 100) / 100;
}
