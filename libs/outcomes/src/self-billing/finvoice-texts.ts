import type { Language } from '@kasvutori/platform';

interface FinvoiceTexts {
  readonly invoice: string;
  readonly creditNote: string;
  readonly selfBilled: string;
  readonly carried: (carried: string, paid: string) => string;
  /** What the contracts keep back of everything billed so far. */
  readonly retained: (before: string, after: string) => string;
}

/** Titles are at most 35 characters, free texts 512. The word for self-billing belongs to the contents of the invoice (VAT Act § 209 e). */
export const FINVOICE_TEXTS: Readonly<Record<Language, FinvoiceTexts>> = {
  fi: {
    invoice: 'Itselaskutus',
    creditNote: 'Itselaskutuksen hyvityslasku',
    selfBilled:
      'Itselaskutus. Ostaja on laatinut laskun myyjän puolesta. Rivit perusteluineen ovat samannumeroisella tilityksellä.',
    carried: (carried, paid) => `Aiemmilta tilityksiltä siirtyy ${carried} euroa. Nyt maksetaan ${paid} euroa.`,
    retained: (before, after) =>
      `Sopimusten mukaan pidätettynä ennen tätä laskua ${before} euroa, sen jälkeen ${after} euroa.`,
  },
  sv: {
    invoice: 'Självfakturering',
    creditNote: 'Kreditfaktura, självfakturering',
    selfBilled:
      'Självfakturering. Köparen har upprättat fakturan för säljarens räkning. Raderna med motiveringar finns på redovisningen med samma nummer.',
    carried: (carried, paid) => `Från tidigare redovisningar överförs ${carried} euro. Nu betalas ${paid} euro.`,
    retained: (before, after) =>
      `Innehållet enligt avtalen före denna faktura ${before} euro, efter den ${after} euro.`,
  },
  en: {
    invoice: 'Self-billed invoice',
    creditNote: 'Self-billed credit note',
    selfBilled:
      'Self-billing. The buyer has drawn up the invoice on behalf of the seller. The lines and their reasons are on the statement of the same number.',
    carried: (carried, paid) => `${carried} euros are carried from earlier statements. ${paid} euros are paid now.`,
    retained: (before, after) =>
      `Kept back under the contracts before this invoice ${before} euros, after it ${after} euros.`,
  },
};

/** Why no tax is charged, at most 70 characters. */
export const VAT_REASONS: Readonly<Record<'E' | 'AE' | 'O', Readonly<Record<Language, string>>>> = {
  E: {
    fi: 'Myynti on vapautettu arvonlisäverosta',
    sv: 'Försäljningen är befriad från mervärdesskatt',
    en: 'The sale is exempt from value added tax',
  },
  AE: { fi: 'Käännetty verovelvollisuus', sv: 'Omvänd skattskyldighet', en: 'Reverse charge' },
  O: {
    fi: 'Ei kuulu arvonlisäverotuksen piiriin',
    sv: 'Omfattas inte av mervärdesbeskattningen',
    en: 'Outside the scope of value added tax',
  },
};

/** Codes of the VATEX list; for an exemption the list wants the article, which depends on the service. */
export const VAT_EXEMPTION_CODES: Readonly<Partial<Record<string, string>>> = { AE: 'VATEX-EU-AE', O: 'VATEX-EU-O' };
