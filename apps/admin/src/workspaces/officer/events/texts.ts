import { defineTexts } from '#app';

export const texts = defineTexts('officer-events', {
  visits: { fi: 'Käynnit', sv: 'Besök', en: 'Visits' },
  approve: { fi: 'Vahvista', sv: 'Bekräfta', en: 'Confirm' },
  reject: { fi: 'Hylkää', sv: 'Avslå', en: 'Reject' },
  reverse: { fi: 'Korjaa', sv: 'Rätta', en: 'Correct' },
  silence: {
    fi: 'Ilman vastausta vahvistuu {{date}} jälkeen',
    sv: 'Bekräftas utan svar efter {{date}}',
    en: 'Confirmed without an answer after {{date}}',
  },
  correction: { fi: 'Korjausrivi', sv: 'Rättelserad', en: 'Correction' },
  corrected: { fi: 'Korjattu', sv: 'Rättad', en: 'Corrected' },

  approveTitle: {
    fi: 'Vahvistetaanko käynti {{date}}?',
    sv: 'Bekräfta besöket {{date}}?',
    en: 'Confirm the visit on {{date}}?',
  },
  approveWhat: {
    fi: '{{provider}} ansaitsee {{amount}}. Summa siirtyy setelistä maksettavaksi.',
    sv: '{{provider}} förtjänar {{amount}}. Beloppet flyttas från sedeln till betalning.',
    en: '{{provider}} earns {{amount}}. The sum moves from the voucher to be paid.',
  },
  approveWhom: {
    fi: 'Asiakasta {{client}} ja palvelun tarjoajaa. Asiakas näkee, että vahvistit hänen puolestaan.',
    sv: 'Klienten {{client}} och producenten. Klienten ser att du bekräftade för hens räkning.',
    en: 'The client {{client}} and the provider. The client sees that you confirmed on their behalf.',
  },
  approveUndo: {
    fi: 'Vahvistettua käyntiä ei poisteta. Virhe korjataan korjausrivillä.',
    sv: 'Ett bekräftat besök tas inte bort. Ett fel rättas med en rättelserad.',
    en: 'A confirmed visit is not removed. A mistake is put right with a correction.',
  },
  rejectTitle: {
    fi: 'Hylätäänkö käynti {{date}}?',
    sv: 'Avslå besöket {{date}}?',
    en: 'Reject the visit on {{date}}?',
  },
  rejectWhat: {
    fi: 'Käynnistä ei makseta. Summa {{amount}} vapautuu setelille.',
    sv: 'Besöket betalas inte. Beloppet {{amount}} blir fritt på sedeln.',
    en: 'The visit is not paid for. The sum of {{amount}} is free on the voucher again.',
  },
  rejectUndo: {
    fi: 'Palvelun tarjoaja voi kirjata käynnin uudelleen.',
    sv: 'Producenten kan anteckna besöket på nytt.',
    en: 'The provider can record the visit again.',
  },
  reverseTitle: {
    fi: 'Korjataanko käynti {{date}}?',
    sv: 'Rätta besöket {{date}}?',
    en: 'Correct the visit on {{date}}?',
  },
  reverseWhat: {
    fi: 'Käynti kumotaan rivillä, jonka summa on −{{amount}}. Jos käynti on jo maksettu, summa vähennetään seuraavasta maksusta.',
    sv: 'Besöket upphävs med en rad på −{{amount}}. Om besöket redan är betalt dras beloppet av från nästa betalning.',
    en: 'The visit is cancelled by a row of −{{amount}}. If it has been paid, the sum is taken off the next payment.',
  },
  reverseUndo: {
    fi: 'Korjausta ei voi korjata. Palvelun tarjoaja voi kirjata oikean käynnin.',
    sv: 'En rättelse kan inte rättas. Producenten kan anteckna det rätta besöket.',
    en: 'A correction cannot be corrected. The provider can record the right visit.',
  },
  concerned: {
    fi: 'Asiakasta {{client}} ja palvelun tarjoajaa {{provider}}. Molemmat näkevät syyn.',
    sv: 'Klienten {{client}} och producenten {{provider}}. Båda ser orsaken.',
    en: 'The client {{client}} and the provider {{provider}}. Both see the reason.',
  },
  reason: { fi: 'Syy', sv: 'Orsak', en: 'Reason' },
  reasonHint: { fi: 'Yksi selkeä lause riittää.', sv: 'En tydlig mening räcker.', en: 'One clear sentence is enough.' },
});
