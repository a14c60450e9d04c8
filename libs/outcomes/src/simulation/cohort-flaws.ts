import type { Localised } from '@kasvutori/platform';

/** What is expected where a cohort will not do. */
export const EXPECTED = {
  monthsInAll: {
    fi: 'enintään 120 kuukautta jälkiseuranta mukaan lukien',
    sv: 'högst 120 månader med uppföljningen',
    en: 'at most 120 months with those that follow',
  },
  withinService: {
    fi: 'enintään niin kauan kuin palvelu kestää',
    sv: 'högst så länge som tjänsten varar',
    en: 'no more than /serviceMonths',
  },
  once: { fi: 'kukin tunnus kerran', sv: 'varje beteckning en gång', en: 'each segment once' },
  hundred: { fi: 'osuudet, joiden summa on 100', sv: 'andelar som är 100 sammanlagt', en: 'shares that make 100' },
  percent: { fi: 'prosentti väliltä 0–100', sv: 'procent från 0 till 100', en: 'per cent from 0 to 100' },
  amount: { fi: 'summa, esimerkiksi 600,00', sv: 'ett belopp, till exempel 600,00', en: 'an amount such as "600.00"' },
  moreThanNothing: { fi: 'enemmän kuin 0', sv: 'mer än 0', en: 'more than 0' },
} as const satisfies Record<string, Localised>;

export const atMost = (most: number): Localised => ({
  fi: `enintään ${most}`,
  sv: `högst ${most}`,
  en: `at most ${most}`,
});

/** Two numbers of a distribution in the wrong order. */
export const noLess = {
  from: { fi: 'vähintään pienin arvo', sv: 'minst det minsta värdet', en: 'no less than "from"' },
  least: { fi: 'vähintään pienin arvo', sv: 'minst det minsta värdet', en: 'no less than "least"' },
  usual: { fi: 'vähintään tavallinen arvo', sv: 'minst det vanliga värdet', en: 'no less than "usual"' },
  median: { fi: 'vähintään mediaani', sv: 'minst medianen', en: 'no less than "median"' },
} as const satisfies Record<string, Localised>;
