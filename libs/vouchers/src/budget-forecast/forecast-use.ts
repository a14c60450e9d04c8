import {
  addDays,
  dateOfParts,
  dateParts,
  dayNumber,
  daysInMonth,
  divideRounded,
  weekday,
  type CalendarDate,
  type Cents,
} from '@kasvutori/platform';

/** What happened to a budget's money in a month of its year, in Helsinki. */
export interface MonthOfUse {
  /** 1–12. */
  readonly month: number;
  /** Gone to vouchers, less what came back from them. */
  readonly boundCents: Cents;
  readonly earnedCents: Cents;
  readonly paidCents: Cents;
}

export interface UseSoFar {
  readonly year: number;
  readonly today: CalendarDate;
  readonly allocatedCents: Cents;
  readonly months: readonly MonthOfUse[];
  /** Of vouchers whose life is over: what they were worth and what of it was used. */
  readonly endedValueCents: Cents;
  readonly endedUsedCents: Cents;
}

export interface ForecastMonth {
  readonly month: number;
  /** At the month's end, or today: committed and earned together. Null in months to come. */
  readonly boundCents: Cents | null;
  readonly earnedCents: Cents | null;
  readonly paidCents: Cents | null;
  /** From the month of today on. */
  readonly expectedCents: Cents | null;
  readonly lowCents: Cents | null;
  readonly highCents: Cents | null;
}

export interface Forecast {
  readonly months: readonly ForecastMonth[];
  /** Money bound in vouchers in a day, on average over the window. */
  readonly dailyCents: Cents;
  /** How many months the rate was reckoned from. */
  readonly window: number;
  /** At the year's end, at most what is allocated. */
  readonly boundAtEnd: Range;
  /** What will have been used of that, at the share that vouchers are usually used to. */
  readonly usedAtEnd: Range;
  readonly usedPerMille: number;
  /** Come back from vouchers that are not used to the end. */
  readonly expiringCents: Cents;
  /** The day on which nothing is free any more; null when the money lasts the year. */
  readonly runsOutOn: CalendarDate | null;
}

interface Range {
  readonly low: Cents;
  readonly expected: Cents;
  readonly high: Cents;
}

const NOTHING = { boundCents: 0n, earnedCents: 0n, paidCents: 0n };
const WINDOW_MONTHS = 3;
/** Fewer days say nothing of a pace. */
const LEAST_DAYS = 14;

/**
 * Goes on at the pace of the last full months, three at most; before the first is full at that of the days so far. The interval
 * goes from the slowest of them to the quickest. Undefined when there is too little to reckon from, or the year is over or not begun.
 */
export function forecastUse(so: UseSoFar): Forecast | undefined {
  const { year, month: thisMonth, day } = dateParts(so.today);
  if (year !== so.year) return undefined;
  const first = so.months.find(({ boundCents }) => boundCents !== 0n)?.month;
  if (first === undefined) return undefined;
  const monthOf = (month: number) => so.months.find((each) => each.month === month) ?? { month, ...NOTHING };
  // A month in which nothing happened is a month of the pace too.
  const full = Array.from({ length: thisMonth - first }, (_, index) => monthOf(first + index)).slice(-WINDOW_MONTHS);
  const window = full.length > 0 ? full : [monthOf(thisMonth)];
  const daysOf = ({ month }: MonthOfUse) => (full.length > 0 ? daysInMonth(year, month) : day);
  const days = window.reduce((sum, month) => sum + daysOf(month), 0);
  if (days < LEAST_DAYS) return undefined;
  const total = window.reduce((sum, { boundCents }) => sum + boundCents, 0n);
  const daily = (cents: Cents, over: number) => positive(divideRounded(cents, BigInt(over), 'half-up'));
  const each = window.map((month) => daily(month.boundCents, daysOf(month)));
  const rate = { low: least(each), expected: daily(total, days), high: most(each) };

  const sums = soFar(so.months, thisMonth);
  const bound = sums.get(thisMonth)?.boundCents ?? 0n;
  const at = (cents: Cents, until: CalendarDate) =>
    least([so.allocatedCents, bound + cents * BigInt(dayNumber(until) - dayNumber(so.today))]);
  const range = (until: CalendarDate): Range => ({
    low: at(rate.low, until),
    expected: at(rate.expected, until),
    high: at(rate.high, until),
  });
  const end = dateOfParts(year, 12, 31);
  const boundAtEnd = range(end);
  const earned = sums.get(thisMonth)?.earnedCents ?? 0n;
  const usedPerMille = shareUsed(so);
  const used = (cents: Cents) => earned + divideRounded((cents - earned) * BigInt(usedPerMille), 1000n, 'half-up');
  const usedAtEnd = { low: used(boundAtEnd.low), expected: used(boundAtEnd.expected), high: used(boundAtEnd.high) };
  return {
    months: Array.from({ length: 12 }, (_, index) => {
      const month = index + 1;
      const past = month <= thisMonth ? sums.get(month) : undefined;
      const until = dateOfParts(year, month, daysInMonth(year, month));
      const ahead = month >= thisMonth ? (month === thisMonth ? same(bound) : range(until)) : undefined;
      return {
        month,
        boundCents: past?.boundCents ?? null,
        earnedCents: past?.earnedCents ?? null,
        paidCents: past?.paidCents ?? null,
        lowCents: ahead?.low ?? null,
        expectedCents: ahead?.expected ?? null,
        highCents: ahead?.high ?? null,
      };
    }),
    dailyCents: rate.expected,
    window: window.length,
    boundAtEnd,
    usedAtEnd,
    usedPerMille,
    expiringCents: boundAtEnd.expected - usedAtEnd.expected,
    runsOutOn: outOn(so.today, positive(so.allocatedCents - bound), rate.expected, end),
  };
}

