import type { Localised } from '../texts/language.js';
import type { OwnDataWord } from './words.js';

/** Nest's token for the parts of all libraries. */
export const OWN_DATA = Symbol('own data');

/** Rows about a client that a library keeps, as the client may take them along (GDPR, articles 15 and 20). */
export interface OwnDataPart {
  /** Names its file: `decisions.json`. */
  readonly name: string;
  readonly title: Localised;
  /** The tables whose rows are told. */
  readonly tables: readonly string[];
  /**
   * Read as the client, by row-level security and by `$1`, the person. A column whose name is a word of `OWN_DATA_WORDS` is told in the summary in
   * the client's language too; the others are in the JSON only.
   */
  readonly query: string;
}

/** A table with rows of a client that are not told, and why. */
export interface LeftOut {
  readonly table: string;
  readonly why: Localised;
}

export interface OwnData {
  readonly parts: readonly OwnDataPart[];
  readonly leftOut: readonly LeftOut[];
}

export type OwnDataRow = Readonly<Record<string, unknown>> & Partial<Readonly<Record<OwnDataWord, unknown>>>;
