import type { AnyRoute } from '@tanstack/react-router';
import { page } from '../../app/page-route.js';

/** Pages of the client workspace, under `/client`. */
export const clientPages = (client: AnyRoute): AnyRoute[] => [
  page(client, '/', () => import('./next-step/next-step-page.js'), 'NextStepPage'),
  page(client, 'vouchers', () => import('./vouchers/voucher-list-page.js'), 'VoucherListPage'),
  page(client, 'vouchers/$voucherId', () => import('./vouchers/voucher-page.js'), 'VoucherPage'),
  page(client, 'vouchers/$voucherId/compare', () => import('./choice/compare-page.js'), 'ComparePage'),
  page(client, 'vouchers/$voucherId/side-by-side', () => import('./choice/side-by-side-page.js'), 'SideBySidePage'),
  page(client, 'vouchers/$voucherId/chosen', () => import('./choice/chosen-page.js'), 'ChosenPage'),
  page(client, 'vouchers/$voucherId/feedback', () => import('./feedback/feedback-pages.js'), 'GiveFeedbackPage'),
  page(client, 'vouchers/$voucherId/complaint', () => import('./feedback/feedback-pages.js'), 'ComplainPage'),
  page(client, 'decisions/$decisionId', () => import('./decisions/decision-page.js'), 'DecisionPage'),
  page(client, 'decisions/$decisionId/appeal', () => import('./decisions/decision-page.js'), 'FileAppealPage'),
  page(client, 'appeals/$appealId', () => import('./decisions/decision-page.js'), 'MyAppealPage'),
  page(client, 'path', () => import('./path/my-path-page.js'), 'MyPathPage'),
  page(client, 'needs/$requestId', () => import('./needs/review-page.js'), 'ReviewNeedsPage'),
  page(client, 'needs/$requestId/$step', () => import('./needs/answer-page.js'), 'AnswerNeedsPage'),
  page(client, 'appointments', () => import('./appointments/appointments-page.js'), 'AppointmentsPage'),
  page(client, 'appointments/book/$choiceId', () => import('./appointments/book-page.js'), 'BookPage'),
  page(client, 'appointments/$appointmentId/move', () => import('./appointments/book-page.js'), 'MovePage'),
  page(client, 'check-in/$choiceId', () => import('./check-in/check-in-page.js'), 'CheckInPage'),
  page(client, 'events', () => import('./events/event-list-page.js'), 'EventListPage'),
  page(client, 'events/$eventId/feedback', () => import('./feedback/feedback-pages.js'), 'TellOfVisitPage'),
  page(client, 'facts', () => import('./facts/own-facts-page.js'), 'OwnFactsPage'),
  page(client, 'data', () => import('./my-data/my-data-page.js'), 'MyDataPage'),
  page(client, 'package', () => import('./my-data/package-page.js'), 'PackagePage'),
  page(client, 'data/$clientId', () => import('./my-data/own-contact-page.js'), 'OwnContactPage'),
  page(client, 'mandates', () => import('./mandates/mandates-page.js'), 'MandatesPage'),
  page(client, 'mandates/new', () => import('./mandates/give-mandate-page.js'), 'GiveMandatePage'),
  page(client, 'looks', () => import('./my-data/look-list-page.js'), 'LookListPage'),
];
