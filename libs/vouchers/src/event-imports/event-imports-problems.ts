import { defineProblems } from '@kasvutori/platform';

export const importProblem = defineProblems({
  'visits-heading-unknown': {
    status: 422,
    text: {
      fi: 'Ensimmäisellä rivillä on oltava otsikot: seteli, päivä, alkoi, määrä. Sarake ”alkoi” voi puuttua.',
      sv: 'På första raden ska rubrikerna stå: sedel, datum, började, antal. Kolumnen ”började” kan saknas.',
      en: 'The first line must hold the headings: voucher, date, began, units. The column “began” may be missing.',
    },
  },
  'visits-too-many': {
    status: 422,
    text: {
      fi: 'Tiedostossa on yli {limit} riviä. Jaa se osiin.',
      sv: 'Filen har över {limit} rader. Dela upp den.',
      en: 'The file has more than {limit} rows. Split it.',
    },
  },
  'visits-already-recorded': {
    status: 409,
    text: {
      fi: 'Tämän tiedoston käynnit on jo kirjattu.',
      sv: 'Besöken i filen har redan antecknats.',
      en: 'The visits of this file have been recorded already.',
    },
  },
  'visits-none-good': {
    status: 409,
    text: {
      fi: 'Tiedostossa ei ole yhtään riviä, jonka voi kirjata.',
      sv: 'Filen har ingen rad som kan antecknas.',
      en: 'The file has no row that can be recorded.',
    },
  },
  'visit-voucher-missing': {
    status: 422,
    text: { fi: 'Setelin numero puuttuu.', sv: 'Sedelns nummer saknas.', en: 'The number of the voucher is missing.' },
  },
  'visit-voucher-unknown': {
    status: 422,
    text: {
      fi: 'Seteliä {number} ei ole asiakkaillanne.',
      sv: 'Era klienter har ingen sedel {number}.',
      en: 'None of your clients has the voucher {number}.',
    },
  },
  'visit-day-unreadable': {
    status: 422,
    text: {
      fi: 'Päivää ei voi lukea. Kirjoita se näin: 24.11.2026.',
      sv: 'Datumet kan inte läsas. Skriv det så här: 24.11.2026.',
      en: 'The date cannot be read. Write it like this: 24.11.2026.',
    },
  },
  'visit-time-unreadable': {
    status: 422,
    text: {
      fi: 'Kellonaikaa ei voi lukea. Kirjoita se näin: 9.30.',
      sv: 'Klockslaget kan inte läsas. Skriv det så här: 9.30.',
      en: 'The time cannot be read. Write it like this: 9.30.',
    },
  },
  'visit-units-unreadable': {
    status: 422,
    text: {
      fi: 'Määrän pitää olla kokonaisluku väliltä 1–100.',
      sv: 'Antalet ska vara ett heltal mellan 1 och 100.',
      en: 'The number of units must be a whole number from 1 to 100.',
    },
  },
});
