-- A contract drawn from a cooperation agreement: whoever organises a service by the agreement makes it with whoever produces it there
-- (Procurement Act 1397/2016 §§ 15–16; directive 2014/24/EU article 12).

ALTER TABLE contracts.cooperation_party
  ADD COLUMN provider_id uuid REFERENCES app.organisation (id); -- the body as a producer in this service; null: it is none here
ALTER TABLE contracts.cooperation_duty
  ADD COLUMN bought boolean NOT NULL DEFAULT false;             -- the producer buys it from a provider

ALTER TABLE contracts.contract
  ADD COLUMN cooperation_id uuid REFERENCES contracts.cooperation (id),
  ADD COLUMN cooperation_producer text CHECK (length(cooperation_producer) BETWEEN 1 AND 300),    -- the party that answers for the production
  ADD COLUMN cooperation_ground text CHECK (length(btrim(cooperation_ground)) BETWEEN 10 AND 4000), -- why there was no tender
  DROP CONSTRAINT contract_basis_check,
  ADD CONSTRAINT contract_basis_check CHECK (basis IN ('award', 'rulebook', 'call-off', 'cooperation')),
  DROP CONSTRAINT contract_of_its_basis,
  ADD CONSTRAINT contract_of_its_basis CHECK (
    num_nonnulls(tender_id, lot_id) = CASE WHEN basis IN ('rulebook', 'cooperation') THEN 0 ELSE 2 END
    AND num_nonnulls(award_id) = CASE basis WHEN 'award' THEN 1 ELSE 0 END
    AND num_nonnulls(parent_id) = CASE basis WHEN 'call-off' THEN 1 ELSE 0 END
    AND num_nonnulls(rulebook_version_id, rulebook_approval_id) = CASE basis WHEN 'rulebook' THEN 2 ELSE 0 END
    AND num_nonnulls(cooperation_id, cooperation_producer, cooperation_ground) = CASE basis WHEN 'cooperation' THEN 3 ELSE 0 END);
CREATE INDEX contract_of_cooperation ON contracts.contract (cooperation_id, number) WHERE cooperation_id IS NOT NULL;

-- A draft stays within what the agreement gives its authority to organise, and within its days.
CREATE FUNCTION contracts.within_cooperation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = contracts, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM cooperation c WHERE c.id = NEW.cooperation_id AND c.valid_from <= NEW.valid_from
                    AND (c.valid_to IS NULL OR c.valid_to >= NEW.valid_to) AND (TG_OP = 'UPDATE' OR c.status = 'active'))
     OR EXISTS (SELECT FROM unnest(NEW.municipalities) AS place (code) WHERE NOT EXISTS (
                  SELECT FROM cooperation_duty d JOIN cooperation_party p ON (p.cooperation_id, p.position) = (d.cooperation_id, d.organiser)
                   WHERE d.cooperation_id = NEW.cooperation_id AND d.service_kind = NEW.service_kind AND d.municipality = place.code
                     AND p.organisation_id = NEW.authority_id))
  THEN
    RAISE EXCEPTION 'contract % is outside its cooperation agreement', NEW.number USING ERRCODE = 'KV102';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER within_cooperation BEFORE INSERT OR UPDATE OF cooperation_id, authority_id, service_kind, municipalities, valid_from, valid_to ON contracts.contract
  FOR EACH ROW WHEN (NEW.cooperation_id IS NOT NULL AND NEW.status = 'draft') EXECUTE FUNCTION contracts.within_cooperation();

-- The provider of a contract reads which agreement it rests on; either side holds it while they sign, so that it does not end meanwhile.
ALTER POLICY reads ON contracts.cooperation USING ((SELECT app.is_system()) OR authority_id = app.authority_id() OR contracts.party_to(id)
  OR EXISTS (SELECT FROM contracts.contract c WHERE c.cooperation_id = cooperation.id AND c.provider_id = app.provider_id()));
CREATE FUNCTION contracts.hold_cooperation(held uuid) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = contracts, pg_temp AS $$
  SELECT 1 FROM cooperation WHERE id = held FOR SHARE
$$;

-- ── Standard texts ───────────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE contracts.template
  DROP CONSTRAINT template_kind_check,
  ADD CONSTRAINT template_kind_check CHECK (kind IN ('contract', 'framework', 'call-off', 'cooperation', 'amendment', 'clause'));

