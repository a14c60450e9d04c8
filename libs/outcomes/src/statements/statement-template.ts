import type { Localised } from '@kasvutori/platform';

const LINES = `{{#each lines}}| {{client}} | {{title}} | {{date outcomeDate}} | {{number quantity}} × {{money unitPriceCents}} | {{money netCents}} | {{vatCode}} {{percent vatPercent}} | {{rule}} |
{{/each}}`;

const REFUSED = `{{#each refused}}| {{client}} | {{title}} | {{contract}} | {{date claimedOn}} | {{why}} | {{date contestBy}} |
{{/each}}`;

/** The statement of one provider and run. Clients stand in it by their reference only. */
export const STATEMENT_TEMPLATE: Localised = {
  fi: `# Maksuerittely {{number}}

{{#if payment}}**Maksetaan {{money paymentCents}}** tilille {{iban}}{{#if dueOn}}, eräpäivä {{date dueOn}}{{/if}}. Viite {{reference}}.{{else}}**Tästä ajosta ei makseta nyt.** {{carryText}}{{/if}}

| Erittely | Määrä |
|---|---:|
| Rivit yhteensä, veroton | {{money netCents}} |
{{#each vatRows}}| Arvonlisävero {{percent percent}} ({{vatCode}}), veroton osuus {{money netCents}} | {{money vatCents}} |
{{/each}}| Aiemmista ajoista | {{money carriedInCents}} |
| **Yhteensä** | **{{money dueCents}}** |
| Siirtyy seuraavaan ajoon | {{money carryCents}} |
{{#if retention}}| Pidätetty ennen tätä ajoa | {{money retainedBeforeCents}} |
| Pidätetty tämän ajon jälkeen | {{money retainedCents}} |
{{/if}}

Maksaja: {{authority.name}} ({{authority.businessId}}). Palveluntuottaja: {{provider.name}} ({{provider.businessId}}). Mukana on kaikki, mikä on ansaittu {{date cutOff}} mennessä ja ilmoitettu ajoissa.
{{#if lines}}

## Rivit

| Asiakas | Mistä | Päivä | Määrä × hinta | Veroton | ALV | Sopimus, kohta |
|---|---|---|---:|---:|---|---|
${LINES}{{/if}}{{#if corrections}}

## Oikaisut

| Asiakas | Mistä | Päivä | Maksettu ennen | Oikea määrä | Ero | Korjaa ajoa | Sopimus, kohta |
|---|---|---|---:|---:|---:|---:|---|
{{#each corrections}}| {{client}} | {{title}} | {{date outcomeDate}} | {{money paidBeforeCents}} | {{money entitledCents}} | {{money netCents}} | {{correctsRun}} | {{rule}} |
{{/each}}{{/if}}{{#if held}}

## Odottaa

| Asiakas | Mistä | Päivä | Odottaa | Miksi |
|---|---|---|---:|---|
{{#each held}}| {{client}} | {{title}} | {{date outcomeDate}} | {{money heldCents}} | {{waitsFor}} |
{{/each}}{{/if}}{{#if refused}}

## Hylätyt hakemukset

| Asiakas | Mistä | Sopimus | Haettu | Miksi | Oikaisua voi vaatia viimeistään |
|---|---|---|---|---|---|
${REFUSED}{{/if}}

Jokaisen rivin peruste näkyy palvelussa kohdassa "Miksi tämä summa?". Jos jokin on väärin, oikaise tieto palvelussa: seuraava ajo maksaa eron.
`,
  sv: `# Betalningsspecifikation {{number}}

{{#if payment}}**{{money paymentCents}} betalas** till kontot {{iban}}{{#if dueOn}}, förfallodag {{date dueOn}}{{/if}}. Referens {{reference}}.{{else}}**Inget betalas nu för denna körning.** {{carryText}}{{/if}}

| Specifikation | Belopp |
|---|---:|
| Raderna sammanlagt, utan moms | {{money netCents}} |
{{#each vatRows}}| Moms {{percent percent}} ({{vatCode}}), andel utan moms {{money netCents}} | {{money vatCents}} |
{{/each}}| Från tidigare körningar | {{money carriedInCents}} |
| **Sammanlagt** | **{{money dueCents}}** |
| Flyttas till nästa körning | {{money carryCents}} |
{{#if retention}}| Innehållet före denna körning | {{money retainedBeforeCents}} |
| Innehållet efter denna körning | {{money retainedCents}} |
{{/if}}

Betalare: {{authority.name}} ({{authority.businessId}}). Serviceproducent: {{provider.name}} ({{provider.businessId}}). Här ingår allt som har tjänats in senast {{date cutOff}} och anmälts i tid.
{{#if lines}}

## Rader

| Klient | För vad | Dag | Antal × pris | Utan moms | Moms | Avtal, punkt |
|---|---|---|---:|---:|---|---|
${LINES}{{/if}}{{#if corrections}}

## Rättelser

| Klient | För vad | Dag | Betalt före | Rätt belopp | Skillnad | Rättar körning | Avtal, punkt |
|---|---|---|---:|---:|---:|---:|---|
{{#each corrections}}| {{client}} | {{title}} | {{date outcomeDate}} | {{money paidBeforeCents}} | {{money entitledCents}} | {{money netCents}} | {{correctsRun}} | {{rule}} |
{{/each}}{{/if}}{{#if held}}

## Väntar

| Klient | För vad | Dag | Väntar | Varför |
|---|---|---|---:|---|
{{#each held}}| {{client}} | {{title}} | {{date outcomeDate}} | {{money heldCents}} | {{waitsFor}} |
{{/each}}{{/if}}{{#if refused}}

## Avslagna begäranden

| Klient | För vad | Avtal | Begärd | Varför | Kan bestridas senast |
|---|---|---|---|---|---|
${REFUSED}{{/if}}

Grunden för varje rad finns i tjänsten under "Varför detta belopp?". Om något är fel, rätta uppgiften i tjänsten: nästa körning betalar skillnaden.
`,
  en: `# Payment statement {{number}}

{{#if payment}}**{{money paymentCents}} is paid** to account {{iban}}{{#if dueOn}}, due on {{date dueOn}}{{/if}}. Reference {{reference}}.{{else}}**Nothing is paid now for this run.** {{carryText}}{{/if}}

| Breakdown | Amount |
|---|---:|
| Sum of the lines, without VAT | {{money netCents}} |
{{#each vatRows}}| VAT {{percent percent}} ({{vatCode}}) on {{money netCents}} | {{money vatCents}} |
{{/each}}| From earlier runs | {{money carriedInCents}} |
| **Total** | **{{money dueCents}}** |
| Moves to the next run | {{money carryCents}} |
{{#if retention}}| Kept back before this run | {{money retainedBeforeCents}} |
| Kept back after this run | {{money retainedCents}} |
{{/if}}

Payer: {{authority.name}} ({{authority.businessId}}). Provider: {{provider.name}} ({{provider.businessId}}). Everything earned by {{date cutOff}} and reported in time is included.
{{#if lines}}

## Lines

| Client | For | Day | Quantity × price | Without VAT | VAT | Contract, clause |
|---|---|---|---:|---:|---|---|
${LINES}{{/if}}{{#if corrections}}

## Corrections

| Client | For | Day | Paid before | Right amount | Difference | Corrects run | Contract, clause |
|---|---|---|---:|---:|---:|---:|---|
{{#each corrections}}| {{client}} | {{title}} | {{date outcomeDate}} | {{money paidBeforeCents}} | {{money entitledCents}} | {{money netCents}} | {{correctsRun}} | {{rule}} |
{{/each}}{{/if}}{{#if held}}

## Waiting

| Client | For | Day | Waits | Why |
|---|---|---|---:|---|
{{#each held}}| {{client}} | {{title}} | {{date outcomeDate}} | {{money heldCents}} | {{waitsFor}} |
{{/each}}{{/if}}{{#if refused}}

## Refused claims

| Client | For | Contract | Claimed | Why | May be contested until |
|---|---|---|---|---|---|
${REFUSED}{{/if}}

The ground of every line is in the service under "Why this amount?". If something is wrong, correct the fact in the service: the next run pays the difference.
`,
};

