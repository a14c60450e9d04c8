import { defineProblems } from '@kasvutori/platform';

export const verificationProblem = defineProblems({
  'file-to-verify-too-large': {
    status: 413,
    text: {
      fi: 'Tiedosto on liian suuri. Sopimukset ovat enintään 20 MB.',
      sv: 'Filen är för stor. Avtalen är högst 20 MB.',
      en: 'The file is too large. Contracts are at most 20 MB.',
    },
  },
  'file-to-verify-empty': {
    status: 422,
    text: { fi: 'Tiedosto on tyhjä.', sv: 'Filen är tom.', en: 'The file is empty.' },
  },
});
