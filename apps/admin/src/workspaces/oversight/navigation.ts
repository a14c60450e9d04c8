import type { NavSection } from '../../app/navigation.js';

const WATCHERS = ['auditor', 'operator'];

/** Pages of the oversight workspace, in the main navigation. */
export const oversightNavigation: readonly NavSection[] = [
  {
    href: '/oversight/audit',
    label: { fi: 'Tapahtumaloki', sv: 'Händelselogg', en: 'Audit trail' },
    roles: ['auditor'],
  },
  {
    href: '/oversight/people',
    label: { fi: 'Käyttäjät ja tehtävät', sv: 'Användare och uppgifter', en: 'People and roles' },
  },
  { href: '/oversight/machines', label: { fi: 'Ohjelmat', sv: 'Program', en: 'Programs' } },
  { href: '/oversight/support', label: { fi: 'Tukikäyttö', sv: 'Supportåtkomst', en: 'Support access' } },
  {
    href: '/oversight/access',
    label: { fi: 'Käyttöoikeudet', sv: 'Behörigheter', en: 'Access rights' },
    roles: WATCHERS,
  },
  {
    href: '/oversight/retention',
    label: { fi: 'Säilytysajat', sv: 'Förvaringstider', en: 'Retention' },
    roles: WATCHERS,
  },
  {
    href: '/oversight/operations',
    label: { fi: 'Palvelun tila', sv: 'Tjänstens läge', en: 'Service state' },
    roles: WATCHERS,
  },
  {
    href: '/oversight/dead-letters',
    label: { fi: 'Epäonnistuneet työt', sv: 'Misslyckade arbeten', en: 'Failed work' },
    roles: WATCHERS,
  },
];