/** What happened, month by month, without looking ahead: of a year that is over, or that says too little yet. */
export function monthsSoFar({ year, today, months }: Pick<UseSoFar, 'year' | 'today' | 'months'>): ForecastMonth[] {
  const now = dateParts(today);
  const until = now.year === year ? now.month : now.year > year ? 12 : 0;
  return [...soFar(months, until)].map(([month, sums]) => ({ month, ...sums, ...NOTHING_AHEAD }));
}

const NOTHING_AHEAD = { expectedCents: null, lowCents: null, highCents: null };

/** The first day whose pace no longer fits the free money. */
function outOn(today: CalendarDate, free: Cents, daily: Cents, end: CalendarDate): CalendarDate | null {
  if (free === 0n) return today;
  if (daily === 0n) return null;
  const days = divideRounded(free, daily, 'ceiling');
  return days > BigInt(dayNumber(end) - dayNumber(today)) ? null : addDays(today, Number(days));
}

/** The week the day is in; a week belongs to the year of its Thursday (ISO 8601). */
export function isoWeek(day: CalendarDate): number {
  const thursday = addDays(day, 4 - weekday(day));
  const first = dateOfParts(dateParts(thursday).year, 1, 1);
  return 1 + Math.floor((dayNumber(thursday) - dayNumber(first)) / 7);
}

/** Vouchers are used to the end until enough of them have ended to say otherwise. */
function shareUsed({ endedValueCents, endedUsedCents }: UseSoFar): number {
  if (endedValueCents <= 0n) return 1000;
  const share = Number(divideRounded(endedUsedCents * 1000n, endedValueCents, 'half-up'));
  return Math.min(1000, Math.max(0, share));
}

/** What had happened by the end of each month up to this one. */
function soFar(months: readonly MonthOfUse[], until: number): ReadonlyMap<number, Omit<MonthOfUse, 'month'>> {
  const sums = new Map<number, Omit<MonthOfUse, 'month'>>();
  let sum = NOTHING;
  for (let month = 1; month <= until; month += 1) {
    for (const of of months.filter((each) => each.month === month)) {
      sum = {
        boundCents: sum.boundCents + of.boundCents,
        earnedCents: sum.earnedCents + of.earnedCents,
        paidCents: sum.paidCents + of.paidCents,
      };
    }
    sums.set(month, sum);
  }
  return sums;
}

const positive = (cents: Cents): Cents => (cents > 0n ? cents : 0n);
const least = (all: readonly Cents[]): Cents => all.reduce((a, b) => (b < a ? b : a));
const most = (all: readonly Cents[]): Cents => all.reduce((a, b) => (b > a ? b : a));
const same = (cents: Cents): Range => ({ low: cents, expected: cents, high: cents });
