import type { CsvFile } from '@kasvutori/platform';
import type { Cells } from './register-columns.js';
import { registerProblem } from './register-problems.js';

interface Report {
  readonly incomeEarner?: { readonly personalIdentityCode?: unknown; readonly clientReference?: unknown };
  readonly payer?: { readonly name?: unknown; readonly businessId?: unknown };
  readonly employment?: {
    readonly startDate?: unknown;
    readonly endDate?: unknown;
    readonly weeklyHours?: unknown;
    readonly wageSubsidy?: unknown;
  };
  readonly payPeriod?: { readonly startDate?: unknown; readonly endDate?: unknown };
  readonly transactions?: readonly { readonly kind?: unknown; readonly amount?: unknown }[];
}

/**
 * Reports as the Incomes Register groups them: an income earner, a payer, a period of employment and the transactions of a pay period.
 * Each period and each transaction is a row; `line` is the number of the report.
 */
export function* jsonRows(file: CsvFile): Generator<{ line: number; cells: Cells }> {
  if (file.encoding !== 'utf-8') throw registerProblem('register-json-encoding');
  let line = 0;
  for (const report of reportsIn(file.bytes.toString('utf8').replace('\ufeff', ''))) {
    line += 1;
    const { incomeEarner, payer, employment, payPeriod, transactions } = report;
    const common = {
      code: text(incomeEarner?.personalIdentityCode),
      client: text(incomeEarner?.clientReference),
      subject: text(payer?.name),
      businessId: text(payer?.businessId),
      ...{ hours: '', subsidised: '', amount: '' },
    };
    if (employment)
      yield {
        line,
        cells: {
          ...{ ...common, kind: 'employment', from: text(employment.startDate), to: text(employment.endDate) },
          ...{ hours: text(employment.weeklyHours), subsidised: text(employment.wageSubsidy) },
        },
      };
    const period = { from: text(payPeriod?.startDate), to: text(payPeriod?.endDate) };
    for (const { kind, amount } of Array.isArray(transactions) ? transactions : [])
      yield { line, cells: { ...common, ...period, kind: text(kind), amount: text(amount) } };
  }
}

function reportsIn(json: string): readonly Report[] {
  let read: unknown;
  try {
    read = JSON.parse(json);
  } catch {
    throw registerProblem('register-json-cut');
  }
  const reports = (read as { reports?: unknown }).reports;
  if (!Array.isArray(reports)) throw registerProblem('register-json-unknown');
  return reports.map((one: unknown) => (typeof one === 'object' && one !== null ? one : {}) as Report);
}

const text = (value: unknown): string =>
  typeof value === 'string'
    ? value.trim()
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';
