import type { AnyRoute } from '@tanstack/react-router';
import type { NavItem } from '../../app/navigation.js';
import { page } from '../../app/page-route.js';

/** Pages of the officer workspace, under `/officer`. */
export const officerPages = (officer: AnyRoute): AnyRoute[] => [
  page(officer, 'contracts', () => import('./contracts/contract-list-page.js'), 'ContractListPage'),
  page(officer, 'contracts/$contractId', () => import('./contracts/contract-page.js'), 'OfficerContractPage'),
];

export const officerNavigation: readonly NavItem[] = [
  { href: '/officer/contracts', label: { fi: 'Sopimukset', sv: 'Avtal', en: 'Contracts' } },
];
