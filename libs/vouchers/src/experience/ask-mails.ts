import type { Localised } from '@kasvutori/platform';
import type { Moment } from './experience-rule.js';

/** To the client, in plain language: a few short questions, what the answers are for, and that nobody has to. */
export const ASK_MAILS: Readonly<Record<Moment, { readonly subject: Localised; readonly body: Localised }>> = {
  event: {
    subject: {
      fi: 'Miten tapaaminen meni? {{providerName}}',
      sv: 'Hur gick mötet? {{providerName}}',
      en: 'How did the meeting go? {{providerName}}',
    },
    body: {
      fi: `Hei {{clientName}},

olit tapaamisessa. Tapaaminen: {{providerName}}. Kysymme lyhyesti:

{{#each questions}}
- {{this}}
{{/each}}

[Vastaa tästä]({{link}}). Siihen menee hetki. Sinun ei ole pakko vastata.

Vastaukset auttavat muita valitsemaan. Kukaan muu kuin ohjaajasi ei näe, että vastasit sinä.

{{authorityName}}`,
      sv: `Hej {{clientName}},

du var på ett möte. Mötet: {{providerName}}. Vi frågar kort:

{{#each questions}}
- {{this}}
{{/each}}

[Svara här]({{link}}). Det tar en liten stund. Du behöver inte svara.

Svaren hjälper andra att välja. Ingen annan än din handledare ser att det var du som svarade.

{{authorityName}}`,
      en: `Dear {{clientName}},

you were at a meeting. The meeting: {{providerName}}. We ask briefly:

{{#each questions}}
- {{this}}
{{/each}}

[Answer here]({{link}}). It takes a moment. You do not have to answer.

Answers help others to choose. Nobody but your case worker sees that it was you who answered.

{{authorityName}}`,
    },
  },
  service: {
    subject: {
      fi: 'Mitä mieltä olet palvelusta? {{providerName}}',
      sv: 'Vad tycker du om tjänsten? {{providerName}}',
      en: 'What do you think of the service? {{providerName}}',
    },
    body: {
      fi: `Hei {{clientName}},

palvelusi on päättynyt. Palvelun tarjoaja: {{providerName}}. Kysymme, miten se meni:

{{#each questions}}
- {{this}}
{{/each}}

[Vastaa tästä]({{link}}). Sinun ei ole pakko vastata.

Vastaukset auttavat muita valitsemaan. Kukaan muu kuin ohjaajasi ei näe, että vastasit sinä.

{{authorityName}}`,
      sv: `Hej {{clientName}},

din tjänst har avslutats. Producent: {{providerName}}. Vi frågar hur det gick:

{{#each questions}}
- {{this}}
{{/each}}

[Svara här]({{link}}). Du behöver inte svara.

Svaren hjälper andra att välja. Ingen annan än din handledare ser att det var du som svarade.

{{authorityName}}`,
      en: `Dear {{clientName}},

your service has ended. Provider: {{providerName}}. We ask how it went:

{{#each questions}}
- {{this}}
{{/each}}

[Answer here]({{link}}). You do not have to answer.

Answers help others to choose. Nobody but your case worker sees that it was you who answered.

{{authorityName}}`,
    },
  },
};
