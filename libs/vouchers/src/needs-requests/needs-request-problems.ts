import { defineProblems } from '@kasvutori/platform';

export const needsRequestProblem = defineProblems({
  'needs-already-asked': {
    status: 409,
    text: {
      fi: 'Asiakkaalla on jo kysely vastattavana tai läpi käytävänä.',
      sv: 'Klienten har redan en enkät att besvara eller gå igenom.',
      en: 'The client has a questionnaire to answer or to go through already.',
    },
  },
  'needs-answers-sent': {
    status: 409,
    text: {
      fi: 'Vastaukset on jo lähetetty. Kerro muutoksista ohjaajallesi.',
      sv: 'Svaren är redan skickade. Berätta om ändringar för din handledare.',
      en: 'The answers have been sent already. Tell your case worker of any change.',
    },
  },
  'needs-answers-not-sent': {
    status: 409,
    text: {
      fi: 'Asiakas ei ole vielä lähettänyt vastauksiaan.',
      sv: 'Klienten har inte skickat sina svar ännu.',
      en: 'The client has not sent the answers yet.',
    },
  },
  'needs-request-closed': {
    status: 409,
    text: {
      fi: 'Tätä kyselyä ei enää tarvitse täyttää.',
      sv: 'Den här enkäten behöver inte längre fyllas i.',
      en: 'This questionnaire need not be filled in any more.',
    },
  },
});
