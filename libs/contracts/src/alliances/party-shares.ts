import { daysBetween, earlierDate, laterDate, type CalendarDate } from '@kasvutori/platform';
import { hundredthsOf, sumsToHundred } from './alliance-terms.js';

/** How the parties share from a day on, until the next table: who is not in it has left, who is new in it has joined. */
export interface ShareTable {
  readonly validFrom: CalendarDate;
  readonly shares: readonly PartyShare[];
}

export interface PartyShare {
  readonly providerId: string;
  /** Per cent, at most two decimals; the shares of a table make 100. */
  readonly percent: string;
}

export type SharesRefusal = 'shares-not-hundred' | 'shares-party-twice' | 'shares-in-the-past';

/** Judges a new table against those that stand: what has been shared out by days gone by is not shared anew. */
export function refuseShares(
  table: ShareTable,
  standing: readonly ShareTable[],
  today: CalendarDate,
): SharesRefusal | undefined {
  const parties = table.shares.map(({ providerId }) => providerId);
  if (new Set(parties).size !== parties.length) return 'shares-party-twice';
  if (!sumsToHundred(table.shares.map(({ percent }) => percent))) return 'shares-not-hundred';
  if (standing.length > 0 && table.validFrom < today) return 'shares-in-the-past';
  if (standing.some(({ validFrom }) => validFrom >= table.validFrom)) return 'shares-in-the-past';
  return undefined;
}

/** The table that holds on a day; undefined before the first one. */
export const sharesOn = (tables: readonly ShareTable[], day: CalendarDate): ShareTable | undefined =>
  inOrder(tables).findLast(({ validFrom }) => validFrom <= day);

/**
 * What each party weighs over the days `from`–`to` (half-open): its hundredths of a per cent, summed over the days they held. A party that
 * joined or left bears its share of its own days only. Sums to 10 000 × days as long as the tables cover the days.
 */
export function weightsOver(
  tables: readonly ShareTable[],
  { from, to }: { readonly from: CalendarDate; readonly to: CalendarDate },
): ReadonlyMap<string, bigint> {
  const ordered = inOrder(tables);
  const weights = new Map<string, bigint>();
  for (const [index, table] of ordered.entries()) {
    // The first table also covers days before it, so that a late start leaves no day without shares.
    const begins = index === 0 ? from : laterDate(from, table.validFrom);
    const next = ordered[index + 1]?.validFrom;
    const days = daysBetween(begins, next === undefined ? to : earlierDate(to, next));
    for (const { providerId, percent } of table.shares) {
      const weight = BigInt(Math.max(days, 0)) * (hundredthsOf(percent) ?? 0n);
      weights.set(providerId, (weights.get(providerId) ?? 0n) + weight);
    }
  }
  return weights;
}

const inOrder = (tables: readonly ShareTable[]): ShareTable[] =>
  [...tables].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
