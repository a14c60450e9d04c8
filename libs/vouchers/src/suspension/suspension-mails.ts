import type { Localised } from '@kasvutori/platform';

interface MailTexts {
  readonly subject: Localised;
  readonly body: Localised;
}

/** What can be chosen instead, and who helps: the same whether the contract stands still or has ended. */
const INSTEAD: Localised = {
  fi: `{{#if alternatives}}
Voit vaihtaa esimerkiksi näihin. Järjestys on satunnainen:

{{#each alternatives}}
- {{provider}}, {{place}}
{{/each}}

{{#if link}}[Vertaile ja valitse]({{link}}){{else}}Vertaile ja valitse Kasvutorissa.{{/if}}
{{else}}
Toisella palvelun tarjoajalla ei ole nyt paikkoja.
{{/if}}

Apua saat: {{caseWorkerName}}.

{{authorityName}}`,
  sv: `{{#if alternatives}}
Du kan till exempel byta till någon av dessa. Ordningen är slumpmässig:

{{#each alternatives}}
- {{provider}}, {{place}}
{{/each}}

{{#if link}}[Jämför och välj]({{link}}){{else}}Jämför och välj i Kasvutori.{{/if}}
{{else}}
Ingen annan producent har plats just nu.
{{/if}}

Du får hjälp av {{caseWorkerName}}.

{{authorityName}}`,
  en: `{{#if alternatives}}
You can change to one of these, for example. The order is random:

{{#each alternatives}}
- {{provider}}, {{place}}
{{/each}}

{{#if link}}[Compare and choose]({{link}}){{else}}Compare and choose in Kasvutori.{{/if}}
{{else}}
No other provider has a place now.
{{/if}}

{{caseWorkerName}} helps you.

{{authorityName}}`,
};

/** To the client of a provider whose contract stands still or is over: what is so, what can be done now, who else there is. */
export const SUSPENSION_MAILS: Readonly<Record<'suspended' | 'resumed' | 'ended', MailTexts>> = {
  ended: {
    subject: {
      fi: 'Palvelun tarjoajan {{providerName}} sopimus on päättynyt',
      sv: 'Avtalet med {{providerName}} har upphört',
      en: 'The contract with {{providerName}} has ended',
    },
    body: {
      fi: `Hei {{clientName}},

{{authorityName}} teki sopimuksen palvelun tarjoajan {{providerName}} kanssa. Sopimus on nyt päättynyt. Palvelu: {{code 'service-kind' serviceKind}}.

Setelisi on edelleen voimassa. {{#if accepted}}Sovitut tapaamiset voit pitää. Valitse toinen palvelun tarjoaja, niin palvelusi jatkuu.{{else}}Sinun ei tarvitse odottaa vastausta. Valitse toinen palvelun tarjoaja.{{/if}}

${INSTEAD.fi}`,
      sv: `Hej {{clientName}},

{{authorityName}} hade ett avtal med {{providerName}}. Avtalet har nu upphört. Tjänst: {{code 'service-kind' serviceKind}}.

Din sedel gäller fortfarande. {{#if accepted}}De möten ni har kommit överens om kan hållas. Välj en annan producent, så fortsätter din tjänst.{{else}}Du behöver inte vänta på svar. Välj en annan producent.{{/if}}

${INSTEAD.sv}`,
      en: `Dear {{clientName}},

{{authorityName}} had a contract with {{providerName}}. The contract has now ended. Service: {{code 'service-kind' serviceKind}}.

Your voucher is still valid. {{#if accepted}}You can keep the meetings that are agreed. Choose another provider and your service goes on.{{else}}You do not need to wait for an answer. Choose another provider.{{/if}}

${INSTEAD.en}`,
    },
  },
  suspended: {
    subject: {
      fi: '{{providerName}} ei nyt ota uusia asiakkaita',
      sv: '{{providerName}} tar inte emot nya klienter nu',
      en: '{{providerName}} takes no new clients now',
    },
    body: {
      fi: `Hei {{clientName}},

{{authorityName}} on keskeyttänyt sopimuksen, jonka se on tehnyt palvelun tarjoajan {{providerName}} kanssa. Palvelu: {{code 'service-kind' serviceKind}}.

Setelisi on edelleen voimassa. {{#if accepted}}Sovitut tapaamiset voit pitää. Voit jatkaa tai vaihtaa toiseen palvelun tarjoajaan.{{else}}Voit odottaa vastausta tai valita toisen palvelun tarjoajan.{{/if}}

${INSTEAD.fi}`,
      sv: `Hej {{clientName}},

{{authorityName}} har tillfälligt avbrutit avtalet med {{providerName}}. Tjänst: {{code 'service-kind' serviceKind}}.

Din sedel gäller fortfarande. {{#if accepted}}De möten ni har kommit överens om kan hållas. Du kan fortsätta eller byta till en annan producent.{{else}}Du kan vänta på svar eller välja en annan producent.{{/if}}

${INSTEAD.sv}`,
      en: `Dear {{clientName}},

{{authorityName}} has suspended its contract with {{providerName}}. Service: {{code 'service-kind' serviceKind}}.

Your voucher is still valid. {{#if accepted}}You can keep the meetings that are agreed. You can go on or change to another provider.{{else}}You can wait for an answer or choose another provider.{{/if}}

${INSTEAD.en}`,
    },
  },
  resumed: {
    subject: {
      fi: '{{providerName}} ottaa taas asiakkaita',
      sv: '{{providerName}} tar emot klienter igen',
      en: '{{providerName}} takes clients again',
    },
    body: {
      fi: `Hei {{clientName}},

Palvelun tarjoajan {{providerName}} sopimus on taas voimassa. Palvelu: {{code 'service-kind' serviceKind}}.

Sinun ei tarvitse tehdä mitään. Valintasi on sama kuin ennen.

{{authorityName}}`,
      sv: `Hej {{clientName}},

Avtalet med {{providerName}} gäller igen. Tjänst: {{code 'service-kind' serviceKind}}.

Du behöver inte göra något. Ditt val är detsamma som förut.

{{authorityName}}`,
      en: `Dear {{clientName}},

The contract with {{providerName}} is in force again. Service: {{code 'service-kind' serviceKind}}.

You do not need to do anything. Your choice is the same as before.

{{authorityName}}`,
    },
  },
};
