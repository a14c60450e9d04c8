import {
  changedOne,
  dbNow,
  execute,
  helsinkiDateOf,
  recordMove,
  type Actor,
  type SignedInActor,
  type Tx,
} from '@kasvutori/platform';
import { lockMandate, mandatesOfClient, type MandateRow } from './mandate-queries.js';
import { isOpenMandate, mandateState } from './mandate-state.js';
import { mandateProblem } from './mandates-problems.js';

/** The client, the one who acts or the case worker ends a mandate at once; an act under way is done first. */
export async function endMandate(tx: Tx, actor: SignedInActor, id: string): Promise<void> {
  const mandate = await lockMandate(tx, id);
  const now = await dbNow(tx);
  if (!isOpenMandate(mandateState(mandate, helsinkiDateOf(now)))) throw mandateProblem('mandate-over');
  await endOne(tx, actor, mandate, now, undefined);
}

/** All that is open of a client, for a reason of the client's life. */
export async function endMandatesOfClient(
  tx: Tx,
  actor: Actor & { readonly name: string },
  client: { readonly authorityId: string; readonly personId: string },
  reason: string,
  now: Date,
): Promise<void> {
  for (const { id } of await mandatesOfClient(tx, client.authorityId, client.personId)) {
    const mandate = await lockMandate(tx, id);
    if (isOpenMandate(mandateState(mandate, helsinkiDateOf(now)))) await endOne(tx, actor, mandate, now, reason);
  }
}

async function endOne(
  tx: Tx,
  actor: Actor & { readonly name: string },
  { id, authorityId, personId, representativeName }: MandateRow,
  now: Date,
  reason: string | undefined,
): Promise<void> {
  changedOne(
    await execute(
      tx,
      `UPDATE app.mandate SET ended_at = $2, ended_by_name = $3, version = version + 1 WHERE id = $1 AND ended_at IS NULL`,
      [id, now, actor.name],
    ),
  );
  await recordMove(tx, actor, {
    subject: 'mandate',
    subjectId: id,
    move: 'end',
    from: 'given',
    to: 'ended',
    authorityId,
    clientPersonId: personId,
    note: [representativeName, reason].filter(Boolean).join(': '),
  });
}
