-- An option is used by the amendment it makes; an amendment changes the committed places as rows.

-- ── Options ──────────────────────────────────────────────────────────────────────────────────────────────────────────
-- What prices do in the months an option adds: stay as they are, change by per cent, or follow an index from its base.
ALTER TABLE contracts.contract_option
  ADD COLUMN percentage numeric CHECK (percentage > -100 AND percentage <= 1000),
  ADD COLUMN index_name text CHECK (length(index_name) BETWEEN 1 AND 200),
  ADD COLUMN index_base numeric CHECK (index_base > 0),
  ADD CONSTRAINT option_price_rule CHECK ((index_name IS NULL) = (index_base IS NULL) AND num_nonnulls(percentage, index_name) <= CASE kind WHEN 'extension' THEN 1 ELSE 0 END),
  ADD CONSTRAINT option_of_contract UNIQUE (id, contract_id);

-- The option that an amendment uses (Procurement Act § 136; Directive 2014/24/EU art. 72(1)(a)). It is in use while the amendment is in hand,
-- used once that is agreed, and open again when it is cancelled.
ALTER TABLE contracts.amendment
  ADD COLUMN option_id uuid,
  ADD CONSTRAINT amendment_uses_option FOREIGN KEY (option_id, contract_id) REFERENCES contracts.contract_option (id, contract_id);
CREATE UNIQUE INDEX option_used_once ON contracts.amendment (option_id) WHERE status <> 'cancelled';

CREATE OR REPLACE FUNCTION contracts.amendment_is_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.contract_id, NEW.number, NEW.authority_id, NEW.provider_id, NEW.option_id)
       IS DISTINCT FROM (OLD.contract_id, OLD.number, OLD.authority_id, OLD.provider_id, OLD.option_id)
     OR OLD.status <> 'draft' AND (NEW.valid_from, NEW.reason, NEW.content, NEW.successor_id, NEW.language)
       IS DISTINCT FROM (OLD.valid_from, OLD.reason, OLD.content, OLD.successor_id, OLD.language)
     OR OLD.status <> 'draft' AND NEW.status <> 'draft' AND (NEW.assessment, NEW.notice_due, NEW.document_id, NEW.document_sha256, NEW.document_text)
       IS DISTINCT FROM (OLD.assessment, OLD.notice_due, OLD.document_id, OLD.document_sha256, OLD.document_text)
     OR OLD.status IN ('agreed', 'cancelled') AND (NEW.status, NEW.agreed_at, NEW.finished_sha256)
       IS DISTINCT FROM (OLD.status, OLD.agreed_at, OLD.finished_sha256) THEN
    RAISE EXCEPTION 'amendment % is signed or being signed', OLD.id USING ERRCODE = 'KV091';
  END IF;
  RETURN NEW;
END $$;

-- No reminder of an option that is in use, nor of an end that an agreed amendment has moved.
CREATE OR REPLACE VIEW contracts.coming_date WITH (security_invoker = true) AS
  WITH held AS (
    SELECT id, coalesce((SELECT v.contract_to FROM contracts.contract_version v WHERE v.contract_id = c.id AND v.valid_to IS NULL), c.valid_to) AS valid_to
      FROM contracts.contract c WHERE status IN ('active', 'suspended'))
  SELECT c.id AS contract_id, 'expiry'::text AS kind, c.id AS item_id, c.valid_to - 1 AS day, false AS to_provider, NULL::text AS what
    FROM held c
  UNION ALL
  SELECT c.id, 'notice', c.id, (c.valid_to - 1 - CASE a.authority_notice_unit WHEN 'month' THEN make_interval(months => a.authority_notice)
                                                  ELSE make_interval(days => a.authority_notice) END)::date, false, NULL
    FROM held c JOIN contracts.contract_agreed a ON a.contract_id = c.id
  UNION ALL
  SELECT c.id, 'option', o.id, o.use_by, false, o.title
    FROM held c JOIN contracts.contract_option o ON o.contract_id = c.id
   WHERE NOT EXISTS (SELECT FROM contracts.contract_option_decision d WHERE d.option_id = o.id)
     AND NOT EXISTS (SELECT FROM contracts.amendment m WHERE m.option_id = o.id AND m.status <> 'cancelled')
  UNION ALL
  SELECT c.id, a.kind, a.id, s.ends_on, true, a.title
    FROM held c JOIN contracts.contract_assurance a ON a.contract_id = c.id
    JOIN LATERAL (SELECT ends_on FROM contracts.assurance_shown s WHERE s.assurance_id = a.id ORDER BY shown_at DESC, id DESC LIMIT 1) s ON true;

-- ── Committed places by version ──────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE contracts.contract_version_capacity (
  contract_id   uuid NOT NULL,
  number        int NOT NULL,
  position      int NOT NULL CHECK (position BETWEEN 1 AND 200),
  service_kind  text NOT NULL CHECK (service_kind ~ '^[a-z][a-z-]{1,39}$'),
  municipality  text CHECK (municipality ~ '^[0-9]{3}$'),
  period        text NOT NULL CHECK (period IN ('month', 'whole')),
  starts_on     date NOT NULL,
  ends_on       date NOT NULL, -- the last day
  places        int NOT NULL CHECK (places BETWEEN 1 AND 100000),
  PRIMARY KEY (contract_id, number, position),
  FOREIGN KEY (contract_id, number) REFERENCES contracts.contract_version (contract_id, number),
  CHECK (starts_on <= ends_on)
);
CALL app.guard('contracts.contract_version_capacity',
  'EXISTS (SELECT FROM contracts.contract_version v WHERE v.contract_id = contract_version_capacity.contract_id AND v.number = contract_version_capacity.number)',
  'EXISTS (SELECT FROM contracts.amendment m WHERE m.contract_id = contract_version_capacity.contract_id)');
