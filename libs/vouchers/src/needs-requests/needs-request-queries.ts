import { one, sql, type Tx } from '@kasvutori/platform';
import type { Answers } from '../needs/questionnaire.js';
import type { NeedsRequestStatus } from './needs-request-lifecycle.js';

export interface NeedsRequestRow {
  readonly id: string;
  readonly authorityId: string;
  readonly clientId: string;
  readonly personId: string;
  readonly clientName: string;
  readonly questionnaireId: string;
  readonly status: NeedsRequestStatus;
  readonly message: string | null;
  readonly answers: Answers;
  readonly askedByName: string;
  readonly askedAt: Date;
  readonly sentAt: Date | null;
  readonly version: number;
}

const ROW = `SELECT r.id, r.authority_id AS "authorityId", r.client_id AS "clientId", r.person_id AS "personId", c.name AS "clientName",
  r.questionnaire_id AS "questionnaireId", r.status, r.message, r.answers, r.asked_by_name AS "askedByName", r.asked_at AS "askedAt",
  r.sent_at AS "sentAt", r.version
  FROM vouchers.needs_request r JOIN vouchers.client c ON c.id = r.client_id`;

/** Held until the transaction ends; row-level security leaves the client's own and the authority's. */
export const needsRequestById = async (tx: Tx, id: string, hold = false): Promise<NeedsRequestRow> =>
  one(await sql<NeedsRequestRow>(tx, `${ROW} WHERE r.id = $1${hold ? ' FOR UPDATE OF r' : ''}`, [id]));

/** What the client is asked or has sent and nobody has gone through yet; there is one at most. */
export async function openNeedsRequest(
  tx: Tx,
  clientId: string,
): Promise<Pick<NeedsRequestRow, 'id' | 'status' | 'askedAt' | 'sentAt'> | undefined> {
  const rows = await sql<NeedsRequestRow>(
    tx,
    `SELECT id, status, asked_at AS "askedAt", sent_at AS "sentAt" FROM vouchers.needs_request
      WHERE client_id = $1 AND status IN ('asked', 'sent')`,
    [clientId],
  );
  return rows[0];
}
