import type { Localised } from '@kasvutori/platform';

/** The contract as it is signed, one Handlebars text per language; amounts, dates and names come from the rows it pins. */
export const CONTRACT_TEMPLATE: Localised = {
  fi: `# Palvelusopimus {{number}}

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

## 7. Allekirjoitukset

Sopimus allekirjoitetaan sähköisesti. Allekirjoitus sitoo tämän asiakirjan SHA-256-tiivisteen, allekirjoittajan, hänen asemansa ja ajan.
`,
  sv: `# Serviceavtal {{number}}

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

## 7. Underskrifter

Avtalet undertecknas elektroniskt. Underskriften binder detta dokuments SHA-256-kontrollsumma, undertecknaren, ställningen och tiden.
`,
  en: `# Service contract {{number}}

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

## 7. Signatures

The contract is signed electronically. A signature binds the SHA-256 of this document, the signer, their role and the time.
`,
};
