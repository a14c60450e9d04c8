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
  'cooperation-not-in-force': {
    status: 409,
    text: {
      fi: 'Yhteistyösopimus ei ole voimassa, joten siitä ei voi tehdä sopimusta.',
      sv: 'Samarbetsavtalet gäller inte, så inget avtal kan ingås enligt det.',
      en: 'The cooperation agreement is not in force, so no contract can be made from it.',
    },
  },
  'not-the-organiser': {
    status: 422,
    text: {
      fi: 'Oma viranomaisesi ei järjestä tätä palvelua kaikissa näissä kunnissa, tai tuottaja ei ole niissä sama.',
      sv: 'Din myndighet ordnar inte tjänsten i alla dessa kommuner, eller så är producenten inte densamma i dem.',
      en: 'Your authority does not organise this service in all of these municipalities, or the producer is not the same in them.',
    },
  },
  'producer-not-here': {
    status: 409,
    text: {
      fi: 'Tuottava osapuoli ei ole Kasvutorissa palveluntuottajana. Merkitse se osapuolen tietoihin sopimuksen uudessa versiossa.',
      sv: 'Den producerande parten finns inte i Kasvutori som producent. Ange det hos parten i en ny version av avtalet.',
      en: 'The producing party is not in Kasvutori as a provider. Name it with the party in a new version of the agreement.',
    },
  },
  'provider-is-not-producer': {
    status: 422,
    text: {
      fi: 'Valitse palveluntuottaja, joka tuottaa palvelun tämän yhteistyösopimuksen mukaan.',
      sv: 'Välj den producent som producerar tjänsten enligt samarbetsavtalet.',
      en: 'Choose the provider that produces the service by this agreement.',
    },
  },
  'outside-cooperation-days': {
    status: 422,
    text: {
      fi: 'Sopimuksen on oltava voimassa samana aikana kuin yhteistyösopimus.',
      sv: 'Avtalet ska gälla inom den tid då samarbetsavtalet gäller.',
      en: 'The contract must be valid within the days of the cooperation agreement.',
    },
  },
  'body-unknown': {
    status: 422,
    text: {
      fi: 'Valitse Kasvutoria käyttävä toimija.',
      sv: 'Välj en aktör som använder Kasvutori.',
      en: 'Choose a body that uses Kasvutori.',
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
