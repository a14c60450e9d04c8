-- The texts that contracts are drawn from: templates and clauses in versions. What is published never changes; a contract keeps its version.

CREATE TABLE contracts.template (
  id            uuid PRIMARY KEY,
  authority_id  uuid REFERENCES app.organisation (id), -- NULL: of the platform; every authority uses it and may copy it
  kind          text NOT NULL CHECK (kind IN ('contract', 'framework', 'call-off', 'amendment', 'clause')),
  language      text NOT NULL CHECK (language IN ('fi', 'sv', 'en')),
  key           text NOT NULL CHECK (key ~ '^[a-z][a-z0-9-]{0,59}$'), -- of a clause: how a template takes it in
  name          text NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
  created_at    timestamptz NOT NULL,
  UNIQUE NULLS NOT DISTINCT (authority_id, kind, language, key)
);
CREATE INDEX template_by_name ON contracts.template (name, id);
CALL app.guard('contracts.template',
  'app.authority_id() IS NOT NULL AND (authority_id IS NULL OR authority_id = app.authority_id())',
  'authority_id = app.authority_id()');

CREATE TABLE contracts.template_version (
  id            uuid PRIMARY KEY,
  template_id   uuid NOT NULL REFERENCES contracts.template (id),
  number        int NOT NULL CHECK (number > 0),
  body          text NOT NULL CHECK (length(body) BETWEEN 1 AND 200000), -- as written, its clauses named
  text          text CHECK (length(text) BETWEEN 1 AND 1000000),         -- as published, its clauses in place
  status        text NOT NULL CHECK (status IN ('draft', 'published')),
  edited_by     uuid REFERENCES app.person (id),
  published_at  timestamptz,
  version       int NOT NULL DEFAULT 1 CHECK (version > 0),
  created_at    timestamptz NOT NULL,
  UNIQUE (template_id, number),
  CHECK ((status = 'published') = (text IS NOT NULL)),
  CHECK ((status = 'published') = (published_at IS NOT NULL))
);
CREATE UNIQUE INDEX one_draft_of_template ON contracts.template_version (template_id) WHERE status = 'draft';
CALL app.guard('contracts.template_version',
  'EXISTS (SELECT FROM contracts.template t WHERE t.id = template_id)',
  'EXISTS (SELECT FROM contracts.template t WHERE t.id = template_id AND t.authority_id = app.authority_id())');
CREATE TRIGGER published_version_is_fixed BEFORE UPDATE OR DELETE ON contracts.template_version
  FOR EACH ROW WHEN (OLD.status = 'published') EXECUTE FUNCTION app.refuse_change();

-- Which versions of clauses stand in a published version.
CREATE TABLE contracts.template_clause (
  version_id         uuid NOT NULL REFERENCES contracts.template_version (id),
  clause_version_id  uuid NOT NULL REFERENCES contracts.template_version (id),
  PRIMARY KEY (version_id, clause_version_id)
);
CREATE INDEX template_of_clause ON contracts.template_clause (clause_version_id);
CALL app.guard('contracts.template_clause',
  'EXISTS (SELECT FROM contracts.template_version v WHERE v.id = version_id)',
  'EXISTS (SELECT FROM contracts.template_version v JOIN contracts.template t ON t.id = v.template_id WHERE v.id = version_id AND t.authority_id = app.authority_id())');
REVOKE UPDATE ON contracts.template_clause FROM kasvutori_app;
CREATE TRIGGER template_clause_is_append_only BEFORE UPDATE OR DELETE ON contracts.template_clause FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- A contract keeps the version it is drawn from.
ALTER TABLE contracts.contract ADD COLUMN template_version_id uuid REFERENCES contracts.template_version (id);
CREATE INDEX contract_of_template ON contracts.contract (template_version_id);

