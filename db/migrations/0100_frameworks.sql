-- Frameworks and their call-offs: who may be given what, who was offered it and why, and how much of the maximum is left (Procurement Act
-- 1397/2016 §§ 42–43; directive 2014/24/EU article 33; CJEU C-23/20, Simonsen & Weel: the maximum is stated and not passed).

CREATE SEQUENCE contracts.call_off_number;
GRANT USAGE ON SEQUENCE contracts.call_off_number TO kasvutori_app;

-- One lot of a framework tender with everybody a contract was drawn up with.
CREATE TABLE contracts.framework (
  id                   uuid PRIMARY KEY,
  authority_id         uuid NOT NULL REFERENCES app.organisation (id),
  tender_id            uuid NOT NULL REFERENCES procurement.tender (id),
  lot_id               uuid NOT NULL UNIQUE REFERENCES procurement.lot (id),
  terms                jsonb CHECK (terms IS NULL OR coalesce(procurement.is_call_off_rule(terms), false)), -- as the tender said; NULL: the client chooses
  ceiling_cents        bigint CHECK (ceiling_cents > 0),       -- the most that may be called off from this lot
  whole_ceiling_cents  bigint CHECK (whole_ceiling_cents > 0), -- … and from all lots of the tender together
  created_at           timestamptz NOT NULL,
  UNIQUE (id, authority_id),
  CHECK (num_nonnulls(ceiling_cents, whole_ceiling_cents) > 0)
);
CREATE INDEX framework_of_authority ON contracts.framework (authority_id, created_at DESC, id DESC);
CREATE INDEX framework_of_tender ON contracts.framework (tender_id, id);

CREATE TABLE contracts.framework_provider (
  framework_id         uuid NOT NULL,
  authority_id         uuid NOT NULL,
  provider_id          uuid NOT NULL REFERENCES app.organisation (id),
  contract_id          uuid NOT NULL UNIQUE REFERENCES contracts.contract (id), -- its framework contract
  rank                 int NOT NULL CHECK (rank BETWEEN 1 AND 999),             -- among those who were chosen
  PRIMARY KEY (framework_id, provider_id),
  FOREIGN KEY (framework_id, authority_id) REFERENCES contracts.framework (id, authority_id)
);
CREATE INDEX framework_of_provider ON contracts.framework_provider (provider_id, framework_id);

-- A provider says until when it takes no call-offs; the latest row holds, and one without a day ends it.
CREATE TABLE contracts.framework_absence (
  id                   uuid PRIMARY KEY,
  framework_id         uuid NOT NULL,
  provider_id          uuid NOT NULL,
  until                date,                                   -- the last day
  reason               text NOT NULL CHECK (length(btrim(reason)) BETWEEN 3 AND 2000),
  told_by              uuid NOT NULL REFERENCES app.person (id),
  told_at              timestamptz NOT NULL,
  FOREIGN KEY (framework_id, provider_id) REFERENCES contracts.framework_provider (framework_id, provider_id)
);
CREATE INDEX framework_absence_of ON contracts.framework_absence (framework_id, provider_id, told_at DESC, id DESC);

CREATE TABLE contracts.call_off (
  id                   uuid PRIMARY KEY,
  number               text NOT NULL UNIQUE CHECK (number ~ '^TI-\d{4}-\d{4,}$'),
  framework_id         uuid NOT NULL,
  authority_id         uuid NOT NULL,
  title                text NOT NULL CHECK (length(btrim(title)) BETWEEN 3 AND 300),
  description          text NOT NULL CHECK (length(btrim(description)) BETWEEN 3 AND 10000),
  value_cents          bigint NOT NULL CHECK (value_cents > 0),
  municipalities       text[] NOT NULL CHECK (array_to_string(municipalities, ',') ~ '^\d{3}(,\d{3})*$'),
  valid_from           date NOT NULL,
  valid_to             date NOT NULL,                          -- half-open
  status               text NOT NULL CHECK (status IN ('offered', 'passing', 'accepted', 'unplaced', 'withdrawn', 'cancelled')),
  contract_id          uuid UNIQUE REFERENCES contracts.contract (id), -- made when it was accepted, unless the order binds as it is
  ordered_by           uuid NOT NULL REFERENCES app.person (id),
  ordered_at           timestamptz NOT NULL,
  version              int NOT NULL DEFAULT 1 CHECK (version > 0),
  FOREIGN KEY (framework_id, authority_id) REFERENCES contracts.framework (id, authority_id),
  UNIQUE (id, authority_id),
  CHECK (valid_from < valid_to),
  CHECK (contract_id IS NULL OR status IN ('accepted', 'cancelled'))
);
CREATE INDEX call_off_of_framework ON contracts.call_off (framework_id, ordered_at DESC, id DESC);
CREATE INDEX call_off_of_authority ON contracts.call_off (authority_id, ordered_at DESC, id DESC);

