import { defineProblems } from '@kasvutori/platform';

export const contractFactsProblem = defineProblems({
  'contract-fact-of-authority': {
    status: 422,
    text: {
      fi: 'Tämän tiedon vahvistaa tilaaja. Tuottaja ilmoittaa palvelun ajan ja palvelutason alitukset.',
      sv: 'Den här uppgiften fastställs av beställaren. Producenten anmäler tiden för servicen och när servicenivån inte nåtts.',
      en: 'The authority establishes this fact. A provider reports when the service was given and where it stayed below its level.',
    },
  },
  'contract-fact-none-asked': {
    status: 422,
    text: {
      fi: 'Sopimuksen maksuperusteet eivät lue tietoja, jotka sinä voisit kirjata.',
      sv: 'Avtalets ersättningsgrunder läser inga uppgifter som du kunde anteckna.',
      en: 'The tariff of the contract reads no facts that you could record.',
    },
  },
  'contract-fact-needs': {
    status: 422,
    text: {
      fi: 'Tämän lajin tieto tarvitsee tämän kohdan.',
      sv: 'En uppgift av det här slaget behöver den här punkten.',
      en: 'A fact of this kind needs this.',
    },
  },
  'contract-fact-takes-none': {
    status: 422,
    text: {
      fi: 'Tämän lajin tiedossa ei ole tätä kohtaa. Jätä se tyhjäksi.',
      sv: 'En uppgift av det här slaget har inte den här punkten. Lämna den tom.',
      en: 'A fact of this kind has no such part. Leave it empty.',
    },
  },
  'contract-fact-negative': {
    status: 422,
    text: {
      fi: 'Arvo ei voi olla negatiivinen.',
      sv: 'Värdet kan inte vara negativt.',
      en: 'The value cannot be negative.',
    },
  },
  'contract-fact-name-twice': {
    status: 422,
    text: {
      fi: 'Sama nimi on kahdesti. Kerro kukin vain kerran.',
      sv: 'Samma namn förekommer två gånger. Ange varje bara en gång.',
      en: 'The same name stands there twice. Say each once.',
    },
  },
  'contract-fact-ends-before-start': {
    status: 422,
    text: {
      fi: 'Palvelu päättyy ennen kuin se alkaa. Tarkista päivät.',
      sv: 'Servicen slutar innan den börjar. Kontrollera datumen.',
      en: 'The service ends before it starts. Check the days.',
    },
  },
  'contract-fact-in-future': {
    status: 422,
    text: {
      fi: 'Tieto koskee päivää {from}, joka on vasta edessä. Kirjaa se silloin.',
      sv: 'Uppgiften gäller {from}, som ligger framåt. Anteckna den då.',
      en: 'The fact is of {from}, which lies ahead. Record it then.',
    },
  },
  'contract-fact-twice': {
    status: 409,
    text: {
      fi: 'Sama tieto on jo kirjattu, päivältä {from}. Oikaise se.',
      sv: 'Samma uppgift har redan antecknats, för {from}. Rätta den.',
      en: 'The same fact is recorded already, of {from}. Correct that one.',
    },
  },
  'contract-fact-measure-unknown': {
    status: 422,
    text: {
      fi: 'Sopimuksen hinnoittelussa ei ole mittaria {subject}, jota tämä tieto koskee. Siinä on: {known}.',
      sv: 'Avtalets tariff har inget mått {subject} för en sådan uppgift. Den har: {known}.',
      en: 'The contract’s tariff has no measure {subject} for such a fact. It has: {known}.',
    },
  },
  'contract-fact-cohort-lacks': {
    status: 422,
    text: {
      fi: 'Ryhmästä puuttuu, mitä sopimuksen hinnoittelu siitä kysyy: {missing}.',
      sv: 'Om gruppen saknas det som avtalets tariff frågar efter: {missing}.',
      en: 'What the contract’s tariff asks of the cohort is missing: {missing}.',
    },
  },
  'contract-fact-already-corrected': {
    status: 409,
    text: {
      fi: 'Tämä tieto on jo oikaistu tai peruttu. Oikaise uusin tieto.',
      sv: 'Den här uppgiften har redan rättats eller tagits tillbaka. Rätta den nyaste uppgiften.',
      en: 'This fact has been corrected or taken back already. Correct the newest one.',
    },
  },
  'contract-fact-of-another-source': {
    status: 409,
    text: {
      fi: 'Tilaaja on kirjannut tämän tiedon. Pyydä tilaajaa oikaisemaan se.',
      sv: 'Beställaren har antecknat den här uppgiften. Be beställaren rätta den.',
      en: 'The authority has recorded this fact. Ask the authority to correct it.',
    },
  },
  'contract-fact-of-another-kind': {
    status: 422,
    text: {
      fi: 'Oikaisun on oltava samaa lajia kuin oikaistava tieto.',
      sv: 'Rättelsen ska vara av samma slag som uppgiften den rättar.',
      en: 'The correction must be of the same kind as the fact it corrects.',
    },
  },
});
