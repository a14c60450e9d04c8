/**
 * `npm run bench:compare`: the open comparison of a service with 2 000 offers, over HTTP against the built application, beside a bare Fastify
 * route that sends the same statement straight over `pg` in the same run. The last line is one JSON object with the figures and `ratio`: the
 * application's throughput over the bare route's, the smaller of the page that people see and of all offers at once.
 */
import './node-version.mjs';
import process from 'node:process';
import Fastify from 'fastify';
import pg from 'pg';
import { ensureBuilt, ensureInstalled } from './install-and-build.mjs';
import { startInstance } from './instance.mjs';
import { listOffers } from './many-offers.mjs';
import { measureBoth } from './measure-http.mjs';
import { freePort, report, say } from './processes.mjs';

const OFFERS = Number(process.env.BENCH_OFFERS ?? 2_000);
const EVENTS_EACH = 20;
const LOAD = { connections: 8, warmUpMs: 3_000, measuredMs: 8_000 };

const COMPARISONS = {
  page: ['sort=neutral', 'sort=distance&channel=in-person', 'sort=next-free&accessibility=lift&language=sv'].map(
    pathOf,
  ),
  whole: [pathOf(`sort=neutral&limit=${OFFERS}`)],
};

let instance;
let bare;
try {
  await ensureInstalled();
  await ensureBuilt();
  say('Starting an instance with a throwaway database');
  instance = await startInstance({ mode: 'test' });
  say(`Listing ${OFFERS} offers with ${EVENTS_EACH} events each`);
  await listOffers(instance.ownerUrl, { offers: OFFERS, events: EVENTS_EACH });
  bare = await bareServer(instance.databaseUrl);
  const figures = { offers: OFFERS, connections: LOAD.connections };
  for (const [name, paths] of Object.entries(COMPARISONS)) {
    await sameAnswers(paths);
    figures[name] = await measureBoth({ application: instance.url, bare: bare.url }, paths, LOAD);
    say(`${name}: ${JSON.stringify(figures[name])}`);
  }
  figures.ratio = Math.min(figures.page.ratio, figures.whole.ratio);
  console.log(JSON.stringify(figures));
} catch (error) {
  report(error);
} finally {
  await bare?.close();
  await instance?.stop();
}

function pathOf(query) {
  return `/api/v1/public/offers?serviceKind=job-coaching&municipality=491&visit=bench&${query}`;
}

/** The yardstick: the statement of the comparison, as the application writes it, with nothing around it: no order, no distances. */
async function bareServer(databaseUrl) {
  const { choosableStatement } = await import('../libs/vouchers/dist/catalogue/offer-queries.js');
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  const day = (await pool.query('SELECT app.now()::date::text AS day')).rows[0].day;
  const server = Fastify();
  server.get('/api/v1/public/offers', async ({ query: { limit = 100, accessibility, ...wish } }) => {
    const { text, params } = choosableStatement({ ...wish, accessibility: accessibility?.split(',') }, day);
    const { rows } = await pool.query(text, params);
    return { items: rows.slice(0, Number(limit)), total: rows.length };
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

/** Both find as many, and of all offers the same ones, or the comparison means nothing. */
async function sameAnswers(paths) {
  for (const path of paths) {
    const [ours, theirs] = await Promise.all(
      [instance.url, bare.url].map(async (url) => (await fetch(url + path)).json()),
    );
    const ids = ({ items }) => String(items?.map(({ id }) => id).sort());
    const whole = ours.items?.length === ours.total;
    if (!ours.total || ours.total !== theirs.total || (whole && ids(ours) !== ids(theirs)))
      throw new Error(`The two do not find the same at ${path}: ${ours.total} and ${theirs.total}`);
  }
}
