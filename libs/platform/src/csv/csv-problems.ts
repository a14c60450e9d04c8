import { defineProblems } from '../problems/problem.js';

export const csvProblem = defineProblems({
  'csv-empty': { status: 422, text: { fi: 'Tiedosto on tyhjä.', sv: 'Filen är tom.', en: 'The file is empty.' } },
  'csv-too-large': {
    status: 413,
    text: {
      fi: 'Tiedosto on liian suuri: enintään {limit}. Jaa se osiin.',
      sv: 'Filen är för stor: högst {limit}. Dela upp den.',
      en: 'The file is too large: at most {limit}. Split it.',
    },
  },
  'csv-utf16': {
    status: 422,
    text: {
      fi: 'Tiedoston merkistö on UTF-16. Tallenna se muodossa ”CSV UTF-8” ja lähetä uudelleen.',
      sv: 'Filens teckenkodning är UTF-16. Spara den som ”CSV UTF-8” och skicka på nytt.',
      en: 'The file is in UTF-16. Save it as “CSV UTF-8” and send it again.',
    },
  },
  'csv-not-text': {
    status: 422,
    text: {
      fi: 'Tiedosto ei ole tekstiä. Tallenna taulukko CSV-tiedostona.',
      sv: 'Filen är inte text. Spara tabellen som en CSV-fil.',
      en: 'The file is not text. Save the table as a CSV file.',
    },
  },
  'csv-quote-open': {
    status: 422,
    text: {
      fi: 'Rivillä {line} alkaa lainausmerkki, joka ei pääty. Korjaa rivi.',
      sv: 'På rad {line} börjar ett citattecken som inte slutar. Rätta raden.',
      en: 'On line {line} a quotation mark begins and does not end. Correct the line.',
    },
  },
});
