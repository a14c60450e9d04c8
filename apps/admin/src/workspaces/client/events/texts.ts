import { defineTexts } from '#app';

export const texts = defineTexts('client-events', {
  title: { fi: 'Käynnit', sv: 'Besök', en: 'Visits' },
  intro: {
    fi: 'Palvelun tarjoaja kirjaa jokaisen käynnin. Sinä kerrot, onko se oikein.',
    sv: 'Producenten antecknar varje besök. Du berättar om det är rätt.',
    en: 'The provider records every visit. You say if it is right.',
  },
  waiting: { fi: 'Odottaa sinua', sv: 'Väntar på dig', en: 'Waits for you' },
  earlier: { fi: 'Aiemmat käynnit', sv: 'Tidigare besök', en: 'Earlier visits' },
  nothingTitle: {
    fi: 'Sinun ei tarvitse vahvistaa mitään',
    sv: 'Du behöver inte bekräfta något',
    en: 'You have nothing to confirm',
  },
  nothingText: {
    fi: 'Kun olet käynyt palvelussa, käynti tulee tähän. Saat siitä viestin.',
    sv: 'När du har besökt tjänsten kommer besöket hit. Du får ett meddelande.',
    en: 'When you have been to the service, the visit appears here. You get a message.',
  },
  visit: { fi: 'Käynti {{date}}', sv: 'Besök {{date}}', en: 'Visit on {{date}}' },
  service: { fi: 'Palvelu', sv: 'Tjänst', en: 'Service' },
  provider: { fi: 'Palvelun tarjoaja', sv: 'Producent', en: 'Provider' },
  amount: { fi: 'Määrä', sv: 'Antal', en: 'How much' },
  price: { fi: 'Setelistä maksetaan', sv: 'Betalas från sedeln', en: 'Paid from the voucher' },
  silence: {
    fi: 'Jos et vastaa, käynti katsotaan oikeaksi {{date}} jälkeen.',
    sv: 'Om du inte svarar räknas besöket som rätt efter den {{date}}.',
    en: 'If you do not answer, the visit counts as right after {{date}}.',
  },
  right: { fi: 'Käynti on oikein', sv: 'Besöket är rätt', en: 'The visit is right' },
  wrong: { fi: 'Tämä ei ole oikein', sv: 'Det här är inte rätt', en: 'This is not right' },
  rightTitle: {
    fi: 'Vahvistetaanko käynti {{date}}?',
    sv: 'Bekräfta besöket {{date}}?',
    en: 'Confirm the visit on {{date}}?',
  },
  rightWhat: {
    fi: '{{provider}} saa käynnistä maksun: {{amount}} setelistäsi.',
    sv: '{{provider}} får betalt för besöket: {{amount}} från din sedel.',
    en: '{{provider}} is paid for the visit: {{amount}} from your voucher.',
  },
  rightWhom: { fi: 'Sinua ja palvelun tarjoajaa.', sv: 'Dig och producenten.', en: 'You and the provider.' },
  rightUndo: {
    fi: 'Et voi perua tätä itse. Jos huomaat virheen myöhemmin, kerro ohjaajallesi. Hän voi korjata sen.',
    sv: 'Du kan inte ångra det själv. Om du märker ett fel senare, berätta för din handledare som kan rätta det.',
    en: 'You cannot undo it yourself. If you notice a mistake later, tell your case worker, who can correct it.',
  },
  wrongTitle: {
    fi: 'Mikä käynnissä {{date}} on väärin?',
    sv: 'Vad är fel med besöket {{date}}?',
    en: 'What is wrong with the visit on {{date}}?',
  },
  wrongWhat: {
    fi: 'Käynti hylätään. Siitä ei makseta, eikä setelistäsi kulu mitään.',
    sv: 'Besöket avslås. Det betalas inte, och inget dras från din sedel.',
    en: 'The visit is rejected. It is not paid for, and nothing is taken from your voucher.',
  },
  wrongWhom: {
    fi: 'Palvelun tarjoaja ja ohjaajasi näkevät, mitä kirjoitat.',
    sv: 'Producenten och din handledare ser vad du skriver.',
    en: 'The provider and your case worker see what you write.',
  },
  wrongUndo: {
    fi: 'Palvelun tarjoaja voi kirjata käynnin uudelleen oikein. Sitten kysymme sinulta taas.',
    sv: 'Producenten kan anteckna besöket på nytt och rätt. Då frågar vi dig igen.',
    en: 'The provider can record the visit again, correctly. Then we ask you again.',
  },
  wrongLabel: { fi: 'Kerro omin sanoin', sv: 'Berätta med egna ord', en: 'Tell in your own words' },
  wrongHint: {
    fi: 'Esimerkiksi: en ollut paikalla silloin.',
    sv: 'Till exempel: jag var inte där då.',
    en: 'For example: I was not there then.',
  },
  thanksRight: {
    fi: 'Kiitos. Käynti {{date}} on vahvistettu.',
    sv: 'Tack. Besöket {{date}} är bekräftat.',
    en: 'Thank you. The visit on {{date}} is confirmed.',
  },
  thanksWrong: {
    fi: 'Kiitos. Käynti {{date}} on hylätty.',
    sv: 'Tack. Besöket {{date}} är avslaget.',
    en: 'Thank you. The visit on {{date}} is rejected.',
  },
  saidReason: { fi: 'Syy: {{reason}}', sv: 'Orsak: {{reason}}', en: 'Reason: {{reason}}' },
});
