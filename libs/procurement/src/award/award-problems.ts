import { defineProblems } from '@kasvutori/platform';

export const awardProblem = defineProblems({
  'award-limit-leaves-none': {
    status: 409,
    text: {
      fi: 'Jonkin osan kaikki tarjoajat ovat jo voittaneet niin monta osaa kuin tarjouspyynnön mukaan saa. Päätä, ettei siihen osaan valita ketään.',
      sv: 'Alla anbudsgivare i någon del har redan vunnit så många delar som anbudsförfrågan tillåter. Besluta att ingen väljs i den delen.',
      en: 'All bidders of some lot have already won as many lots as the call for bids allows. Decide that nobody is awarded that lot.',
    },
  },
  'evaluation-incomplete': {
    status: 409,
    text: {
      fi: 'Jokaisen tarjouksen jokainen laatuperuste on pisteytettävä ennen päätöstä.',
      sv: 'Varje kvalitetskriterium i varje anbud ska poängsättas före beslutet.',
      en: 'Every quality criterion of every bid has to be scored before the decision.',
    },
  },
  'decided-by-only-scorer': {
    status: 409,
    text: {
      fi: 'Olet antanut kaikki pisteet yksin. Päätöksen tekee toinen henkilö, tai toinen virkahenkilö pisteyttää ensin.',
      sv: 'Du har ensam gett alla poäng. En annan person fattar beslutet, eller så poängsätter en annan tjänsteman först.',
      en: 'You alone gave every score. Another person decides, or another officer scores first.',
    },
  },
  'lot-without-bids': {
    status: 409,
    text: {
      fi: 'Osaan ei ole vertailukelpoista tarjousta, joten voittajaa ei voi valita.',
      sv: 'Det finns inget jämförbart anbud för delen, så ingen vinnare kan väljas.',
      en: 'There is no comparable bid for the lot, so no winner can be chosen.',
    },
  },
  'lot-not-decided': {
    status: 422,
    text: {
      fi: 'Päätä jokaisesta osasta: puuttuu osa {number}.',
      sv: 'Besluta om varje del: del {number} saknas.',
      en: 'Decide every lot: lot {number} is missing.',
    },
  },
  'lot-decided-twice': {
    status: 422,
    text: { fi: 'Osasta on päätetty kahdesti.', sv: 'Delen har avgjorts två gånger.', en: 'The lot is decided twice.' },
  },
  'lot-not-of-tender': {
    status: 422,
    text: {
      fi: 'Osa ei kuulu tähän kilpailutukseen.',
      sv: 'Delen hör inte till den här upphandlingen.',
      en: 'The lot does not belong to this tender.',
    },
  },
  'standstill-binds': {
    status: 409,
    text: {
      fi: 'Tässä hankinnassa odotusaikaa on noudatettava (hankintalaki 129–130 §).',
      sv: 'I denna upphandling måste väntetiden iakttas (upphandlingslagen 129–130 §).',
      en: 'In this procurement the standstill has to be kept (Procurement Act, sections 129–130).',
    },
  },
  'standstill-not-over': {
    status: 409,
    text: {
      fi: 'Odotusaika kestää {lastDay} loppuun. Sopimuksen voi tehdä vasta sen jälkeen.',
      sv: 'Väntetiden pågår till slutet av {lastDay}. Avtal kan ingås först därefter.',
      en: 'The standstill lasts to the end of {lastDay}. A contract can be made only after it.',
    },
  },
  'appeal-suspends': {
    status: 409,
    text: {
      fi: 'Päätöksestä on valitettu markkinaoikeuteen. Sopimusta ei voi tehdä ennen kuin asia on ratkaistu (hankintalaki 150 §).',
      sv: 'Beslutet har överklagats till marknadsdomstolen. Avtal kan inte ingås innan saken är avgjord (upphandlingslagen 150 §).',
      en: 'The decision has been appealed to the Market Court. No contract can be made before the matter is settled (Procurement Act, section 150).',
    },
  },
  'award-withdrawn': {
    status: 409,
    text: {
      fi: 'Hankintapäätös ei ole enää voimassa. Sopimusta ei voi tehdä sen nojalla.',
      sv: 'Upphandlingsbeslutet gäller inte längre. Avtal kan inte ingås på grundval av det.',
      en: 'The award decision no longer stands. No contract can be made on it.',
    },
  },
  'served-party-unknown': {
    status: 422,
    text: {
      fi: 'Yritys ei ole jättänyt tarjousta, joten päätöstä ei anneta sille tiedoksi.',
      sv: 'Företaget har inte lämnat anbud, så beslutet delges det inte.',
      en: 'The company has not bid, so it is not served the decision.',
    },
  },
  'decision-move-not-allowed': {
    status: 409,
    text: {
      fi: 'Tätä ei voi tehdä päätöksen nykyisessä vaiheessa.',
      sv: 'Det här kan inte göras i beslutets nuvarande skede.',
      en: 'This cannot be done at the present stage of the decision.',
    },
  },
  'decision-already-final': {
    status: 409,
    text: { fi: 'Päätös on jo lopullinen.', sv: 'Beslutet är redan slutligt.', en: 'The decision is final already.' },
  },
});
