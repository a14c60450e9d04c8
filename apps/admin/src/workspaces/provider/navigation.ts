import type { NavSection } from '../../app/navigation.js';

/** Sections and pages of the provider workspace, in the main navigation. */
export const providerNavigation: readonly NavSection[] = [
  { href: '/provider', label: { fi: 'Tänään', sv: 'I dag', en: 'Today' } },
  {
    href: '/provider/tenders',
    label: { fi: 'Hankinnat', sv: 'Upphandling', en: 'Procurement' },
    pages: [
      { href: '/provider/tenders', label: { fi: 'Kilpailutukset', sv: 'Upphandlingar', en: 'Tenders' } },
      {
        href: '/provider/bids',
        label: { fi: 'Tarjoukset', sv: 'Anbud', en: 'Bids' },
        also: ['/provider/consortium-invitations'],
      },
      { href: '/provider/registers', label: { fi: 'Rekisterit', sv: 'Register', en: 'Registers' } },
      { href: '/provider/consultations', label: { fi: 'Vuoropuhelut', sv: 'Dialoger', en: 'Consultations' } },
      { href: '/provider/ideas', label: { fi: 'Ehdotukset', sv: 'Förslag', en: 'Ideas' } },
      {
        href: '/provider/searches',
        label: { fi: 'Hakuvahdit', sv: 'Bevakningar', en: 'Searches' },
        also: ['/provider/alerts'],
      },
    ],
  },
  {
    href: '/provider/clients',
    label: { fi: 'Asiakastyö', sv: 'Klientarbete', en: 'Client work' },
    pages: [
      { href: '/provider/clients', label: { fi: 'Asiakkaat', sv: 'Klienter', en: 'Clients' } },
      { href: '/provider/paths', label: { fi: 'Palvelupolut', sv: 'Servicestigar', en: 'Service paths' } },
      {
        href: '/provider/visits',
        label: { fi: 'Käynnit', sv: 'Besök', en: 'Visits' },
        also: ['/provider/visit-imports'],
      },
      { href: '/provider/calendar', label: { fi: 'Kalenteri', sv: 'Kalender', en: 'Calendar' } },
      { href: '/provider/check-in', label: { fi: 'Kirjaa koodilla', sv: 'Med kod', en: 'Check in' } },
      { href: '/provider/offers', label: { fi: 'Tarjontamme', sv: 'Vårt utbud', en: 'Our offers' } },
      { href: '/provider/outcomes', label: { fi: 'Tulokset', sv: 'Resultat', en: 'Outcomes' } },
      { href: '/provider/fact-conflicts', label: { fi: 'Ristiriidat', sv: 'Motstridigheter', en: 'Conflicts' } },
      {
        href: '/provider/outcome-claims',
        label: { fi: 'Maksuhakemukset', sv: 'Begäran om betalning', en: 'Claims' },
      },
    ],
  },
  {
    href: '/provider/contracts',
    label: { fi: 'Sopimukset', sv: 'Avtal', en: 'Contracts' },
    pages: [
      {
        href: '/provider/contracts',
        label: { fi: 'Kaikki sopimukset', sv: 'Alla avtal', en: 'All contracts' },
        also: ['/provider/amendments'],
      },
      { href: '/provider/tariffs', label: { fi: 'Maksuperusteet', sv: 'Ersättningsgrunder', en: 'Tariffs' } },
      { href: '/provider/follow-up', label: { fi: 'Seuranta', sv: 'Uppföljning', en: 'Follow-up' } },
      { href: '/provider/rulebooks', label: { fi: 'Sääntökirjat', sv: 'Regelböcker', en: 'Rulebooks' } },
      {
        href: '/provider/frameworks',
        label: { fi: 'Puitejärjestelyt', sv: 'Ramavtal', en: 'Frameworks' },
        also: ['/provider/call-offs'],
      },
      { href: '/provider/deviations', label: { fi: 'Poikkeamat', sv: 'Avvikelser', en: 'Deviations' } },
      { href: '/provider/feedback', label: { fi: 'Palaute', sv: 'Respons', en: 'Feedback' } },
      { href: '/provider/alliances', label: { fi: 'Allianssit', sv: 'Allianser', en: 'Alliances' } },
    ],
  },
  { href: '/provider/statements', label: { fi: 'Tilitykset', sv: 'Redovisningar', en: 'Statements' } },
  { href: '/provider/company', label: { fi: 'Yritys', sv: 'Företaget', en: 'Company' } },
];
