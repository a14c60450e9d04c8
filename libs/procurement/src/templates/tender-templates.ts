import {
  audit,
  changedOne,
  commonProblem,
  execute,
  newId,
  one,
  permitted,
  readPage,
  sql,
  type AuthorityActor,
  type Sort,
  type Tx,
} from '@kasvutori/platform';
import { copyDocuments } from '../documents-of-tender/tender-documents.js';
import { createDraft } from '../tenders/save-draft.js';
import { readTender } from '../tenders/tender-record.js';
import { contentOfTemplate, copiedContent, keptContent } from './copied-content.js';
import { templateProblem } from './template-problems.js';
import type { TemplateFilter, TemplatePage, TenderTemplate } from './templates.dto.js';

const TEMPLATE = `
  SELECT t.id, t.name, t.created_at AS "createdAt", p.name AS "createdBy", s.number AS "sourceNumber",
         jsonb_array_length(t.content->'lots') AS "lotCount"
    FROM procurement.tender_template t JOIN app.person p ON p.id = t.created_by LEFT JOIN procurement.tender s ON s.id = t.source_id
   WHERE t.archived_at IS NULL`;

const NEWEST: Sort = { column: 'createdAt', type: 'timestamptz', direction: 'desc' };

/** The templates of the authority, the newest first. */
export async function listTemplates(tx: Tx, actor: AuthorityActor, filter: TemplateFilter): Promise<TemplatePage> {
  const page = await readPage<TenderTemplate>(tx, {
    query: `${TEMPLATE} AND t.authority_id = $1`,
    params: [actor.organisationId],
    sort: NEWEST,
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });
  return { ...page, permittedActions: permitted(actor, [{ action: 'tender-template:edit' }]) };
}

/** Keeps what is written into an own tender under a name, for the tenders to come. */
export async function saveAsTemplate(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  name: string,
  now: Date,
): Promise<TenderTemplate> {
  const tender = await readTender(tx, tenderId);
  if (tender.authorityId !== actor.organisationId) throw commonProblem('not-found');
  const id = newId();
  const inserted = await execute(
    tx,
    `INSERT INTO procurement.tender_template (id, authority_id, name, content, source_id, created_by, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (authority_id, lower(btrim(name))) WHERE archived_at IS NULL DO NOTHING`,
    [id, actor.organisationId, name, keptContent(copiedContent(tender)), tenderId, actor.personId, now],
  );
  if (inserted === 0) throw templateProblem('template-name-taken', { field: '/name' });
  await audit(tx, actor, {
    action: 'tender-template.create',
    subject: 'tender-template',
    subjectId: id,
    authorityId: actor.organisationId,
    detail: { name, tender: tender.number },
  });
  return one(await sql<TenderTemplate>(tx, `${TEMPLATE} AND t.id = $1`, [id]));
}

/** The template is no longer offered; what was made of it stays. */
export async function archiveTemplate(tx: Tx, actor: AuthorityActor, templateId: string, now: Date): Promise<void> {
  one(await sql(tx, `${TEMPLATE} AND t.id = $1`, [templateId]));
  changedOne(
    await execute(tx, 'UPDATE procurement.tender_template SET archived_at = $2 WHERE id = $1 AND archived_at IS NULL', [
      templateId,
      now,
    ]),
  );
  await audit(tx, actor, {
    action: 'tender-template.archive',
    subject: 'tender-template',
    subjectId: templateId,
    authorityId: actor.organisationId,
  });
}

/** A new draft with what the template holds. @returns its id. */
export async function draftFromTemplate(tx: Tx, actor: AuthorityActor, templateId: string, now: Date): Promise<string> {
  const { name, content } = one(
    await sql<{ name: string; content: string }>(
      tx,
      'SELECT name, content::text AS content FROM procurement.tender_template WHERE id = $1 AND archived_at IS NULL',
      [templateId],
    ),
  );
  return (await createDraft(tx, actor, contentOfTemplate(content), now, 'copy', name)).id;
}

/** A new draft with what an own tender says, or another's that is public, and with its documents. @returns its id. */
export async function copyTender(tx: Tx, actor: AuthorityActor, tenderId: string, now: Date): Promise<string> {
  const tender = await readTender(tx, tenderId);
  const { id } = await createDraft(tx, actor, copiedContent(tender), now, 'copy', tender.number);
  await copyDocuments(tx, actor, tenderId, id, now);
  return id;
}
