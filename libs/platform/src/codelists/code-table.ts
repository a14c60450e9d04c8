import type { Localised } from '../texts/language.js';

/** Codes and their names in three languages, in the order of the list. */
export type CodeTable = ReadonlyMap<string, Localised>;

/** The cells of a data table, one row a line, cells parted by "|". */
export function readRows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
}

/** @throws RangeError when a row of the list is damaged: a list is either whole or not loaded at all. */
export function namesOf(cells: readonly (string | undefined)[]): Localised {
  const [fi, sv, en] = cells;
  if (!fi || !sv || !en) throw new RangeError(`a code without a name in every language: ${cells.join('|')}`);
  return { fi, sv, en };
}
