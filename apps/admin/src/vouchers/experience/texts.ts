import { defineTexts } from '#app';

export const texts = defineTexts('experience', {
  experience: { fi: 'Asiakkaiden arvio', sv: 'Klienternas omdöme', en: 'What clients say' },
  result: { fi: 'Työllistyneet', sv: 'Har fått arbete', en: 'Found work' },
  clients_one: { fi: '{{count}} asiakas', sv: '{{count}} klient', en: '{{count}} client' },
  clients_other: { fi: '{{count}} asiakasta', sv: '{{count}} klienter', en: '{{count}} clients' },
  'value-experience': { fi: '{{score}}/5', sv: '{{score}}/5', en: '{{score}}/5' },
  'value-result': { fi: '{{score}} %', sv: '{{score}} %', en: '{{score}} %' },
  between: {
    fi: '{{value}}, luultavasti {{low}}–{{high}} ({{clients}})',
    sv: '{{value}}, troligen {{low}}–{{high}} ({{clients}})',
    en: '{{value}}, probably {{low}}–{{high}} ({{clients}})',
  },
  tooFew: {
    fi: 'Ei vielä tarpeeksi vastauksia',
    sv: 'Inte tillräckligt många svar ännu',
    en: 'Not enough answers yet',
  },
  readComments: { fi: 'Lue, mitä asiakkaat sanovat', sv: 'Läs vad klienterna säger', en: 'Read what clients say' },
  how: { fi: 'Miten arvio lasketaan?', sv: 'Hur räknas omdömet?', en: 'How is it reckoned?' },
  howText: {
    fi: 'Vain palvelua käyttäneet asiakkaat vastaavat. Arvio näytetään, kun vähintään viisi on vastannut. Kun vastauksia on vähän, arvio on lähellä palvelun keskiarvoa. Viiva kertoo, missä arvio luultavasti on.',
    sv: 'Bara klienter som har använt tjänsten svarar. Omdömet visas när minst fem har svarat. När svaren är få ligger omdömet nära tjänstens medeltal. Strecket visar var omdömet troligen ligger.',
    en: 'Only clients who have used the service answer. It is shown once at least five have answered. With few answers it lies close to the mean of the service. The line shows where it probably lies.',
  },
  commentsTitle: { fi: 'Mitä asiakkaat sanovat', sv: 'Vad klienterna säger', en: 'What clients say' },
  commentsOf: {
    fi: '{{provider}}: mitä asiakkaat sanovat',
    sv: '{{provider}}: vad klienterna säger',
    en: '{{provider}}: what clients say',
  },
  noComments: {
    fi: 'Ei vielä julkaistuja kommentteja.',
    sv: 'Inga publicerade kommentarer ännu.',
    en: 'No published comments yet.',
  },
  publishedIn: { fi: 'Julkaistu {{month}}', sv: 'Publicerad {{month}}', en: 'Published {{month}}' },
  reply: { fi: 'Palvelun tarjoaja vastaa', sv: 'Producenten svarar', en: 'The provider answers' },
  back: { fi: 'Vertaile palvelun tarjoajia', sv: 'Jämför producenter', en: 'Compare providers' },
  quality: {
    fi: 'Laatu maksujen perusteena',
    sv: 'Kvalitet som grund för betalning',
    en: 'Quality as a ground of payment',
  },
  qualityIntro: {
    fi: 'Julkaistut arviot sopimuksen palvelusta. Laatuun sidottu korvaus lasketaan näistä.',
    sv: 'Publicerade omdömen om avtalets tjänst. Ersättning som är bunden till kvalitet räknas på dem.',
    en: 'Published scores of the service under the contract. Pay that is tied to quality is reckoned from them.',
  },
  noQuality: {
    fi: 'Arvioita ei ole vielä julkaistu. Siihen tarvitaan vähintään viisi asiakasta.',
    sv: 'Inga omdömen har publicerats ännu. Minst fem klienter behövs.',
    en: 'No scores have been published yet. It takes at least five clients.',
  },
  quarters: {
    fi: 'Korvaus neljänneksittäin',
    sv: 'Ersättning per kvartal',
    en: 'Pay quarter by quarter',
  },
  quarter: { fi: 'Neljännes', sv: 'Kvartal', en: 'Quarter' },
  quarterPay: { fi: 'Maksetaan tai vähennetään', sv: 'Betalas eller dras av', en: 'Paid or withheld' },
  quarterPayOf: {
    fi: 'Laatuun sidottu korvaus {{quarter}}',
    sv: 'Kvalitetsbunden ersättning {{quarter}}',
    en: 'Pay by quality {{quarter}}',
  },
  measure: { fi: 'Mittari', sv: 'Mått', en: 'Measure' },
  score: { fi: 'Arvio', sv: 'Omdöme', en: 'Score' },
  published: { fi: 'Julkaistu', sv: 'Publicerad', en: 'Published' },
});
