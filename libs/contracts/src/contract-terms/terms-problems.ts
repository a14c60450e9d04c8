import { defineProblems } from '@kasvutori/platform';

export const termsProblem = defineProblems({
  'terms-notice-long': {
    status: 422,
    text: {
      fi: 'Irtisanomisaika voi olla enintään 24 kuukautta.',
      sv: 'Uppsägningstiden kan vara högst 24 månader.',
      en: 'A notice period can be at most 24 months.',
    },
  },
  'terms-option-content': {
    status: 422,
    text: {
      fi: 'Jatko-optiolla on kuukaudet, lisämäärällä summa.',
      sv: 'En förlängning har månader, en utökning ett belopp.',
      en: 'An extension has months, more volume has an amount.',
    },
  },
  'terms-option-late': {
    status: 422,
    text: {
      fi: 'Option viimeinen käyttöpäivä on viimeistään sopimuksen viimeinen päivä.',
      sv: 'Optionens sista dag är senast avtalets sista dag.',
      en: 'The last day to use an option is at the latest the last day of the contract.',
    },
  },
  'terms-dates-crossed': {
    status: 422,
    text: {
      fi: 'Viimeinen päivä ei voi olla ennen ensimmäistä.',
      sv: 'Den sista dagen kan inte vara före den första.',
      en: 'The last day cannot be before the first.',
    },
  },
  'terms-place-outside': {
    status: 422,
    text: {
      fi: 'Valitse kunta, jossa sopimuksen palvelua annetaan.',
      sv: 'Välj en kommun där avtalets tjänst ges.',
      en: 'Choose a municipality where the service of the contract is given.',
    },
  },
  'terms-minimum-of-insurance': {
    status: 422,
    text: {
      fi: 'Vähimmäissumma kuuluu vakuutukselle, ei todistukselle.',
      sv: 'Ett minimibelopp hör till en försäkring, inte till ett intyg.',
      en: 'A least sum belongs to an insurance, not to a certificate.',
    },
  },
  'option-lapsed': {
    status: 409,
    text: {
      fi: 'Option viimeinen käyttöpäivä on mennyt.',
      sv: 'Optionens sista dag har gått.',
      en: 'The last day to use the option has gone by.',
    },
  },
  'option-decided': {
    status: 409,
    text: {
      fi: 'Optiosta on jo päätetty.',
      sv: 'Beslut om optionen har redan fattats.',
      en: 'The option has been decided on already.',
    },
  },
});
