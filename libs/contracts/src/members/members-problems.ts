import { defineProblems } from '@kasvutori/platform';

export const membersProblem = defineProblems({
  'members-not-hundred': {
    status: 422,
    text: {
      fi: 'Osuuksien on oltava yhteensä tasan 100 %, enintään kahdella desimaalilla, ja jokaisen yli nolla.',
      sv: 'Andelarna ska vara exakt 100 % tillsammans, med högst två decimaler, och var och en över noll.',
      en: 'The shares must make exactly 100%, with at most two decimals, each of them above zero.',
    },
  },
  'members-provider-missing': {
    status: 422,
    text: {
      fi: 'Sopimuksen palveluntuottaja johtaa ryhmittymää, joten sillä on oltava oma osuus.',
      sv: 'Avtalets producent leder gruppen och ska därför ha en egen andel.',
      en: 'The provider of the contract leads the consortium, so it must have a share of its own.',
    },
  },
  'members-twice': {
    status: 422,
    text: {
      fi: 'Sama yritys on kahdesti. Anna jokainen vain kerran.',
      sv: 'Samma företag finns två gånger. Ange var och en bara en gång.',
      en: 'The same company stands twice. Give each one only once.',
    },
  },
  'member-unknown': {
    status: 422,
    text: {
      fi: 'Yritystä ei ole palveluntuottajana Kasvutorissa.',
      sv: 'Företaget finns inte som producent i Kasvutori.',
      en: 'The company is not a provider in Kasvutori.',
    },
  },
});
