import {
  type CalendarDate,
  type CsvFile,
  type CsvRow,
  dayInCell,
  isBusinessId,
  isDecimalAmount,
  isPersonalCode,
} from '@kasvutori/platform';
import { daysOf } from '../facts/fact-kinds.js';
import type { FactData } from '../facts/recorded-fact.js';
import { type Cells, type Column, COLUMNS } from './register-columns.js';
import { jsonRows } from './json-reports.js';
import { registerProblem } from './register-problems.js';

export const REGISTER_KINDS = ['employment', 'wage', 'benefit', 'study'] as const;
export type RegisterKind = (typeof REGISTER_KINDS)[number];

/** What a row says of a client, as it would be recorded. */
export interface RegisterFact {
  readonly kind: RegisterKind;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
  readonly data: FactData;
}

interface Row {
  readonly line: number;
  /** What the report of errors shows: kind, subject and days, never the personal identity code. */
  readonly cells: readonly string[];
}
export interface ReadableRow extends Row {
  readonly client: { readonly code: string } | { readonly reference: string };
  readonly fact: RegisterFact;
}
export interface UnreadableRow extends Row {
  readonly refusal: string;
}

/** More are sent in several files. */
export const MOST_ROWS = 50_000;

const NEEDED: readonly Column[] = ['kind', 'subject', 'from'];

const KINDS: Readonly<Record<string, RegisterKind>> = {
  ...{ työsuhde: 'employment', anställning: 'employment', employment: 'employment' },
  ...{ palkka: 'wage', lön: 'wage', wage: 'wage' },
  ...{ etuus: 'benefit', förmån: 'benefit', benefit: 'benefit' },
  ...{ opinnot: 'study', studier: 'study', study: 'study' },
};
const YES = ['kyllä', 'ja', 'yes', 'x', '1', 'true'];

/** Reads a file of the register one row at a time, CSV or JSON. @throws Problem 422 when it is not whole or not what is expected */
export function* registerRows(file: CsvFile): Generator<ReadableRow | UnreadableRow> {
  let count = 0;
  for (const row of cellsIn(file)) {
    if (++count > MOST_ROWS) throw registerProblem('register-too-many', { params: { limit: MOST_ROWS } });
    yield readRow(row.line, row.cells);
  }
}

interface RowOfCells {
  readonly line: number;
  readonly cells: Cells;
}

function* cellsIn(file: CsvFile): Generator<RowOfCells> {
  if (/^\s*[[{]/.test(file.bytes.subarray(0, 100).toString('latin1').replace('\u00ef\u00bb\u00bf', ''))) {
    yield* jsonRows(file);
    return;
  }
  const rows = file.rows();
  const heading = rows.next();
  const names = heading.done === true ? [] : heading.value.cells.map((cell) => cell.toLowerCase());
  const at = (column: Column) => names.findIndex((name) => (COLUMNS[column] as readonly string[]).includes(name));
  if (NEEDED.some((column) => at(column) < 0) || (at('client') < 0 && at('code') < 0))
    throw registerProblem('register-heading-unknown');
  for (const row of rows) {
    // A row breaks off only where the file does: nobody knows how much of it is missing.
    if (row.cells.length < names.length) throw registerProblem('register-file-cut', { params: { line: row.line } });
    yield { line: row.line, cells: cellsOf(row, at) };
  }
}

const cellsOf = (row: CsvRow, at: (column: Column) => number): Cells =>
  Object.fromEntries(
    (Object.keys(COLUMNS) as Column[]).map((column) => [column, row.cells[at(column)] ?? '']),
  ) as Record<Column, string>;

function readRow(line: number, cells: Cells): ReadableRow | UnreadableRow {
  const shown = [cells.client, cells.kind, cells.subject, cells.from, cells.to];
  const refuse = (refusal: string): UnreadableRow => ({ line, cells: shown, refusal });
  const [code, reference] = [cells.code.toUpperCase(), cells.client.toUpperCase()];
  if (code === '' && reference === '') return refuse('register-client-missing');
  if (code !== '' && !isPersonalCode(code)) return refuse('register-code-wrong');
  const kind = KINDS[cells.kind.toLowerCase()];
  if (kind === undefined) return refuse('register-kind-unknown');
  if (cells.subject === '' || cells.subject.length > 200 || /^[=+\-@]/.test(cells.subject))
    return refuse('register-payer-missing');
  if (cells.businessId !== '' && !isBusinessId(cells.businessId)) return refuse('register-business-id-wrong');
  const from = dayInCell(cells.from);
  const to = cells.to === '' ? null : dayInCell(cells.to);
  if (from === undefined || to === undefined) return refuse('register-day-unreadable');
  const numbers = numbersOf(kind, cells);
  if (typeof numbers === 'string') return refuse(numbers);
  const days = kind === 'employment' ? { from, to } : daysOf({ kind, from, to });
  const business = cells.businessId === '' ? {} : { businessId: cells.businessId };
  const named = kind === 'employment' ? { employer: cells.subject } : { subject: cells.subject };
  return {
    ...{ line, cells: shown, client: code === '' ? { reference } : { code } },
    fact: { kind, validFrom: days.from, validTo: days.to, data: { ...named, ...business, ...numbers } },
  };
}

/** Hours of a job, the amount of a wage or a benefit; a comma is a decimal point. */
function numbersOf(kind: RegisterKind, cells: Cells): FactData | string {
  if (kind === 'employment') {
    const hoursPerWeek = cells.hours.replace(',', '.');
    if (!/^\d{1,3}(\.\d{1,2})?$/.test(hoursPerWeek) || Number(hoursPerWeek) <= 0 || Number(hoursPerWeek) > 168)
      return 'register-hours-wrong';
    return { hoursPerWeek, subsidised: YES.includes(cells.subsidised.toLowerCase()) };
  }
  const amount = cells.amount.replaceAll(/[\s\u00a0]/g, '').replace(',', '.');
  if (amount === '') return kind === 'wage' ? 'register-amount-wrong' : {};
  if (kind === 'study' || !isDecimalAmount(amount) || amount.startsWith('-')) return 'register-amount-wrong';
  return { amount };
}
