import {
  changedOne,
  execute,
  newId,
  recordMove,
  type ActMove,
  type AuthorityActor,
  type Tx,
} from '@kasvutori/platform';
import { caseWorkerName, clientOf, type ClientRow } from '../clients/client-queries.js';
import { clientProblem } from '../clients/clients-problems.js';
import { openHandOver } from './team-queries.js';
import { teamProblem } from './team-problems.js';
import { tellNewWorker } from './tell-new-worker.js';

export interface HandOver {
  readonly caseWorkerId: string;
  readonly reason: string;
  /** The colleague is asked first and the client stays with the present one until then. */
  readonly ask?: boolean;
}

/** Gives the responsibility for a client to a colleague, or asks them to take it. There is always exactly one responsible. */
export async function handOverClient(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  { caseWorkerId, reason, ask = false }: HandOver,
  version: number,
  now: Date,
): Promise<void> {
  const client = await clientOf(tx, actor.organisationId, id);
  const name = await caseWorkerName(tx, actor.organisationId, caseWorkerId);
  if (name === undefined) throw clientProblem('case-worker-unknown', { field: '/caseWorkerId' });
  if (caseWorkerId === client.caseWorkerId) throw teamProblem('already-responsible', { field: '/caseWorkerId' });
  if (!ask) return moveTo(tx, actor, client, { id: caseWorkerId, name }, { move: 'hand-over', reason }, version, now);
  await nextVersion(tx, client, version);
  await endHandOver(tx, id, 'withdrawn', now);
  await execute(
    tx,
    `INSERT INTO vouchers.hand_over (id, authority_id, client_id, person_id, from_name, to_id, to_name, reason, status, asked_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'asked', $9)`,
    [newId(), client.authorityId, id, client.personId, client.caseWorkerName, caseWorkerId, name, reason, now],
  );
  await noteOf(tx, actor, client, 'ask-hand-over', `${client.caseWorkerName} → ${name}: ${reason}`);
}

/** The colleague who was asked takes the client over, or says no; then the client stays where they are. */
export async function answerHandOver(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  { accept, reason }: { readonly accept: boolean; readonly reason?: string },
  version: number,
  now: Date,
): Promise<void> {
  const client = await clientOf(tx, actor.organisationId, id);
  const asked = await openHandOver(tx, id);
  if (asked?.toId !== actor.personId) throw teamProblem('hand-over-not-asked');
  if (accept) {
    const to = { id: actor.personId, name: actor.name };
    return moveTo(tx, actor, client, to, { move: 'accept-hand-over', reason: asked.reason }, version, now);
  }
  if (reason === undefined) throw teamProblem('hand-over-reason-missing', { field: '/reason' });
  await nextVersion(tx, client, version);
  await endHandOver(tx, id, 'declined', now);
  await noteOf(tx, actor, client, 'decline-hand-over', reason);
}

/** A case worker takes a client over from a colleague, who is told; nobody has to wait for the one who is away. */
export async function takeOverClient(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  reason: string,
  version: number,
  now: Date,
): Promise<void> {
  const client = await clientOf(tx, actor.organisationId, id);
  if (client.caseWorkerId === actor.personId) throw teamProblem('already-responsible');
  const to = { id: actor.personId, name: actor.name };
  await moveTo(tx, actor, client, to, { move: 'take-over', reason }, version, now);
}

async function moveTo(
  tx: Tx,
  actor: AuthorityActor,
  client: ClientRow,
  to: { readonly id: string; readonly name: string },
  { move, reason }: { readonly move: ActMove; readonly reason: string },
  version: number,
  now: Date,
): Promise<void> {
  changedOne(
    await execute(
      tx,
      `UPDATE vouchers.client SET case_worker_id = $4, case_worker_name = $5, version = version + 1
        WHERE id = $1 AND authority_id = $2 AND version = $3`,
      [client.id, client.authorityId, version, to.id, to.name],
    ),
  );
  await endHandOver(tx, client.id, move === 'accept-hand-over' ? 'accepted' : 'withdrawn', now);
  await noteOf(tx, actor, client, move, `${client.caseWorkerName} → ${to.name}: ${reason}`);
  await tellNewWorker(tx, { clientId: client.id, fromId: client.caseWorkerId, toId: to.id, reason });
}

const nextVersion = async (tx: Tx, { id, authorityId }: ClientRow, version: number): Promise<void> =>
  changedOne(
    await execute(
      tx,
      `UPDATE vouchers.client SET version = version + 1 WHERE id = $1 AND authority_id = $2 AND version = $3`,
      [id, authorityId, version],
    ),
  );

const endHandOver = (tx: Tx, clientId: string, status: 'accepted' | 'declined' | 'withdrawn', now: Date) =>
  execute(tx, `UPDATE vouchers.hand_over SET status = $2, answered_at = $3 WHERE client_id = $1 AND status = 'asked'`, [
    clientId,
    status,
    now,
  ]);

const noteOf = (tx: Tx, actor: AuthorityActor, client: ClientRow, move: ActMove, note: string): Promise<void> =>
  recordMove(tx, actor, {
    subject: 'client',
    subjectId: client.id,
    move,
    from: 'active',
    to: 'active',
    authorityId: client.authorityId,
    clientPersonId: client.personId,
    note,
  });
