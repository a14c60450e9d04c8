import { defineTexts } from '#app';

/** Words of what has been paid under a contract. */
export const paymentTexts = defineTexts('contract-payments', {
  tab: { fi: 'Maksut', sv: 'Betalningar', en: 'Payments' },
  paymentRun: { fi: 'Maksuajo {{run}}', sv: 'Betalningskörning {{run}}', en: 'Payment run {{run}}' },
  paymentRunLabel: { fi: 'Maksuajo', sv: 'Betalningskörning', en: 'Payment run' },
  paymentParty: { fi: 'Kenelle', sv: 'Till vem', en: 'To whom' },
  paymentCutOff: { fi: 'Ansaittu viimeistään', sv: 'Intjänat senast', en: 'Earned by' },
  paymentLines: { fi: 'Rivejä', sv: 'Rader', en: 'Lines' },
  paymentNet: { fi: 'Yhteensä, veroton', sv: 'Sammanlagt, utan moms', en: 'Total, without VAT' },
  noPayments: { fi: 'Mitään ei ole vielä maksettu', sv: 'Inget har betalats ännu', en: 'Nothing has been paid yet' },
  noPaymentsText: {
    fi: 'Tähän tulevat maksuajot, joissa tästä sopimuksesta maksetaan.',
    sv: 'Här visas de betalningskörningar som betalar enligt detta avtal.',
    en: 'Payment runs that pay under this contract come here.',
  },
});
