import { defineProblems } from '@kasvutori/platform';

export const cooperationProblem = defineProblems({
  'cooperation-not-draft': {
    status: 409,
    text: {
      fi: 'Vain luonnosta voi muuttaa. Tee voimassa olevasta sopimuksesta uusi versio.',
      sv: 'Endast ett utkast kan ändras. Gör en ny version av ett avtal som gäller.',
      en: 'Only a draft can be changed. Make a new version of an agreement in force.',
    },
  },
  'cooperation-keeper-missing': {
    status: 422,
    text: {
      fi: 'Oma viranomaisesi ei ole osapuolena.',
      sv: 'Din egen myndighet är inte part.',
      en: 'Your own authority is not among the parties.',
    },
  },
  'cooperation-incomplete': {
    status: 422,
    text: {
      fi: 'Sopimuksesta puuttuu vielä nimi tai tarkoitus suomeksi, toinen osapuoli tai yksikään vastuu.',
      sv: 'Avtalet saknar ännu namn eller syfte på finska, en andra part eller ansvar.',
      en: 'The agreement still lacks a name or purpose in Finnish, a second party, or any responsibility.',
    },
  },
  'cooperation-move-not-allowed': {
    status: 409,
    text: {
      fi: 'Sopimukselle ei voi tehdä tätä sen nykyisessä tilassa.',
      sv: 'Det här kan inte göras med avtalet i dess nuvarande tillstånd.',
      en: 'This cannot be done with the agreement in its present state.',
    },
  },
  'party-accepts-itself': {
    status: 403,
    text: {
      fi: 'Tämä osapuoli hyväksyy sopimuksen itse omilla tunnuksillaan.',
      sv: 'Den här parten godkänner avtalet själv i tjänsten.',
      en: 'This party accepts the agreement itself in this service.',
    },
  },
  'party-has-accepted': {
    status: 409,
    text: {
      fi: 'Osapuoli on jo hyväksynyt sopimuksen.',
      sv: 'Parten har redan godkänt avtalet.',
      en: 'This party has already accepted the agreement.',
    },
  },
  'renewal-under-way': {
    status: 409,
    text: {
      fi: 'Sopimuksesta on jo tehty uusi versio.',
      sv: 'En ny version av avtalet finns redan.',
      en: 'There is already a new version of this agreement.',
    },
  },
});
