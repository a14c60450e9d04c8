import {
  changedOne,
  commonProblem,
  execute,
  newId,
  recordMove,
  type AuthorityActor,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import { dialogueProblem } from './dialogue-problems.js';
import { ideaAfter, ideaMessageRefusal, type IdeaMove } from './idea-lifecycle.js';
import { lockIdea } from './idea-queries.js';

/** Takes an idea into discussion, takes it up, or declines it with a reason its sender reads. @throws 412 when stale. */
export async function moveIdea(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  move: IdeaMove,
  now: Date,
  reason?: string,
): Promise<void> {
  const idea = await lockIdea(tx, id);
  if (idea.version !== version) throw commonProblem('stale-version');
  const to = ideaAfter(idea.status, move);
  if (to === undefined) throw dialogueProblem('idea-move-not-allowed');
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.idea SET status = $3, decline_reason = $4, updated_at = $5, version = version + 1 WHERE id = $1 AND status = $2`,
      [id, idea.status, to, reason ?? null, now],
    ),
  );
  await recordMove(tx, actor, {
    subject: 'idea',
    subjectId: id,
    move,
    from: idea.status,
    to,
    authorityId: idea.authorityId,
    providerId: idea.providerId,
    note: reason,
  });
}

/** A message of either side while the idea is being discussed. */
export async function writeOnIdea(
  tx: Tx,
  actor: AuthorityActor | ProviderActor,
  id: string,
  text: string,
  now: Date,
): Promise<void> {
  const idea = await lockIdea(tx, id);
  const refusal = ideaMessageRefusal(idea.status);
  if (refusal !== undefined) throw dialogueProblem(refusal);
  await execute(
    tx,
    'INSERT INTO procurement.idea_message (id, idea_id, side, text, written_by, written_at) VALUES ($1, $2, $3, $4, $5, $6)',
    [newId(), id, actor.kind, text, actor.personId, now],
  );
  await execute(tx, 'UPDATE procurement.idea SET updated_at = $2 WHERE id = $1', [id, now]);
}