-- To whom it was offered, in turn, and why to them.
CREATE TABLE contracts.call_off_offer (
  call_off_id          uuid NOT NULL,
  authority_id         uuid NOT NULL,
  position             int NOT NULL CHECK (position BETWEEN 1 AND 999),
  provider_id          uuid NOT NULL REFERENCES app.organisation (id),
  proposed_provider_id uuid NOT NULL REFERENCES app.organisation (id), -- whom the rule named
  reason               jsonb NOT NULL CHECK (jsonb_typeof(reason) = 'object'),
  ground               text CHECK (length(btrim(ground)) BETWEEN 10 AND 4000), -- why it went to another
  offered_at           timestamptz NOT NULL,
  answer_by            timestamptz NOT NULL,
  status               text NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'accepted', 'declined', 'lapsed', 'withdrawn')),
  answer_reason        text CHECK (length(btrim(answer_reason)) BETWEEN 3 AND 2000),
  answered_by          uuid REFERENCES app.person (id),
  answered_at          timestamptz,
  PRIMARY KEY (call_off_id, position),
  UNIQUE (call_off_id, provider_id),
  FOREIGN KEY (call_off_id, authority_id) REFERENCES contracts.call_off (id, authority_id),
  CHECK ((provider_id <> proposed_provider_id) = (ground IS NOT NULL)),
  CHECK (offered_at < answer_by),
  CHECK ((status = 'waiting') = (answered_at IS NULL)),
  CHECK ((status IN ('accepted', 'declined')) = (answered_by IS NOT NULL)),
  CHECK ((status = 'declined') = (answer_reason IS NOT NULL))
);
CREATE UNIQUE INDEX call_off_one_offer ON contracts.call_off_offer (call_off_id) WHERE status IN ('waiting', 'accepted');
CREATE INDEX call_off_offer_due ON contracts.call_off_offer (answer_by, call_off_id) WHERE status = 'waiting';
CREATE INDEX call_off_offer_of_provider ON contracts.call_off_offer (provider_id, call_off_id);

CREATE FUNCTION contracts.order_is_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what was ordered or offered in % does not change', TG_TABLE_NAME USING ERRCODE = 'KV100';
END $$;
CREATE TRIGGER order_is_fixed BEFORE UPDATE ON contracts.call_off FOR EACH ROW
  WHEN ((OLD.number, OLD.framework_id, OLD.authority_id, OLD.title, OLD.description, OLD.value_cents, OLD.municipalities, OLD.valid_from, OLD.valid_to,
         OLD.ordered_by, OLD.ordered_at) IS DISTINCT FROM
        (NEW.number, NEW.framework_id, NEW.authority_id, NEW.title, NEW.description, NEW.value_cents, NEW.municipalities, NEW.valid_from, NEW.valid_to,
         NEW.ordered_by, NEW.ordered_at)
        OR OLD.contract_id IS NOT NULL AND NEW.contract_id IS DISTINCT FROM OLD.contract_id)
  EXECUTE FUNCTION contracts.order_is_fixed();
CREATE TRIGGER offer_is_fixed BEFORE UPDATE ON contracts.call_off_offer FOR EACH ROW
  WHEN (OLD.status <> 'waiting' OR
        (OLD.authority_id, OLD.provider_id, OLD.proposed_provider_id, OLD.reason, OLD.ground, OLD.offered_at, OLD.answer_by) IS DISTINCT FROM
        (NEW.authority_id, NEW.provider_id, NEW.proposed_provider_id, NEW.reason, NEW.ground, NEW.offered_at, NEW.answer_by))
  EXECUTE FUNCTION contracts.order_is_fixed();

