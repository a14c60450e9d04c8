import { defineTexts } from '#app';

/** What anyone reads of an award without a call. */
export const directAwardTexts = defineTexts('direct-award-notice', {
  directAward: { fi: 'Suorahankinta', sv: 'Direktupphandling', en: 'Direct award' },
  directAwardNotice: {
    fi: 'Suorahankintailmoitus (tyyppi {{type}})',
    sv: 'Meddelande om direktupphandling (typ {{type}})',
    en: 'Transparency notice of a direct award (type {{type}})',
  },
  directAwardText: {
    fi: 'Tämä hankitaan ilman tarjouskilpailua. Se, jota asia koskee, voi valittaa markkinaoikeuteen; ohjeet ovat päätöksessä.',
    sv: 'Det här upphandlas utan anbudsförfarande. Den som saken gäller kan anföra besvär hos marknadsdomstolen; anvisningarna finns i beslutet.',
    en: 'This is bought without a call. Whoever it concerns may appeal to the Market Court; the decision tells how.',
  },
  directAwardGround: { fi: 'Peruste', sv: 'Grund', en: 'Ground' },
  directAwardProvider: { fi: 'Palveluntuottaja', sv: 'Producent', en: 'Provider' },
  directAwardPublished: { fi: 'Julkaistu', sv: 'Publicerat', en: 'Published' },
  directAwardContract: { fi: 'Sopimus aikaisintaan', sv: 'Avtal tidigast', en: 'Contract at the earliest' },
  directAwardAfter: { fi: '{{date}} jälkeen', sv: 'efter {{date}}', en: 'after {{date}}' },
  directAwardWithdrawn: {
    fi: 'ei tehdä: hankinta keskeytettiin',
    sv: 'ingås inte: upphandlingen avbröts',
    en: 'none: the procurement was cancelled',
  },
  directAwardNow: { fi: 'voidaan tehdä', sv: 'kan ingås', en: 'can be made' },
  directAwardAmount: { fi: 'Arvioitu arvo', sv: 'Uppskattat värde', en: 'Estimated value' },
});
