import type { NavSection } from '../../app/navigation.js';

/** Sections and pages of the officer workspace, in the main navigation. */
export const officerNavigation: readonly NavSection[] = [
  { href: '/officer', label: { fi: 'Tänään', sv: 'I dag', en: 'Today' } },
  {
    href: '/officer/tenders',
    label: { fi: 'Hankinta', sv: 'Upphandling', en: 'Procurement' },
    pages: [
      { href: '/officer/tenders', label: { fi: 'Kilpailutukset', sv: 'Upphandlingar', en: 'Tenders' } },
      {
        href: '/officer/plan',
        label: { fi: 'Suunnittelu', sv: 'Planering', en: 'Planning' },
        also: ['/officer/plan-items', '/officer/consultations', '/officer/ideas', '/officer/findings'],
      },
      { href: '/officer/simulations', label: { fi: 'Simuloinnit', sv: 'Simuleringar', en: 'Simulations' } },
      {
        href: '/officer/direct-awards',
        label: { fi: 'Suorahankinnat', sv: 'Direktupphandlingar', en: 'Direct awards' },
      },
      { href: '/officer/registers', label: { fi: 'Rekisterit', sv: 'Register', en: 'Registers' } },
      { href: '/officer/rules', label: { fi: 'Säännöt', sv: 'Regler', en: 'Rules' } },
    ],
  },
  {
    href: '/officer/contracts',
    label: { fi: 'Sopimukset', sv: 'Avtal', en: 'Contracts' },
    pages: [
      {
        href: '/officer/contracts',
        label: { fi: 'Kaikki sopimukset', sv: 'Alla avtal', en: 'All contracts' },
        also: ['/officer/amendments'],
      },
      { href: '/officer/follow-up', label: { fi: 'Seuranta', sv: 'Uppföljning', en: 'Follow-up' } },
      { href: '/officer/outcomes', label: { fi: 'Tulokset', sv: 'Resultat', en: 'Outcomes' } },
      { href: '/officer/rulebooks', label: { fi: 'Sääntökirjat', sv: 'Regelböcker', en: 'Rulebooks' } },
      {
        href: '/officer/frameworks',
        label: { fi: 'Puitejärjestelyt', sv: 'Ramavtal', en: 'Frameworks' },
        also: ['/officer/call-offs'],
      },
      { href: '/officer/deviations', label: { fi: 'Poikkeamat', sv: 'Avvikelser', en: 'Deviations' } },
      {
        href: '/officer/tariffs',
        label: { fi: 'Maksuperusteet', sv: 'Ersättningsgrunder', en: 'Tariffs' },
        also: ['/officer/tariff-drafts'],
      },
      { href: '/officer/index-values', label: { fi: 'Indeksit', sv: 'Index', en: 'Indices' } },
      {
        href: '/officer/register-files',
        label: { fi: 'Rekisteritiedot', sv: 'Registeruppgifter', en: 'Register files' },
      },
      {
        href: '/officer/participations',
        label: { fi: 'Asiakkaiden tulokset', sv: 'Klienternas resultat', en: 'Outcomes of clients' },
      },
      { href: '/officer/fact-conflicts', label: { fi: 'Ristiriidat', sv: 'Motstridigheter', en: 'Conflicts' } },
      {
        href: '/officer/outcome-claims',
        label: { fi: 'Maksuhakemukset', sv: 'Begäran om betalning', en: 'Claims' },
      },
      { href: '/officer/alliances', label: { fi: 'Allianssit', sv: 'Allianser', en: 'Alliances' } },
      { href: '/officer/cooperation', label: { fi: 'Yhteistyö', sv: 'Samarbete', en: 'Cooperation' } },
      {
        href: '/officer/contract-templates',
        label: { fi: 'Sopimuspohjat', sv: 'Avtalsmallar', en: 'Contract templates' },
      },
    ],
  },
  { href: '/officer/providers', label: { fi: 'Palveluntuottajat', sv: 'Producenter', en: 'Providers' } },
  {
    href: '/officer/clients',
    label: { fi: 'Asiakkaat', sv: 'Klienter', en: 'Clients' },
    pages: [
      {
        href: '/officer/clients',
        label: { fi: 'Kaikki asiakkaat', sv: 'Alla klienter', en: 'All clients' },
        also: ['/officer/vouchers'],
      },
      {
        href: '/officer/client-imports',
        label: { fi: 'Tuo asiakkaita', sv: 'Importera klienter', en: 'Import clients' },
      },
      {
        href: '/officer/case-workers',
        label: { fi: 'Vastuutyöntekijät', sv: 'Ansvariga handledare', en: 'Case workers' },
      },
      { href: '/officer/shared-paths', label: { fi: 'Jaetut polut', sv: 'Delade stigar', en: 'Shared paths' } },
      { href: '/officer/complaints', label: { fi: 'Reklamaatiot', sv: 'Reklamationer', en: 'Complaints' } },
      {
        href: '/officer/data-requests',
        label: { fi: 'Tietopyynnöt', sv: 'Begäranden om uppgifter', en: 'Data requests' },
      },
      { href: '/officer/feedback', label: { fi: 'Asiakaspalaute', sv: 'Klientrespons', en: 'Client feedback' } },
      { href: '/officer/services', label: { fi: 'Palvelut', sv: 'Tjänster', en: 'Services' } },
      {
        href: '/officer/feedback-words',
        label: { fi: 'Tarkistettavat tekstit', sv: 'Texter att granska', en: 'Texts to look at' },
      },
      { href: '/officer/experience', label: { fi: 'Asiakaskokemus', sv: 'Klientupplevelse', en: 'Client experience' } },
      {
        href: '/officer/appeals',
        label: { fi: 'Oikaisuvaatimukset', sv: 'Omprövning', en: 'Correction requests' },
        also: ['/officer/decisions-of-vouchers'],
      },
      {
        href: '/officer/print-queue',
        label: { fi: 'Tulostettavat kirjeet', sv: 'Brev att skriva ut', en: 'Letters to print' },
        also: ['/officer/print-batches'],
      },
      {
        href: '/officer/value-rules',
        label: { fi: 'Arvosäännöt', sv: 'Värderegler', en: 'Value rules' },
        also: ['/officer/grant-limit'],
      },
      {
        href: '/officer/decision-terms',
        label: { fi: 'Päätösten tiedot', sv: 'Uppgifter i beslut', en: 'What decisions say' },
      },
      { href: '/officer/questionnaires', label: { fi: 'Kyselyt', sv: 'Enkäter', en: 'Questionnaires' } },
      { href: '/officer/visit-terms', label: { fi: 'Käyntien ehdot', sv: 'Besöksvillkor', en: 'Visit terms' } },
    ],
  },
  { href: '/officer/coverage', label: { fi: 'Kattavuus', sv: 'Täckning', en: 'Coverage' } },
  { href: '/officer/budgets', label: { fi: 'Budjetit', sv: 'Budgetar', en: 'Budgets' } },
];
