import { defineProblems } from '@kasvutori/platform';

export const choiceProblem = defineProblems({
  'already-chosen': {
    status: 409,
    text: {
      fi: 'Olet jo valinnut: {provider}. Voit vaihtaa, jos haluat.',
      sv: 'Du har redan valt: {provider}. Du kan byta om du vill.',
      en: 'You have already chosen: {provider}. You can change if you want.',
    },
  },
  'nothing-chosen-yet': {
    status: 409,
    text: {
      fi: 'Et ole vielä valinnut. Valitse ensin.',
      sv: 'Du har inte valt ännu. Välj först.',
      en: 'You have not chosen yet. Choose first.',
    },
  },
  'same-offer': {
    status: 409,
    text: {
      fi: 'Tämä on jo valintasi.',
      sv: 'Det här är redan ditt val.',
      en: 'This is your choice already.',
    },
  },
  'offer-of-other-service': {
    status: 422,
    text: {
      fi: 'Tämä palvelun tarjoaja antaa toista palvelua kuin setelisi.',
      sv: 'Den här producenten ger en annan tjänst än din sedel gäller.',
      en: 'This provider gives another service than your voucher is for.',
    },
  },
  'reason-for-another': {
    status: 422,
    text: {
      fi: 'Kirjoita, miksi valitset asiakkaan puolesta. Asiakas näkee sen.',
      sv: 'Skriv varför du väljer för klienten. Klienten ser det.',
      en: 'Write why you choose for the client. The client sees it.',
    },
  },
  'offer-price-changed': {
    status: 409,
    text: {
      fi: 'Hinta muuttui: se oli {before} ja on nyt {now}. Valintaa ei tehty. Katso, haluatko silti valita.',
      sv: 'Priset ändrades: det var {before} och är nu {now}. Inget val gjordes. Se om du ändå vill välja.',
      en: 'The price has changed: it was {before} and is now {now}. Nothing was chosen. See whether you still want to choose.',
    },
  },
  'client-died': {
    status: 409,
    text: {
      fi: 'Asiakas on kuollut. Palvelua ei voi enää valita.',
      sv: 'Klienten har avlidit. Tjänsten kan inte längre väljas.',
      en: 'The client has died. The service can no longer be chosen.',
    },
  },
  'offer-not-open': {
    status: 409,
    text: {
      fi: 'Tätä palvelun tarjoajaa ei voi nyt valita. Valitse toinen.',
      sv: 'Den här producenten kan inte väljas just nu. Välj en annan.',
      en: 'This provider cannot be chosen just now. Choose another.',
    },
  },
  'contract-over': {
    status: 409,
    text: {
      fi: 'Sopimus on päättynyt: uusia asiakkaita ei voi ottaa.',
      sv: 'Avtalet har upphört: nya klienter kan inte tas emot.',
      en: 'The contract has ended: new clients cannot be taken on.',
    },
  },
  'offer-elsewhere': {
    status: 409,
    text: {
      fi: 'Tämä palvelun tarjoaja ei palvele kunnassasi.',
      sv: 'Den här producenten ger inte service i din kommun.',
      en: 'This provider does not serve your municipality.',
    },
  },
  'offer-full': {
    status: 409,
    text: {
      fi: 'Paikat täyttyivät juuri. Valitse toinen palvelun tarjoaja.',
      sv: 'Platserna tog just slut. Välj en annan producent.',
      en: 'The places have just been taken. Choose another provider.',
    },
  },
  'choice-answer-late': {
    status: 409,
    text: {
      fi: 'Vastausaika päättyi {deadline}. Asiakas voi valita uudelleen.',
      sv: 'Svarstiden gick ut {deadline}. Klienten kan välja på nytt.',
      en: 'The time to answer ended {deadline}. The client can choose again.',
    },
  },
  'choice-answer-still-open': {
    status: 409,
    text: {
      fi: 'Palvelun tarjoajalla on vielä aikaa vastata.',
      sv: 'Producenten har ännu tid att svara.',
      en: 'The provider still has time to answer.',
    },
  },
});
