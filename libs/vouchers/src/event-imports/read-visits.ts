import { dayInCell, isWallTime, type CalendarDate, type CsvRow, type WallTime } from '@kasvutori/platform';

/** What a row says, once it can be read. */
export interface VisitRow {
  readonly line: number;
  /** As they stand in the file, for the report of errors. */
  readonly cells: readonly string[];
  readonly voucherNumber: string;
  readonly occurredOn: CalendarDate;
  readonly startTime: WallTime | null;
  readonly units: number;
}

export interface UnreadableRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly refusal:
    | 'visit-voucher-missing'
    | 'visit-day-unreadable'
    | 'visit-time-unreadable'
    | 'visit-units-unreadable';
}

/** The columns in the order in which a report writes them, and what their headings may be. */
const COLUMNS = [
  { field: 'voucher', names: ['seteli', 'palveluseteli', 'sedel', 'servicesedel', 'voucher'] },
  { field: 'day', names: ['päivä', 'pvm', 'datum', 'dag', 'day', 'date'] },
  { field: 'start', names: ['alkoi', 'kello', 'började', 'klockan', 'began', 'start', 'time'] },
  { field: 'units', names: ['määrä', 'antal', 'units', 'quantity'] },
] as const;
type ColumnField = (typeof COLUMNS)[number]['field'];
const OPTIONAL: ColumnField = 'start';

export type VisitColumns = Readonly<Record<ColumnField, number>>;

/** Where each column is, by the heading; `undefined` when one that is needed is missing. */
export function columnsOf(heading: readonly string[]): VisitColumns | undefined {
  const at = (names: readonly string[]) => heading.findIndex((cell) => names.includes(cell.toLowerCase()));
  const found = COLUMNS.map(({ field, names }) => [field, at(names)] as const);
  if (found.some(([field, index]) => index < 0 && field !== OPTIONAL)) return undefined;
  return Object.fromEntries(found) as Record<ColumnField, number>;
}

export function readVisit({ line, cells: all }: CsvRow, columns: VisitColumns): VisitRow | UnreadableRow {
  const cells = COLUMNS.map(({ field }) => all[columns[field]] ?? '');
  const [voucherNumber = '', day = '', start = '', number = ''] = cells;
  if (voucherNumber === '') return { line, cells, refusal: 'visit-voucher-missing' };
  const occurredOn = dayInCell(day);
  if (occurredOn === undefined) return { line, cells, refusal: 'visit-day-unreadable' };
  const startTime = start === '' ? null : timeOf(start);
  if (startTime === undefined) return { line, cells, refusal: 'visit-time-unreadable' };
  const units = unitsOf(number);
  if (units === undefined) return { line, cells, refusal: 'visit-units-unreadable' };
  return { line, cells, voucherNumber: voucherNumber.toUpperCase(), occurredOn, startTime, units };
}

/** 9.00, 09:00 or 9:00. */
function timeOf(text: string): WallTime | undefined {
  const [, hour, minute] = /^(\d{1,2})[.:](\d{2})$/.exec(text) ?? [];
  const time = `${hour?.padStart(2, '0')}:${minute}`;
  return isWallTime(time) ? time : undefined;
}

/** Whole units, 1–100; a spreadsheet may write 2 as 2,00. */
function unitsOf(text: string): number | undefined {
  const [, whole] = /^(\d{1,3})(?:[.,]0{1,2})?$/.exec(text) ?? [];
  const units = Number(whole);
  return units >= 1 && units <= 100 ? units : undefined;
}
