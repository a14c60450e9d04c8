-- The platform's own template of an amendment, in three languages; it takes in the clause of electronic signatures as it stands.

CREATE FUNCTION pg_temp.publish_amendment(of_language text, named text, body text) RETURNS void LANGUAGE sql AS $$
  WITH clause AS (
    SELECT v.id, v.text FROM contracts.template_version v JOIN contracts.template t ON t.id = v.template_id
     WHERE t.kind = 'clause' AND t.key = 'electronic-signatures' AND t.language = of_language AND t.authority_id IS NULL
       AND v.status = 'published' ORDER BY v.number DESC LIMIT 1
  ), made AS (
    INSERT INTO contracts.template (id, authority_id, kind, language, key, name, created_at)
    VALUES (gen_random_uuid(), NULL, 'amendment', of_language, 'standard', named, now()) RETURNING id
  ), version AS (
    INSERT INTO contracts.template_version (id, template_id, number, body, text, status, published_at, created_at)
    SELECT gen_random_uuid(), made.id, 1, body, replace(body, '{{> electronic-signatures}}', clause.text), 'published', now(), now() FROM made, clause
    RETURNING id
  )
  INSERT INTO contracts.template_clause (version_id, clause_version_id) SELECT version.id, clause.id FROM version, clause
$$;

