import { defineTexts } from '#app';

export const texts = defineTexts('client-vouchers', {
  title: { fi: 'Setelini', sv: 'Mina sedlar', en: 'My vouchers' },
  intro: {
    fi: 'Palvelusetelillä maksetaan apu, jonka valitset itse.',
    sv: 'Med servicesedeln betalas hjälpen som du själv väljer.',
    en: 'A service voucher pays for the help that you choose yourself.',
  },
  emptyTitle: { fi: 'Sinulla ei ole vielä seteliä', sv: 'Du har ingen sedel ännu', en: 'You have no voucher yet' },
  emptyText: {
    fi: 'Ohjaajasi voi myöntää setelin, kun olette yhdessä arvioineet, mitä tarvitset.',
    sv: 'Din handledare kan bevilja en sedel när ni tillsammans har bedömt vad du behöver.',
    en: 'Your case worker can grant a voucher when you have assessed together what you need.',
  },
  ended: { fi: 'Päättyneet', sv: 'Avslutade', en: 'Ended' },

  left: { fi: 'Jäljellä', sv: 'Kvar', en: 'Left' },
  enough: {
    fi: 'Riittää ainakin {{units}}',
    sv: 'Räcker till minst {{units}}',
    en: 'Enough for at least {{units}}',
  },
  waiting: {
    fi: 'Tästä {{amount}} odottaa, että vahvistat käynnin.',
    sv: 'Av detta väntar {{amount}} på att du bekräftar ett besök.',
    en: 'Of this, {{amount}} waits for you to confirm a visit.',
  },
  validUntil: { fi: 'Voimassa {{date}} asti', sv: 'Gäller till {{date}}', en: 'Valid until {{date}}' },
  wasValid: { fi: 'Oli voimassa {{date}} asti', sv: 'Gällde till {{date}}', en: 'Was valid until {{date}}' },
  usedSoFar: { fi: 'Käytetty {{used}}', sv: 'Använt {{used}}', en: 'Used {{used}}' },
  helper: { fi: 'Sinua auttaa {{provider}}', sv: '{{provider}} hjälper dig', en: '{{provider}} helps you' },
  elsewhere: {
    fi: '{{provider}} ei toimi uudessa kotikunnassasi. Valintasi on voimassa: voit jatkaa heillä tai vaihtaa.',
    sv: '{{provider}} verkar inte i din nya hemkommun. Ditt val gäller: du kan fortsätta hos dem eller byta.',
    en: '{{provider}} does not serve your new municipality. Your choice is valid: you can go on with them or change.',
  },
  stoppedHelper: {
    fi: '{{provider}} ei ota nyt uusia asiakkaita, koska sopimus ei ole voimassa. Sovitut tapaamiset voit pitää. Voit myös vaihtaa.',
    sv: '{{provider}} tar inte emot nya klienter nu, eftersom avtalet inte gäller. Avtalade möten kan hållas. Du kan också byta.',
    en: '{{provider}} takes no new clients now, as its contract does not hold. You can keep the meetings agreed. You can also change.',
  },
  stoppedAsked: {
    fi: '{{provider}} ei ota nyt uusia asiakkaita, koska sopimus ei ole voimassa. Voit valita toisen palvelun tarjoajan.',
    sv: '{{provider}} tar inte emot nya klienter nu, eftersom avtalet inte gäller. Du kan välja en annan producent.',
    en: '{{provider}} takes no new clients now, as its contract does not hold. You can choose another provider.',
  },
  endedHelper: {
    fi: 'Palvelun tarjoajan {{provider}} sopimus on päättynyt. Sovitut tapaamiset voit pitää. Valitse toinen, niin palvelusi jatkuu.',
    sv: 'Avtalet med {{provider}} har upphört. Avtalade möten kan hållas. Välj en annan, så fortsätter din tjänst.',
    en: 'The contract with {{provider}} has ended. You can keep the meetings agreed. Choose another and your service goes on.',
  },
  endedAsked: {
    fi: 'Palvelun tarjoajan {{provider}} sopimus on päättynyt. Valitse toinen palvelun tarjoaja.',
    sv: 'Avtalet med {{provider}} har upphört. Välj en annan producent.',
    en: 'The contract with {{provider}} has ended. Choose another provider.',
  },
  seeOthers: { fi: 'Katso muut', sv: 'Se andra', en: 'See the others' },
  asked: {
    fi: 'Valitsit: {{provider}}. He vastaavat viimeistään {{date}}.',
    sv: 'Du valde: {{provider}}. De svarar senast den {{date}}.',
    en: 'You chose: {{provider}}. They answer by {{date}}.',
  },
  nobodyYet: {
    fi: 'Et ole vielä valinnut, kuka sinua auttaa.',
    sv: 'Du har inte ännu valt vem som hjälper dig.',
    en: 'You have not chosen yet who helps you.',
  },
  chosenForYou: {
    fi: 'Ohjaajasi valitsi puolestasi. Syy: {{reason}}',
    sv: 'Din handledare valde för dig. Orsak: {{reason}}',
    en: 'Your case worker chose for you. Reason: {{reason}}',
  },
  chosenByRule: {
    fi: 'Et valinnut ajoissa. Siksi ehdotuksesta tuli valinta. Voit vaihtaa.',
    sv: 'Du valde inte i tid. Därför blev förslaget ditt val. Du kan byta.',
    en: 'You did not choose in time, so the proposal became your choice. You can change.',
  },
  chooseBy: {
    fi: 'Valitse viimeistään {{date}}. Sen jälkeen ehdotamme sinulle auttajaa.',
    sv: 'Välj senast {{date}}. Därefter föreslår vi någon.',
    en: 'Choose by {{date}}. After that we propose somebody.',
  },
  proposed: {
    fi: 'Ehdotamme: {{provider}}. Voit valita kenet haluat {{date}} asti.',
    sv: 'Vi föreslår: {{provider}}. Du kan välja vem du vill till och med {{date}}.',
    en: 'We propose: {{provider}}. You can choose anyone until {{date}}.',
  },
  compareAndChoose: { fi: 'Vertaile ja valitse', sv: 'Jämför och välj', en: 'Compare and choose' },
  open: { fi: 'Avaa seteli', sv: 'Öppna sedeln', en: 'Open the voucher' },

  change: { fi: 'Vaihda palvelun tarjoajaa', sv: 'Byt producent', en: 'Change provider' },
  giveBack: { fi: 'Palauta seteli', sv: 'Lämna tillbaka sedeln', en: 'Return the voucher' },
  giveBackTitle: { fi: 'Palautetaanko seteli?', sv: 'Lämna tillbaka sedeln?', en: 'Return the voucher?' },
  giveBackWhat: {
    fi: 'Setelin käyttämätön osa, {{amount}}, palaa viranomaiselle. Et voi enää käyttää seteliä.',
    sv: 'Den oanvända delen av sedeln, {{amount}}, går tillbaka till myndigheten. Du kan inte längre använda sedeln.',
    en: 'The unused part of the voucher, {{amount}}, goes back to the authority. You can no longer use the voucher.',
  },
  giveBackWhom: {
    fi: 'Sinua, ohjaajaasi ja palvelun tarjoajaa, jos olet valinnut sellaisen.',
    sv: 'Dig, din handledare och producenten, om du har valt en.',
    en: 'You, your case worker and the provider, if you have chosen one.',
  },
  giveBackUndo: {
    fi: 'Et voi perua tätä. Ohjaajasi voi myöntää uuden setelin.',
    sv: 'Du kan inte ångra det här. Din handledare kan bevilja en ny sedel.',
    en: 'You cannot undo this. Your case worker can grant a new voucher.',
  },
  whoHelps: { fi: 'Kuka auttaa', sv: 'Vem hjälper', en: 'Who helps' },
  visits: { fi: 'Käynnit tällä setelillä', sv: 'Besök med den här sedeln', en: 'Visits with this voucher' },
  noVisits: { fi: 'Käyntejä ei ole vielä.', sv: 'Inga besök ännu.', en: 'No visits yet.' },
  toVisits: { fi: 'Vahvista käynti', sv: 'Bekräfta besöket', en: 'Confirm the visit' },
  showCode: { fi: 'Näytä koodi käynnillä', sv: 'Visa koden vid besöket', en: 'Show the code at your visit' },
  whyGranted: { fi: 'Miksi sait setelin', sv: 'Varför du fick sedeln', en: 'Why you got the voucher' },
  letter: { fi: 'Lue päätös (PDF)', sv: 'Läs beslutet (PDF)', en: 'Read the decision (PDF)' },
  number: { fi: 'Päätöksen numero', sv: 'Beslutets nummer', en: 'Number of the decision' },
  worth: { fi: 'Setelin arvo', sv: 'Sedelns värde', en: 'Value of the voucher' },
  granted: { fi: 'Myönnetty', sv: 'Beviljad', en: 'Granted' },
  valid: { fi: 'Voimassa', sv: 'Giltig', en: 'Valid' },
  authority: { fi: 'Myöntäjä', sv: 'Beviljad av', en: 'Granted by' },
  disagree: {
    fi: 'Oletko eri mieltä? Avaa päätös. Siellä voit vaatia oikaisua.',
    sv: 'Är du av annan åsikt? Öppna beslutet. Där kan du begära omprövning.',
    en: 'Do you disagree? Open the decision. There you can ask for a correction.',
  },
});
