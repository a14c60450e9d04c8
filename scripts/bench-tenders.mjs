/**
 * `npm run bench:tenders`: the public list of tenders with 100 000 of them, over HTTP against the built application, beside a bare Fastify
 * route that sends the same SQL straight to PostgreSQL in the same run. The last line is one JSON object with the figures and `ratio`: the
 * application's throughput over the bare route's, the smaller of the two lists.
 */
import './node-version.mjs';
import process from 'node:process';
import { URLSearchParams } from 'node:url';
import Fastify from 'fastify';
import pg from 'pg';
import { ensureBuilt, ensureInstalled } from './install-and-build.mjs';
import { startInstance } from './instance.mjs';
import { publishTenders } from './many-tenders.mjs';
import { measureBoth } from './measure-http.mjs';
import { freePort, report, say } from './processes.mjs';

const TENDERS = Number(process.env.BENCH_TENDERS ?? 100_000);
const LOAD = { connections: 16, warmUpMs: 3_000, measuredMs: 10_000 };

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
  const figures = { tenders: TENDERS, connections: LOAD.connections };
  for (const [name, queries] of Object.entries(LISTS)) {
    const paths = queries.map((query) => `/api/v1/public/tenders?${new URLSearchParams(query)}`);
    await sameAnswers(paths);
    figures[name] = await measureBoth({ application: instance.url, bare: bare.url }, paths, LOAD);
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
