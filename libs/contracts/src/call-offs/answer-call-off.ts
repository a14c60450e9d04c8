import {
  changedOne,
  dbNow,
  enqueue,
  one,
  sql,
  systemActor,
  type Actor,
  type AuthorityActor,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import type { Finishing } from '../agreements/finish-contract.js';
import { readFramework, readFrameworkProviders } from '../frameworks/framework-queries.js';
import { lockCallOff, moveCallOff, readOffers, type CallOff } from './call-off-queries.js';
import { orderedBy } from './order-call-off.js';
import { sealOrder } from './order-form.js';
import { callOffAfter } from './call-off-lifecycle.js';
import { callOffProblem } from './call-off-problems.js';
import { callOffMoved } from './call-off-moved.js';

type Answer = 'accepted' | 'declined' | 'lapsed' | 'withdrawn';

/** The provider takes the order: it counts as given, and its contract is drawn up unless the order binds as it is. */
export async function acceptCallOff(
  tx: Tx,
  actor: ProviderActor,
  id: string,
  finishing: Finishing,
  now: Date,
): Promise<void> {
  const callOff = await holdForAnswer(tx, actor, id);
  await closeOffer(tx, callOff, 'accepted', { by: actor.personId });
  await moveCallOff(tx, actor, callOff, 'accept');
  const framework = await readFramework(tx, callOff.frameworkId);
  if (orderedBy(framework).orderBinds) {
    const own = ({ providerId }: { readonly providerId: string }) => providerId === actor.organisationId;
    const provider = one((await readFrameworkProviders(tx, framework.id)).filter(own));
    const offer = one((await readOffers(tx, id)).filter(own));
    await sealOrder(tx, actor, { callOff, offer, framework, provider }, finishing, now);
  }
  await enqueue(tx, callOffMoved, { callOffId: id, status: 'accepted', position: null });
}

/** The provider does not take it; it passes to the next by the rule. */
export async function declineCallOff(tx: Tx, actor: ProviderActor, id: string, reason: string): Promise<void> {
  const callOff = await holdForAnswer(tx, actor, id);
  await closeOffer(tx, callOff, 'declined', { by: actor.personId, reason });
  await moveCallOff(tx, actor, callOff, 'decline', reason);
  await enqueue(tx, callOffMoved, { callOffId: id, status: 'passing', position: null });
}

/** The buyer takes the order back before anybody has accepted it: it uses nobody's turn. */
export async function withdrawCallOff(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  reason: string,
): Promise<void> {
  const callOff = await lockCallOff(tx, id);
  changedOne(callOff.version === version ? 1 : 0);
  if (callOff.status === 'offered') await closeOffer(tx, callOff, 'withdrawn', {});
  await moveCallOff(tx, actor, callOff, 'withdraw', reason);
  await enqueue(tx, callOffMoved, { callOffId: id, status: 'withdrawn', position: null });
}

/** What nobody answered in time passes to the next, as if it had been declined. */
export async function lapseCallOffs(tx: Tx, now: Date): Promise<number> {
  const due = await sql<{ id: string }>(
    tx,
    `SELECT call_off_id AS id FROM contracts.call_off_offer WHERE status = 'waiting' AND answer_by <= $1 ORDER BY answer_by, call_off_id LIMIT 100`,
    [now],
  );
  for (const { id } of due) {
    const callOff = await lockCallOff(tx, id);
    if (callOff.status !== 'offered' || callOff.answerBy === null || callOff.answerBy > now) continue;
    await closeOffer(tx, callOff, 'lapsed', {});
    await moveCallOff(tx, systemActor('contracts.lapse-call-offs'), callOff, 'lapse');
    await enqueue(tx, callOffMoved, { callOffId: id, status: 'passing', position: null });
  }
  return due.length;
}

/** An order falls with its contract when that is cancelled before it was signed: its value and its turn are free again. */
export async function cancelWithContract(tx: Tx, { contractId }: { contractId: string }): Promise<void> {
  const [fallen] = await sql<{ id: string }>(
    tx,
    `SELECT o.id FROM contracts.call_off o JOIN contracts.contract c ON c.id = o.contract_id
      WHERE o.contract_id = $1 AND c.end_reason = 'cancelled' AND o.status = 'accepted'`,
    [contractId],
  );
  if (fallen === undefined) return;
  await moveCallOff(tx, systemActor('contracts.cancel-call-off'), await lockCallOff(tx, fallen.id), 'cancel');
}

/** The locked order, offered to the actor's company and still to be answered. */
async function holdForAnswer(tx: Tx, actor: ProviderActor, id: string): Promise<CallOff> {
  const callOff = await lockCallOff(tx, id);
  const refusal = answerRefusal(actor, callOff, await dbNow(tx));
  if (refusal !== undefined) throw callOffProblem(refusal, { params: { until: callOff.answerBy ?? '' } });
  return callOff;
}

export function answerRefusal(actor: Actor, { status, providerId, answerBy }: CallOff, now: Date) {
  const own = actor.kind === 'provider' && providerId === actor.organisationId;
  if (!own || callOffAfter(status, 'accept') === undefined) return 'call-off-move-not-allowed' as const;
  return answerBy !== null && now < answerBy ? undefined : ('call-off-answer-late' as const);
}

async function closeOffer(
  tx: Tx,
  { id }: Pick<CallOff, 'id'>,
  status: Answer,
  { by, reason }: { readonly by?: string; readonly reason?: string },
): Promise<void> {
  one(
    await sql(
      tx,
      `UPDATE contracts.call_off_offer SET status = $2, answered_by = $3, answer_reason = $4, answered_at = $5
        WHERE call_off_id = $1 AND status = 'waiting' RETURNING call_off_id`,
      [id, status, by ?? null, reason ?? null, await dbNow(tx)],
    ),
  );
}
