import { defineTexts } from '#app';

export const texts = defineTexts('provider-contracts', {
  title: { fi: 'Sopimuksemme', sv: 'Våra avtal', en: 'Our contracts' },
  emptyTitle: { fi: 'Sopimuksia ei ole vielä', sv: 'Det finns inga avtal ännu', en: 'No contracts yet' },
  emptyText: {
    fi: 'Kun tarjouksesi voittaa ja päätös on lainvoimainen, sopimus tulee tähän allekirjoitettavaksi.',
    sv: 'När ert anbud vinner och beslutet har vunnit laga kraft kommer avtalet hit för underskrift.',
    en: 'When your bid wins and the decision is final, the contract comes here to be signed.',
  },
});
