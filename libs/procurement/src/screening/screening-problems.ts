import { defineProblems } from '@kasvutori/platform';

export const screeningProblem = defineProblems({
  'screening-incomplete': {
    status: 409,
    text: {
      fi: 'Tarkista ensin poissulkemisperusteet, soveltuvuus ja tarjouspyynnön mukaisuus: {bidder}.',
      sv: 'Granska först uteslutningsgrunder, lämplighet och överensstämmelse: {bidder}.',
      en: 'First check exclusion grounds, suitability and compliance: {bidder}.',
    },
  },
  'screening-not-met': {
    status: 409,
    text: {
      fi: 'Tarkistuksessa on kohta, joka ei täyty: {bidder}. Sulje tarjous pois tai korjaa tarkistus.',
      sv: 'En punkt i granskningen uppfylls inte: {bidder}. Uteslut anbudet eller rätta granskningen.',
      en: 'A check is not met: {bidder}. Exclude the bid or correct the check.',
    },
  },
  'inquiry-open': {
    status: 409,
    text: {
      fi: 'Tarjoajalta on pyydetty selvitystä, jota ei ole vielä ratkaistu: {bidder}.',
      sv: 'Anbudsgivaren har ombetts ge en förklaring som ännu inte är avgjord: {bidder}.',
      en: 'The bidder was asked for an explanation that has not been settled yet: {bidder}.',
    },
  },
  'inquiry-rejected': {
    status: 409,
    text: {
      fi: 'Hinnan selvitystä ei hyväksytty: {bidder}. Sulje tarjous pois tai pyydä uusi selvitys.',
      sv: 'Förklaringen av priset godtogs inte: {bidder}. Uteslut anbudet eller begär en ny förklaring.',
      en: 'The explanation of the price was rejected: {bidder}. Exclude the bid or ask again.',
    },
  },
  'low-price-not-heard': {
    status: 409,
    text: {
      fi: 'Pyydä ensin selvitys hinnasta ja arvioi se: vasta sitten tarjouksen voi hylätä poikkeuksellisen alhaisena (96 §).',
      sv: 'Begär först en förklaring av priset och bedöm den: först därefter kan anbudet förkastas som onormalt lågt (96 §).',
      en: 'First ask for an explanation of the price and judge it: only then can the bid be rejected as abnormally low (section 96).',
    },
  },
  'check-given-twice': {
    status: 422,
    text: {
      fi: 'Sama tarkistus on kahdesti.',
      sv: 'Samma granskning finns två gånger.',
      en: 'The same check is there twice.',
    },
  },
  'inquiry-time-not-ahead': {
    status: 422,
    text: {
      fi: 'Anna vastausaika, joka on edessä.',
      sv: 'Ange en svarstid som ligger framåt.',
      en: 'Give a time to answer that lies ahead.',
    },
  },
  'inquiry-open-already': {
    status: 409,
    text: {
      fi: 'Tarjoajalta on jo pyydetty tätä, eikä asia ole vielä ratkaistu.',
      sv: 'Anbudsgivaren har redan tillfrågats om detta och saken är inte avgjord.',
      en: 'The bidder has been asked about this already and it has not been settled.',
    },
  },
  'inquiry-answered-already': {
    status: 409,
    text: {
      fi: 'Selvitys on jo annettu.',
      sv: 'Förklaringen har redan getts.',
      en: 'The explanation has been given already.',
    },
  },
  'inquiry-time-passed': {
    status: 409,
    text: {
      fi: 'Vastausaika päättyi {answerBy}.',
      sv: 'Svarstiden gick ut {answerBy}.',
      en: 'The time to answer ended {answerBy}.',
    },
  },
  'inquiry-concluded': {
    status: 409,
    text: { fi: 'Asia on jo ratkaistu.', sv: 'Saken är redan avgjord.', en: 'It has been settled already.' },
  },
  'inquiry-not-answered-yet': {
    status: 409,
    text: {
      fi: 'Tarjoajalla on vastausaikaa {answerBy} asti.',
      sv: 'Anbudsgivaren har tid att svara till {answerBy}.',
      en: 'The bidder has until {answerBy} to answer.',
    },
  },
});