CREATE FUNCTION contracts.template_is_pinned() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the template of contract % is pinned', OLD.id USING ERRCODE = 'KV082';
END $$;
CREATE TRIGGER template_is_pinned BEFORE UPDATE OF template_version_id ON contracts.contract FOR EACH ROW
  WHEN (OLD.status <> 'draft' AND NEW.template_version_id IS DISTINCT FROM OLD.template_version_id)
  EXECUTE FUNCTION contracts.template_is_pinned();

-- ── The platform's own ───────────────────────────────────────────────────────────────────────────────────────────────
CREATE FUNCTION pg_temp.publish_template(kind text, language text, key text, name text, body text, drawn text) RETURNS void LANGUAGE sql AS $$
  WITH made AS (
    INSERT INTO contracts.template (id, authority_id, kind, language, key, name, created_at)
    VALUES (gen_random_uuid(), NULL, kind, language, key, name, now()) RETURNING id
  ), version AS (
    INSERT INTO contracts.template_version (id, template_id, number, body, text, status, published_at, created_at)
    SELECT gen_random_uuid(), id, 1, body, drawn, 'published', now(), now() FROM made RETURNING id
  )
  INSERT INTO contracts.template_clause (version_id, clause_version_id)
  SELECT version.id, v.id FROM version, contracts.template_version v JOIN contracts.template t ON t.id = v.template_id
   WHERE t.kind = 'clause' AND t.language = publish_template.language AND position('{{> ' || t.key || '}}' IN body) > 0
$$;

SELECT pg_temp.publish_template('clause', 'fi', 'data-protection', 'Tietosuoja', $text$Palveluntuottaja käsittelee asiakkaan tietoja vain tämän palvelun antamiseksi ja tilaajan lukuun. Laskelmissa asiakkaasta käytetään viitettä, ei nimeä eikä henkilötunnusta.$text$, $text$Palveluntuottaja käsittelee asiakkaan tietoja vain tämän palvelun antamiseksi ja tilaajan lukuun. Laskelmissa asiakkaasta käytetään viitettä, ei nimeä eikä henkilötunnusta.$text$);
SELECT pg_temp.publish_template('clause', 'fi', 'suspension-and-end', 'Keskeyttäminen ja päättyminen', $text$Tilaaja voi keskeyttää uudet valinnat heti, jos palvelu ei täytä sopimusta. Kumpikin osapuoli voi irtisanoa sopimuksen kolmen kuukauden irtisanomisajalla. Ennen päättymistä syntyneet tulokset maksetaan.$text$, $text$Tilaaja voi keskeyttää uudet valinnat heti, jos palvelu ei täytä sopimusta. Kumpikin osapuoli voi irtisanoa sopimuksen kolmen kuukauden irtisanomisajalla. Ennen päättymistä syntyneet tulokset maksetaan.$text$);
SELECT pg_temp.publish_template('clause', 'fi', 'electronic-signatures', 'Sähköinen allekirjoitus', $text$Sopimus allekirjoitetaan sähköisesti. Allekirjoitus sitoo tämän asiakirjan SHA-256-tiivisteen, allekirjoittajan, hänen asemansa ja ajan.$text$, $text$Sopimus allekirjoitetaan sähköisesti. Allekirjoitus sitoo tämän asiakirjan SHA-256-tiivisteen, allekirjoittajan, hänen asemansa ja ajan.$text$);
SELECT pg_temp.publish_template('clause', 'sv', 'data-protection', 'Dataskydd', $text$Producenten behandlar klientens uppgifter endast för att ge denna tjänst och för beställarens räkning. I uträkningar används en referens, inte klientens namn eller personbeteckning.$text$, $text$Producenten behandlar klientens uppgifter endast för att ge denna tjänst och för beställarens räkning. I uträkningar används en referens, inte klientens namn eller personbeteckning.$text$);
SELECT pg_temp.publish_template('clause', 'sv', 'suspension-and-end', 'Avbrott och upphörande', $text$Beställaren kan genast avbryta nya val om tjänsten inte uppfyller avtalet. Vardera parten kan säga upp avtalet med tre månaders uppsägningstid. Resultat som uppkommit före upphörandet betalas.$text$, $text$Beställaren kan genast avbryta nya val om tjänsten inte uppfyller avtalet. Vardera parten kan säga upp avtalet med tre månaders uppsägningstid. Resultat som uppkommit före upphörandet betalas.$text$);
SELECT pg_temp.publish_template('clause', 'sv', 'electronic-signatures', 'Elektronisk underskrift', $text$Avtalet undertecknas elektroniskt. Underskriften binder detta dokuments SHA-256-kontrollsumma, undertecknaren, ställningen och tiden.$text$, $text$Avtalet undertecknas elektroniskt. Underskriften binder detta dokuments SHA-256-kontrollsumma, undertecknaren, ställningen och tiden.$text$);
SELECT pg_temp.publish_template('clause', 'en', 'data-protection', 'Data protection', $text$The provider processes clients' data only to give this service and on behalf of the authority. Calculations use a reference, never the client's name or personal identity code.$text$, $text$The provider processes clients' data only to give this service and on behalf of the authority. Calculations use a reference, never the client's name or personal identity code.$text$);
SELECT pg_temp.publish_template('clause', 'en', 'suspension-and-end', 'Suspension and end', $text$The authority may stop new choices at once if the service does not meet the contract. Either party may terminate the contract at three months' notice. Outcomes reached before the end are paid.$text$, $text$The authority may stop new choices at once if the service does not meet the contract. Either party may terminate the contract at three months' notice. Outcomes reached before the end are paid.$text$);
SELECT pg_temp.publish_template('clause', 'en', 'electronic-signatures', 'Electronic signature', $text$The contract is signed electronically. A signature binds the SHA-256 of this document, the signer, their role and the time.$text$, $text$The contract is signed electronically. A signature binds the SHA-256 of this document, the signer, their role and the time.$text$);

