import {
  audit,
  changedOne,
  commonProblem,
  execute,
  helsinkiDateOf,
  one,
  sql,
  type AuthorityActor,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import { feedbackProblem } from '../feedback/feedback-problems.js';
import { closesAt, ruleOn } from './experience-rule.js';
import { keepWords } from './keep-words.js';
import { blackOut } from './personal-details.js';
import { moderate, type Moderation, type WordsStatus } from './words-lifecycle.js';

export interface Decision {
  readonly decision: Moderation;
  /** What is blacked out, each as it stands in the text. */
  readonly parts: readonly string[];
  readonly reason: string | null;
}

/** An official decides what others read of somebody's words. The one who wrote them sees what was decided, and why. */
export async function moderateWords(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  { decision, parts, reason }: Decision,
  version: number,
  now: Date,
): Promise<void> {
  const words = one(
    await sql<{ text: string; status: WordsStatus; version: number }>(
      tx,
      `SELECT text, status, version FROM vouchers.feedback_words WHERE id = $1 AND authority_id = $2 AND status <> 'withdrawn' FOR UPDATE`,
      [id, actor.organisationId],
    ),
  );
  if (words.version !== version) throw commonProblem('stale-version');
  const status = moderate(words.status, decision);
  if (status === undefined) throw commonProblem('move-not-allowed');
  if (decision === 'hide' && !reason?.trim()) throw feedbackProblem('reason-missing', { field: '/reason' });
  if (decision === 'black-out' && parts.length === 0) throw feedbackProblem('part-not-in-words', { field: '/parts' });
  const shown = { publish: words.text, 'black-out': blackOut(words.text, parts), hide: null }[decision];
  if (shown === undefined) throw feedbackProblem('part-not-in-words', { field: '/parts' });
  changedOne(
    await execute(
      tx,
      `UPDATE vouchers.feedback_words SET status = $3, shown = $4, reason = $5, moderated_by = $6, moderated_by_name = $7, moderated_at = $8, version = version + 1
        WHERE id = $1 AND version = $2`,
      [id, version, status, shown, reason?.trim() || null, actor.personId, actor.name, now],
    ),
  );
  const { organisationId: authorityId } = actor;
  await audit(tx, actor, {
    action: `feedback.${decision}`,
    subject: 'feedback-words',
    subjectId: id,
    authorityId,
    ...(reason?.trim() ? { reason } : {}),
  });
}

/** The provider answers a published comment, once; its words are looked at the same way as the client's. */
export async function replyToComment(
  tx: Tx,
  actor: ProviderActor,
  feedbackId: string,
  text: string,
  now: Date,
): Promise<void> {
  const { organisationId: providerId } = actor;
  const { authorityId, choiceId } = one(
    await sql<{ authorityId: string; choiceId: string }>(
      tx,
      `SELECT authority_id AS "authorityId", choice_id AS "choiceId" FROM vouchers.published_comments($1) WHERE id = $2`,
      [providerId, feedbackId],
    ),
  );
  await sql(tx, `SELECT pg_advisory_xact_lock(hashtextextended('feedback-reply:' || $1, 0))`, [feedbackId]);
  const [before] = await sql(tx, `SELECT FROM vouchers.feedback_words WHERE feedback_id = $1 AND author = 'provider'`, [
    feedbackId,
  ]);
  if (before !== undefined) throw feedbackProblem('already-replied');
  const until = closesAt(await ruleOn(tx, helsinkiDateOf(now)), now);
  await keepWords(
    tx,
    { id: feedbackId, choiceId, authorityId, providerId, personId: null, text, closesAt: until },
    now,
  );
  await audit(tx, actor, { action: 'feedback.reply', subject: 'feedback', subjectId: feedbackId, authorityId });
}
