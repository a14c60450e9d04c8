import { defineTexts } from '#app';

export const texts = defineTexts('provider-procedure', {
  title: { fi: 'Osallistuminen', sv: 'Deltagande', en: 'Taking part' },
  request: { fi: 'Jätä osallistumishakemus', sv: 'Lämna anbudsansökan', en: 'Ask to take part' },
  change: { fi: 'Muuta hakemusta', sv: 'Ändra ansökan', en: 'Change the request' },
  withdraw: { fi: 'Peru hakemus', sv: 'Återta ansökan', en: 'Withdraw the request' },
  withdrawWhat: {
    fi: 'Hakemusta ei käsitellä. Voit jättää sen uudelleen määräaikaan asti.',
    sv: 'Ansökan behandlas inte. Du kan lämna den på nytt fram till tidsfristen.',
    en: 'The request is not considered. You can submit it again until the deadline.',
  },
  withdrawWhom: { fi: 'Vain yrityksellesi.', sv: 'Endast ert företag.', en: 'Your company only.' },
  withdrawUndo: { fi: 'Kyllä, määräaikaan asti.', sv: 'Ja, fram till tidsfristen.', en: 'Yes, until the deadline.' },
  requestIntro: {
    fi: 'Hankkija näkee hakemuksen vasta, kun määräaika on päättynyt. Siihen asti voit muuttaa sitä.',
    sv: 'Upphandlaren ser ansökan först när tidsfristen har gått ut. Till dess kan du ändra den.',
    en: 'The buyer sees the request only when the deadline has passed. Until then you can change it.',
  },
  statement: {
    fi: 'Miten yritys täyttää valintaperusteet',
    sv: 'Hur företaget uppfyller urvalskriterierna',
    en: 'How the company meets the selection criteria',
  },
  send: { fi: 'Lähetä', sv: 'Sänd', en: 'Send' },
  own: { fi: 'Oma hakemus', sv: 'Egen ansökan', en: 'Own request' },
  invited: { fi: 'Yrityksesi on kutsuttu mukaan.', sv: 'Ert företag är inbjudet.', en: 'Your company is invited.' },
  leftOut: {
    fi: 'Yrityksesi ei jatka: {{reason}}',
    sv: 'Ert företag fortsätter inte: {{reason}}',
    en: 'Your company does not go on: {{reason}}',
  },
  answer: { fi: 'Vastaa', sv: 'Svara', en: 'Answer' },
  answerTitle: {
    fi: 'Vastaus kierrokseen {{number}}',
    sv: 'Svar på omgång {{number}}',
    en: 'Answer to round {{number}}',
  },
  answerIntro: {
    fi: 'Vastaus sinetöidään. Hankkija voi avata sen vasta määräajan jälkeen. Uusi vastaus korvaa entisen.',
    sv: 'Svaret förseglas. Upphandlaren kan öppna det först efter tidsfristen. Ett nytt svar ersätter det förra.',
    en: 'The answer is sealed. The buyer can open it only after the deadline. A new answer takes the place of the earlier one.',
  },
  answered: { fi: 'Vastattu {{when}}', sv: 'Besvarad {{when}}', en: 'Answered {{when}}' },
  answerText: { fi: 'Vastaus', sv: 'Svar', en: 'Answer' },
  back: { fi: 'Kilpailutus', sv: 'Upphandling', en: 'Tender' },
});
