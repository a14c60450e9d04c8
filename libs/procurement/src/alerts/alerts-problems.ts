import { defineProblems } from '@kasvutori/platform';

export const alertProblem = defineProblems({
  'search-asks-nothing': {
    status: 422,
    text: {
      fi: 'Valitse ainakin yksi ehto, jotta hälytys ei osu kaikkeen.',
      sv: 'Välj minst ett villkor, annars träffar bevakningen allt.',
      en: 'Choose at least one condition, or the alert would find everything.',
    },
  },
  'distance-from-nowhere': {
    status: 422,
    text: {
      fi: 'Valitse kunta, josta etäisyys lasketaan.',
      sv: 'Välj den kommun som avståndet räknas från.',
      en: 'Choose the municipality the distance is counted from.',
    },
  },
  'values-backwards': {
    status: 422,
    text: {
      fi: 'Arvon yläraja on pienempi kuin alaraja.',
      sv: 'Det högsta värdet är mindre än det lägsta.',
      en: 'The highest value is less than the lowest.',
    },
  },
  'too-many-searches': {
    status: 409,
    text: {
      fi: 'Yrityksellä voi olla enintään {limit} hakuvahtia. Poista ensin jokin vanha.',
      sv: 'Ett företag kan ha högst {limit} bevakningar. Ta först bort en gammal.',
      en: 'A company can have at most {limit} saved searches. Remove an old one first.',
    },
  },
});
