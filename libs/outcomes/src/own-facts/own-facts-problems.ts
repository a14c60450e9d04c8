import { defineProblems } from '@kasvutori/platform';

export const ownFactsProblem = defineProblems({
  'own-fact-not-asked': {
    status: 409,
    text: {
      fi: 'Tätä tietoa ei kysytä sinulta.',
      sv: 'Den här uppgiften frågas inte av dig.',
      en: 'You are not asked about this.',
    },
  },
  'own-fact-why': {
    status: 422,
    text: {
      fi: 'Kerro, mikä tiedossa on väärin.',
      sv: 'Berätta vad som är fel i uppgiften.',
      en: 'Say what is wrong with it.',
    },
  },
});