DO $$
DECLARE own constant text := 'authority_id = app.authority_id()';
DECLARE party constant text := 'authority_id = app.authority_id() OR provider_id = app.provider_id()';
BEGIN
  CALL app.guard('contracts.framework_provider', party, own);
  CALL app.guard('contracts.framework', own || ' OR EXISTS (SELECT FROM contracts.framework_provider p WHERE p.framework_id = id AND p.provider_id = app.provider_id())', own);
  CALL app.guard('contracts.framework_absence',
    'provider_id = app.provider_id() OR EXISTS (SELECT FROM contracts.framework f WHERE f.id = framework_id AND f.authority_id = app.authority_id())',
    'provider_id = app.provider_id()');
  CALL app.guard('contracts.call_off_offer', party);
  CALL app.guard('contracts.call_off', own || ' OR EXISTS (SELECT FROM contracts.call_off_offer o WHERE o.call_off_id = id AND o.provider_id = app.provider_id())');
END $$;
REVOKE UPDATE ON contracts.framework, contracts.framework_absence FROM kasvutori_app;

-- ── The contract that an order makes ─────────────────────────────────────────────────────────────────────────────────
ALTER TABLE contracts.contract
  ADD COLUMN parent_id uuid REFERENCES contracts.contract (id), -- the framework contract a call-off is made under
  DROP CONSTRAINT contract_basis_check,
  ADD CONSTRAINT contract_basis_check CHECK (basis IN ('award', 'rulebook', 'call-off')),
  DROP CONSTRAINT contract_of_its_basis,
  ADD CONSTRAINT contract_of_its_basis CHECK (
    num_nonnulls(tender_id, lot_id) = CASE basis WHEN 'rulebook' THEN 0 ELSE 2 END
    AND num_nonnulls(award_id) = CASE basis WHEN 'award' THEN 1 ELSE 0 END
    AND num_nonnulls(parent_id) = CASE basis WHEN 'call-off' THEN 1 ELSE 0 END
    AND num_nonnulls(rulebook_version_id, rulebook_approval_id) = CASE basis WHEN 'rulebook' THEN 2 ELSE 0 END);
CREATE INDEX contract_of_parent ON contracts.contract (parent_id) WHERE parent_id IS NOT NULL;

-- ── The maximum is not passed ────────────────────────────────────────────────────────────────────────────────────────
-- What has been called off from a lot: orders that stand, at the value of their contract where it has one, and contracts of its
-- mini-competitions at the value that was awarded.
CREATE FUNCTION contracts.called_off_cents(of_lot uuid) RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = contracts, procurement, pg_temp AS $$
  SELECT (coalesce((SELECT sum(greatest(o.value_cents, coalesce(c.cap_cents, 0))) FROM framework f JOIN call_off o ON o.framework_id = f.id
                      LEFT JOIN contracts.contract c ON c.id = o.contract_id
                     WHERE f.lot_id = of_lot AND o.status IN ('offered', 'passing', 'accepted')), 0)
        + coalesce((SELECT sum(greatest(a.amount_cents, c.cap_cents)) FROM tender_procedure p JOIN contracts.contract c ON c.tender_id = p.tender_id AND c.basis = 'award'
                      JOIN award a ON a.id = c.award_id
                     WHERE p.framework_lot_id = of_lot AND c.end_reason IS DISTINCT FROM 'cancelled'), 0))::bigint
$$;

CREATE FUNCTION contracts.called_off_of_tender(of_tender uuid) RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = contracts, pg_temp AS $$
  SELECT coalesce(sum(called_off_cents(lot_id)), 0)::bigint FROM framework WHERE tender_id = of_tender
$$;

-- Call-offs are given one after another: the frameworks of the tender are held until the transaction ends.
CREATE FUNCTION contracts.hold_framework(held uuid) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = contracts, pg_temp AS $$
  SELECT 1 FROM framework WHERE tender_id = (SELECT tender_id FROM framework WHERE id = held) ORDER BY id FOR UPDATE
$$;

