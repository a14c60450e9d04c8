import { toHelsinki, type CsvFile, type Tx } from '@kasvutori/platform';
import { checkVisits, type GoodRow, type WrongRow } from './check-visits.js';
import { importProblem } from './event-imports-problems.js';
import { recordedVisits, servedVouchers, type KeptError } from './import-queries.js';
import { columnsOf, readVisit, type UnreadableRow, type VisitRow } from './read-visits.js';

/** More than any provider gives in a quarter. */
export const MOST_ROWS = 50_000;

export interface Judged {
  readonly good: readonly GoodRow[];
  readonly wrong: readonly WrongRow[];
}

/** Reads the rows of a file. @throws Problem 422 when the heading is not known or the rows are too many */
export function visitsIn(file: CsvFile): (VisitRow | UnreadableRow)[] {
  const rows = file.rows();
  const heading = rows.next();
  const columns = heading.done === true ? undefined : columnsOf(heading.value.cells);
  if (columns === undefined) throw importProblem('visits-heading-unknown');
  const visits: (VisitRow | UnreadableRow)[] = [];
  for (const row of rows) {
    if (visits.length === MOST_ROWS) throw importProblem('visits-too-many', { params: { limit: MOST_ROWS } });
    visits.push(readVisit(row, columns));
  }
  return visits;
}

/** The numbers of the vouchers that the rows name, each once. */
export const numbersIn = (rows: readonly (VisitRow | UnreadableRow)[]): string[] => [
  ...new Set(rows.flatMap((row) => ('refusal' in row ? [] : [row.voucherNumber]))),
];

/** Judges the rows by what stands in the database now; two reads, however many rows there are. */
export async function judgeVisits(
  tx: Tx,
  providerId: string,
  rows: readonly (VisitRow | UnreadableRow)[],
  now: Date,
): Promise<Judged> {
  const vouchers = await servedVouchers(tx, providerId, numbersIn(rows));
  const recorded = await recordedVisits(
    tx,
    vouchers.map(({ choiceId }) => choiceId),
  );
  return checkVisits(rows, vouchers, recorded, toHelsinki(now));
}

export const keptErrors = (wrong: readonly WrongRow[]): KeptError[] =>
  wrong.map(({ params, ...row }) => ({
    ...row,
    params: Object.fromEntries(
      Object.entries(params).map(([name, value]) => [name, typeof value === 'bigint' ? String(value) : value]),
    ),
  }));

export const amountOf = (good: readonly GoodRow[]): bigint =>
  good.reduce((sum, { amountCents }) => sum + amountCents, 0n);
