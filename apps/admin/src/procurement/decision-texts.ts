import { defineTexts } from '#app';

/** What is said of an award decision, to its buyer and to its bidders. */
export const decisionTexts = defineTexts('decision', {
  decisionNumber: { fi: 'Päätös {{number}}', sv: 'Beslut {{number}}', en: 'Decision {{number}}' },
  decidedBy: { fi: 'Päättäjä', sv: 'Beslutsfattare', en: 'Decided by' },
  decidedAt: { fi: 'Päätetty', sv: 'Beslutat', en: 'Decided' },
  standstill: { fi: 'Odotusaika', sv: 'Väntetid', en: 'Standstill' },
  standstillUntil: {
    fi: 'Sopimuksia voi tehdä odotusajan jälkeen. Odotusaika päättyy {{date}} vuorokauden vaihtuessa.',
    sv: 'Avtal kan ingås efter väntetiden. Väntetiden går ut vid dygnets slut {{date}}.',
    en: 'Contracts can be made after the standstill, which lasts to the end of {{date}}.',
  },
  standstillOver: {
    fi: 'Odotusaika on päättynyt.',
    sv: 'Väntetiden har gått ut.',
    en: 'The standstill is over.',
  },
  'decision-standstill': { fi: 'Odotusaika', sv: 'Väntetid', en: 'Standstill' },
  'decision-final': { fi: 'Lopullinen', sv: 'Slutligt', en: 'Final' },
  earlierDecisions: { fi: 'Muut päätökset', sv: 'Andra beslut', en: 'Other decisions' },
  'decision-reopened': { fi: 'Käsitellään uudelleen', sv: 'Behandlas på nytt', en: 'Reopened' },
  'decision-replaced': { fi: 'Korvattu uudella päätöksellä', sv: 'Ersatt av ett nytt beslut', en: 'Replaced' },
  'decision-withdrawn': {
    fi: 'Rauennut: hankinta keskeytetty',
    sv: 'Förfallet: upphandlingen avbruten',
    en: 'Lapsed: procurement cancelled',
  },
  'outcome-awarded': { fi: 'Valinta tehty', sv: 'Val gjort', en: 'Awarded' },
  'outcome-not-awarded': { fi: 'Ketään ei valittu', sv: 'Ingen valdes', en: 'Nobody was chosen' },
  decisionPdf: {
    fi: 'Päätös, kappale: {{recipient}} (PDF)',
    sv: 'Beslut, exemplar: {{recipient}} (PDF)',
    en: 'Decision, copy for {{recipient}} (PDF)',
  },
  decisionHash: { fi: 'Päätöksen tiiviste', sv: 'Beslutets kontrollsumma', en: 'Fingerprint of the decision' },
  grounds: { fi: 'Perustelut', sv: 'Motivering', en: 'Grounds' },
  noStandstill: { fi: 'Ei odotusaikaa', sv: 'Ingen väntetid', en: 'No standstill' },
  'why-binds': { fi: 'hankintalaki 129 §', sv: 'upphandlingslagen 129 §', en: 'Procurement Act, section 129' },
  'why-regime': {
    fi: 'tässä hankinnassa laki ei vaadi sitä (129 §)',
    sv: 'lagen kräver ingen i denna upphandling (129 §)',
    en: 'the law asks for none in this procurement (section 129)',
  },
  'why-single-tenderer': {
    fi: 'päätös koskee vain yhtä tarjoajaa (130 §)',
    sv: 'beslutet gäller bara en anbudsgivare (130 §)',
    en: 'the decision concerns one tenderer only (section 130)',
  },
  'why-call-off': {
    fi: 'hankinta perustuu puitejärjestelyyn tai dynaamiseen hankintajärjestelmään (130 §)',
    sv: 'upphandlingen grundar sig på ett ramavtal eller ett dynamiskt inköpssystem (130 §)',
    en: 'the procurement is based on a framework or a dynamic purchasing system (section 130)',
  },
  'why-direct-award': {
    fi: 'suorahankinta (130 §)',
    sv: 'direktupphandling (130 §)',
    en: 'direct award (section 130)',
  },
  'why-transparency-notice': {
    fi: 'suorahankintailmoitus (131 §)',
    sv: 'meddelande om direktupphandling (131 §)',
    en: 'transparency notice (section 131)',
  },
  served: { fi: 'Kenelle ja miten tiedoksi', sv: 'Till vem och hur delgivet', en: 'Served on whom and how' },
  recipient: { fi: 'Vastaanottaja', sv: 'Mottagare', en: 'Recipient' },
  way: { fi: 'Miten', sv: 'Hur', en: 'How' },
  'by-electronic': { fi: 'Sähköisesti', sv: 'Elektroniskt', en: 'Electronically' },
  'by-post': { fi: 'Kirjeellä', sv: 'Per brev', en: 'By letter' },
  receivedOn: { fi: 'Saatu tiedoksi', sv: 'Delgivet', en: 'Received' },
  lastDay: { fi: 'Muutoksenhaun viimeinen päivä', sv: 'Sista dag för ändringssökande', en: 'Last day for remedies' },
  counted: { fi: 'Miten laskettu', sv: 'Hur räknat', en: 'How counted' },
  'counted-electronic': {
    fi: 'Saatu lähetyspäivänä {{received}}. Siitä 14 päivää on {{full}}.',
    sv: 'Mottaget samma dag {{received}}. 14 dagar därefter är {{full}}.',
    en: 'Received on the day of sending, {{received}}. 14 days from it is {{full}}.',
  },
  'counted-post': {
    fi: 'Kirje katsotaan saaduksi 7. päivänä lähettämisestä, {{received}}. Siitä 14 päivää on {{full}}.',
    sv: 'Brevet anses mottaget den 7:e dagen efter att det sändes, {{received}}. 14 dagar därefter är {{full}}.',
    en: 'A letter is deemed received on the 7th day after sending, {{received}}. 14 days from it is {{full}}.',
  },
  'counted-moved': {
    fi: 'Se ei ole arkipäivä, joten aika jatkuu seuraavaan arkipäivään.',
    sv: 'Den är ingen vardag, så tiden fortsätter till följande vardag.',
    en: 'That is no working day, so the time goes on to the next one.',
  },
  fileCopy: { fi: 'hankintayksikön kappale', sv: 'den upphandlande enhetens exemplar', en: "the authority's copy" },
  toPost: {
    fi: 'Tulosta ja lähetä kirjeellä: {{names}}.',
    sv: 'Skriv ut och sänd per brev: {{names}}.',
    en: 'Print and send by letter: {{names}}.',
  },
});
