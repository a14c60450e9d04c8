import { commonProblem } from '../problems/common-problems.js';

/** The only row, or 404: a row of another tenant is not there either. */
export function one<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined) throw commonProblem('not-found');
  return row;
}

/** For updates by id and version: nothing touched means somebody else was quicker (412). */
export function changedOne(touched: number): void {
  if (touched !== 1) throw commonProblem('stale-version');
}
