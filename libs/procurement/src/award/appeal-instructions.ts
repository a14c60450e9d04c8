import type { Localised } from '@kasvutori/platform';

/**
 * The ends of the letters that a decision is served with: how long a contract waits, and what a party may do (Procurement Act §§ 127, 129–135, 145–149).
 * The data are those of `remedyTerms` in decision-document.ts.
 */
export const STANDSTILL_SECTION: Localised = {
  fi: `## Odotusaika

{{#if byPost}}Päätös on lähetetty teille kirjeellä {{date sentOn}}, ja se katsotaan saaduksi tiedoksi seitsemäntenä päivänä lähettämisestä eli {{date receivedOn}} (hankintalaki 127 §).{{else}}Päätös on lähetetty tarjoajille sähköisesti {{date sentOn}}, ja se katsotaan saaduksi tiedoksi samana päivänä (hankintalaki 127 §).{{/if}} {{#if waits}}Odotusaika kestää {{date standstillLastDay}} loppuun, ja sopimus tehdään aikaisintaan sen jälkeen (129 §).{{else}}{{standstillWhy}}{{/if}}
`,
  sv: `## Väntetid

{{#if byPost}}Beslutet har sänts till er per brev {{date sentOn}}, och det anses ha mottagits den sjunde dagen efter att det sändes, det vill säga {{date receivedOn}} (upphandlingslagen 127 §).{{else}}Beslutet har sänts till anbudsgivarna elektroniskt {{date sentOn}}, och det anses ha mottagits samma dag (upphandlingslagen 127 §).{{/if}} {{#if waits}}Väntetiden pågår till slutet av {{date standstillLastDay}}, och avtal ingås tidigast därefter (129 §).{{else}}{{standstillWhy}}{{/if}}
`,
  en: `## Standstill

{{#if byPost}}The decision was sent to you by letter on {{date sentOn}} and is deemed received on the seventh day after sending, {{date receivedOn}} (Procurement Act, section 127).{{else}}The decision was sent to the bidders electronically on {{date sentOn}} and is deemed received on that day (Procurement Act, section 127).{{/if}} {{#if waits}}The standstill lasts to the end of {{date standstillLastDay}}, and a contract is made only after it (section 129).{{else}}{{standstillWhy}}{{/if}}
`,
};

export const CORRECTION_INSTRUCTIONS: Localised = {
  fi: `## Hankintaoikaisu

Asianosainen voi vaatia hankintayksikköä korjaamaan päätöksensä, jos lakia on sovellettu väärin tai asiasta on saatu uutta tietoa, joka voi vaikuttaa päätökseen. Vaatimus tehdään hankintayksikölle 14 päivän kuluessa päätöksen tiedoksisaannista, viimeistään {{date lastDay}} (132–135 §). Siihen liitetään asiakirjat, joihin vedotaan. Vaatimus ei siirrä valitusaikaa.
`,
  sv: `## Upphandlingsrättelse

En part kan kräva att den upphandlande enheten rättar sitt beslut om lagen har tillämpats fel eller om ny information kan påverka beslutet. Kravet framställs hos den upphandlande enheten inom 14 dagar från delfåendet, senast {{date lastDay}} (132–135 §). De handlingar som åberopas bifogas. Kravet flyttar inte besvärstiden.
`,
  en: `## Procurement correction

A party may ask the contracting authority to correct its decision if the law was applied wrongly or new information may affect the decision. The request is made to the contracting authority within 14 days of receiving the decision, by {{date lastDay}} (sections 132–135). The documents relied on are attached. It does not move the time for appeal.
`,
};

/** Below the national thresholds the Market Court has no jurisdiction (§ 25: the Act does not apply). */
export const APPEAL_INSTRUCTIONS: Localised = {
  fi: `## Valitusosoitus

{{#if appealable}}Se, jota asia koskee, voi valittaa markkinaoikeuteen 14 päivän kuluessa päätöksen ja tämän osoituksen tiedoksisaannista, viimeistään {{date lastDay}} (145–147 §). Tiedoksisaantipäivää ei lasketa määräaikaan.

Valituksessa ilmoitetaan

- valittajan nimi ja yhteystiedot
- päätös, johon haetaan muutosta
- miltä osin ja millä tavoin päätöstä vaaditaan muutettavaksi
- vaatimusten perusteet.

Valitukseen liitetään päätös ja asiakirjat, joihin vedotaan. Se toimitetaan markkinaoikeudelle, Sörnäistenkatu\u00a01, 00580 Helsinki, tai sähköisessä asioinnissa. Hankintayksikölle on ilmoitettava valituksesta kirjallisesti viimeistään silloin, kun valitus toimitetaan (148 §).{{else}}Hankinnan arvo alittaa kansallisen kynnysarvon, joten siihen ei sovelleta hankintalakia eikä siitä voi valittaa markkinaoikeuteen (25 §). Muusta muutoksenhausta säädetään hankintayksikköä koskevassa laissa.{{/if}}
`,
  sv: `## Besvärsanvisning

{{#if appealable}}Den som saken gäller kan anföra besvär hos marknadsdomstolen inom 14 dagar från delfåendet av beslutet och denna anvisning, senast {{date lastDay}} (145–147 §). Dagen för delfåendet räknas inte in i tiden.

I besvären anges

- den klagandes namn och kontaktuppgifter
- det beslut som överklagas
- vilka ändringar som yrkas
- grunderna för yrkandena.

Beslutet och de handlingar som åberopas bifogas. Besvären lämnas till marknadsdomstolen, Sörnäsgatan\u00a01, 00580 Helsingfors, eller i e-tjänsten. Den upphandlande enheten ska underrättas skriftligen om besvären senast när de lämnas in (148 §).{{else}}Upphandlingens värde är under det nationella tröskelvärdet. Upphandlingslagen tillämpas därför inte, och besvär kan inte anföras hos marknadsdomstolen (25 §). Om annat ändringssökande föreskrivs i den lag som gäller den upphandlande enheten.{{/if}}
`,
  en: `## Instructions for appeal

{{#if appealable}}Anyone concerned may appeal to the Market Court within 14 days of receiving the decision and these instructions, by {{date lastDay}} (sections 145–147). The day of receipt is not counted.

The appeal states

- the name and contact details of the appellant
- the decision appealed against
- what changes are demanded
- the grounds of the demands.

The decision and the documents relied on are attached. The appeal is delivered to the Market Court, Sörnäistenkatu\u00a01, 00580 Helsinki, or in its electronic service. The contracting authority must be told of the appeal in writing no later than when it is delivered (section 148).{{else}}The value is below the national threshold, so the Procurement Act does not apply and no appeal lies to the Market Court (section 25). Other remedies follow from the law on the contracting authority.{{/if}}
`,
};
