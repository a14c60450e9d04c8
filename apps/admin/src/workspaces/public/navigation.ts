import type { NavSection } from '../../app/navigation.js';

/** Pages of the public workspace, in the main navigation. */
export const publicNavigation: readonly NavSection[] = [
  { href: '/tenders', label: { fi: 'Kilpailutukset', sv: 'Upphandlingar', en: 'Tenders' } },
  { href: '/plans', label: { fi: 'Suunnitelmat', sv: 'Planer', en: 'Plans' } },
  { href: '/consultations', label: { fi: 'Markkinavuoropuhelut', sv: 'Marknadsdialoger', en: 'Consultations' } },
  { href: '/registers', label: { fi: 'Rekisterit', sv: 'Register', en: 'Registers' } },
  { href: '/contracts', label: { fi: 'Sopimukset', sv: 'Avtal', en: 'Contracts' } },
  { href: '/rulebooks', label: { fi: 'Sääntökirjat', sv: 'Regelböcker', en: 'Rulebooks' } },
  { href: '/offers', label: { fi: 'Vertaile palveluja', sv: 'Jämför tjänster', en: 'Compare services' } },
  {
    href: '/verify',
    label: { fi: 'Tarkista sopimus', sv: 'Kontrollera ett avtal', en: 'Check a contract' },
  },
  { href: '/open-data', label: { fi: 'Avoin data', sv: 'Öppna data', en: 'Open data' } },
];
