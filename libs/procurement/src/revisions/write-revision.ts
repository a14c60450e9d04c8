import { audit, commonProblem, dbNow, recordMove, type AuthorityActor, type Tx } from '@kasvutori/platform';
import { lockTender, type TenderRecord } from '../tenders/tender-record.js';
import { publicView } from '../tenders/tender-views.js';
import { groundsFlaws, revisionFlaws } from './revision-flaws.js';
import { correctionRefusal } from './revision-lifecycle.js';
import { revisionProblem } from './revision-problems.js';
import {
  insertRevision,
  listRevisions,
  readRevision,
  replaceRevision,
  type WrittenRevision,
} from './revision-queries.js';

/** Begins a corrigendum of a published tender; there is one in hand at a time. @returns its id. */
export async function startRevision(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  written: WrittenRevision,
): Promise<string> {
  const { tender, now } = await holdForCorrection(tx, actor, tenderId);
  if ((await listRevisions(tx, tenderId)).some(({ status }) => status === 'draft' || status === 'in-approval'))
    throw revisionProblem('revision-in-hand');
  refuseFlaws(tender, written, now);
  const of = { tenderId, authorityId: tender.authorityId, personId: actor.personId };
  const id = await insertRevision(tx, of, written, now);
  await recordMove(tx, actor, {
    subject: 'tender-revision',
    subjectId: id,
    move: 'create',
    from: null,
    to: 'draft',
    authorityId: tender.authorityId,
  });
  return id;
}

/** Saves the whole corrigendum. @throws 412 when somebody else has saved it since. */
export async function saveRevision(
  tx: Tx,
  actor: AuthorityActor,
  { tenderId, revisionId, version }: { tenderId: string; revisionId: string; version: number },
  written: WrittenRevision,
): Promise<void> {
  const { tender, now } = await holdForCorrection(tx, actor, tenderId);
  const revision = await readRevision(tx, tenderId, revisionId);
  if (revision.version !== version) throw commonProblem('stale-version');
  if (revision.status !== 'draft') throw revisionProblem('revision-move-not-allowed');
  refuseFlaws(tender, written, now);
  await replaceRevision(tx, revision, written, now);
  await audit(tx, actor, {
    action: 'tender-revision.edit',
    subject: 'tender-revision',
    subjectId: revisionId,
    authorityId: tender.authorityId,
    detail: { version: version + 1 },
  });
}

/** Locks the authority's own tender; bids that are being taken in are waited for, and the clock is read after that. */
async function holdForCorrection(tx: Tx, actor: AuthorityActor, tenderId: string) {
  const tender = await lockTender(tx, tenderId);
  if (tender.authorityId !== actor.organisationId) throw commonProblem('not-found');
  const now = await dbNow(tx);
  const refusal = correctionRefusal(tender.status, tender.submissionDeadline, now);
  if (refusal !== undefined) throw revisionProblem(refusal);
  return { tender, now };
}

/** What cannot stand in the tender; told at its field. */
export function refuseFlaws(tender: TenderRecord, { grounds, content }: WrittenRevision, now: Date): void {
  const view = publicView(tender);
  const ofContent = revisionFlaws(view, content, now).map((flaw) => ({ ...flaw, pointer: `/content${flaw.pointer}` }));
  const errors = [...groundsFlaws(view, grounds), ...ofContent];
  if (errors.length > 0) throw commonProblem('validation-failed', { errors });
}
