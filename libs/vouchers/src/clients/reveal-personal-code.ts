import { audit, one, sql, type AuthorityActor, type PersonalCodeVault, type Tx } from '@kasvutori/platform';
import { clientProblem } from './clients-problems.js';

interface SealedRow {
  keyId: string | null;
  encrypted: Buffer | null;
  personId: string;
}

/** Shows a client's personal identity code once, for a stated reason that the client can read afterwards. */
export async function revealPersonalCode(
  tx: Tx,
  actor: AuthorityActor,
  clientId: string,
  reason: string,
  vault: PersonalCodeVault,
): Promise<{ personalCode: string }> {
  const row = one(
    await sql<SealedRow>(
      tx,
      `SELECT personal_code_key AS "keyId", personal_code_encrypted AS encrypted, person_id AS "personId"
         FROM vouchers.client WHERE id = $1 AND authority_id = $2`,
      [clientId, actor.organisationId],
    ),
  );
  const { keyId, encrypted } = row;
  if (keyId === null || encrypted === null) throw clientProblem('company-has-no-personal-code');
  await audit(tx, actor, {
    action: 'client.reveal-code',
    subject: 'client',
    subjectId: clientId,
    authorityId: actor.organisationId,
    subjectPersonId: row.personId,
    reason,
  });
  return { personalCode: vault.open({ keyId, encrypted }, clientId) };
}
