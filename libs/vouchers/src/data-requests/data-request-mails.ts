import type { Localised } from '@kasvutori/platform';
import type { DataRequestMove } from './data-request-lifecycle.js';

/** To the client, in plain language: that there is an answer, where it is, and what to do when one does not agree. */
export const ANSWER_MAILS: Readonly<
  Record<DataRequestMove, { readonly subject: Localised; readonly body: Localised }>
> = {
  grant: {
    subject: {
      fi: 'Vastasimme pyyntöösi tiedoistasi',
      sv: 'Vi har svarat på din begäran om dina uppgifter',
      en: 'We have answered your request about your data',
    },
    body: {
      fi: `Hei {{clientName}},

hyväksyimme pyyntösi. Lue [vastaus]({{link}}). Siinä kerrotaan, mitä teemme ja mitä laki vaatii säilyttämään.

{{authorityName}}`,
      sv: `Hej {{clientName}},

vi godkände din begäran. Läs [svaret]({{link}}). Där står vad vi gör och vad lagen kräver att vi sparar.

{{authorityName}}`,
      en: `Dear {{clientName}},

we have granted your request. Read [the answer]({{link}}). It says what we do and what the law asks us to keep.

{{authorityName}}`,
    },
  },
  refuse: {
    subject: {
      fi: 'Vastasimme pyyntöösi tiedoistasi',
      sv: 'Vi har svarat på din begäran om dina uppgifter',
      en: 'We have answered your request about your data',
    },
    body: {
      fi: `Hei {{clientName}},

emme voi tehdä, mitä pyysit. Lue [vastaus ja sen syy]({{link}}). Voit valittaa tietosuojavaltuutetulle. Ohje on samalla sivulla.

{{authorityName}}`,
      sv: `Hej {{clientName}},

vi kan inte göra det du bad om. Läs [svaret och orsaken]({{link}}). Du kan klaga hos dataombudsmannen. Anvisningen finns på samma sida.

{{authorityName}}`,
      en: `Dear {{clientName}},

we cannot do what you asked. Read [the answer and its reason]({{link}}). You can complain to the Data Protection Ombudsman. How to do it stands on the same page.

{{authorityName}}`,
    },
  },
};
