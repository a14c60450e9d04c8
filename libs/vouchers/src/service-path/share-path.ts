import { changedOne, execute, newId, one, recordMove, sql, type ClientActor, type Tx } from '@kasvutori/platform';
import { pathById, sharesOf } from './path-queries.js';

/**
 * The client lets an organisation that is named on the path see it, or takes that back (GDPR art. 7(3): as easily as it was given).
 * Both are kept, and asking again for what is so already changes nothing.
 */
export async function sharePath(
  tx: Tx,
  actor: ClientActor,
  pathId: string,
  organisationId: string,
  shared: boolean,
  now: Date,
): Promise<void> {
  const path = await pathById(tx, pathId);
  const { sharedAt, name } = one(
    (await sharesOf(tx, pathId)).filter((share) => share.organisationId === organisationId),
  );
  if (shared === (sharedAt !== null)) return;
  const touched = shared
    ? await execute(
        tx,
        `INSERT INTO vouchers.path_share (id, path_id, authority_id, person_id, client_name, organisation_id, given_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (path_id, organisation_id) WHERE ended_at IS NULL DO NOTHING`,
        [newId(), pathId, path.authorityId, path.personId, await nameOf(tx, path.clientId), organisationId, now],
      )
    : await execute(
        tx,
        `UPDATE vouchers.path_share SET ended_at = $3 WHERE path_id = $1 AND organisation_id = $2 AND ended_at IS NULL`,
        [pathId, organisationId, now],
      );
  changedOne(touched);
  await recordMove(tx, actor, {
    subject: 'service-path',
    subjectId: pathId,
    move: shared ? 'share' : 'unshare',
    from: 'active',
    to: 'active',
    authorityId: path.authorityId,
    clientPersonId: path.personId,
    note: name,
  });
}

const nameOf = async (tx: Tx, clientId: string): Promise<string> =>
  one(await sql<{ name: string }>(tx, `SELECT name FROM vouchers.client WHERE id = $1`, [clientId])).name;
