import { defineProblems } from '@kasvutori/platform';

export const runProblem = defineProblems({
  'run-move-not-allowed': {
    status: 409,
    text: {
      fi: 'Maksuajoa ei voi viedä tähän vaiheeseen sen nykyisestä tilasta.',
      sv: 'Betalningskörningen kan inte föras vidare så från sitt nuvarande läge.',
      en: 'The payment run cannot take this step from where it is.',
    },
  },
  'run-unfinished': {
    status: 409,
    text: {
      fi: 'Maksuajo {number} on kesken. Vie se loppuun tai peru se ennen uutta ajoa.',
      sv: 'Betalningskörning {number} är inte klar. Slutför eller avbryt den före en ny körning.',
      en: 'Payment run {number} is not finished. Finish or cancel it before a new one.',
    },
  },
  'run-not-finished-yet': {
    status: 409,
    text: {
      fi: 'Edellinen maksuajo on kesken. Vie se loppuun tai peru se ensin.',
      sv: 'Den förra betalningskörningen är inte klar. Slutför eller avbryt den först.',
      en: 'The last payment run is not finished. Finish or cancel it first.',
    },
  },
  'cut-off-in-future': {
    status: 422,
    text: {
      fi: 'Katkopäivä ei voi olla tulevaisuudessa.',
      sv: 'Brytdagen kan inte ligga i framtiden.',
      en: 'The cut-off date cannot lie in the future.',
    },
  },
  'cut-off-before-last': {
    status: 422,
    text: {
      fi: 'Katkopäivä ei voi olla aikaisempi kuin edellisen ajon katkopäivä {last}: jo maksettu näyttäisi liialta.',
      sv: 'Brytdagen kan inte vara tidigare än förra körningens brytdag {last}: det redan betalda skulle se ut som för mycket.',
      en: 'The cut-off date cannot be earlier than that of the last run, {last}: what was paid would look like too much.',
    },
  },
  'run-approver-prepared': {
    status: 403,
    text: {
      fi: 'Olet valmistellut tämän ajon. Toisen henkilön on hyväksyttävä se.',
      sv: 'Du har berett den här körningen. En annan person måste godkänna den.',
      en: 'You prepared this run. Another person has to approve it.',
    },
  },
  'run-approver-keeps-account': {
    status: 403,
    text: {
      fi: 'Olet kirjannut tilinumeron, jolle ajossa maksetaan. Toisen henkilön on hyväksyttävä ajo.',
      sv: 'Du har antecknat ett kontonummer som körningen betalar till. En annan person måste godkänna körningen.',
      en: 'You entered an account number this run pays to. Another person has to approve the run.',
    },
  },
  'run-approver-approved': {
    status: 403,
    text: {
      fi: 'Olet jo hyväksynyt tämän ajon. Se ylittää rajan, joten toisen henkilön on hyväksyttävä se vielä.',
      sv: 'Du har redan godkänt den här körningen. Den överskrider gränsen, så en annan person måste också godkänna den.',
      en: 'You have approved this run already. It is above the limit, so another person has to approve it, too.',
    },
  },
  'run-approver-set-limit': {
    status: 403,
    text: {
      fi: 'Olet asettanut kahden hyväksyjän rajan, joka oli voimassa, kun ajo jäädytettiin. Toisen henkilön on hyväksyttävä ajo.',
      sv: 'Du har satt gränsen för två godkännare som gällde när körningen frystes. En annan person måste godkänna körningen.',
      en: 'You set the limit for two approvers that held when the run was frozen. Another person has to approve the run.',
    },
  },
  'run-changed': {
    status: 409,
    text: {
      fi: 'Ajon sisältö ei vastaa jäädytettyä. Peru ajo ja valmistele se uudelleen.',
      sv: 'Körningens innehåll motsvarar inte det som frystes. Avbryt körningen och bered den på nytt.',
      en: 'The run is not what was frozen. Cancel it and prepare it again.',
    },
  },
  'payer-account-missing': {
    status: 409,
    text: {
      fi: 'Tilinumero, jolta maksetaan, puuttuu. Kirjaa se ensin.',
      sv: 'Numret på kontot som betalningen görs från saknas. Anteckna det först.',
      en: 'The account to pay from is missing. Enter it first.',
    },
  },
  'run-without-bank-file': {
    status: 409,
    text: {
      fi: 'Tästä ajosta ei ole pankkiaineistoa: sitä ei ole lähetetty, tai siinä ei ole maksettavaa.',
      sv: 'Det finns inget bankmaterial för körningen: den har inte sänts, eller så finns inget att betala.',
      en: 'There is no bank file for this run: it has not been sent, or there is nothing to pay.',
    },
  },
});
