import { defineProblems } from '@kasvutori/platform';

export const revisionProblem = defineProblems({
  'revision-move-not-allowed': {
    status: 409,
    text: {
      fi: 'Tätä ei voi tehdä korjauksen nykyisessä vaiheessa.',
      sv: 'Det här kan inte göras i rättelsens nuvarande skede.',
      en: 'This cannot be done at the present stage of the corrigendum.',
    },
  },
  'revision-own-approval': {
    status: 403,
    text: {
      fi: 'Et voi hyväksyä korjausta, jonka itse lähetit hyväksyttäväksi. Pyydä toista hyväksyjää.',
      sv: 'Du kan inte godkänna en rättelse som du själv skickat för godkännande. Be en annan godkännare.',
      en: 'You cannot approve a corrigendum that you submitted yourself. Ask another approver.',
    },
  },
  'revision-after-deadline': {
    status: 409,
    text: {
      fi: 'Tarjousten määräaika on ohi. Sen jälkeen tarjouspyyntöön ei enää tehdä muutoksia.',
      sv: 'Tidsfristen för anbud har gått ut. Därefter ändras anbudsförfrågan inte längre.',
      en: 'The deadline for bids has passed. After it the call for bids no longer changes.',
    },
  },
  'revision-tender-not-published': {
    status: 409,
    text: {
      fi: 'Vain julkaistua kilpailutusta korjataan. Luonnosta muokataan suoraan.',
      sv: 'Bara en publicerad upphandling rättas. Ett utkast redigeras direkt.',
      en: 'Only a published tender is corrected. A draft is edited directly.',
    },
  },
  'revision-empty': {
    status: 422,
    text: {
      fi: 'Korjaus ei muuta mitään. Muuta sisältöä tai asiakirjoja.',
      sv: 'Rättelsen ändrar ingenting. Ändra innehållet eller dokumenten.',
      en: 'The corrigendum changes nothing. Change the content or the documents.',
    },
  },
  'revision-in-hand': {
    status: 409,
    text: {
      fi: 'Kilpailutuksella on jo keskeneräinen korjaus. Jatka sitä tai peru se.',
      sv: 'Upphandlingen har redan en rättelse under arbete. Fortsätt den eller återta den.',
      en: 'The tender already has a corrigendum in hand. Continue it or withdraw it.',
    },
  },
});
