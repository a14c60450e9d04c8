import { defineProblems } from '@kasvutori/platform';

export const importProblem = defineProblems({
  'import-columns-missing': {
    status: 422,
    text: {
      fi: 'Tiedostosta puuttuu sarakkeita: {columns}. Otsikkorivillä on oltava henkilötunnus, nimi, sähköposti, kunta ja kieli.',
      sv: 'Kolumner saknas i filen: {columns}. Rubriken ska ha personal code, name, email, municipality och language.',
      en: 'Columns are missing: {columns}. The heading needs personal code, name, email, municipality and language.',
    },
  },
  'import-empty': {
    status: 422,
    text: {
      fi: 'Tiedostossa on vain otsikkorivi.',
      sv: 'Filen har bara en rubrikrad.',
      en: 'The file has a heading only.',
    },
  },
  'import-too-many': {
    status: 422,
    text: {
      fi: 'Tiedostossa on liian monta riviä: enintään {limit}. Jaa se osiin.',
      sv: 'Filen har för många rader: högst {limit}. Dela upp den.',
      en: 'The file has too many rows: at most {limit}. Split it.',
    },
  },
  'import-lapsed': {
    status: 409,
    text: {
      fi: 'Esikatselu on vanhentunut. Lähetä tiedosto uudelleen.',
      sv: 'Förhandsgranskningen har gått ut. Skicka filen på nytt.',
      en: 'The preview has lapsed. Send the file again.',
    },
  },
  'import-done': {
    status: 409,
    text: { fi: 'Tiedosto on jo tuotu.', sv: 'Filen är redan importerad.', en: 'The file has been imported already.' },
  },
  'import-nothing-to-do': {
    status: 409,
    text: {
      fi: 'Tiedostossa ei ole uusia eikä muuttuneita asiakkaita.',
      sv: 'Filen har inga nya eller ändrade klienter.',
      en: 'The file holds no new or changed clients.',
    },
  },
});
