import { defineProblems } from '@kasvutori/platform';

export const dataRequestProblem = defineProblems({
  'data-request-open-already': {
    status: 409,
    text: {
      fi: 'Olet jo pyytänyt tätä. Saat vastauksen viimeistään {day}.',
      sv: 'Du har redan begärt detta. Du får svar senast {day}.',
      en: 'You have asked for this already. You get an answer by {day}.',
    },
  },
  'data-request-answered': {
    status: 409,
    text: {
      fi: 'Pyyntöön on jo vastattu.',
      sv: 'Begäran har redan besvarats.',
      en: 'The request has been answered already.',
    },
  },
});