REVOKE UPDATE ON contracts.contract_version_capacity FROM kasvutori_app;
-- Versions made before places could be amended have those of the contract as it was signed.
INSERT INTO contracts.contract_version_capacity
SELECT v.contract_id, v.number, c.position, c.service_kind, c.municipality, c.period, c.starts_on, c.ends_on, c.places
  FROM contracts.contract_version v JOIN contracts.contract_capacity c ON c.contract_id = v.contract_id;

-- The places committed on a day and how many are taken from that day to another; those of a whole period, at any time in it. Call-offs take the
-- places of their framework contract.
CREATE FUNCTION contracts.capacity_of(of_contract uuid, of_day date, until date)
RETURNS TABLE ("serviceKind" text, municipality text, period text, "startsOn" date, "endsOn" date, places int, used int) LANGUAGE sql STABLE AS $$
  WITH version AS (
    SELECT v.number FROM contracts.contract_version v
     WHERE v.contract_id = of_contract AND (v.valid_from <= of_day OR v.number = 1) ORDER BY v.number DESC LIMIT 1
  ), held AS (
    SELECT c.position, c.service_kind, c.municipality, c.period, c.starts_on, c.ends_on, c.places
      FROM contracts.contract_version_capacity c JOIN version USING (number) WHERE c.contract_id = of_contract
    UNION ALL
    SELECT c.position, c.service_kind, c.municipality, c.period, c.starts_on, c.ends_on, c.places
      FROM contracts.contract_capacity c WHERE c.contract_id = of_contract AND NOT EXISTS (SELECT FROM version)
  )
  SELECT h.service_kind, h.municipality, h.period, h.starts_on, h.ends_on, h.places,
         (SELECT count(*)::int FROM contracts.place_use u
           WHERE u.contract_id IN (SELECT c.id FROM contracts.contract c WHERE c.id = of_contract OR c.parent_id = of_contract)
             AND (h.municipality IS NULL OR u.municipality = h.municipality)
             AND u.starts_on <= least(h.ends_on, CASE h.period WHEN 'month' THEN until ELSE h.ends_on END)
             AND (u.ends_on IS NULL OR u.ends_on >= greatest(h.starts_on, CASE h.period WHEN 'month' THEN of_day ELSE h.starts_on END)))
    FROM held h ORDER BY h.position
$$;

-- ── The platform's own amendment prints the places as a table ────────────────────────────────────────────────────────
DO $do$
DECLARE
  said record;
  standing contracts.template_version;
  made uuid;
BEGIN
  FOR said IN SELECT * FROM (VALUES
    ('fi', $text${{#if newCapacity}}
### Varatut paikat

Palveluntuottaja varaa {{date amendmentFrom}} alkaen nämä paikat. Viiva tarkoittaa, ettei paikkoja ole.

| Palvelu | Kunta | Aika | Ennen | Jälkeen |
|---|---|---|---:|---:|
{{#each newCapacity}}| {{service}} | {{municipality}} | {{date startsOn}}–{{date endsOn}} | {{oldPlaces}} | {{newPlaces}} |
{{/each}}

{{/if}}
$text$),
    ('sv', $text${{#if newCapacity}}
### Reserverade platser

Producenten reserverar dessa platser från och med {{date amendmentFrom}}. Ett streck betyder att det inte finns några platser.

| Tjänst | Kommun | Tid | Före | Efter |
|---|---|---|---:|---:|
{{#each newCapacity}}| {{service}} | {{municipality}} | {{date startsOn}}–{{date endsOn}} | {{oldPlaces}} | {{newPlaces}} |
{{/each}}

{{/if}}
$text$),
    ('en', $text${{#if newCapacity}}
### Committed places

From {{date amendmentFrom}} on the provider commits these places. A dash means that there are none.

| Service | Municipality | Time | Before | After |
|---|---|---|---:|---:|
{{#each newCapacity}}| {{service}} | {{municipality}} | {{date startsOn}}–{{date endsOn}} | {{oldPlaces}} | {{newPlaces}} |
{{/each}}

{{/if}}
$text$)) AS s (language, places)
  LOOP
    SELECT v.* INTO STRICT standing FROM contracts.template_version v JOIN contracts.template t ON t.id = v.template_id
     WHERE t.authority_id IS NULL AND t.kind = 'amendment' AND t.key = 'standard' AND t.language = said.language AND v.status = 'published'
     ORDER BY v.number DESC LIMIT 1;
    ASSERT position('{{#if successor}}' IN standing.body) > 0 AND position('{{#if successor}}' IN standing.text) > 0, 'the amendment has changed';
    INSERT INTO contracts.template_version (id, template_id, number, body, text, status, published_at, created_at)
    VALUES (gen_random_uuid(), standing.template_id, standing.number + 1,
      replace(standing.body, '{{#if successor}}', said.places || '{{#if successor}}'),
      replace(standing.text, '{{#if successor}}', said.places || '{{#if successor}}'), 'published', now(), now())
    RETURNING id INTO made;
    INSERT INTO contracts.template_clause (version_id, clause_version_id)
    SELECT made, k.clause_version_id FROM contracts.template_clause k WHERE k.version_id = standing.id;
  END LOOP;
END $do$;
