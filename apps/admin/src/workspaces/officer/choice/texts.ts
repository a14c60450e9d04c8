import { defineTexts } from '#app';

export const texts = defineTexts('officer-choice', {
  title: { fi: 'Valitse asiakkaan puolesta', sv: 'Välj för klienten', en: 'Choose for the client' },
  intro: {
    fi: '{{client}}: valitse vain se, minkä asiakas on itse pyytänyt. Asiakas saa viestin ja näkee syyn.',
    sv: '{{client}}: välj bara det som klienten själv har bett om. Klienten får ett meddelande och ser orsaken.',
    en: '{{client}}: choose only what the client has asked for. The client is told and sees the reason.',
  },
  voucher: { fi: 'Seteli {{number}}', sv: 'Sedel {{number}}', en: 'Voucher {{number}}' },
  choose: { fi: 'Valitse', sv: 'Välj', en: 'Choose' },
  change: { fi: 'Vaihda tähän', sv: 'Byt till denna', en: 'Change to this' },
  chooseTitle: { fi: 'Valitaanko {{provider}}?', sv: 'Väljs {{provider}}?', en: 'Choose {{provider}}?' },
  what: {
    fi: '{{provider}} saa tiedon valinnasta ja vastaa {{count}} työpäivässä.',
    sv: '{{provider}} får veta om valet och svarar inom {{count}} arbetsdagar.',
    en: '{{provider}} is told of the choice and answers within {{count}} working days.',
  },
  whom: {
    fi: 'Asiakas {{client}} saa viestin, jossa on syy.',
    sv: 'Klienten {{client}} får ett meddelande med orsaken.',
    en: 'The client {{client}} gets a message with the reason.',
  },
  undo: {
    fi: 'Asiakas tai sinä voitte vaihtaa palvelun tarjoajaa milloin vain.',
    sv: 'Klienten eller du kan byta producent när som helst.',
    en: 'The client or you can change the provider at any time.',
  },
  reason: {
    fi: 'Miksi valitset puolesta?',
    sv: 'Varför väljer du för klienten?',
    en: 'Why do you choose for the client?',
  },
  reasonHint: {
    fi: 'Esimerkiksi: asiakas kertoi valintansa puhelimessa. Asiakas näkee tämän.',
    sv: 'Till exempel: klienten berättade om sitt val i telefon. Klienten ser detta.',
    en: 'For example: the client told their choice on the phone. The client sees this.',
  },
});
