import { useSession } from '#app';
import type { Member } from './queries.js';

type Role = Member['roles'][number];
export type OrganisationKind = 'authority' | 'provider';

/** What one may be in an organisation of each kind, and where its people are administered. */
export const ROLES_OF: Readonly<Record<OrganisationKind, readonly Role[]>> = {
  authority: [
    'procurement-officer',
    'procurement-approver',
    'case-worker',
    'contract-manager',
    'finance-preparer',
    'finance-approver',
    'auditor',
    'operator',
    'people-manager',
  ],
  provider: ['provider-manager', 'provider-bidder', 'provider-staff'],
};
export const PEOPLE_OF: Readonly<Record<OrganisationKind, string>> = {
  authority: '/oversight/people',
  provider: '/provider/company/members',
};

export const MACHINES_OF: Readonly<Record<OrganisationKind, string>> = {
  authority: '/oversight/machines',
  provider: '/provider/company/machines',
};

/** The kind of the organisation that is acted for. */
export const useOrganisationKind = (): OrganisationKind =>
  useSession()?.actor.kind === 'provider' ? 'provider' : 'authority';
