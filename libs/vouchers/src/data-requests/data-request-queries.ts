import { readPage, sql, type CalendarDate, type Language, type Page, type Sort, type Tx } from '@kasvutori/platform';
import type { DataRequestKind, DataRequestStatus } from './data-request-lifecycle.js';

export interface DataRequestRow {
  readonly id: string;
  readonly authorityId: string;
  readonly authorityName: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly clientReference: string;
  readonly clientEmail: string;
  readonly clientLanguage: Language;
  readonly caseWorkerName: string;
  readonly personId: string;
  readonly kind: DataRequestKind;
  readonly message: string | null;
  readonly askedAt: Date;
  readonly answerBy: CalendarDate;
  readonly status: DataRequestStatus;
  readonly answeredByName: string | null;
  readonly answeredAt: Date | null;
  readonly answer: string | null;
  readonly erasedAt: Date | null;
  readonly version: number;
}

export interface DataLimit {
  readonly requestId: string;
  readonly kind: Exclude<DataRequestKind, 'erase'>;
  readonly since: Date;
}

const REQUESTS = `
  SELECT r.id, r.authority_id AS "authorityId", o.name AS "authorityName", r.client_id AS "clientId", c.name AS "clientName",
         c.reference AS "clientReference", c.email AS "clientEmail", c.language AS "clientLanguage", c.case_worker_name AS "caseWorkerName",
         r.person_id AS "personId", r.kind, r.message, r.asked_at AS "askedAt", r.answer_by AS "answerBy", r.status,
         r.answered_by_name AS "answeredByName", r.answered_at AS "answeredAt", r.answer, r.erased_at AS "erasedAt", r.version
    FROM vouchers.data_request r
    JOIN vouchers.client c ON c.id = r.client_id
    JOIN app.organisation o ON o.id = r.authority_id`;

export const DATA_REQUEST_SORTS = {
  answerBy: { column: 'answerBy', type: 'date', direction: 'asc' },
  '-askedAt': { column: 'askedAt', type: 'timestamptz', direction: 'desc' },
} as const satisfies Record<string, Sort>;

/** What clients of the authority have asked, the one to be answered first at the top. */
export const listDataRequests = (
  tx: Tx,
  authorityId: string,
  filter: {
    readonly status?: readonly DataRequestStatus[] | undefined;
    readonly sort?: keyof typeof DATA_REQUEST_SORTS | undefined;
    readonly cursor?: string | undefined;
    readonly limit?: number | undefined;
  },
): Promise<Page<DataRequestRow>> =>
  readPage<DataRequestRow>(tx, {
    query: `${REQUESTS} WHERE r.authority_id = $1 AND ($2::text[] IS NULL OR r.status = ANY ($2))`,
    params: [authorityId, filter.status ?? null],
    sort: DATA_REQUEST_SORTS[filter.sort ?? 'answerBy'],
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });

export const dataRequestsOfPerson = (tx: Tx, personId: string): Promise<DataRequestRow[]> =>
  sql<DataRequestRow>(tx, `${REQUESTS} WHERE r.person_id = $1 ORDER BY r.asked_at DESC, r.id LIMIT 200`, [personId]);

/** What a client has been granted that holds for their data from now on: whoever works on their matter must know. */
export const limitsOnData = (tx: Tx, clientId: string): Promise<DataLimit[]> =>
  sql<DataLimit>(
    tx,
    `SELECT id AS "requestId", kind, answered_at AS since FROM vouchers.data_request
      WHERE client_id = $1 AND status = 'granted' AND kind IN ('restrict', 'object') ORDER BY answered_at, id LIMIT 20`,
    [clientId],
  );

export const findDataRequest = async (tx: Tx, authorityId: string, id: string): Promise<DataRequestRow | undefined> =>
  (await sql<DataRequestRow>(tx, `${REQUESTS} WHERE r.id = $1 AND r.authority_id = $2`, [id, authorityId]))[0];
