import { defineProblems } from '@kasvutori/platform';

export const registerProblem = defineProblems({
  'register-heading-unknown': {
    status: 422,
    text: {
      fi: 'Ensimmäisellä rivillä on oltava otsikot: asiakas tai henkilötunnus, laji, maksaja ja alkoi.',
      sv: 'På första raden ska rubrikerna stå: klient eller personbeteckning, slag, betalare och började.',
      en: 'The first line must hold the headings: client or personal identity code, kind, payer and from.',
    },
  },
  'register-too-many': {
    status: 422,
    text: {
      fi: 'Tiedostossa on yli {limit} riviä. Jaa se osiin.',
      sv: 'Filen har över {limit} rader. Dela upp den.',
      en: 'The file has more than {limit} rows. Split it.',
    },
  },
  'register-file-cut': {
    status: 422,
    text: {
      fi: 'Tiedosto katkeaa rivillä {line}. Hae se rekisteristä uudelleen: mitään ei otettu vastaan.',
      sv: 'Filen bryts av på rad {line}. Hämta den på nytt ur registret: inget togs emot.',
      en: 'The file breaks off on line {line}. Fetch it from the register again: nothing was taken in.',
    },
  },
  'register-json-cut': {
    status: 422,
    text: {
      fi: 'JSON-tiedosto katkeaa kesken tai siinä on virhe. Hae se rekisteristä uudelleen.',
      sv: 'JSON-filen bryts av eller har ett fel. Hämta den på nytt ur registret.',
      en: 'The JSON file breaks off or has an error. Fetch it from the register again.',
    },
  },
  'register-json-unknown': {
    status: 422,
    text: {
      fi: 'JSON-tiedostossa ei ole ilmoituksia (reports).',
      sv: 'JSON-filen har inga anmälningar (reports).',
      en: 'The JSON file holds no reports.',
    },
  },
  'register-json-encoding': {
    status: 422,
    text: {
      fi: 'JSON-tiedoston merkistön on oltava UTF-8.',
      sv: 'JSON-filens teckenkodning ska vara UTF-8.',
      en: 'A JSON file must be in UTF-8.',
    },
  },
  'register-already-recorded': {
    status: 409,
    text: {
      fi: 'Tämän tiedoston tiedot on jo kirjattu. Sama tiedosto ei tee mitään toista kertaa.',
      sv: 'Uppgifterna i filen har redan antecknats. Samma fil gör inget en gång till.',
      en: 'The facts of this file have been recorded already. The same file does nothing a second time.',
    },
  },
  'register-nothing-new': {
    status: 409,
    text: {
      fi: 'Tiedostossa ei ole mitään uutta kirjattavaa.',
      sv: 'Filen har inget nytt att anteckna.',
      en: 'The file holds nothing new to record.',
    },
  },
  'register-client-missing': {
    status: 422,
    text: {
      fi: 'Asiakkaan viite tai henkilötunnus puuttuu.',
      sv: 'Klientens referens eller personbeteckning saknas.',
      en: 'The client reference or personal identity code is missing.',
    },
  },
  'register-code-wrong': {
    status: 422,
    text: {
      fi: 'Henkilötunnus ei ole oikein.',
      sv: 'Personbeteckningen är inte rätt.',
      en: 'The personal identity code is not right.',
    },
  },
  'register-client-unknown': {
    status: 422,
    text: {
      fi: 'Henkilö ei ole palvelussa millään sopimuksellanne.',
      sv: 'Personen är inte i en tjänst på något av era avtal.',
      en: 'The person is not in a service under any of your contracts.',
    },
  },
  'register-kind-unknown': {
    status: 422,
    text: {
      fi: 'Laji on työsuhde, palkka, etuus tai opinnot.',
      sv: 'Slaget är anställning, lön, förmån eller studier.',
      en: 'The kind is employment, wage, benefit or study.',
    },
  },
  'register-payer-missing': {
    status: 422,
    text: {
      fi: 'Maksajan nimi puuttuu tai sitä ei voi lukea.',
      sv: 'Betalarens namn saknas eller kan inte läsas.',
      en: 'The name of the payer is missing or cannot be read.',
    },
  },
  'register-business-id-wrong': {
    status: 422,
    text: { fi: 'Y-tunnus ei ole oikein.', sv: 'FO-numret är inte rätt.', en: 'The business id is not right.' },
  },
  'register-day-unreadable': {
    status: 422,
    text: {
      fi: 'Päivää ei voi lukea. Kirjoita se näin: 24.11.2026.',
      sv: 'Datumet kan inte läsas. Skriv det så här: 24.11.2026.',
      en: 'The date cannot be read. Write it like this: 24.11.2026.',
    },
  },
  'register-hours-wrong': {
    status: 422,
    text: {
      fi: 'Viikkotunnit ovat enemmän kuin 0 ja enintään 168.',
      sv: 'Veckotimmarna är fler än 0 och högst 168.',
      en: 'The hours per week are above 0 and at most 168.',
    },
  },
  'register-amount-wrong': {
    status: 422,
    text: {
      fi: 'Summa puuttuu tai sitä ei voi lukea. Kirjoita se näin: 2400,50.',
      sv: 'Beloppet saknas eller kan inte läsas. Skriv det så här: 2400,50.',
      en: 'The amount is missing or cannot be read. Write it like this: 2400.50.',
    },
  },
  'register-row-twice': {
    status: 422,
    text: {
      fi: 'Tiedostossa on samasta asiasta jo toinen rivi, joka kertoo muuta.',
      sv: 'Filen har redan en annan rad om samma sak som säger något annat.',
      en: 'The file has another row on the same thing that says otherwise.',
    },
  },
});
