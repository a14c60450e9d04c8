/**
 * The yardstick of `npm run bench:payment-run`: the lines of one fixed tariff, computed and inserted by ONE statement, with the reasons a line
 * has in the simplest case. It knows nothing of corrections, claims, caps, segments that change or jobs that overlap.
 */
import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { DAYS, MAX_GAP_DAYS, MIN_HOURS, PRICES } from './many-participations.mjs';

const STATEMENT = `
WITH component AS (SELECT * FROM jsonb_to_recordset($3) AS c (id text, segment text, cents bigint, days int)),
jobs AS (
  SELECT p.id, f.id AS fact_id, greatest(f.valid_from, p.started_on) AS start, least(coalesce(f.valid_to, $2::date), $2::date) AS until
    FROM outcomes.participation p JOIN outcomes.fact f ON f.participation_id = p.id AND f.kind = 'employment'
   WHERE p.authority_id = $4 AND f.valid_from <= $2::date AND (f.data ->> 'hoursPerWeek')::numeric >= ${MIN_HOURS}
     AND NOT f.withdrawn AND NOT EXISTS (SELECT FROM outcomes.fact c WHERE c.corrects_id = f.id)),
-- A break that is too long begins the count anew.
begun AS (
  SELECT *, count(*) FILTER (WHERE long) OVER (PARTITION BY id ORDER BY start) AS part
    FROM (SELECT *, start - lag(until) OVER (PARTITION BY id ORDER BY start) - 1 > ${MAX_GAP_DAYS} AS long FROM jobs) each_job),
counted AS (
  SELECT *, coalesce(sum(until - start + 1) OVER (PARTITION BY id, part ORDER BY start ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)::int AS before
    FROM begun),
reached AS (
  SELECT c.id, m.id AS component, min(c.start + m.days - c.before - 1) AS day, jsonb_agg(DISTINCT c.fact_id) AS facts
    FROM counted c JOIN (SELECT DISTINCT id, days FROM component WHERE days > 0) m ON m.days > c.before AND m.days <= c.before + c.until - c.start + 1
   GROUP BY c.id, m.id
  UNION ALL SELECT id, 'START', started_on, '[]' FROM outcomes.participation WHERE authority_id = $4 AND started_on <= $2::date)
INSERT INTO outcomes.payment_line (id, run_id, authority_id, provider_id, contract_id, participation_id, tariff_version_id, component, entitlement_key, funding,
       outcome_date, quantity, unit_price_cents, entitled_cents, paid_before_cents, net_cents, vat_category, vat_percent, trace)
SELECT uuidv7(), $1, p.authority_id, p.provider_id, p.contract_id, p.id, t.id, r.component, r.component, 'contract',
       r.day, 1, c.cents, c.cents - paid.cents, 0, c.cents - paid.cents, 'E', 0,
       jsonb_build_object('tariff', jsonb_build_object('id', t.body ->> 'id', 'version', t.version), 'component', r.component,
         'kind', CASE r.component WHEN 'START' THEN 'attachment' ELSE 'milestone' END,
         'title', jsonb_build_object('fi', r.component, 'sv', r.component, 'en', r.component), 'clause', '6 ' || r.component,
         'rounding', 'half-up', 'outcomeDate', r.day,
         'steps', jsonb_build_array(jsonb_build_object('op', 'price', 'amount', (c.cents / 100.0)::numeric(20, 2)::text, 'segment', p.segment)),
         'facts', r.facts)
  FROM reached r
  JOIN outcomes.participation p ON p.id = r.id
  JOIN outcomes.tariff_version t ON t.contract_id = p.contract_id
  JOIN component c ON c.id = r.component AND c.segment = p.segment
  LEFT JOIN LATERAL (SELECT coalesce(sum(l.net_cents), 0)::bigint AS cents FROM outcomes.payment_line l
              JOIN outcomes.payment_run o ON o.id = l.run_id AND o.status <> 'cancelled'
             WHERE l.participation_id = p.id AND l.entitlement_key = r.component) paid ON true
 WHERE c.cents <> paid.cents`;

/** As the application's role, acting as its jobs do. */
export async function linesInOneStatement({ databaseUrl }, owner, { authorityId, preparerId }) {
  const runId = randomUUID();
  const { rows } = await owner.query(
    `INSERT INTO outcomes.payment_run (id, authority_id, number, status, cut_off, snapshot_at, prepared_by, created_at)
     SELECT $1, $2, max(number) + 1, 'open', max(cut_off), app.now(), $3, app.now() FROM outcomes.payment_run WHERE authority_id = $2
     RETURNING cut_off::text AS "cutOff"`,
    [runId, authorityId, preparerId],
  );
  const components = Object.entries(PRICES).flatMap(([id, prices]) =>
    prices.map((euros, n) => ({ id, segment: 'ABC'[n], cents: euros * 100, days: DAYS[id] ?? 0 })),
  );
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SELECT set_config('app.actor_kind', 'system', true)`);
    const started = performance.now();
    await client.query(STATEMENT, [runId, rows[0].cutOff, JSON.stringify(components), authorityId]);
    await client.query('COMMIT');
    return { runId, seconds: Math.round((performance.now() - started) / 10) / 100 };
  } finally {
    await client.end();
  }
}
