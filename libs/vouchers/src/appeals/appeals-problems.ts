import { defineProblems } from '@kasvutori/platform';

export const appealProblem = defineProblems({
  'appeal-open-already': {
    status: 409,
    text: {
      fi: 'Tähän päätökseen on jo vaadittu oikaisua. Asia {number} on kesken.',
      sv: 'Omprövning av beslutet har redan begärts. Ärende {number} pågår.',
      en: 'A correction of this decision has been asked for already. Case {number} is under way.',
    },
  },
  'answer-goes-to-court': {
    status: 409,
    text: {
      fi: 'Vastaukseen haetaan muutosta hallinto-oikeudesta.',
      sv: 'Ändring i svaret söks hos förvaltningsdomstolen.',
      en: 'An answer is contested in the administrative court.',
    },
  },
  'appeal-in-future': {
    status: 422,
    text: {
      fi: 'Saapumispäivä on tulevaisuudessa.',
      sv: 'Ankomstdagen ligger i framtiden.',
      en: 'The day of arrival is in the future.',
    },
  },
  'appeal-own-decision': {
    status: 409,
    text: {
      fi: 'Teit päätöksen, johon vaaditaan oikaisua. Toinen henkilö ratkaisee vaatimuksen.',
      sv: 'Du fattade beslutet som ska omprövas. En annan person avgör begäran.',
      en: 'You made the contested decision. Another person decides the request.',
    },
  },
  'appeal-is-late': {
    status: 409,
    text: {
      fi: 'Vaatimus saapui määräajan jälkeen. Se jätetään tutkimatta.',
      sv: 'Begäran kom efter tidsfristen. Den prövas inte.',
      en: 'The request arrived after its deadline. It is dismissed.',
    },
  },
  'redress-needed': {
    status: 422,
    text: {
      fi: 'Kerro, mitä hyväksyminen muuttaa: määrä, summa tai uusi viimeinen päivä.',
      sv: 'Ange vad godkännandet ändrar: antal, belopp eller ny sista dag.',
      en: 'Say what upholding it changes: units, an amount or a new last day.',
    },
  },
  'court-answers-before': {
    status: 422,
    text: {
      fi: 'Tuomioistuin ei ole voinut vastata ennen valitusta ({day}).',
      sv: 'Domstolen kan inte ha svarat före besvären ({day}).',
      en: 'The court cannot have answered before the appeal ({day}).',
    },
  },
});
