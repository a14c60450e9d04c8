import type { Localised } from '@kasvutori/platform';

interface MailTexts {
  readonly subject: Localised;
  readonly body: Localised;
}

export const QUESTION_RECEIVED: MailTexts = {
  subject: {
    fi: 'Kysymys vastaanotettu: {{text tenderTitle}}',
    sv: 'Frågan mottagen: {{text tenderTitle}}',
    en: 'Question received: {{text tenderTitle}}',
  },
  body: {
    fi: `Kysymyksenne kilpailutuksesta {{number}}, {{text tenderTitle}}, on vastaanotettu. Hankintayksikkö ei näe, kuka kysyi.

{{paragraphs text}}

Vastaus julkaistaan kaikille, ja saatte siitä viestin.`,
    sv: `Er fråga om upphandlingen {{number}}, {{text tenderTitle}}, har tagits emot. Den upphandlande enheten ser inte vem som frågade.

{{paragraphs text}}

Svaret publiceras för alla, och ni får ett meddelande om det.`,
    en: `Your question about the tender {{number}}, {{text tenderTitle}}, has been received. The contracting authority does not see who asked.

{{paragraphs text}}

The answer will be published to everybody, and you will get a mail about it.`,
  },
};

export const QUESTION_DISMISSED: MailTexts = {
  subject: {
    fi: 'Kysymykseen ei vastata: {{text tenderTitle}}',
    sv: 'Frågan besvaras inte: {{text tenderTitle}}',
    en: 'Question not answered: {{text tenderTitle}}',
  },
  body: {
    fi: `Hankintayksikkö ei vastaa kysymykseenne kilpailutuksesta {{number}}, {{text tenderTitle}}. Syy:

{{paragraphs reason}}

Kysymyksenne oli:

{{paragraphs text}}`,
    sv: `Den upphandlande enheten besvarar inte er fråga om upphandlingen {{number}}, {{text tenderTitle}}. Orsak:

{{paragraphs reason}}

Er fråga var:

{{paragraphs text}}`,
    en: `The contracting authority does not answer your question about the tender {{number}}, {{text tenderTitle}}. Reason:

{{paragraphs reason}}

Your question was:

{{paragraphs text}}`,
  },
};

export const ANSWERS_PUBLISHED: MailTexts = {
  subject: {
    fi: '{{#if corrected}}Vastausta korjattu{{else}}Vastauksia kysymyksiin{{/if}}: {{text tenderTitle}}',
    sv: '{{#if corrected}}Rättat svar{{else}}Svar på frågor{{/if}}: {{text tenderTitle}}',
    en: '{{#if corrected}}Answer corrected{{else}}Answers to questions{{/if}}: {{text tenderTitle}}',
  },
  body: {
    fi: `{{authorityName}} on {{#if corrected}}korjannut vastauksen{{else}}vastannut kysymyksiin{{/if}} kilpailutuksessa {{number}}, {{text tenderTitle}}.

{{#each answers}}
**{{number}}. Kysymys**

{{paragraphs wording}}

**Vastaus**

{{text answer}}

{{/each}}

Kaikki kysymykset ja vastaukset: {{address}}

Tarjousaika päättyy {{instant deadline}}.`,
    sv: `{{authorityName}} har {{#if corrected}}rättat ett svar{{else}}besvarat frågor{{/if}} i upphandlingen {{number}}, {{text tenderTitle}}.

{{#each answers}}
**{{number}}. Fråga**

{{paragraphs wording}}

**Svar**

{{text answer}}

{{/each}}

Alla frågor och svar: {{address}}

Anbudstiden går ut {{instant deadline}}.`,
    en: `{{authorityName}} has {{#if corrected}}corrected an answer{{else}}answered questions{{/if}} in the tender {{number}}, {{text tenderTitle}}.

{{#each answers}}
**{{number}}. Question**

{{paragraphs wording}}

**Answer**

{{text answer}}

{{/each}}

All questions and answers: {{address}}

The time for bids ends {{instant deadline}}.`,
  },
};
