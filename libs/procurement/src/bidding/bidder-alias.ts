import { type Language, type Localised, localised } from '@kasvutori/platform';

const BIDDER: Localised = { fi: 'Tarjoaja', sv: 'Anbudsgivare', en: 'Bidder' };

/** What a bidder is called while quality is scored without names. @param place from 1, in the order of the hashes: A … Z, AA, AB … */
export const bidderAlias = (place: number, language: Language): string =>
  `${localised(BIDDER, language)} ${letters(place)}`;

const letters = (place: number): string =>
  place <= 26
    ? String.fromCharCode(64 + place)
    : letters(Math.floor((place - 1) / 26)) + letters(((place - 1) % 26) + 1);
