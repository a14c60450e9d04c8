import { defineTexts } from '#app';

/** Values of the series that prices follow. */
export const texts = defineTexts('index-points', {
  title: { fi: 'Indeksit', sv: 'Index', en: 'Indices' },
  intro: {
    fi: 'Julkaistut arvot, joita sopimusten hinnat seuraavat. Seuraava maksuajo maksaa uuden arvon mukaan; oikaistu arvo jää näkyviin.',
    sv: 'Publicerade värden som avtalens priser följer. Nästa betalningskörning betalar enligt det nya värdet; ett rättat värde förblir synligt.',
    en: 'Published values that the prices of contracts follow. The next payment run pays by a new one; what was put right stays in sight.',
  },
  followed: { fi: 'Sarjat', sv: 'Serierna', en: 'The series' },
  newest: {
    fi: '{{series}}: uusin {{value}} ({{on}}), {{contracts}}',
    sv: '{{series}}: nyast {{value}} ({{on}}), {{contracts}}',
    en: '{{series}}: newest {{value}} ({{on}}), {{contracts}}',
  },
  noValue: {
    fi: '{{series}}: arvoa ei ole, hinta on ennallaan, {{contracts}}',
    sv: '{{series}}: inget värde, priset är oförändrat, {{contracts}}',
    en: '{{series}}: no value, the price stands as it was, {{contracts}}',
  },
  contracts_one: { fi: '{{count}} sopimus seuraa', sv: '{{count}} avtal följer', en: '{{count}} contract follows it' },
  contracts_other: {
    fi: '{{count}} sopimusta seuraa',
    sv: '{{count}} avtal följer',
    en: '{{count}} contracts follow it',
  },
  series: { fi: 'Sarja', sv: 'Serie', en: 'Series' },
  seriesHint: {
    fi: 'Sama nimi kuin maksuperusteissa',
    sv: 'Samma namn som i ersättningsgrunderna',
    en: 'The name that tariffs know it by',
  },
  publishedOn: { fi: 'Julkaistu', sv: 'Publicerat', en: 'Published' },
  value: { fi: 'Arvo', sv: 'Värde', en: 'Value' },
  state: { fi: 'Tila', sv: 'Läge', en: 'State' },
  'state-current': { fi: 'Voimassa', sv: 'Gäller', en: 'Stands' },
  'state-corrected': { fi: 'Oikaistu', sv: 'Rättat', en: 'Put right' },
  'state-withdrawn': { fi: 'Peruttu', sv: 'Återtaget', en: 'Taken back' },
  because: {
    fi: 'Oikaisun syy: {{reason}}',
    sv: 'Orsak till rättelsen: {{reason}}',
    en: 'Put right because: {{reason}}',
  },
  recordedAt: { fi: 'Kirjattu', sv: 'Antecknat', en: 'Recorded' },
  correct: { fi: 'Oikaise', sv: 'Rätta', en: 'Put right' },
  emptyTitle: { fi: 'Arvoja ei ole kirjattu', sv: 'Inga värden har antecknats', en: 'No values recorded' },
  emptyText: {
    fi: 'Kun maksuperusteiden hinnat seuraavat indeksiä, kirjaa tähän sen julkaistut arvot.',
    sv: 'När priserna i ersättningsgrunderna följer ett index antecknas dess publicerade värden här.',
    en: 'When the prices of a tariff follow an index, record its published values here.',
  },
  record: { fi: 'Kirjaa arvo', sv: 'Anteckna ett värde', en: 'Record a value' },
  recordIntro: {
    fi: 'Kirjaa arvo sellaisena kuin se on julkaistu. Hinnat muuttuvat maksuperusteiden päivästä.',
    sv: 'Anteckna värdet så som det har publicerats. Priserna ändras från den dag som ersättningsgrunderna anger.',
    en: 'Record the value as it was published. Prices change from the day that the tariff says.',
  },
  correctTitle: { fi: 'Oikaise arvo', sv: 'Rätta värdet', en: 'Put the value right' },
  correctIntro: {
    fi: 'Entinen arvo jää näkyviin oikaistuna. Seuraava maksuajo maksaa tai perii erotuksen.',
    sv: 'Det tidigare värdet förblir synligt som rättat. Nästa betalningskörning betalar eller återkräver skillnaden.',
    en: 'The old value stays in sight as put right. The next payment run pays or takes back the difference.',
  },
  how: { fi: 'Mitä korjataan?', sv: 'Vad rättas?', en: 'What is put right?' },
  'how-change': { fi: 'Arvo on toinen', sv: 'Värdet är ett annat', en: 'The value is another' },
  'how-withdraw': {
    fi: 'Arvoa ei ole julkaistu',
    sv: 'Värdet har inte publicerats',
    en: 'No such value was published',
  },
  reason: { fi: 'Miksi?', sv: 'Varför?', en: 'Why?' },
  reasonHint: {
    fi: 'Kirjoita, mistä oikea arvo nähtiin. Tarkastaja näkee tämän.',
    sv: 'Skriv var det rätta värdet sågs. Revisorn ser det här.',
    en: 'Write what the right value was seen from. The auditor sees this.',
  },
  save: { fi: 'Tallenna', sv: 'Spara', en: 'Save' },
  goneTitle: { fi: 'Tätä arvoa ei voi oikaista', sv: 'Värdet kan inte rättas', en: 'This value cannot be put right' },
  goneText: { fi: 'Oikaise sarjan uusin arvo.', sv: 'Rätta seriens nyaste värde.', en: 'Correct the newest one.' },
});
