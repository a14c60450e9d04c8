import {
  changedOne,
  commonProblem,
  execute,
  helsinkiDateOf,
  newId,
  one,
  recordMove,
  sql,
  type AuthorityActor,
  type ClientKind,
  type Tx,
} from '@kasvutori/platform';
import type { Questionnaire } from '../needs/questionnaire.js';
import { questionnaireFlaws, type Trial } from './check-questionnaire.js';
import { flawProblem, questionnaireProblem } from './questionnaire-problems.js';
import { currentQuestionnaire, questionnaireById, type QuestionnaireRow } from './questionnaire-queries.js';

/** The draft of the authority's next version for clients of this kind, beginning with what they are asked now. @returns its id. */
export async function beginQuestionnaire(
  tx: Tx,
  actor: AuthorityActor,
  clientKind: ClientKind,
  now: Date,
): Promise<string> {
  const { content, trials } = await currentQuestionnaire(tx, actor.organisationId, clientKind);
  const id = newId();
  const inserted = await execute(
    tx,
    `INSERT INTO vouchers.questionnaire (id, authority_id, client_kind, name, content, trials, status, edited_by, created_at)
     VALUES ($1, $2, $8, $3, $4, $5, 'draft', $6, $7) ON CONFLICT DO NOTHING`,
    [
      id,
      actor.organisationId,
      await nextName(tx, clientKind, helsinkiDateOf(now).slice(0, 4)),
      JSON.stringify(content),
      JSON.stringify(trials),
      actor.personId,
      now,
      clientKind,
    ],
  );
  if (inserted === 0) throw questionnaireProblem('questionnaire-has-draft');
  await recordMove(tx, actor, {
    subject: 'questionnaire',
    subjectId: id,
    move: 'begin',
    from: null,
    to: 'draft',
    authorityId: actor.organisationId,
  });
  return id;
}

export const saveContent = (
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  content: Questionnaire,
): Promise<void> => saveDraft(tx, actor, id, version, 'content', content);

export const saveTrials = (
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  trials: readonly Trial[],
): Promise<void> => saveDraft(tx, actor, id, version, 'trials', trials);

async function saveDraft(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  column: 'content' | 'trials',
  value: object,
): Promise<void> {
  await draftOf(tx, actor, id);
  changedOne(
    await execute(
      tx,
      `UPDATE vouchers.questionnaire SET ${column} = $3, edited_by = $4, version = version + 1
        WHERE id = $1 AND version = $2 AND status = 'draft'`,
      [id, version, JSON.stringify(value), actor.personId],
    ),
  );
}

/** From now on it is what the authority asks, and it never changes. Its own test answers must give what they should. */
export async function publishQuestionnaire(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  now: Date,
): Promise<void> {
  const draft = await draftOf(tx, actor, id);
  changedOne(draft.version === version ? 1 : 0);
  const flaws = questionnaireFlaws(draft.content, draft.trials);
  if (flaws.length > 0) throw questionnaireProblem('questionnaire-incomplete', { errors: flaws.map(flawProblem) });
  changedOne(
    await execute(
      tx,
      `UPDATE vouchers.questionnaire SET status = 'published', published_at = $3, edited_by = $4, version = version + 1
        WHERE id = $1 AND version = $2 AND status = 'draft'`,
      [id, version, now, actor.personId],
    ),
  );
  await recordMove(tx, actor, {
    subject: 'questionnaire',
    subjectId: id,
    move: 'publish',
    from: 'draft',
    to: 'published',
    authorityId: actor.organisationId,
    note: draft.name,
  });
}

/** The authority's own draft, held until the transaction ends. The platform's are for reading only. */
async function draftOf(tx: Tx, actor: AuthorityActor, id: string): Promise<QuestionnaireRow> {
  await sql(tx, `SELECT FROM vouchers.questionnaire WHERE id = $1 AND authority_id = $2 FOR UPDATE`, [
    id,
    actor.organisationId,
  ]);
  const row = await questionnaireById(tx, actor.organisationId, id);
  if (row.authorityId === null) throw commonProblem('forbidden');
  if (row.status !== 'draft') throw questionnaireProblem('questionnaire-published');
  return row;
}

/** 2026-1 is the platform's; an authority's own go on from the highest of the year. */
async function nextName(tx: Tx, clientKind: ClientKind, year: string): Promise<string> {
  const { next } = one(
    await sql<{ next: number }>(
      tx,
      `SELECT coalesce(max(split_part(name, '-', 2)::int), 0) + 1 AS next FROM vouchers.questionnaire
        WHERE name LIKE $1 || '-%' AND client_kind = $2 AND (authority_id IS NULL OR authority_id = app.authority_id())`,
      [year, clientKind],
    ),
  );
  return `${year}-${next}`;
}
