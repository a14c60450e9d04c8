import { batchesOf, toHelsinki, type Cents, type CsvFile, type Tx } from '@kasvutori/platform';
import { VisitJudge, type GoodRow, type WrongRow } from './check-visits.js';
import { importProblem } from './event-imports-problems.js';
import { keepErrors, recordedVisits, servedVouchers } from './import-queries.js';
import { columnsOf, readVisit, type UnreadableRow, type VisitRow } from './read-visits.js';

/** More than any provider gives in a quarter. */
export const MOST_ROWS = 50_000;
/** So many rows are in memory at a time, read, judged and written by one statement each; between two batches others get their turn. */
const BATCH = 5_000;

/** What a file came to. */
export interface Judged {
  readonly rows: number;
  readonly good: number;
  readonly amountCents: Cents;
}

/** Reads the rows of a file one by one. @throws Problem 422 when the heading is not known or the rows are too many */
export function* visitsIn(file: CsvFile): Generator<VisitRow | UnreadableRow> {
  const rows = file.rows();
  const heading = rows.next();
  const columns = heading.done === true ? undefined : columnsOf(heading.value.cells);
  if (columns === undefined) throw importProblem('visits-heading-unknown');
  let count = 0;
  for (const row of rows) {
    if (++count > MOST_ROWS) throw importProblem('visits-too-many', { params: { limit: MOST_ROWS } });
    yield readVisit(row, columns);
  }
}

/** The numbers of the vouchers that a file names, each once. */
export function numbersIn(file: CsvFile): string[] {
  const numbers = new Set<string>();
  for (const row of visitsIn(file)) if (!('refusal' in row)) numbers.add(row.voucherNumber);
  return [...numbers];
}

/**
 * Judges the rows of a file by what stands in the database now, batch by batch; two reads for each, however many rows there are.
 * The wrong ones are kept with the import, the good ones handed on.
 */
export async function judgeFile(
  tx: Tx,
  { id, providerId, file }: { id: string; providerId: string; file: CsvFile },
  now: Date,
  take: (good: readonly GoodRow[]) => Promise<void> = () => Promise.resolve(),
): Promise<Judged> {
  const judge = new VisitJudge(toHelsinki(now));
  const judged = { rows: 0, good: 0, amountCents: 0n };
  for (const rows of batchesOf(visitsIn(file), BATCH)) {
    const unknown = judge.unknownIn(rows);
    const vouchers = await servedVouchers(tx, providerId, unknown);
    const choices = vouchers.map(({ choiceId }) => choiceId);
    judge.learn(unknown, vouchers, await recordedVisits(tx, choices));
    const good: GoodRow[] = [];
    const wrong: WrongRow[] = [];
    for (const row of rows) {
      const one = judge.judge(row);
      if ('code' in one) wrong.push(one);
      else good.push(one);
    }
    if (wrong.length > 0) await keepErrors(tx, id, wrong);
    if (good.length > 0) await take(good);
    judged.rows += rows.length;
    judged.good += good.length;
    for (const { amountCents } of good) judged.amountCents += amountCents;
  }
  return judged;
}
