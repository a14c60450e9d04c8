import type { Localised } from '@kasvutori/platform';

/** The award decision as it is served to the bidders; what `decisionData` gives fills it. */
export const DECISION_TEMPLATE: Localised = {
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
**{{bidder}}**

{{#each rows}}- {{sentence}}
{{/each}}

{{/each}}{{#each advantages}}
**{{bidder}} verrattuna tarjoukseenne**

| Vertailuperuste | {{bidder}} | Tarjouksenne | Ero |
|---|---:|---:|---:|
{{#each rows}}| {{text criterion}} | {{number winner}} | {{number own}} | {{number difference}} |
{{/each}}

{{/each}}{{/if}}{{/each}}
{{#if excluded}}

## Vertailun ulkopuolelle jätetyt tarjoukset

{{#each excluded}}**{{bidder}}**

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

## Odotusaika

{{#if byPost}}Päätös on lähetetty teille kirjeellä {{date sentOn}}, ja se katsotaan saaduksi tiedoksi seitsemäntenä päivänä lähettämisestä eli {{date receivedOn}} (hankintalaki 127 §).{{else}}Päätös on lähetetty tarjoajille sähköisesti {{date sentOn}}, ja se katsotaan saaduksi tiedoksi samana päivänä (hankintalaki 127 §).{{/if}} Odotusaika kestää {{date standstillLastDay}} loppuun, ja sopimus tehdään aikaisintaan sen jälkeen (129 §).

## Hankintaoikaisu

Tarjoaja voi vaatia hankintayksikköä korjaamaan päätöksensä, jos lakia on sovellettu väärin tai asiasta on saatu uutta tietoa, joka voi vaikuttaa päätökseen. Vaatimus tehdään hankintayksikölle 14 päivän kuluessa päätöksen tiedoksisaannista, viimeistään {{date lastDay}} (132–135 §). Vaatimus ei siirrä valitusaikaa.

## Valitusosoitus

Se, jota asia koskee, voi valittaa markkinaoikeuteen 14 päivän kuluessa päätöksen ja tämän osoituksen tiedoksisaannista, viimeistään {{date lastDay}} (146–147 §). Tiedoksisaantipäivää ei lasketa määräaikaan.

Valituksessa ilmoitetaan

- valittajan nimi ja yhteystiedot
- päätös, johon haetaan muutosta
- miltä osin ja millä tavoin päätöstä vaaditaan muutettavaksi
- vaatimusten perusteet.

Valitukseen liitetään päätös ja asiakirjat, joihin vedotaan. Se toimitetaan markkinaoikeudelle, Sörnäistenkatu 1, 00580 Helsinki, tai sähköisessä asioinnissa. Hankintayksikölle on ilmoitettava valituksesta kirjallisesti viimeistään silloin, kun valitus toimitetaan (148 §).
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
**{{bidder}}**

{{#each rows}}- {{sentence}}
{{/each}}

{{/each}}{{#each advantages}}
**{{bidder}} jämfört med ert anbud**

| Jämförelsegrund | {{bidder}} | Ert anbud | Skillnad |
|---|---:|---:|---:|
{{#each rows}}| {{text criterion}} | {{number winner}} | {{number own}} | {{number difference}} |
{{/each}}

{{/each}}{{/if}}{{/each}}
{{#if excluded}}

## Anbud som lämnats utanför jämförelsen

{{#each excluded}}**{{bidder}}**

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

## Väntetid

{{#if byPost}}Beslutet har sänts till er per brev {{date sentOn}}, och det anses ha mottagits den sjunde dagen efter att det sändes, det vill säga {{date receivedOn}} (upphandlingslagen 127 §).{{else}}Beslutet har sänts till anbudsgivarna elektroniskt {{date sentOn}}, och det anses ha mottagits samma dag (upphandlingslagen 127 §).{{/if}} Väntetiden pågår till slutet av {{date standstillLastDay}}, och avtal ingås tidigast därefter (129 §).

## Upphandlingsrättelse

En anbudsgivare kan kräva att den upphandlande enheten rättar sitt beslut om lagen har tillämpats fel eller om ny information kan påverka beslutet. Kravet framställs hos den upphandlande enheten inom 14 dagar från delfåendet, senast {{date lastDay}} (132–135 §). Kravet flyttar inte besvärstiden.

## Besvärsanvisning

Den som saken gäller kan anföra besvär hos marknadsdomstolen inom 14 dagar från delfåendet av beslutet och denna anvisning, senast {{date lastDay}} (146–147 §). Dagen för delfåendet räknas inte in i tiden.

I besvären anges

- den klagandes namn och kontaktuppgifter
- det beslut som överklagas
- vilka ändringar som yrkas
- grunderna för yrkandena.

Beslutet och de handlingar som åberopas bifogas. Besvären lämnas till marknadsdomstolen, Sörnäsgatan 1, 00580 Helsingfors, eller i e-tjänsten. Den upphandlande enheten ska underrättas skriftligen om besvären senast när de lämnas in (148 §).
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
**{{bidder}}**

{{#each rows}}- {{sentence}}
{{/each}}

{{/each}}{{#each advantages}}
**{{bidder}} compared with your bid**

| Criterion | {{bidder}} | Your bid | Difference |
|---|---:|---:|---:|
{{#each rows}}| {{text criterion}} | {{number winner}} | {{number own}} | {{number difference}} |
{{/each}}

{{/each}}{{/if}}{{/each}}
{{#if excluded}}

## Bids left out of the comparison

{{#each excluded}}**{{bidder}}**

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

## Standstill

{{#if byPost}}The decision was sent to you by letter on {{date sentOn}} and is deemed received on the seventh day after sending, {{date receivedOn}} (Procurement Act, section 127).{{else}}The decision was sent to the bidders electronically on {{date sentOn}} and is deemed received on that day (Procurement Act, section 127).{{/if}} The standstill lasts to the end of {{date standstillLastDay}}, and a contract is made only after it (section 129).

## Procurement correction

A bidder may ask the contracting authority to correct its decision if the law was applied wrongly or new information may affect the decision. The request is made to the contracting authority within 14 days of receiving the decision, by {{date lastDay}} (sections 132–135). It does not move the time for appeal.

## Instructions for appeal

Anyone concerned may appeal to the Market Court within 14 days of receiving the decision and these instructions, by {{date lastDay}} (sections 146–147). The day of receipt is not counted.

The appeal states

- the name and contact details of the appellant
- the decision appealed against
- what changes are demanded
- the grounds of the demands.

The decision and the documents relied on are attached. The appeal is delivered to the Market Court, Sörnäistenkatu 1, 00580 Helsinki, or in its electronic service. The contracting authority must be told of the appeal in writing no later than when it is delivered (section 148).
`,
};

export const DECISION_TITLE: Localised = {
  fi: 'Hankintapäätös {number}',
  sv: 'Upphandlingsbeslut {number}',
  en: 'Award decision {number}',
};

export const DECISION_MAIL: { readonly subject: Localised; readonly body: Localised } = {
  subject: {
    fi: 'Hankintapäätös: {{text tenderTitle}}',
    sv: 'Upphandlingsbeslut: {{text tenderTitle}}',
    en: 'Award decision: {{text tenderTitle}}',
  },
  body: {
    fi: `{{authorityName}} on tehnyt hankintapäätöksen {{number}} kilpailutuksessa {{text tenderTitle}}.

{{#each lots}}- Osa {{number}}, {{text title}}: {{#if awarded}}valitaan {{winnerNames}}{{else}}ketään ei valita{{/if}}
{{/each}}

{{#if excluded}}Tarjouksenne jätettiin vertailun ulkopuolelle; syy on päätöksessä.{{else}}{{#if won}}Tarjouksenne valittiin.{{else}}Tarjoustanne ei valittu.{{/if}}{{/if}}

Päätös perusteluineen ja valitusosoituksineen: {{address}}

Valitusaika päättyy {{date lastDay}}. Odotusaika kestää {{date standstillLastDay}} loppuun.`,
    sv: `{{authorityName}} har fattat upphandlingsbeslut {{number}} i upphandlingen {{text tenderTitle}}.

{{#each lots}}- Del {{number}}, {{text title}}: {{#if awarded}}{{winnerNames}} väljs{{else}}ingen väljs{{/if}}
{{/each}}

{{#if excluded}}Ert anbud lämnades utanför jämförelsen; orsaken står i beslutet.{{else}}{{#if won}}Ert anbud valdes.{{else}}Ert anbud valdes inte.{{/if}}{{/if}}

Beslutet med motiveringar och besvärsanvisning: {{address}}

Besvärstiden går ut {{date lastDay}}. Väntetiden pågår till slutet av {{date standstillLastDay}}.`,
    en: `{{authorityName}} has made award decision {{number}} in the tender {{text tenderTitle}}.

{{#each lots}}- Lot {{number}}, {{text title}}: {{#if awarded}}awarded to {{winnerNames}}{{else}}not awarded{{/if}}
{{/each}}

{{#if excluded}}Your bid was left out of the comparison; the reason is in the decision.{{else}}{{#if won}}Your bid was chosen.{{else}}Your bid was not chosen.{{/if}}{{/if}}

The decision with its grounds and instructions for appeal: {{address}}

The time for appeal ends {{date lastDay}}. The standstill lasts to the end of {{date standstillLastDay}}.`,
  },
};
