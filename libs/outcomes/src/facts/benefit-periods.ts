import { addDays, centsToDecimal, daysBetween, parseCents } from '@kasvutori/platform';
import type { BenefitPeriod } from '../entitlements/tariff-facts.js';
import type { RecordedFact } from './recorded-fact.js';

/**
 * A benefit by days. Its amount is of the whole period: where it does not divide into even cents the first days have one more, so that the
 * days come to just the amount. While it goes on nobody knows what it comes to, and a day of it is one on which a benefit is paid.
 */
export function benefitPeriods({
  id: factId,
  validFrom: from,
  validTo: to,
  data,
}: Pick<RecordedFact, 'id' | 'validFrom' | 'validTo' | 'data'>): BenefitPeriod[] {
  if (to === null || data.amount === undefined) return [{ factId, from, to, perDay: '0.00' }];
  const days = daysBetween(from, to) + 1;
  const cents = parseCents(data.amount);
  const [each, dearer] = [cents / BigInt(days), Number(cents % BigInt(days))];
  const perDay = centsToDecimal(each);
  if (dearer === 0) return [{ factId, from, to, perDay }];
  return [
    { factId, from, to: addDays(from, dearer - 1), perDay: centsToDecimal(each + 1n) },
    { factId, from: addDays(from, dearer), to, perDay },
  ];
}
