import { audit } from '../audit/audit.js';
import { systemActor } from '../access/actor.js';
import { execute, type Tx } from '../database/tx.js';
import { newId } from '../identifiers/ids.js';
import { toHelsinki } from '../time/helsinki.js';
import type { RetentionRule } from './retention.js';

const ACTOR = systemActor('retention');

/**
 * Erases a batch by one rule, and leaves for each authority a note of how much and an entry in the trail. While a batch was full the rule is asked again at
 * once; when nothing was due, not before an hour has passed.
 */
export async function eraseDue(tx: Tx, rule: RetentionRule, now: Date): Promise<number> {
  if (rule.erase === undefined || !(await isTurn(tx, rule.id, now))) return 0;
  const erased = await rule.erase(tx, now, toHelsinki(now).date);
  for (const { authorityId, subjectId, rows } of erased) {
    const id = newId();
    await execute(
      tx,
      'INSERT INTO app.erasure (id, authority_id, rule, subject_id, rows, at) VALUES ($1, $2, $3, $4, $5, $6)',
      [id, authorityId, rule.id, subjectId, rows, now],
    );
    await audit(tx, ACTOR, {
      action: 'retention.erase',
      subject: 'erasure',
      subjectId: id,
      authorityId,
      detail: { rule: rule.id, rows },
    });
  }
  if (erased.length > 0)
    await execute(tx, `UPDATE app.upkeep SET done_at = $2::timestamptz - interval '2 hours' WHERE task = $1`, [
      taskOf(rule.id),
      now,
    ]);
  return erased.length;
}

const taskOf = (rule: string): string => `erase-${rule}`;

const isTurn = async (tx: Tx, rule: string, now: Date): Promise<boolean> =>
  (await execute(
    tx,
    `INSERT INTO app.upkeep AS last (task, done_at) VALUES ($1, $2)
     ON CONFLICT (task) DO UPDATE SET done_at = $2 WHERE last.done_at < $2::timestamptz - interval '1 hour'`,
    [taskOf(rule), now],
  )) > 0;
