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
  'bid-not-in-evaluation': {
    status: 409,
    text: {
      fi: 'Vain avatun, vertailussa mukana olevan tarjouksen voi hylätä tarjouspyynnön tai lain vastaisena.',
      sv: 'Bara ett öppnat anbud som är med i jämförelsen kan uteslutas.',
      en: 'Only an opened bid that is part of the comparison can be excluded.',
    },
  },
});
