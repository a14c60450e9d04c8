import type { AnyRoute } from '@tanstack/react-router';
import { page } from '../../app/page-route.js';

/** Pages of the oversight workspace, under `/oversight`. */
export const oversightPages = (oversight: AnyRoute): AnyRoute[] => [
  page(oversight, 'audit', () => import('./audit/audit-list-page.js'), 'AuditListPage'),
  page(oversight, 'audit/$entryId', () => import('./audit/audit-entry-page.js'), 'AuditEntryPage'),
  page(oversight, 'access', () => import('./access/access-table-page.js'), 'AccessTablePage'),
  page(oversight, 'people', () => import('../../members/members-page.js'), 'MembersPage'),
  page(oversight, 'machines', () => import('../../members/machines-page.js'), 'MachinesPage'),
  page(oversight, 'machines/new', () => import('../../members/machine-form-pages.js'), 'RegisterMachinePage'),
  page(oversight, 'machines/$machineId', () => import('../../members/machine-form-pages.js'), 'MachinePage'),
  page(oversight, 'support', () => import('./support/support-page.js'), 'SupportPage'),
  page(oversight, 'support/new', () => import('./support/ask-support-page.js'), 'AskSupportPage'),
  page(oversight, 'people/invite', () => import('../../members/member-form-pages.js'), 'InviteMemberPage'),
  page(oversight, 'people/$personId', () => import('../../members/member-form-pages.js'), 'MemberPage'),
  page(oversight, 'retention', () => import('./retention/retention-page.js'), 'RetentionPage'),
  page(oversight, 'retention/erased', () => import('./retention/erased-page.js'), 'ErasedPage'),
  page(oversight, 'operations', () => import('./operations/service-state-page.js'), 'ServiceStatePage'),
  page(oversight, 'dead-letters', () => import('./operations/dead-letters-page.js'), 'DeadLettersPage'),
  page(oversight, 'dead-letters/$jobId', () => import('./operations/dead-letter-page.js'), 'DeadLetterPage'),
];
