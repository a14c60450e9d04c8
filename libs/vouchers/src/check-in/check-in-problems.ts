import { defineProblems } from '@kasvutori/platform';

export const checkInProblem = defineProblems({
  'check-in-code-unknown': {
    status: 422,
    text: {
      fi: 'Kukaan asiakkaistanne ei ole saanut tätä koodia. Tarkista koodi, tai pyydä asiakasta näyttämään uusi.',
      sv: 'Ingen av era klienter har fått den här koden. Kontrollera koden eller be klienten visa en ny.',
      en: 'None of your clients has been given this code. Check it, or ask the client to show a new one.',
    },
  },
  'check-in-code-expired': {
    status: 422,
    text: {
      fi: 'Koodi vanheni {at}. Pyydä asiakasta näyttämään uusi.',
      sv: 'Koden gick ut {at}. Be klienten visa en ny.',
      en: 'The code expired at {at}. Ask the client to show a new one.',
    },
  },
  'check-in-code-used': {
    status: 409,
    text: {
      fi: 'Koodi on jo käytetty {at}. Pyydä asiakasta näyttämään uusi.',
      sv: 'Koden har redan använts {at}. Be klienten visa en ny.',
      en: 'The code was used at {at}. Ask the client to show a new one.',
    },
  },
  'check-in-too-many': {
    status: 429,
    text: {
      fi: 'Vääriä koodeja on syötetty liian monta. Yritä uudelleen {minutes} minuutin kuluttua tai kirjaa käynti ilman koodia.',
      sv: 'För många fel koder har angetts. Försök igen om {minutes} minuter eller anteckna besöket utan kod.',
      en: 'Too many wrong codes have been entered. Try again in {minutes} minutes, or record the visit without a code.',
    },
  },
  'check-in-not-served': {
    status: 409,
    text: {
      fi: 'Koodin saa, kun palvelun tarjoaja on ottanut sinut asiakkaaksi.',
      sv: 'Du får en kod när producenten har tagit emot dig.',
      en: 'You get a code when the provider has taken you on.',
    },
  },
});
