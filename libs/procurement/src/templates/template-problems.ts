import { defineProblems } from '@kasvutori/platform';

export const templateProblem = defineProblems({
  'template-name-taken': {
    status: 409,
    text: {
      fi: 'Tämänniminen pohja on jo. Anna toinen nimi.',
      sv: 'Det finns redan en mall med det här namnet. Ange ett annat namn.',
      en: 'There is a template of this name already. Give another name.',
    },
  },
});
