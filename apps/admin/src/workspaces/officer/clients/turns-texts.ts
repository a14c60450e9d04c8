import { defineTexts } from '#app';

/** Companies as clients, and the turns of a client's life. */
export const texts = defineTexts('officer-client-turns', {
  kind: { fi: 'Asiakas on', sv: 'Klienten är', en: 'The client is' },
  'kind-person': { fi: 'Ihminen', sv: 'Person', en: 'Person' },
  'kind-company': { fi: 'Yritys', sv: 'Företag', en: 'Company' },
  businessId: { fi: 'Y-tunnus', sv: 'FO-nummer', en: 'Business id' },
  companyName: { fi: 'Yrityksen nimi', sv: 'Företagets namn', en: 'Name of the company' },
  registerCompany: { fi: 'Uusi yritysasiakas', sv: 'Ny företagsklient', en: 'New company client' },
  registerCompanyIntro: {
    fi: 'Yrityksestä tulee asiakas y-tunnuksella. Kirjaa sen jälkeen, kuka saa asioida yrityksen puolesta.',
    sv: 'Företaget blir klient med sitt FO-nummer. Anteckna sedan vem som får agera för företaget.',
    en: 'The company becomes a client by its business id. Then record who may act for it.',
  },
  isCompany: { fi: 'Asiakas on yritys', sv: 'Klienten är ett företag', en: 'The client is a company' },

  outsideTitle: {
    fi: 'Asiakas on muuttanut alueen ulkopuolelle',
    sv: 'Klienten har flyttat utanför området',
    en: 'The client has moved outside the region',
  },
  outsideText: {
    fi: 'Nykyiset valinnat ovat voimassa. Sovi asiakkaan kanssa siirtymisestä uuden kotikunnan palveluun: ota yhteys sen työllisyysalueeseen ja kerro, mitä setelejä on auki. Uusia palveluja myöntää uusi alue.',
    sv: 'De nuvarande valen gäller. Kom överens med klienten om övergången till den nya hemkommunens tjänster: kontakta dess sysselsättningsområde och berätta vilka sedlar som är öppna. Nya tjänster beviljar det nya området.',
    en: 'What is chosen now stays valid. Agree with the client on going over to the services of the new municipality: contact its employment area and say which vouchers are open. New services are granted by the new area.',
  },
  elsewhereTitle: {
    fi: 'Valittu tuottaja ei toimi uudessa kotikunnassa',
    sv: 'Den valda producenten verkar inte i den nya hemkommunen',
    en: 'The chosen provider does not serve the new municipality',
  },
  elsewhereText: {
    fi: '{{providers}}: valinta on voimassa, ja asiakas voi jatkaa tai vaihtaa lähempään. Hän on saanut tästä viestin.',
    sv: '{{providers}}: valet gäller, och klienten kan fortsätta eller byta till en närmare. Klienten har fått ett meddelande.',
    en: '{{providers}}: the choice is valid, and the client can go on or change to somebody nearer. They have been told.',
  },

  diedOn: { fi: 'Kuollut', sv: 'Avliden', en: 'Died' },
  diedTitle: { fi: 'Asiakas on kuollut {{date}}', sv: 'Klienten avled {{date}}', en: 'The client died on {{date}}' },
  diedText: {
    fi: 'Avoimet asiat on päätetty. Ennen kuolemaa tehdyt käynnit voidaan kirjata {{until}} asti. Sen jälkeen setelien loput rahat palautuvat määrärahaan.',
    sv: 'Det som var öppet har avslutats. Besök före dödsfallet kan antecknas till {{until}}. Därefter återgår resten av pengarna på sedlarna till anslaget.',
    en: 'What was open has ended. Visits before the death can be recorded until {{until}}. After that the rest of the money on vouchers returns to the budget.',
  },
  'limit-restrict': {
    fi: 'Tietojen käyttöä on rajoitettu {{date}} alkaen',
    sv: 'Behandlingen av uppgifterna är begränsad från och med {{date}}',
    en: 'The use of the data is restricted since {{date}}',
  },
  'limitText-restrict': {
    fi: 'Säilytä tiedot, mutta käytä niitä vain asiakkaan suostumuksella tai oikeusvaateen vuoksi (tietosuoja-asetus 18(2)).',
    sv: 'Spara uppgifterna, men behandla dem bara med klientens samtycke eller för ett rättsligt anspråk (dataskyddsförordningen 18.2).',
    en: 'Keep the data, but use it only by the client’s consent or for a legal claim (GDPR 18(2)).',
  },
  'limit-object': {
    fi: 'Asiakas on vastustanut tietojensa käyttöä, hyväksytty {{date}}',
    sv: 'Klienten har invänt mot behandlingen av sina uppgifter, godkänt {{date}}',
    en: 'The client objected to the use of their data, granted on {{date}}',
  },
  'limitText-object': {
    fi: 'Tietoja käytetään vain siihen, mitä pyynnön vastauksessa sanotaan.',
    sv: 'Uppgifterna används bara till det som svaret på begäran säger.',
    en: 'The data is used only for what the answer to the request says.',
  },
  limitRequest: { fi: 'Katso pyyntö', sv: 'Visa begäran', en: 'See the request' },
  recordDeath: { fi: 'Kirjaa asiakkaan kuolema', sv: 'Anteckna klientens död', en: 'Record the client’s death' },
  recordDeathTitle: {
    fi: 'Kirjataanko, että {{name}} on kuollut?',
    sv: 'Anteckna att {{name}} har avlidit?',
    en: 'Record that {{name}} has died?',
  },
  recordDeathWhat: {
    fi: 'Setelit palautuvat, valinnat ja valtuudet päättyvät, polku ja pyynnöt sulkeutuvat, ja viestit asiakkaalle loppuvat.',
    sv: 'Sedlarna återgår, valen och fullmakterna upphör, stigen och förfrågningarna stängs och meddelandena till klienten upphör.',
    en: 'Vouchers return, choices and mandates end, the path and requests close, and messages to the client stop.',
  },
  recordDeathWhom: {
    fi: 'Palveluntuottajat saavat tiedon, että palvelu päättyy.',
    sv: 'Serviceproducenterna får veta att tjänsten upphör.',
    en: 'The providers are told that the service ends.',
  },
  recordDeathUndo: {
    fi: 'Kirjausta ei voi perua.',
    sv: 'Anteckningen kan inte ångras.',
    en: 'It cannot be undone.',
  },
  deathDay: { fi: 'Kuolinpäivä', sv: 'Dödsdag', en: 'Day of death' },
  confirmReference: {
    fi: 'Kirjoita asiakasnumero {{reference}} vahvistukseksi',
    sv: 'Skriv klientnumret {{reference}} som bekräftelse',
    en: 'Write the client number {{reference}} to confirm',
  },
});
