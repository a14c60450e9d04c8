import type { Localised } from '@kasvutori/platform';

export const DIRECT_AWARD_TITLE: Localised = {
  fi: 'Suorahankintapäätös {number}',
  sv: 'Beslut om direktupphandling {number}',
  en: 'Direct award decision {number}',
};

/** The decision as it is served; what `directAwardData` gives fills it. */
export const DIRECT_AWARD_TEMPLATE: Localised = {
  fi: `# Suorahankintapäätös {{number}}

Hankinta {{tenderNumber}}: **{{text tenderTitle}}**

Hankintayksikkö: {{authorityName}}. Päätöksen teki {{decidedBy}} {{instant decidedAt}}. Sovellettavat säännöt: {{regime}}.

## Päätös

Hankinta tehdään ilman tarjouskilpailua. Palveluntuottajaksi valitaan **{{providerName}}**.

## Peruste

{{groundName}} ({{groundSource}}).

{{paragraphs reasons}}
{{#each lots}}

## Osa {{number}}: {{text title}}

| Tunnus | Mistä maksetaan | Arvioitu määrä | Yksikköhinta |
|---|---|---:|---:|
{{#each prices}}| {{code}} | {{text title}} | {{number quantity}} | {{money unitPrice}} |
{{/each}}

Arvioidut määrät sovituin hinnoin: {{money amount}}.
{{/each}}

Päätöksen lähtötietojen tiiviste (SHA-256) on {{sha256}}.

## Odotusaika

{{#if waits}}Suorahankinnasta julkaistaan tänään ilmoitus (tyyppi {{noticeType}}). Sopimus tehdään aikaisintaan, kun 14 päivää on kulunut sen julkaisemisesta: odotusaika kestää {{date standstillLastDay}} loppuun (hankintalaki 131 §).{{else}}Odotusaikaa ei tarvitse noudattaa (hankintalaki 130 §).{{/if}}

## Hankintaoikaisu ja valitus

Se, jota asia koskee, voi vaatia hankintayksikköä korjaamaan päätöksensä 14 päivän kuluessa tiedoksisaannista (132–135 §). Markkinaoikeuteen voi valittaa 14 päivän kuluessa {{#if waits}}suorahankintailmoituksen julkaisemisesta{{else}}siitä, kun suorahankinnasta on julkaistu jälki-ilmoitus, muuten kuuden kuukauden kuluessa sopimuksen tekemisestä{{/if}} (146–149 §). Markkinaoikeus, Sörnäistenkatu 1, 00580 Helsinki.
`,
  sv: `# Beslut om direktupphandling {{number}}

Upphandling {{tenderNumber}}: **{{text tenderTitle}}**

Upphandlande enhet: {{authorityName}}. Beslutet fattades av {{decidedBy}} {{instant decidedAt}}. Tillämpliga regler: {{regime}}.

## Beslut

Upphandlingen görs utan anbudsförfarande. Producent blir **{{providerName}}**.

## Grund

{{groundName}} ({{groundSource}}).

{{paragraphs reasons}}
{{#each lots}}

## Del {{number}}: {{text title}}

| Kod | Vad som betalas | Uppskattad mängd | Enhetspris |
|---|---|---:|---:|
{{#each prices}}| {{code}} | {{text title}} | {{number quantity}} | {{money unitPrice}} |
{{/each}}

Uppskattade mängder till avtalade priser: {{money amount}}.
{{/each}}

Kontrollsumman (SHA-256) för beslutets uppgifter är {{sha256}}.

## Väntetid

{{#if waits}}Ett meddelande om direktupphandlingen (typ {{noticeType}}) publiceras i dag. Avtal ingås tidigast när 14 dagar har gått från publiceringen: väntetiden varar till slutet av {{date standstillLastDay}} (upphandlingslagen 131 §).{{else}}Ingen väntetid behöver iakttas (upphandlingslagen 130 §).{{/if}}

## Upphandlingsrättelse och besvär

Den som saken gäller kan kräva att enheten rättar beslutet inom 14 dagar från delfåendet (132–135 §). Besvär kan anföras hos marknadsdomstolen inom 14 dagar från det att {{#if waits}}meddelandet om direktupphandling publicerades{{else}}en efterannons publicerades, annars inom sex månader från att avtalet ingicks{{/if}} (146–149 §). Marknadsdomstolen, Sörnäsgatan 1, 00580 Helsingfors.
`,
  en: `# Direct award decision {{number}}

Procurement {{tenderNumber}}: **{{text tenderTitle}}**

Authority: {{authorityName}}. Decided by {{decidedBy}} on {{instant decidedAt}}. Rules that apply: {{regime}}.

## Decision

The contract is awarded without a call. The provider is **{{providerName}}**.

## Ground

{{groundName}} ({{groundSource}}).

{{paragraphs reasons}}
{{#each lots}}

## Lot {{number}}: {{text title}}

| Code | What is paid for | Estimated quantity | Unit price |
|---|---|---:|---:|
{{#each prices}}| {{code}} | {{text title}} | {{number quantity}} | {{money unitPrice}} |
{{/each}}

Estimated quantities at the agreed prices: {{money amount}}.
{{/each}}

The digest (SHA-256) of what the decision was made on is {{sha256}}.

## Standstill

{{#if waits}}A notice of the direct award (type {{noticeType}}) is published today. The contract is made at the earliest 14 days after its publication: the standstill lasts to the end of {{date standstillLastDay}} (Procurement Act § 131).{{else}}No standstill has to be observed (Procurement Act § 130).{{/if}}

## Correction and appeal

Whoever the matter concerns may ask the authority to correct its decision within 14 days of receiving it (§ 132–135). It may be appealed to the Market Court within 14 days of {{#if waits}}the publication of the transparency notice{{else}}the publication of an award notice, otherwise within six months of the contract{{/if}} (§ 146–149). Market Court, Sörnäistenkatu 1, 00580 Helsinki.
`,
};

export const DIRECT_AWARD_MAIL: { readonly subject: Localised; readonly body: Localised } = {
  subject: {
    fi: 'Suorahankintapäätös: {{text tenderTitle}}',
    sv: 'Beslut om direktupphandling: {{text tenderTitle}}',
    en: 'Direct award decision: {{text tenderTitle}}',
  },
  body: {
    fi: `{{authorityName}} hankkii palvelun **{{text tenderTitle}}** teiltä suorahankintana (päätös {{number}}).

{{#if waits}}Odotusaika kestää {{date standstillLastDay}} loppuun; sopimus tehdään aikaisintaan sen jälkeen.{{else}}Sopimus voidaan tehdä heti.{{/if}}

Päätös: {{address}}
`,
    sv: `{{authorityName}} köper tjänsten **{{text tenderTitle}}** av er som direktupphandling (beslut {{number}}).

{{#if waits}}Väntetiden varar till slutet av {{date standstillLastDay}}; avtal ingås tidigast därefter.{{else}}Avtal kan ingås genast.{{/if}}

Beslut: {{address}}
`,
    en: `{{authorityName}} buys the service **{{text tenderTitle}}** from you by direct award (decision {{number}}).

{{#if waits}}The standstill lasts to the end of {{date standstillLastDay}}; the contract is made after it at the earliest.{{else}}The contract can be made at once.{{/if}}

Decision: {{address}}
`,
  },
};
