import { defineTexts } from '#app';

export const texts = defineTexts('quality-pay', {
  title: { fi: 'Laatuun sidottu korvaus', sv: 'Kvalitetsbunden ersättning', en: 'Pay by quality' },
  intro: {
    fi: 'Jokaiselta täydeltä vuosineljännekseltä maksetaan tai vähennetään osuus perusteesta sen mukaan, mikä arvio neljänneksellä on julkaistu viimeksi. Rajojen välissä korvaus ei muutu. Se ei muutu myöskään, jos arviota ei ole julkaistu tai asiakkaita on sovittua vähemmän.',
    sv: 'För varje helt kvartal betalas eller avdras en andel av grunden enligt det omdöme som senast publicerats under kvartalet. Mellan gränserna ändras ersättningen inte. Den ändras inte heller om inget omdöme har publicerats eller klienterna är färre än avtalat.',
    en: 'For each whole quarter a share of the base is paid or withheld by the score published last in the quarter. Between the limits pay does not change. Nor does it when no score was published or there are fewer clients than agreed.',
  },
  add: { fi: 'Lisää laatuun sidottu korvaus', sv: 'Lägg till kvalitetsbunden ersättning', en: 'Add pay by quality' },
  measure: { fi: 'Minkä mukaan', sv: 'Enligt vad', en: 'By what' },
  'measure-experience': {
    fi: 'Asiakkaiden julkaistu arvio (1–5)',
    sv: 'Klienternas publicerade omdöme (1–5)',
    en: 'The published score of clients (1–5)',
  },
  'measure-result': {
    fi: 'Työllistyneiden julkaistu osuus (%)',
    sv: 'Den publicerade andelen som fått arbete (%)',
    en: 'The published share who found work (%)',
  },
  base: { fi: 'Vuosineljänneksen peruste', sv: 'Kvartalets grund', en: 'Base of a quarter' },
  baseHint: {
    fi: 'Euroa ilman arvonlisäveroa. Osuudet lasketaan tästä.',
    sv: 'Euro utan moms. Andelarna räknas på detta.',
    en: 'Euros without VAT. The shares are taken of this.',
  },
  payFrom: {
    fi: 'Lisäkorvaus, kun arvio on vähintään',
    sv: 'Tillägg när omdömet är minst',
    en: 'Paid when the score is at least',
  },
  payPercent: { fi: 'Lisäkorvaus perusteesta', sv: 'Tillägg av grunden', en: 'Paid of the base' },
  withholdBelow: {
    fi: 'Vähennys, kun arvio on alle',
    sv: 'Avdrag när omdömet är under',
    en: 'Withheld when the score is below',
  },
  withholdPercent: { fi: 'Vähennys perusteesta', sv: 'Avdrag av grunden', en: 'Withheld of the base' },
  minClients: { fi: 'Asiakkaita vähintään', sv: 'Minst klienter', en: 'Fewest clients' },
  minClientsHint: {
    fi: 'Vähintään 5. Jos asiakkaita on vähemmän, korvaus ei muutu: harvan arvio voi johtua sattumasta.',
    sv: 'Minst 5. Är klienterna färre ändras ersättningen inte: få omdömen kan bero på slumpen.',
    en: 'At least 5. With fewer clients pay does not change: a few answers may be chance.',
  },
  clause: {
    fi: 'Laatuun sidotun korvauksen kohta',
    sv: 'Den kvalitetsbundna ersättningens punkt',
    en: 'Clause of the pay by quality',
  },
  limit: {
    fi: '{{share}} perusteesta, kun arvio on {{rule}} {{score}}',
    sv: '{{share}} av grunden när omdömet är {{rule}} {{score}}',
    en: '{{share}} of the base when the score is {{rule}} {{score}}',
  },
  atLeast: { fi: 'vähintään', sv: 'minst', en: 'at least' },
  below: { fi: 'alle', sv: 'under', en: 'below' },
  paid: { fi: 'Lisäkorvaus', sv: 'Tillägg', en: 'Paid' },
  withheld: { fi: 'Vähennys', sv: 'Avdrag', en: 'Withheld' },
});
