import { defineActions } from '../access/actions.js';
import { defineProblems } from '../problems/problem.js';

export const OWN_DATA_ACTIONS = defineActions({
  /** The client alone: no mandate reaches it. */
  'own-data:download': ['client'],
});

export const ownDataProblem = defineProblems({
  'own-data-sign-in-again': {
    status: 409,
    text: {
      fi: 'Tunnistaudu uudelleen ja lataa tiedot sitten viiden minuutin kuluessa.',
      sv: 'Identifiera dig på nytt och ladda sedan ned uppgifterna inom fem minuter.',
      en: 'Identify yourself again and then download the data within five minutes.',
    },
  },
});
