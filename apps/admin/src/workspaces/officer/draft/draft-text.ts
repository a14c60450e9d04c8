import type { TenderText } from '../../../procurement/types.js';

/** A text in the three languages as a form holds it: empty where it has not been written. */
export interface DraftText {
  fi: string;
  sv: string;
  en: string;
}

export const EMPTY_TEXT: DraftText = { fi: '', sv: '', en: '' };
export const formText = (text: TenderText): DraftText => ({ ...EMPTY_TEXT, ...text });
export const written = (text: DraftText): TenderText =>
  Object.fromEntries(Object.entries(text).filter(([, words]) => words.trim() !== ''));
