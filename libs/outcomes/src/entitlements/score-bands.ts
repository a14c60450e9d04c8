import { parseRate } from '@kasvutori/platform';
import type { ScoreBand, ScoreMeasure } from '../tariffs/tariff.js';

/** Parts of ten thousand as the contract speaks of them, exactly: a grade from 1 to 5, or per cent of the clients. A decimal. */
export function scoreOf(measure: ScoreMeasure, parts: number): string {
  const [whole, places] = measure === 'experience' ? [10_000 + 4 * parts, 4] : [parts, 2];
  const scale = 10 ** places;
  return `${Math.floor(whole / scale)}.${String(whole % scale).padStart(places, '0')}`;
}

/** Whether one decimal is less than another, exactly. */
export function isBelow(one: string, other: string): boolean {
  const [a, b] = [parseRate(one), parseRate(other)];
  return a.num * b.den < b.num * a.den;
}

/** The share of the base a score is worth: that of the first band whose upper end it stays below. */
export function percentOf(bands: readonly ScoreBand[], score: string): string {
  const band = bands.find(({ below }) => below === null || isBelow(score, below));
  if (band === undefined) throw new RangeError(`no band for the score ${score}`);
  return band.percent;
}
