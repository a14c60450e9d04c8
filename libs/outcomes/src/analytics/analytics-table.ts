import type { Cell } from '@kasvutori/platform';
import type { ANALYTICS_TABLES, OutcomeAnalytics } from './analytics.dto.js';

type Table = (typeof ANALYTICS_TABLES)[number];

/** One table of the answer, its columns named as in the API; a flag is a column of its own, its difference in it. */
export function analyticsTable(analytics: OutcomeAnalytics, table: Table): readonly (readonly Cell[])[] {
  const columns = COLUMNS[table];
  return [columns, ...ROWS[table](analytics).map((row) => columns.map((column) => row[column] ?? null))];
}

const COLUMNS: Readonly<Record<Table, readonly string[]>> = {
  funnel: ['from', 'to', 'clients', 'visited', 'worked', 'weeks13', 'weeks26'],
  months: ['month', 'started', 'worked', 'sustained', 'paid'],
  years: ['year', 'started', 'worked', 'sustained', 'paid', 'cost'],
  segments: [
    'segment',
    'clients',
    'sustained',
    'share',
    'shareLow',
    'shareHigh',
    'paid',
    'cost',
    'costLow',
    'costHigh',
  ],
  providers: [
    'providerName',
    'clients',
    'sustained',
    'expected',
    'ratio',
    'ratioLow',
    'ratioHigh',
    'easier-clients',
    'harder-unseen',
  ],
};

type Named = Readonly<Record<string, Cell>>;

const ROWS: Readonly<Record<Table, (analytics: OutcomeAnalytics) => readonly Named[]>> = {
  funnel: ({ from, to, funnel }) => [{ from, to, ...funnel }],
  months: ({ months }) => months.map((row) => ({ ...row })),
  years: ({ years }) => years.map((row) => ({ ...row })),
  segments: ({ segments }) => segments.map((row) => ({ ...row })),
  providers: ({ providers }) =>
    providers.map(({ flags, ...row }) => ({
      ...row,
      ...Object.fromEntries(flags.map(({ kind, own, other }) => [kind, (Number(own) - Number(other)).toFixed(4)])),
    })),
};
