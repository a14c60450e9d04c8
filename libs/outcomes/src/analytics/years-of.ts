import { type Cents, divideRounded, sumCents } from '@kasvutori/platform';

interface Month {
  /** Its first day. */
  readonly month: string;
  readonly started: number;
  readonly worked: number;
  readonly sustained: number;
  readonly paidCents: Cents;
}

export interface YearRow {
  readonly year: number;
  readonly started: number;
  readonly worked: number;
  readonly sustained: number;
  readonly paidCents: Cents;
  /** What was paid in the year over those who reached 13 weeks in work in it; null when nobody did. */
  readonly costCents: Cents | null;
}

/** The same months by calendar year. */
export function yearsOf(months: readonly Month[]): readonly YearRow[] {
  const years = [...new Set(months.map(({ month }) => Number(month.slice(0, 4))))];
  return years.map((year) => {
    const of = months.filter(({ month }) => Number(month.slice(0, 4)) === year);
    const sum = (name: 'started' | 'worked' | 'sustained'): number => of.reduce((all, one) => all + one[name], 0);
    const [sustained, paidCents] = [sum('sustained'), sumCents(of.map((one) => one.paidCents))];
    const costCents = sustained === 0 ? null : divideRounded(paidCents, BigInt(sustained), 'half-up');
    return { ...{ year, started: sum('started'), worked: sum('worked') }, sustained, paidCents, costCents };
  });
}
