/**
 * `npm run bench:tenders`: the public list of tenders with 100 000 of them, over HTTP against the built application, beside a bare Fastify
 * route that sends the same SQL straight to PostgreSQL in the same run. The last line is one JSON object with the figures and `ratio`: the
 * application's throughput over the bare route's, the smaller of the two lists.
 */
import './node-version.mjs';
import http from 'node:http';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { URLSearchParams } from 'node:url';
import Fastify from 'fastify';
import pg from 'pg';
import { ensureBuilt, ensureInstalled } from './install-and-build.mjs';
import { startInstance } from './instance.mjs';
import { publishTenders } from './many-tenders.mjs';
import { freePort, report, say } from './processes.mjs';

const TENDERS = Number(process.env.BENCH_TENDERS ?? 100_000);
const CONNECTIONS = 16;
const WARM_UP_MS = 3_000;
const MEASURED_MS = 10_000;

/** What people ask: a filtered list, and words, of which some are rare and some are everywhere. */
const LISTS = {
  filtered: [
    { status: 'published', cpv: '79630000', municipality: '491', limit: '50' },
    { status: 'published', municipality: '740', within: '60', valueTo: '300000.00', limit: '50' },
    { status: 'published', cpv: '85300000', serviceKind: 'job-coaching', limit: '50' },
  ],
  words: [
    { status: 'published', words: 'valmennuksen', limit: '50' },
    { status: 'published', words: 'kotoutumiskoulutus', limit: '50' },
    { status: 'published', words: 'nuorten työllistyminen', municipality: '491', limit: '50' },
    { status: 'published', words: 'arbetsprövning', limit: '50' },
  ],
};

let instance;
let bare;
try {
  await ensureInstalled();
  await ensureBuilt();
  say('Starting an instance with a throwaway database');
  instance = await startInstance({ mode: 'test' });
  say(`Publishing ${TENDERS} tenders`);
  await publishTenders(instance.ownerUrl, TENDERS);
  bare = await bareServer(instance.databaseUrl);
  const figures = { tenders: TENDERS, connections: CONNECTIONS };
  for (const [name, queries] of Object.entries(LISTS)) {
    const paths = queries.map((query) => `/api/v1/public/tenders?${new URLSearchParams(query)}`);
    await sameAnswers(paths);
    // Turn and turn about, so that whatever else the machine does meets both.
    const runs = { application: [], bare: [] };
    for (let turn = 0; turn < 2; turn += 1) {
      const order = turn % 2 === 0 ? ['bare', 'application'] : ['application', 'bare'];
      for (const whose of order) runs[whose].push(await measure(whose === 'bare' ? bare.url : instance.url, paths));
    }
    figures[name] = { application: summary(runs.application), bare: summary(runs.bare) };
    figures[name].ratio = round(figures[name].application.perSecond / figures[name].bare.perSecond);
    say(`${name}: ${JSON.stringify(figures[name])}`);
  }
  figures.ratio = Math.min(figures.filtered.ratio, figures.words.ratio);
  console.log(JSON.stringify(figures));
} catch (error) {
  report(error);
} finally {
  await bare?.close();
  await instance?.stop();
}

/** The yardstick: the statements of the list, as the application writes them, with nothing around them. */
async function bareServer(databaseUrl) {
  const { conditions, countSql, pageSql } = await import('../libs/procurement/dist/tenders/find-tenders.js');
  const { sortOf } = await import('../libs/procurement/dist/tenders/list-tenders.js');
  const { pageStatement } = await import('../libs/platform/dist/database/page.js');
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  const server = Fastify();
  server.get('/api/v1/public/tenders', async (request) => {
    const query = { ...request.query };
    for (const list of ['status', 'cpv', 'municipality', 'serviceKind'])
      if (query[list]) query[list] = query[list].split(',');
    if (query.within) query.within = Number(query.within);
    const asked = conditions(query);
    const { rows } = await pool.query(countSql(asked), asked.params);
    const { text, params } = pageStatement({
      query: pageSql(asked, rows[0].hits),
      params: asked.params,
      sort: sortOf('submissionEnd'),
      limit: Number(query.limit),
    });
    const page = await pool.query(text, params);
    return { items: page.rows.slice(0, Number(query.limit)), total: rows[0].hits };
  });
  const port = await freePort();
  await server.listen({ port, host: '127.0.0.1' });
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      await server.close();
      await pool.end();
    },
  };
}

/** Both say the same, or the comparison means nothing. */
async function sameAnswers(paths) {
  for (const path of paths) {
    const [ours, theirs] = await Promise.all(
      [instance.url, bare.url].map(async (url) => (await (await fetch(url + path)).json()).items?.map(({ id }) => id)),
    );
    if (ours === undefined || ours.length === 0 || String(ours) !== String(theirs))
      throw new Error(`The two do not find the same at ${path}: ${ours?.length} and ${theirs?.length}`);
  }
}

async function measure(url, paths) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const run = async (ms) => {
    const times = [];
    const end = performance.now() + ms;
    const one = async (first) => {
      for (let turn = first; performance.now() < end; turn += 1) {
        const began = performance.now();
        await get(agent, url + paths[turn % paths.length]);
        times.push(performance.now() - began);
      }
    };
    const began = performance.now();
    await Promise.all(Array.from({ length: CONNECTIONS }, (_, index) => one(index)));
    return { times, seconds: (performance.now() - began) / 1000 };
  };
  await run(WARM_UP_MS);
  const measured = await run(MEASURED_MS);
  agent.destroy();
  return measured;
}

function get(agent, url) {
  return new Promise((resolve, reject) => {
    http
      .get(url, { agent }, (response) => {
        response.resume();
        response.on('end', () =>
          response.statusCode === 200 ? resolve() : reject(new Error(`${url} answers ${response.statusCode}`)),
        );
        response.on('error', reject);
      })
      .on('error', reject);
  });
}

function summary(runs) {
  const times = runs.flatMap((run) => run.times).sort((a, b) => a - b);
  const at = (part) => round(times[Math.min(times.length - 1, Math.floor(times.length * part))]);
  const seconds = runs.reduce((sum, run) => sum + run.seconds, 0);
  return { p50Ms: at(0.5), p99Ms: at(0.99), perSecond: round(times.length / seconds) };
}

function round(value) {
  return Math.round(value * 100) / 100;
}
