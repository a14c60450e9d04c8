import { defineTexts } from '#app';

export const texts = defineTexts('public-contracts', {
  title: { fi: 'Voimassa olevat sopimukset', sv: 'Gällande avtal', en: 'Contracts in force' },
  intro: {
    fi: 'Kuka ostaa mitä ja keneltä, enintään millä summalla ja mihin asti.',
    sv: 'Vem köper vad av vem, för högst hur mycket och till och med när.',
    en: 'Who buys what from whom, for how much at most and until when.',
  },
  openData: {
    fi: 'Samat tiedot saa avoimena datana.',
    sv: 'Samma uppgifter finns som öppna data.',
    en: 'The same is there as open data.',
  },
  begins: { fi: 'Alkaa', sv: 'Börjar', en: 'Begins' },
  emptyTitle: {
    fi: 'Voimassa olevia sopimuksia ei ole',
    sv: 'Det finns inga gällande avtal',
    en: 'No contracts in force',
  },
});
