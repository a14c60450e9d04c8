import { defineProblems } from '@kasvutori/platform';

export const regimeProblem = defineProblems({
  'day-before-tables': {
    status: 422,
    text: {
      fi: 'Kynnysarvot tunnetaan {day} alkaen. Valitse myöhempi päivä.',
      sv: 'Tröskelvärdena är kända från {day}. Välj en senare dag.',
      en: 'The thresholds are known from {day} on. Choose a later day.',
    },
  },
});
