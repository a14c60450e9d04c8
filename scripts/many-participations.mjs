/**
 * Many clients in outcome contracts of one authority, set-based, with jobs some of them found: what a large payment run is measured and
 * killed on. Every number follows from the seed.
 */
import { createHash } from 'node:crypto';

const SEGMENTS = ['A', 'B', 'C'];

/** The tariff of every contract: four components that look at one client at a time. Prices in euros by segment. */
export const PRICES = {
  START: [200, 300, 400],
  JOB: [200, 400, 600],
  S13: [400, 600, 900],
  S26: [700, 1000, 1500],
};
/** Days in work that each milestone asks for. */
export const DAYS = { JOB: 1, S13: 91, S26: 182 };
export const MIN_HOURS = 18;
export const MAX_GAP_DAYS = 28;

const inAll = (text) => ({ fi: text, sv: text, en: text });

function tariff(validFrom) {
  const component = (id, kind, trigger) => ({
    ...{ id, kind, title: inAll(id), clause: `6 ${id}`, funding: 'contract', vatCategory: 'E', trigger },
    price: { bySegment: Object.fromEntries(SEGMENTS.map((segment, n) => [segment, String(PRICES[id][n])])) },
  });
  return {
    ...{ id: 'MANY', version: 1, currency: 'EUR', title: inAll('Valmennus'), validFrom, validTo: null },
    ...{ rounding: 'half-up', segments: { ids: SEGMENTS, lockAt: 'serviceStart' }, caps: [], exclusive: [] },
    measures: {
      employment: {
        ...{ type: 'employmentDays', mode: 'cumulative', minHoursWeek: String(MIN_HOURS), combineEmployers: true },
        ...{ maxGapDays: MAX_GAP_DAYS, onLongGap: 'reset', subsidisedWeight: '1', clause: '5.1' },
      },
    },
    components: [
      component('START', 'attachment', { event: 'serviceStart' }),
      ...Object.entries(DAYS).map(([id, days]) => component(id, 'milestone', { measure: 'employment', days })),
    ],
  };
}

/**
 * @param owner a connection of the owner of the database
 * @returns the authority, a preparer, an approver, and a keeper of accounts
 */
