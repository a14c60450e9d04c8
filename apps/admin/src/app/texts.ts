import { defineTexts } from './i18n/define-texts.js';

export const texts = defineTexts('shell', {
  skip: { fi: 'Siirry sisältöön', sv: 'Gå till innehållet', en: 'Skip to content' },
  language: { fi: 'Kieli', sv: 'Språk', en: 'Language' },
  menu: { fi: 'Valikko', sv: 'Meny', en: 'Menu' },
  mainNavigation: { fi: 'Päävalikko', sv: 'Huvudmeny', en: 'Main navigation' },
  signIn: { fi: 'Kirjaudu sisään', sv: 'Logga in', en: 'Sign in' },
  signOut: { fi: 'Kirjaudu ulos', sv: 'Logga ut', en: 'Sign out' },
  actingAs: {
    fi: 'Toimit: {{organisation}}',
    sv: 'Du agerar för: {{organisation}}',
    en: 'Acting for: {{organisation}}',
  },
  frontPage: { fi: 'Kasvutori, etusivu', sv: 'Kasvutori, startsida', en: 'Kasvutori, front page' },

  welcomeTitle: {
    fi: 'Palvelut, jotka vievät eteenpäin',
    sv: 'Tjänster som för framåt',
    en: 'Services that take people forward',
  },
  welcomeText: {
    fi: 'Alue kilpailuttaa työllisyys- ja yrityspalvelut, asiakas valitsee palveluntuottajansa itse, ja tuloksista maksetaan. Jokainen päätös ja jokainen sentti on perusteltu.',
    sv: 'Regionen konkurrensutsätter sysselsättnings- och företagstjänster, kunden väljer själv sin producent och resultat betalas. Varje beslut och varje cent är motiverad.',
    en: 'The region tenders employment and business services, clients choose their own provider, and results are paid for. Every decision and every cent has its reason.',
  },
  yourWorkspace: { fi: 'Työtilasi', sv: 'Din arbetsyta', en: 'Your workspace' },
  openWorkspace: { fi: 'Avaa', sv: 'Öppna', en: 'Open' },

  howItWorks: { fi: 'Näin se toimii', sv: 'Så fungerar det', en: 'How it works' },
  'step-tender': { fi: 'Kilpailutus', sv: 'Upphandling', en: 'Tender' },
  'step-tender-text': {
    fi: 'Alue kertoo, mitä palvelua se tarvitsee. Tarjoukset pysyvät suljettuina määräaikaan asti.',
    sv: 'Regionen berättar vilken tjänst den behöver. Anbuden hålls förseglade till tidsfristen.',
    en: 'The region says what service it needs. Bids stay sealed until the deadline.',
  },
  'step-voucher': { fi: 'Palveluseteli', sv: 'Servicesedel', en: 'Service voucher' },
  'step-voucher-text': {
    fi: 'Palveluohjaaja arvioi tarpeen yhdessä asiakkaan kanssa ja myöntää setelin.',
    sv: 'Servicehandledaren bedömer behovet tillsammans med kunden och beviljar en sedel.',
    en: 'The case worker assesses the need together with the client and grants a voucher.',
  },
  'step-choice': { fi: 'Oma valinta', sv: 'Eget val', en: 'Own choice' },
  'step-choice-text': {
    fi: 'Asiakas vertailee tuottajia ja valitsee itse. Valinnan voi vaihtaa.',
    sv: 'Kunden jämför producenter och väljer själv. Valet kan bytas.',
    en: 'The client compares providers and chooses. The choice can be changed.',
  },
  'step-outcome': { fi: 'Palvelu ja tulos', sv: 'Tjänst och resultat', en: 'Service and outcome' },
  'step-outcome-text': {
    fi: 'Tuottaja auttaa eteenpäin. Tulos on esimerkiksi työ, joka kestää.',
    sv: 'Producenten hjälper vidare. Resultatet är till exempel ett arbete som varar.',
    en: 'The provider helps forward. The outcome is, for example, a job that lasts.',
  },
  'step-payment': { fi: 'Maksu', sv: 'Betalning', en: 'Payment' },
  'step-payment-text': {
    fi: 'Tuloksesta maksetaan. Jokaisesta sentistä näkee, miksi.',
    sv: 'Resultatet betalas. För varje cent syns varför.',
    en: 'The outcome is paid for. Every cent shows why.',
  },

  signInTitle: { fi: 'Kirjaudu Kasvutorille', sv: 'Logga in på Kasvutori', en: 'Sign in to Kasvutori' },
  signInText: {
    fi: 'Tunnistaudut oman organisaatiosi tai Suomi.fi-tunnistuksen kautta. Palaat sen jälkeen tähän, mihin jäit.',
    sv: 'Du identifierar dig via din egen organisation eller Suomi.fi-identifikation. Sedan återkommer du hit där du slutade.',
    en: 'You identify yourself through your own organisation or Suomi.fi e-Identification. You then return to where you were.',
  },
  continueToSignIn: {
    fi: 'Jatka tunnistautumiseen',
    sv: 'Fortsätt till identifiering',
    en: 'Continue to identification',
  },
  demoTitle: { fi: 'Valitse esittelyn käyttäjä', sv: 'Välj användare i demon', en: 'Choose a demo account' },
  demoText: {
    fi: 'Tämä on esittely. Kaikki henkilöt ja yritykset ovat keksittyjä. Yksi painallus riittää.',
    sv: 'Detta är en demo. Alla personer och företag är påhittade. Ett klick räcker.',
    en: 'This is a demo. All people and companies are invented. One click is enough.',
  },
  demoBanner: {
    fi: 'Esittely – kaikki tiedot ovat keksittyjä',
    sv: 'Demo – alla uppgifter är påhittade',
    en: 'Demo – all data is invented',
  },
  demo: { fi: 'Esittely', sv: 'Demo', en: 'Demo' },
  demoTime: { fi: 'Esittelyn aika {{time}}', sv: 'Demons tid {{time}}', en: 'Demo time {{time}}' },
  moveClockShort: { fi: '+{{count}} pv', sv: '+{{count}} d', en: '+{{count}} d' },
  moveClock_one: {
    fi: 'Siirrä {{count}} päivä eteenpäin',
    sv: 'Flytta {{count}} dag framåt',
    en: 'Move {{count}} day ahead',
  },
  moveClock_other: {
    fi: 'Siirrä {{count}} päivää eteenpäin',
    sv: 'Flytta {{count}} dagar framåt',
    en: 'Move {{count}} days ahead',
  },
  yourself: { fi: 'Omana itsenäsi', sv: 'Som dig själv', en: 'As yourself' },
  onBehalfOf: { fi: '{{name}} (puolesta)', sv: '{{name}} (för)', en: '{{name}} (on behalf of)' },
  actingBanner: { fi: 'Asioit toisen puolesta', sv: 'Du uträttar ärenden för någon annan', en: 'You act for somebody' },
  actingFor: {
    fi: 'Asioit nyt: {{name}}. Valtuutesi päättyy {{date}}. {{name}} näkee, mitä teet.',
    sv: 'Du agerar nu för: {{name}}. Din fullmakt upphör {{date}}. {{name}} ser vad du gör.',
    en: 'You act for {{name}} now. Your mandate ends on {{date}}. {{name}} sees what you do.',
  },
  actingEnded: {
    fi: 'Valtuutesi asioida ({{name}}) on päättynyt. Et voi enää tehdä mitään sillä.',
    sv: 'Din fullmakt ({{name}}) har upphört. Du kan inte längre göra något med den.',
    en: 'Your mandate to act for {{name}} has ended. Nothing more can be done by it.',
  },
  ownMatters: { fi: 'Palaa omiin asioihisi', sv: 'Tillbaka till dina egna ärenden', en: 'Back to your own matters' },
  changeRole: { fi: 'Vaihda, kenen puolesta toimit', sv: 'Byt för vem du agerar', en: 'Change whom you act for' },
  'problem-cancelled': {
    fi: 'Kirjautuminen keskeytettiin.',
    sv: 'Inloggningen avbröts.',
    en: 'Signing in was cancelled.',
  },
  'problem-expired': {
    fi: 'Kirjautuminen kesti liian kauan. Aloita uudelleen.',
    sv: 'Inloggningen tog för länge. Börja om.',
    en: 'Signing in took too long. Start again.',
  },
  'problem-unreachable': {
    fi: 'Tunnistuspalveluun ei saatu yhteyttä. Yritä hetken päästä uudelleen.',
    sv: 'Identifieringstjänsten kunde inte nås. Försök igen om en stund.',
    en: 'The identification service could not be reached. Try again in a moment.',
  },
  'problem-person-unknown': {
    fi: 'Tunnistautuminen onnistui, mutta sinua ei ole vielä kutsuttu Kasvutorille. Pyydä kutsu organisaatiosi pääkäyttäjältä.',
    sv: 'Identifieringen lyckades, men du har ännu inte bjudits in till Kasvutori. Be din organisations huvudanvändare om en inbjudan.',
    en: 'You were identified, but nobody has invited you to Kasvutori yet. Ask your organisation’s administrator for an invitation.',
  },
  'problem-not-strong': {
    fi: 'Allekirjoitus vaatii vahvan tunnistautumisen, esimerkiksi pankkitunnuksilla. Yritä uudelleen.',
    sv: 'Underskriften kräver stark identifiering, till exempel med bankkoder. Försök igen.',
    en: 'Signing asks for strong identification, with online banking codes for instance. Try again.',
  },
  'problem-failed': {
    fi: 'Kirjautuminen ei onnistunut. Yritä uudelleen.',
    sv: 'Inloggningen lyckades inte. Försök igen.',
    en: 'Signing in did not succeed. Try again.',
  },
  needSignIn: {
    fi: 'Tämä sivu on kirjautuneille. Kirjaudu sisään, niin pääset jatkamaan.',
    sv: 'Den här sidan är för inloggade. Logga in för att fortsätta.',
    en: 'This page is for signed-in people. Sign in to continue.',
  },
  registerCompany: { fi: 'Rekisteröi yritys', sv: 'Registrera ett företag', en: 'Register a company' },
  wrongWorkspace: {
    fi: 'Tämä työtila ei kuulu nykyiseen rooliisi. Kirjaudu toisessa roolissa tai palaa omaan työtilaasi.',
    sv: 'Den här arbetsytan hör inte till din nuvarande roll. Logga in i en annan roll eller gå till din egen arbetsyta.',
    en: 'This workspace does not belong to your present role. Sign in with another role or return to your own workspace.',
  },
  brokenTitle: { fi: 'Sivu meni rikki', sv: 'Sidan gick sönder', en: 'The page broke' },
  brokenText: {
    fi: 'Tallennettu tieto on tallessa. Lataa sivu uudelleen; jos vika toistuu, ilmoita siitä tuelle.',
    sv: 'Sparade uppgifter finns kvar. Ladda om sidan; om felet upprepas, meddela supporten.',
    en: 'What was saved is safe. Load the page again; if it happens again, tell support.',
  },
  reload: { fi: 'Lataa uudelleen', sv: 'Ladda om', en: 'Load again' },
  footer: {
    fi: 'Kasvutori – työllisyys- ja yrityspalvelujen hankinta, palvelusetelit ja tulokset',
    sv: 'Kasvutori – upphandling av sysselsättnings- och företagstjänster, servicesedlar och resultat',
    en: 'Kasvutori – tendering employment and business services, service vouchers and results',
  },

  public: { fi: 'Avoin', sv: 'Öppet', en: 'Public' },
  officer: { fi: 'Hankinta ja asiakkaat', sv: 'Upphandling och kunder', en: 'Procurement and clients' },
  provider: { fi: 'Palveluntuottaja', sv: 'Tjänsteproducent', en: 'Provider' },
  client: { fi: 'Oma palveluni', sv: 'Min tjänst', en: 'My service' },
  finance: { fi: 'Talous', sv: 'Ekonomi', en: 'Finance' },
  patterns: { fi: 'Käyttöliittymän osat', sv: 'Gränssnittets delar', en: 'User interface patterns' },
  today: { fi: 'Tänään', sv: 'I dag', en: 'Today' },
  nextStep: { fi: 'Seuraava askel', sv: 'Nästa steg', en: 'Next step' },
});
