import type { Localised } from '@kasvutori/platform';
import { APPEAL_INSTRUCTIONS, CORRECTION_INSTRUCTIONS, STANDSTILL_SECTION } from './appeal-instructions.js';

const DECISION: Localised = {
  fi: `# Hankintapäätös {{number}}

Kilpailutus {{tenderNumber}}: **{{text tenderTitle}}**

Hankintayksikkö: {{authorityName}}. Päätöksen teki {{decidedBy}} {{instant decidedAt}}.

{{#if replacesNumber}}

Tämä päätös korvaa päätöksen {{replacesNumber}}, joka ei ole enää voimassa.
{{/if}}

## Päätös

{{#each lots}}- Osa {{number}}, {{text title}}: {{#if awarded}}valitaan {{winnerNames}}{{else}}ketään ei valita{{/if}}
{{/each}}

{{paragraphs grounds}}
{{#each lots}}

## Osa {{number}}: {{text title}}

{{paragraphs grounds}}
{{#if callOffText}}

**Näin tilaukset annetaan.** {{callOffText}}
{{/if}}
{{#if passedOverNames}}

Tarjouspyynnön mukaan yksi tarjoaja voi voittaa enintään {{limit}} osaa, ja osat ratkaistaan julkaistussa järjestyksessä. Siksi osa siirtyi seuraavalle: {{passedOverNames}} on jo voittanut enimmäismäärän osia.
{{/if}}

{{#each notCompared}}- **{{bidder}}**: {{sentence}}
{{/each}}

{{#if ranking}}

| Sija | Tarjoaja | Vertailuhinta | Hinta | Laatu | Pisteet | Tulos |
|---:|---|---:|---:|---:|---:|---|
{{#each ranking}}| {{rank}} | {{bidder}} | {{money comparisonPrice}} | {{number pricePoints}} | {{number qualityPoints}} | {{number totalPoints}} | {{#if winner}}valittu{{else}}{{#if passedOver}}ei valittu: osien enimmäismäärä täynnä{{else}}ei valittu{{/if}}{{/if}} |
{{/each}}

{{#each details}}
### {{bidder}}

{{#each rows}}- {{sentence}}
{{/each}}

{{/each}}{{#each advantages}}
### {{bidder}} verrattuna tarjoukseenne

| Vertailuperuste | {{bidder}} | Tarjouksenne | Ero |
|---|---:|---:|---:|
{{#each rows}}| {{text criterion}} | {{number winner}} | {{number own}} | {{number difference}} |
{{/each}}

{{/each}}{{/if}}{{/each}}
{{#if excluded}}

## Vertailun ulkopuolelle jätetyt tarjoukset

{{#each excluded}}### {{bidder}}

{{paragraphs grounds}}

{{/each}}{{/if}}{{#if ownOffer}}

## Tarjouksenne

{{#each ownOffer}}
**Osa {{number}}: {{text title}}**, vertailuhinta {{money comparisonPrice}}

| Hintakohta | Määrä | Yksikkö | Yksikköhinta |
|---|---:|---|---:|
{{#each prices}}| {{text item}} ({{code}}) | {{number quantity}} | {{text unit}} | {{money unitPrice}} |
{{/each}}

{{/each}}{{/if}}{{#if forParty}}

Tässä kappaleessa ovat oman tarjouksenne ja valittujen tarjousten perustelut. Muiden tarjoajien perustelut, yksikköhinnat ja vastaukset ovat niiden liikesalaisuuksia, eikä niitä ole tässä (julkisuuslaki 24 §).
{{/if}}

## Vertailuperuste

{{rule}} {{clause}}.

Päätöksen lähtötietojen tiiviste (SHA-256) on {{sha256}}.
`,
  sv: `# Upphandlingsbeslut {{number}}

Upphandling {{tenderNumber}}: **{{text tenderTitle}}**

Upphandlande enhet: {{authorityName}}. Beslutet fattades av {{decidedBy}} {{instant decidedAt}}.

{{#if replacesNumber}}

Detta beslut ersätter beslutet {{replacesNumber}}, som inte längre gäller.
{{/if}}

## Beslut

{{#each lots}}- Del {{number}}, {{text title}}: {{#if awarded}}{{winnerNames}} väljs{{else}}ingen väljs{{/if}}
{{/each}}

{{paragraphs grounds}}
{{#each lots}}

## Del {{number}}: {{text title}}

{{paragraphs grounds}}
{{#if callOffText}}

**Så ges beställningarna.** {{callOffText}}
{{/if}}
{{#if passedOverNames}}

Enligt anbudsförfrågan kan en anbudsgivare vinna högst {{limit}} delar, och delarna avgörs i den publicerade ordningen. Därför gick delen till nästa: {{passedOverNames}} har redan vunnit det högsta antalet delar.
{{/if}}

{{#each notCompared}}- **{{bidder}}**: {{sentence}}
{{/each}}

{{#if ranking}}

| Plats | Anbudsgivare | Jämförelsepris | Pris | Kvalitet | Poäng | Resultat |
|---:|---|---:|---:|---:|---:|---|
{{#each ranking}}| {{rank}} | {{bidder}} | {{money comparisonPrice}} | {{number pricePoints}} | {{number qualityPoints}} | {{number totalPoints}} | {{#if winner}}vald{{else}}{{#if passedOver}}inte vald: högsta antalet delar nått{{else}}inte vald{{/if}}{{/if}} |
{{/each}}

{{#each details}}
### {{bidder}}

{{#each rows}}- {{sentence}}
{{/each}}

{{/each}}{{#each advantages}}
### {{bidder}} jämfört med ert anbud

| Jämförelsegrund | {{bidder}} | Ert anbud | Skillnad |
|---|---:|---:|---:|
{{#each rows}}| {{text criterion}} | {{number winner}} | {{number own}} | {{number difference}} |
{{/each}}

{{/each}}{{/if}}{{/each}}
{{#if excluded}}

## Anbud som lämnats utanför jämförelsen

{{#each excluded}}### {{bidder}}

{{paragraphs grounds}}

{{/each}}{{/if}}{{#if ownOffer}}

## Ert anbud

{{#each ownOffer}}
**Del {{number}}: {{text title}}**, jämförelsepris {{money comparisonPrice}}

| Prispost | Mängd | Enhet | Enhetspris |
|---|---:|---|---:|
{{#each prices}}| {{text item}} ({{code}}) | {{number quantity}} | {{text unit}} | {{money unitPrice}} |
{{/each}}

{{/each}}{{/if}}{{#if forParty}}

I detta exemplar finns motiveringarna för ert eget anbud och för de valda anbuden. De andra anbudsgivarnas motiveringar, enhetspriser och svar är deras affärshemligheter och finns inte här (offentlighetslagen 24 §).
{{/if}}

## Grund för jämförelsen

{{rule}} {{clause}}.

Kontrollsumman för beslutets utgångsuppgifter (SHA-256) är {{sha256}}.
`,
  en: `# Award decision {{number}}

Tender {{tenderNumber}}: **{{text tenderTitle}}**

Contracting authority: {{authorityName}}. Decided by {{decidedBy}} {{instant decidedAt}}.

{{#if replacesNumber}}

This decision replaces decision {{replacesNumber}}, which no longer stands.
{{/if}}

## Decision

{{#each lots}}- Lot {{number}}, {{text title}}: {{#if awarded}}awarded to {{winnerNames}}{{else}}not awarded{{/if}}
{{/each}}

{{paragraphs grounds}}
{{#each lots}}

## Lot {{number}}: {{text title}}

{{paragraphs grounds}}
{{#if callOffText}}

**How call-offs are given.** {{callOffText}}
{{/if}}
{{#if passedOverNames}}

Under the call for bids one bidder can win at most {{limit}} lots, and the lots are decided in the order published. The lot therefore went to the next: {{passedOverNames}} has already won the highest number of lots.
{{/if}}

{{#each notCompared}}- **{{bidder}}**: {{sentence}}
{{/each}}

{{#if ranking}}

| Rank | Bidder | Comparison price | Price | Quality | Points | Result |
|---:|---|---:|---:|---:|---:|---|
{{#each ranking}}| {{rank}} | {{bidder}} | {{money comparisonPrice}} | {{number pricePoints}} | {{number qualityPoints}} | {{number totalPoints}} | {{#if winner}}awarded{{else}}{{#if passedOver}}not awarded: lot limit reached{{else}}not awarded{{/if}}{{/if}} |
{{/each}}

{{#each details}}
### {{bidder}}

{{#each rows}}- {{sentence}}
{{/each}}

{{/each}}{{#each advantages}}
### {{bidder}} compared with your bid

| Criterion | {{bidder}} | Your bid | Difference |
|---|---:|---:|---:|
{{#each rows}}| {{text criterion}} | {{number winner}} | {{number own}} | {{number difference}} |
{{/each}}

{{/each}}{{/if}}{{/each}}
{{#if excluded}}

## Bids left out of the comparison

{{#each excluded}}### {{bidder}}

{{paragraphs grounds}}

{{/each}}{{/if}}{{#if ownOffer}}

## Your bid

{{#each ownOffer}}
**Lot {{number}}: {{text title}}**, comparison price {{money comparisonPrice}}

| Price item | Quantity | Unit | Unit price |
|---|---:|---|---:|
{{#each prices}}| {{text item}} ({{code}}) | {{number quantity}} | {{text unit}} | {{money unitPrice}} |
{{/each}}

{{/each}}{{/if}}{{#if forParty}}

This copy has the grounds of your own bid and of the winning bids. The grounds, unit prices and answers of other bidders are their business secrets and are not here (Act on the Openness of Government Activities, section 24).
{{/if}}

## Basis of the comparison

{{rule}} {{clause}}.

The hash of the inputs of the decision (SHA-256) is {{sha256}}.
`,
};

const whole = (language: keyof Localised): string =>
  [DECISION, STANDSTILL_SECTION, CORRECTION_INSTRUCTIONS, APPEAL_INSTRUCTIONS].map((part) => part[language]).join('\n');

/** The award decision as it is served to the bidders; what `decisionData` gives fills it. */
export const DECISION_TEMPLATE: Localised = { fi: whole('fi'), sv: whole('sv'), en: whole('en') };

export const DECISION_TITLE: Localised = {
  fi: 'Hankintapäätös {number}',
  sv: 'Upphandlingsbeslut {number}',
  en: 'Award decision {number}',
};
