import { audit, commonProblem, dbNow, execute, type ActCode, type AuthorityActor, type Tx } from '@kasvutori/platform';
import { correctionRefusal } from '../revisions/revision-lifecycle.js';
import { revisionProblem } from '../revisions/revision-problems.js';
import { readRevision } from '../revisions/revision-queries.js';
import { lockTender } from '../tenders/tender-record.js';
import { documentProblem } from './document-problems.js';
import { listDocuments, refuseGone } from './tender-documents.js';

export interface Removal {
  readonly tenderId: string;
  readonly revisionId: string;
  readonly documentId: string;
}

/**
 * Has a corrigendum in draft take a standing document out of its tender. Nothing leaves before it is published, and what has left
 * can still be read, marked as removed: questions and bids may rest on it.
 */
export async function removeByCorrigendum(tx: Tx, actor: AuthorityActor, removal: Removal): Promise<void> {
  const { tenderId, revisionId, documentId } = removal;
  const now = await holdDraft(tx, actor, removal);
  const documents = await listDocuments(tx, tenderId);
  const document = documents.find(({ id, pending }) => id === documentId && !pending);
  if (document === undefined) throw commonProblem('not-found');
  refuseGone(documents, document);
  await execute(
    tx,
    `INSERT INTO procurement.document_removal (document_id, tender_id, authority_id, revision_id, removed_by, removed_at)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [documentId, tenderId, actor.organisationId, revisionId, actor.personId, now],
  );
  await record(tx, actor, removal, 'tender.mark-document-removed');
}

/** The document stays in the tender after all. */
export async function keepAfterAll(tx: Tx, actor: AuthorityActor, removal: Removal): Promise<void> {
  await holdDraft(tx, actor, removal);
  const gone = await execute(
    tx,
    'DELETE FROM procurement.document_removal WHERE document_id = $1 AND revision_id = $2',
    [removal.documentId, removal.revisionId],
  );
  if (gone === 0) throw commonProblem('not-found');
  await record(tx, actor, removal, 'tender.keep-document');
}

/** Locks the authority's own tender; the corrigendum is a draft, and may still be published. */
async function holdDraft(tx: Tx, actor: AuthorityActor, { tenderId, revisionId }: Removal): Promise<Date> {
  const tender = await lockTender(tx, tenderId);
  if (tender.authorityId !== actor.organisationId) throw commonProblem('not-found');
  const revision = await readRevision(tx, tenderId, revisionId);
  if (revision.status !== 'draft') throw documentProblem('document-only-in-draft');
  const now = await dbNow(tx);
  const refusal = correctionRefusal(tender.status, tender.submissionDeadline, now);
  if (refusal !== undefined) throw revisionProblem(refusal);
  return now;
}

const record = (tx: Tx, actor: AuthorityActor, { tenderId, documentId, revisionId }: Removal, action: ActCode) =>
  audit(tx, actor, {
    action,
    subject: 'tender',
    subjectId: tenderId,
    authorityId: actor.organisationId,
    detail: { document: documentId, revision: revisionId },
  });
