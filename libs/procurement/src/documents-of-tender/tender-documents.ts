import {
  audit,
  commonProblem,
  execute,
  newId,
  one,
  permitted,
  sql,
  type AuthorityActor,
  type Tx,
} from '@kasvutori/platform';
import { readRevision } from '../revisions/revision-queries.js';
import { lockTender, readTender, type TenderRecord } from '../tenders/tender-record.js';
import type { DocumentKind, DocumentPlace, OwnDocuments, TenderDocument } from './documents.dto.js';
import { documentProblem } from './document-problems.js';
import type { ReceivedFile } from './receive-file.js';

const DOCUMENT = `
  SELECT d.id, d.tender_id AS "tenderId", d.name, d.kind, d.language, d.file_id AS "fileId", f.media_type AS "mediaType", f.size_bytes AS "sizeBytes",
         f.sha256, d.added_at AS "addedAt", d.replaces_id AS "replacesId", d.revision_id AS "revisionId", r.number AS "revisionNumber",
         d.revision_id IS NOT NULL AND r.published_at IS NULL AS pending,
         mr.number AS "removedIn", m.document_id IS NOT NULL AND mr.published_at IS NULL AS "removalPending",
         (SELECT n.id FROM procurement.tender_document n
            LEFT JOIN procurement.tender_revision nr ON nr.id = n.revision_id
           WHERE n.replaces_id = d.id AND (n.revision_id IS NULL OR nr.published_at IS NOT NULL)) AS "replacedById"
    FROM procurement.tender_document d
    JOIN procurement.stored_file f ON f.id = d.file_id
    LEFT JOIN procurement.tender_revision r ON r.id = d.revision_id
    LEFT JOIN procurement.document_removal m ON m.document_id = d.id
    LEFT JOIN procurement.tender_revision mr ON mr.id = m.revision_id`;

type DocumentRow = Omit<TenderDocument, 'sizeBytes'> & { tenderId: string; fileId: string; sizeBytes: bigint };

const view = ({ tenderId: _t, fileId: _f, sizeBytes, ...document }: DocumentRow): TenderDocument => ({
  ...document,
  sizeBytes: Number(sizeBytes),
});

/** The documents of a tender in the order they came; what a corrigendum has replaced or removed stays in the list and says so. */
export async function listDocuments(tx: Tx, tenderId: string): Promise<TenderDocument[]> {
  const rows = await sql<DocumentRow>(tx, `${DOCUMENT} WHERE d.tender_id = $1 ORDER BY d.added_at, d.id LIMIT 500`, [
    tenderId,
  ]);
  return rows.map(view);
}

/** What anyone may download; a draft has nothing for the public. */
export async function readPublicDocuments(tx: Tx, tenderId: string): Promise<TenderDocument[]> {
  if ((await readTender(tx, tenderId)).publishedAt === null) throw commonProblem('not-found');
  const documents = (await listDocuments(tx, tenderId)).filter(({ pending }) => !pending);
  return documents.map((document) => ({ ...document, removalPending: false }));
}

/** All documents for the authority's officers, those of a corrigendum in hand among them. */
export async function readOwnDocuments(tx: Tx, actor: AuthorityActor, tenderId: string): Promise<OwnDocuments> {
  const tender = await readTender(tx, tenderId);
  if (tender.authorityId !== actor.organisationId) throw commonProblem('not-found');
  const refusal = tender.status === 'draft' ? undefined : 'document-only-in-draft';
  return {
    items: await listDocuments(tx, tenderId),
    permittedActions: permitted(actor, [{ action: 'tender-document:edit', refusal }]),
  };
}

/** One document as row-level security lets the reader see it, with what is needed to send it. */
export async function readDocumentFile(
  tx: Tx,
  tenderId: string,
  documentId: string,
): Promise<TenderDocument & { fileId: string }> {
  const row = one(
    await sql<DocumentRow>(tx, `${DOCUMENT} WHERE d.tender_id = $1 AND d.id = $2`, [tenderId, documentId]),
  );
  return { ...view(row), fileId: row.fileId };
}

/** Documents move while the tender is a draft, or the corrigendum they belong to is. */
async function refuseClosed(tx: Tx, tender: TenderRecord, revisionId: string | null): Promise<void> {
  if (revisionId === null && tender.status !== 'draft') throw documentProblem('document-only-in-draft');
  if (revisionId !== null && (await readRevision(tx, tender.id, revisionId)).status !== 'draft')
    throw documentProblem('document-only-in-draft');
}

