import { defineTexts } from '#app';

/** Words of an alliance's money terms. */
export const termsTexts = defineTexts('alliance-terms', {
  areaNumber: {
    fi: 'Avaintulosalue {{number}}',
    sv: 'Nyckelresultatområde {{number}}',
    en: 'Key result area {{number}}',
  },
  addArea: { fi: 'Lisää avaintulosalue', sv: 'Lägg till nyckelresultatområde', en: 'Add a key result area' },
  code: { fi: 'Tunnus', sv: 'Kod', en: 'Code' },
  minus100At: { fi: 'Taso, jolla pisteet −100', sv: 'Nivå för −100 poäng', en: 'Level scored −100' },
  zeroAt: { fi: 'Taso, jolla pisteet 0', sv: 'Nivå för 0 poäng', en: 'Level scored 0' },
  plus100At: { fi: 'Taso, jolla pisteet +100', sv: 'Nivå för +100 poäng', en: 'Level scored +100' },
  ranges: { fi: 'Jakoalueet', sv: 'Delningsintervall', en: 'Share ranges' },
  rangeNumber: { fi: 'Alue {{number}}', sv: 'Intervall {{number}}', en: 'Range {{number}}' },
  addRange: { fi: 'Lisää alue', sv: 'Lägg till intervall', en: 'Add a range' },
  toPct: { fi: 'Enintään, % tavoitteesta', sv: 'Högst, % av målet', en: 'Up to, % of the target' },
  toPctHint: {
    fi: 'Viimeinen alue on avoin: jätä tyhjäksi.',
    sv: 'Det sista är öppet: lämna tomt.',
    en: 'The last one is open: leave it empty.',
  },
  openEnd: { fi: 'siitä ylöspäin', sv: 'därifrån uppåt', en: 'from there up' },
  partiesShare: {
    fi: 'Palveluosapuolten osuus, %',
    sv: 'Servicepartnernas andel, %',
    en: "The service parties' share, %",
  },
  painCap: { fi: 'Riskin enimmäismäärä', sv: 'Riskens maximibelopp', en: 'Cap of the pain' },
  poolPercent: { fi: 'Bonuspooli, % tavoitteesta', sv: 'Bonuspott, % av målet', en: 'Pool, % of the target' },
  fixed: { fi: 'Kiinteä tavoite', sv: 'Fast mål', en: 'Fixed target' },
  perUnit: { fi: 'Tavoite yksikköä kohti', sv: 'Mål per enhet', en: 'Target per unit' },
  unit: { fi: 'Yksikkö ({{language}})', sv: 'Enhet ({{language}})', en: 'Unit ({{language}})' },
  areaTitle: { fi: 'Nimi ({{language}})', sv: 'Namn ({{language}})', en: 'Name ({{language}})' },
  vat: { fi: 'Arvonlisäverotunnus', sv: 'Momskod', en: 'VAT code' },
  clauses: { fi: 'Sopimuskohdat', sv: 'Avtalspunkter', en: 'Clauses' },
  'clause-target': { fi: 'Tavoitekustannuksen kohta', sv: 'Punkten om målkostnaden', en: 'Clause of the target cost' },
  'clause-ranges': { fi: 'Jakamisen kohta', sv: 'Punkten om delningen', en: 'Clause of the sharing' },
  'clause-cap': { fi: 'Riskin rajan kohta', sv: 'Punkten om riskens gräns', en: 'Clause of the cap' },
  'clause-areas': { fi: 'Avaintulosten kohta', sv: 'Punkten om nyckelresultaten', en: 'Clause of the key results' },
  termsVersion: {
    fi: 'Ehtojen versio {{version}}',
    sv: 'Villkorens version {{version}}',
    en: 'Version {{version}} of the terms',
  },
});
