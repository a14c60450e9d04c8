import { BYTE_ORDER_MARK, type Cell, csvRow } from '@kasvutori/platform';
import type { ANALYTICS_TABLES, OutcomeAnalytics } from './analytics.dto.js';

type Table = (typeof ANALYTICS_TABLES)[number];

/** One table of the answer, its columns named as in the API; a flag is a column of its own, its difference in it. */
export function analyticsCsv(analytics: OutcomeAnalytics, table: Table): string {
  const rows = ROWS[table](analytics);
  const columns = COLUMNS[table];
  return (
    BYTE_ORDER_MARK + [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))].map(csvRow).join('')
  );
}

const COLUMNS: Readonly<Record<Table, readonly string[]>> = {
  funnel: ['from', 'to', 'clients', 'visited', 'worked', 'weeks13', 'weeks26'],
  months: ['month', 'started', 'worked', 'sustained', 'paid'],
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

type Row = Readonly<Record<string, Cell>>;

const ROWS: Readonly<Record<Table, (analytics: OutcomeAnalytics) => readonly Row[]>> = {
  funnel: ({ from, to, funnel }) => [{ from, to, ...funnel }],
  months: ({ months }) => months.map((row) => ({ ...row })),
  segments: ({ segments }) => segments.map((row) => ({ ...row })),
  providers: ({ providers }) =>
    providers.map(({ flags, ...row }) => ({
      ...row,
      ...Object.fromEntries(flags.map(({ kind, own, other }) => [kind, (Number(own) - Number(other)).toFixed(4)])),
    })),
};
