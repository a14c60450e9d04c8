import { defineActions } from '../access/actions.js';
import { defineProblems } from '../problems/problem.js';

export const OPERATIONS_ACTIONS = defineActions({
  'operations:read': ['operator', 'auditor'],
  /** A job that failed for good, once more. */
  'dead-letter:retry': ['operator'],
  /** Read-only and back, for the whole installation. */
  'service-mode:change': ['operator'],
});

export const operationsProblem = defineProblems({
  'read-only': {
    status: 503,
    text: {
      fi: 'Palvelua voi nyt vain katsella: {reason} Mitään ei tallennettu. Yritä myöhemmin uudelleen.',
      sv: 'Tjänsten kan just nu bara läsas: {reason} Inget sparades. Försök igen senare.',
      en: 'The service can only be looked at for now: {reason} Nothing was saved. Try again later.',
    },
  },
});
