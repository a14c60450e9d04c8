export { vouchersLibrary, VouchersModule } from './vouchers.library.js';
export { VOUCHERS_ACTIONS } from './actions.js';
export { CURRENT_QUESTIONNAIRE } from './needs/questionnaires.js';
export type { Answers } from './needs/questionnaire.js';
