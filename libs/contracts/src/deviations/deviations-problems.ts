import { defineProblems } from '@kasvutori/platform';

export const deviationProblem = defineProblems({
  'deviation-without-plan': {
    status: 409,
    text: {
      fi: 'Vastauksessa ei ole korjaavia toimenpiteitä, jotka voisi hyväksyä. Päätä asia tai palauta se.',
      sv: 'Svaret innehåller inga korrigerande åtgärder att godkänna. Avsluta ärendet eller returnera det.',
      en: 'The answer has no corrective measures to accept. Close the matter or return it.',
    },
  },
  'measure-date-past': {
    status: 422,
    text: {
      fi: 'Toimenpiteen päivä ei voi olla menneisyydessä.',
      sv: 'Åtgärdens datum kan inte ha passerat.',
      en: 'The date of a measure cannot be in the past.',
    },
  },
  'measure-done-already': {
    status: 409,
    text: {
      fi: 'Toimenpide on jo merkitty tehdyksi.',
      sv: 'Åtgärden har redan antecknats som utförd.',
      en: 'The measure is marked as done already.',
    },
  },
  'complaint-withdrawn': {
    status: 409,
    text: {
      fi: 'Reklamaatio on peruttu.',
      sv: 'Reklamationen har återtagits.',
      en: 'The complaint has been withdrawn.',
    },
  },
  'complaint-forwarded-already': {
    status: 409,
    text: {
      fi: 'Reklamaatiosta on jo tehty poikkeama.',
      sv: 'En avvikelse har redan gjorts av reklamationen.',
      en: 'A deviation has been made of the complaint already.',
    },
  },
  'deviation-contract-not-in-force': {
    status: 409,
    text: {
      fi: 'Poikkeama ilmoitetaan sopimuksesta, joka on ollut voimassa.',
      sv: 'En avvikelse anmäls om ett avtal som har varit i kraft.',
      en: 'A deviation is reported of a contract that has been in force.',
    },
  },
});
