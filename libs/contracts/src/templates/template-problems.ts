import { defineProblems } from '@kasvutori/platform';

export const templateProblem = defineProblems({
  'template-key-taken': {
    status: 409,
    text: {
      fi: 'Tällä tunnuksella on jo pohja tällä kielellä. Anna toinen tunnus.',
      sv: 'Det finns redan en mall med den här beteckningen på det här språket. Ange en annan.',
      en: 'There is a template with this key in this language already. Give another.',
    },
  },
  'template-has-no-draft': {
    status: 409,
    text: {
      fi: 'Julkaistu versio ei muutu. Aloita uusi versio.',
      sv: 'En publicerad version ändras inte. Börja en ny version.',
      en: 'A published version does not change. Begin a new version.',
    },
  },
  'template-has-draft': {
    status: 409,
    text: {
      fi: 'Uusi versio on jo kesken. Jatka sitä.',
      sv: 'En ny version är redan på gång. Fortsätt med den.',
      en: 'A new version is under way already. Go on with it.',
    },
  },
  'template-incomplete': {
    status: 422,
    text: {
      fi: 'Pohjassa on tietoja, joita sopimuksessa ei ole.',
      sv: 'Mallen innehåller uppgifter som avtalet saknar.',
      en: 'The template speaks of what the contract does not have.',
    },
  },
  'template-field-unknown': {
    status: 422,
    text: {
      fi: 'Kenttää {path} ei ole.',
      sv: 'Fältet {path} finns inte.',
      en: 'There is no field {path}.',
    },
  },
  'template-clause-unknown': {
    status: 422,
    text: {
      fi: 'Julkaistua lauseketta {key} ei ole tällä kielellä.',
      sv: 'Det finns ingen publicerad klausul {key} på det här språket.',
      en: 'There is no published clause {key} in this language.',
    },
  },
  'template-unreadable': {
    status: 422,
    text: {
      fi: 'Pohjaa ei voi täyttää: {reason}',
      sv: 'Mallen kan inte fyllas i: {reason}',
      en: 'The template cannot be filled: {reason}',
    },
  },
  'contract-data-missing': {
    status: 422,
    text: {
      fi: 'Sopimuksesta puuttuu tieto: {label} ({path}).',
      sv: 'Avtalet saknar en uppgift: {label} ({path}).',
      en: 'The contract lacks: {label} ({path}).',
    },
  },
  'no-template': {
    status: 409,
    text: {
      fi: 'Tälle sopimukselle ei ole julkaistua pohjaa sopimuksen kielellä.',
      sv: 'Det finns ingen publicerad mall för avtalet på avtalets språk.',
      en: 'There is no published template for this contract in its language.',
    },
  },
});