/** Refuses a place where no document can be put now; asked before the file is read, and again when it has been. */
export async function refusePlace(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  place: DocumentPlace,
): Promise<void> {
  const tender = await lockTender(tx, tenderId);
  if (tender.authorityId !== actor.organisationId) throw commonProblem('not-found');
  await refuseClosed(tx, tender, place.revisionId ?? null);
  const { replacesId } = place;
  // A draft has no earlier version that anybody has seen: its document is taken out and another put in.
  if (replacesId !== undefined && place.revisionId === undefined)
    throw documentProblem('document-only-in-draft', { field: '/replacesId' });
  const documents = await listDocuments(tx, tenderId);
  const replaced = documents.find(({ id }) => id === replacesId);
  if (replacesId !== undefined && (replaced === undefined || replaced.pending)) throw commonProblem('not-found');
  if (replaced !== undefined) refuseGone(documents, replaced);
  const standing = documents.filter(
    ({ id, replacedById, removedIn }) => replacedById === null && removedIn === null && id !== replacesId,
  );
  if (standing.some(({ name }) => name.toLocaleLowerCase('fi') === place.name.toLocaleLowerCase('fi')))
    throw documentProblem('document-name-taken');
}

/** Refuses to replace or remove what has been replaced or removed already, by a corrigendum in hand too. */
export function refuseGone(
  documents: readonly TenderDocument[],
  { id, removedIn, removalPending }: TenderDocument,
): void {
  if (documents.some(({ replacesId }) => replacesId === id)) throw documentProblem('document-already-replaced');
  if (removedIn !== null || removalPending) throw documentProblem('document-already-removed');
}

/** Puts a file that has been received whole into the tender; its place has been judged. */
export async function addDocument(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  place: DocumentPlace,
  fileId: string,
  file: ReceivedFile,
  now: Date,
): Promise<TenderDocument> {
  const id = newId();
  await insertDocument(
    tx,
    { ...place, id, tenderId, fileId, authorityId: actor.organisationId, addedBy: actor.personId },
    now,
  );
  await audit(tx, actor, {
    action: 'tender.add-document',
    subject: 'tender',
    subjectId: tenderId,
    authorityId: actor.organisationId,
    detail: { document: id, name: place.name, sha256: file.sha256, bytes: file.sizeBytes },
  });
  return readDocumentFile(tx, tenderId, id);
}

/** Takes a document out of a draft, of the tender or of a corrigendum; the file goes when nothing else names it. */
export async function removeDocument(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  documentId: string,
): Promise<void> {
  const tender = await lockTender(tx, tenderId);
  const document = await readDocumentFile(tx, tenderId, documentId);
  if (tender.authorityId !== actor.organisationId) throw commonProblem('not-found');
  await refuseClosed(tx, tender, document.revisionId);
  await execute(tx, 'DELETE FROM procurement.tender_document WHERE id = $1', [documentId]);
  await execute(
    tx,
    'DELETE FROM procurement.stored_file f WHERE f.id = $1 AND NOT EXISTS (SELECT FROM procurement.tender_document d WHERE d.file_id = f.id)',
    [document.fileId],
  );
  await audit(tx, actor, {
    action: 'tender.remove-document',
    subject: 'tender',
    subjectId: tenderId,
    authorityId: tender.authorityId,
    detail: { document: documentId, name: document.name, sha256: document.sha256 },
  });
}

interface NewDocument {
  readonly id: string;
  readonly tenderId: string;
  readonly authorityId: string;
  readonly fileId: string;
  readonly kind: DocumentKind;
  readonly name: string;
  readonly language: string;
  readonly revisionId?: string | undefined;
  readonly replacesId?: string | undefined;
  readonly addedBy: string;
}

export async function insertDocument(tx: Tx, document: NewDocument, now: Date): Promise<void> {
  await execute(
    tx,
    `INSERT INTO procurement.tender_document (id, tender_id, authority_id, file_id, kind, name, language, revision_id, replaces_id, added_by, added_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      document.id,
      document.tenderId,
      document.authorityId,
      document.fileId,
      document.kind,
      document.name,
      document.language,
      document.revisionId ?? null,
      document.replacesId ?? null,
      document.addedBy,
      now,
    ],
  );
}

const stands = ({ pending, replacedById, removedIn }: DocumentRow): boolean =>
  !pending && replacedById === null && removedIn === null;

/** The standing documents of a tender as documents of a new draft: the same files, named again. */
export async function copyDocuments(tx: Tx, actor: AuthorityActor, from: string, to: string, now: Date): Promise<void> {
  const rows = await sql<DocumentRow>(tx, `${DOCUMENT} WHERE d.tender_id = $1 ORDER BY d.added_at, d.id`, [from]);
  for (const { fileId, kind, name, language } of rows.filter(stands)) {
    const of = { id: newId(), tenderId: to, authorityId: actor.organisationId, addedBy: actor.personId };
    await insertDocument(tx, { ...of, fileId, kind, name, language }, now);
  }
}
