import { defineTexts } from '#app';

export const texts = defineTexts('client-choice', {
  title: { fi: 'Valitse, kuka sinua auttaa', sv: 'Välj vem som hjälper dig', en: 'Choose who helps you' },
  changeTitle: { fi: 'Vaihda palvelun tarjoajaa', sv: 'Byt producent', en: 'Change provider' },
  yourVoucher: {
    fi: 'Setelisi: {{service}}. Jäljellä {{amount}}, voimassa {{date}} asti.',
    sv: 'Din sedel: {{service}}. Kvar {{amount}}, gäller till {{date}}.',
    en: 'Your voucher: {{service}}. {{amount}} left, valid until {{date}}.',
  },
  nowHelping: {
    fi: 'Nyt sinua auttaa {{provider}}. Voit vaihtaa, jos haluat.',
    sv: 'Nu hjälper {{provider}} dig. Du kan byta om du vill.',
    en: '{{provider}} helps you now. You can change if you want.',
  },
  chooseBy: {
    fi: 'Valitse viimeistään {{date}}. Sen jälkeen ehdotamme sinulle auttajaa.',
    sv: 'Välj senast {{date}}. Därefter föreslår vi någon.',
    en: 'Choose by {{date}}. After that we propose somebody.',
  },
  voucher: { fi: 'Setelisi', sv: 'Din sedel', en: 'Your voucher' },
  closedTitle: {
    fi: 'Tällä setelillä ei voi enää valita',
    sv: 'Med den här sedeln kan du inte längre välja',
    en: 'You can no longer choose with this voucher',
  },
  closedText: {
    fi: 'Seteli on päättynyt. Kysy ohjaajaltasi, mitä voit tehdä.',
    sv: 'Sedeln har upphört. Fråga din handledare vad du kan göra.',
    en: 'The voucher has ended. Ask your case worker what you can do.',
  },

  choose: { fi: 'Valitse', sv: 'Välj', en: 'Choose' },
  change: { fi: 'Vaihda tähän', sv: 'Byt till denna', en: 'Change to this' },
  chooseTitle: { fi: 'Valitaanko {{provider}}?', sv: 'Väljer du {{provider}}?', en: 'Choose {{provider}}?' },
  changeToTitle: {
    fi: 'Vaihdetaanko: {{provider}}?',
    sv: 'Byter du till {{provider}}?',
    en: 'Change to {{provider}}?',
  },
  stepLeave: {
    fi: '{{provider}} saa tiedon, että vaihdat. Setelin käyttämätön osa säilyy.',
    sv: '{{provider}} får veta att du byter. Den oanvända delen av sedeln finns kvar.',
    en: '{{provider}} is told that you change. The unused part of the voucher stays.',
  },
  stepTold: {
    fi: '{{provider}} saa heti tiedon valinnastasi.',
    sv: '{{provider}} får genast veta om ditt val.',
    en: '{{provider}} is told of your choice at once.',
  },
  stepAnswer_one: {
    fi: 'He vastaavat sinulle yhden työpäivän kuluessa.',
    sv: 'De svarar dig inom en arbetsdag.',
    en: 'They answer you within one working day.',
  },
  stepAnswer_other: {
    fi: 'He vastaavat sinulle {{count}} työpäivän kuluessa.',
    sv: 'De svarar dig inom {{count}} arbetsdagar.',
    en: 'They answer you within {{count}} working days.',
  },
  stepMeet: {
    fi: 'Sen jälkeen sovitte ensimmäisen ajan.',
    sv: 'Sedan kommer ni överens om den första tiden.',
    en: 'Then you agree on the first time.',
  },
  stepPay: {
    fi: 'Maksat itse {{amount}} {{each}}.',
    sv: 'Du betalar själv {{amount}} {{each}}.',
    en: 'You pay {{amount}} {{each}} yourself.',
  },
  chooseWhom: {
    fi: '{{provider}} näkee nimesi, yhteystietosi ja setelisi. Muut palvelun tarjoajat eivät näe niitä.',
    sv: '{{provider}} ser ditt namn, dina kontaktuppgifter och din sedel. Andra producenter ser dem inte.',
    en: '{{provider}} sees your name, how to reach you, and your voucher. Other providers do not.',
  },
  chooseUndo: {
    fi: 'Kyllä. Voit vaihtaa milloin vain tällä samalla sivulla. Jo tehdyt käynnit eivät muutu.',
    sv: 'Ja. Du kan byta när du vill på den här sidan. Besök som redan gjorts ändras inte.',
    en: 'Yes. You can change at any time on this same page. Visits already made do not change.',
  },
  whyChange: { fi: 'Miksi vaihdat?', sv: 'Varför byter du?', en: 'Why do you change?' },
  whyChangeHint: {
    fi: 'Sinun ei tarvitse kertoa. Jos kerrot, ohjaajasi ja nykyinen palvelun tarjoaja näkevät sen.',
    sv: 'Du behöver inte berätta. Om du berättar ser din handledare och den nuvarande producenten det.',
    en: 'You need not tell. If you do, your case worker and the present provider see it.',
  },

  done: { fi: 'Valintasi on tehty', sv: 'Ditt val är gjort', en: 'Your choice is made' },
  youChose: { fi: 'Valitsit: {{provider}}.', sv: 'Du valde: {{provider}}.', en: 'You chose: {{provider}}.' },
  nextAnswer: {
    fi: '{{provider}} vastaa sinulle viimeistään {{date}}. Saat siitä viestin.',
    sv: '{{provider}} svarar dig senast den {{date}}. Du får ett meddelande.',
    en: '{{provider}} answers you by {{date}}. You get a message.',
  },
  nextMeet: {
    fi: 'Jos vastaus on kyllä, sovitte ensimmäisen ajan.',
    sv: 'Om svaret är ja kommer ni överens om den första tiden.',
    en: 'If the answer is yes, you agree on the first time.',
  },
  nextNo: {
    fi: 'Jos he eivät voi ottaa sinua, valitset jonkun toisen. Setelisi ei katoa.',
    sv: 'Om de inte kan ta emot dig väljer du någon annan. Din sedel försvinner inte.',
    en: 'If they cannot take you, you choose somebody else. Your voucher is not lost.',
  },
  nextChange: {
    fi: 'Voit muuttaa mielesi: avaa seteli ja paina ”Vaihda palvelun tarjoajaa”.',
    sv: 'Du kan ändra dig: öppna sedeln och tryck på ”Byt producent”.',
    en: 'You can change your mind: open the voucher and press “Change provider”.',
  },
  toHome: { fi: 'Etusivulleni', sv: 'Till min startsida', en: 'To my first page' },
  toVoucher: { fi: 'Avaa seteli', sv: 'Öppna sedeln', en: 'Open the voucher' },
});
