import { defineProblems } from '@kasvutori/platform';

export const attachmentProblem = defineProblems({
  'attachments-too-many': {
    status: 409,
    text: {
      fi: 'Tarjouksessa on jo {max} liitettä. Poista jokin ensin.',
      sv: 'Anbudet har redan {max} bilagor. Ta bort någon först.',
      en: 'The bid has {max} attachments already. Remove one first.',
    },
  },
});
