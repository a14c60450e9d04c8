import type { AnyRoute } from '@tanstack/react-router';
import { page } from '../../app/page-route.js';

/** Pages of the finance workspace, under `/finance`. */
export const financePages = (finance: AnyRoute): AnyRoute[] => [
  page(finance, '/', () => import('./today/finance-home.js'), 'FinanceHome'),
  page(finance, 'runs', () => import('./runs/run-list-page.js'), 'RunListPage'),
  page(finance, 'runs/new', () => import('./runs/prepare-run-page.js'), 'PrepareRunPage'),
  page(finance, 'runs/$runId', () => import('./runs/run-page.js'), 'RunPage'),
  page(finance, 'runs/$runId/lines', () => import('./runs/run-lines-page.js'), 'RunLinesPage'),
  page(finance, 'contracts', () => import('./contracts/contract-pages.js'), 'FinanceContractListPage'),
  page(finance, 'contracts/$contractId', () => import('./contracts/contract-pages.js'), 'FinanceContractPage'),
  page(finance, 'bank-rows', () => import('./bank/bank-rows-page.js'), 'BankRowsPage'),
  page(finance, 'budgets', () => import('./budgets/budget-pages.js'), 'BudgetListPage'),
  page(finance, 'budgets/new', () => import('./budgets/new-budget-page.js'), 'NewBudgetPage'),
  page(finance, 'budgets/proposals', () => import('./budgets/proposal-list-page.js'), 'ProposalListPage'),
  page(finance, 'budgets/year-change', () => import('./budgets/year-change-page.js'), 'YearChangePage'),
  page(finance, 'budgets/year-change/open', () => import('./budgets/open-year-page.js'), 'OpenYearPage'),
  page(finance, 'budgets/groups', () => import('./budgets/group-pages.js'), 'GroupListPage'),
  page(finance, 'budgets/groups/new', () => import('./budgets/group-pages.js'), 'NewGroupPage'),
  page(finance, 'budgets/groups/$groupId', () => import('./budgets/group-pages.js'), 'GroupPage'),
  page(finance, 'budgets/$budgetId', () => import('./budgets/budget-pages.js'), 'BudgetPage'),
  page(finance, 'budgets/$budgetId/raise', () => import('./budgets/change-budget-page.js'), 'RaiseBudgetPage'),
  page(finance, 'budgets/$budgetId/lower', () => import('./budgets/change-budget-page.js'), 'LowerBudgetPage'),
  page(finance, 'budgets/$budgetId/transfer', () => import('./budgets/change-budget-page.js'), 'TransferBudgetPage'),
  page(finance, 'budgets/$budgetId/freeze', () => import('./budgets/change-budget-page.js'), 'FreezeBudgetPage'),
  page(finance, 'budgets/$budgetId/unfreeze', () => import('./budgets/change-budget-page.js'), 'UnfreezeBudgetPage'),
  page(finance, 'coverage', () => import('./coverage/coverage-pages.js'), 'CoveragePage'),
  page(finance, 'coverage/without', () => import('./coverage/coverage-pages.js'), 'CoverageWithoutPage'),
  page(finance, 'ledger', () => import('./ledger/ledger-page.js'), 'LedgerPage'),
  page(finance, 'accounts', () => import('./accounts/account-list-page.js'), 'AccountListPage'),
  page(finance, 'accounts/$providerId', () => import('./accounts/account-form-page.js'), 'AccountFormPage'),
];
