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
  page(finance, 'budgets', () => import('./budgets/budget-list-page.js'), 'BudgetListPage'),
  page(finance, 'budgets/new', () => import('./budgets/new-budget-page.js'), 'NewBudgetPage'),
  page(finance, 'budgets/$budgetId', () => import('./budgets/budget-page.js'), 'BudgetPage'),
  page(finance, 'budgets/$budgetId/raise', () => import('./budgets/raise-budget-page.js'), 'RaiseBudgetPage'),
  page(finance, 'ledger', () => import('./ledger/ledger-page.js'), 'LedgerPage'),
  page(finance, 'accounts', () => import('./accounts/account-list-page.js'), 'AccountListPage'),
  page(finance, 'accounts/$providerId', () => import('./accounts/account-form-page.js'), 'AccountFormPage'),
];
