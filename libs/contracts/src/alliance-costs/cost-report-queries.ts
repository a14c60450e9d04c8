import { one, sql, type CalendarDate, type Cents, type Tx } from '@kasvutori/platform';
import type { CostClass, ReportStatus } from './report-lifecycle.js';

export interface ReportRow {
  readonly id: string;
  readonly allianceId: string;
  readonly providerId: string;
  readonly providerName: string;
  readonly month: CalendarDate;
  readonly number: number;
  readonly status: ReportStatus;
  readonly totalCents: Cents;
  readonly estimateCents: Cents;
  readonly note: string | null;
  readonly returnReason: string | null;
  readonly reviewedAt: Date | null;
  readonly version: number;
}

export const REPORT_ROWS = `
  SELECT r.id, r.alliance_id AS "allianceId", r.provider_id AS "providerId", o.name AS "providerName", r.month, r.number, r.status,
         (SELECT coalesce(sum(l.amount_cents), 0)::bigint FROM contracts.alliance_cost_line l WHERE l.report_id = r.id) AS "totalCents",
         r.estimate_cents AS "estimateCents", r.note, r.return_reason AS "returnReason", r.reviewed_at AS "reviewedAt", r.version
    FROM contracts.alliance_cost_report r
    JOIN app.organisation o ON o.id = r.provider_id`;

export const readReport = async (tx: Tx, id: string): Promise<ReportRow> =>
  one(await sql<ReportRow>(tx, `${REPORT_ROWS} WHERE r.id = $1`, [id]));

/** The report, locked; 404 when the actor may not see it, or sees it but may not write to it. */
export const lockReport = async (tx: Tx, id: string): Promise<ReportRow> =>
  one(await sql<ReportRow>(tx, `${REPORT_ROWS} WHERE r.id = $1 FOR UPDATE OF r`, [id]));

export interface LineRow {
  readonly class: CostClass;
  readonly description: string;
  readonly amountCents: Cents;
}

export const readLines = (tx: Tx, reportId: string): Promise<LineRow[]> =>
  sql<LineRow>(
    tx,
    `SELECT class, description, amount_cents AS "amountCents" FROM contracts.alliance_cost_line WHERE report_id = $1 ORDER BY position`,
    [reportId],
  );
