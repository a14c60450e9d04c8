import type { Localised } from '@kasvutori/platform';

export const LETTER_TITLES: Localised = { fi: 'Palveluseteli', sv: 'Servicesedel', en: 'Service voucher' };

/**
 * The decision letter: what was decided, why, how to use it, and how to ask for a correction (kuntalaki 410/2015
 * §§ 134–139). Plain language: the client reads it, not a lawyer.
 */
export const LETTER: Localised = {
  fi: `# Saat palvelusetelin

Hei {{clientName}},

olet saanut palvelusetelin. Se on päätös numero **{{number}}**.

| Mitä | Päätös |
|---|---|
| Palvelu | {{code 'service-kind' serviceKind}} |
| Kuinka paljon | {{number units}} × {{code 'service-unit' unit}} |
| Setelin arvo | {{money valueCents}} |
| Voimassa | {{date validFrom}}–{{date lastDay}} |

## Miksi sait tämän

{{paragraphs grounds}}

Arvo lasketaan näin: {{number units}} × {{money maxUnitPriceCents}} = {{money valueCents}}.

## Mitä teet nyt

1. Vertaile palvelun tarjoajia Kasvutorissa.
2. Valitse se, joka sopii sinulle. Valinta on sinun.
3. Palvelun tarjoaja vastaa sinulle viiden työpäivän kuluessa.

Voit vaihtaa palvelun tarjoajaa. Setelin käyttämätön osa säilyy. Jos et tarvitse seteliä, voit palauttaa sen.

Palvelun tarjoaja kirjaa jokaisen käynnin. Sinä vahvistat käynnin. Jos et vastaa {{silenceDays}} päivässä, käynti katsotaan hyväksytyksi.

Setelistä ei makseta rahaa sinulle. Sinä maksat vain osan, joka ylittää {{money maxUnitPriceCents}} yhdeltä kerralta. Näet sen ennen valintaa.

Kysy lisää: {{caseWorkerName}}.

## Jos olet eri mieltä

Voit vaatia päätökseen oikaisua. Vaatimus tehdään 14 päivän kuluessa siitä, kun sait päätöksen tiedoksi. Sähköinen päätös katsotaan saaduksi kolmantena päivänä sen lähettämisestä, kirje seitsemäntenä päivänä.

Kirjoita vaatimukseen nimesi, yhteystietosi, päätöksen numero {{number}}, mitä haluat muutettavaksi ja miksi. Lähetä se tälle viranomaiselle: {{authorityName}}.

*Sovelletut säännökset: laki työvoimapalveluiden järjestämisestä (380/2023), hallintolaki (434/2003) 45 §, kuntalaki (410/2015) 134–139 §.*
`,
  sv: `# Du får en servicesedel

Hej {{clientName}},

du har fått en servicesedel. Det är beslut nummer **{{number}}**.

| Vad | Beslut |
|---|---|
| Tjänst | {{code 'service-kind' serviceKind}} |
| Hur mycket | {{number units}} × {{code 'service-unit' unit}} |
| Sedelns värde | {{money valueCents}} |
| Giltig | {{date validFrom}}–{{date lastDay}} |

## Varför du fick den

{{paragraphs grounds}}

Värdet räknas så här: {{number units}} × {{money maxUnitPriceCents}} = {{money valueCents}}.

## Vad du gör nu

1. Jämför dem som ger tjänsten i Kasvutori.
2. Välj den som passar dig. Valet är ditt.
3. Den som ger tjänsten svarar dig inom fem arbetsdagar.

Du kan byta till någon annan. Det som är kvar av sedeln finns kvar. Om du inte behöver sedeln kan du lämna tillbaka den.

Den som ger tjänsten antecknar varje besök. Du bekräftar besöket. Om du inte svarar inom {{silenceDays}} dagar anses besöket godkänt.

Ingen betalar ut pengar för sedeln till dig. Du betalar bara den del som överstiger {{money maxUnitPriceCents}} per gång. Du ser den innan du väljer.

Fråga mer: {{caseWorkerName}}.

## Om du är av annan åsikt

Du kan begära omprövning av beslutet. Begär den inom 14 dagar efter att du fick del av beslutet. Du anses ha fått ett elektroniskt beslut den tredje dagen efter att det skickades, ett brev den sjunde dagen.

Skriv ditt namn, dina kontaktuppgifter, beslutets nummer {{number}}, vad du vill ändra och varför. Skicka begäran till den här myndigheten: {{authorityName}}.

*Tillämpade bestämmelser: lagen om ordnande av arbetskraftsservice (380/2023), förvaltningslagen (434/2003) 45 §, kommunallagen (410/2015) 134–139 §.*
`,
  en: `# You have been granted a service voucher

Dear {{clientName}},

you have been granted a service voucher. It is decision number **{{number}}**.

| What | Decision |
|---|---|
| Service | {{code 'service-kind' serviceKind}} |
| How much | {{number units}} × {{code 'service-unit' unit}} |
| Value | {{money valueCents}} |
| Valid | {{date validFrom}}–{{date lastDay}} |

## Why you got it

{{paragraphs grounds}}

The value is reckoned like this: {{number units}} × {{money maxUnitPriceCents}} = {{money valueCents}}.

## What you do now

1. Compare the providers in Kasvutori.
2. Choose the one that suits you. The choice is yours.
3. The provider answers you within five working days.

You can change to another provider. What is left on the voucher stays. If you do not need the voucher, you can return it.

The provider records every visit. You confirm the visit. If you do not answer within {{silenceDays}} days, the visit counts as approved.

The voucher is not paid out to you in money. You pay only the part above {{money maxUnitPriceCents}} for one time. You see it before you choose.

Ask more: {{caseWorkerName}}.

## If you disagree

You can ask for the decision to be corrected. Ask within 14 days of receiving the decision. An electronic decision counts as received on the third day after it was sent, a letter on the seventh.

Write your name, how to reach you, the number of the decision {{number}}, what you want changed and why. Send it to this authority: {{authorityName}}.

*Provisions applied: Act on the Organisation of Employment Services (380/2023), Administrative Procedure Act (434/2003) section 45, Local Government Act (410/2015) sections 134–139.*
`,
};

export const LETTER_MAIL: { readonly subject: Localised; readonly body: Localised } = {
  subject: {
    fi: 'Sait palvelusetelin {{number}}',
    sv: 'Du fick servicesedeln {{number}}',
    en: 'You were granted voucher {{number}}',
  },
  body: {
    fi: `Hei {{clientName}},

sait palvelusetelin. Palvelu: {{code 'service-kind' serviceKind}}. Seteli on voimassa {{date validFrom}}–{{date lastDay}}.

Kirjaudu Kasvutoriin. Siellä luet päätöksen ja valitset, kuka sinua auttaa.

{{authorityName}}`,
    sv: `Hej {{clientName}},

du fick en servicesedel. Tjänst: {{code 'service-kind' serviceKind}}. Sedeln gäller {{date validFrom}}–{{date lastDay}}.

Logga in i Kasvutori. Där läser du beslutet och väljer vem som hjälper dig.

{{authorityName}}`,
    en: `Dear {{clientName}},

you were granted a service voucher. Service: {{code 'service-kind' serviceKind}}. The voucher is valid {{date validFrom}}–{{date lastDay}}.

Sign in to Kasvutori. There you can read the decision and choose who helps you.

{{authorityName}}`,
  },
};
