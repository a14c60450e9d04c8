import { defineTexts } from '#app';

export const texts = defineTexts('evaluation', {
  title: { fi: 'Tarjousten pisteytys', sv: 'Poängsättning av anbuden', en: 'Scoring the bids' },
  intro: {
    fi: 'Anna jokaiselle vastaukselle pisteet 0–5 ja kirjoita peruste. Peruste tulee päätökseen sanasta sanaan. Hintapisteet lasketaan itsestään.',
    sv: 'Ge varje svar poäng 0–5 och skriv en motivering. Motiveringen tas in i beslutet ord för ord. Prispoängen räknas av sig själva.',
    en: 'Give every answer a score from 0 to 5 and write the ground. It goes into the decision word for word. Price points are computed by themselves.',
  },
  keys: {
    fi: 'Näppäimistöllä: numero 0–5 antaa pisteet, nuolet ylös ja alas siirtävät seuraavaan tarjoukseen, sarkain vie perusteeseen.',
    sv: 'Med tangentbordet: en siffra 0–5 ger poäng, pilarna upp och ned går till nästa anbud, tabb går till motiveringen.',
    en: 'By keyboard: a digit from 0 to 5 gives the score, up and down arrows go to the next bid, Tab goes to the ground.',
  },
  lots: { fi: 'Osat', sv: 'Delar', en: 'Lots' },
  score: { fi: 'Pisteet', sv: 'Poäng', en: 'Score' },
  scoreOf: {
    fi: 'Pisteet: {{name}}, {{criterion}}',
    sv: 'Poäng: {{name}}, {{criterion}}',
    en: 'Score: {{name}}, {{criterion}}',
  },
  ground: { fi: 'Peruste', sv: 'Motivering', en: 'Ground' },
  groundOf: {
    fi: 'Peruste: {{name}}, {{criterion}}',
    sv: 'Motivering: {{name}}, {{criterion}}',
    en: 'Ground: {{name}}, {{criterion}}',
  },
  groundMissing: {
    fi: 'Kirjoita peruste: pisteet tallentuvat sen jälkeen.',
    sv: 'Skriv en motivering: poängen sparas efter det.',
    en: 'Write the ground: the score is saved after that.',
  },
  scoreMissing: {
    fi: 'Anna pisteet: peruste tallentuu sen jälkeen.',
    sv: 'Ge poäng: motiveringen sparas efter det.',
    en: 'Give the score: the ground is saved after that.',
  },
  answer: { fi: 'Vastaus tarjouksessa', sv: 'Svaret i anbudet', en: 'Answer in the bid' },
  others: { fi: 'Muut arvioijat', sv: 'Andra bedömare', en: 'Other assessors' },
  otherScore: {
    fi: '{{scorer}}: {{score}}. {{ground}}',
    sv: '{{scorer}}: {{score}}. {{ground}}',
    en: '{{scorer}}: {{score}}. {{ground}}',
  },
  onlyPrice: {
    fi: 'Tässä osassa verrataan vain hintaa. Pisteitä ei tarvitse antaa.',
    sv: 'På den här delen jämförs bara priset. Inga poäng behöver ges.',
    en: 'This lot is compared by price alone. There is nothing to score.',
  },
  noBids: { fi: 'Tästä osasta ei ole tarjouksia.', sv: 'Det finns inga anbud på delen.', en: 'No bids for this lot.' },
  ranking: { fi: 'Järjestys nyt', sv: 'Ordningen nu', en: 'Ranking now' },
  saving: { fi: 'Tallennetaan', sv: 'Sparar', en: 'Saving' },
  saved: { fi: 'Tallennettu', sv: 'Sparat', en: 'Saved' },
  unsaved: {
    fi: 'Tallentamatta: täydennä pisteet ja peruste',
    sv: 'Inte sparat: komplettera poäng och motivering',
    en: 'Not saved: complete score and ground',
  },
  bids: { fi: 'Tarjoukset', sv: 'Anbud', en: 'Bids' },
  exclude: { fi: 'Sulje pois vertailusta', sv: 'Uteslut ur jämförelsen', en: 'Leave out of the comparison' },
  excludeOf: { fi: 'Sulje pois: {{name}}', sv: 'Uteslut: {{name}}', en: 'Leave out: {{name}}' },
  excludeWhat: {
    fi: 'Tarjous jää pois kaikkien osien vertailusta. Muiden hintapisteet lasketaan uudelleen.',
    sv: 'Anbudet faller bort ur jämförelsen av alla delar. De andras prispoäng räknas om.',
    en: 'The bid leaves the comparison of every lot. The price points of the others are computed again.',
  },
  excludeWhom: {
    fi: 'Tarjoajaa {{name}}. Perusteet kirjoitetaan päätökseen, ja siihen voi hakea muutosta.',
    sv: 'Anbudsgivaren {{name}}. Grunderna skrivs i beslutet, som kan överklagas.',
    en: 'The bidder {{name}}. The grounds are written into the decision, which can be appealed.',
  },
  excludeUndo: { fi: 'Ei.', sv: 'Nej.', en: 'No.' },
  excludeCode: { fi: 'Peruste', sv: 'Grund', en: 'Ground' },
  'code-not-compliant': {
    fi: 'Tarjous ei vastaa tarjouspyyntöä (74 §)',
    sv: 'Anbudet motsvarar inte förfrågan (74 §)',
    en: 'The bid does not meet the call (section 74)',
  },
  'code-exclusion-ground': {
    fi: 'Poissulkemisperuste (80–81 §)',
    sv: 'Uteslutningsgrund (80–81 §)',
    en: 'An exclusion ground (sections 80–81)',
  },
  'code-not-suitable': {
    fi: 'Tarjoaja ei täytä soveltuvuusvaatimuksia (83–86 §)',
    sv: 'Anbudsgivaren uppfyller inte lämplighetskraven (83–86 §)',
    en: 'The bidder does not meet the suitability requirements (sections 83–86)',
  },
  'code-abnormally-low': {
    fi: 'Poikkeuksellisen alhainen hinta jäi selittämättä (96 §)',
    sv: 'Det onormalt låga priset förklarades inte (96 §)',
    en: 'An abnormally low price was left unexplained (section 96)',
  },
  excludeGrounds: { fi: 'Perustelut päätökseen', sv: 'Motivering till beslutet', en: 'Grounds for the decision' },
});
