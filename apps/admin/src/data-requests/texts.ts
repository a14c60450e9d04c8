import { defineTexts } from '#app';

/** Words that the client and the case worker share. */
export const texts = defineTexts('data-requests', {
  'kind-erase': { fi: 'Poistakaa tietoni', sv: 'Radera mina uppgifter', en: 'Erase my data' },
  'kind-restrict': {
    fi: 'Rajoittakaa tietojeni käyttöä',
    sv: 'Begränsa användningen av mina uppgifter',
    en: 'Restrict how my data is used',
  },
  'kind-object': {
    fi: 'En hyväksy tietojeni käyttöä',
    sv: 'Jag motsätter mig att mina uppgifter används',
    en: 'I object to the use of my data',
  },
  'status-asked': { fi: 'Odottaa vastausta', sv: 'Väntar på svar', en: 'Waits for an answer' },
  'status-granted': { fi: 'Hyväksytty', sv: 'Godkänd', en: 'Granted' },
  'status-refused': { fi: 'Hylätty', sv: 'Avslagen', en: 'Refused' },
  years_one: { fi: '{{count}} vuosi', sv: '{{count}} år', en: '{{count}} year' },
  years_other: { fi: '{{count}} vuotta', sv: '{{count}} år', en: '{{count}} years' },
  days_one: { fi: '{{count}} päivä', sv: '{{count}} dag', en: '{{count}} day' },
  days_other: { fi: '{{count}} päivää', sv: '{{count}} dagar', en: '{{count}} days' },
  until: { fi: '{{date}} asti', sv: 'till {{date}}', en: 'until {{date}}' },
  howLong: {
    fi: '{{time}}. Aika alkaa: {{event}}.',
    sv: '{{time}}. Tiden börjar: {{event}}.',
    en: '{{time}}. The time begins: {{event}}.',
  },
  what: { fi: 'Mitä', sv: 'Vad', en: 'What' },
  keptUntil: { fi: 'Kuinka kauan', sv: 'Hur länge', en: 'How long' },
  ground: { fi: 'Miksi', sv: 'Varför', en: 'Why' },
});