export async function givenManyParticipations(owner, { participants, providers }) {
  await owner.query(`SET session_replication_role = 'replica'`);
  await owner.query('SELECT setseed(0.42)');
  const { rows } = await owner.query(
    `WITH people AS (SELECT uuidv7() AS id, role FROM unnest(ARRAY['finance-preparer', 'finance-approver', 'keeper']) AS role),
     authority AS MATERIALIZED (SELECT uuidv7() AS id),
     organisation AS (INSERT INTO app.organisation (id, kind, name, business_id, municipality) SELECT id, 'authority', 'Mittausalue', '2900000-0', '740' FROM authority),
     persons AS (INSERT INTO app.person (id, name, email, language, issuer, subject) SELECT id, 'Mittaaja', id || '@example.fi', 'fi', 'demo', id::text FROM people),
     memberships AS (INSERT INTO app.membership (person_id, organisation_id, role)
                     SELECT people.id, authority.id, CASE role WHEN 'keeper' THEN 'finance-preparer' ELSE role END FROM people, authority)
     SELECT authority.id AS "authorityId", json_object_agg(role, people.id) AS people FROM authority, people GROUP BY authority.id`,
  );
  const { authorityId, people } = rows[0];
  const { rows: days } = await owner.query(`SELECT to_char(app.now()::date - 600, 'YYYY-MM-DD') AS first`);
  const body = JSON.stringify(tariff(days[0].first));
  await owner.query(
    `WITH made AS MATERIALIZED (SELECT n, uuidv7() AS provider, uuidv7() AS contract FROM generate_series(1, $2::int) AS n),
     organisations AS (INSERT INTO app.organisation (id, kind, name, business_id, municipality)
                       SELECT provider, 'provider', 'Mittausvalmennus ' || n || ' Oy', (2900000 + n) || '-0', '491' FROM made),
     contracts AS (
       INSERT INTO contracts.contract (id, number, authority_id, provider_id, tender_id, lot_id, award_id, title, service_kind, municipalities,
                                       valid_from, valid_to, cap_cents, status, document_id, document_sha256, activated_at, created_at)
       SELECT contract, 'S-2026-' || 2000000 + n, $1, provider, uuidv7(), uuidv7(), uuidv7(), '{"fi": "Valmennus"}', 'job-coaching', '{740}',
              app.now()::date - 600, app.now()::date + 700, 100000000000, 'active', uuidv7(), repeat('0', 64), app.now(), app.now() FROM made),
     money AS (
       INSERT INTO app.ledger_account (code, kind, title, authority_id, provider_id, floor_cents)
       SELECT 'contract:' || contract, 'contract', 'S', $1::uuid, provider, 0 FROM made
       UNION ALL SELECT 'appropriation:' || $1::uuid, 'appropriation', 'Määräraha', $1::uuid, NULL, NULL),
     payees AS (
       INSERT INTO outcomes.payee_account (id, authority_id, provider_id, holder, iban, bic, kept_by, kept_at, number)
       SELECT uuidv7(), $1, provider, 'Mittausvalmennus ' || n || ' Oy', 'FI' || lpad((98 - mod(('123456' || lpad(n::text, 8, '0') || '151800')::numeric, 97))::text, 2, '0') || '123456' || lpad(n::text, 8, '0'),
              NULL, $5, app.now(), 1 FROM made),
     payer AS (
       INSERT INTO outcomes.payer_account (id, authority_id, holder, iban, bic, kept_by, kept_at, number)
       VALUES (uuidv7(), $1, 'Mittausalue', 'FI2112345600000785', 'NDEAFIHH', $5, app.now(), 1))
     INSERT INTO outcomes.tariff_version (id, contract_id, authority_id, provider_id, version, valid_from, body, sha256, created_at, cases)
     SELECT uuidv7(), contract, $1, provider, 1, app.now()::date - 600, $3, $4, app.now(), '[]' FROM made`,
    [authorityId, providers, body, createHash('sha256').update(body).digest('hex'), people.keeper],
  );
  await owner.query(
    `INSERT INTO outcomes.participation (id, contract_id, authority_id, provider_id, client_id, client_reference, segment, started_on, created_at)
     SELECT uuidv7(), c.id, $1, c.provider_id, uuidv7(), 'C-' || n, (ARRAY['A', 'B', 'C'])[1 + floor(random() * 3)::int],
            app.now()::date - 60 - floor(random() * 500)::int, app.now()
       FROM generate_series(1, $2::int) AS n
       JOIN (SELECT id, provider_id, row_number() OVER (ORDER BY id) - 1 AS place FROM contracts.contract WHERE authority_id = $1) c ON c.place = n % $3::int`,
    [authorityId, participants, providers],
  );
  await owner.query(
    `INSERT INTO outcomes.participation_provider (participation_id, authority_id, provider_id, from_on, created_at)
     SELECT id, authority_id, provider_id, started_on, created_at FROM outcomes.participation WHERE authority_id = $1`,
    [authorityId],
  );
  // A first job for most, a second after a shorter or longer break for some; an eighth of them is too small to count.
  await owner.query(
    `WITH first AS MATERIALIZED (
       SELECT id, provider_id, d.start, d.start + 20 + floor(random() * 280)::int AS until, random() < 0.35 AS again, 5 + floor(random() * 55)::int AS gap
         FROM outcomes.participation, LATERAL (SELECT started_on + 1 + floor(random() * 200)::int + 0 * ascii(client_reference) AS start) d
        WHERE authority_id = $1 AND random() < 0.7),
     jobs AS (
       SELECT id, provider_id, start, CASE WHEN NOT again AND random() < 0.5 THEN NULL ELSE until END AS until FROM first
       UNION ALL SELECT id, provider_id, until + 1 + gap, NULL FROM first WHERE again)
     INSERT INTO outcomes.fact (id, participation_id, authority_id, provider_id, kind, valid_from, valid_to, data, source, recorded_at)
     SELECT uuidv7(), id, $1, provider_id, 'employment', start, until,
            jsonb_build_object('employer', 'Verstas Oy', 'hoursPerWeek', CASE WHEN random() < 0.125 THEN '12' ELSE '37.5' END, 'subsidised', false), 'provider', app.now()
       FROM jobs WHERE start < app.now()::date`,
    [authorityId],
  );
  await owner.query(`SET session_replication_role = 'origin'`);
  await owner.query(
    `SELECT count(app.post(gen_random_uuid(), authority_id, 'contract.committed', 'contract:' || id || ':commit', 'Mittaus', app.now(), sha256(id::text::bytea),
                          ARRAY['appropriation:' || authority_id, 'contract:' || id], ARRAY[-cap_cents, cap_cents]))
       FROM contracts.contract WHERE authority_id = $1`,
    [authorityId],
  );
  await owner.query('VACUUM ANALYZE');
  return { authorityId, preparerId: people['finance-preparer'], approverId: people['finance-approver'] };
}
