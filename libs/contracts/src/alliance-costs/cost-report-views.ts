import {
  centsToDecimal,
  one,
  organisationOf,
  permitted,
  readHistory,
  readPage,
  sql,
  type Actor,
  type Page,
  type Tx,
} from '@kasvutori/platform';
import type { CostReportDetail, CostReportSummary, ReportFilter } from './cost-reports.dto.js';
import { readLines, readReport, REPORT_ROWS, type ReportRow } from './cost-report-queries.js';
import { moveReport, REPORT_MOVES } from './report-lifecycle.js';

const summaryOf = ({
  totalCents,
  estimateCents,
  note: _,
  returnReason: __,
  reviewedAt: ___,
  version: ____,
  ...row
}: ReportRow): CostReportSummary => ({
  ...row,
  total: centsToDecimal(totalCents),
  estimate: centsToDecimal(estimateCents),
});

/** Reports of an alliance, the newest month first: the reader's own, and those of others that were sent. */
export async function listReports(tx: Tx, allianceId: string, filter: ReportFilter): Promise<Page<CostReportSummary>> {
  one(await sql(tx, `SELECT FROM contracts.alliance WHERE id = $1`, [allianceId]));
  const params: unknown[] = [allianceId];
  const status = filter.status === undefined ? '' : `AND r.status = ANY ($${params.push(filter.status)})`;
  const page = await readPage<ReportRow>(tx, {
    query: `${REPORT_ROWS} WHERE r.alliance_id = $1 ${status}`,
    params,
    sort: { column: 'month', type: 'date', direction: filter.sort === 'month' ? 'asc' : 'desc' },
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });
  return { ...page, items: page.items.map(summaryOf) };
}

const ACTIONS = {
  edit: 'cost-report:write',
  submit: 'cost-report:write',
  approve: 'cost-report:review',
  return: 'cost-report:review',
} as const;

export async function reportDetail(tx: Tx, actor: Actor, id: string): Promise<CostReportDetail> {
  const report = await readReport(tx, id);
  const ours = report.providerId === organisationOf(actor);
  const moves = REPORT_MOVES.filter(
    (move) => moveReport(report.status, move).ok && (ACTIONS[move] === 'cost-report:review' || ours),
  );
  const allowed = permitted(
    actor,
    moves.map((move) => ({ action: ACTIONS[move] })),
  );
  return {
    ...summaryOf(report),
    version: report.version,
    note: report.note,
    returnReason: report.returnReason,
    reviewedAt: report.reviewedAt,
    lines: (await readLines(tx, id)).map(({ amountCents, ...line }) => ({
      ...line,
      amount: centsToDecimal(amountCents),
    })),
    ours,
    permittedActions:
      allowed.length === moves.length ? moves.map((move) => ({ action: `cost-report:${move}`, allowed: true })) : [],
    history: await readHistory(tx, 'cost-report', id),
  };
}