SELECT pg_temp.publish_template('contract', 'fi', 'standard', 'Palvelusopimus', $text$# Palvelusopimus {{number}}

## 1. Osapuolet

| Osapuoli | Nimi | Y-tunnus |
|---|---|---|
| Tilaaja | {{authority.name}} | {{authority.businessId}} |
| Palveluntuottaja | {{provider.name}} | {{provider.businessId}} |

Sopimus perustuu tilaajan hankintapäätökseen hankinnassa {{tenderNumber}} ({{tenderTitle}}), osa {{lotReference}}.

## 2. Kohde ja voimassaolo

Palvelu: **{{serviceName}}** ({{title}}).

Palvelua annetaan näissä kunnissa: {{municipalityNames}}.

Sopimus on voimassa {{date validFrom}}–{{date lastDay}}.

## 3. Hinnat ja maksuperusteet

Hinnat ovat tarjouksen hintoja ilman arvonlisäveroa. Mitään muuta ei makseta.

| Kohta | Tunnus | Mistä maksetaan | Yksikkö | Hinta |
|---|---|---|---|---:|
{{#each prices}}| {{clause}} | {{code}} | {{title}} | {{unit}} | {{money unitPriceCents}} |
{{/each}}

Tapaamiset maksetaan asiakkaan palvelusetelistä, kun asiakas tai tilaaja on hyväksynyt ne. Tulokset maksetaan tämän sopimuksen tulosrahasta, enintään {{money capCents}} koko sopimusaikana.

Työssä pysymisen päivä on päivä, jona asiakkaan työsuhteiden viikkotyöaika on yhteensä vähintään 18 tuntia. Enintään 28 päivän katkos keskeyttää laskennan, pidempi katkos aloittaa sen alusta.

## 4. Palvelun antaminen

Asiakas valitsee palveluntuottajan itse ja voi vaihtaa sitä. Palveluntuottaja ottaa valinnan vastaan viiden työpäivän kuluessa, kirjaa jokaisen tapaamisen ja kertoo työsuhteista, joista tulos syntyy. Virheellinen kirjaus korjataan uudella kirjauksella, jossa on syy.

## 5. Tietosuoja

{{> data-protection}}

## 6. Keskeyttäminen ja päättyminen

{{> suspension-and-end}}

{{#if specialTerms}}
## Erityiset ehdot

{{paragraphs specialTerms}}

{{/if}}
## 7. Allekirjoitukset

{{> electronic-signatures}}
$text$,
  $text$# Palvelusopimus {{number}}

## 1. Osapuolet

| Osapuoli | Nimi | Y-tunnus |
|---|---|---|
| Tilaaja | {{authority.name}} | {{authority.businessId}} |
| Palveluntuottaja | {{provider.name}} | {{provider.businessId}} |

Sopimus perustuu tilaajan hankintapäätökseen hankinnassa {{tenderNumber}} ({{tenderTitle}}), osa {{lotReference}}.

## 2. Kohde ja voimassaolo

Palvelu: **{{serviceName}}** ({{title}}).

Palvelua annetaan näissä kunnissa: {{municipalityNames}}.

Sopimus on voimassa {{date validFrom}}–{{date lastDay}}.

## 3. Hinnat ja maksuperusteet

Hinnat ovat tarjouksen hintoja ilman arvonlisäveroa. Mitään muuta ei makseta.

| Kohta | Tunnus | Mistä maksetaan | Yksikkö | Hinta |
|---|---|---|---|---:|
{{#each prices}}| {{clause}} | {{code}} | {{title}} | {{unit}} | {{money unitPriceCents}} |
{{/each}}

Tapaamiset maksetaan asiakkaan palvelusetelistä, kun asiakas tai tilaaja on hyväksynyt ne. Tulokset maksetaan tämän sopimuksen tulosrahasta, enintään {{money capCents}} koko sopimusaikana.

Työssä pysymisen päivä on päivä, jona asiakkaan työsuhteiden viikkotyöaika on yhteensä vähintään 18 tuntia. Enintään 28 päivän katkos keskeyttää laskennan, pidempi katkos aloittaa sen alusta.

## 4. Palvelun antaminen

Asiakas valitsee palveluntuottajan itse ja voi vaihtaa sitä. Palveluntuottaja ottaa valinnan vastaan viiden työpäivän kuluessa, kirjaa jokaisen tapaamisen ja kertoo työsuhteista, joista tulos syntyy. Virheellinen kirjaus korjataan uudella kirjauksella, jossa on syy.

## 5. Tietosuoja

Palveluntuottaja käsittelee asiakkaan tietoja vain tämän palvelun antamiseksi ja tilaajan lukuun. Laskelmissa asiakkaasta käytetään viitettä, ei nimeä eikä henkilötunnusta.

## 6. Keskeyttäminen ja päättyminen

Tilaaja voi keskeyttää uudet valinnat heti, jos palvelu ei täytä sopimusta. Kumpikin osapuoli voi irtisanoa sopimuksen kolmen kuukauden irtisanomisajalla. Ennen päättymistä syntyneet tulokset maksetaan.

{{#if specialTerms}}
## Erityiset ehdot

{{paragraphs specialTerms}}

{{/if}}
## 7. Allekirjoitukset

Sopimus allekirjoitetaan sähköisesti. Allekirjoitus sitoo tämän asiakirjan SHA-256-tiivisteen, allekirjoittajan, hänen asemansa ja ajan.
$text$);

SELECT pg_temp.publish_template('contract', 'sv', 'standard', 'Serviceavtal', $text$# Serviceavtal {{number}}

## 1. Parter

| Part | Namn | FO-nummer |
|---|---|---|
| Beställare | {{authority.name}} | {{authority.businessId}} |
| Serviceproducent | {{provider.name}} | {{provider.businessId}} |

Avtalet grundar sig på beställarens upphandlingsbeslut i upphandling {{tenderNumber}} ({{tenderTitle}}), del {{lotReference}}.

## 2. Föremål och giltighet

Tjänst: **{{serviceName}}** ({{title}}).

Tjänsten ges i följande kommuner: {{municipalityNames}}.

Avtalet gäller {{date validFrom}}–{{date lastDay}}.

## 3. Priser och ersättningsgrunder

Priserna är anbudets priser utan mervärdesskatt. Inget annat betalas.

| Punkt | Kod | Vad som betalas | Enhet | Pris |
|---|---|---|---|---:|
{{#each prices}}| {{clause}} | {{code}} | {{title}} | {{unit}} | {{money unitPriceCents}} |
{{/each}}

Möten betalas ur klientens servicesedel när klienten eller beställaren har godkänt dem. Resultat betalas ur detta avtals resultatpengar, högst {{money capCents}} under hela avtalstiden.

En dag i arbete är en dag då veckoarbetstiden i klientens anställningar sammanlagt är minst 18 timmar. Ett avbrott på högst 28 dagar pausar räkningen, ett längre avbrott börjar den från början.

## 4. Hur tjänsten ges

Klienten väljer själv serviceproducent och kan byta. Producenten tar emot valet inom fem arbetsdagar, antecknar varje möte och berättar om anställningar som ger resultat. En felaktig anteckning rättas med en ny anteckning som anger orsaken.

## 5. Dataskydd

{{> data-protection}}

## 6. Avbrott och upphörande

{{> suspension-and-end}}

{{#if specialTerms}}
## Särskilda villkor

{{paragraphs specialTerms}}

{{/if}}
## 7. Underskrifter

{{> electronic-signatures}}
$text$,
  $text$# Serviceavtal {{number}}

## 1. Parter

| Part | Namn | FO-nummer |
|---|---|---|
| Beställare | {{authority.name}} | {{authority.businessId}} |
| Serviceproducent | {{provider.name}} | {{provider.businessId}} |

Avtalet grundar sig på beställarens upphandlingsbeslut i upphandling {{tenderNumber}} ({{tenderTitle}}), del {{lotReference}}.

## 2. Föremål och giltighet

Tjänst: **{{serviceName}}** ({{title}}).

Tjänsten ges i följande kommuner: {{municipalityNames}}.

Avtalet gäller {{date validFrom}}–{{date lastDay}}.

## 3. Priser och ersättningsgrunder

Priserna är anbudets priser utan mervärdesskatt. Inget annat betalas.

| Punkt | Kod | Vad som betalas | Enhet | Pris |
|---|---|---|---|---:|
{{#each prices}}| {{clause}} | {{code}} | {{title}} | {{unit}} | {{money unitPriceCents}} |
{{/each}}

Möten betalas ur klientens servicesedel när klienten eller beställaren har godkänt dem. Resultat betalas ur detta avtals resultatpengar, högst {{money capCents}} under hela avtalstiden.

En dag i arbete är en dag då veckoarbetstiden i klientens anställningar sammanlagt är minst 18 timmar. Ett avbrott på högst 28 dagar pausar räkningen, ett längre avbrott börjar den från början.

## 4. Hur tjänsten ges

Klienten väljer själv serviceproducent och kan byta. Producenten tar emot valet inom fem arbetsdagar, antecknar varje möte och berättar om anställningar som ger resultat. En felaktig anteckning rättas med en ny anteckning som anger orsaken.

## 5. Dataskydd

Producenten behandlar klientens uppgifter endast för att ge denna tjänst och för beställarens räkning. I uträkningar används en referens, inte klientens namn eller personbeteckning.

## 6. Avbrott och upphörande

Beställaren kan genast avbryta nya val om tjänsten inte uppfyller avtalet. Vardera parten kan säga upp avtalet med tre månaders uppsägningstid. Resultat som uppkommit före upphörandet betalas.

{{#if specialTerms}}
## Särskilda villkor

{{paragraphs specialTerms}}

{{/if}}
## 7. Underskrifter

Avtalet undertecknas elektroniskt. Underskriften binder detta dokuments SHA-256-kontrollsumma, undertecknaren, ställningen och tiden.
$text$);

SELECT pg_temp.publish_template('contract', 'en', 'standard', 'Service contract', $text$# Service contract {{number}}

## 1. Parties

| Party | Name | Business ID |
|---|---|---|
| Authority | {{authority.name}} | {{authority.businessId}} |
| Provider | {{provider.name}} | {{provider.businessId}} |

The contract rests on the authority's award decision in tender {{tenderNumber}} ({{tenderTitle}}), lot {{lotReference}}.

## 2. Subject and validity

Service: **{{serviceName}}** ({{title}}).

The service is given in these municipalities: {{municipalityNames}}.

The contract is valid {{date validFrom}}–{{date lastDay}}.

## 3. Prices and grounds of payment

The prices are those of the bid, without VAT. Nothing else is paid.

| Clause | Code | What is paid for | Unit | Price |
|---|---|---|---|---:|
{{#each prices}}| {{clause}} | {{code}} | {{title}} | {{unit}} | {{money unitPriceCents}} |
{{/each}}

Meetings are paid from the client's voucher once the client or the authority has approved them. Outcomes are paid from the outcome money of this contract, at most {{money capCents}} over its whole term.

A day in work is a day on which the weekly hours of the client's jobs come to at least 18. A gap of at most 28 days pauses the count, a longer one starts it again.

## 4. How the service is given

Clients choose their provider themselves and may change it. The provider accepts a choice within five working days, records every meeting and reports the jobs that outcomes come from. A wrong record is corrected by a new one that says why.

## 5. Data protection

{{> data-protection}}

## 6. Suspension and end

{{> suspension-and-end}}

{{#if specialTerms}}
## Special terms

{{paragraphs specialTerms}}

{{/if}}
## 7. Signatures

{{> electronic-signatures}}
$text$,
  $text$# Service contract {{number}}

## 1. Parties

| Party | Name | Business ID |
|---|---|---|
| Authority | {{authority.name}} | {{authority.businessId}} |
| Provider | {{provider.name}} | {{provider.businessId}} |

The contract rests on the authority's award decision in tender {{tenderNumber}} ({{tenderTitle}}), lot {{lotReference}}.

## 2. Subject and validity

Service: **{{serviceName}}** ({{title}}).

The service is given in these municipalities: {{municipalityNames}}.

The contract is valid {{date validFrom}}–{{date lastDay}}.

## 3. Prices and grounds of payment

The prices are those of the bid, without VAT. Nothing else is paid.

| Clause | Code | What is paid for | Unit | Price |
|---|---|---|---|---:|
{{#each prices}}| {{clause}} | {{code}} | {{title}} | {{unit}} | {{money unitPriceCents}} |
{{/each}}

Meetings are paid from the client's voucher once the client or the authority has approved them. Outcomes are paid from the outcome money of this contract, at most {{money capCents}} over its whole term.

A day in work is a day on which the weekly hours of the client's jobs come to at least 18. A gap of at most 28 days pauses the count, a longer one starts it again.

## 4. How the service is given

Clients choose their provider themselves and may change it. The provider accepts a choice within five working days, records every meeting and reports the jobs that outcomes come from. A wrong record is corrected by a new one that says why.

## 5. Data protection

The provider processes clients' data only to give this service and on behalf of the authority. Calculations use a reference, never the client's name or personal identity code.

## 6. Suspension and end

The authority may stop new choices at once if the service does not meet the contract. Either party may terminate the contract at three months' notice. Outcomes reached before the end are paid.

{{#if specialTerms}}
## Special terms

{{paragraphs specialTerms}}

{{/if}}
## 7. Signatures

The contract is signed electronically. A signature binds the SHA-256 of this document, the signer, their role and the time.
$text$);
