import { REPLIES, type DeviationStatus, type Severity } from '@kasvutori/contracts';
import {
  one,
  readPage,
  sql,
  type AuthorityActor,
  type CalendarDate,
  type Page,
  type ServiceKindCode,
  type Sort,
  type Tx,
} from '@kasvutori/platform';
import type { ComplaintReply } from '@kasvutori/contracts';

/** A complaint as the case worker knows it: with the client, whom the provider never sees. */
export interface ComplaintRow {
  readonly id: string;
  readonly number: number;
  readonly contractNumber: string;
  readonly severity: Severity;
  readonly description: string;
  readonly status: DeviationStatus;
  readonly reportedAt: Date;
  readonly answerDue: CalendarDate;
  readonly answer: string | null;
  readonly closingNote: string | null;
  readonly voucherId: string;
  readonly voucherNumber: string;
  readonly serviceKind: ServiceKindCode;
  readonly providerName: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly clientReference: string;
  readonly personId: string;
  readonly caseWorkerName: string;
  readonly replies: ComplaintReply[];
  /** The deviation that was made of it. */
  readonly forwarded: { readonly id: string; readonly number: number; readonly status: DeviationStatus } | null;
}

const COMPLAINTS = `
  SELECT d.id, d.number, k.number AS "contractNumber", d.severity, d.description, d.status, d.reported_at AS "reportedAt", d.answer_due AS "answerDue",
         d.answer, d.closing_note AS "closingNote", d.voucher_id AS "voucherId", v.number AS "voucherNumber", s.kind AS "serviceKind",
         p.name AS "providerName", c.id AS "clientId", c.name AS "clientName", c.reference AS "clientReference", c.person_id AS "personId",
         c.case_worker_name AS "caseWorkerName", ${REPLIES} AS replies,
         CASE WHEN f.id IS NOT NULL THEN jsonb_build_object('id', f.id, 'number', f.number, 'status', f.status) END AS forwarded
    FROM contracts.deviation d
    JOIN contracts.contract k ON k.id = d.contract_id
    JOIN vouchers.voucher v ON v.id = d.voucher_id
    JOIN vouchers.client c ON c.id = v.client_id
    JOIN vouchers.service s ON s.id = v.service_id
    JOIN app.organisation p ON p.id = d.provider_id
    LEFT JOIN contracts.deviation f ON f.complaint_id = d.id
   WHERE d.kind = 'complaint' AND d.authority_id = $1`;

export const COMPLAINT_SORTS = {
  '-reportedAt': { column: 'reportedAt', type: 'timestamptz', direction: 'desc' },
  reportedAt: { column: 'reportedAt', type: 'timestamptz', direction: 'asc' },
  clientName: { column: 'clientName', type: 'text', direction: 'asc' },
} as const satisfies Record<string, Sort>;

/** What both lists of a case worker are asked by. */
export interface OfClients {
  /** The clients this person is responsible for only. */
  readonly mine?: boolean | undefined;
  readonly clientId?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

export interface ComplaintFilterAsked extends OfClients {
  readonly status?: readonly string[] | undefined;
  /** Nobody has said anything to the client yet. */
  readonly unanswered?: boolean | undefined;
  readonly sort?: keyof typeof COMPLAINT_SORTS | undefined;
}

export const listComplaints = (
  tx: Tx,
  { organisationId, personId }: AuthorityActor,
  { mine, clientId, status, unanswered, sort, cursor, limit }: ComplaintFilterAsked,
): Promise<Page<ComplaintRow>> =>
  readPage<ComplaintRow>(tx, {
    query: `${COMPLAINTS} AND ($2::uuid IS NULL OR c.case_worker_id = $2) AND ($3::uuid IS NULL OR c.id = $3) AND ($4::text[] IS NULL OR d.status = ANY ($4))
               AND ($5::boolean IS NOT TRUE OR NOT EXISTS (SELECT FROM contracts.complaint_reply r WHERE r.complaint_id = d.id))`,
    params: [organisationId, mine === true ? personId : null, clientId ?? null, status ?? null, unanswered ?? null],
    sort: COMPLAINT_SORTS[sort ?? '-reportedAt'],
    cursor,
    limit,
    count: true,
  });

export const readComplaint = async (tx: Tx, { organisationId }: AuthorityActor, id: string): Promise<ComplaintRow> =>
  one(await sql<ComplaintRow>(tx, `${COMPLAINTS} AND d.id = $2`, [organisationId, id]));
