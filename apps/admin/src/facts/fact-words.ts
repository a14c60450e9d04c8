/** What a fact is of and who has told it: the same words wherever facts are shown. */
export const FACT_WORDS = {
  'kind-employment': { fi: 'Työ', sv: 'Arbete', en: 'Work' },
  'kind-service-event': { fi: 'Käynti', sv: 'Besök', en: 'Visit' },
  'kind-study-start': { fi: 'Opinnot alkoivat', sv: 'Studierna började', en: 'Studies began' },
  'kind-segment': { fi: 'Asiakasryhmä', sv: 'Klientgrupp', en: 'Client group' },
  'kind-wage': { fi: 'Palkka', sv: 'Lön', en: 'Wage' },
  'kind-benefit': { fi: 'Etuus', sv: 'Förmån', en: 'Benefit' },
  'kind-study': { fi: 'Opinnot', sv: 'Studier', en: 'Studies' },
  'kind-score': { fi: 'Mittaus', sv: 'Mätning', en: 'Score' },
  'kind-cost': { fi: 'Kustannus', sv: 'Kostnad', en: 'Cost' },
  'kind-service-level': { fi: 'Palvelutaso', sv: 'Servicenivå', en: 'Service level' },
  'source-provider': { fi: 'Palveluntuottaja', sv: 'Producenten', en: 'Provider' },
  'source-authority': { fi: 'Viranomainen', sv: 'Myndigheten', en: 'Authority' },
  'source-delivery': { fi: 'Vahvistettu käynti', sv: 'Bekräftat besök', en: 'Confirmed visit' },
  'source-register': { fi: 'Rekisteri', sv: 'Register', en: 'Register' },
  'source-client': { fi: 'Asiakas', sv: 'Klienten', en: 'Client' },
  denied: { fi: 'ei pidä paikkaansa', sv: 'stämmer inte', en: 'it is not so' },
} as const;
