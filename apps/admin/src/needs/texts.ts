import { defineTexts } from '#app';

/** Words of the questions as a client meets them: plain language, one thing at a time. */
export const texts = defineTexts('needs', {
  stepOf: { fi: 'Osa {{at}} / {{of}}', sv: 'Del {{at}} av {{of}}', en: 'Part {{at}} of {{of}}' },
  next: { fi: 'Seuraava', sv: 'Nästa', en: 'Next' },
  toReview: { fi: 'Katso vastaukset', sv: 'Se svaren', en: 'See the answers' },
  previous: { fi: 'Edellinen osa', sv: 'Föregående del', en: 'Previous part' },
  mayLeave: {
    fi: 'Voit jättää kysymyksen väliin ja palata siihen myöhemmin. Vastaukset tallentuvat itsestään.',
    sv: 'Du kan hoppa över en fråga och komma tillbaka till den senare. Svaren sparas av sig själva.',
    en: 'You can leave a question and come back to it later. The answers are saved by themselves.',
  },
  review: { fi: 'Tarkista vastauksesi', sv: 'Kontrollera dina svar', en: 'Check your answers' },
  reviewIntro: {
    fi: 'Näin vastasit. Voit vielä muuttaa vastauksia.',
    sv: 'Så här svarade du. Du kan ännu ändra svaren.',
    en: 'This is what you answered. You can still change the answers.',
  },
  change: { fi: 'Muuta: {{area}}', sv: 'Ändra: {{area}}', en: 'Change: {{area}}' },
  notAnswered: { fi: 'Et ole vastannut vielä', sv: 'Du har inte svarat ännu', en: 'You have not answered yet' },
  missing_one: {
    fi: 'Yksi kysymys on vielä vailla vastausta. Vastaa siihen ennen lähettämistä.',
    sv: 'En fråga saknar ännu svar. Besvara den innan du skickar.',
    en: 'One question has no answer yet. Answer it before sending.',
  },
  missing_other: {
    fi: '{{count}} kysymystä on vielä vailla vastausta. Vastaa niihin ennen lähettämistä.',
    sv: '{{count}} frågor saknar ännu svar. Besvara dem innan du skickar.',
    en: '{{count}} questions have no answer yet. Answer them before sending.',
  },
  progress: {
    fi: 'Tuen tarve väheni {{smaller}} ja kasvoi {{greater}} elämänalueella',
    sv: 'Stödbehovet minskade på {{smaller}} och ökade på {{greater}} livsområden',
    en: 'The need of support fell in {{smaller}} and grew in {{greater}} areas of life',
  },
  area: { fi: 'Elämänalue', sv: 'Livsområde', en: 'Area of life' },
});
