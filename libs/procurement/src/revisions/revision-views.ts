import { commonProblem, permitted, readHistory, type AuthorityActor, type Tx } from '@kasvutori/platform';
import { readTender, type TenderRecord } from '../tenders/tender-record.js';
import { publicView } from '../tenders/tender-views.js';
import type { PublicTender } from '../tenders/tenders.dto.js';
import { changesOf } from './move-revision.js';
import { revisable } from './revision-content.js';
import { correctionRefusal, REVISION_MOVES, revisionRefusal, type RevisionToMove } from './revision-lifecycle.js';
import {
  listRevisions,
  readContentBefore,
  readPublishedRevisions,
  readRevision,
  type RevisionRow,
} from './revision-queries.js';
import type { PublicRevision, RevisionDetail, RevisionList, RevisionSummary } from './revisions.dto.js';

/** The corrigenda of an own tender in every stage, with what may be begun. */
export async function readRevisionList(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  now: Date,
): Promise<RevisionList> {
  const tender = await ownTender(tx, actor, tenderId);
  const revisions = await listRevisions(tx, tenderId);
  const inHand = revisions.some(({ status }) => status === 'draft' || status === 'in-approval');
  const refusal =
    correctionRefusal(tender.status, tender.submissionDeadline, now) ?? (inHand ? 'revision-in-hand' : undefined);
  return {
    items: revisions.map(summary),
    current: revisable(publicView(tender)),
    permittedActions: permitted(actor, [{ action: 'tender-revision:edit', refusal }]),
  };
}

/** One corrigendum with its difference: of what is in hand to the tender as it stands, of what is published as it was published. */
export async function readRevisionDetail(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  revisionId: string,
  now: Date,
): Promise<RevisionDetail> {
  const tender = await ownTender(tx, actor, tenderId);
  const revision = await readRevision(tx, tenderId, revisionId);
  const changes = revision.changes ?? (revision.status === 'withdrawn' ? [] : await changesOf(tx, tender, revision));
  const toMove: RevisionToMove = {
    status: revision.status,
    submittedBy: revision.submittedBy,
    changes: changes.length,
    tenderStatus: tender.status,
    deadline: tender.submissionDeadline,
  };
  const editRefusal =
    revision.status === 'draft'
      ? correctionRefusal(tender.status, tender.submissionDeadline, now)
      : 'revision-move-not-allowed';
  return {
    ...summary(revision),
    content: revision.content,
    changes: [...changes],
    permittedActions: permitted(actor, [
      { action: 'tender-revision:edit', refusal: editRefusal },
      ...REVISION_MOVES.map((move) => ({
        action: `tender-revision:${move}`,
        refusal: revisionRefusal(toMove, move, actor.personId, now),
      })),
    ]),
    history: await readHistory(tx, 'tender-revision', revisionId),
  };
}

/** What has been published of a tender that anyone may read, oldest first. */
export async function readPublicRevisions(tx: Tx, tenderId: string): Promise<PublicRevision[]> {
  const tender = await readTender(tx, tenderId);
  if (tender.publishedAt === null) throw commonProblem('not-found');
  return readPublishedRevisions(tx, tenderId);
}

/** The content as it stood at an instant since publication, whatever was corrected afterwards. */
export async function readTenderAsOf(tx: Tx, tenderId: string, at: Date): Promise<PublicTender> {
  const tender = await readTender(tx, tenderId);
  if (tender.publishedAt === null || at < tender.publishedAt) throw commonProblem('not-found');
  return (await readContentBefore(tx, tenderId, at)) ?? publicView(tender);
}

async function ownTender(tx: Tx, actor: AuthorityActor, tenderId: string): Promise<TenderRecord> {
  const tender = await readTender(tx, tenderId);
  if (tender.authorityId !== actor.organisationId) throw commonProblem('not-found');
  return tender;
}

const summary = (revision: RevisionRow): RevisionSummary => ({
  id: revision.id,
  number: revision.number,
  status: revision.status,
  grounds: revision.grounds,
  createdBy: revision.createdByName,
  createdAt: revision.createdAt,
  updatedAt: revision.updatedAt,
  publishedAt: revision.publishedAt,
  version: revision.version,
});
