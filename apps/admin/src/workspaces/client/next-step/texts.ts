import { defineTexts } from '#app';

export const texts = defineTexts('client-next-step', {
  hello: { fi: 'Hei, {{name}}!', sv: 'Hej, {{name}}!', en: 'Hello, {{name}}!' },
  helloAll: { fi: 'Hei!', sv: 'Hej!', en: 'Hello!' },
  nextStep: { fi: 'Seuraava askel', sv: 'Nästa steg', en: 'Next step' },
  'turn-client': { fi: 'Sinun vuorosi', sv: 'Din tur', en: 'Your turn' },
  'turn-provider': { fi: 'Palvelun tarjoajan vuoro', sv: 'Producentens tur', en: 'The provider’s turn' },
  'turn-case-worker': { fi: 'Ohjaajasi vuoro', sv: 'Din handledares tur', en: 'Your case worker’s turn' },

  'title-confirm-event': {
    fi: 'Kerro, pitääkö käynti paikkansa',
    sv: 'Berätta om besöket stämmer',
    en: 'Say if the visit is right',
  },
  'text-confirm-event': {
    fi: '{{provider}} on kirjannut sinulle käynnin {{date}}. Katso, onko se oikein.',
    sv: '{{provider}} har antecknat ett besök den {{date}}. Se efter om det är rätt.',
    en: '{{provider}} has recorded a visit on {{date}}. See if it is right.',
  },
  'act-confirm-event': { fi: 'Katso käynti', sv: 'Se besöket', en: 'See the visit' },

  'title-answer-needs': {
    fi: 'Kerro tilanteestasi',
    sv: 'Berätta om din situation',
    en: 'Tell about your situation',
  },
  'text-answer-needs': {
    fi: '{{caseWorker}} pyytää sinua vastaamaan muutamaan kysymykseen. Voit vastata omaan tahtiin.',
    sv: '{{caseWorker}} ber dig svara på några frågor. Du kan svara i din egen takt.',
    en: '{{caseWorker}} asks you to answer a few questions. You can answer at your own pace.',
  },
  'act-answer-needs': { fi: 'Vastaa kysymyksiin', sv: 'Svara på frågorna', en: 'Answer the questions' },

  'title-go-through': {
    fi: 'Käytte vastaukset yhdessä läpi',
    sv: 'Ni går igenom svaren tillsammans',
    en: 'You go through the answers together',
  },
  'text-go-through': {
    fi: 'Vastauksesi on lähetetty. {{caseWorker}} ottaa sinuun yhteyttä.',
    sv: 'Dina svar är skickade. {{caseWorker}} kontaktar dig.',
    en: 'Your answers have been sent. {{caseWorker}} will contact you.',
  },
  'act-go-through': { fi: 'Katso vastauksesi', sv: 'Se dina svar', en: 'See your answers' },

  'title-choose': { fi: 'Valitse, kuka sinua auttaa', sv: 'Välj vem som hjälper dig', en: 'Choose who helps you' },
  'text-choose': {
    fi: 'Sinulla on palveluseteli: {{service}}. Valinta on sinun. Seteli on voimassa {{date}} asti.',
    sv: 'Du har en servicesedel: {{service}}. Valet är ditt. Sedeln gäller till {{date}}.',
    en: 'You have a service voucher: {{service}}. The choice is yours. The voucher is valid until {{date}}.',
  },
  'title-proposed': { fi: 'Ehdotamme: {{provider}}', sv: 'Vi föreslår: {{provider}}', en: 'We propose: {{provider}}' },
  'text-proposed': {
    fi: 'Et ole vielä valinnut. Siksi ehdotamme sinulle auttajaa. Voit valita kenet haluat {{date}} asti.',
    sv: 'Du har inte ännu valt. Därför föreslår vi någon. Du kan välja vem du vill till och med {{date}}.',
    en: 'You have not chosen yet. So we propose somebody. You can choose anyone until {{date}}.',
  },
  'act-proposed': { fi: 'Katso ja valitse', sv: 'Se och välj', en: 'Look and choose' },
  'act-choose': { fi: 'Vertaile ja valitse', sv: 'Jämför och välj', en: 'Compare and choose' },

  'title-provider-suspended': {
    fi: 'Voit vaihtaa palvelun tarjoajaa',
    sv: 'Du kan byta producent',
    en: 'You can change your provider',
  },
  'text-provider-suspended': {
    fi: 'Sopimus palvelun tarjoajan {{provider}} kanssa ei ole nyt voimassa. Setelisi on voimassa {{date}} asti. Voit valita toisen palvelun tarjoajan. {{caseWorker}} auttaa.',
    sv: 'Avtalet med {{provider}} gäller inte just nu. Din sedel gäller till {{date}}. Du kan välja en annan producent. {{caseWorker}} hjälper dig.',
    en: 'The contract with {{provider}} does not hold now. Your voucher is valid until {{date}}. You can choose another provider. {{caseWorker}} helps you.',
  },
  'title-provider-ended': {
    fi: 'Valitse toinen palvelun tarjoaja',
    sv: 'Välj en annan producent',
    en: 'Choose another provider',
  },
  'text-provider-ended': {
    fi: 'Sopimus palvelun tarjoajan {{provider}} kanssa on päättynyt. Setelisi on voimassa {{date}} asti. Valitse toinen palvelun tarjoaja, niin palvelusi jatkuu. {{caseWorker}} auttaa.',
    sv: 'Avtalet med {{provider}} har upphört. Din sedel gäller till {{date}}. Välj en annan producent, så fortsätter din tjänst. {{caseWorker}} hjälper dig.',
    en: 'The contract with {{provider}} has ended. Your voucher is valid until {{date}}. Choose another provider and your service goes on. {{caseWorker}} helps you.',
  },
  'act-provider-ended': { fi: 'Valitse toinen', sv: 'Välj en annan', en: 'Choose another' },
  'act-provider-suspended': { fi: 'Katso muut', sv: 'Se andra', en: 'See the others' },

  'title-wait-provider': { fi: 'Odota vastausta', sv: 'Vänta på svar', en: 'Wait for an answer' },
  'text-wait-provider': {
    fi: 'Valitsit: {{provider}}. He vastaavat viimeistään {{date}}. Sinun ei tarvitse tehdä mitään.',
    sv: 'Du valde: {{provider}}. De svarar senast den {{date}}. Du behöver inte göra något.',
    en: 'You chose: {{provider}}. They answer by {{date}}. You do not need to do anything.',
  },
  'act-wait-provider': { fi: 'Katso setelisi', sv: 'Se din sedel', en: 'See your voucher' },

  'title-path-step': { fi: '{{goal}}', sv: '{{goal}}', en: '{{goal}}' },
  'text-path-step': {
    fi: 'Tämän askeleen tekee {{actor}}.',
    sv: 'Det här steget görs av {{actor}}.',
    en: 'This step is done by {{actor}}.',
  },
  'act-path-step': { fi: 'Katso polkusi', sv: 'Se din stig', en: 'See your path' },
  yourself: { fi: 'sinä itse', sv: 'dig själv', en: 'yourself' },

  'title-tell-experience': { fi: 'Kerro, miten meni', sv: 'Berätta hur det gick', en: 'Tell how it went' },
  'text-tell-experience': {
    fi: '{{provider}} on auttanut sinua. Vastaa muutamaan lyhyeen kysymykseen. Sinun ei ole pakko.',
    sv: '{{provider}} har hjälpt dig. Svara på några korta frågor. Du behöver inte.',
    en: '{{provider}} has helped you. Answer a few short questions. You do not have to.',
  },
  'act-tell-experience': { fi: 'Vastaa', sv: 'Svara', en: 'Answer' },
  alsoTellVisit: {
    fi: 'Kerro, miten käynti meni: {{provider}} {{date}}',
    sv: 'Berätta hur besöket gick: {{provider}} {{date}}',
    en: 'Tell how the visit went: {{provider}} {{date}}',
  },
  alsoTellService: {
    fi: 'Kerro, mitä mieltä olet palvelusta: {{provider}}',
    sv: 'Berätta vad du tycker om tjänsten: {{provider}}',
    en: 'Tell what you think of the service: {{provider}}',
  },

  'title-meet-provider': { fi: 'Sovi tapaaminen', sv: 'Kom överens om ett möte', en: 'Agree on a meeting' },
  'text-meet-provider': {
    fi: '{{provider}} auttaa sinua. He ottavat sinuun yhteyttä. Voit myös itse soittaa tai kirjoittaa heille.',
    sv: '{{provider}} hjälper dig. De kontaktar dig. Du kan också själv ringa eller skriva till dem.',
    en: '{{provider}} helps you. They will contact you. You can also call or write to them.',
  },
  'act-meet-provider': { fi: 'Katso setelisi', sv: 'Se din sedel', en: 'See your voucher' },

  'title-wait-grant': { fi: 'Odota päätöstä', sv: 'Vänta på beslut', en: 'Wait for the decision' },
  'text-wait-grant': {
    fi: '{{caseWorker}} tekee päätöksen palvelusta. Saat viestin, kun päätös on valmis.',
    sv: '{{caseWorker}} fattar beslut om tjänsten. Du får ett meddelande när beslutet är klart.',
    en: '{{caseWorker}} decides about the service. You get a message when the decision is ready.',
  },
  'title-assessment': {
    fi: 'Ohjaajasi ottaa sinuun yhteyttä',
    sv: 'Din handledare kontaktar dig',
    en: 'Your case worker will contact you',
  },
  'text-assessment': {
    fi: 'Ohjaajasi on {{caseWorker}}. Käytte yhdessä läpi, millaista apua tarvitset. Sen jälkeen voit saada palvelusetelin.',
    sv: 'Din handledare är {{caseWorker}}. Tillsammans går ni igenom vilken hjälp du behöver. Sedan kan du få en servicesedel.',
    en: 'Your case worker is {{caseWorker}}. Together you go through what help you need. After that you can get a service voucher.',
  },
  'title-ended': { fi: 'Asiakkuus on päättynyt', sv: 'Klientskapet har upphört', en: 'This has ended' },
  'text-ended': {
    fi: '{{caseWorker}} vastaa kysymyksiin.',
    sv: '{{caseWorker}} svarar på frågor.',
    en: '{{caseWorker}} answers questions.',
  },
  'title-talk': { fi: 'Juttele ohjaajasi kanssa', sv: 'Prata med din handledare', en: 'Talk with your case worker' },
  'text-talk': {
    fi: 'Sinulla ei ole nyt voimassa olevaa seteliä. {{caseWorker}} kertoo, mitä voit tehdä seuraavaksi.',
    sv: 'Du har ingen giltig sedel just nu. {{caseWorker}} berättar vad du kan göra härnäst.',
    en: 'You have no valid voucher now. {{caseWorker}} tells you what you can do next.',
  },

  alsoWaiting: { fi: 'Myös nämä odottavat sinua', sv: 'Det här väntar också på dig', en: 'These also wait for you' },
  alsoChoose: {
    fi: 'Valitse palvelun tarjoaja: {{service}}',
    sv: 'Välj producent: {{service}}',
    en: 'Choose a provider: {{service}}',
  },
  alsoConfirm_one: {
    fi: 'Vielä {{count}} käynti odottaa vahvistusta',
    sv: 'Ännu {{count}} besök väntar på bekräftelse',
    en: '{{count}} more visit waits for confirmation',
  },
  alsoConfirm_other: {
    fi: 'Vielä {{count}} käyntiä odottaa vahvistusta',
    sv: 'Ännu {{count}} besök väntar på bekräftelse',
    en: '{{count}} more visits wait for confirmation',
  },
  myVouchers: { fi: 'Setelini', sv: 'Mina sedlar', en: 'My vouchers' },
  help: { fi: 'Kuka auttaa', sv: 'Vem hjälper', en: 'Who helps' },
  caseWorker: { fi: 'Ohjaajasi', sv: 'Din handledare', en: 'Your case worker' },
  authority: { fi: 'Viranomainen', sv: 'Myndighet', en: 'Authority' },
  noneTitle: { fi: 'Et ole vielä asiakkaana', sv: 'Du är inte klient ännu', en: 'You are not a client yet' },
  noneText: {
    fi: 'Ota yhteyttä työllisyysalueesi asiakaspalveluun. Siellä saat oman ohjaajan.',
    sv: 'Kontakta kundtjänsten i ditt sysselsättningsområde. Där får du en egen handledare.',
    en: 'Contact the customer service of your employment area. There you get a case worker of your own.',
  },
});