CREATE FUNCTION contracts.refuse_over_ceiling(of_lot uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = contracts, pg_temp AS $$
DECLARE
  own framework;
BEGIN
  SELECT * INTO own FROM framework WHERE lot_id = of_lot;
  IF NOT FOUND THEN RETURN; END IF;
  PERFORM hold_framework(own.id);
  IF called_off_cents(of_lot) > own.ceiling_cents
     OR called_off_of_tender(own.tender_id) > own.whole_ceiling_cents THEN
    RAISE EXCEPTION 'the maximum of framework % is passed', own.id USING ERRCODE = 'KV101';
  END IF;
END $$;

CREATE FUNCTION contracts.order_within_ceiling() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM contracts.refuse_over_ceiling(f.lot_id) FROM contracts.framework f WHERE f.id = NEW.framework_id;
  RETURN NULL;
END $$;
CREATE TRIGGER within_ceiling AFTER INSERT ON contracts.call_off FOR EACH ROW EXECUTE FUNCTION contracts.order_within_ceiling();

CREATE FUNCTION contracts.contract_within_ceiling() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM contracts.refuse_over_ceiling(CASE NEW.basis WHEN 'call-off' THEN NEW.lot_id
    ELSE (SELECT p.framework_lot_id FROM procurement.tender_procedure p WHERE p.tender_id = NEW.tender_id) END);
  RETURN NULL;
END $$;
CREATE TRIGGER within_ceiling AFTER INSERT OR UPDATE OF cap_cents ON contracts.contract
  FOR EACH ROW WHEN (NEW.tender_id IS NOT NULL) EXECUTE FUNCTION contracts.contract_within_ceiling();

-- ── Frameworks that have contracts already ───────────────────────────────────────────────────────────────────────────
INSERT INTO contracts.framework (id, authority_id, tender_id, lot_id, terms, ceiling_cents, whole_ceiling_cents, created_at)
SELECT gen_random_uuid(), t.authority_id, t.id, l.id, l.call_off, l.framework_max_cents, t.framework_max_cents, min(c.created_at)
  FROM contracts.contract c JOIN procurement.lot l ON l.id = c.lot_id JOIN procurement.tender t ON t.id = l.tender_id
 WHERE t.framework <> 'none' AND num_nonnulls(l.framework_max_cents, t.framework_max_cents) > 0 GROUP BY t.id, l.id;
INSERT INTO contracts.framework_provider (framework_id, authority_id, provider_id, contract_id, rank)
SELECT f.id, f.authority_id, c.provider_id, c.id, row_number() OVER (PARTITION BY f.id ORDER BY a.rank, c.provider_id)
  FROM contracts.framework f JOIN contracts.contract c ON c.lot_id = f.lot_id JOIN procurement.award a ON a.id = c.award_id
 WHERE c.end_reason IS DISTINCT FROM 'cancelled';

-- ── Standard texts ───────────────────────────────────────────────────────────────────────────────────────────────────
-- Published with the platform's clauses in place.
CREATE FUNCTION pg_temp.publish_template(kind text, language text, name text, body text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  drawn text := body;
  made uuid := gen_random_uuid();
  clause record;
BEGIN
  INSERT INTO contracts.template (id, authority_id, kind, language, key, name, created_at) VALUES (gen_random_uuid(), NULL, kind, language, 'standard', name, now());
  FOR clause IN SELECT t.key, v.text FROM contracts.template t JOIN contracts.template_version v ON v.template_id = t.id AND v.status = 'published'
                 WHERE t.kind = 'clause' AND t.authority_id IS NULL AND t.language = publish_template.language ORDER BY v.number LOOP
    drawn := replace(drawn, '{{> ' || clause.key || '}}', clause.text);
  END LOOP;
  INSERT INTO contracts.template_version (id, template_id, number, body, text, status, published_at, created_at)
  SELECT made, t.id, 1, publish_template.body, drawn, 'published', now(), now() FROM contracts.template t
   WHERE t.kind = publish_template.kind AND t.authority_id IS NULL AND t.language = publish_template.language AND t.key = 'standard';
  INSERT INTO contracts.template_clause (version_id, clause_version_id)
  SELECT made, v.id FROM contracts.template_version v JOIN contracts.template t ON t.id = v.template_id
   WHERE t.kind = 'clause' AND t.authority_id IS NULL AND t.language = publish_template.language AND v.number = 1
     AND position('{{> ' || t.key || '}}' IN publish_template.body) > 0;
END $$;

SELECT pg_temp.publish_template('framework', 'fi', 'Puitesopimus', $text$# Puitesopimus {{number}}

## 1. Osapuolet

| Osapuoli | Nimi | Y-tunnus |
|---|---|---|
| Tilaaja | {{authority.name}} | {{authority.businessId}} |
| Palveluntuottaja | {{provider.name}} | {{provider.businessId}} |

Sopimus perustuu tilaajan hankintapäätökseen hankinnassa {{tenderNumber}} ({{tenderTitle}}), osa {{lotReference}}. Sopimuksesta ei synny velvollisuutta tilata.

## 2. Kohde, voimassaolo ja enimmäisarvo

Palvelu: **{{serviceName}}** ({{title}}).

Palvelua annetaan näissä kunnissa: {{municipalityNames}}.

Sopimus on voimassa {{date validFrom}}–{{date lastDay}}.

Puitejärjestelystä tilataan yhteensä enintään {{money ceilingCents}} ilman arvonlisäveroa. Kun se on täynnä, puitejärjestely päättyy, vaikka voimassaoloaikaa olisi jäljellä.

## 3. Hinnat

Hinnat ovat tarjouksen hintoja ilman arvonlisäveroa. Ne ovat voimassa jokaisessa tilauksessa.

| Kohta | Tunnus | Mistä maksetaan | Yksikkö | Hinta |
|---|---|---|---|---:|
{{#each prices}}| {{clause}} | {{code}} | {{title}} | {{unit}} | {{money unitPriceCents}} |
{{/each}}

{{#if capCents}}
Tulokset maksetaan tämän sopimuksen tulosrahasta, enintään {{money capCents}} koko sopimusaikana.

{{/if}}
## 4. Palveluntuottajat ja tilausten antaminen

| Sija | Palveluntuottaja | Osuus |
|---:|---|---:|
{{#each providers}}| {{rank}} | {{name}} | {{#if share}}{{share}} %{{else}}–{{/if}} |
{{/each}}

{{callOffRule}} Tilaaja kirjaa jokaisesta tilauksesta, miksi se annettiin sille, jolle se annettiin.

## 5. Tietosuoja

{{> data-protection}}

## 6. Keskeyttäminen ja päättyminen

{{> suspension-and-end}}

{{#if indicators}}
## Mittarit ja palvelutaso

Palvelua mitataan näin. Mittaus alkaa sopimuksen voimaantulosta. Jos tapauksia on vähemmän kuin on sovittu, jaksoa ei arvioida.

| Kohta | Mittari | Tavoite | Jakso | Tapauksia vähintään | Seuraamus |
|---|---|---|---|---:|---|
{{#each indicators}}| {{clause}} | {{name}} | {{target}} | {{period}} | {{minCases}} | {{sanction}} |
{{/each}}

{{/if}}
{{#if specialTerms}}
## Erityiset ehdot

{{paragraphs specialTerms}}

{{/if}}
## 7. Allekirjoitukset

{{> electronic-signatures}}
$text$);

SELECT pg_temp.publish_template('framework', 'sv', 'Ramavtal', $text$# Ramavtal {{number}}

## 1. Parter

| Part | Namn | FO-nummer |
|---|---|---|
| Beställare | {{authority.name}} | {{authority.businessId}} |
| Serviceproducent | {{provider.name}} | {{provider.businessId}} |

Avtalet grundar sig på beställarens upphandlingsbeslut i upphandling {{tenderNumber}} ({{tenderTitle}}), del {{lotReference}}. Avtalet medför ingen skyldighet att beställa.

## 2. Föremål, giltighet och högsta värde

Tjänst: **{{serviceName}}** ({{title}}).

Tjänsten ges i följande kommuner: {{municipalityNames}}.

Avtalet gäller {{date validFrom}}–{{date lastDay}}.

Ur ramavtalet beställs sammanlagt för högst {{money ceilingCents}} utan mervärdesskatt. När det är uppnått upphör ramavtalet, även om giltighetstid återstår.

## 3. Priser

Priserna är anbudets priser utan mervärdesskatt. De gäller i varje beställning.

| Punkt | Kod | Vad som betalas | Enhet | Pris |
|---|---|---|---|---:|
{{#each prices}}| {{clause}} | {{code}} | {{title}} | {{unit}} | {{money unitPriceCents}} |
{{/each}}

{{#if capCents}}
Resultat betalas ur detta avtals resultatpengar, högst {{money capCents}} under hela avtalstiden.

{{/if}}
## 4. Producenter och hur beställningar ges

| Plats | Serviceproducent | Andel |
|---:|---|---:|
{{#each providers}}| {{rank}} | {{name}} | {{#if share}}{{share}} %{{else}}–{{/if}} |
{{/each}}

{{callOffRule}} Beställaren antecknar för varje beställning varför den gavs till den som fick den.

## 5. Dataskydd

{{> data-protection}}

## 6. Avbrott och upphörande

{{> suspension-and-end}}

{{#if indicators}}
## Indikatorer och servicenivå

Tjänsten mäts så här. Mätningen börjar när avtalet träder i kraft. Om fallen är färre än avtalat bedöms perioden inte.

| Punkt | Indikator | Mål | Period | Minst fall | Påföljd |
|---|---|---|---|---:|---|
{{#each indicators}}| {{clause}} | {{name}} | {{target}} | {{period}} | {{minCases}} | {{sanction}} |
{{/each}}

{{/if}}
{{#if specialTerms}}
## Särskilda villkor

{{paragraphs specialTerms}}

{{/if}}
## 7. Underskrifter

{{> electronic-signatures}}
$text$);

SELECT pg_temp.publish_template('framework', 'en', 'Framework agreement', $text$# Framework agreement {{number}}

## 1. Parties

| Party | Name | Business ID |
|---|---|---|
| Authority | {{authority.name}} | {{authority.businessId}} |
| Provider | {{provider.name}} | {{provider.businessId}} |

The agreement rests on the authority's award decision in tender {{tenderNumber}} ({{tenderTitle}}), lot {{lotReference}}. It does not oblige the authority to order.

## 2. Subject, validity and maximum value

Service: **{{serviceName}}** ({{title}}).

The service is given in these municipalities: {{municipalityNames}}.

The agreement is valid {{date validFrom}}–{{date lastDay}}.

At most {{money ceilingCents}} without VAT is called off from the framework in all. When that is reached the framework ends, even if time remains.

## 3. Prices

The prices are those of the bid, without VAT. They hold in every call-off.

| Clause | Code | What is paid for | Unit | Price |
|---|---|---|---|---:|
{{#each prices}}| {{clause}} | {{code}} | {{title}} | {{unit}} | {{money unitPriceCents}} |
{{/each}}

{{#if capCents}}
Outcomes are paid from the outcome money of this contract, at most {{money capCents}} over its whole term.

{{/if}}
## 4. Providers and how call-offs are given

| Rank | Provider | Share |
|---:|---|---:|
{{#each providers}}| {{rank}} | {{name}} | {{#if share}}{{share}} %{{else}}–{{/if}} |
{{/each}}

{{callOffRule}} The authority records for every call-off why it went to whom it went.

## 5. Data protection

{{> data-protection}}

## 6. Suspension and end

{{> suspension-and-end}}

{{#if indicators}}
## Indicators and service levels

The service is measured like this, from the day the contract comes into force. With fewer cases than agreed a period is not judged.

| Clause | Indicator | Target | Period | Fewest cases | Sanction |
|---|---|---|---|---:|---|
{{#each indicators}}| {{clause}} | {{name}} | {{target}} | {{period}} | {{minCases}} | {{sanction}} |
{{/each}}

{{/if}}
{{#if specialTerms}}
## Special terms

{{paragraphs specialTerms}}

{{/if}}
## 7. Signatures

{{> electronic-signatures}}
$text$);

SELECT pg_temp.publish_template('call-off', 'fi', 'Tilaussopimus', $text$# Tilaussopimus {{number}}

## 1. Osapuolet

| Osapuoli | Nimi | Y-tunnus |
|---|---|---|
| Tilaaja | {{authority.name}} | {{authority.businessId}} |
| Palveluntuottaja | {{provider.name}} | {{provider.businessId}} |

Sopimus on tilaus puitesopimuksesta {{parent.number}} ({{parent.title}}). Puitesopimuksen ehdot ovat voimassa tässä sopimuksessa.

## 2. Mitä tilataan

Tilaus {{order.number}}: **{{order.title}}**, tarjottu {{instant order.offeredAt}}.

{{paragraphs order.description}}

Palvelu: {{serviceName}}. Palvelua annetaan näissä kunnissa: {{municipalityNames}}.

Palvelua annetaan {{date validFrom}}–{{date lastDay}}.

Tilauksen arvo on enintään {{money capCents}} ilman arvonlisäveroa.

## 3. Miksi tilaus annettiin tälle palveluntuottajalle

{{order.reason}}

## 4. Hinnat

| Kohta | Tunnus | Mistä maksetaan | Yksikkö | Hinta |
|---|---|---|---|---:|
{{#each prices}}| {{clause}} | {{code}} | {{title}} | {{unit}} | {{money unitPriceCents}} |
{{/each}}

## 5. Tietosuoja

{{> data-protection}}

{{#if indicators}}
## Mittarit ja palvelutaso

Palvelua mitataan näin. Mittaus alkaa sopimuksen voimaantulosta. Jos tapauksia on vähemmän kuin on sovittu, jaksoa ei arvioida.

| Kohta | Mittari | Tavoite | Jakso | Tapauksia vähintään | Seuraamus |
|---|---|---|---|---:|---|
{{#each indicators}}| {{clause}} | {{name}} | {{target}} | {{period}} | {{minCases}} | {{sanction}} |
{{/each}}

{{/if}}
{{#if specialTerms}}
## Erityiset ehdot

{{paragraphs specialTerms}}

{{/if}}
## 6. Allekirjoitukset

{{> electronic-signatures}}
$text$);

SELECT pg_temp.publish_template('call-off', 'sv', 'Avropsavtal', $text$# Avropsavtal {{number}}

## 1. Parter

| Part | Namn | FO-nummer |
|---|---|---|
| Beställare | {{authority.name}} | {{authority.businessId}} |
| Serviceproducent | {{provider.name}} | {{provider.businessId}} |

Avtalet är en beställning ur ramavtal {{parent.number}} ({{parent.title}}). Ramavtalets villkor gäller i detta avtal.

## 2. Vad som beställs

Beställning {{order.number}}: **{{order.title}}**, erbjuden {{instant order.offeredAt}}.

{{paragraphs order.description}}

Tjänst: {{serviceName}}. Tjänsten ges i följande kommuner: {{municipalityNames}}.

Tjänsten ges {{date validFrom}}–{{date lastDay}}.

Beställningens värde är högst {{money capCents}} utan mervärdesskatt.

## 3. Varför beställningen gavs till denna producent

{{order.reason}}

## 4. Priser

| Punkt | Kod | Vad som betalas | Enhet | Pris |
|---|---|---|---|---:|
{{#each prices}}| {{clause}} | {{code}} | {{title}} | {{unit}} | {{money unitPriceCents}} |
{{/each}}

## 5. Dataskydd

{{> data-protection}}

{{#if indicators}}
## Indikatorer och servicenivå

Tjänsten mäts så här. Mätningen börjar när avtalet träder i kraft. Om fallen är färre än avtalat bedöms perioden inte.

| Punkt | Indikator | Mål | Period | Minst fall | Påföljd |
|---|---|---|---|---:|---|
{{#each indicators}}| {{clause}} | {{name}} | {{target}} | {{period}} | {{minCases}} | {{sanction}} |
{{/each}}

{{/if}}
{{#if specialTerms}}
## Särskilda villkor

{{paragraphs specialTerms}}

{{/if}}
## 6. Underskrifter

{{> electronic-signatures}}
$text$);

SELECT pg_temp.publish_template('call-off', 'en', 'Call-off contract', $text$# Call-off contract {{number}}

## 1. Parties

| Party | Name | Business ID |
|---|---|---|
| Authority | {{authority.name}} | {{authority.businessId}} |
| Provider | {{provider.name}} | {{provider.businessId}} |

The contract is a call-off from framework agreement {{parent.number}} ({{parent.title}}). The terms of the framework agreement hold in this contract.

## 2. What is ordered

Order {{order.number}}: **{{order.title}}**, offered {{instant order.offeredAt}}.

{{paragraphs order.description}}

Service: {{serviceName}}. The service is given in these municipalities: {{municipalityNames}}.

The service is given {{date validFrom}}–{{date lastDay}}.

The value of the order is at most {{money capCents}} without VAT.

## 3. Why the call-off went to this provider

{{order.reason}}

## 4. Prices

| Clause | Code | What is paid for | Unit | Price |
|---|---|---|---|---:|
{{#each prices}}| {{clause}} | {{code}} | {{title}} | {{unit}} | {{money unitPriceCents}} |
{{/each}}

## 5. Data protection

{{> data-protection}}

{{#if indicators}}
## Indicators and service levels

The service is measured like this, from the day the contract comes into force. With fewer cases than agreed a period is not judged.

| Clause | Indicator | Target | Period | Fewest cases | Sanction |
|---|---|---|---|---:|---|
{{#each indicators}}| {{clause}} | {{name}} | {{target}} | {{period}} | {{minCases}} | {{sanction}} |
{{/each}}

{{/if}}
{{#if specialTerms}}
## Special terms

{{paragraphs specialTerms}}

{{/if}}
## 6. Signatures

{{> electronic-signatures}}
$text$);
