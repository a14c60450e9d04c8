import { APPEAL_ACTIONS } from './appeals/appeals-access.js';
import { PRINT_ACTIONS } from './print-queue/print-queue-access.js';
import { APPOINTMENT_ACTIONS } from './appointments/appointments-access.js';
import { BUDGET_ACTIONS } from './budgets/budgets-access.js';
import { CATALOGUE_ACTIONS } from './catalogue/catalogue-access.js';
import { CHOICE_ACTIONS } from './choice/choice-access.js';
import { IMPORT_ACTIONS } from './client-import/import-access.js';
import { CLIENT_ACTIONS } from './clients/clients-access.js';
import { CONSENT_ACTIONS } from './consents/consents-access.js';
import { COVERAGE_ACTIONS } from './coverage/coverage-access.js';
import { FALLBACK_ACTIONS } from './fallback/fallback-access.js';
import { FEEDBACK_ACTIONS } from './feedback/feedback-access.js';
import { VOUCHER_ACTIONS } from './grants/grants-access.js';
import { MANDATE_ACTIONS } from './mandates/mandates-access.js';
import { NEEDS_ACTIONS } from './needs/needs-access.js';
import { NEEDS_REQUEST_ACTIONS } from './needs-requests/needs-requests-access.js';
import { QUESTIONNAIRE_ACTIONS } from './questionnaires/questionnaires-access.js';
import { PATH_ACTIONS } from './service-path/path-access.js';
import { CHECK_IN_ACTIONS } from './check-in/check-in-access.js';
import { DATA_REQUEST_ACTIONS } from './data-requests/data-requests-access.js';
import { EVENT_IMPORT_ACTIONS } from './event-imports/event-imports-access.js';
import { VALUE_RULE_ACTIONS } from './value-rules/value-rules-access.js';
import { EVENT_ACTIONS } from './service-events/events-access.js';
import { TEAM_ACTIONS } from './team/team-access.js';

/** What may be done with clients, vouchers and service events, and by whom. */
export const VOUCHERS_ACTIONS = {
  ...CLIENT_ACTIONS,
  ...IMPORT_ACTIONS,
  ...TEAM_ACTIONS,
  ...CONSENT_ACTIONS,
  ...DATA_REQUEST_ACTIONS,
  ...NEEDS_ACTIONS,
  ...NEEDS_REQUEST_ACTIONS,
  ...QUESTIONNAIRE_ACTIONS,
  ...CATALOGUE_ACTIONS,
  ...BUDGET_ACTIONS,
  ...VALUE_RULE_ACTIONS,
  ...VOUCHER_ACTIONS,
  ...APPEAL_ACTIONS,
  ...PRINT_ACTIONS,
  ...CHOICE_ACTIONS,
  ...FALLBACK_ACTIONS,
  ...PATH_ACTIONS,
  ...EVENT_ACTIONS,
  ...CHECK_IN_ACTIONS,
  ...APPOINTMENT_ACTIONS,
  ...EVENT_IMPORT_ACTIONS,
  ...FEEDBACK_ACTIONS,
  ...COVERAGE_ACTIONS,
  ...MANDATE_ACTIONS,
};
