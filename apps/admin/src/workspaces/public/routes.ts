import type { AnyRoute } from '@tanstack/react-router';
import { page } from '../../app/page-route.js';

/** Pages anyone may open; their paths stand at the root of the site. */
export const publicPages = (root: AnyRoute): AnyRoute[] => [
  page(root, 'sessions', () => import('./sessions/own-sessions-page.js'), 'OwnSessionsPage'),
  page(root, 'tenders', () => import('./tenders/tender-list-page.js'), 'PublicTenderListPage'),
  page(root, 'tenders/$tenderId', () => import('./tenders/tender-page.js'), 'PublicTenderPage'),
  page(root, 'register-company', () => import('./join/register-company-page.js'), 'RegisterCompanyPage'),
  page(root, 'invitations/$token', () => import('./join/invitation-page.js'), 'InvitationPage'),
  page(root, 'unsubscribe/$token', () => import('./join/unsubscribe-page.js'), 'UnsubscribePage'),
  page(root, 'plans', () => import('./planning/plan-list-page.js'), 'PublicPlanListPage'),
  page(root, 'plans/$planId', () => import('./planning/plan-page.js'), 'PublicPlanPage'),
  page(root, 'prior-information/$noticeId', () => import('./planning/notice-page.js'), 'PriorInformationPage'),
  page(root, 'consultations', () => import('./planning/consultation-list-page.js'), 'PublicConsultationListPage'),
  page(
    root,
    'consultations/$consultationId',
    () => import('./planning/consultation-page.js'),
    'PublicConsultationPage',
  ),
  page(root, 'contracts', () => import('./contracts/contract-list-page.js'), 'PublicContractListPage'),
  page(root, 'verify', () => import('./verify/verify-page.js'), 'VerifyPage'),
  page(root, 'open-data', () => import('./open-data/open-data-page.js'), 'OpenDataPage'),
  page(root, 'registers', () => import('./registers/register-list-page.js'), 'RegisterListPage'),
  page(root, 'registers/$registerId', () => import('./registers/register-page.js'), 'PublicRegisterPage'),
  page(root, 'rulebooks', () => import('./rulebooks/pages.js'), 'RulebookListPage'),
  page(root, 'rulebooks/$rulebookId', () => import('./rulebooks/pages.js'), 'PublicRulebookPage'),
  page(root, 'offers', () => import('./offers/offer-list-page.js'), 'OfferListPage'),
  page(root, 'offers/$serviceId/$providerId', () => import('./experience/comments-page.js'), 'CommentsPage'),
  page(root, 'offers/experience-rules', () => import('./experience/rules-page.js'), 'ExperienceRulesPage'),
  page(root, 'coverage', () => import('./offers/coverage-page.js'), 'PublicCoveragePage'),
  page(root, 'offers/rules', () => import('./offers/rules-page.js'), 'PublicRulesPage'),
  page(root, 'offers/side-by-side', () => import('./offers/side-by-side-page.js'), 'OfferSideBySidePage'),
];
