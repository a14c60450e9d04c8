import { defineProblems } from '@kasvutori/platform';

export const indexPointProblem = defineProblems({
  'index-point-value': {
    status: 422,
    text: {
      fi: 'Indeksin arvo on nollaa suurempi luku.',
      sv: 'Indexets värde är ett tal större än noll.',
      en: 'The value of an index is a number above zero.',
    },
  },
  'index-point-in-future': {
    status: 422,
    text: {
      fi: 'Arvoa ei ole vielä julkaistu: päivä {on} on vasta edessä.',
      sv: 'Värdet har inte publicerats ännu: dagen {on} ligger framåt.',
      en: 'The value has not been published yet: {on} lies ahead.',
    },
  },
  'index-point-twice': {
    status: 409,
    text: {
      fi: 'Sarjan {series} arvo päivältä {on} on jo kirjattu. Oikaise se.',
      sv: 'Värdet i serien {series} för {on} har redan antecknats. Rätta det.',
      en: 'The value of the series {series} of {on} is recorded already. Correct that one.',
    },
  },
  'index-point-already-corrected': {
    status: 409,
    text: {
      fi: 'Tämä arvo on jo oikaistu tai peruttu. Oikaise uusin.',
      sv: 'Det här värdet har redan rättats eller tagits tillbaka. Rätta det nyaste.',
      en: 'This value has been corrected or taken back already. Correct the newest one.',
    },
  },
});
