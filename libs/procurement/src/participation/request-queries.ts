import { changedOne, execute, newId, sql, type Tx } from '@kasvutori/platform';
import type { DeclineGround, RequestStatus } from './selection-rules.js';

export interface RequestRow {
  readonly id: string;
  readonly tenderId: string;
  readonly providerId: string;
  readonly providerName: string;
  readonly status: RequestStatus;
  readonly statement: string;
  readonly submittedBy: string;
  readonly submittedAt: Date;
  readonly ground: DeclineGround | null;
  readonly reason: string | null;
  readonly decidedAt: Date | null;
  /** The version of the provider's self-declaration that it stands on. */
  readonly declarationVersion: number | null;
  readonly version: number;
}

const REQUEST = `
  SELECT r.id, r.tender_id AS "tenderId", r.provider_id AS "providerId", o.name AS "providerName", r.status, r.statement,
         r.submitted_by AS "submittedBy", r.submitted_at AS "submittedAt", r.ground, r.reason, r.decided_at AS "decidedAt", d.version_no AS "declarationVersion", r.version
    FROM procurement.participation_request r JOIN app.organisation o ON o.id = r.provider_id
    LEFT JOIN procurement.self_declaration d ON d.id = r.declaration_id WHERE r.tender_id = $1`;

/** Those the reader may see: a provider its own, the buyer all of them from the deadline on. */
export const readRequests = (tx: Tx, tenderId: string): Promise<RequestRow[]> =>
  sql<RequestRow>(tx, `${REQUEST} ORDER BY o.name, r.id`, [tenderId]);

export async function findRequest(tx: Tx, tenderId: string, providerId: string): Promise<RequestRow | undefined> {
  const [row] = await sql<RequestRow>(tx, `${REQUEST} AND r.provider_id = $2`, [tenderId, providerId]);
  return row;
}

/** False when a colleague was quicker. */
export async function insertRequest(
  tx: Tx,
  request: {
    readonly tenderId: string;
    readonly authorityId: string;
    readonly providerId: string;
    readonly personId: string;
    readonly statement: string;
    readonly declarationId: string | null;
  },
  now: Date,
): Promise<boolean> {
  const inserted = await execute(
    tx,
    `INSERT INTO procurement.participation_request (id, tender_id, authority_id, provider_id, status, statement, submitted_by, submitted_at, declaration_id)
     VALUES ($1, $2, $3, $4, 'submitted', $5, $6, $7, $8) ON CONFLICT (tender_id, provider_id) DO NOTHING`,
    [
      newId(),
      request.tenderId,
      request.authorityId,
      request.providerId,
      request.statement,
      request.personId,
      now,
      request.declarationId,
    ],
  );
  return inserted === 1;
}

/** The provider's own change, of the version that was read: 412 when a colleague was quicker. */
export async function changeRequest(
  tx: Tx,
  request: RequestRow,
  to: {
    readonly status: RequestStatus;
    readonly statement: string;
    readonly personId: string;
    readonly declarationId: string | null;
  },
  now: Date,
): Promise<void> {
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.participation_request
          SET status = $3, statement = $4, submitted_by = $5, submitted_at = $6, declaration_id = $7, version = version + 1
        WHERE id = $1 AND version = $2`,
      [request.id, request.version, to.status, to.statement, to.personId, now, to.declarationId],
    ),
  );
}

export async function settleRequest(
  tx: Tx,
  request: RequestRow,
  to: {
    readonly status: RequestStatus;
    readonly ground: DeclineGround | null;
    readonly reason: string;
    readonly personId: string;
  },
  now: Date,
): Promise<void> {
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.participation_request
          SET status = $3, ground = $4, reason = $5, decided_by = $6, decided_at = $7, version = version + 1
        WHERE id = $1 AND version = $2`,
      [request.id, request.version, to.status, to.ground, to.reason, to.personId, now],
    ),
  );
}