SELECT pg_temp.publish_amendment('fi', 'Muutossopimus', $text$# Muutossopimus {{amendmentNumber}} sopimukseen {{number}}

## 1. Osapuolet ja sopimus

| Osapuoli | Nimi | Y-tunnus |
|---|---|---|
| Tilaaja | {{authority.name}} | {{authority.businessId}} |
| Palveluntuottaja | {{provider.name}} | {{provider.businessId}} |

Osapuolet ovat tehneet sopimuksen {{number}} ({{title}}). Sitä muutetaan tällä muutossopimuksella {{date amendmentFrom}} alkaen. Muilta osin sopimus on voimassa entisellään.

## 2. Miksi sopimusta muutetaan

{{paragraphs amendmentReason}}

## 3. Mitä muuttuu

{{#if index}}
### Hinnat

Hintoja tarkistetaan: {{index.name}}.{{#if index.basePoints}} Peruspisteluku on {{number index.basePoints}} ja uusi pisteluku {{number index.newPoints}}.{{/if}}{{#if index.percentage}} Muutos on {{percent index.percentage}}.{{/if}} Kerroin on {{number index.factor}}. Jokainen hinta kerrotaan tarkalla kertoimella ja pyöristetään kerran {{index.rounding}}.

| Kohta | Tunnus | Mistä maksetaan | Entinen hinta | Uusi hinta |
|---|---|---|---:|---:|
{{#each newPrices}}| {{clause}} | {{code}} | {{title}} | {{money oldCents}} | {{money newCents}} |
{{/each}}

Jo myönnettyjen palvelusetelien hinta ei muutu.

{{/if}}
{{#if extension}}
### Voimassaolo

{{extension.how}} Sopimus on voimassa {{date extension.newLastDay}} asti. Aiempi viimeinen päivä oli {{date extension.oldLastDay}}.

{{/if}}
{{#if newCapCents}}
### Enimmäisarvo

Tuloksista maksetaan koko sopimuskaudella enintään {{money newCapCents}}. Aiempi enimmäisarvo oli {{money capCents}}.

{{/if}}
{{#if area}}
### Alue ja kapasiteetti

Palvelua annetaan seuraavissa kunnissa: {{area.municipalityNames}}.

{{#if area.capacity}}
{{paragraphs area.capacity}}

{{/if}}
{{/if}}
{{#if successor}}
### Palveluntuottaja

Palveluntuottajaksi tulee {{successor.name}} ({{successor.businessId}}). Peruste: {{successor.event}}.

{{/if}}
{{#if otherTerms}}
### Muut ehdot

{{paragraphs otherTerms}}

{{/if}}
## 4. Allekirjoitukset

{{> electronic-signatures}}
$text$);

SELECT pg_temp.publish_amendment('sv', 'Ändringsavtal', $text$# Ändringsavtal {{amendmentNumber}} till avtal {{number}}

## 1. Parter och avtal

| Part | Namn | FO-nummer |
|---|---|---|
| Beställare | {{authority.name}} | {{authority.businessId}} |
| Serviceproducent | {{provider.name}} | {{provider.businessId}} |

Parterna har ingått avtalet {{number}} ({{title}}). Det ändras med detta ändringsavtal från och med {{date amendmentFrom}}. I övrigt gäller avtalet som förut.

## 2. Varför avtalet ändras

{{paragraphs amendmentReason}}

## 3. Vad som ändras

{{#if index}}
### Priser

Priserna justeras: {{index.name}}.{{#if index.basePoints}} Baspoängtalet är {{number index.basePoints}} och det nya poängtalet {{number index.newPoints}}.{{/if}}{{#if index.percentage}} Ändringen är {{percent index.percentage}}.{{/if}} Koefficienten är {{number index.factor}}. Varje pris multipliceras med den exakta koefficienten och avrundas en gång {{index.rounding}}.

| Punkt | Kod | Vad som betalas | Tidigare pris | Nytt pris |
|---|---|---|---:|---:|
{{#each newPrices}}| {{clause}} | {{code}} | {{title}} | {{money oldCents}} | {{money newCents}} |
{{/each}}

Priset på redan beviljade servicesedlar ändras inte.

{{/if}}
{{#if extension}}
### Giltighet

{{extension.how}} Avtalet gäller till och med {{date extension.newLastDay}}. Den tidigare sista dagen var {{date extension.oldLastDay}}.

{{/if}}
{{#if newCapCents}}
### Högsta värde

För resultat betalas under hela avtalstiden högst {{money newCapCents}}. Det tidigare högsta värdet var {{money capCents}}.

{{/if}}
{{#if area}}
### Område och kapacitet

Tjänsten ges i följande kommuner: {{area.municipalityNames}}.

{{#if area.capacity}}
{{paragraphs area.capacity}}

{{/if}}
{{/if}}
{{#if successor}}
### Serviceproducent

Serviceproducent blir {{successor.name}} ({{successor.businessId}}). Grund: {{successor.event}}.

{{/if}}
{{#if otherTerms}}
### Övriga villkor

{{paragraphs otherTerms}}

{{/if}}
## 4. Underskrifter

{{> electronic-signatures}}
$text$);

SELECT pg_temp.publish_amendment('en', 'Amendment', $text$# Amendment {{amendmentNumber}} to contract {{number}}

## 1. Parties and contract

| Party | Name | Business ID |
|---|---|---|
| Authority | {{authority.name}} | {{authority.businessId}} |
| Provider | {{provider.name}} | {{provider.businessId}} |

The parties have made contract {{number}} ({{title}}). This amendment changes it from {{date amendmentFrom}} on. Otherwise the contract holds as before.

## 2. Why the contract is amended

{{paragraphs amendmentReason}}

## 3. What changes

{{#if index}}
### Prices

Prices are revised: {{index.name}}.{{#if index.basePoints}} The base point figure is {{number index.basePoints}} and the new one {{number index.newPoints}}.{{/if}}{{#if index.percentage}} The change is {{percent index.percentage}}.{{/if}} The factor is {{number index.factor}}. Each price is multiplied by the exact factor and rounded once {{index.rounding}}.

| Clause | Code | What is paid for | Price before | New price |
|---|---|---|---:|---:|
{{#each newPrices}}| {{clause}} | {{code}} | {{title}} | {{money oldCents}} | {{money newCents}} |
{{/each}}

The price of vouchers already granted does not change.

{{/if}}
{{#if extension}}
### Validity

{{extension.how}} The contract is valid until {{date extension.newLastDay}}. The last day before was {{date extension.oldLastDay}}.

{{/if}}
{{#if newCapCents}}
### Ceiling

At most {{money newCapCents}} is paid for outcomes over the whole term. The ceiling before was {{money capCents}}.

{{/if}}
{{#if area}}
### Area and capacity

The service is given in these municipalities: {{area.municipalityNames}}.

{{#if area.capacity}}
{{paragraphs area.capacity}}

{{/if}}
{{/if}}
{{#if successor}}
### Provider

{{successor.name}} ({{successor.businessId}}) becomes the provider. Ground: {{successor.event}}.

{{/if}}
{{#if otherTerms}}
### Other terms

{{paragraphs otherTerms}}

{{/if}}
## 4. Signatures

{{> electronic-signatures}}
$text$);
