import { execute, helsinkiDateOf, newId, one, recordMove, sql, type ProviderActor, type Tx } from '@kasvutori/platform';
import type { IdeaInput } from './ideas.dto.js';
import { dialogueProblem } from './dialogue-problems.js';

/** Sends an innovation to one authority, by itself or in a consultation of that authority. @returns its id. */
export async function sendIdea(tx: Tx, actor: ProviderActor, input: IdeaInput, now: Date): Promise<string> {
  const { authorityId, consultationId } = input;
  const known = await sql(tx, `SELECT id FROM app.organisation WHERE id = $1 AND kind = 'authority'`, [authorityId]);
  if (known.length === 0) throw dialogueProblem('idea-authority-unknown', { field: '/authorityId' });
  if (consultationId !== null) {
    const own = await sql(tx, 'SELECT id FROM procurement.consultation WHERE id = $1 AND authority_id = $2', [
      consultationId,
      authorityId,
    ]);
    if (own.length === 0) throw dialogueProblem('source-unknown', { field: '/consultationId' });
  }
  const id = newId();
  const rows = await sql<{ next: bigint }>(tx, `SELECT nextval('procurement.idea_number') AS next`);
  await execute(
    tx,
    `INSERT INTO procurement.idea (id, number, authority_id, provider_id, consultation_id, title, text, service_kind, may_be_named, sent_by, sent_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)`,
    [
      id,
      `ID-${helsinkiDateOf(now).slice(0, 4)}-${String(one(rows).next).padStart(4, '0')}`,
      authorityId,
      actor.organisationId,
      consultationId,
      input.title,
      input.text,
      input.serviceKind,
      input.mayBeNamed,
      actor.personId,
      now,
    ],
  );
  await recordMove(tx, actor, {
    subject: 'idea',
    subjectId: id,
    move: 'send',
    from: null,
    to: 'sent',
    authorityId,
    providerId: actor.organisationId,
  });
  return id;
}