/** Why a line waits. */
export const WAIT_TEXTS: Readonly<Record<'disputed' | 'contract-cap', Localised>> = {
  disputed: { fi: 'Tieto on kiistetty', sv: 'En uppgift är bestridd', en: 'A fact is disputed' },
  'contract-cap': {
    fi: 'Sopimuksen tulosraha ei riitä',
    sv: 'Avtalets resultatpengar räcker inte',
    en: 'The contract’s outcome money does not reach',
  },
};

/** Beside the title of a line of which something is kept back, or which pays what was. */
export const RETENTION_TEXTS: Readonly<Record<'retained' | 'released', Localised>> = {
  retained: { fi: 'pidätetty', sv: 'innehållet', en: 'kept back' },
  released: {
    fi: 'aiemmin pidätetty osa',
    sv: 'tidigare innehållen del',
    en: 'the part that was kept back',
  },
};

/** Beside the title of a line of a contract that is shared: the part of whoever is paid. */
export const SHARE_TEXT = (percent: string): Record<'fi' | 'sv' | 'en', string> => ({
  fi: `osuus ${percent} %`,
  sv: `andel ${percent} %`,
  en: `share ${percent}%`,
});

export const CARRY_TEXTS: Readonly<Record<'owed' | 'owing' | 'even', Localised>> = {
  owed: {
    fi: 'Maksu siirtyy seuraavaan ajoon, koska tilinumero puuttuu.',
    sv: 'Betalningen flyttas till nästa körning, eftersom kontonumret saknas.',
    en: 'The payment moves to the next run, because the account number is missing.',
  },
  owing: {
    fi: 'Summa on negatiivinen ja vähentää seuraavaa maksua.',
    sv: 'Summan är negativ och minskar nästa betalning.',
    en: 'The sum is negative and lowers the next payment.',
  },
  even: { fi: 'Summa on nolla.', sv: 'Summan är noll.', en: 'The sum is zero.' },
};

/** "v" is the version of the tariff. */
export const RULE_TEXT = (contract: string, clause: string, version: number): string =>
  `${contract}, ${clause}, v${version}`;
