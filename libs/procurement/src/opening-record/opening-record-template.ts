import type { Localised } from '@kasvutori/platform';

export const RECORD_TITLE: Localised = {
  fi: 'Tarjousten avauspöytäkirja',
  sv: 'Protokoll över öppnandet av anbud',
  en: 'Record of the opening of bids',
};

/** What happened at the opening: who, when, which bids with which hashes, and what could not be read. No price stands in it. */
export const RECORD_TEMPLATE: Localised = {
  fi: `# Tarjousten avauspöytäkirja

Kilpailutus {{number}}: **{{text title}}**

Hankintayksikkö: {{authority}}. Tarjousaika päättyi {{instant deadline}}. Tarjoukset avattiin {{instant openedAt}} (Suomen aikaa).

## Avaajat

Tarjoukset avasi kaksi virkahenkilöä, joista kumpikin vakuutti, ettei ole esteellinen (hallintolaki 27–28 §).

{{#each officers}}- {{name}}, {{instant declaredAt}}{{#if note}}: {{note}}{{/if}}
{{/each}}

## Avatut tarjoukset

{{#if bids}}Tarjouksia avattiin {{count}}.

| Nro | Tarjoaja | Y-tunnus | Vastaanotettu | Versio |
|---:|---|---|---|---:|
{{#each bids}}| {{ordinal}} | {{provider}} | {{businessId}} | {{instant receivedAt}} | {{versionNo}} |
{{/each}}

Tarjousten SHA-256-tiivisteet:

{{#each bids}}{{ordinal}}. {{sha256}}
{{/each}}{{else}}Yhtään tarjousta ei ollut jätetty.{{/if}}
{{#if unreadable}}

## Tarjoukset, joita ei voitu lukea

{{#each unreadable}}- Nro {{ordinal}}, {{provider}}: {{text grounds}}
{{/each}}{{/if}}
{{#if withdrawn}}

Ennen tarjousajan päättymistä peruttuja tarjouksia oli {{withdrawn}}. Niitä ei avattu.{{/if}}

Tarjoukset olivat sinetöityinä avaamiseen asti: niiden avaimen vapautti tietokanta vasta tarjousajan päätyttyä ja toisen avaajan vakuutettua.`,
  sv: `# Protokoll över öppnandet av anbud

Upphandling {{number}}: **{{text title}}**

Upphandlande enhet: {{authority}}. Anbudstiden gick ut {{instant deadline}}. Anbuden öppnades {{instant openedAt}} (finsk tid).

## Vem som öppnade

Anbuden öppnades av två tjänstemän som var för sig försäkrade att de inte är jäviga (förvaltningslagen 27–28 §).

{{#each officers}}- {{name}}, {{instant declaredAt}}{{#if note}}: {{note}}{{/if}}
{{/each}}

## Öppnade anbud

{{#if bids}}{{count}} anbud öppnades.

| Nr | Anbudsgivare | FO-nummer | Mottaget | Version |
|---:|---|---|---|---:|
{{#each bids}}| {{ordinal}} | {{provider}} | {{businessId}} | {{instant receivedAt}} | {{versionNo}} |
{{/each}}

Anbudens SHA-256-kontrollsummor:

{{#each bids}}{{ordinal}}. {{sha256}}
{{/each}}{{else}}Inga anbud hade lämnats.{{/if}}
{{#if unreadable}}

## Anbud som inte kunde läsas

{{#each unreadable}}- Nr {{ordinal}}, {{provider}}: {{text grounds}}
{{/each}}{{/if}}
{{#if withdrawn}}

Före anbudstidens utgång återtogs {{withdrawn}} anbud. De öppnades inte.{{/if}}

Anbuden var förseglade fram till öppnandet: databasen frigav deras nyckel först när anbudstiden hade gått ut och den andra öppnaren hade gett sin försäkran.`,
  en: `# Record of the opening of bids

Tender {{number}}: **{{text title}}**

Buyer: {{authority}}. The time for bids ended {{instant deadline}}. The bids were opened {{instant openedAt}} (Finnish time).

## Who opened

The bids were opened by two officers, each of whom declared to have no conflict of interest (Administrative Procedure Act, sections 27–28).

{{#each officers}}- {{name}}, {{instant declaredAt}}{{#if note}}: {{note}}{{/if}}
{{/each}}

## Bids opened

{{#if bids}}{{count}} bids were opened.

| No. | Bidder | Business id | Received | Version |
|---:|---|---|---|---:|
{{#each bids}}| {{ordinal}} | {{provider}} | {{businessId}} | {{instant receivedAt}} | {{versionNo}} |
{{/each}}

SHA-256 hashes of the bids:

{{#each bids}}{{ordinal}}. {{sha256}}
{{/each}}{{else}}No bid had been submitted.{{/if}}
{{#if unreadable}}

## Bids that could not be read

{{#each unreadable}}- No. {{ordinal}}, {{provider}}: {{text grounds}}
{{/each}}{{/if}}
{{#if withdrawn}}

Bids withdrawn before the deadline: {{withdrawn}}. They were not opened.{{/if}}

The bids were sealed until the opening: the database released their key only when the time for bids had ended and the second officer had declared.`,
};
