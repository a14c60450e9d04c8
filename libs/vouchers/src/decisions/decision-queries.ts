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
import type { DecisionKind } from './record-decision.js';
import type { Delivery } from './serving.js';

export interface DecisionRow {
  readonly id: string;
  readonly number: string;
  readonly kind: DecisionKind;
  readonly authorityId: string;
  readonly authorityName: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly clientReference: string;
  readonly personId: string;
  readonly serviceId: string;
  readonly serviceKind: ServiceKindCode;
  readonly voucherId: string | null;
  readonly voucherNumber: string | null;
  readonly grounds: string;
  readonly decidedById: string;
  readonly decidedBy: string;
  readonly decidedAt: Date;
  readonly delivery: Delivery;
  readonly letterId: string | null;
  readonly sentOn: CalendarDate | null;
  readonly servedOn: CalendarDate | null;
  readonly appealBy: CalendarDate | null;
}

// The name of who decided is in the history of the decision: a client may not read the authority's people.
const DECISIONS = `
  SELECT d.id, d.number, d.kind, d.authority_id AS "authorityId", a.name AS "authorityName", d.client_id AS "clientId", c.name AS "clientName",
         c.reference AS "clientReference", d.person_id AS "personId", d.service_id AS "serviceId", s.kind AS "serviceKind", d.voucher_id AS "voucherId",
         v.number AS "voucherNumber", d.grounds, d.decided_by AS "decidedById", h.actor_name AS "decidedBy", d.decided_at AS "decidedAt", d.delivery,
         d.letter_id AS "letterId", d.sent_on AS "sentOn", d.served_on AS "servedOn", d.appeal_by AS "appealBy"
    FROM vouchers.decision d
    JOIN app.organisation a ON a.id = d.authority_id
    JOIN vouchers.client c ON c.id = d.client_id
    JOIN vouchers.service s ON s.id = d.service_id
    LEFT JOIN vouchers.voucher v ON v.id = d.voucher_id
    LEFT JOIN app.history h ON h.subject = 'decision' AND h.subject_id = d.id AND h.from_status IS NULL`;

export const decisionById = async (tx: Tx, id: string): Promise<DecisionRow> =>
  one(await sql<DecisionRow>(tx, `${DECISIONS} WHERE d.id = $1`, [id]));

export const decisionsOfVoucher = (tx: Tx, voucherId: string): Promise<DecisionRow[]> =>
  sql<DecisionRow>(tx, `${DECISIONS} WHERE d.voucher_id = $1 ORDER BY d.decided_at, d.id`, [voucherId]);

const NEWEST_FIRST: Sort = { column: 'decidedAt', type: 'timestamptz', direction: 'desc' };

interface Paging {
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

export const decisionsOfPerson = (tx: Tx, personId: string, { cursor, limit }: Paging): Promise<Page<DecisionRow>> =>
  readPage<DecisionRow>(tx, {
    ...{ query: `${DECISIONS} WHERE d.person_id = $1`, params: [personId], sort: NEWEST_FIRST, cursor, limit },
  });

export const decisionsOfClient = (tx: Tx, clientId: string, { cursor, limit }: Paging): Promise<Page<DecisionRow>> =>
  readPage<DecisionRow>(tx, {
    ...{ query: `${DECISIONS} WHERE d.client_id = $1`, params: [clientId], sort: NEWEST_FIRST, cursor, limit },
  });
