import { defineTexts } from '#app';

/** Words of payments that finance and the provider share. */
export const texts = defineTexts('payments', {
  client: { fi: 'Asiakas', sv: 'Klient', en: 'Client' },
  outcome: { fi: 'Mistä maksetaan', sv: 'Vad betalas för', en: 'What is paid for' },
  outcomeDate: { fi: 'Päivä', sv: 'Dag', en: 'Date' },
  contract: { fi: 'Sopimus', sv: 'Avtal', en: 'Contract' },
  provider: { fi: 'Tuottaja', sv: 'Producent', en: 'Provider' },
  quantity: { fi: 'Määrä', sv: 'Antal', en: 'Quantity' },
  entitled: { fi: 'Kuuluu yhteensä', sv: 'Tillkommer totalt', en: 'Due in all' },
  paidBefore: { fi: 'Maksettu aiemmin', sv: 'Betalt tidigare', en: 'Paid before' },
  held: { fi: 'Odottaa', sv: 'Väntar', en: 'Waits' },
  net: { fi: 'Maksetaan', sv: 'Betalas', en: 'Paid now' },
  released: { fi: 'Aiemmin pidätetty', sv: 'Tidigare innehållet', en: 'Kept back before' },
  retained: { fi: 'Pidätetty {{amount}}', sv: 'Innehållet {{amount}}', en: '{{amount}} kept back' },
  share: {
    fi: 'Ryhmittymän osuus {{percent}}',
    sv: 'Gruppens andel {{percent}}',
    en: 'Share of the consortium {{percent}}',
  },
  correction: { fi: 'Oikaisu', sv: 'Rättelse', en: 'Correction' },
  whyLine: { fi: '{{title}}, {{client}}', sv: '{{title}}, {{client}}', en: '{{title}}, {{client}}' },
  factsRead: {
    fi: 'Tiedot, joihin summa perustuu',
    sv: 'Uppgifter som summan bygger på',
    en: 'What the amount is based on',
  },
  corrects: {
    fi: 'Oikaisee ajon {{run}} riviä',
    sv: 'Rättar en rad i körning {{run}}',
    en: 'Corrects a line of run {{run}}',
  },
  correctedBy: {
    fi: 'Tätä on oikaistu ajossa {{run}}',
    sv: 'Den här har rättats i körning {{run}}',
    en: 'This was corrected in run {{run}}',
  },
  recomputed: {
    fi: 'Summa on laskettu uudelleen näistä tiedoista, ja se täsmää.',
    sv: 'Summan har räknats om från de här uppgifterna och den stämmer.',
    en: 'The amount was calculated again from these facts, and it matches.',
  },
  notRecomputed: {
    fi: 'Huomio: uudelleen laskettu summa ei täsmää. Ilmoita tästä tuelle.',
    sv: 'Obs: den omräknade summan stämmer inte. Meddela supporten.',
    en: 'Note: the amount calculated again does not match. Tell support.',
  },
  'payment-prepared': { fi: 'Valmiina', sv: 'Färdig', en: 'Ready' },
  'payment-sent': { fi: 'Lähetetty pankkiin', sv: 'Skickad till banken', en: 'Sent to the bank' },
  'payment-settled': { fi: 'Maksettu', sv: 'Betald', en: 'Paid' },
  'payment-rejected': { fi: 'Pankki palautti', sv: 'Banken returnerade', en: 'Sent back by the bank' },
});
