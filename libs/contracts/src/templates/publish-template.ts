import { changedOne, execute, type AuthorityActor, type Tx } from '@kasvutori/platform';
import { templateFlaws } from './check-template.js';
import { draftOf, lockOwn, tell } from './edit-template.js';
import { expandClauses } from './expand-clauses.js';
import { templateProblem } from './template-problems.js';
import { readClauses, readTemplate, type Clauses } from './template-queries.js';

/**
 * Publishes the draft with the clauses as they are now: neither it nor they change in it ever after. A text that speaks of something no
 * contract has is refused with the name of each such field.
 */
export async function publishTemplate(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  now: Date,
): Promise<void> {
  await lockOwn(tx, actor, id);
  const { kind, language } = await readTemplate(tx, id);
  const draft = await draftOf(tx, id);
  changedOne(draft.version === version ? 1 : 0);
  const clauses: Clauses = kind === 'clause' ? new Map() : await readClauses(tx, actor.organisationId, language);
  const { text, used } = expandClauses(draft.body, clauses);
  const flaws = templateFlaws(text, language, kind);
  if (flaws.length > 0) throw templateProblem('template-incomplete', { errors: flaws });
  changedOne(
    await execute(
      tx,
      `UPDATE contracts.template_version SET status = 'published', text = $2, published_at = $3, edited_by = $4, version = version + 1
        WHERE id = $1 AND status = 'draft'`,
      [draft.id, text, now, actor.personId],
    ),
  );
  for (const key of used) {
    await execute(tx, 'INSERT INTO contracts.template_clause (version_id, clause_version_id) VALUES ($1, $2)', [
      draft.id,
      clauses.get(key)?.versionId,
    ]);
  }
  await tell(tx, actor, id, 'contract-template.publish', { number: draft.number });
}
