import { defineActions } from '../access/actions.js';
import { defineProblems } from '../problems/problem.js';

export const MACHINE_ACTIONS = defineActions({
  'machine-client:read': ['provider-manager', 'people-manager', 'auditor', 'operator'],
  'machine-client:register': ['provider-manager', 'people-manager'],
  'machine-client:change': ['provider-manager', 'people-manager'],
  'machine-client:end': ['provider-manager', 'people-manager'],
});

export const machineProblem = defineProblems({
  'client-id-known': {
    status: 409,
    text: {
      fi: 'Tällä tunnuksella on jo joku. Anna ohjelmalle tunnistuspalvelussa oma tunnus.',
      sv: 'Någon har redan det här id:t. Ge programmet ett eget id i identifieringstjänsten.',
      en: 'Somebody has this id already. Give the program an id of its own at the identity provider.',
    },
  },
  'no-program-issuer': {
    status: 409,
    text: {
      fi: 'Mikään tunnistuspalvelu ei anna tunnisteita organisaatiosi ohjelmille. Pyydä sitä palvelun ylläpidolta.',
      sv: 'Ingen identifieringstjänst ger token till din organisations program. Be tjänstens administratör om det.',
      en: 'No identity provider gives tokens to your organisation’s programs. Ask the service’s administrator for it.',
    },
  },
  'scope-outside-role': {
    status: 409,
    text: {
      fi: 'Ohjelmalle voi antaa vain toimintoja, jotka kuuluvat sen tehtävään.',
      sv: 'Ett program kan bara få åtgärder som hör till dess uppgift.',
      en: 'A program can be given only actions that belong to its role.',
    },
  },
  'machine-expiry-out-of-range': {
    status: 409,
    text: {
      fi: 'Anna viimeinen päivä, joka on edessä ja enintään vuoden päässä.',
      sv: 'Ange en sista dag som ligger framåt i tiden och högst ett år bort.',
      en: 'Give a last day that lies ahead, at most a year away.',
    },
  },
  'machine-client-ended': {
    status: 409,
    text: {
      fi: 'Ohjelman oikeus on jo päättynyt lopullisesti. Rekisteröi se uudelleen.',
      sv: 'Programmets rätt har redan upphört för gott. Registrera det på nytt.',
      en: 'The program’s right has already ended for good. Register it anew.',
    },
  },
});
