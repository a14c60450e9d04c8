-- What is agreed beside prices and validity: options, places, notice, invoicing, insurances, people, and the processing of personal data.

CREATE TABLE contracts.contract_agreed (
  contract_id            uuid PRIMARY KEY REFERENCES contracts.contract (id),
  authority_notice       int NOT NULL CHECK (authority_notice BETWEEN 1 AND 730),
  authority_notice_unit  text NOT NULL CHECK (authority_notice_unit IN ('day', 'month')),
  provider_notice        int NOT NULL CHECK (provider_notice BETWEEN 1 AND 730),
  provider_notice_unit   text NOT NULL CHECK (provider_notice_unit IN ('day', 'month')),
  invoicing              text NOT NULL CHECK (invoicing IN ('monthly', 'by-run', 'on-outcome')),
  payment_days           int NOT NULL CHECK (payment_days BETWEEN 1 AND 60),
  CHECK (authority_notice_unit = 'day' OR authority_notice <= 24),
  CHECK (provider_notice_unit = 'day' OR provider_notice <= 24)
);

CREATE TABLE contracts.contract_option (
  id           uuid PRIMARY KEY,
  contract_id  uuid NOT NULL REFERENCES contracts.contract (id),
  position     int NOT NULL CHECK (position BETWEEN 1 AND 20),
  kind         text NOT NULL CHECK (kind IN ('extension', 'volume')),
  title        text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  months       int CHECK (months BETWEEN 1 AND 120),
  volume_cents bigint CHECK (volume_cents > 0), -- the ceiling is higher by so much
  use_by       date NOT NULL,                   -- the last day on which it can be used
  UNIQUE (contract_id, position),
  CHECK ((kind = 'extension') = (months IS NOT NULL)),
  CHECK ((kind = 'volume') = (volume_cents IS NOT NULL))
);

-- Decided once: used, or let go before its last day. One that nobody used by then has lapsed without a row.
CREATE TABLE contracts.contract_option_decision (
  option_id   uuid PRIMARY KEY REFERENCES contracts.contract_option (id),
  decision    text NOT NULL CHECK (decision IN ('used', 'let-go')),
  grounds     text NOT NULL CHECK (length(btrim(grounds)) BETWEEN 3 AND 2000),
  decided_by  uuid NOT NULL REFERENCES app.person (id),
  decided_at  timestamptz NOT NULL
);

CREATE TABLE contracts.contract_capacity (
  contract_id   uuid NOT NULL REFERENCES contracts.contract (id),
  position      int NOT NULL CHECK (position BETWEEN 1 AND 200),
  service_kind  text NOT NULL CHECK (service_kind ~ '^[a-z][a-z-]{1,39}$'),
  municipality  text CHECK (municipality ~ '^[0-9]{3}$'), -- NULL: all of the contract's
  period        text NOT NULL CHECK (period IN ('month', 'whole')), -- so many at a time in a month, or in the whole period
  starts_on     date NOT NULL,
  ends_on       date NOT NULL, -- the last day
  places        int NOT NULL CHECK (places BETWEEN 1 AND 100000),
  PRIMARY KEY (contract_id, position),
  CHECK (starts_on <= ends_on)
);

-- Places that clients take, as choices tell: no client is named here.
CREATE TABLE contracts.place_use (
  choice_id     uuid PRIMARY KEY,
  contract_id   uuid NOT NULL REFERENCES contracts.contract (id),
  municipality  text NOT NULL CHECK (municipality ~ '^[0-9]{3}$'),
  starts_on     date NOT NULL,
  ends_on       date CHECK (starts_on <= ends_on)
);
CREATE INDEX place_use_of_contract ON contracts.place_use (contract_id, starts_on);

CREATE TABLE contracts.contract_assurance (
  id             uuid PRIMARY KEY,
  contract_id    uuid NOT NULL REFERENCES contracts.contract (id),
  position       int NOT NULL CHECK (position BETWEEN 1 AND 20),
  kind           text NOT NULL CHECK (kind IN ('insurance', 'certificate')),
  title          text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  minimum_cents  bigint CHECK (minimum_cents > 0),
  UNIQUE (contract_id, position),
  CHECK (kind = 'insurance' OR minimum_cents IS NULL)
);

