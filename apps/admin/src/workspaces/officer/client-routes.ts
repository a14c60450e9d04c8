import type { AnyRoute } from '@tanstack/react-router';
import { page } from '../../app/page-route.js';

/** Clients, their needs and paths, budgets and vouchers. */
export const clientPages = (officer: AnyRoute): AnyRoute[] => [
  page(officer, 'visit-terms', () => import('./visit-terms/visit-terms-page.js'), 'VisitTermsPage'),
  page(officer, 'questionnaires', () => import('./questionnaires/questionnaire-list-page.js'), 'QuestionnaireListPage'),
  page(
    officer,
    'questionnaires/$questionnaireId',
    () => import('./questionnaires/questionnaire-page.js'),
    'QuestionnairePage',
  ),
  page(
    officer,
    'questionnaires/$questionnaireId/edit',
    () => import('./questionnaires/edit-pages.js'),
    'EditQuestionsPage',
  ),
  page(
    officer,
    'questionnaires/$questionnaireId/rules',
    () => import('./questionnaires/edit-pages.js'),
    'EditRulesPage',
  ),
  page(
    officer,
    'questionnaires/$questionnaireId/trials/$number',
    () => import('./questionnaires/trial-page.js'),
    'TrialPage',
  ),
  page(
    officer,
    'questionnaires/$questionnaireId/preview/$step',
    () => import('./questionnaires/preview-page.js'),
    'QuestionnairePreviewPage',
  ),
  page(officer, 'clients', () => import('./clients/client-list-page.js'), 'ClientListPage'),
  page(officer, 'clients/new', () => import('./clients/register-client-page.js'), 'RegisterClientPage'),
  page(officer, 'clients/$clientId', () => import('./clients/client-page.js'), 'ClientPage'),
  page(officer, 'clients/$clientId/edit', () => import('./clients/edit-client-page.js'), 'EditClientPage'),
  page(officer, 'clients/$clientId/assess', () => import('./needs/assess-page.js'), 'AssessPage'),
  page(officer, 'clients/$clientId/answers/$requestId', () => import('./needs/answers-page.js'), 'OwnAnswersPage'),
  page(officer, 'clients/$clientId/path', () => import('./path/plan-page.js'), 'PlanPathPage'),
  page(officer, 'shared-paths', () => import('./path/shared-pages.js'), 'OfficerPathListPage'),
  page(officer, 'shared-paths/$pathId', () => import('./path/shared-pages.js'), 'OfficerPathPage'),
  page(officer, 'clients/$clientId/grant', () => import('./grants/grant-page.js'), 'GrantPage'),
  page(
    officer,
    'clients/$clientId/complaint',
    () => import('./feedback/record-complaint-page.js'),
    'RecordComplaintPage',
  ),
  page(officer, 'complaints', () => import('./feedback/complaint-list-page.js'), 'ComplaintListPage'),
  page(officer, 'complaints/$complaintId', () => import('./feedback/complaint-page.js'), 'ComplaintPage'),
  page(officer, 'complaints/$complaintId/forward', () => import('./feedback/forward-page.js'), 'ForwardComplaintPage'),
  page(officer, 'feedback', () => import('./feedback/feedback-list-page.js'), 'ClientFeedbackPage'),
  page(officer, 'vouchers/$voucherId', () => import('./vouchers/voucher-page.js'), 'VoucherPage'),
  page(officer, 'budgets', () => import('./budgets/budget-list-page.js'), 'BudgetListPage'),
  page(officer, 'budgets/$budgetId', () => import('./budgets/budget-page.js'), 'BudgetPage'),
];
