import type { Localised } from '@kasvutori/platform';

/** Codes and examples, the same in each language. */
export const inAllLanguages = (code: string): Localised => ({ fi: code, sv: code, en: code });

/** What is expected where a value is not of its form. */
export const FORMS = {
  value: { fi: 'arvo', sv: 'ett värde', en: 'a value' },
  noSuchField: { fi: 'tällaista kenttää ei ole', sv: 'ett sådant fält finns inte', en: 'no such field' },
  object: { fi: 'tietue (object)', sv: 'en post (object)', en: 'object' },
  array: { fi: 'luettelo (array)', sv: 'en lista (array)', en: 'array' },
  string: { fi: 'teksti', sv: 'en text', en: 'string' },
  date: { fi: 'päivä, esimerkiksi 2026-01-31', sv: 'en dag, till exempel 2026-01-31', en: 'date such as 2026-01-31' },
  integer: { fi: 'kokonaisluku', sv: 'ett heltal', en: 'integer' },
  boolean: { fi: 'true tai false', sv: 'true eller false', en: 'boolean' },
  once: { fi: 'asiakas vain kerran', sv: 'en klient bara en gång', en: 'a client only once' },
  notBeforeStart: {
    fi: 'päivä, joka ei ole ennen alkua',
    sv: 'en dag som inte är före början',
    en: 'a day not before the start',
  },
} as const satisfies Record<string, Localised>;

export const integerFrom = (least: number): Localised => ({
  fi: `kokonaisluku, vähintään ${least}`,
  sv: `ett heltal, minst ${least}`,
  en: `integer of at least ${least}`,
});

export const itemsFrom = (least: number): Localised => ({
  fi: `vähintään ${least} riviä`,
  sv: `minst ${least} rader`,
  en: `at least ${least} items`,
});

/** Texts of a pattern. */
export const PATTERNS = {
  decimal: { fi: 'luku, esimerkiksi 37.5', sv: 'ett tal, till exempel 37.5', en: 'a decimal such as "37.5"' },
  amount: { fi: 'summa, esimerkiksi 600.00', sv: 'ett belopp, till exempel 600.00', en: 'an amount such as "600.00"' },
  number: { fi: 'luku, esimerkiksi 37.5', sv: 'ett tal, till exempel 37.5', en: 'a number such as "37.5"' },
  percent: {
    fi: 'prosentti väliltä 0–100, esimerkiksi 12.5',
    sv: 'procent från 0 till 100, till exempel 12.5',
    en: 'per cent from 0 to 100 such as "12.5"',
  },
} as const satisfies Record<string, Localised>;
