import { defineProblems } from '@kasvutori/platform';

export const catalogueProblem = defineProblems({
  'service-exists': {
    status: 409,
    text: {
      fi: 'Tämä palvelu on jo valikoimassa.',
      sv: 'Tjänsten finns redan i utbudet.',
      en: 'This service is in the catalogue already.',
    },
  },
  'capacity-below-taken': {
    status: 409,
    text: {
      fi: 'Paikkoja on jo varattu {taken}. Paikkamäärä ei voi olla sitä pienempi.',
      sv: 'Det är redan {taken} platser upptagna. Antalet platser kan inte vara mindre.',
      en: '{taken} places are taken already. There cannot be fewer places than that.',
    },
  },
  'service-language-unknown': {
    status: 422,
    text: { fi: 'Valitse kieli luettelosta.', sv: 'Välj ett språk i listan.', en: 'Choose a language from the list.' },
  },
});
