import pg from 'pg';

/** Published tenders with two lots each, set-based. The triggers that watch over drafts are asleep meanwhile; the search rows are made as they would make them. */
export async function publishTenders(ownerUrl, count) {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await insertTenders(owner, count);
  } finally {
    await owner.end();
  }
}

async function insertTenders(owner, count) {
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
    [buyers, officer, approver, count],
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
