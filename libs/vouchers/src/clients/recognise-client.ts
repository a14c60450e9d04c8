import { audit, execute, sql, type SystemActor, type Tx } from '@kasvutori/platform';

/**
 * A client's first sign-in: whom an authority has registered by this personal identity code is from now on whom the issuer vouches for. Of several
 * authorities' records the newest becomes the person's. Whom the platform knows by this issuer already, or by another, stays who they are.
 * @param vouched the alias of the issuer, and its subject
 * @param hashes of the code (`PersonalCodeVault.hashesOf`)
 */
export async function recogniseClient(
  tx: Tx,
  actor: SystemActor,
  { issuer, subject }: { readonly issuer: string; readonly subject: string },
  hashes: readonly Buffer[],
): Promise<void> {
  const [client] = await sql<{ personId: string; authorityId: string }>(
    tx,
    `SELECT p.id AS "personId", c.authority_id AS "authorityId" FROM vouchers.client c JOIN app.person p ON p.id = c.person_id
      WHERE c.personal_code_hash = ANY ($1::bytea[]) AND c.died_on IS NULL AND p.issuer = 'urn:kasvutori:client'
        AND NOT EXISTS (SELECT FROM app.person known WHERE known.issuer = $2 AND known.subject = $3)
      ORDER BY c.created_at DESC, c.id LIMIT 1 FOR UPDATE OF p`,
    [hashes, issuer, subject],
  );
  if (client === undefined) return;
  const { personId, authorityId } = client;
  await execute(tx, 'UPDATE app.person SET issuer = $2, subject = $3 WHERE id = $1', [personId, issuer, subject]);
  await audit(tx, actor, {
    action: 'person.recognise',
    subject: 'person',
    subjectId: personId,
    subjectPersonId: personId,
    authorityId,
  });
}
