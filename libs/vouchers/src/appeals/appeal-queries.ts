import {
  one,
  readPage,
  sql,
  type CalendarDate,
  type Page,
  type ServiceKindCode,
  type Sort,
  type Tx,
} from '@kasvutori/platform';
import type { DecisionKind } from '../decisions/record-decision.js';
import type { AppealStatus, Outcome } from './appeal-lifecycle.js';

export interface AppealRow {
  readonly id: string;
  readonly number: string;
  readonly authorityId: string;
  readonly authorityName: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly clientReference: string;
  readonly personId: string;
  readonly decisionId: string;
  readonly decisionNumber: string;
  readonly decisionKind: DecisionKind;
  readonly serviceId: string;
  readonly serviceKind: ServiceKindCode;
  readonly voucherId: string | null;
  readonly voucherNumber: string | null;
  readonly contestedBy: string;
  readonly channel: 'web' | 'paper';
  readonly filedOn: CalendarDate;
  readonly late: boolean;
  readonly demands: string;
  readonly answerBy: CalendarDate;
  readonly status: AppealStatus;
  readonly preparerId: string | null;
  readonly stay: boolean;
  readonly outcome: Outcome | null;
  readonly decidedAt: Date | null;
  readonly grounds: string | null;
  readonly answerLetterId: string | null;
  readonly courtBy: CalendarDate | null;
  readonly court: string | null;
  readonly courtFiledOn: CalendarDate | null;
  readonly courtNumber: string | null;
  readonly courtOutcome: Outcome | null;
  readonly courtAnsweredOn: CalendarDate | null;
  readonly version: number;
}

const APPEALS = `
  SELECT p.id, p.number, p.authority_id AS "authorityId", o.name AS "authorityName", p.client_id AS "clientId", c.name AS "clientName",
         c.reference AS "clientReference", p.person_id AS "personId", p.decision_id AS "decisionId", d.number AS "decisionNumber", d.kind AS "decisionKind",
         d.service_id AS "serviceId", s.kind AS "serviceKind", d.voucher_id AS "voucherId", v.number AS "voucherNumber", p.contested_by AS "contestedBy",
         p.channel, p.filed_on AS "filedOn", p.late, p.demands, p.answer_by AS "answerBy", p.status, p.preparer_id AS "preparerId", p.stay, p.outcome,
         p.decided_at AS "decidedAt", a.grounds, a.letter_id AS "answerLetterId", a.appeal_by AS "courtBy", p.court, p.court_filed_on AS "courtFiledOn",
         p.court_number AS "courtNumber", p.court_outcome AS "courtOutcome", p.court_answered_on AS "courtAnsweredOn", p.version
    FROM vouchers.appeal p
    JOIN vouchers.decision d ON d.id = p.decision_id
    JOIN vouchers.client c ON c.id = p.client_id
    JOIN vouchers.service s ON s.id = d.service_id
    JOIN app.organisation o ON o.id = p.authority_id
    LEFT JOIN vouchers.voucher v ON v.id = d.voucher_id
    LEFT JOIN vouchers.decision a ON a.id = p.answer_id`;

export const appealById = async (tx: Tx, id: string): Promise<AppealRow> =>
  one(await sql<AppealRow>(tx, `${APPEALS} WHERE p.id = $1`, [id]));

/** The case, locked until the transaction ends; 404 when the actor may not see it. */
export async function lockAppeal(tx: Tx, id: string): Promise<AppealRow> {
  one(await sql(tx, `SELECT FROM vouchers.appeal WHERE id = $1 FOR UPDATE`, [id]));
  return appealById(tx, id);
}

export const openAppealOf = async (tx: Tx, decisionId: string): Promise<{ number: string } | undefined> =>
  (
    await sql<{ number: string }>(
      tx,
      `SELECT number FROM vouchers.appeal WHERE decision_id = $1 AND status IN ('received', 'in-preparation')`,
      [decisionId],
    )
  )[0];

export const APPEAL_SORTS = {
  '-filedOn': { column: 'filedOn', type: 'date', direction: 'desc' },
  answerBy: { column: 'answerBy', type: 'date', direction: 'asc' },
} as const satisfies Record<string, Sort>;

interface Paging {
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

export const listAppeals = (
  tx: Tx,
  authorityId: string,
  { status, sort, ...paging }: Paging & { status?: readonly string[] | undefined; sort: Sort },
): Promise<Page<AppealRow>> =>
  readPage<AppealRow>(tx, {
    query: `${APPEALS} WHERE p.authority_id = $1 AND ($2::text[] IS NULL OR p.status = ANY ($2))`,
    params: [authorityId, status ?? null],
    sort,
    ...paging,
    count: true,
  });

export const appealsOfPerson = (tx: Tx, personId: string, paging: Paging): Promise<Page<AppealRow>> =>
  readPage<AppealRow>(tx, {
    ...{ query: `${APPEALS} WHERE p.person_id = $1`, params: [personId], sort: APPEAL_SORTS['-filedOn'], ...paging },
  });
