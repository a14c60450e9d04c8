import { changedOne, execute, recordMove, type AuthorityActor, type Tx } from '@kasvutori/platform';
import { caseWorkerName, clientOf } from './client-queries.js';
import { clientProblem } from './clients-problems.js';

/** Gives the responsibility for a client to another case worker. There is always exactly one; nobody is ever sent round in circles. */
export async function handOverClient(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  input: { caseWorkerId: string; reason: string },
  version: number,
): Promise<void> {
  const authorityId = actor.organisationId;
  const client = await clientOf(tx, authorityId, id);
  const name = await caseWorkerName(tx, authorityId, input.caseWorkerId);
  if (name === undefined) throw clientProblem('case-worker-unknown', { field: '/caseWorkerId' });
  changedOne(
    await execute(
      tx,
      `UPDATE vouchers.client SET case_worker_id = $4, case_worker_name = $5, version = version + 1
        WHERE id = $1 AND authority_id = $2 AND version = $3`,
      [id, authorityId, version, input.caseWorkerId, name],
    ),
  );
  await recordMove(tx, actor, {
    subject: 'client',
    subjectId: id,
    move: 'hand-over',
    from: 'active',
    to: 'active',
    authorityId,
    clientPersonId: client.personId,
    note: `${client.caseWorkerName} → ${name}: ${input.reason}`,
  });
}
