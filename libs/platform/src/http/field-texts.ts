import type { Localised } from '../texts/language.js';

/** What a field says when its value will not do. `{limit}` and `{values}` come from the field's own declaration. */
export const FIELD_TEXTS = {
  required: { fi: 'Tämä tieto tarvitaan.', sv: 'Den här uppgiften behövs.', en: 'This is needed.' },
  'text-expected': { fi: 'Kirjoita tähän tekstiä.', sv: 'Skriv text här.', en: 'Write text here.' },
  'text-too-long': {
    fi: 'Teksti on liian pitkä: enintään {limit} merkkiä.',
    sv: 'Texten är för lång: högst {limit} tecken.',
    en: 'The text is too long: at most {limit} characters.',
  },
  'text-too-short': {
    fi: 'Teksti on liian lyhyt: vähintään {limit} merkkiä.',
    sv: 'Texten är för kort: minst {limit} tecken.',
    en: 'The text is too short: at least {limit} characters.',
  },
  'text-form': {
    fi: 'Teksti ei ole oikeaa muotoa.',
    sv: 'Texten har fel form.',
    en: 'The text is not of the right form.',
  },
  'text-unstorable': {
    fi: 'Tekstissä on merkki, jota ei voi tallentaa.',
    sv: 'Texten har ett tecken som inte kan sparas.',
    en: 'The text has a character that cannot be stored.',
  },
  'texts-expected': {
    fi: 'Kirjoita teksti suomeksi, ruotsiksi ja englanniksi, kukin enintään {limit} merkkiä.',
    sv: 'Skriv texten på finska, svenska och engelska, högst {limit} tecken var.',
    en: 'Write the text in Finnish, Swedish and English, at most {limit} characters each.',
  },
  'id-expected': { fi: 'Tunniste ei kelpaa.', sv: 'Identifieraren är ogiltig.', en: 'The identifier is not valid.' },
  'amount-expected': {
    fi: 'Anna euromäärä, jossa on enintään kaksi desimaalia, esimerkiksi 1250,50.',
    sv: 'Ange ett belopp i euro med högst två decimaler, till exempel 1250,50.',
    en: 'Give an amount in euros with at most two decimals, for example 1250.50.',
  },
  'amount-negative': {
    fi: 'Summa ei voi olla negatiivinen.',
    sv: 'Beloppet kan inte vara negativt.',
    en: 'The amount cannot be negative.',
  },
  'decimal-expected': {
    fi: 'Anna luku, esimerkiksi 37,5.',
    sv: 'Ange ett tal, till exempel 37,5.',
    en: 'Give a number, for example 37.5.',
  },
  'time-expected': {
    fi: 'Anna kellonaika, esimerkiksi 09:30.',
    sv: 'Ange ett klockslag, till exempel 09:30.',
    en: 'Give a time of day, for example 09:30.',
  },
  'date-expected': {
    fi: 'Anna päivä, joka on kalenterissa, esimerkiksi 24.11.2026.',
    sv: 'Ange en dag som finns i kalendern, till exempel 24.11.2026.',
    en: 'Give a day that is in the calendar, for example 24.11.2026.',
  },
  'instant-expected': { fi: 'Anna päivä ja kellonaika.', sv: 'Ange dag och klockslag.', en: 'Give a day and a time.' },
  'choice-expected': {
    fi: 'Valitse jokin näistä: {values}.',
    sv: 'Välj något av dessa: {values}.',
    en: 'Choose one of these: {values}.',
  },
  'number-expected': {
    fi: 'Anna kokonaisluku väliltä {limit}.',
    sv: 'Ange ett heltal mellan {limit}.',
    en: 'Give a whole number between {limit}.',
  },
  'flag-expected': { fi: 'Vastaa kyllä tai ei.', sv: 'Svara ja eller nej.', en: 'Answer yes or no.' },
  'list-expected': {
    fi: 'Tähän tarvitaan {limit} kohtaa.',
    sv: 'Här behövs {limit} punkter.',
    en: 'This needs {limit} items.',
  },
  'object-expected': {
    fi: 'Tieto ei ole oikeaa muotoa.',
    sv: 'Uppgiften har fel form.',
    en: 'This is not of the right form.',
  },
  'municipality-unknown': { fi: 'Kuntaa ei löydy.', sv: 'Kommunen finns inte.', en: 'There is no such municipality.' },
  'field-unknown': { fi: 'Tätä kohtaa ei tunneta.', sv: 'Den här punkten är okänd.', en: 'This field is not known.' },
} as const satisfies Record<string, Localised>;

export type FieldCode = keyof typeof FIELD_TEXTS;
