import type { NavSection } from '../../app/navigation.js';

/** Pages of the oversight workspace, in the main navigation. */
export const oversightNavigation: readonly NavSection[] = [
  {
    href: '/oversight/audit',
    label: { fi: 'Tapahtumaloki', sv: 'Händelselogg', en: 'Audit trail' },
    roles: ['auditor'],
  },
  { href: '/oversight/access', label: { fi: 'Käyttöoikeudet', sv: 'Behörigheter', en: 'Access rights' } },
  { href: '/oversight/operations', label: { fi: 'Palvelun tila', sv: 'Tjänstens läge', en: 'Service state' } },
  {
    href: '/oversight/dead-letters',
    label: { fi: 'Epäonnistuneet työt', sv: 'Misslyckade arbeten', en: 'Failed work' },
  },
];
