import { changedOne, execute, sql, type Tx } from '@kasvutori/platform';

export interface Invitation {
  readonly providerId: string;
  readonly providerName: string;
  readonly personId: string;
  readonly invitedAt: Date;
  readonly reducedAt: Date | null;
  readonly reduceReason: string | null;
}

const INVITATION = `
  SELECT i.provider_id AS "providerId", o.name AS "providerName", i.person_id AS "personId", i.invited_at AS "invitedAt",
         i.reduced_at AS "reducedAt", i.reduce_reason AS "reduceReason"
    FROM procurement.invitation i JOIN app.organisation o ON o.id = i.provider_id WHERE i.tender_id = $1`;

/** Everyone invited, by name, also those left out later. */
export const readInvitations = (tx: Tx, tenderId: string): Promise<Invitation[]> =>
  sql<Invitation>(tx, `${INVITATION} ORDER BY o.name, i.provider_id`, [tenderId]);

export async function readInvitation(tx: Tx, tenderId: string, providerId: string): Promise<Invitation | undefined> {
  const [row] = await sql<Invitation>(tx, `${INVITATION} AND i.provider_id = $2`, [tenderId, providerId]);
  return row;
}

export interface ToInvite {
  readonly providerId: string;
  readonly personId: string;
}

export async function insertInvitations(
  tx: Tx,
  tender: { readonly id: string; readonly authorityId: string },
  invited: readonly ToInvite[],
  now: Date,
): Promise<void> {
  await execute(
    tx,
    `INSERT INTO procurement.invitation (tender_id, provider_id, authority_id, person_id, invited_at)
     SELECT $1, r."providerId", $2, r."personId", $4 FROM jsonb_to_recordset($3::jsonb) AS r ("providerId" uuid, "personId" uuid)`,
    [tender.id, tender.authorityId, JSON.stringify(invited), now],
  );
}

export async function leaveOut(tx: Tx, tenderId: string, providerId: string, reason: string, now: Date): Promise<void> {
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.invitation SET reduced_at = $4, reduce_reason = $3 WHERE tender_id = $1 AND provider_id = $2 AND reduced_at IS NULL`,
      [tenderId, providerId, reason, now],
    ),
  );
}
