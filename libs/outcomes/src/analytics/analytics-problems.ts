import { defineProblems } from '@kasvutori/platform';

export const analyticsProblem = defineProblems({
  'analytics-ends-before-start': {
    status: 422,
    text: {
      fi: 'Jakso päättyy ennen kuin se alkaa.',
      sv: 'Perioden slutar innan den börjar.',
      en: 'The period ends before it begins.',
    },
  },
  'analytics-too-long': {
    status: 422,
    text: {
      fi: 'Jakso on enintään kymmenen vuotta.',
      sv: 'Perioden är högst tio år.',
      en: 'The period is at most ten years.',
    },
  },
});
