import {
  changedOne,
  commonProblem,
  execute,
  newId,
  one,
  sql,
  type Database,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import { keepUpload, type FileToSend, type Upload } from '@kasvutori/procurement';
import { lockApproval, type Approval } from './approval-queries.js';
import { approvalAfter } from './rulebook-lifecycles.js';
import { rulebookProblem } from './rulebooks-problems.js';

/** Of one application. */
const MAX_FILES = 50;

export interface EvidenceRow extends FileToSend {
  readonly id: string;
  readonly requirement: string;
  readonly addedAt: Date;
}

const EVIDENCE = `
  SELECT e.id, e.requirement, e.name, e.file_id AS "fileId", f.media_type AS "mediaType", f.size_bytes::int AS "sizeBytes", f.sha256, e.added_at AS "addedAt"
    FROM contracts.rulebook_evidence e JOIN procurement.stored_file f ON f.id = e.file_id`;

export const readEvidence = (tx: Tx, approvalId: string): Promise<EvidenceRow[]> =>
  sql<EvidenceRow>(tx, `${EVIDENCE} WHERE e.approval_id = $1 AND e.removed_at IS NULL ORDER BY e.added_at, e.id`, [
    approvalId,
  ]);

export const filesOf = (files: readonly EvidenceRow[], requirement: string): EvidenceRow[] =>
  files.filter((file) => file.requirement === requirement);

/** One file for whoever may see its application, also after it was taken away from it; 404 for everyone else. */
export const readEvidenceFile = async (tx: Tx, id: string): Promise<EvidenceRow> =>
  one(await sql<EvidenceRow>(tx, `${EVIDENCE} WHERE e.id = $1`, [id]));

/** Attaches what shows that a requirement is met, while the application is being written. */
export function attachEvidence(
  db: Database,
  actor: ProviderActor,
  approvalId: string,
  requirement: string,
  upload: Upload,
): Promise<void> {
  return keepUpload(db, actor, upload, {
    judge: async (tx) => {
      const approval = await writable(tx, actor, approvalId);
      const files = await readEvidence(tx, approvalId);
      if (files.length >= MAX_FILES) throw rulebookProblem('evidence-too-much', { params: { max: String(MAX_FILES) } });
      return approval.authorityId;
    },
    name: async (tx, fileId, _file, now) => {
      await execute(
        tx,
        `INSERT INTO contracts.rulebook_evidence (id, approval_id, requirement, file_id, name, added_by, added_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [newId(), approvalId, requirement, fileId, upload.name, actor.personId, now],
      );
      await uncheck(tx, approvalId, requirement);
    },
  });
}

/** Takes a file out of the application; what an officer has seen stays in the archive. */
export async function removeEvidence(
  tx: Tx,
  actor: ProviderActor,
  approvalId: string,
  id: string,
  now: Date,
): Promise<void> {
  await writable(tx, actor, approvalId);
  const { requirement } = await readEvidenceFile(tx, id);
  changedOne(
    await execute(
      tx,
      'UPDATE contracts.rulebook_evidence SET removed_at = $3 WHERE id = $1 AND approval_id = $2 AND removed_at IS NULL',
      [id, approvalId, now],
    ),
  );
  await uncheck(tx, approvalId, requirement);
}

async function writable(tx: Tx, actor: ProviderActor, approvalId: string): Promise<Approval> {
  const approval = await lockApproval(tx, approvalId);
  if (approval.providerId !== actor.organisationId) throw commonProblem('not-found');
  if (approvalAfter('provider', approval.status, 'save') === undefined)
    throw rulebookProblem('approval-move-not-allowed');
  return approval;
}

/** What was found of an answer is of its evidence as it was. */
const uncheck = (tx: Tx, approvalId: string, requirement: string): Promise<number> =>
  execute(
    tx,
    `UPDATE contracts.rulebook_answer SET met = NULL, ground = NULL, checked_by = NULL, checked_at = NULL WHERE approval_id = $1 AND requirement = $2`,
    [approvalId, requirement],
  );
