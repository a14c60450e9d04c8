import { defineProblems } from '@kasvutori/platform';

export const mandateProblem = defineProblems({
  'representative-unknown': {
    status: 422,
    text: {
      fi: 'Tällä sähköpostilla ei löydy ihmistä, joka voi asioida puolesta. Hänen pitää käyttää tätä palvelua itse, eikä hän saa edustaa täällä viranomaista tai palveluntuottajaa.',
      sv: 'Med den här e-postadressen finns ingen som kan uträtta ärenden för någon annan. Personen ska själv använda tjänsten och får inte företräda en myndighet eller producent här.',
      en: 'Nobody who can act for another has this email. They must use this service themselves, and may not act for an authority or a provider here.',
    },
  },
  'representative-is-client': {
    status: 422,
    text: {
      fi: 'Tämä on asiakkaan oma sähköposti. Anna sen ihmisen sähköposti, joka asioi puolesta.',
      sv: 'Det här är klientens egen e-post. Ange e-posten till den som uträttar ärendena.',
      en: 'This is the client’s own email. Give the email of the one who acts.',
    },
  },
  'mandate-days-wrong': {
    status: 422,
    text: {
      fi: 'Viimeinen päivä on aikaisintaan ensimmäinen päivä.',
      sv: 'Den sista dagen är tidigast den första dagen.',
      en: 'The last day is the first day at the earliest.',
    },
  },
  'mandate-days-past': {
    status: 422,
    text: {
      fi: 'Valtuus ei voi koskea mennyttä aikaa. Tänään on {today}.',
      sv: 'Fullmakten kan inte gälla förfluten tid. I dag är det {today}.',
      en: 'A mandate cannot be for time that has passed. Today is {today}.',
    },
  },
  'mandate-exists': {
    status: 409,
    text: {
      fi: 'Hänellä on jo valtuus samalle ajalle ({firstDay}–{lastDay}). Päätä se ensin, jos haluat antaa toisenlaisen.',
      sv: 'Personen har redan en fullmakt för samma tid ({firstDay}–{lastDay}). Avsluta den först, om du vill ge en annan.',
      en: 'They already have a mandate for the same time ({firstDay}–{lastDay}). End it first to give another one.',
    },
  },
  'mandate-over': {
    status: 409,
    text: {
      fi: 'Valtuus on jo päättynyt.',
      sv: 'Fullmakten har redan upphört.',
      en: 'The mandate has ended already.',
    },
  },
});
