import { defineTexts } from '#app';

export const texts = defineTexts('finance-today', {
  title: { fi: 'Tänään', sv: 'I dag', en: 'Today' },
  tasks: { fi: 'Odottaa sinua', sv: 'Väntar på dig', en: 'Waiting for you' },
  others: { fi: 'Odottaa muita', sv: 'Väntar på andra', en: 'Waiting for others' },
  nothing: {
    fi: 'Mikään ei odota sinua juuri nyt',
    sv: 'Inget väntar på dig just nu',
    en: 'Nothing is waiting for you',
  },
  nothingText: {
    fi: 'Kun maksuajo tarvitsee sinua tai pankki palauttaa maksun, se tulee tähän.',
    sv: 'När en körning behöver dig eller banken returnerar en betalning kommer det hit.',
    en: 'When a payment run needs you or the bank sends a payment back, it comes here.',
  },
  prepare: { fi: 'Valmistele maksuajo', sv: 'Bered en körning', en: 'Prepare a run' },
  lastCutOff: {
    fi: 'Viimeisin katkopäivä on {{date}}. Sen jälkeen ansaittu tulee seuraavaan ajoon.',
    sv: 'Den senaste brytdagen är {{date}}. Det som tjänats in efter den kommer i nästa körning.',
    en: 'The latest cut-off date is {{date}}. What was earned after it comes in the next run.',
  },
  noRunYet: {
    fi: 'Maksuajoja ei ole vielä. Valmistele ensimmäinen, kun ansioita on syntynyt.',
    sv: 'Det finns inga körningar ännu. Bered den första när intäkter har uppstått.',
    en: 'There are no payment runs yet. Prepare the first when something has been earned.',
  },
  'task-approve': {
    fi: 'Hyväksy maksuajo {{number}}',
    sv: 'Godkänn körning {{number}}',
    en: 'Approve payment run {{number}}',
  },
  'task-resume': {
    fi: 'Jatka maksuajon {{number}} laskentaa tai peru ajo',
    sv: 'Fortsätt beräkna körning {{number}} eller avbryt den',
    en: 'Go on with the calculation of payment run {{number}}, or cancel it',
  },
  'task-freeze': {
    fi: 'Tarkista ja jäädytä maksuajo {{number}}',
    sv: 'Granska och frys körning {{number}}',
    en: 'Check and freeze payment run {{number}}',
  },
  'task-send': {
    fi: 'Lähetä maksuajo {{number}} pankkiin',
    sv: 'Skicka körning {{number}} till banken',
    en: 'Send payment run {{number}} to the bank',
  },
  'task-answer': {
    fi: 'Tuo pankin vastaus maksuajoon {{number}}',
    sv: 'Hämta bankens svar till körning {{number}}',
    en: 'Bring the bank’s answer to payment run {{number}}',
  },
  'wait-calculated': {
    fi: 'Maksuajo {{number}} odottaa valmistelijaa',
    sv: 'Körning {{number}} väntar på beredaren',
    en: 'Payment run {{number}} waits for the preparer',
  },
  'wait-frozen': {
    fi: 'Maksuajo {{number}} odottaa hyväksyjää',
    sv: 'Körning {{number}} väntar på godkännaren',
    en: 'Payment run {{number}} waits for an approver',
  },
  'wait-approved': {
    fi: 'Maksuajo {{number}} odottaa lähettämistä',
    sv: 'Körning {{number}} väntar på att skickas',
    en: 'Payment run {{number}} waits to be sent',
  },
  'wait-sent': {
    fi: 'Maksuajo {{number}} odottaa pankin vastausta',
    sv: 'Körning {{number}} väntar på bankens svar',
    en: 'Payment run {{number}} waits for the bank’s answer',
  },
  'wait-open': {
    fi: 'Maksuajoa {{number}} lasketaan',
    sv: 'Körning {{number}} beräknas',
    en: 'Payment run {{number}} is being calculated',
  },
  runText_one: {
    fi: '{{amount}}, {{count}} tuottaja',
    sv: '{{amount}}, {{count}} producent',
    en: '{{amount}}, {{count}} provider',
  },
  runText_other: {
    fi: '{{amount}}, {{count}} tuottajaa',
    sv: '{{amount}}, {{count}} producenter',
    en: '{{amount}}, {{count}} providers',
  },
  exceptions_one: { fi: '{{count}} poikkeus', sv: '{{count}} avvikelse', en: '{{count}} exception' },
  exceptions_other: { fi: '{{count}} poikkeusta', sv: '{{count}} avvikelser', en: '{{count}} exceptions' },
  until: { fi: 'Katkopäivä {{date}}', sv: 'Brytdag {{date}}', en: 'Cut-off {{date}}' },
  'task-payer': {
    fi: 'Kirjaa tili, jolta maksetaan',
    sv: 'Anteckna kontot som betalningar görs från',
    en: 'Enter the account to pay from',
  },
  payerText: {
    fi: 'Ilman sitä pankkiaineistoa ei voi tehdä.',
    sv: 'Utan det kan bankmaterialet inte skapas.',
    en: 'Without it no bank file can be made.',
  },
  'task-account': {
    fi: 'Kirjaa tilinumero: {{provider}}',
    sv: 'Anteckna kontonumret: {{provider}}',
    en: 'Enter the account of {{provider}}',
  },
  accountText: {
    fi: 'Tuottajalla on maksettavaa kertyvä sopimus, mutta tilinumero puuttuu.',
    sv: 'Producenten har ett avtal som ger betalningar, men kontonumret saknas.',
    en: 'The provider has a contract that earns, but no account number.',
  },
  'task-rejected': {
    fi: 'Pankki palautti maksun: {{provider}}',
    sv: 'Banken returnerade en betalning: {{provider}}',
    en: 'The bank sent a payment back: {{provider}}',
  },
  rejectedText: {
    fi: '{{amount}}, ajo {{number}}. {{reason}}',
    sv: '{{amount}}, körning {{number}}. {{reason}}',
    en: '{{amount}}, run {{number}}. {{reason}}',
  },
  'task-rows_one': {
    fi: 'Selvitä {{count}} pankin rivi',
    sv: 'Utred {{count}} bankrad',
    en: 'Look into {{count}} bank row',
  },
  'task-rows_other': {
    fi: 'Selvitä {{count}} pankin riviä',
    sv: 'Utred {{count}} bankrader',
    en: 'Look into {{count}} bank rows',
  },
  rowsText: {
    fi: 'Pankin vastauksessa on rivejä, jotka eivät vastaa mitään maksua.',
    sv: 'I bankens svar finns rader som inte motsvarar någon betalning.',
    en: 'The bank’s answer has rows that fit no payment.',
  },
  paid: { fi: 'Maksut ajoittain', sv: 'Betalningar per körning', en: 'Payments by run' },
  paidFinding: {
    fi: 'Viimeisimmässä ajossa maksetaan {{amount}}',
    sv: 'I den senaste körningen betalas {{amount}}',
    en: 'The latest run pays {{amount}}',
  },
  toPay: { fi: 'Maksetaan', sv: 'Betalas', en: 'To pay' },
  run: { fi: 'Ajo', sv: 'Körning', en: 'Run' },
  runName: { fi: 'Ajo {{number}}', sv: 'Körning {{number}}', en: 'Run {{number}}' },
});
