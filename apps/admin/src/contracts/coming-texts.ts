import { defineTexts } from '#app';

/** Words of what comes next under contracts. */
export const comingTexts = defineTexts('contracts-coming', {
  coming: { fi: 'Mitä seuraavaksi', sv: 'Vad som kommer härnäst', en: 'What comes next' },
  day: { fi: 'Päivä', sv: 'Dag', en: 'Day' },
  what: { fi: 'Mitä', sv: 'Vad', en: 'What' },
  left: { fi: 'Aikaa', sv: 'Tid kvar', en: 'Time left' },
  daysLeft_one: { fi: '{{count}} päivä', sv: '{{count}} dag', en: '{{count}} day' },
  daysLeft_other: { fi: '{{count}} päivää', sv: '{{count}} dagar', en: '{{count}} days' },
  reminders: { fi: 'Sopimusten määräpäivät', sv: 'Avtalens viktiga dagar', en: 'Dates of contracts' },
  'kind-expiry': { fi: 'Sopimus päättyy', sv: 'Avtalet upphör', en: 'The contract ends' },
  'kind-notice': {
    fi: 'Viimeinen päivä irtisanoa ennen päättymistä',
    sv: 'Sista dagen att säga upp före slutet',
    en: 'Last day to give notice before the end',
  },
  'kind-option': {
    fi: 'Viimeinen päivä käyttää optio',
    sv: 'Sista dagen att använda optionen',
    en: 'Last day to use the option',
  },
  'kind-insurance': { fi: 'Vakuutus päättyy', sv: 'Försäkringen upphör', en: 'The insurance ends' },
  'kind-certificate': { fi: 'Todistus päättyy', sv: 'Intyget upphör', en: 'The certificate ends' },
  'kind-evidence': {
    fi: 'Sääntökirjan todiste päättyy',
    sv: 'Beviset enligt regelboken upphör',
    en: 'Evidence under the rulebook ends',
  },
  rulesTitle: { fi: 'Sopimusten muistutukset', sv: 'Påminnelser om avtal', en: 'Reminders of contracts' },
  rulesIntro: {
    fi: 'Montako päivää ennen muistutetaan. Erota päivät pilkulla. Tyhjästä ei muistuteta. Muistutus tulee sähköpostiin ja Tänään-sivulle.',
    sv: 'Hur många dagar före det påminns. Skilj dagarna åt med komma. Tomt ger ingen påminnelse. Påminnelsen kommer som e-post och på sidan I dag.',
    en: 'How many days before a reminder comes. Part the days with commas. Empty reminds of nothing. The reminder comes by mail and on the page Today.',
  },
  rulesHint: { fi: 'Esimerkiksi 90, 30, 7', sv: 'Till exempel 90, 30, 7', en: 'For instance 90, 30, 7' },
  save: { fi: 'Tallenna', sv: 'Spara', en: 'Save' },
});
