import { defineProblems } from '@kasvutori/platform';

export const remedyProblem = defineProblems({
  'received-outside-time': {
    status: 422,
    text: {
      fi: 'Vaatimus on saapunut päätöksen lähettämisen jälkeen ja viimeistään nyt.',
      sv: 'Yrkandet har kommit in efter att beslutet sändes och senast nu.',
      en: 'The request came after the decision was sent, and now at the latest.',
    },
  },
  'remedy-documents-too-many': {
    status: 409,
    text: {
      fi: 'Asiaan on jo liitetty {max} asiakirjaa.',
      sv: 'Ärendet har redan {max} dokument.',
      en: 'The matter has {max} documents already.',
    },
  },
  'correction-time-over': {
    status: 409,
    text: {
      fi: 'Hankintaoikaisua olisi pitänyt vaatia viimeistään {lastDay} (hankintalaki 133 §).',
      sv: 'Upphandlingsrättelse borde ha krävts senast {lastDay} (upphandlingslagen 133 §).',
      en: 'A correction had to be requested by {lastDay} (Procurement Act, section 133).',
    },
  },
  'correction-not-a-party': {
    status: 409,
    text: {
      fi: 'Hankintaoikaisua voi vaatia vain asianosainen, jolle päätös on annettu tiedoksi.',
      sv: 'Upphandlingsrättelse kan krävas bara av en part som har delgetts beslutet.',
      en: 'Only a party that was served the decision may request a correction.',
    },
  },
  'correction-already-open': {
    status: 409,
    text: {
      fi: 'Yrityksellänne on jo vireillä oikaisuvaatimus tästä päätöksestä.',
      sv: 'Ert företag har redan ett anhängigt rättelseyrkande om detta beslut.',
      en: 'Your company already has an open correction request about this decision.',
    },
  },
  'correction-move-not-allowed': {
    status: 409,
    text: {
      fi: 'Oikaisuvaatimus on jo ratkaistu tai peruttu.',
      sv: 'Rättelseyrkandet är redan avgjort eller återtaget.',
      en: 'The correction request is already settled or withdrawn.',
    },
  },
  'appeal-move-not-allowed': {
    status: 409,
    text: {
      fi: 'Valitus on jo ratkaistu.',
      sv: 'Besväret är redan avgjort.',
      en: 'The appeal is already settled.',
    },
  },
  'suspension-move-not-allowed': {
    status: 409,
    text: {
      fi: 'Sopimuksentekokieltoa ei voi nyt muuttaa näin.',
      sv: 'Förbudet att ingå avtal kan inte ändras så här nu.',
      en: 'The ban on making contracts cannot be changed this way now.',
    },
  },
  'appeal-filed-in-future': {
    status: 422,
    text: {
      fi: 'Päivä on tulevaisuudessa.',
      sv: 'Dagen ligger i framtiden.',
      en: 'The day is in the future.',
    },
  },
  'appellant-unknown': {
    status: 422,
    text: {
      fi: 'Yritys ei ole asianosainen tässä kilpailutuksessa. Kirjoita valittajan nimi.',
      sv: 'Företaget är inte part i den här upphandlingen. Skriv den klagandes namn.',
      en: 'The company is not a party in this tender. Write the name of the appellant.',
    },
  },
  'resolved-before-filed': {
    status: 422,
    text: {
      fi: 'Ratkaisun päivä on ennen valituksen päivää.',
      sv: 'Avgörandets dag är före besvärets dag.',
      en: 'The day of the outcome is before the day of the appeal.',
    },
  },
  'decision-contracted': {
    status: 409,
    text: {
      fi: 'Päätöksen perusteella on allekirjoitettu sopimus. Päätöstä ei voi enää ottaa uudelleen käsiteltäväksi.',
      sv: 'Ett avtal har undertecknats på grundval av beslutet. Beslutet kan inte längre tas upp på nytt.',
      en: 'A contract has been signed on the decision. The decision can no longer be reopened.',
    },
  },
  'own-correction-time-over': {
    status: 409,
    text: {
      fi: 'Hankintayksikkö voi oikaista päätöksensä omasta aloitteestaan 90 päivän kuluessa päätöksestä (hankintalaki 133 §).',
      sv: 'Den upphandlande enheten kan rätta sitt beslut på eget initiativ inom 90 dagar från beslutet (upphandlingslagen 133 §).',
      en: 'The contracting authority may correct its decision of its own accord within 90 days (Procurement Act, section 133).',
    },
  },
  'no-accepted-correction': {
    status: 409,
    text: {
      fi: 'Päätöksestä ei ole hyväksyttyä oikaisuvaatimusta.',
      sv: 'Det finns inget godkänt rättelseyrkande om beslutet.',
      en: 'There is no accepted correction request about the decision.',
    },
  },
  'no-upheld-appeal': {
    status: 409,
    text: {
      fi: 'Markkinaoikeus ei ole kumonnut päätöstä.',
      sv: 'Marknadsdomstolen har inte upphävt beslutet.',
      en: 'The Market Court has not annulled the decision.',
    },
  },
  'bid-not-readmissible': {
    status: 422,
    text: {
      fi: 'Tarjousta ei voi palauttaa vertailuun: sitä ei ole suljettu pois virkahenkilön päätöksellä.',
      sv: 'Anbudet kan inte tas tillbaka till jämförelsen: det har inte uteslutits av en tjänsteman.',
      en: 'The bid cannot be readmitted: it was not excluded by an officer.',
    },
  },
});
