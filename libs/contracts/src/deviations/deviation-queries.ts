import { one, sql, type CalendarDate, type Localised, type Sort, type Tx } from '@kasvutori/platform';
import type { DeviationStatus, Severity, Source } from './deviation-lifecycle.js';

export interface DeviationRow {
  readonly id: string;
  readonly number: number;
  readonly contractId: string;
  readonly contractNumber: string;
  readonly contractTitle: Localised;
  readonly authorityId: string;
  readonly providerId: string;
  readonly providerName: string;
  readonly kind: 'deviation' | 'complaint';
  readonly source: Source;
  readonly severity: Severity;
  readonly title: string;
  readonly description: string;
  readonly reportedSide: 'authority' | 'provider';
  readonly reportedByName: string;
  readonly reportedAt: Date;
  readonly answerDue: CalendarDate;
  readonly answer: string | null;
  readonly answeredOn: CalendarDate | null;
  readonly answeredByName: string | null;
  readonly round: number;
  readonly closingNote: string | null;
  readonly status: DeviationStatus;
  readonly dueOn: CalendarDate | null;
  /** The number of the complaint it was made of. */
  readonly complaint: { readonly id: string; readonly number: number } | null;
  readonly version: number;
}

export const DEVIATIONS = `
  SELECT d.id, d.number, d.contract_id AS "contractId", c.number AS "contractNumber", c.title AS "contractTitle", d.authority_id AS "authorityId",
         d.provider_id AS "providerId", p.name AS "providerName", d.kind, d.source, d.severity, d.title, d.description,
         d.reported_side AS "reportedSide", d.reported_by_name AS "reportedByName", d.reported_at AS "reportedAt", d.answer_due AS "answerDue",
         d.answer, d.answered_on AS "answeredOn", d.answered_by_name AS "answeredByName", d.round, d.closing_note AS "closingNote", d.status,
         CASE d.status WHEN 'open' THEN d.answer_due
           WHEN 'in-correction' THEN (SELECT min(m.due_on) FROM contracts.corrective_measure m
                                       WHERE m.deviation_id = d.id AND m.round = d.round AND m.done_on IS NULL) END AS "dueOn",
         CASE WHEN d.complaint_id IS NOT NULL THEN jsonb_build_object('id', d.complaint_id, 'number',
           (SELECT o.number FROM contracts.deviation o WHERE o.id = d.complaint_id)) END AS complaint,
         d.version
    FROM contracts.deviation d
    JOIN contracts.contract c ON c.id = d.contract_id
    JOIN app.organisation p ON p.id = d.provider_id`;

export const DEVIATION_SORTS = {
  '-reportedAt': { column: 'reportedAt', type: 'timestamptz', direction: 'desc' },
  reportedAt: { column: 'reportedAt', type: 'timestamptz', direction: 'asc' },
  contractNumber: { column: 'contractNumber', type: 'text', direction: 'asc' },
} as const satisfies Record<string, Sort>;

export const readDeviation = async (tx: Tx, id: string): Promise<DeviationRow> =>
  one(await sql<DeviationRow>(tx, `${DEVIATIONS} WHERE d.id = $1`, [id]));

/** The deviation, locked against other moves; 404 when the actor may not see it. */
export async function lockDeviation(tx: Tx, id: string): Promise<DeviationRow> {
  one(await sql(tx, `SELECT FROM contracts.deviation WHERE id = $1 FOR NO KEY UPDATE`, [id]));
  return readDeviation(tx, id);
}

export interface MeasureRow {
  readonly id: string;
  readonly text: string;
  readonly dueOn: CalendarDate;
  readonly doneOn: CalendarDate | null;
  readonly doneNote: string | null;
  readonly doneByName: string | null;
}

/** The plan of the newest answer. */
export const readMeasures = (tx: Tx, { id, round }: Pick<DeviationRow, 'id' | 'round'>): Promise<MeasureRow[]> =>
  sql<MeasureRow>(
    tx,
    `SELECT id, text, due_on AS "dueOn", done_on AS "doneOn", done_note AS "doneNote", done_by_name AS "doneByName"
       FROM contracts.corrective_measure WHERE deviation_id = $1 AND round = $2 ORDER BY position`,
    [id, round],
  );
