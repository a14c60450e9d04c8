import {
  readPage,
  sql,
  type AuthorityActor,
  type Page,
  type ServiceKindCode,
  type Sort,
  type Tx,
} from '@kasvutori/platform';
import type { OfClients } from './complaint-queries.js';

export interface FeedbackRow {
  readonly id: string;
  readonly providerName: string;
  readonly serviceKind: ServiceKindCode;
  readonly grade: number;
  readonly words: string | null;
  readonly givenAt: Date;
}

const FEEDBACK_ITEMS = `
  SELECT f.id, p.name AS "providerName", s.kind AS "serviceKind", f.grade, f.words, f.given_at AS "givenAt"`;
const FEEDBACK_OF = `
    FROM vouchers.feedback f
    JOIN vouchers.voucher v ON v.id = f.voucher_id
    JOIN vouchers.service s ON s.id = v.service_id
    JOIN app.organisation p ON p.id = f.provider_id`;
const FEEDBACK = FEEDBACK_ITEMS + FEEDBACK_OF;

export const feedbackOfVoucher = (tx: Tx, voucherId: string): Promise<FeedbackRow[]> =>
  sql<FeedbackRow>(tx, `${FEEDBACK} WHERE f.voucher_id = $1 ORDER BY f.given_at DESC`, [voucherId]);

const NEWEST: Sort = { column: 'givenAt', type: 'timestamptz', direction: 'desc' };

/** What clients say of a provider, without saying who. */
export const feedbackOfProvider = (
  tx: Tx,
  providerId: string,
  { cursor, limit }: { cursor?: string | undefined; limit?: number | undefined },
): Promise<Page<FeedbackRow>> =>
  readPage<FeedbackRow>(tx, {
    query: `${FEEDBACK} WHERE f.provider_id = $1`,
    params: [providerId],
    sort: NEWEST,
    cursor,
    limit,
    count: true,
  });

interface ClientFeedbackRow extends FeedbackRow {
  readonly clientId: string;
  readonly clientName: string;
}

/** What the clients of an authority say, with their names: for those who take care of them. */
export const feedbackOfClients = (
  tx: Tx,
  { organisationId, personId }: AuthorityActor,
  { mine, clientId, cursor, limit }: OfClients,
): Promise<Page<ClientFeedbackRow>> =>
  readPage<ClientFeedbackRow>(tx, {
    query: `${FEEDBACK_ITEMS}, c.id AS "clientId", c.name AS "clientName" ${FEEDBACK_OF} JOIN vouchers.client c ON c.id = f.client_id
             WHERE f.authority_id = $1 AND ($2::uuid IS NULL OR c.case_worker_id = $2) AND ($3::uuid IS NULL OR c.id = $3)`,
    params: [organisationId, mine === true ? personId : null, clientId ?? null],
    sort: NEWEST,
    cursor,
    limit,
    count: true,
  });

export interface ServedChoice {
  readonly id: string;
  readonly clientId: string;
  readonly personId: string;
  readonly providerId: string;
  readonly contractId: string;
  readonly authorityId: string;
  /** A meeting has been recorded. */
  readonly begun: boolean;
}

/** The provider a voucher is or was last used with. */
export const servedChoice = async (tx: Tx, voucherId: string): Promise<ServedChoice | undefined> =>
  (
    await sql<ServedChoice>(
      tx,
      `SELECT h.id, h.client_id AS "clientId", h.person_id AS "personId", h.provider_id AS "providerId", h.contract_id AS "contractId",
              h.authority_id AS "authorityId",
              EXISTS (SELECT FROM vouchers.service_event e WHERE e.choice_id = h.id AND e.status IN ('recorded', 'approved', 'paid')) AS begun
         FROM vouchers.choice h WHERE h.voucher_id = $1 AND h.status IN ('accepted', 'ended') ORDER BY h.starts_on DESC, h.id DESC LIMIT 1`,
      [voucherId],
    )
  )[0];
