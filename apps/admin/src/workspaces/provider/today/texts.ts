import { defineTexts } from '#app';

export const texts = defineTexts('provider-today', {
  'tender-inquiry_one': {
    fi: 'Vastaa hankintayksikön selvityspyyntöön',
    sv: 'Besvara den upphandlande enhetens förfrågan',
    en: "Answer the buyer's inquiry",
  },
  'tender-inquiry_other': {
    fi: 'Vastaa hankintayksikön {{count}} selvityspyyntöön',
    sv: 'Besvara den upphandlande enhetens {{count}} förfrågningar',
    en: "Answer the buyer's {{count}} inquiries",
  },
  'tender-inquiry-text': { fi: 'Tarjouksenne: {{title}}', sv: 'Ert anbud: {{title}}', en: 'Your bid: {{title}}' },
  'tender-decision_one': { fi: 'Lue hankintapäätös', sv: 'Läs upphandlingsbeslutet', en: 'Read the award decision' },
  'tender-decision_other': {
    fi: 'Lue hankintapäätökset',
    sv: 'Läs upphandlingsbesluten',
    en: 'Read the award decisions',
  },
  'tender-decision-text': {
    fi: '{{title}}. Oikaisua voi vaatia ja valittaa, kunnes aika päättyy.',
    sv: '{{title}}. Rättelse kan krävas och besvär anföras tills tiden går ut.',
    en: '{{title}}. A correction or an appeal is possible until the time ends.',
  },
  'tender-cancellation_one': {
    fi: 'Lue päätös hankinnan keskeyttämisestä',
    sv: 'Läs beslutet om att upphandlingen avbryts',
    en: 'Read the decision to cancel the procurement',
  },
  'tender-cancellation_other': {
    fi: 'Lue päätökset hankinnan keskeyttämisestä',
    sv: 'Läs besluten om att upphandlingen avbryts',
    en: 'Read the decisions to cancel the procurement',
  },
  'tender-cancellation-text': {
    fi: '{{title}}. Oikaisua voi vaatia ja valittaa, kunnes aika päättyy.',
    sv: '{{title}}. Rättelse kan krävas och besvär anföras tills tiden går ut.',
    en: '{{title}}. A correction or an appeal is possible until the time ends.',
  },
  'tender-answers_one': {
    fi: 'Uusi vastaus kysymykseen',
    sv: 'Nytt svar på en fråga',
    en: 'A new answer to a question',
  },
  'tender-answers_other': {
    fi: '{{count}} uutta vastausta kysymyksiin',
    sv: '{{count}} nya svar på frågor',
    en: '{{count}} new answers to questions',
  },
  'tender-answers-text': {
    fi: '{{title}}. Tarjoukset ennen määräajan loppua.',
    sv: '{{title}}. Anbud före tidsfristens slut.',
    en: '{{title}}. Bids before the deadline.',
  },
  title: { fi: 'Tänään', sv: 'I dag', en: 'Today' },
  tasks: { fi: 'Odottaa sinua', sv: 'Väntar på dig', en: 'Waiting for you' },
  nothing: {
    fi: 'Mikään ei odota sinua juuri nyt',
    sv: 'Inget väntar på dig just nu',
    en: 'Nothing is waiting for you',
  },
  nothingText: {
    fi: 'Kun asiakas valitsee teidät tai sopimus tulee allekirjoitettavaksi, se tulee tähän.',
    sv: 'När en klient väljer er eller ett avtal ska undertecknas kommer det hit.',
    en: 'When a client chooses you or a contract comes to be signed, it comes here.',
  },
  answer: {
    fi: 'Vastaa asiakkaalle: {{client}}',
    sv: 'Svara klienten: {{client}}',
    en: 'Answer the client {{client}}',
  },
  answerText: { fi: '{{service}}, {{place}}', sv: '{{service}}, {{place}}', en: '{{service}}, {{place}}' },
  sign: { fi: 'Allekirjoita sopimus {{number}}', sv: 'Skriv under avtalet {{number}}', en: 'Sign contract {{number}}' },
  record_one: {
    fi: 'Kirjaa käynnit: {{count}} asiakas',
    sv: 'Anteckna besök: {{count}} klient',
    en: 'Record visits: {{count}} client',
  },
  record_other: {
    fi: 'Kirjaa käynnit: {{count}} asiakasta',
    sv: 'Anteckna besök: {{count}} klienter',
    en: 'Record visits: {{count}} clients',
  },
  recordText: {
    fi: 'Käynti maksetaan vasta, kun se on kirjattu ja vahvistettu.',
    sv: 'Ett besök betalas först när det har antecknats och bekräftats.',
    en: 'A visit is paid only when it has been recorded and confirmed.',
  },
  profile: { fi: 'Kirjoita yrityksen esittely', sv: 'Skriv företagets presentation', en: 'Write the company profile' },
  profileText: {
    fi: 'Sen mukaan asiakkaat valitsevat ja teille etsitään sopivia hankintoja.',
    sv: 'Utifrån den väljer klienterna och söks passande upphandlingar åt er.',
    en: 'Clients choose by it, and tenders that fit you are found by it.',
  },
  fitting: { fi: 'Teille sopivat hankinnat', sv: 'Upphandlingar som passar er', en: 'Tenders that fit you' },
  noFitting: {
    fi: 'Sopivia hankintoja ei ole nyt avoinna',
    sv: 'Inga passande upphandlingar är öppna nu',
    en: 'No fitting tenders are open now',
  },
  noFittingText: {
    fi: 'Etsimme yrityksen esittelyn ja hakuvahtien mukaan. Tarkista, että ne ovat ajan tasalla.',
    sv: 'Vi söker utifrån företagets presentation och bevakningarna. Kontrollera att de är aktuella.',
    en: 'We look by the company profile and the saved searches. Check that they are up to date.',
  },
  searches: { fi: 'Hakuvahdit', sv: 'Bevakningar', en: 'Saved searches' },
  money: { fi: 'Rahaa tulossa', sv: 'Pengar på väg', en: 'Money coming' },
  waiting: {
    fi: 'Ansaittu, tulee seuraavassa ajossa',
    sv: 'Intjänat, kommer i nästa körning',
    en: 'Earned, comes in the next run',
  },
  expected: {
    fi: 'Arvio vuoden sisällä, jos työt jatkuvat',
    sv: 'Uppskattning inom ett år om arbetena fortsätter',
    en: 'Estimate within a year if the jobs go on',
  },
  moneyFinding: {
    fi: 'Vuoden sisällä arviolta {{amount}}, jos työt jatkuvat',
    sv: 'Uppskattningsvis {{amount}} inom ett år om arbetena fortsätter',
    en: 'About {{amount}} within a year if the jobs go on',
  },
  month: { fi: 'Kuukausi', sv: 'Månad', en: 'Month' },
  noMoney: {
    fi: 'Tulosten arvio näkyy tässä, kun asiakkaita on töissä.',
    sv: 'En uppskattning av resultaten visas här när klienter är i arbete.',
    en: 'An estimate of outcomes is shown here when clients are in work.',
  },
  soonest: { fi: 'Seuraavat tulokset', sv: 'Nästa resultat', en: 'Next outcomes' },
  client: { fi: 'Asiakas', sv: 'Klient', en: 'Client' },
  contract: { fi: 'Sopimus', sv: 'Avtal', en: 'Contract' },
  expectedOn: { fi: 'Arviolta', sv: 'Uppskattat', en: 'Expected' },
  amount: { fi: 'Summa', sv: 'Belopp', en: 'Amount' },
  tender: { fi: 'Hankinta', sv: 'Upphandling', en: 'Tender' },
  authority: { fi: 'Tilaaja', sv: 'Beställare', en: 'Buyer' },
  why: { fi: 'Miksi sopii', sv: 'Varför den passar', en: 'Why it fits' },
  deadline: { fi: 'Tarjoukset viimeistään', sv: 'Anbud senast', en: 'Bids by' },
});
