import { audit, commonProblem, recordMove, type AuthorityActor, type Tx } from '@kasvutori/platform';
import { draftFlaws } from './draft-flaws.js';
import { insertTender, replaceTender, type NewTender } from './store-tender.js';
import type { TenderContent } from './tender-content.js';
import { tenderEditRefusal } from './tender-lifecycle.js';
import { lockTender } from './tender-record.js';
import { tenderProblem } from './tenders-problems.js';

/** Starts a draft of the officer's authority. `move` says where it came from. */
export async function createDraft(
  tx: Tx,
  actor: AuthorityActor,
  content: TenderContent,
  now: Date,
  move: 'create' | 'import' | 'call-off' | 'copy' = 'create',
  note?: string,
): Promise<NewTender> {
  refuseFlaws(content, new Set());
  const owner = { authorityId: actor.organisationId, personId: actor.personId };
  const created = await insertTender(tx, owner, content, now);
  await recordMove(tx, actor, {
    subject: 'tender',
    subjectId: created.id,
    move,
    from: null,
    to: 'draft',
    authorityId: actor.organisationId,
    note,
  });
  return created;
}

/** Saves a draft whole. Lots that carry their id stay the same lots; those left out are gone. @throws 412 when stale. */
export async function saveDraft(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  version: number,
  content: TenderContent,
  now: Date,
): Promise<void> {
  const tender = await lockTender(tx, tenderId);
  if (tender.version !== version) throw commonProblem('stale-version');
  const refusal = tenderEditRefusal(tender.status);
  if (refusal !== undefined) throw tenderProblem(refusal);
  refuseFlaws(content, new Set(tender.lots.map((lot) => lot.id)));
  await replaceTender(tx, tenderId, version, content, now);
  await audit(tx, actor, {
    action: 'tender.edit',
    subject: 'tender',
    subjectId: tenderId,
    authorityId: tender.authorityId,
    detail: { lots: content.lots.length, version: version + 1 },
  });
}

function refuseFlaws(content: TenderContent, lotIds: ReadonlySet<string>): void {
  const errors = draftFlaws(content, lotIds);
  if (errors.length > 0) throw commonProblem('validation-failed', { errors });
}
