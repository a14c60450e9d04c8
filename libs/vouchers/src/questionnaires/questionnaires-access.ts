import { defineActions } from '@kasvutori/platform';

/** The main user of an authority, who keeps its services and contract templates, keeps its questionnaires too. */
export const QUESTIONNAIRE_ACTIONS = defineActions({
  'questionnaire:read': ['contract-manager', 'case-worker', 'auditor'],
  'questionnaire:begin': ['contract-manager'],
  'questionnaire:edit': ['contract-manager'],
  'questionnaire:publish': ['contract-manager'],
});
