import type { LevelOfCover } from './coverage.js';
import { LEVELS_OF_COVER } from './coverage.js';

export const COVERAGE_SORTS = [
  ...['name', '-name', 'level', '-level', 'within30', '-within30', 'within60', '-within60', 'remote', '-remote'],
  ...['free', '-free', 'waitedDays', '-waitedDays', 'unserved', '-unserved'],
] as const;
export type CoverageSort = (typeof COVERAGE_SORTS)[number];

interface Sortable {
  readonly name: { readonly fi?: string };
  readonly level: LevelOfCover;
  readonly within30: number;
  readonly within60: number;
  readonly remote: number;
  readonly free: number;
  readonly waitedDays?: number | null;
  readonly unchosen?: number | null;
  readonly ungranted?: number | null;
}

const byName = new Intl.Collator('fi').compare;
const VALUES: Readonly<Record<string, (row: Sortable) => number>> = {
  level: ({ level }) => LEVELS_OF_COVER.indexOf(level),
  within30: ({ within30 }) => within30,
  within60: ({ within60 }) => within60,
  remote: ({ remote }) => remote,
  free: ({ free }) => free,
  waitedDays: ({ waitedDays }) => waitedDays ?? -1,
  unserved: ({ unchosen, ungranted }) => (unchosen ?? 0) + (ungranted ?? 0),
};

/** By a column, those that are the same by their names. */
export function sortCoverage<Row extends Sortable>(rows: readonly Row[], sort: string): Row[] {
  const [key, sign] = sort.startsWith('-') ? [sort.slice(1), -1] : [sort, 1];
  const value = VALUES[key];
  const names = (a: Row, b: Row) => byName(a.name.fi ?? '', b.name.fi ?? '');
  return [...rows].sort((a, b) =>
    value === undefined ? sign * names(a, b) : sign * (value(a) - value(b)) || names(a, b),
  );
}
