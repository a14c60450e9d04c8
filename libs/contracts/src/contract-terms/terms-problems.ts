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
  'terms-option-prices': {
    status: 422,
    text: {
      fi: 'Jatko-option hinnat pysyvät, muuttuvat prosentilla (yli −100) tai seuraavat indeksiä, jolla on nimi ja peruspisteluku. Anna enintään yksi näistä.',
      sv: 'Priserna i en förlängning kvarstår, ändras med en procent (över −100) eller följer ett index med namn och baspoängtal. Ange högst ett av dessa.',
      en: 'The prices of an extension stay, change by a percentage (above −100) or follow an index with a name and a base figure. Give one of these at most.',
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
  'option-in-use': {
    status: 409,
    text: {
      fi: 'Optio on otettu käyttöön muutoksella, joka odottaa allekirjoituksia. Peru muutos ensin, jos optiota ei käytetä.',
      sv: 'Optionen används genom en ändring som väntar på underskrifter. Återkalla ändringen först om optionen inte används.',
      en: 'The option is being used by an amendment that waits for signatures. Cancel that first if the option is not used.',
    },
  },
  'option-points-missing': {
    status: 422,
    text: {
      fi: 'Optiossa hinnat seuraavat indeksiä. Anna uusi pisteluku, joka on suurempi kuin nolla.',
      sv: 'I optionen följer priserna ett index. Ange det nya poängtalet, större än noll.',
      en: 'Prices of the option follow an index. Give its new point figure, above zero.',
    },
  },
  'option-changed': {
    status: 422,
    text: {
      fi: 'Muutos käyttää option, joten jatko, enimmäisarvo ja hinnat ovat option mukaiset. Muusta sovitaan omalla perusteellaan.',
      sv: 'Ändringen använder en option, så förlängning, högsta värde och priser följer optionen. Om annat avtalas på egen grund.',
      en: 'The amendment uses an option: extension, ceiling and prices are those of the option. Anything else is agreed on its own ground.',
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
