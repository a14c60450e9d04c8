import type { Localised } from '@kasvutori/platform';
import { APPEAL_INSTRUCTIONS, CORRECTION_INSTRUCTIONS } from '../award/appeal-instructions.js';
import type { LetterKind } from './letter-queries.js';

const CANCELLATION: Localised = {
  fi: `# Hankinnan keskeyttäminen

Hankinta {{tenderNumber}}: **{{text tenderTitle}}**

Hankintayksikkö: {{authorityName}}. Päätöksen teki {{by}} {{instant at}}.

## Päätös

Hankinta keskeytetään (hankintalaki 125 §). Hankintapäätös {{number}} ei ole enää voimassa, eikä sopimuksia tehdä sen nojalla.

## Perustelut

{{paragraphs reason}}

## Tiedoksianto

{{#if byPost}}Päätös on lähetetty teille kirjeellä {{date sentOn}}, ja se katsotaan saaduksi tiedoksi seitsemäntenä päivänä lähettämisestä eli {{date receivedOn}} (127 §).{{else}}Päätös on lähetetty sähköisesti {{date sentOn}}, ja se katsotaan saaduksi tiedoksi samana päivänä (127 §).{{/if}}
`,
  sv: `# Avbrytande av upphandlingen

Upphandling {{tenderNumber}}: **{{text tenderTitle}}**

Upphandlande enhet: {{authorityName}}. Beslutet fattades av {{by}} {{instant at}}.

## Beslut

Upphandlingen avbryts (upphandlingslagen 125 §). Upphandlingsbeslutet {{number}} gäller inte längre, och avtal ingås inte på grundval av det.

## Motivering

{{paragraphs reason}}

## Delgivning

{{#if byPost}}Beslutet har sänts till er per brev {{date sentOn}}, och det anses ha mottagits den sjunde dagen efter att det sändes, det vill säga {{date receivedOn}} (127 §).{{else}}Beslutet har sänts elektroniskt {{date sentOn}}, och det anses ha mottagits samma dag (127 §).{{/if}}
`,
  en: `# Cancellation of the procurement

Procurement {{tenderNumber}}: **{{text tenderTitle}}**

Contracting authority: {{authorityName}}. Decided by {{by}} {{instant at}}.

## Decision

The procurement is cancelled (Procurement Act, section 125). Award decision {{number}} no longer stands, and no contract is made on it.

## Reasons

{{paragraphs reason}}

## Service

{{#if byPost}}The decision was sent to you by letter on {{date sentOn}} and is deemed received on the seventh day after sending, {{date receivedOn}} (section 127).{{else}}The decision was sent electronically on {{date sentOn}} and is deemed received on that day (section 127).{{/if}}
`,
};