-- Published with the platform's clauses in place.
CREATE OR REPLACE FUNCTION pg_temp.publish_template(kind text, language text, name text, body text) RETURNS void LANGUAGE plpgsql AS $$
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

SELECT pg_temp.publish_template('cooperation', 'fi', 'Sopimus yhteistyösopimuksesta', $text$# Sopimus {{number}}

## 1. Osapuolet

| Osapuoli | Nimi | Y-tunnus |
|---|---|---|
| Tilaaja | {{authority.name}} | {{authority.businessId}} |
| Palveluntuottaja | {{provider.name}} | {{provider.businessId}} |

Sopimus perustuu yhteistyösopimukseen {{cooperation.number}} ({{cooperation.title}}). Sen mukaan tilaaja järjestää palvelun ja siitä vastaa tuottajana {{cooperation.producer}}.

Miksi palvelua ei kilpailuteta tätä sopimusta varten:

{{paragraphs cooperation.ground}}

## 2. Kohde ja voimassaolo

Palvelu: **{{serviceName}}** ({{title}}).

Palvelua annetaan näissä kunnissa: {{municipalityNames}}.

Sopimus on voimassa {{date validFrom}}–{{date lastDay}}, kuitenkin enintään niin kauan kuin yhteistyösopimus on voimassa.

## 3. Hinnat

| Kohta | Tunnus | Mistä maksetaan | Yksikkö | Hinta |
|---|---|---|---|---:|
{{#each prices}}| {{clause}} | {{code}} | {{title}} | {{unit}} | {{money unitPriceCents}} |
{{/each}}

Sopimuksen perusteella maksetaan enintään {{money capCents}} ilman arvonlisäveroa.

## 4. Tietosuoja

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
## 5. Allekirjoitukset

{{> electronic-signatures}}
$text$);

SELECT pg_temp.publish_template('cooperation', 'sv', 'Avtal enligt samarbetsavtal', $text$# Avtal {{number}}

## 1. Parter

| Part | Namn | FO-nummer |
|---|---|---|
| Beställare | {{authority.name}} | {{authority.businessId}} |
| Serviceproducent | {{provider.name}} | {{provider.businessId}} |

Avtalet grundar sig på samarbetsavtal {{cooperation.number}} ({{cooperation.title}}). Enligt det ordnar beställaren tjänsten och {{cooperation.producer}} ansvarar för produktionen.

Varför tjänsten inte konkurrensutsätts för detta avtal:

{{paragraphs cooperation.ground}}

## 2. Föremål och giltighet

Tjänst: **{{serviceName}}** ({{title}}).

Tjänsten ges i följande kommuner: {{municipalityNames}}.

Avtalet gäller {{date validFrom}}–{{date lastDay}}, dock högst så länge som samarbetsavtalet gäller.

## 3. Priser

| Punkt | Kod | Vad som betalas | Enhet | Pris |
|---|---|---|---|---:|
{{#each prices}}| {{clause}} | {{code}} | {{title}} | {{unit}} | {{money unitPriceCents}} |
{{/each}}

Enligt avtalet betalas högst {{money capCents}} utan mervärdesskatt.

## 4. Dataskydd

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
## 5. Underskrifter

{{> electronic-signatures}}
$text$);

SELECT pg_temp.publish_template('cooperation', 'en', 'Contract under a cooperation agreement', $text$# Contract {{number}}

## 1. Parties

| Party | Name | Business ID |
|---|---|---|
| Authority | {{authority.name}} | {{authority.businessId}} |
| Provider | {{provider.name}} | {{provider.businessId}} |

The contract rests on cooperation agreement {{cooperation.number}} ({{cooperation.title}}). By it the authority organises the service, and {{cooperation.producer}} answers for its production.

Why the service is not put out to tender for this contract:

{{paragraphs cooperation.ground}}

## 2. Subject and validity

Service: **{{serviceName}}** ({{title}}).

The service is given in these municipalities: {{municipalityNames}}.

The contract is valid {{date validFrom}}–{{date lastDay}}, but no longer than the cooperation agreement.

## 3. Prices

| Clause | Code | What is paid for | Unit | Price |
|---|---|---|---|---:|
{{#each prices}}| {{clause}} | {{code}} | {{title}} | {{unit}} | {{money unitPriceCents}} |
{{/each}}

At most {{money capCents}} without VAT is paid under the contract.

## 4. Data protection

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
## 5. Signatures

{{> electronic-signatures}}
$text$);
