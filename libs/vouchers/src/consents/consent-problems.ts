import { defineProblems } from '@kasvutori/platform';

export const consentProblem = defineProblems({
  'consent-organisation-unknown': {
    status: 422,
    text: {
      fi: 'Luvan voi antaa organisaatiolle, joka on asiakkaan polulla tai tiimissä.',
      sv: 'Tillstånd kan ges till en organisation som finns på klientens stig eller i teamet.',
      en: 'An organisation of the client’s path or team can be allowed.',
    },
  },
});
