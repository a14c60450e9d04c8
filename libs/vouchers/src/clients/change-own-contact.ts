import { audit, commonProblem, sql, type ClientActor, type Language, type Tx } from '@kasvutori/platform';
import { ownClient } from './client-queries.js';

/** A client changes how they are reached and in which language; what else is known of them the case worker corrects. @throws 412 when stale */
export async function changeOwnContact(
  tx: Tx,
  actor: ClientActor,
  id: string,
  { email, phone, language }: { readonly email: string; readonly phone: string | null; readonly language: Language },
  version: number,
): Promise<void> {
  const client = await ownClient(tx, actor.personId, id);
  const [changed] = await sql<{ version: number | null }>(
    tx,
    `SELECT vouchers.change_own_contact($1, $2, $3, $4, $5) AS version`,
    [id, version, email, phone, language],
  );
  if (changed?.version == null) throw commonProblem('stale-version');
  await audit(tx, actor, {
    action: 'client.edit',
    subject: 'client',
    subjectId: id,
    authorityId: client.authorityId,
    subjectPersonId: client.personId,
    detail: { own: true },
  });
}
