import type { Localised } from '@kasvutori/platform';

/** Why a row is not taken in, in the words of whoever reads it. */
export const IMPORT_ERRORS = {
  'code-invalid': {
    fi: 'Henkilötunnus ei ole oikein.',
    sv: 'Personbeteckningen är inte rätt.',
    en: 'The personal identity code is not right.',
  },
  'code-of-real-person': {
    fi: 'Esittelyssä käytetään vain keksittyjä henkilöitä (yksilönumero 900–999).',
    sv: 'I demonstrationen används bara påhittade personer (individnummer 900–999).',
    en: 'The demonstration holds invented people only (individual number 900–999).',
  },
  'code-of-invented-person': {
    fi: 'Testihenkilön tunnusta ei voi käyttää oikeassa palvelussa.',
    sv: 'En testpersons beteckning kan inte användas i den riktiga tjänsten.',
    en: 'The code of a test person cannot be used in the real service.',
  },
  'code-twice': {
    fi: 'Sama henkilötunnus on tiedostossa jo aiemmalla rivillä.',
    sv: 'Samma personbeteckning finns redan på en tidigare rad.',
    en: 'The same personal identity code is on an earlier row.',
  },
  'name-wrong': {
    fi: 'Nimi puuttuu tai on liian pitkä (enintään 200 merkkiä).',
    sv: 'Namnet saknas eller är för långt (högst 200 tecken).',
    en: 'The name is missing or too long (at most 200 characters).',
  },
  formula: {
    fi: 'Solu alkaa merkillä, joka olisi taulukossa kaava (=, +, - tai @).',
    sv: 'En cell börjar med ett tecken som vore en formel i en tabell (=, +, - eller @).',
    en: 'A cell begins with a character that would be a formula in a spreadsheet (=, +, - or @).',
  },
  'email-wrong': {
    fi: 'Sähköpostiosoite puuttuu tai on väärin.',
    sv: 'E-postadressen saknas eller är fel.',
    en: 'The email address is missing or wrong.',
  },
  'phone-wrong': {
    fi: 'Puhelinnumerossa on muuta kuin numeroita.',
    sv: 'Telefonnumret har annat än siffror.',
    en: 'The phone number has more than digits.',
  },
  'municipality-unknown': {
    fi: 'Kuntaa ei tunneta. Kirjoita kunnan nimi tai kolmen numeron koodi.',
    sv: 'Kommunen är okänd. Skriv kommunens namn eller dess kod på tre siffror.',
    en: 'The municipality is not known. Write its name or its code of three digits.',
  },
  'language-unknown': {
    fi: 'Kieli on suomi, ruotsi tai englanti (fi, sv, en).',
    sv: 'Språket är finska, svenska eller engelska (fi, sv, en).',
    en: 'The language is Finnish, Swedish or English (fi, sv, en).',
  },
  'worker-unknown': {
    fi: 'Vastuutyöntekijää ei ole. Kirjoita hänen sähköpostinsa tai nimensä.',
    sv: 'Den ansvariga handledaren finns inte. Skriv e-post eller namn.',
    en: 'There is no such case worker. Write their email address or name.',
  },
  'mobility-unknown': {
    fi: 'Liikkuminen on: auto, julkinen, ei tai saattaja.',
    sv: 'Rörlighet är: bil, kollektivtrafik, ingen eller ledsagare.',
    en: 'Mobility is: car, public-transport, none or escort.',
  },
  'digital-unknown': {
    fi: 'Asiointi verkossa on: yksin, autettuna tai ei.',
    sv: 'Ärenden på nätet är: ensam, med hjälp eller nej.',
    en: 'Digital ability is: alone, with-help or no.',
  },
} as const satisfies Readonly<Record<string, Localised>>;

export type ImportError = keyof typeof IMPORT_ERRORS;