-- What was shown of each, uploaded by the provider or noted by the manager. The last one counts; earlier ones stay.
CREATE TABLE contracts.assurance_shown (
  id            uuid PRIMARY KEY,
  assurance_id  uuid NOT NULL REFERENCES contracts.contract_assurance (id),
  ends_on       date NOT NULL,
  document_id   uuid REFERENCES app.document (id),
  note          text CHECK (length(note) BETWEEN 1 AND 2000),
  shown_by      uuid NOT NULL REFERENCES app.person (id),
  shown_at      timestamptz NOT NULL,
  CHECK (num_nonnulls(document_id, note) > 0)
);
CREATE INDEX assurance_shown_last ON contracts.assurance_shown (assurance_id, shown_at DESC, id DESC);

CREATE TABLE contracts.contract_contact (
  contract_id  uuid NOT NULL REFERENCES contracts.contract (id),
  position     int NOT NULL CHECK (position BETWEEN 1 AND 20),
  party        text NOT NULL CHECK (party IN ('authority', 'provider')),
  name         text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  task         text NOT NULL CHECK (length(task) BETWEEN 1 AND 200),
  email        text NOT NULL CHECK (email ~ '^[^@\s]+@[^@\s]+$'),
  phone        text CHECK (length(phone) BETWEEN 3 AND 40),
  PRIMARY KEY (contract_id, position)
);

-- Annex on the processing of personal data (Regulation (EU) 2016/679, Article 28 (3)).
CREATE TABLE contracts.contract_data_annex (
  contract_id        uuid PRIMARY KEY REFERENCES contracts.contract (id),
  controller         text NOT NULL CHECK (controller IN ('authority', 'joint', 'separate')),
  purpose            text CHECK (length(purpose) BETWEEN 1 AND 4000),
  data_categories    text CHECK (length(data_categories) BETWEEN 1 AND 4000),
  people_categories  text CHECK (length(people_categories) BETWEEN 1 AND 4000),
  retention          text CHECK (length(retention) BETWEEN 1 AND 2000),
  transfers          text CHECK (length(transfers) BETWEEN 1 AND 2000) -- NULL: none outside the EU and the EEA
);
CREATE TABLE contracts.contract_sub_processor (
  contract_id  uuid NOT NULL REFERENCES contracts.contract_data_annex (contract_id) ON DELETE CASCADE,
  position     int NOT NULL CHECK (position BETWEEN 1 AND 50),
  name         text NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
  country      text NOT NULL CHECK (length(country) BETWEEN 1 AND 100),
  task         text NOT NULL CHECK (length(task) BETWEEN 1 AND 500),
  PRIMARY KEY (contract_id, position)
);

CREATE FUNCTION contracts.terms_only_in_draft() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE of_contract uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD.contract_id ELSE NEW.contract_id END;
BEGIN
  IF (SELECT status FROM contracts.contract WHERE id = of_contract) IS DISTINCT FROM 'draft' THEN
    RAISE EXCEPTION 'the terms of contract % are signed or being signed', of_contract USING ERRCODE = 'KV098';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;

DO $$
DECLARE
  part text;
  seen constant text := 'EXISTS (SELECT FROM contracts.contract c WHERE c.id = contract_id)';
  own constant text := 'EXISTS (SELECT FROM contracts.contract c WHERE c.id = contract_id AND c.authority_id = app.authority_id())';
