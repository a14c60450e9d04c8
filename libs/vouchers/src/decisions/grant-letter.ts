import type { Localised } from '@kasvutori/platform';

/** A voucher granted: what was decided, why, how its value came about and how to use it. */
export const GRANT_LETTER: Localised = {
  fi: `# Saat palvelusetelin

Hei {{clientName}},

olet saanut palvelusetelin. Setelin numero on **{{voucherNumber}}** ja päätöksen numero **{{number}}**.

| Mitä | Päätös |
|---|---|
| Palvelu | {{code 'service-kind' serviceKind}} |
| Kuinka paljon | {{number units}} × {{code 'service-unit' unit}} |
| Setelin arvo | {{money valueCents}} |
| Voimassa | {{date validFrom}}–{{date lastDay}} |

## Miksi sait tämän

{{paragraphs grounds}}

## Näin arvo lasketaan

| Laskun vaihe | Luku |
|---|---|
{{#each rows}}
| {{label}} | {{said}} |
{{/each}}

## Mitä teet nyt

1. Vertaile palvelun tarjoajia Kasvutorissa.
2. Valitse se, joka sopii sinulle. Valinta on sinun.
3. Palvelun tarjoaja vastaa sinulle viiden työpäivän kuluessa.

Voit vaihtaa palvelun tarjoajaa. Setelin käyttämätön osa säilyy. Jos et tarvitse seteliä, voit palauttaa sen.

Palvelun tarjoaja kirjaa jokaisen käynnin. Sinä vahvistat käynnin. Jos et vastaa {{silenceDays}} päivässä, käynti katsotaan hyväksytyksi.

Setelistä ei makseta rahaa sinulle. {{#if (eq voucherKind 'fixed')}}Seteli maksaa käynnit kokonaan, kunnes sen arvo on käytetty.{{else}}{{#if (eq voucherKind 'package')}}Seteli maksaa jokaisesta vaiheesta enintään sen hinnan. Sinä maksat sen ylittävän osan.{{else}}Sinä maksat vain osan, joka ylittää {{money maxUnitPriceCents}} yhdeltä kerralta.{{/if}}{{/if}} Näet sen ennen valintaa.

Kysy lisää: {{caseWorkerName}}.`,
  sv: `# Du får en servicesedel

Hej {{clientName}},

du har fått en servicesedel. Sedelns nummer är **{{voucherNumber}}** och beslutets nummer **{{number}}**.

| Vad | Beslut |
|---|---|
| Tjänst | {{code 'service-kind' serviceKind}} |
| Hur mycket | {{number units}} × {{code 'service-unit' unit}} |
| Sedelns värde | {{money valueCents}} |
| Giltig | {{date validFrom}}–{{date lastDay}} |

## Varför du fick den

{{paragraphs grounds}}

## Så räknas värdet

| Led i beräkningen | Tal |
|---|---|
{{#each rows}}
| {{label}} | {{said}} |
{{/each}}

## Vad du gör nu

1. Jämför dem som ger tjänsten i Kasvutori.
2. Välj den som passar dig. Valet är ditt.
3. Den som ger tjänsten svarar dig inom fem arbetsdagar.

Du kan byta till någon annan. Det som är kvar av sedeln finns kvar. Om du inte behöver sedeln kan du lämna tillbaka den.

Den som ger tjänsten antecknar varje besök. Du bekräftar besöket. Om du inte svarar inom {{silenceDays}} dagar anses besöket godkänt.

Ingen betalar ut pengar för sedeln till dig. {{#if (eq voucherKind 'fixed')}}Sedeln betalar besöken helt tills dess värde är använt.{{else}}{{#if (eq voucherKind 'package')}}Sedeln betalar för varje etapp högst dess pris. Du betalar det som överstiger det.{{else}}Du betalar bara den del som överstiger {{money maxUnitPriceCents}} per gång.{{/if}}{{/if}} Du ser den innan du väljer.

Fråga mer: {{caseWorkerName}}.`,
  en: `# You have been granted a service voucher

Dear {{clientName}},

you have been granted a service voucher. Its number is **{{voucherNumber}}**, and the number of the decision is **{{number}}**.

| What | Decision |
|---|---|
| Service | {{code 'service-kind' serviceKind}} |
| How much | {{number units}} × {{code 'service-unit' unit}} |
| Value | {{money valueCents}} |
| Valid | {{date validFrom}}–{{date lastDay}} |

## Why you got it

{{paragraphs grounds}}

## How the value is reckoned

| Step | Number |
|---|---|
{{#each rows}}
| {{label}} | {{said}} |
{{/each}}

## What you do now

1. Compare the providers in Kasvutori.
2. Choose the one that suits you. The choice is yours.
3. The provider answers you within five working days.

You can change to another provider. What is left on the voucher stays. If you do not need the voucher, you can return it.

The provider records every visit. You confirm the visit. If you do not answer within {{silenceDays}} days, the visit counts as approved.

The voucher is not paid out to you in money. {{#if (eq voucherKind 'fixed')}}The voucher pays the visits in full until its value is used.{{else}}{{#if (eq voucherKind 'package')}}The voucher pays at most its price for each stage. You pay what is above it.{{else}}You pay only the part above {{money maxUnitPriceCents}} for one time.{{/if}}{{/if}} You see it before you choose.

Ask more: {{caseWorkerName}}.`,
};
