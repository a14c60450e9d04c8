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
  'channel-not-of-service': {
    status: 422,
    text: {
      fi: 'Tätä palvelua ei anneta näin. Valitse vain tapoja, jotka tilaaja on sallinut.',
      sv: 'Den här tjänsten ges inte på det sättet. Välj bara sätt som beställaren har tillåtit.',
      en: 'This service is not given in that way. Choose only ways that the authority allows.',
    },
  },
  'premises-missing': {
    status: 422,
    text: {
      fi: 'Lisää toimipaikka: asiakkaan pitää tietää, minne mennä.',
      sv: 'Lägg till ett verksamhetsställe: klienten ska veta vart hen ska gå.',
      en: 'Add premises: a client has to know where to go.',
    },
  },
  'coordinates-unlikely': {
    status: 422,
    text: {
      fi: 'Anna sekä leveys- että pituusaste Suomessa (esim. 61,69 ja 27,27), tai jätä molemmat tyhjiksi.',
      sv: 'Ange både latitud och longitud i Finland (t.ex. 61,69 och 27,27), eller lämna båda tomma.',
      en: 'Give both latitude and longitude in Finland (for example 61.69 and 27.27), or leave both empty.',
    },
  },
  'cpv-unknown': {
    status: 422,
    text: {
      fi: 'Valitse CPV-koodi luettelosta.',
      sv: 'Välj en CPV-kod i listan.',
      en: 'Choose a CPV code from the list.',
    },
  },
  'picture-unreadable': {
    status: 422,
    text: {
      fi: 'Kuvatiedosto on rikki. Tallenna kuva uudelleen ja yritä sitten.',
      sv: 'Bildfilen är trasig. Spara bilden på nytt och försök igen.',
      en: 'The picture file is broken. Save the picture anew and try again.',
    },
  },
  'service-language-unknown': {
    status: 422,
    text: { fi: 'Valitse kieli luettelosta.', sv: 'Välj ett språk i listan.', en: 'Choose a language from the list.' },
  },
});