BEGIN
  FOREACH part IN ARRAY ARRAY['agreed', 'option', 'capacity', 'assurance', 'contact', 'data_annex', 'sub_processor'] LOOP
    EXECUTE format('CALL app.guard(%L, %L, %L)', 'contracts.contract_' || part, seen, own);
    EXECUTE format('CREATE TRIGGER only_in_draft BEFORE INSERT OR UPDATE OR DELETE ON contracts.contract_%s FOR EACH ROW EXECUTE FUNCTION contracts.terms_only_in_draft()', part);
    -- A draft is saved whole, so its parts may go; the trigger keeps them once it is sent.
    EXECUTE format('GRANT DELETE ON contracts.contract_%s TO kasvutori_app', part);
    EXECUTE format('CREATE POLICY removals ON contracts.contract_%s FOR DELETE USING (app.is_system() OR %s)', part, own);
  END LOOP;
  CALL app.guard('contracts.place_use', seen, 'false');
  CALL app.guard('contracts.contract_option_decision',
    'EXISTS (SELECT FROM contracts.contract_option o WHERE o.id = option_id)',
    'EXISTS (SELECT FROM contracts.contract_option o JOIN contracts.contract c ON c.id = o.contract_id WHERE o.id = option_id AND c.authority_id = app.authority_id())');
  CALL app.guard('contracts.assurance_shown',
    'EXISTS (SELECT FROM contracts.contract_assurance a WHERE a.id = assurance_id)',
    'EXISTS (SELECT FROM contracts.contract_assurance a JOIN contracts.contract c ON c.id = a.contract_id WHERE a.id = assurance_id
       AND (c.authority_id = app.authority_id() OR c.provider_id = app.provider_id()))');
  FOREACH part IN ARRAY ARRAY['contract_option_decision', 'assurance_shown'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON contracts.%I FOR EACH ROW EXECUTE FUNCTION app.refuse_change()', part || '_is_append_only', part);
  END LOOP;
END $$;

CREATE OR REPLACE VIEW contracts.coming_date WITH (security_invoker = true) AS
  WITH held AS (SELECT id, valid_to FROM contracts.contract WHERE status IN ('active', 'suspended'))
  SELECT c.id AS contract_id, 'expiry'::text AS kind, c.id AS item_id, c.valid_to - 1 AS day, false AS to_provider, NULL::text AS what
    FROM held c
  UNION ALL
  -- The last day on which the authority's notice still ends the contract before its time.
  SELECT c.id, 'notice', c.id, (c.valid_to - 1 - CASE a.authority_notice_unit WHEN 'month' THEN make_interval(months => a.authority_notice)
                                                  ELSE make_interval(days => a.authority_notice) END)::date, false, NULL
    FROM held c JOIN contracts.contract_agreed a ON a.contract_id = c.id
  UNION ALL
  SELECT c.id, 'option', o.id, o.use_by, false, o.title
    FROM held c JOIN contracts.contract_option o ON o.contract_id = c.id
   WHERE NOT EXISTS (SELECT FROM contracts.contract_option_decision d WHERE d.option_id = o.id)
  UNION ALL
  SELECT c.id, a.kind, a.id, s.ends_on, true, a.title
    FROM held c JOIN contracts.contract_assurance a ON a.contract_id = c.id
    JOIN LATERAL (SELECT ends_on FROM contracts.assurance_shown s WHERE s.assurance_id = a.id ORDER BY shown_at DESC, id DESC LIMIT 1) s ON true;

-- ── The platform's own contract says all of it ───────────────────────────────────────────────────────────────────────
-- A published version never changes: each gets its next. The clause of notice says the contract's own periods.
CREATE FUNCTION pg_temp.publish_next(of_kind text, of_key text, of_language text, body text, drawn text) RETURNS uuid LANGUAGE sql AS $$
  INSERT INTO contracts.template_version (id, template_id, number, body, text, status, published_at, created_at)
  SELECT gen_random_uuid(), t.id, (SELECT max(number) + 1 FROM contracts.template_version v WHERE v.template_id = t.id), body, drawn, 'published', now(), now()
    FROM contracts.template t WHERE t.authority_id IS NULL AND t.kind = of_kind AND t.key = of_key AND t.language = of_language
  RETURNING id
$$;
CREATE FUNCTION pg_temp.last_of(of_kind text, of_key text, of_language text) RETURNS contracts.template_version LANGUAGE sql AS $$
  SELECT v.* FROM contracts.template_version v JOIN contracts.template t ON t.id = v.template_id
   WHERE t.authority_id IS NULL AND t.kind = of_kind AND t.key = of_key AND t.language = of_language AND v.status = 'published' ORDER BY v.number DESC LIMIT 1
$$;

DO $do$
DECLARE
  said record;
  standing contracts.template_version;
  clause contracts.template_version;
  ending text;
  made uuid;
BEGIN
  FOR said IN SELECT * FROM (VALUES
    ('fi', 'Kumpikin osapuoli voi irtisanoa sopimuksen kolmen kuukauden irtisanomisajalla.',
     'Tilaaja voi irtisanoa sopimuksen {{authorityNotice}} ja palveluntuottaja {{providerNotice}} irtisanomisajalla.',
$text$## Laskutus ja maksuaika

{{invoicing}} Maksuaika on {{number paymentDays}} päivää.

## Optiot

{{#if options}}| Optio | Mitä sillä saa | Viimeinen päivä käyttää |
|---|---|---|
{{#each options}}| {{title}} | {{content}} | {{date useBy}} |
{{/each}}{{else}}Sopimuksessa ei ole optioita.{{/if}}

## Varatut paikat

{{#if capacity}}| Palvelu | Kunta | Aika | Paikkoja |
|---|---|---|---:|
{{#each capacity}}| {{service}} | {{municipality}} | {{date startsOn}}–{{date endsOn}} | {{places}} |
{{/each}}{{else}}Palveluntuottaja ei ole sitoutunut määrättyyn määrään paikkoja.{{/if}}

## Vakuutukset ja todistukset

{{#if assurances}}Palveluntuottaja pitää nämä voimassa koko sopimusajan ja näyttää ne tilaajalle:

| Vakuutus tai todistus | Vähintään |
|---|---:|
{{#each assurances}}| {{title}} | {{minimum}} |
{{/each}}{{else}}Vakuutuksia tai todistuksia ei vaadita lain vaatimien lisäksi.{{/if}}

## Yhteyshenkilöt

{{#if contacts}}| Osapuoli | Nimi | Tehtävä | Yhteystiedot |
|---|---|---|---|
{{#each contacts}}| {{party}} | {{name}} | {{task}} | {{reached}} |
{{/each}}{{else}}Osapuolet ilmoittavat yhteyshenkilönsä toisilleen kirjallisesti.{{/if}}

$text$,
$text$

{{#if dataAnnex}}## Liite 1. Henkilötietojen käsittely

Tämä liite on tietosuoja-asetuksen (EU) 2016/679 28 artiklan 3 kohdan mukainen.

| Mistä sovitaan | Mitä on sovittu |
|---|---|
| Osapuolten roolit | {{dataAnnex.roles}} |
| Käsittelyn tarkoitus | {{dataAnnex.purpose}} |
| Henkilötietojen ryhmät | {{dataAnnex.dataCategories}} |
| Rekisteröityjen ryhmät | {{dataAnnex.peopleCategories}} |
| Säilytysaika | {{dataAnnex.retention}} |
| Siirrot EU:n ja ETA:n ulkopuolelle | {{dataAnnex.transfers}} |

### Alikäsittelijät

{{#if dataAnnex.subProcessors}}| Nimi | Maa | Tehtävä |
|---|---|---|
{{#each dataAnnex.subProcessors}}| {{name}} | {{country}} | {{task}} |
{{/each}}{{else}}Alikäsittelijöitä ei ole. Uudesta sovitaan etukäteen kirjallisesti.{{/if}}
{{/if}}$text$),
    ('sv', 'Vardera parten kan säga upp avtalet med tre månaders uppsägningstid.',
     'Beställaren kan säga upp avtalet med {{authorityNotice}} och producenten med {{providerNotice}} uppsägningstid.',
$text$## Fakturering och betalningstid

{{invoicing}} Betalningstiden är {{number paymentDays}} dagar.

## Optioner

{{#if options}}| Option | Vad den ger | Sista dag att använda |
|---|---|---|
{{#each options}}| {{title}} | {{content}} | {{date useBy}} |
{{/each}}{{else}}Avtalet har inga optioner.{{/if}}

## Reserverade platser

{{#if capacity}}| Tjänst | Kommun | Tid | Platser |
|---|---|---|---:|
{{#each capacity}}| {{service}} | {{municipality}} | {{date startsOn}}–{{date endsOn}} | {{places}} |
{{/each}}{{else}}Producenten har inte förbundit sig till ett visst antal platser.{{/if}}

## Försäkringar och intyg

{{#if assurances}}Producenten håller dessa i kraft hela avtalstiden och visar dem för beställaren:

| Försäkring eller intyg | Minst |
|---|---:|
{{#each assurances}}| {{title}} | {{minimum}} |
{{/each}}{{else}}Inga försäkringar eller intyg krävs utöver lagens krav.{{/if}}

## Kontaktpersoner

{{#if contacts}}| Part | Namn | Uppgift | Kontaktuppgifter |
|---|---|---|---|
{{#each contacts}}| {{party}} | {{name}} | {{task}} | {{reached}} |
{{/each}}{{else}}Parterna meddelar varandra skriftligt sina kontaktpersoner.{{/if}}

$text$,
$text$

{{#if dataAnnex}}## Bilaga 1. Behandling av personuppgifter

Denna bilaga följer artikel 28.3 i dataskyddsförordningen (EU) 2016/679.

| Vad avtalet gäller | Vad som har avtalats |
|---|---|
| Parternas roller | {{dataAnnex.roles}} |
| Behandlingens ändamål | {{dataAnnex.purpose}} |
| Kategorier av personuppgifter | {{dataAnnex.dataCategories}} |
| Kategorier av registrerade | {{dataAnnex.peopleCategories}} |
| Lagringstid | {{dataAnnex.retention}} |
| Överföringar utanför EU och EES | {{dataAnnex.transfers}} |

### Underbiträden

{{#if dataAnnex.subProcessors}}| Namn | Land | Uppgift |
|---|---|---|
{{#each dataAnnex.subProcessors}}| {{name}} | {{country}} | {{task}} |
{{/each}}{{else}}Det finns inga underbiträden. Ett nytt avtalas skriftligt på förhand.{{/if}}
{{/if}}$text$),
    ('en', 'Either party may terminate the contract at three months'' notice.',
     'The authority may terminate the contract at {{authorityNotice}} and the provider at {{providerNotice}} notice.',
$text$## Invoicing and payment

{{invoicing}} The payment term is {{number paymentDays}} days.

## Options

{{#if options}}| Option | What it gives | Last day to use it |
|---|---|---|
{{#each options}}| {{title}} | {{content}} | {{date useBy}} |
{{/each}}{{else}}The contract has no options.{{/if}}

## Committed places

{{#if capacity}}| Service | Municipality | Time | Places |
|---|---|---|---:|
{{#each capacity}}| {{service}} | {{municipality}} | {{date startsOn}}–{{date endsOn}} | {{places}} |
{{/each}}{{else}}The provider has not committed itself to a number of places.{{/if}}

## Insurances and certificates

{{#if assurances}}The provider keeps these valid for the whole contract and shows them to the authority:

| Insurance or certificate | At least |
|---|---:|
{{#each assurances}}| {{title}} | {{minimum}} |
{{/each}}{{else}}No insurances or certificates are required beyond what the law asks.{{/if}}

## Contact persons

{{#if contacts}}| Party | Name | Task | Contact |
|---|---|---|---|
{{#each contacts}}| {{party}} | {{name}} | {{task}} | {{reached}} |
{{/each}}{{else}}The parties tell each other of their contact persons in writing.{{/if}}

$text$,
$text$

{{#if dataAnnex}}## Annex 1. Processing of personal data

This annex follows Article 28 (3) of the General Data Protection Regulation (EU) 2016/679.

| What is agreed on | What has been agreed |
|---|---|
| Roles of the parties | {{dataAnnex.roles}} |
| Purpose of the processing | {{dataAnnex.purpose}} |
| Categories of personal data | {{dataAnnex.dataCategories}} |
| Categories of people | {{dataAnnex.peopleCategories}} |
| Retention | {{dataAnnex.retention}} |
| Transfers outside the EU and the EEA | {{dataAnnex.transfers}} |

### Sub-processors

{{#if dataAnnex.subProcessors}}| Name | Country | Task |
|---|---|---|
{{#each dataAnnex.subProcessors}}| {{name}} | {{country}} | {{task}} |
{{/each}}{{else}}There are no sub-processors. A new one is agreed on in writing beforehand.{{/if}}
{{/if}}$text$)) AS s (language, three_months, own_periods, sections, annex)
  LOOP
    clause := pg_temp.last_of('clause', 'suspension-and-end', said.language);
    ending := replace(clause.text, said.three_months, said.own_periods);
    ASSERT ending <> clause.text, 'the clause of notice has changed';
    PERFORM pg_temp.publish_next('clause', 'suspension-and-end', said.language, ending, ending);
    standing := pg_temp.last_of('contract', 'standard', said.language);
    ASSERT position('{{#if specialTerms}}' IN standing.body) > 0 AND position(clause.text IN standing.text) > 0, 'the contract has changed';
    made := pg_temp.publish_next('contract', 'standard', said.language,
      rtrim(replace(standing.body, '{{#if specialTerms}}', said.sections || '{{#if specialTerms}}'), E'\n') || said.annex || E'\n',
      rtrim(replace(replace(standing.text, clause.text, ending), '{{#if specialTerms}}', said.sections || '{{#if specialTerms}}'), E'\n') || said.annex || E'\n');
    INSERT INTO contracts.template_clause (version_id, clause_version_id)
    SELECT made, CASE WHEN k.clause_version_id = clause.id THEN (pg_temp.last_of('clause', 'suspension-and-end', said.language)).id ELSE k.clause_version_id END
      FROM contracts.template_clause k WHERE k.version_id = standing.id;
  END LOOP;
END $do$;
