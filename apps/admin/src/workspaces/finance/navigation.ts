import type { NavSection } from '../../app/navigation.js';

/** Pages of the finance workspace, in the main navigation. */
export const financeNavigation: readonly NavSection[] = [
  { href: '/finance', label: { fi: 'Tänään', sv: 'I dag', en: 'Today' } },
  { href: '/finance/runs', label: { fi: 'Maksuajot', sv: 'Körningar', en: 'Payment runs' } },
  {
    href: '/finance/contracts',
    label: { fi: 'Sopimukset', sv: 'Avtal', en: 'Contracts' },
    pages: [
      { href: '/finance/contracts', label: { fi: 'Kaikki sopimukset', sv: 'Alla avtal', en: 'All contracts' } },
      {
        href: '/finance/tariffs',
        label: { fi: 'Maksuperusteet', sv: 'Ersättningsgrunder', en: 'Tariffs' },
        also: ['/finance/tariff-drafts'],
      },
      { href: '/finance/index-values', label: { fi: 'Indeksit', sv: 'Index', en: 'Indices' } },
      { href: '/finance/simulations', label: { fi: 'Simuloinnit', sv: 'Simuleringar', en: 'Simulations' } },
      {
        href: '/finance/register-files',
        label: { fi: 'Rekisteritiedot', sv: 'Registeruppgifter', en: 'Register files' },
      },
      {
        href: '/finance/audit-samples',
        label: { fi: 'Tarkastusotokset', sv: 'Granskningsurval', en: 'Audit samples' },
      },
      {
        href: '/finance/participations',
        label: { fi: 'Asiakkaiden tulokset', sv: 'Klienternas resultat', en: 'Outcomes of clients' },
      },
      { href: '/finance/fact-conflicts', label: { fi: 'Ristiriidat', sv: 'Motstridigheter', en: 'Conflicts' } },
    ],
  },
  { href: '/finance/budgets', label: { fi: 'Budjetit', sv: 'Budgetar', en: 'Budgets' } },
  { href: '/finance/coverage', label: { fi: 'Kattavuus', sv: 'Täckning', en: 'Coverage' } },
  { href: '/finance/outcomes', label: { fi: 'Tulokset', sv: 'Resultat', en: 'Outcomes' } },
  { href: '/finance/accounts', label: { fi: 'Tilinumerot', sv: 'Kontonummer', en: 'Accounts' } },
  { href: '/finance/ledger', label: { fi: 'Kirjanpito', sv: 'Bokföring', en: 'Ledger' } },
];
