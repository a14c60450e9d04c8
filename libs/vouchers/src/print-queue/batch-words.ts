import type { Localised } from '@kasvutori/platform';

export const BATCH_WORDS = {
  title: { fi: 'Tulostuserä', sv: 'Utskriftsparti', en: 'Print batch' },
  address: { fi: 'Osoitesivu', sv: 'Adressida', en: 'Address page' },
  place: {
    fi: 'Kirje numero {place} tässä erässä.',
    sv: 'Brev nummer {place} i det här partiet.',
    en: 'Letter number {place} of this batch.',
  },
} satisfies Record<string, Localised>;
