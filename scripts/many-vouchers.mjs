/**
 * Many clients with vouchers of one provider, set-based: what races and measurements need before they begin. Money moves through `app.post`,
 * as everywhere, so that every balance is the sum of its postings.
 */

/**
 * @param owner a connection of the owner of the database
 * @returns one row for each client: who it is, whose, with which voucher and choice
 */
export async function givenManyVouchers(owner, asked) {
  const {
    authorities,
    clients,
    units = 100,
    unitCents = 1_000,
    spareCents = 0,
    capacity = clients,
    upTo = 'accepted',
  } = asked;
  // A contract without its tender: what it was won in is nobody's matter here.
  await owner.query(`SET session_replication_role = 'replica'`);
  const { rows } = await owner.query(
    `WITH places AS MATERIALIZED (
       SELECT n, gen_random_uuid() AS authority, gen_random_uuid() AS worker, gen_random_uuid() AS service, gen_random_uuid() AS budget,
              gen_random_uuid() AS contract, gen_random_uuid() AS offer, gen_random_uuid()::text AS salt FROM generate_series(1, $1::int) AS n),
     provider AS MATERIALIZED (SELECT gen_random_uuid() AS id, gen_random_uuid() AS staff),
     numbers AS MATERIALIZED (SELECT 2000000 + count(*) AS first FROM app.organisation),
     organisations AS (
       INSERT INTO app.organisation (id, kind, name, business_id, municipality)
       SELECT authority, 'authority', 'Mittausalue ' || n, lpad((first + n)::text, 7, '0') || '-0', '740' FROM places, numbers
       UNION ALL SELECT id, 'provider', 'Mittausvalmennus Oy', lpad(first::text, 7, '0') || '-0', '491' FROM provider, numbers),
     people AS (
       INSERT INTO app.person (id, name, email, language, issuer, subject)
       SELECT id, 'Mittaaja', id || '@example.fi', 'fi', 'demo', id::text
         FROM (SELECT worker AS id FROM places UNION ALL SELECT staff FROM provider) someone),
     memberships AS (
       INSERT INTO app.membership (person_id, organisation_id, role)
       SELECT worker, authority, 'case-worker' FROM places UNION ALL SELECT staff, id, 'provider-staff' FROM provider),
     services AS (
       INSERT INTO vouchers.service (id, authority_id, kind, unit, max_unit_price_cents, units_default)
       SELECT service, authority, 'job-coaching', 'meeting', $2, 10 FROM places),
     budgets AS (
       INSERT INTO vouchers.budget (id, authority_id, service_id, year)
       SELECT budget, authority, service, extract(year FROM app.now() AT TIME ZONE 'Europe/Helsinki') FROM places),
     accounts AS (
       INSERT INTO app.ledger_account (code, kind, title, authority_id, provider_id, floor_cents)
       SELECT 'appropriation:' || authority, 'appropriation', 'Määräraha', authority, NULL::uuid, NULL::bigint FROM places
       UNION ALL SELECT 'budget:' || budget, 'budget', 'Budjetti', authority, NULL, 0 FROM places
       UNION ALL SELECT 'payable:' || authority || ':' || provider.id, 'payable', 'Tuottaja', authority, provider.id, NULL FROM places, provider),
     contracts AS (
       INSERT INTO contracts.contract (id, number, authority_id, provider_id, tender_id, lot_id, award_id, title, service_kind, municipalities,
                                       valid_from, valid_to, cap_cents, status, document_id, document_sha256, activated_at, created_at)
       SELECT contract, 'S-2026-' || 1000000 + abs(hashtext(salt)), authority, provider.id, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '{"fi": "Valmennus"}',
              'job-coaching', '{740}', app.now()::date - 100, app.now()::date + 700, 0, 'active', gen_random_uuid(), repeat('0', 64), app.now(), app.now()
         FROM places, provider),
     prices AS (
       INSERT INTO contracts.contract_price (contract_id, code, position, kind, title, unit, unit_price_cents, vat_category, clause)
       SELECT contract, 'UNIT', 1, 'unit', '{"fi": "Tapaaminen"}', '{"fi": "tapaaminen"}', $2, 'S', '3' FROM places),
     offers AS (
       INSERT INTO vouchers.offer (id, authority_id, service_id, contract_id, price_code, provider_id, unit_price_cents, municipalities,
                                   premises_municipality, channels, languages, description, valid_from, valid_to)
       SELECT offer, authority, service, contract, 'UNIT', provider.id, $2, '{740}', '740', '{in-person}', '{fi}',
              '{"fi": "Valmennus", "sv": "Coachning", "en": "Coaching"}', app.now()::date - 100, app.now()::date + 700 FROM places, provider),
     held AS (
       INSERT INTO vouchers.offer_places (offer_id, capacity, taken) SELECT offer, $4, CASE WHEN $5 = 'accepted' THEN $3::int ELSE 0 END FROM places)
     SELECT authority AS "authorityId", worker AS "caseWorkerId", service AS "serviceId", budget AS "budgetId", contract AS "contractId",
            offer AS "offerId", provider.id AS "providerId", provider.staff AS "staffId", gen_random_uuid() AS "clientId",
            gen_random_uuid() AS "personId", gen_random_uuid() AS "assessmentId", gen_random_uuid() AS "voucherId", gen_random_uuid() AS "choiceId", c AS index
       FROM places, provider, generate_series(1, $3::int) AS c`,
    [authorities, unitCents, clients, capacity, upTo],
  );
  await owner.query(`SET session_replication_role = 'origin'`);
  await insertClients(owner, rows);
  const valueCents = upTo === 'assessed' ? 0 : units * unitCents;
  await post(
    owner,
    rows.filter(({ index }) => index === 1),
    {
      kind: 'budget.allocated',
      from: ({ authorityId }) => `appropriation:${authorityId}`,
      to: ({ budgetId }) => `budget:${budgetId}`,
      cents: clients * valueCents + spareCents,
    },
  );
  if (upTo !== 'assessed')
    await insertVouchers(owner, rows, { units, unitCents, status: upTo === 'accepted' ? 'chosen' : 'granted' });
  if (upTo === 'accepted') await insertChoices(owner, rows);
  return rows;
}

