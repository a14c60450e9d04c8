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
  await publishTenders(instance.ownerUrl);
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

/** Published tenders with two lots each, set-based. The triggers that watch over drafts are asleep meanwhile; the search rows are made as they would make them. */
async function publishTenders(ownerUrl) {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await insertTenders(owner);
  } finally {
    await owner.end();
  }
}

async function insertTenders(owner) {
  await owner.query(`SET session_replication_role = 'replica'`);
  const { rows } = await owner.query(`
    WITH buyer AS (
      INSERT INTO app.organisation (id, kind, name, business_id, municipality)
      SELECT gen_random_uuid(), 'authority', 'Mittausalue ' || n, lpad(n::text, 7, '0') || '-0', '491' FROM generate_series(1, 20) AS n RETURNING id)
    SELECT array_agg(id) AS ids FROM buyer`);
  const buyers = rows[0].ids;
  const people = await owner.query(
    `INSERT INTO app.person (id, name, email, issuer, subject)
     SELECT gen_random_uuid(), 'Mittaaja ' || n, 'mittaaja' || n || '@example.fi', 'bench', n::text FROM generate_series(1, 2) AS n RETURNING id`,
  );
  const [officer, approver] = people.rows.map(({ id }) => id);
  await owner.query(
    `INSERT INTO procurement.tender (id, authority_id, number, ocid, title, description, main_cpv, estimated_value_cents, status, status_at,
       created_by, created_at, updated_at, submitted_by, approved_by, published_at, submission_local, submission_deadline)
     SELECT gen_random_uuid(), ($1::uuid[])[1 + n % 20], 'B-' || n, 'ocds-bench-' || n,
            jsonb_build_object('fi', w.fi || ' ' || p.name, 'sv', w.sv || ' ' || p.name, 'en', w.en || ' ' || p.name),
            jsonb_build_object('fi', 'Hankitaan palvelu, jolla ' || a.fi || ' työllistyminen nopeutuu. Palvelu annetaan lähipalveluna paikassa ' || p.name || '.',
                               'sv', 'Tjänsten påskyndar sysselsättningen för ' || a.sv || ' i ' || p.name || '.',
                               'en', 'A service that speeds up employment of ' || a.en || ' in ' || p.name || '.'),
            (ARRAY['79634000','79633000','85312310','80530000','79414000','85312510'])[1 + n % 6], (1 + n % 900) * 100000,
            CASE WHEN n % 7 < 2 THEN 'published' ELSE 'concluded' END, now(), $2, now(), now(), $2, $3, now() - make_interval(mins => n),
            -- Before summer time begins: a time in its lost hour names no instant.
            (timestamp '2035-01-01 12:00' + make_interval(mins => n * 7 % 100000)),
            (timestamp '2035-01-01 12:00' + make_interval(mins => n * 7 % 100000)) AT TIME ZONE 'Europe/Helsinki'
       FROM generate_series(1, $4::int) AS n
       JOIN (VALUES (0, 'Työhönvalmennus', 'Jobbcoachning', 'Job coaching'), (1, 'Uraohjaus', 'Karriärvägledning', 'Career guidance'),
                    (2, 'Työkokeilujen järjestäminen', 'Ordnande av arbetsprövning', 'Arranging work trials'),
                    (3, 'Kielikoulutus', 'Språkutbildning', 'Language training'), (4, 'Yritysneuvonta', 'Företagsrådgivning', 'Business advice'),
                    (5, 'Kuntoutuspalvelut', 'Rehabiliteringstjänster', 'Rehabilitation services'),
                    (6, 'Kotoutumiskoulutukset', 'Integrationsutbildningar', 'Integration training')) AS w (k, fi, sv, en)
         ON w.k = CASE WHEN n % 997 = 0 THEN 6 ELSE n % 6 END
       JOIN (VALUES (0, 'nuorten', 'unga', 'the young'), (1, 'pitkäaikaistyöttömien', 'långtidsarbetslösa', 'the long-term unemployed'),
                    (2, 'maahanmuuttajien', 'invandrare', 'immigrants'), (3, 'osatyökykyisten', 'partiellt arbetsföra', 'people with partial work ability'))
         AS a (k, fi, sv, en) ON a.k = n % 4
       JOIN (VALUES (0, 'Mikkeli'), (1, 'Savonlinna'), (2, 'Pieksämäki'), (3, 'Juva'), (4, 'Helsinki')) AS p (k, name) ON p.k = n % 5`,
    [buyers, officer, approver, TENDERS],
  );
  await owner.query(
    `INSERT INTO procurement.lot (id, tender_id, number, reference, title, description, service_kind, municipalities, main_cpv, estimated_value_cents)
     SELECT gen_random_uuid(), t.id, lot, 'LOT-000' || lot, t.title, '{}',
            (ARRAY['job-coaching','career-guidance','language-coaching'])[1 + abs(hashtext(t.number || lot)) % 3],
            ARRAY[(ARRAY['491','740','593','178','091'])[1 + abs(hashtext(lot || t.number)) % 5]], t.main_cpv, t.estimated_value_cents / 2
       FROM procurement.tender t, generate_series(1, 2) AS lot`,
  );
  // The rows that the triggers would write. Of texts that many share the words are worked out once: that is the slow part.
  await owner.query(`
    INSERT INTO procurement.tender_search (tender_id, status, published_at, submission_deadline, value_cents, smallest_lot_cents, lot_count,
      service_kinds, municipalities, cpv_stems, words)
    SELECT t.id, t.status, t.published_at, t.submission_deadline, t.estimated_value_cents, l.smallest, l.count, l.kinds, l.places,
           procurement.cpv_stems(ARRAY[t.main_cpv]), w.words || array_to_tsvector(ARRAY['b', substr(t.number, 3)])
      FROM procurement.tender t
      JOIN (SELECT tender_id, count(*)::int AS count, min(estimated_value_cents) AS smallest, array_agg(DISTINCT service_kind) AS kinds,
                   array_agg(DISTINCT municipalities[1]) AS places
              FROM procurement.lot GROUP BY tender_id) l ON l.tender_id = t.id
      JOIN (SELECT said.title, said.description, procurement.search_vector(
                     procurement.texts_in('fi', ARRAY[said.title, said.description]), procurement.texts_in('sv', ARRAY[said.title, said.description]),
                     procurement.texts_in('en', ARRAY[said.title, said.description]), '') AS words
              FROM (SELECT DISTINCT title, description FROM procurement.tender) said OFFSET 0) w ON w.title = t.title AND w.description = t.description`);
  await owner.query('VACUUM ANALYZE');
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
