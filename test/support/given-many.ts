import type { TestBench } from './app.js';
import { givenAuthority, givenOfficial } from './given.js';

/**
 * Enough published tenders that PostgreSQL has reason to use an index, made set-based: every tenth in Mikkeli, the rest spread; one has words
 * of its own, in its second lot only.
 */
export async function givenManyTenders(app: Pick<TestBench, 'owner'>): Promise<void> {
  const authority = await givenAuthority(app);
  const officers = [
    await givenOfficial(app, authority, 'procurement-officer'),
    await givenOfficial(app, authority, 'procurement-approver'),
  ];
  await app.owner.query(
    `INSERT INTO procurement.tender (id, authority_id, number, ocid, title, description, main_cpv, estimated_value_cents, status_at, created_by,
       created_at, updated_at, submission_local, submission_deadline)
     SELECT gen_random_uuid(), $1, 'H-' || n, 'ocds-' || n,
            jsonb_build_object('fi', 'Työhönvalmennus ' || n, 'sv', 'Jobbcoachning ' || n, 'en', 'Job coaching ' || n),
            jsonb_build_object('fi', 'Nuorten palveluja', 'sv', 'Tjänster för unga', 'en', 'Services for the young'),
            CASE WHEN n % 50 = 0 THEN '80500000' ELSE '79634000' END, n * 10000, app.now(), $2, app.now(), app.now(),
            timestamp '2031-06-01 12:00' + make_interval(mins => n), (timestamp '2031-06-01 12:00' + make_interval(mins => n)) AT TIME ZONE 'Europe/Helsinki'
       FROM generate_series(1, 2000) AS n`,
    [authority, officers[0]!.personId],
  );
  await app.owner.query(
    `INSERT INTO procurement.lot (id, tender_id, number, reference, title, service_kind, municipalities, estimated_value_cents)
     SELECT gen_random_uuid(), t.id, lot, 'LOT-000' || lot, jsonb_build_object('fi', CASE WHEN t.number = 'H-777' AND lot = 2
              THEN 'Ähtäriläisten työttömyyden katkaisu ja kotoutumiskoulutuksen järjestäminen, työllisyyspalvelu' ELSE 'Osa ' || lot END, 'sv', 'Del', 'en', 'Part'),
            'job-coaching', ARRAY[CASE WHEN t.number LIKE '%0' THEN '491' ELSE '091' END], CASE WHEN lot = 1 AND t.number = 'H-10' THEN 7999999 ELSE 8000000 END
       FROM procurement.tender t, generate_series(1, 2) AS lot`,
  );
  await app.owner.query(
    `UPDATE procurement.tender SET status = 'published', submitted_by = $1, approved_by = $2, published_at = app.now()`,
    [officers[0]!.personId, officers[1]!.personId],
  );
  await app.owner.query('ANALYZE procurement.tender, procurement.lot, procurement.tender_search');
}

/**
 * Companies with a profile, two thousand of them, each with a person, a saved search and an alert of some tender: one in five
 * hundred sells a rare branch, speaks Somali or serves in Enontekiö.
 */
export async function givenManyProviders({ owner }: Pick<TestBench, 'owner'>): Promise<void> {
  await owner.query(
    `INSERT INTO app.organisation (id, kind, name, business_id, municipality)
     SELECT gen_random_uuid(), 'provider', 'Monistettu ' || n || ' Oy', lpad(n::text, 7, '0') || '-0', '491' FROM generate_series(1, 2000) AS n`,
  );
  await owner.query(
    `INSERT INTO app.person (id, name, email, language, issuer, subject)
     SELECT gen_random_uuid(), o.name, o.id || '@example.fi', 'fi', 'many', o.id::text FROM app.organisation o WHERE o.name LIKE 'Monistettu%'`,
  );
  await owner.query(
    `INSERT INTO procurement.supplier (organisation_id, description, service_kinds, municipalities, languages, cpv_codes, updated_at)
     SELECT o.id, '{}', '{job-coaching}', CASE WHEN rare THEN '{047}' ELSE '{491,740}' END::text[],
            CASE WHEN rare THEN '{so}' ELSE '{fi,sv}' END::text[], CASE WHEN rare THEN '{80500000}' ELSE '{79634000}' END::text[], app.now()
       FROM (SELECT id, row_number() OVER (ORDER BY name) % 500 = 0 AS rare FROM app.organisation WHERE name LIKE 'Monistettu%') o`,
  );
  await owner.query(
    `INSERT INTO procurement.saved_search (id, provider_id, person_id, name, words, origin, unsubscribe_token, status, created_at, updated_at)
     SELECT gen_random_uuid(), p.subject::uuid, p.id, 'Haku', '{valmennus}', 'https://example.fi', rpad(replace(p.id::text, '-', ''), 43, 'x'),
            'active', app.now(), app.now()
       FROM app.person p WHERE p.issuer = 'many'`,
  );
  await owner.query(
    `INSERT INTO procurement.alert (id, saved_search_id, provider_id, tender_id, reasons, created_at)
     SELECT gen_random_uuid(), s.id, s.provider_id, (SELECT id FROM procurement.tender LIMIT 1), '[]', app.now() FROM procurement.saved_search s`,
  );
  await owner.query(
    'ANALYZE app.organisation, app.person, procurement.supplier, procurement.saved_search, procurement.alert',
  );
}

/** Ten times as many rows of the search as there are tenders: what a planner decides at two thousand is a matter of taste. */
export async function givenManySearchRows({ owner }: Pick<TestBench, 'owner'>): Promise<void> {
  await owner.query('BEGIN');
  await owner.query('SET LOCAL session_replication_role = replica');
  await owner.query(
    `INSERT INTO procurement.tender_search (tender_id, status, published_at, submission_deadline, value_cents, smallest_lot_cents, lot_count,
                                            service_kinds, municipalities, cpv_stems, words)
     SELECT gen_random_uuid(), status, published_at, submission_deadline + make_interval(hours => n), value_cents, smallest_lot_cents, lot_count,
            service_kinds, municipalities, cpv_stems, words
       FROM procurement.tender_search, generate_series(1, 9) AS n`,
  );
  await owner.query('COMMIT');
  await owner.query('ANALYZE procurement.tender_search');
}
