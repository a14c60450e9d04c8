import { type Interval, wilson } from '@kasvutori/platform';

/** Shares are from 0 to 1. Counting stays in PostgreSQL's numerics, which add up the same in any order; here only the last step is reckoned. */

export interface Seen {
  readonly clients: number;
  readonly mean: number;
}

export interface Score extends Interval {
  readonly score: number;
}

/** What all providers of the service have together; undefined without any. */
export function meanOf(all: readonly Seen[]): number | undefined {
  const clients = all.reduce((sum, one) => sum + one.clients, 0);
  return clients === 0 ? undefined : all.reduce((sum, one) => sum + one.mean * one.clients, 0) / clients;
}

/**
 * Drawn toward the mean of the service as if `weight` clients more had said that mean: few answers say little. A mean of grades is taken as a
 * share of the way from the worst to the best; no spread of answers is wider than that of yes and no, so the interval is never too narrow.
 */
export function scoreOf({ clients, mean }: Seen, serviceMean: number, weight: number): Score {
  const n = clients + weight;
  const score = (mean * clients + serviceMean * weight) / n;
  return { score, ...wilson(score, n) };
}

/** As kept in the table: parts of ten thousand. */
export const inParts = (share: number): number => Math.round(share * 10_000);

/** A grade from 1 to 5 as hundredths: 0 is 1,00 and 10 000 is 5,00. */
export const gradeHundredths = (parts: number): number => Math.round(100 + parts / 25);
