import { addDays, addMonths, dateParts, type CalendarDate, type Cents } from '@kasvutori/platform';
import { stageCap, type Stage, type ValueKind } from './value-rule.js';

/** What a voucher was granted with; later versions of the rule do not touch it. */
export interface VoucherTerms {
  readonly kind: ValueKind;
  readonly maxUnitPriceCents: Cents;
  readonly stages: readonly Stage[] | null;
}

/** The most the voucher pays for its next unit, and how many more units at that price; null: as many as the money is enough for. */
export function nextUnits(terms: VoucherTerms, taken: number): { capCents: Cents; left: number | null } {
  if (terms.stages === null) return { capCents: terms.maxUnitPriceCents, left: null };
  let before = taken;
  for (const stage of terms.stages) {
    if (before < stage.units) return { capCents: stageCap(stage), left: stage.units - before };
    before -= stage.units;
  }
  return { capCents: 0n, left: 0 };
}

/** The units that a package still has, over all its stages; of any other voucher the money decides. */
export const packageLeft = ({ stages }: Pick<VoucherTerms, 'stages'>, taken: number): number | undefined =>
  stages === null ? undefined : Math.max(stages.reduce((sum, { units }) => sum + units, 0) - taken, 0);

/** A package is over once its units are taken, whatever money a cheaper provider has left on it. */
export const isPackageDone = ({ stages }: Pick<VoucherTerms, 'stages'>, taken: number): boolean =>
  packageLeft({ stages }, taken) === 0;

/**
 * The last day of a voucher that begins on `from`: six months from 15.1. end on 14.7. Where the last month is too short
 * for the day it ends with the month: six months from 31.8. on 28.2., twelve from 29.2. on 28.2. (laki säädettyjen
 * määräaikain laskemisesta 150/1930 § 3), so that nobody loses a day to the calendar.
 */
export function lastValidDay(from: CalendarDate, months: number): CalendarDate {
  const end = addMonths(from, months);
  return dateParts(end).day < dateParts(from).day ? end : addDays(end, -1);
}
