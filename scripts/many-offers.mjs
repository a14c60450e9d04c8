import pg from 'pg';

/** Offers of one service by as many providers, each with premises, clients' feedback and service events; set-based, the checks of single rows asleep meanwhile. */
export async function listOffers(ownerUrl, { offers, events }) {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query(`SET session_replication_role = 'replica'`);
    const { rows } = await owner.query(`
      WITH buyer AS (
        INSERT INTO app.organisation (id, kind, name, business_id, municipality)
        VALUES (gen_random_uuid(), 'authority', 'Mittausalue', '9000000-0', '491') RETURNING id)
      INSERT INTO vouchers.service (id, authority_id, kind, unit, max_unit_price_cents, units_default)
      SELECT gen_random_uuid(), id, 'job-coaching', 'meeting', 8000, 10 FROM buyer RETURNING id, authority_id`);
    const [{ id: service, authority_id: authority }] = rows;
    await insertOffers(owner, authority, service, offers);
    await insertEvents(owner, authority, service, events);
    await owner.query('VACUUM ANALYZE');
  } finally {
    await owner.end();
  }
}

async function insertOffers(owner, authority, service, count) {
  await owner.query(
    `INSERT INTO app.organisation (id, kind, name, business_id, municipality)
     SELECT gen_random_uuid(), 'provider', 'Mittaustuottaja ' || n, lpad((1000000 + n)::text, 7, '0') || '-1', '491' FROM generate_series(1, $1::int) AS n`,
    [count],
  );
  await owner.query(
    `INSERT INTO contracts.contract (id, number, authority_id, provider_id, tender_id, lot_id, award_id, title, service_kind, municipalities,
                                     valid_from, valid_to, cap_cents, status, document_id, document_sha256, activated_at, created_at)
     SELECT gen_random_uuid(), 'S-2030-' || (10000 + row_number() OVER ()), $1, p.id, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(),
            '{"fi": "Valmennus"}', 'job-coaching', '{491,740,593,178}', app.now()::date - 30, app.now()::date + 700, 0, 'active', gen_random_uuid(),
            repeat('0', 64), app.now(), app.now()
       FROM app.organisation p WHERE p.name LIKE 'Mittaustuottaja %'`,
    [authority],
  );
  await owner.query(
    `INSERT INTO vouchers.offer (id, authority_id, service_id, contract_id, provider_id, unit_price_cents, municipalities, premises_municipality,
                                 premises, channels, languages, accessible, next_free_on, description, valid_from, valid_to)
     SELECT gen_random_uuid(), c.authority_id, $1, c.id, c.provider_id, 0, c.municipalities, place.code,
            jsonb_build_array(jsonb_build_object('address', 'Katu ' || n, 'municipality', place.code, 'lat', place.lat, 'lon', place.lon, 'exact', true,
                                                 'accessibility', '["step-free", "lift"]'::jsonb)),
            CASE WHEN n % 3 = 0 THEN '{in-person,remote}'::text[] ELSE '{in-person}' END, '{fi,sv}', true, app.now()::date + (n % 30)::int,
            '{"fi": "Oma valmentaja ja joustavat ajat lähellä sinua.", "sv": "En egen coach och flexibla tider.", "en": "A coach of your own."}',
            c.valid_from, c.valid_to
       FROM (SELECT c.*, row_number() OVER () AS n FROM contracts.contract c WHERE c.number LIKE 'S-2030-%') c
       JOIN (VALUES (0, '491', '61.69', '27.27'), (1, '740', '61.87', '28.88'), (2, '593', '62.30', '27.16')) AS place (k, code, lat, lon) ON place.k = n % 3`,
    [service],
  );
  await owner.query(`INSERT INTO vouchers.offer_places (offer_id, capacity) SELECT id, 20 FROM vouchers.offer`);
}

/** What has happened with the offers: an event every other day of the past year, and feedback on every tenth. */
async function insertEvents(owner, authority, service, count) {
  await owner.query(
    `WITH budget AS (
       INSERT INTO vouchers.budget (id, authority_id, service_id, year) VALUES (gen_random_uuid(), $1, $2, extract(year FROM app.now())) RETURNING id)
     INSERT INTO vouchers.service_event (id, authority_id, provider_id, client_id, person_id, voucher_id, choice_id, contract_id, occurred_on, units,
                                         unit_price_cents, amount_cents, status, recorded_by, recorded_at, approve_by, approved_how, approved_at, budget_id)
     SELECT gen_random_uuid(), $1, o.provider_id, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), o.contract_id,
            app.now()::date - (n % 365)::int, 1, 6000, 6000, 'approved', gen_random_uuid(), app.now(), app.now(), 'client', app.now(), budget.id
       FROM budget, (SELECT *, row_number() OVER () AS n FROM vouchers.offer, generate_series(1, $3::int)) o`,
    [authority, service, count],
  );
  await owner.query(
    `INSERT INTO vouchers.feedback (id, authority_id, provider_id, client_id, person_id, voucher_id, choice_id, contract_id, service_id, grade,
                                    given_on, given_at, closes_at, counted_at)
     SELECT gen_random_uuid(), authority_id, provider_id, client_id, person_id, voucher_id, choice_id, contract_id, $1, 1 + (n % 5)::int,
            app.now()::date, app.now(), app.now(), app.now()
       FROM (SELECT *, row_number() OVER () AS n FROM vouchers.service_event) e WHERE n % 10 = 0`,
    [service],
  );
}
