import { defineProblems } from '@kasvutori/platform';

export const evaluationProblem = defineProblems({
  'tender-not-in-evaluation': {
    status: 409,
    text: {
      fi: 'Tarjouksia arvioidaan avaamisen jälkeen ja ennen päätöstä.',
      sv: 'Anbuden bedöms efter öppningen och före beslutet.',
      en: 'Bids are assessed after the opening and before the decision.',
    },
  },
  'score-bid-unknown': {
    status: 422,
    text: {
      fi: 'Tämä tarjous ei ole mukana tämän osan vertailussa.',
      sv: 'Det här anbudet är inte med i jämförelsen av den här delen.',
      en: 'This bid is not part of the comparison of this lot.',
    },
  },
  'score-criterion-unknown': {
    status: 422,
    text: {
      fi: 'Tämä ei ole osan laatuperuste.',
      sv: 'Det här är inte ett kvalitetskriterium för delen.',
      en: 'This is not a quality criterion of the lot.',
    },
  },
  'score-over-maximum': {
    status: 422,
    text: {
      fi: 'Tämän perusteen arvio on enintään {max}.',
      sv: 'Bedömningen för det här kriteriet är högst {max}.',
      en: 'The score of this criterion is at most {max}.',
    },
  },
  'score-given-twice': {
    status: 422,
    text: {
      fi: 'Sama kohta on pisteytetty kahdesti.',
      sv: 'Samma punkt har poängsatts två gånger.',
      en: 'The same point is scored twice.',
    },
  },
  'scoring-not-closed': {
    status: 409,
    text: {
      fi: 'Laatua pisteytetään nimettömänä. Tarjoajien nimet ja hinnat saa tietää vasta, kun pisteytys on suljettu.',
      sv: 'Kvaliteten poängsätts anonymt. Anbudsgivarnas namn och priser visas först när poängsättningen har avslutats.',
      en: 'Quality is being scored without names. The names and prices of the bidders are told only when scoring has been closed.',
    },
  },
  'scoring-closed': {
    status: 409,
    text: {
      fi: 'Nimetön pisteytys on suljettu, eikä pisteitä enää muuteta.',
      sv: 'Den anonyma poängsättningen har avslutats och poängen ändras inte längre.',
      en: 'Scoring without names has been closed, and the scores stand.',
    },
  },
  'scoring-has-names': {
    status: 409,
    text: {
      fi: 'Tätä hankintaa ei pisteytetä nimettömänä.',
      sv: 'Den här upphandlingen poängsätts inte anonymt.',
      en: 'This tender is not scored without names.',
    },
  },
  'scoring-incomplete': {
    status: 409,
    text: {
      fi: 'Pisteytyksen voi sulkea, kun jokaisella tarjouksella on jokaisesta laatuperusteesta pisteet perusteluineen; arviointiryhmältä yhteiset.',
      sv: 'Poängsättningen kan avslutas när varje anbud har motiverade poäng för varje kvalitetskriterium; av en bedömningsgrupp gemensamma.',
      en: 'Scoring can be closed when every bid has a score with its ground for every quality criterion; of a panel, the agreed one.',
    },
  },
  'bid-not-in-evaluation': {
    status: 409,
    text: {
      fi: 'Vain avatun, vertailussa mukana olevan tarjouksen voi hylätä tarjouspyynnön tai lain vastaisena.',
      sv: 'Bara ett öppnat anbud som är med i jämförelsen kan uteslutas.',
      en: 'Only an opened bid that is part of the comparison can be excluded.',
    },
  },
});
