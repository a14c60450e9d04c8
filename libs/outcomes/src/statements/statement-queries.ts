import { type CalendarDate, type Cents, type Language, one, sql, type Tx } from '@kasvutori/platform';
import type { VatCategory } from '@kasvutori/platform';
import { LINE_ROWS, type LineRow } from '../payment-runs/line-views.js';

export interface StatementRow {
  readonly id: string;
  readonly runId: string;
  readonly runNumber: number;
  readonly cutOff: CalendarDate;
  readonly dueOn: CalendarDate | null;
  readonly authorityId: string;
  readonly authorityName: string;
  readonly authorityBusinessId: string;
  readonly providerId: string;
  readonly providerName: string;
  readonly providerBusinessId: string;
  readonly lines: number;
  readonly netCents: Cents;
  readonly vatCents: Cents;
  readonly vatRows: readonly {
    readonly category: VatCategory;
    readonly percent: string;
    readonly netCents: string;
    readonly vatCents: string;
  }[];
  readonly carriedInCents: Cents;
  readonly dueCents: Cents;
  readonly reference: string;
  readonly paymentCents: Cents | null;
  readonly paymentStatus: 'prepared' | 'sent' | 'settled' | 'rejected' | null;
  readonly iban: string | null;
  readonly bankReason: string | null;
  readonly settled: boolean;
  readonly documents: Partial<Record<Language, string>> | null;
}

/** Statements exist from approval on: before it nothing is promised. */
export const STATEMENT_ROWS = `
  SELECT s.id, s.run_id AS "runId", r.number AS "runNumber", r.cut_off AS "cutOff", r.due_on AS "dueOn", s.authority_id AS "authorityId",
         a.name AS "authorityName", a.business_id AS "authorityBusinessId", s.provider_id AS "providerId", o.name AS "providerName",
         o.business_id AS "providerBusinessId", s.lines, s.net_cents AS "netCents", s.vat_cents AS "vatCents", s.vat_rows AS "vatRows",
         s.carried_in_cents AS "carriedInCents", s.due_cents AS "dueCents", s.reference, p.amount_cents AS "paymentCents",
         p.status AS "paymentStatus", p.iban, nullif(concat_ws(': ', p.reason_code, p.reason_text), '') AS "bankReason",
         s.settled_by_payment_id IS NOT NULL AS settled, r.created_at AS "createdAt",
         (SELECT jsonb_object_agg(d.language, d.document_id) FROM outcomes.statement d WHERE d.settlement_id = s.id) AS documents
    FROM outcomes.settlement s
    JOIN outcomes.payment_run r ON r.id = s.run_id AND r.status IN ('approved', 'sent', 'settled')
    JOIN app.organisation a ON a.id = s.authority_id
    JOIN app.organisation o ON o.id = s.provider_id
    LEFT JOIN outcomes.payment p ON p.run_id = s.run_id AND p.provider_id = s.provider_id`;

export const readStatement = async (tx: Tx, id: string): Promise<StatementRow> =>
  one(await sql<StatementRow>(tx, `${STATEMENT_ROWS} WHERE s.id = $1`, [id]));

export interface StatementLine extends LineRow {
  /** The run whose line this one corrects. */
  readonly correctsRun: number | null;
  /** A disputed fact keeps it back, or a part of it. */
  readonly disputed: boolean;
}

export const readStatementLines = (
  tx: Tx,
  statement: Pick<StatementRow, 'runId' | 'providerId'>,
): Promise<StatementLine[]> =>
  sql<StatementLine>(
    tx,
    `SELECT line.*, earlier.number AS "correctsRun",
            (SELECT jsonb_path_exists(l.trace, '$.steps[*] ? (@.op == "disputed")') FROM outcomes.payment_line l WHERE l.id = line.id) AS disputed
       FROM (${LINE_ROWS} WHERE l.run_id = $1 AND l.provider_id = $2) line
       LEFT JOIN outcomes.payment_line corrected ON corrected.id = line."correctsLineId"
       LEFT JOIN outcomes.payment_run earlier ON earlier.id = corrected.run_id
      ORDER BY line."clientReference" NULLS LAST, line."outcomeDate", line.id`,
    [statement.runId, statement.providerId],
  );
