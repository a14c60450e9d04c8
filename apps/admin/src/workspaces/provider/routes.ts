import type { AnyRoute } from '@tanstack/react-router';
import type { NavItem } from '../../app/navigation.js';
import { page } from '../../app/page-route.js';

/** Pages of the provider workspace, under `/provider`. */
export const providerPages = (provider: AnyRoute): AnyRoute[] => [
  page(provider, '/', () => import('./today/provider-home.js'), 'ProviderHome'),
  page(provider, 'tenders', () => import('./tenders/fitting-page.js'), 'FittingPage'),
  page(provider, 'tenders/all', () => import('./tenders/all-tenders-page.js'), 'AllTendersPage'),
  page(provider, 'tenders/$tenderId', () => import('./tenders/provider-tender-page.js'), 'ProviderTenderPage'),
  page(provider, 'tenders/$tenderId/bid', () => import('./bids/bid-editor-page.js'), 'BidEditorPage'),
  page(provider, 'tenders/$tenderId/consortium', () => import('./consortia/consortium-page.js'), 'ConsortiumPage'),
  page(provider, 'tenders/$tenderId/consortium/new', () => import('./consortia/invite-page.js'), 'InvitePage'),
  page(provider, 'consortium-invitations', () => import('./consortia/invitations-page.js'), 'InvitationsPage'),
  page(provider, 'bids', () => import('./bids/bid-list-page.js'), 'BidListPage'),
  page(provider, 'bids/$bidId', () => import('./bids/bid-page.js'), 'BidPage'),
  page(provider, 'contracts', () => import('./contracts/contract-list-page.js'), 'ProviderContractListPage'),
  page(provider, 'contracts/$contractId', () => import('./contracts/contract-page.js'), 'ProviderContractPage'),
  page(provider, 'clients', () => import('./clients/client-list-page.js'), 'ClientListPage'),
  page(provider, 'clients/$choiceId', () => import('./clients/client-page.js'), 'ClientPage'),
  page(provider, 'clients/$choiceId/record', () => import('./clients/record-visit-page.js'), 'RecordVisitPage'),
  page(provider, 'visits', () => import('./clients/visit-list-page.js'), 'VisitListPage'),
  page(provider, 'outcomes', () => import('./outcomes/outcome-list-page.js'), 'OutcomeListPage'),
  page(provider, 'outcomes/$participationId', () => import('./outcomes/outcome-page.js'), 'OutcomePage'),
  page(provider, 'outcomes/$participationId/report', () => import('./outcomes/report-job-page.js'), 'ReportJobPage'),
  page(
    provider,
    'outcomes/$participationId/correct/$factId',
    () => import('./outcomes/correct-job-page.js'),
    'CorrectJobPage',
  ),
  page(provider, 'statements', () => import('./statements/statement-list-page.js'), 'StatementListPage'),
  page(provider, 'statements/$statementId', () => import('./statements/statement-page.js'), 'StatementPage'),
  page(provider, 'company', () => import('./company/profile-page.js'), 'ProfilePage'),
  page(provider, 'company/members', () => import('./company/members-page.js'), 'MembersPage'),
  page(provider, 'company/members/invite', () => import('./company/member-form-pages.js'), 'InviteMemberPage'),
  page(provider, 'company/members/$personId', () => import('./company/member-form-pages.js'), 'MemberPage'),
  page(provider, 'company/declaration', () => import('./company/declaration-page.js'), 'DeclarationPage'),
  page(provider, 'company/declaration/edit', () => import('./company/declare-page.js'), 'DeclarePage'),
  page(provider, 'searches', () => import('./company/search-list-page.js'), 'SearchListPage'),
  page(provider, 'searches/new', () => import('./company/search-form-page.js'), 'NewSearchPage'),
  page(provider, 'searches/$searchId', () => import('./company/search-form-page.js'), 'EditSearchPage'),
  page(provider, 'alerts', () => import('./company/alert-list-page.js'), 'AlertListPage'),
];

export const providerNavigation: readonly NavItem[] = [
  { href: '/provider', label: { fi: 'Tänään', sv: 'I dag', en: 'Today' } },
  { href: '/provider/tenders', label: { fi: 'Kilpailutukset', sv: 'Upphandlingar', en: 'Tenders' } },
  { href: '/provider/bids', label: { fi: 'Tarjoukset', sv: 'Anbud', en: 'Bids' } },
  { href: '/provider/clients', label: { fi: 'Asiakkaat', sv: 'Klienter', en: 'Clients' } },
  { href: '/provider/visits', label: { fi: 'Käynnit', sv: 'Besök', en: 'Visits' } },
  { href: '/provider/outcomes', label: { fi: 'Tulokset', sv: 'Resultat', en: 'Outcomes' } },
  { href: '/provider/contracts', label: { fi: 'Sopimukset', sv: 'Avtal', en: 'Contracts' } },
  { href: '/provider/statements', label: { fi: 'Tilitykset', sv: 'Redovisningar', en: 'Statements' } },
  { href: '/provider/searches', label: { fi: 'Hakuvahdit', sv: 'Bevakningar', en: 'Searches' } },
  { href: '/provider/company', label: { fi: 'Yritys', sv: 'Företaget', en: 'Company' } },
];
