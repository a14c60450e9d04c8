import type { AnyRoute } from '@tanstack/react-router';
import type { NavItem } from '../../app/navigation.js';
import { page } from '../../app/page-route.js';

/** Pages of the officer workspace, under `/officer`. */
export const officerPages = (officer: AnyRoute): AnyRoute[] => [
  page(officer, '/', () => import('./today/today-page.js'), 'OfficerTodayPage'),
  page(officer, 'tenders', () => import('./tenders/tender-list-page.js'), 'TenderListPage'),
  page(officer, 'tenders/new', () => import('./draft/new-tender-page.js'), 'NewTenderPage'),
  page(officer, 'tenders/import', () => import('./tenders/import-page.js'), 'ImportNoticePage'),
  page(officer, 'tenders/$tenderId', () => import('./tenders/tender-page.js'), 'TenderPage'),
  page(officer, 'tenders/$tenderId/edit', () => import('./draft/edit-tender-page.js'), 'EditTenderPage'),
  page(officer, 'tenders/$tenderId/evaluation', () => import('./evaluation/evaluation-page.js'), 'EvaluationPage'),
  page(officer, 'tenders/$tenderId/award', () => import('./award/award-page.js'), 'AwardPage'),
  page(officer, 'rules', () => import('./regime/try-rules-page.js'), 'TryRulesPage'),
  page(officer, 'direct-awards', () => import('./direct-awards/direct-award-list-page.js'), 'DirectAwardListPage'),
  page(
    officer,
    'tenders/$tenderId/direct-award',
    () => import('./direct-awards/edit-direct-award-page.js'),
    'StartDirectAwardPage',
  ),
  page(officer, 'direct-awards/$awardId', () => import('./direct-awards/direct-award-page.js'), 'DirectAwardPage'),
  page(
    officer,
    'direct-awards/$awardId/edit',
    () => import('./direct-awards/edit-direct-award-page.js'),
    'EditDirectAwardPage',
  ),
  page(officer, 'contracts', () => import('./contracts/contract-list-page.js'), 'ContractListPage'),
  page(officer, 'contracts/$contractId', () => import('./contracts/contract-page.js'), 'OfficerContractPage'),
  page(officer, 'providers', () => import('./providers/provider-list-page.js'), 'ProviderListPage'),
  page(officer, 'providers/$providerId', () => import('./providers/provider-page.js'), 'ProviderPage'),
  page(officer, 'clients', () => import('./clients/client-list-page.js'), 'ClientListPage'),
  page(officer, 'clients/new', () => import('./clients/register-client-page.js'), 'RegisterClientPage'),
  page(officer, 'clients/$clientId', () => import('./clients/client-page.js'), 'ClientPage'),
  page(officer, 'clients/$clientId/edit', () => import('./clients/edit-client-page.js'), 'EditClientPage'),
  page(officer, 'clients/$clientId/assess', () => import('./needs/assess-page.js'), 'AssessPage'),
  page(officer, 'clients/$clientId/grant', () => import('./grants/grant-page.js'), 'GrantPage'),
  page(officer, 'vouchers/$voucherId', () => import('./vouchers/voucher-page.js'), 'VoucherPage'),
  page(officer, 'budgets', () => import('./budgets/budget-list-page.js'), 'BudgetListPage'),
  page(officer, 'budgets/$budgetId', () => import('./budgets/budget-page.js'), 'BudgetPage'),
];

export const officerNavigation: readonly NavItem[] = [
  { href: '/officer', label: { fi: 'Tänään', sv: 'I dag', en: 'Today' } },
  { href: '/officer/tenders', label: { fi: 'Kilpailutukset', sv: 'Upphandlingar', en: 'Tenders' } },
  { href: '/officer/direct-awards', label: { fi: 'Suorahankinnat', sv: 'Direktupphandlingar', en: 'Direct awards' } },
  { href: '/officer/rules', label: { fi: 'Säännöt', sv: 'Regler', en: 'Rules' } },
  { href: '/officer/contracts', label: { fi: 'Sopimukset', sv: 'Avtal', en: 'Contracts' } },
  { href: '/officer/providers', label: { fi: 'Palveluntuottajat', sv: 'Producenter', en: 'Providers' } },
  { href: '/officer/clients', label: { fi: 'Asiakkaat', sv: 'Klienter', en: 'Clients' } },
  { href: '/officer/budgets', label: { fi: 'Budjetit', sv: 'Budgetar', en: 'Budgets' } },
];
