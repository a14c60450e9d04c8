import {
  audit,
  changedOne,
  commonProblem,
  execute,
  newId,
  one,
  sql,
  type ActCode,
  type AuthorityActor,
  type Language,
  type Tx,
} from '@kasvutori/platform';
import type { TemplateKind } from './template-fields.js';
import { templateProblem } from './template-problems.js';
import { readTemplate, readVersions } from './template-queries.js';

export interface NewTemplate {
  readonly kind: TemplateKind;
  readonly language: Language;
  readonly key: string;
  readonly name: string;
  /** What its first draft begins with: another template's newest version, or nothing. */
  readonly fromTemplateId?: string | undefined;
}

/** A template of the authority's own, with a first draft. @returns its id. */
export async function createTemplate(tx: Tx, actor: AuthorityActor, made: NewTemplate, now: Date): Promise<string> {
  const id = newId();
  const body = made.fromTemplateId === undefined ? `# ${made.name}\n` : await newestBody(tx, made.fromTemplateId);
  const inserted = await execute(
    tx,
    `INSERT INTO contracts.template (id, authority_id, kind, language, key, name, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (authority_id, kind, language, key) DO NOTHING`,
    [id, actor.organisationId, made.kind, made.language, made.key, made.name, now],
  );
  if (inserted === 0) throw templateProblem('template-key-taken', { field: '/key' });
  await insertDraft(tx, actor, id, 1, body, now);
  await tell(tx, actor, id, 'contract-template.create', { kind: made.kind, key: made.key });
  return id;
}

/** The draft of the next version, beginning with the newest. */
export async function beginVersion(tx: Tx, actor: AuthorityActor, id: string, now: Date): Promise<void> {
  await lockOwn(tx, actor, id);
  const [newest] = await readVersions(tx, id);
  if (newest?.status === 'draft') throw templateProblem('template-has-draft');
  await insertDraft(tx, actor, id, (newest?.number ?? 0) + 1, newest?.body ?? '', now);
}

export async function saveDraft(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  body: string,
): Promise<void> {
  await lockOwn(tx, actor, id);
  await draftOf(tx, id);
  changedOne(
    await execute(
      tx,
      `UPDATE contracts.template_version SET body = $3, edited_by = $4, version = version + 1
        WHERE template_id = $1 AND status = 'draft' AND version = $2`,
      [id, version, body, actor.personId],
    ),
  );
}

/** The template, held until the transaction ends; the platform's own are read only, another authority's are not found. */
export async function lockOwn(tx: Tx, actor: AuthorityActor, id: string): Promise<void> {
  const row = await readTemplate(tx, id);
  if (row.authorityId !== actor.organisationId) throw commonProblem('forbidden');
  one(await sql(tx, 'SELECT id FROM contracts.template WHERE id = $1 FOR UPDATE', [id]));
}

export async function draftOf(tx: Tx, id: string) {
  const [newest] = await readVersions(tx, id);
  if (newest?.status !== 'draft') throw templateProblem('template-has-no-draft');
  return newest;
}

export const tell = (tx: Tx, actor: AuthorityActor, id: string, action: ActCode, detail: Record<string, unknown>) =>
  audit(tx, actor, {
    action,
    subject: 'contract-template',
    subjectId: id,
    authorityId: actor.organisationId,
    detail,
  });

async function newestBody(tx: Tx, templateId: string): Promise<string> {
  await readTemplate(tx, templateId);
  return (await readVersions(tx, templateId))[0]?.body ?? '';
}

const insertDraft = (tx: Tx, actor: AuthorityActor, id: string, number: number, body: string, now: Date) =>
  execute(
    tx,
    `INSERT INTO contracts.template_version (id, template_id, number, body, status, edited_by, created_at)
     VALUES ($1, $2, $3, $4, 'draft', $5, $6)`,
    [newId(), id, number, body, actor.personId, now],
  );
