import { commonProblem, dbNow, emit, execute, recordMove, type AuthorityActor, type Tx } from '@kasvutori/platform';
import { tenderRevised } from '../tenders/tender-events.js';
import { lockTender, type TenderRecord } from '../tenders/tender-record.js';
import { publicView } from '../tenders/tender-views.js';
import { applyRevision } from './apply-revision.js';
import { revisable, revised } from './revision-content.js';
import { differences, type Change } from './revision-differences.js';
import { revisionAfter, revisionRefusal, type RevisionMove } from './revision-lifecycle.js';
import { revisionProblem } from './revision-problems.js';
import {
  changeRevisionStatus,
  markPublished,
  readRevisedDocuments,
  readRevision,
  type RevisionRow,
} from './revision-queries.js';
import { refuseFlaws } from './write-revision.js';

export interface RevisionToAct {
  readonly tenderId: string;
  readonly revisionId: string;
  /** Of the revision, as the officer saw it. */
  readonly version: number;
}

/** The difference the revision makes to the tender as it stands. */
export async function changesOf(tx: Tx, tender: TenderRecord, revision: RevisionRow): Promise<Change[]> {
  const view = publicView(tender);
  const current = revisable(view);
  const documents = await readRevisedDocuments(tx, revision.id);
  return differences(view, current, revised(current, revision.content), documents);
}

/** Submits, returns or withdraws a corrigendum on an officer's word. */
export async function moveRevision(
  tx: Tx,
  actor: AuthorityActor,
  of: RevisionToAct,
  move: Exclude<RevisionMove, 'approve-and-publish'>,
  note?: string,
): Promise<void> {
  const { revision, to, now, tender } = await judge(tx, actor, of, move);
  if (to === 'published') throw revisionProblem('revision-move-not-allowed');
  if (move === 'submit-for-approval') refuseFlaws(tender, revision, now);
  if (move === 'withdraw') {
    // Its documents never became part of the tender; they leave while it is a draft, so that it can be withdrawn from approval too.
    if (revision.status === 'in-approval') await changeRevisionStatus(tx, revision, 'draft', actor.personId, now);
    await execute(tx, 'DELETE FROM procurement.tender_document WHERE revision_id = $1', [revision.id]);
    await execute(tx, 'DELETE FROM procurement.document_removal WHERE revision_id = $1', [revision.id]);
  }
  const from = move === 'withdraw' ? await readRevision(tx, of.tenderId, of.revisionId) : revision;
  await changeRevisionStatus(tx, from, to, actor.personId, now);
  await record(tx, actor, revision, move, to, note);
}

/**
 * Publishes a corrigendum that another officer has submitted: keeps what stood, changes the tender, and tells everybody who
 * follows it or has bid. The lock on the tender puts every bid before or after it.
 */
export async function publishRevision(tx: Tx, actor: AuthorityActor, of: RevisionToAct, origin: string): Promise<void> {
  const { revision, tender, changes, now } = await judge(tx, actor, of, 'approve-and-publish');
  refuseFlaws(tender, revision, now);
  const before = publicView(tender);
  const number = await markPublished(tx, revision, actor.personId, before, changes, now);
  await applyRevision(tx, tender.id, revised(revisable(before), revision.content), now);
  await record(tx, actor, revision, 'approve-and-publish', 'published');
  await recordMove(tx, actor, {
    subject: 'tender',
    subjectId: tender.id,
    move: 'revise',
    from: tender.status,
    to: tender.status,
    authorityId: tender.authorityId,
    note: String(number),
  });
  await emit(tx, tenderRevised, {
    tenderId: tender.id,
    authorityId: tender.authorityId,
    revisionId: revision.id,
    origin,
  });
}

async function judge(tx: Tx, actor: AuthorityActor, of: RevisionToAct, move: RevisionMove) {
  const tender = await lockTender(tx, of.tenderId);
  if (tender.authorityId !== actor.organisationId) throw commonProblem('not-found');
  const revision = await readRevision(tx, of.tenderId, of.revisionId);
  if (revision.version !== of.version) throw commonProblem('stale-version');
  const now = await dbNow(tx);
  const changes = await changesOf(tx, tender, revision);
  const refusal = revisionRefusal(
    {
      status: revision.status,
      submittedBy: revision.submittedBy,
      changes: changes.length,
      tenderStatus: tender.status,
      deadline: tender.submissionDeadline,
    },
    move,
    actor.personId,
    now,
  );
  const to = revisionAfter(revision.status, move);
  if (refusal !== undefined || to === undefined) throw revisionProblem(refusal ?? 'revision-move-not-allowed');
  return { tender, revision, changes, to, now };
}

function record(
  tx: Tx,
  actor: AuthorityActor,
  revision: RevisionRow,
  move: RevisionMove,
  to: string,
  note?: string,
): Promise<void> {
  return recordMove(tx, actor, {
    subject: 'tender-revision',
    subjectId: revision.id,
    move,
    from: revision.status,
    to,
    authorityId: revision.authorityId,
    note,
  });
}