const CORRECTION_ANSWER: Localised = {
  fi: `# Ratkaisu hankintaoikaisuvaatimukseen

Hankinta {{tenderNumber}}: **{{text tenderTitle}}**

Hankintayksikkö: {{authorityName}}. Ratkaisun teki {{by}} {{instant at}}.

{{party}} on vaatinut päätöksen {{number}} oikaisemista. Vaatimus saapui {{instant receivedAt}}.

## Ratkaisu

{{#if accepted}}Vaatimus hyväksytään. Hankintapäätös otetaan uudelleen käsiteltäväksi, ja saatte uuden päätöksen, jossa on oma valitusosoituksensa.{{else}}{{#if rejected}}Vaatimus hylätään. Hankintapäätös {{number}} jää voimaan.{{else}}Vaatimusta ei oteta tutkittavaksi. Hankintapäätös {{number}} jää voimaan.{{/if}}{{/if}}

## Perustelut

{{paragraphs reason}}

## Vaatimus

{{paragraphs demand}}

{{paragraphs grounds}}

{{#if documents}}Vaatimukseen liitetyt asiakirjat:

{{#each documents}}- {{name}}
{{/each}}
{{/if}}
## Muutoksenhaku

Oikaisuvaatimus ja tämä ratkaisu eivät siirrä valitusaikaa (hankintalaki 132–135 §). {{#if accepted}}Uudesta päätöksestä voi vaatia oikaisua ja valittaa sen valitusosoituksen mukaan.{{else}}{{#if timeLeft}}Hankintapäätöksestä {{number}} voi valittaa sen oman valitusajan kuluessa.{{/if}}{{/if}}
`,
  sv: `# Avgörande av yrkandet om upphandlingsrättelse

Upphandling {{tenderNumber}}: **{{text tenderTitle}}**

Upphandlande enhet: {{authorityName}}. Avgörandet fattades av {{by}} {{instant at}}.

{{party}} har yrkat att beslutet {{number}} rättas. Yrkandet kom in {{instant receivedAt}}.

## Avgörande

{{#if accepted}}Yrkandet godkänns. Upphandlingsbeslutet tas upp på nytt, och ni får ett nytt beslut med en egen besvärsanvisning.{{else}}{{#if rejected}}Yrkandet avslås. Upphandlingsbeslutet {{number}} förblir i kraft.{{else}}Yrkandet tas inte upp till prövning. Upphandlingsbeslutet {{number}} förblir i kraft.{{/if}}{{/if}}

## Motivering

{{paragraphs reason}}

## Yrkandet

{{paragraphs demand}}

{{paragraphs grounds}}

{{#if documents}}Handlingar som fogats till yrkandet:

{{#each documents}}- {{name}}
{{/each}}
{{/if}}
## Ändringssökande

Rättelseyrkandet och detta avgörande flyttar inte besvärstiden (upphandlingslagen 132–135 §). {{#if accepted}}Det nya beslutet kan rättas och överklagas enligt sin besvärsanvisning.{{else}}{{#if timeLeft}}Upphandlingsbeslutet {{number}} kan överklagas inom sin egen besvärstid.{{/if}}{{/if}}
`,
  en: `# Answer to the correction request

Procurement {{tenderNumber}}: **{{text tenderTitle}}**

Contracting authority: {{authorityName}}. Settled by {{by}} {{instant at}}.

{{party}} has asked for a correction of decision {{number}}. The request was received {{instant receivedAt}}.

## Answer

{{#if accepted}}The request is accepted. The award decision is reopened, and you will get a new decision with instructions for appeal of its own.{{else}}{{#if rejected}}The request is rejected. Award decision {{number}} stands.{{else}}The request is not taken up for examination. Award decision {{number}} stands.{{/if}}{{/if}}

## Reasons

{{paragraphs reason}}

## The request

{{paragraphs demand}}

{{paragraphs grounds}}

{{#if documents}}Documents attached to the request:

{{#each documents}}- {{name}}
{{/each}}
{{/if}}
## Remedies

The request and this answer do not move the time for appeal (Procurement Act, sections 132–135). {{#if accepted}}The new decision may be corrected and appealed by its own instructions.{{else}}{{#if timeLeft}}Award decision {{number}} may be appealed within its own time for appeal.{{/if}}{{/if}}
`,
};

/** While a decision that stands can still be appealed, its instructions follow the answer; afterwards that it cannot. */
const APPEAL_OF_DECISION: Localised = {
  fi: `{{#if accepted}}{{else}}{{#if timeLeft}}${APPEAL_INSTRUCTIONS.fi}{{else}}Valitusaika on päättynyt {{date lastDay}}.
{{/if}}{{/if}}`,
  sv: `{{#if accepted}}{{else}}{{#if timeLeft}}${APPEAL_INSTRUCTIONS.sv}{{else}}Besvärstiden gick ut {{date lastDay}}.
{{/if}}{{/if}}`,
  en: `{{#if accepted}}{{else}}{{#if timeLeft}}${APPEAL_INSTRUCTIONS.en}{{else}}The time for appeal ended on {{date lastDay}}.
{{/if}}{{/if}}`,
};

const joined = (...parts: readonly Localised[]): Localised => ({
  fi: parts.map(({ fi }) => fi).join('\n'),
  sv: parts.map(({ sv }) => sv).join('\n'),
  en: parts.map(({ en }) => en).join('\n'),
});

export const LETTER_TEMPLATES: Readonly<
  Record<LetterKind, { readonly title: Localised; readonly template: Localised }>
> = {
  cancellation: {
    title: {
      fi: 'Hankinnan keskeyttäminen, {number}',
      sv: 'Avbrytande av upphandlingen, {number}',
      en: 'Cancellation of the procurement, {number}',
    },
    template: joined(CANCELLATION, CORRECTION_INSTRUCTIONS, APPEAL_INSTRUCTIONS),
  },
  'correction-answer': {
    title: {
      fi: 'Ratkaisu hankintaoikaisuvaatimukseen, {number}',
      sv: 'Avgörande av yrkandet om upphandlingsrättelse, {number}',
      en: 'Answer to the correction request, {number}',
    },
    template: joined(CORRECTION_ANSWER, APPEAL_OF_DECISION),
  },
};
