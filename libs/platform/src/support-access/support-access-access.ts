import { defineActions } from '../access/actions.js';
import { AUTHORITY_ROLES } from '../access/actor.js';
import { defineConditions } from '../access/conditions.js';
import { defineProblems } from '../problems/problem.js';

export const SUPPORT_ACTIONS = defineActions({
  'support-access:read': ['people-manager', 'auditor', 'operator'],
  'support-access:ask': ['operator'],
  'support-access:grant': ['people-manager'],
  /** Whoever sees the banner may close the door. */
  'support-access:end': AUTHORITY_ROLES,
});

export const supportProblem = defineProblems({
  'support-own': {
    status: 403,
    text: {
      fi: 'Et voi myöntää tukikäyttöä itsellesi.',
      sv: 'Du kan inte bevilja dig själv supportåtkomst.',
      en: 'You cannot grant support access to yourself.',
    },
  },
  'support-not-asked': {
    status: 409,
    text: {
      fi: 'Tätä tukikäyttöä ei enää odoteta. Pyydä uusi.',
      sv: 'Den här supportåtkomsten väntar inte längre. Be om en ny.',
      en: 'This support access is not waited for any more. Ask for a new one.',
    },
  },
  'support-over': {
    status: 409,
    text: {
      fi: 'Tukikäyttö on jo päättynyt.',
      sv: 'Supportåtkomsten har redan upphört.',
      en: 'The support access is over already.',
    },
  },
  'support-reads-only': {
    status: 403,
    text: {
      fi: 'Tukikäytössä voi vain katsella.',
      sv: 'Med supportåtkomst kan man bara läsa.',
      en: 'Support access is for looking only.',
    },
  },
});

defineConditions({ 'support-access:grant': ['support-own'] });