const FIELDS = `"authorityId" uuid, "caseWorkerId" uuid, "serviceId" uuid, "budgetId" uuid, "contractId" uuid, "offerId" uuid, "providerId" uuid,
  "clientId" uuid, "personId" uuid, "assessmentId" uuid, "voucherId" uuid, "choiceId" uuid, index int`;

const each = (rows) => [JSON.stringify(rows)];

async function insertClients(owner, rows) {
  await owner.query(
    `WITH given AS MATERIALIZED (SELECT * FROM jsonb_to_recordset($1) AS g (${FIELDS})),
     people AS (
       INSERT INTO app.person (id, name, email, language, issuer, subject)
       SELECT "personId", 'Asiakas ' || index, "personId" || '@example.fi', 'fi', 'demo', "personId"::text FROM given)
     INSERT INTO vouchers.client (id, authority_id, person_id, reference, name, email, municipality, language, personal_code_encrypted,
                                  personal_code_key, personal_code_hash, case_worker_id, case_worker_name)
     SELECT "clientId", "authorityId", "personId", 'C-' || lpad(index::text, 6, '0'), 'Asiakas ' || index, "personId" || '@example.fi', '740', 'fi',
            '\\x00', 'none', sha256("clientId"::text::bytea), "caseWorkerId", 'Mittaaja' FROM given`,
    each(rows),
  );
  await owner.query(
    `INSERT INTO vouchers.assessment (id, authority_id, client_id, person_id, number, answers, proposed_level, level, proposed_segment, segment,
                                      channels, services, grounds, made_by, made_at, questionnaire_id)
     SELECT "assessmentId", "authorityId", "clientId", "personId", 1, '{}', 'some', 'some', 'B', 'B', '{in-person}', '{job-coaching}', '[]',
            "caseWorkerId", app.now(), (SELECT id FROM vouchers.questionnaire WHERE authority_id IS NULL ORDER BY id LIMIT 1)
       FROM jsonb_to_recordset($1) AS g (${FIELDS})`,
    each(rows),
  );
}

/** Granted and chosen well before today, so that there are days to record on. */
async function insertVouchers(owner, rows, { units, unitCents, status }) {
  await owner.query(
    `WITH given AS MATERIALIZED (SELECT * FROM jsonb_to_recordset($1) AS g (${FIELDS})),
     accounts AS (
       INSERT INTO app.ledger_account (code, kind, title, authority_id, floor_cents)
       SELECT 'voucher:' || "voucherId", 'voucher', 'Seteli', "authorityId", 0 FROM given)
     INSERT INTO vouchers.voucher (id, number, authority_id, client_id, person_id, service_id, budget_id, assessment_id, units, max_unit_price_cents,
                                   value_cents, valid_from, last_day, grounds, value_trace, status, granted_by, granted_at)
     SELECT "voucherId", 'V-' || lpad(nextval('vouchers.voucher_number')::text, 6, '0'), "authorityId", "clientId", "personId", "serviceId", "budgetId",
            "assessmentId", $2::int, $3::bigint, $2::int * $3::bigint, app.now()::date - 40, app.now()::date + 140, 'Mittaus', '[]', $4, "caseWorkerId",
            app.now() - interval '40 days' FROM given`,
    [...each(rows), units, unitCents, status],
  );
  await post(owner, rows, {
    kind: 'voucher.granted',
    from: ({ budgetId }) => `budget:${budgetId}`,
    to: ({ voucherId }) => `voucher:${voucherId}`,
    cents: units * unitCents,
  });
}

const insertChoices = (owner, rows) =>
  owner.query(
    `INSERT INTO vouchers.choice (id, authority_id, voucher_id, client_id, person_id, offer_id, provider_id, contract_id, status, proposed_at,
                                  answer_by, answered_at, starts_on)
     SELECT "choiceId", "authorityId", "voucherId", "clientId", "personId", "offerId", "providerId", "contractId", 'accepted',
            app.now() - interval '40 days', app.now() - interval '35 days', app.now() - interval '39 days', app.now()::date - 39
       FROM jsonb_to_recordset($1) AS g (${FIELDS})`,
    each(rows),
  );

async function post(owner, rows, { kind, from, to, cents }) {
  if (cents === 0) return;
  const moves = rows.map((row) => ({ authority: row.authorityId, source: from(row), target: to(row) }));
  await owner.query(
    `SELECT count(app.post(gen_random_uuid(), m.authority, $2, $2 || ':' || m.target, 'Mittaus', app.now(), sha256(m.target::bytea),
                          ARRAY[m.source, m.target], ARRAY[-$3::bigint, $3::bigint]))
       FROM jsonb_to_recordset($1) AS m (authority uuid, source text, target text)`,
    [JSON.stringify(moves), kind, cents],
  );
}
