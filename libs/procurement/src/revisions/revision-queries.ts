import { changedOne, execute, newId, one, sql, type Localised, type Tx } from '@kasvutori/platform';
import type { TenderText } from '../tenders/tender-content.js';
import type { PublicTender } from '../tenders/tenders.dto.js';
import type { RevisionContent } from './revision-content.js';
import type { Change, RevisedDocument } from './revision-differences.js';
import type { RevisionStatus } from './revision-lifecycle.js';

export interface RevisionRow {
  readonly id: string;
  readonly tenderId: string;
  readonly authorityId: string;
  readonly number: number | null;
  readonly status: RevisionStatus;
  readonly grounds: TenderText;
  readonly content: RevisionContent;
  readonly changes: readonly Change[] | null;
  readonly createdByName: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly submittedBy: string | null;
  readonly publishedAt: Date | null;
  readonly version: number;
}

const REVISION = `
  SELECT r.id, r.tender_id AS "tenderId", r.authority_id AS "authorityId", r.number, r.status, r.grounds, r.content, r.changes,
         p.name AS "createdByName", r.created_at AS "createdAt", r.updated_at AS "updatedAt", r.submitted_by AS "submittedBy",
         r.published_at AS "publishedAt", r.version
    FROM procurement.tender_revision r JOIN app.person p ON p.id = r.created_by`;

/** One revision of the tender, or 404. */
export async function readRevision(tx: Tx, tenderId: string, revisionId: string): Promise<RevisionRow> {
  return one(await sql<RevisionRow>(tx, `${REVISION} WHERE r.tender_id = $1 AND r.id = $2`, [tenderId, revisionId]));
}

/** All of them, the newest first: there are a handful. */
export const listRevisions = (tx: Tx, tenderId: string): Promise<RevisionRow[]> =>
  sql<RevisionRow>(tx, `${REVISION} WHERE r.tender_id = $1 ORDER BY r.created_at DESC, r.id DESC LIMIT 200`, [
    tenderId,
  ]);

export interface PublishedRevision {
  readonly id: string;
  readonly number: number;
  readonly publishedAt: Date;
  readonly grounds: Localised;
  readonly changes: Change[];
}

/** What has been published, oldest first. */
export const readPublishedRevisions = (tx: Tx, tenderId: string): Promise<PublishedRevision[]> =>
  sql<PublishedRevision>(
    tx,
    `SELECT id, number, published_at AS "publishedAt", grounds, changes FROM procurement.tender_revision
      WHERE tender_id = $1 AND published_at IS NOT NULL ORDER BY number`,
    [tenderId],
  );

/** The content before the first corrigendum that came after `at`; undefined when what stands now stood then. */
export async function readContentBefore(tx: Tx, tenderId: string, at: Date): Promise<PublicTender | undefined> {
  const [row] = await sql<{ before: PublicTender }>(
    tx,
    `SELECT before FROM procurement.tender_revision WHERE tender_id = $1 AND published_at > $2 ORDER BY published_at LIMIT 1`,
    [tenderId, at],
  );
  return row?.before;
}

export interface WrittenRevision {
  readonly grounds: TenderText;
  readonly content: RevisionContent;
}

export async function insertRevision(
  tx: Tx,
  of: { tenderId: string; authorityId: string; personId: string },
  written: WrittenRevision,
  now: Date,
): Promise<string> {
  const id = newId();
  await execute(
    tx,
    `INSERT INTO procurement.tender_revision (id, tender_id, authority_id, status, grounds, content, created_by, created_at, updated_at)
     VALUES ($1, $2, $3, 'draft', $4, $5, $6, $7, $7)`,
    [
      id,
      of.tenderId,
      of.authorityId,
      JSON.stringify(written.grounds),
      JSON.stringify(written.content),
      of.personId,
      now,
    ],
  );
  return id;
}

export async function replaceRevision(
  tx: Tx,
  revision: RevisionRow,
  written: WrittenRevision,
  now: Date,
): Promise<void> {
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.tender_revision SET grounds = $3, content = $4, updated_at = $5, version = version + 1
        WHERE id = $1 AND version = $2 AND status = 'draft'`,
      [revision.id, revision.version, JSON.stringify(written.grounds), JSON.stringify(written.content), now],
    ),
  );
}

/** Every move but publication. */
export async function changeRevisionStatus(
  tx: Tx,
  revision: RevisionRow,
  to: Exclude<RevisionStatus, 'published'>,
  personId: string,
  now: Date,
): Promise<void> {
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.tender_revision
          SET status = $3, updated_at = $5, version = version + 1,
              submitted_by = CASE $3 WHEN 'in-approval' THEN $4::uuid WHEN 'draft' THEN NULL ELSE submitted_by END
        WHERE id = $1 AND version = $2 AND status = $6`,
      [revision.id, revision.version, to, personId, now, revision.status],
    ),
  );
}

/** Publishes it with the content it changes and the difference; from here to the commit the database lets the tender change. */
export async function markPublished(
  tx: Tx,
  revision: RevisionRow,
  by: string,
  before: PublicTender,
  changes: readonly Change[],
  now: Date,
): Promise<number> {
  const number = one(
    await sql<{ next: number }>(
      tx,
      'SELECT coalesce(max(number), 0)::int + 1 AS next FROM procurement.tender_revision WHERE tender_id = $1',
      [revision.tenderId],
    ),
  ).next;
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.tender_revision
          SET status = 'published', approved_by = $3, published_at = $4, updated_at = $4, number = $5, before = $6, changes = $7, version = version + 1
        WHERE id = $1 AND version = $2 AND status = 'in-approval'`,
      [revision.id, revision.version, by, now, number, JSON.stringify(before), JSON.stringify(changes)],
    ),
  );
  return number;
}

/** The documents a revision brings, each with the name of the one it replaces, and those it takes out. */
export const readRevisedDocuments = (tx: Tx, revisionId: string): Promise<RevisedDocument[]> =>
  sql<RevisedDocument>(
    tx,
    `SELECT d.id, d.name, o.name AS "replacesName", d.added_at AS at FROM procurement.tender_document d
       LEFT JOIN procurement.tender_document o ON o.id = d.replaces_id
      WHERE d.revision_id = $1
     UNION ALL
     SELECT d.id, NULL, d.name, m.removed_at FROM procurement.document_removal m
       JOIN procurement.tender_document d ON d.id = m.document_id
      WHERE m.revision_id = $1 ORDER BY at, id`,
    [revisionId],
  );
