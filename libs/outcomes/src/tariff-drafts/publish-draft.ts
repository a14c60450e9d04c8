import { type AuthorityActor, changedOne, execute, recordMove, sql, type Tx } from '@kasvutori/platform';
import { insertVersion } from '../tariffs/create-tariff-version.js';
import { lockTariffOf } from '../tariffs/tariff-queries.js';
import { differences } from './differences.js';
import { draftProblem } from './draft-problems.js';
import { type ContractGround, type DraftRow, lockDraft, readGround } from './draft-queries.js';
import { recorded } from './edit-draft.js';
import { judgeDraft, type JudgedDraft } from './judge-draft.js';

export type PublishRefusal =
  | 'tariff-second-person'
  | 'tariff-draft-outdated'
  | 'tariff-draft-unchanged'
  | 'tariff-draft-unproven';

/** Why this person may not publish this draft now; undefined when they may. Pure. */
export function refusePublishing(
  personId: string,
  draft: Pick<DraftRow, 'editedBy' | 'basedOn' | 'body'>,
  { last }: Pick<ContractGround, 'last'>,
  judged: JudgedDraft,
): PublishRefusal | undefined {
  if (draft.editedBy === personId) return 'tariff-second-person';
  if (draft.basedOn !== last.version) return 'tariff-draft-outdated';
  const changed = differences(last.body, draft.body).some(({ path }) => path !== '/validFrom');
  if (!changed) return 'tariff-draft-unchanged';
  return judged.tariff === null || judged.flaws.length > 0 ? 'tariff-draft-unproven' : undefined;
}

/**
 * Another person than the one who wrote it last makes the draft the contract's next version. Shares the lock that a payment run takes alone, so
 * that no run pays by the version before from a day that this one is for.
 */
export async function publishDraft(tx: Tx, actor: AuthorityActor, id: string, version: number): Promise<void> {
  const draft = await lockDraft(tx, id);
  changedOne(draft.version === version ? 1 : 0);
  await lockTariffOf(tx, draft.contractId);
  await sql(tx, `SELECT pg_advisory_xact_lock_shared(outcomes.snapshot_lock($1))`, [actor.organisationId]);
  const ground = await readGround(tx, draft.contractId);
  const judged = judgeDraft(draft.body, draft.cases, ground);
  const refusal = refusePublishing(actor.personId, draft, ground, judged);
  if (refusal !== undefined || judged.tariff === null)
    throw draftProblem(refusal ?? 'tariff-draft-unproven', {
      errors: judged.flaws.map(({ path, code, text }) => ({ pointer: path, code, text })),
    });
  const { authorityId, providerId } = ground;
  const people = { authoredBy: draft.editedBy, publishedBy: actor.personId };
  const { contractId, cases } = draft;
  const tariffId = await insertVersion(tx, {
    ...{ contractId, authorityId, providerId, tariff: judged.tariff, cases },
    ...people,
  });
  await execute(
    tx,
    `UPDATE outcomes.tariff_draft SET status = 'published', published_by = $2, tariff_version_id = $3, version = version + 1 WHERE id = $1`,
    [id, actor.personId, tariffId],
  );
  await recorded(tx, actor, id, 'publish', 'draft', 'published');
  await recordMove(tx, actor, {
    ...{ subject: 'tariff', subjectId: tariffId, move: 'publish', from: null, to: 'published' },
    ...{ authorityId, providerId, note: draft.editedByName },
  });
}
