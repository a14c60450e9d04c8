import { formatCents, LANGUAGES, parseCents, type Language, type Localised } from '@kasvutori/platform';

/** What the rows behind a voucher's value say, in the Why panel and in the letter. */
export const VALUE_WORDS = {
  units: { fi: 'Myönnetty määrä', sv: 'Beviljat antal', en: 'Number granted' },
  cap: { fi: 'Palvelun enimmäishinta yhdeltä kerralta', sv: 'Högsta pris per gång', en: 'Highest price of one unit' },
  value: { fi: 'Setelin arvo', sv: 'Sedelns värde', en: 'Value of the voucher' },
  fixed: { fi: 'Setelin arvo on kiinteä summa', sv: 'Sedelns värde är en fast summa', en: 'The value is a fixed sum' },
  package: {
    fi: 'Setelin arvo on vaiheiden hinnat yhteensä',
    sv: 'Sedelns värde är priserna för etapperna tillsammans',
    en: 'The value is the prices of the stages together',
  },
  full: { fi: 'Täysi arvo yhdeltä kerralta', sv: 'Fullt värde per gång', en: 'Full value of one unit' },
  lowest: {
    fi: 'Arvo on aina vähintään tämä',
    sv: 'Värdet är alltid minst detta',
    en: 'The value is always at least this',
  },
  perUnit: {
    fi: 'Setelin arvo yhdeltä kerralta',
    sv: 'Sedelns värde per gång',
    en: 'Value of the voucher for one unit',
  },
  supplement: { fi: 'Lisäys', sv: 'Tillägg', en: 'Supplement' },
  limit: (household: number): Localised => ({
    fi: `Tuloraja kuukaudessa, kun talouden koko on ${household}`,
    sv: `Inkomstgräns per månad för ett hushåll på ${household}`,
    en: `Income limit a month for a household of ${household}`,
  }),
  off: (rate: string): Localised => ({
    fi: `Vähennys: ${comma(rate)} % tuloista, jotka ylittävät tulorajan`,
    sv: `Avdrag: ${comma(rate)} % av inkomsterna över inkomstgränsen`,
    en: `Taken off: ${rate} % of the income above the limit`,
  }),
  bracket: (from: string | null, upTo: string | null): Localised => bracketWords(from, upTo),
} as const;

const comma = (decimal: string): string => decimal.replace('.', ',');
const euros = (amount: string, language: Language): string => formatCents(parseCents(amount), language);

/** "Tulot yli 1 500,00 € ja enintään 2 000,00 €": the row's number is the size of the household. */
function bracketWords(from: string | null, upTo: string | null): Localised {
  const said = {
    fi: { head: 'Talouden koko ja tulot kuukaudessa', over: 'yli', most: 'enintään', and: 'ja', any: 'kaikki tulot' },
    sv: {
      head: 'Hushållets storlek och inkomster per månad',
      over: 'över',
      most: 'högst',
      and: 'och',
      any: 'alla inkomster',
    },
    en: {
      head: 'Size of the household and income a month',
      over: 'over',
      most: 'at most',
      and: 'and',
      any: 'any income',
    },
  };
  const [fi = '', sv = '', en = ''] = LANGUAGES.map((language) => {
    const { head, over, most, and, any } = said[language];
    const parts = [
      ...(from === null ? [] : [`${over} ${euros(from, language)}`]),
      ...(upTo === null ? [] : [`${most} ${euros(upTo, language)}`]),
    ];
    return `${head}: ${parts.length === 0 ? any : parts.join(` ${and} `)}`;
  });
  return { fi, sv, en };
}
