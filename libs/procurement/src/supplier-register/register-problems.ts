import { defineProblems } from '@kasvutori/platform';

export const registerProblem = defineProblems({
  'register-not-open': {
    status: 409,
    text: {
      fi: 'Rekisteri ei ole nyt auki.',
      sv: 'Registret är inte öppet just nu.',
      en: 'The register is not open at present.',
    },
  },
  'register-not-draft': {
    status: 409,
    text: {
      fi: 'Julkaistua rekisteriä ei voi muuttaa.',
      sv: 'Ett publicerat register kan inte ändras.',
      en: 'A published register cannot be changed.',
    },
  },
  'register-incomplete': {
    status: 422,
    text: {
      fi: 'Rekisteristä puuttuu vielä otsikko, kuvaus, vaatimus tai luokka pääkielellä tai CPV-koodi.',
      sv: 'Registret saknar ännu rubrik, beskrivning, krav eller kategori på sitt huvudspråk eller CPV-koden.',
      en: 'The register still lacks a title, a description, a requirement or a category in its main language, or the CPV code.',
    },
  },
  'register-own-publication': {
    status: 403,
    text: {
      fi: 'Rekisterin julkaisee toinen henkilö kuin se, joka laati sen.',
      sv: 'Registret publiceras av någon annan än den som skrev det.',
      en: 'The register is published by someone other than the one who wrote it.',
    },
  },
  'member-already': {
    status: 409,
    text: {
      fi: 'Yrityksesi on jo hakenut tähän luokkaan tai on siinä jäsenenä.',
      sv: 'Ert företag har redan ansökt till kategorin eller är medlem i den.',
      en: 'Your company has already applied to this category or is a member of it.',
    },
  },
  'member-move-not-allowed': {
    status: 409,
    text: {
      fi: 'Tätä ei voi tehdä jäsenyyden nykyisessä vaiheessa.',
      sv: 'Det här kan inte göras i medlemskapets nuvarande skede.',
      en: 'This cannot be done at the present stage of the membership.',
    },
  },
  'member-answers-missing': {
    status: 422,
    text: {
      fi: 'Vastaa jokaiseen vaatimukseen.',
      sv: 'Svara på varje krav.',
      en: 'Answer every requirement.',
    },
  },
  'register-too-short': {
    status: 422,
    text: {
      fi: 'Rekisterin on oltava auki vähintään 30 päivää julkaisemisesta (direktiivi 2014/24/EU, 34 artikla 2 kohta). Valitse myöhempi viimeinen päivä.',
      sv: 'Registret ska vara öppet minst 30 dagar från publiceringen (direktiv 2014/24/EU, artikel 34.2). Välj en senare sista dag.',
      en: 'A register is open for at least 30 days from its publication (directive 2014/24/EU, article 34(2)). Choose a later last day.',
    },
  },
  'member-extended-already': {
    status: 409,
    text: {
      fi: 'Hakemuksen määräaikaa on jo pidennetty. Sen voi tehdä kerran.',
      sv: 'Tiden för beslutet har redan förlängts. Det kan göras en gång.',
      en: 'The time for deciding on the application has been extended already. That is done once.',
    },
  },
  'member-extension-late': {
    status: 409,
    text: {
      fi: 'Päätöksen määräaika on ohi, joten sitä ei voi enää pidentää. Päätä hakemuksesta nyt.',
      sv: 'Tiden för beslutet har gått ut och kan inte längre förlängas. Avgör ansökan nu.',
      en: 'The time for the decision has run out and cannot be extended any more. Decide on the application now.',
    },
  },
  'member-reason-missing': {
    status: 422,
    text: {
      fi: 'Perustele päätös kirjallisesti.',
      sv: 'Motivera beslutet skriftligen.',
      en: 'Give written reasons for the decision.',
    },
  },
});
