import { execute, may, recordMoves, sql, type AuthorityActor, type Tx } from '@kasvutori/platform';
import { caseWorkerName } from '../clients/client-queries.js';
import { clientProblem } from '../clients/clients-problems.js';
import { teamProblem } from './team-problems.js';
import { tellNewWorker } from './tell-new-worker.js';

interface Moved {
  id: string;
  personId: string;
  fromName: string;
}

/** A case worker gives away their own clients, the manager anybody's. */
export const mayHandOverAll = (actor: AuthorityActor, fromId: string): boolean =>
  may(actor, 'case-worker:hand-over-all') && (fromId === actor.personId || actor.roles.includes('contract-manager'));

/**
 * Gives all clients of one case worker to another: one leaves, or has left already. @returns how many clients moved.
 */
export async function handOverAll(
  tx: Tx,
  actor: AuthorityActor,
  fromId: string,
  { caseWorkerId, reason }: { readonly caseWorkerId: string; readonly reason: string },
  now: Date,
): Promise<{ clients: number }> {
  if (!mayHandOverAll(actor, fromId)) throw teamProblem('clients-of-another');
  const authorityId = actor.organisationId;
  const name = await caseWorkerName(tx, authorityId, caseWorkerId);
  if (name === undefined) throw clientProblem('case-worker-unknown', { field: '/caseWorkerId' });
  if (caseWorkerId === fromId) throw teamProblem('already-responsible', { field: '/caseWorkerId' });
  const moved = await sql<Moved>(
    tx,
    `WITH held AS (SELECT id, case_worker_name FROM vouchers.client WHERE authority_id = $1 AND case_worker_id = $2 ORDER BY id FOR UPDATE)
     UPDATE vouchers.client c SET case_worker_id = $3, case_worker_name = $4, version = version + 1 FROM held
      WHERE c.id = held.id RETURNING c.id, c.person_id AS "personId", held.case_worker_name AS "fromName"`,
    [authorityId, fromId, caseWorkerId, name],
  );
  if (moved.length === 0) return { clients: 0 };
  await execute(
    tx,
    `UPDATE vouchers.hand_over SET status = 'withdrawn', answered_at = $2 WHERE client_id = ANY ($1) AND status = 'asked'`,
    [moved.map(({ id }) => id), now],
  );
  await recordMoves(
    tx,
    actor,
    moved.map(({ id, personId, fromName }) => ({
      subject: 'client',
      subjectId: id,
      move: 'hand-over',
      from: 'active',
      to: 'active',
      authorityId,
      clientPersonId: personId,
      note: `${fromName} → ${name}: ${reason}`,
    })),
  );
  for (const { id: clientId } of moved) await tellNewWorker(tx, { clientId, fromId, toId: caseWorkerId, reason });
  return { clients: moved.length };
}
