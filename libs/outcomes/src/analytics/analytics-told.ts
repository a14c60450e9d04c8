import { partsTold, partTold, told } from '@kasvutori/platform';
import type { OutcomeAnalytics, OutcomeMonth, OutcomeYear, ProviderOutcome, SegmentOutcome } from './analytics.dto.js';

/** Which step of the funnel the numbers of a column make together. */
const WHOLE = { started: 'clients', worked: 'worked', sustained: 'weeks13' } as const;
type Column = keyof typeof WHOLE;
const COLUMNS = Object.keys(WHOLE) as Column[];

/**
 * The same for readers who may not see the clients, and for files, which go further: no figure of fewer than five, nor one that such a figure could
 * be reckoned from. `paidFor` says of how many clients the money of each month is.
 */
export function analyticsTold(exact: OutcomeAnalytics, paidFor: readonly number[]): OutcomeAnalytics {
  const clients = exact.funnel.clients ?? 0;
  const part = (count: number | null) => partTold(count ?? 0, clients);
  const funnel = {
    clients: told(clients),
    ...{ visited: part(exact.funnel.visited), worked: part(exact.funnel.worked) },
    ...{ weeks13: part(exact.funnel.weeks13), weeks26: part(exact.funnel.weeks26) },
  };
  const segments = groupsTold(exact.segments, funnel);
  const providers = groupsTold(exact.providers, funnel);
  const everySegment = segments.every(({ sustained }) => sustained !== null);
  return {
    ...exact,
    measuredOn: funnel.clients === null ? null : exact.measuredOn,
    funnel,
    ...overTime(exact, funnel, paidFor),
    segments: segments.filter(isNamed).map(segmentTold),
    providers: providers.filter(isNamed).map((row) => providerTold(row, everySegment)),
  };
}

/** A group of a few is not named either: that it is there would say that it is not nobody. */
const isNamed = ({ clients }: Group): boolean => clients !== null;

type Group = { clients: number | null; sustained: number | null };

/** Segments, or providers: each part of all clients, and of those in work. */
function groupsTold<Row extends Group>(rows: readonly Row[], funnel: OutcomeAnalytics['funnel']): Row[] {
  const clients = funnel.clients === null ? [] : partsTold(rows.map((row) => row.clients ?? 0));
  const working = rows.map((row, index) => {
    const sustained = row.sustained ?? 0;
    const open = clients[index] === true && partTold(sustained, row.clients ?? 0) !== null;
    // What is kept back for another reason than being nobody counts as a few.
    return open ? sustained : Math.min(sustained, 1);
  });
  const sustained = funnel.weeks13 === null ? [] : partsTold(working);
  return rows.map((row, index) => ({
    ...row,
    clients: clients[index] === true ? row.clients : null,
    sustained: sustained[index] === true ? row.sustained : null,
  }));
}

const NO_SHARE = { share: null, shareLow: null, shareHigh: null, cost: null, costLow: null, costHigh: null };
const segmentTold = (row: SegmentOutcome): SegmentOutcome => ({
  ...row,
  ...(row.sustained === null && NO_SHARE),
});

/** What is expected is reckoned from the shares of the segments: where one is kept back, it would tell it. */
const providerTold = (row: ProviderOutcome, everySegment: boolean): ProviderOutcome => ({
  ...row,
  ...(!(everySegment && row.sustained !== null) && { expected: null, ratio: null, ratioLow: null, ratioHigh: null }),
});

/** Months within their year, and years within the whole. */
function overTime(
  { years, months }: OutcomeAnalytics,
  funnel: OutcomeAnalytics['funnel'],
  paidFor: readonly number[],
): { years: OutcomeYear[]; months: OutcomeMonth[] } {
  const yearOf = ({ month }: OutcomeMonth) => Number(month.slice(0, 4));
  const numbers = new Map<Column | 'paid', readonly number[]>([
    ...COLUMNS.map((column) => [column, months.map((month) => month[column] ?? 0)] as const),
    ['paid', paidFor],
  ]);
  const yearsTold = new Map<string, readonly boolean[]>();
  const monthsTold = new Map<string, readonly boolean[]>();
  for (const [column, of] of numbers) {
    const within = years.map(({ year }) => of.filter((_, at) => yearOf(months[at]!) === year));
    // The same client may be paid for in several months: of a year it is at least as many as of its fullest month.
    const sums = within.map((each) => (column === 'paid' ? Math.max(0, ...each) : each.reduce((a, b) => a + b, 0)));
    const open = column === 'paid' || funnel[WHOLE[column]] !== null;
    const told = open ? partsTold(sums) : sums.map(() => false);
    yearsTold.set(column, told);
    monthsTold.set(
      column,
      within.flatMap((each, at) => (told[at] === true ? partsTold(each) : each.map(() => false))),
    );
  }
  const only = <Value>(flags: Map<string, readonly boolean[]>, column: string, at: number, value: Value) =>
    flags.get(column)?.[at] === true ? value : null;
  return {
    years: years.map((row, at) => {
      const sustained = only(yearsTold, 'sustained', at, row.sustained);
      const paid = only(yearsTold, 'paid', at, row.paid);
      return {
        ...{ year: row.year, started: only(yearsTold, 'started', at, row.started) },
        ...{ worked: only(yearsTold, 'worked', at, row.worked), sustained, paid },
        cost: sustained === null || paid === null ? null : row.cost,
      };
    }),
    months: months.map((row, at) => ({
      month: row.month,
      started: only(monthsTold, 'started', at, row.started),
      worked: only(monthsTold, 'worked', at, row.worked),
      sustained: only(monthsTold, 'sustained', at, row.sustained),
      paid: only(monthsTold, 'paid', at, row.paid),
    })),
  };
}
