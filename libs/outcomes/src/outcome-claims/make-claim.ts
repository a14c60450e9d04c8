import {
  audit,
  dbNow,
  execute,
  helsinkiDateOf,
  newId,
  one,
  type ProviderActor,
  sql,
  type Tx,
} from '@kasvutori/platform';
import { foundOf } from '../entitlements/entitlements.js';
import { type ClaimRefusal, judgeClaims } from '../entitlements/judge-claims.js';
import { readHistories } from '../facts/client-histories.js';
import { lockParticipation } from '../facts/fact-queries.js';
import { claimProblem } from './outcome-claims-problems.js';

export interface ClaimInput {
  /** What would be paid: the component, or the component and which of its blocks. */
  readonly key: string;
  /** Files that were attached to facts of the client, each with the kind the tariff asks for. */
  readonly evidence: readonly { readonly kind: string; readonly evidenceId: string }[];
}

/**
 * The provider asks an outcome of its client to be paid. It is judged here and now, by what is known; what is accepted stands as long as the
 * outcome does, and the next run pays it.
 */
export async function makeClaim(
  tx: Tx,
  actor: ProviderActor,
  participationId: string,
  { key, evidence }: ClaimInput,
  now: Date,
): Promise<{ id: string }> {
  const participation = await lockParticipation(tx, participationId);
  const { authorityId } = participation;
  await checkEvidence(tx, participationId, evidence);
  const { tariff: version, facts } = one(await readHistories(tx, [participation], null));
  const tariff = version.body;
  const claimedOn = helsinkiDateOf(now);
  const component = tariff.components.find(({ id }) => id === key || key.startsWith(`${id}:`));
  if (component?.claim?.mode !== 'claim') throw claimProblem('claim-not-asked-for', { field: '/key' });
  const found = foundOf(tariff, facts, claimedOn).find((candidate) => candidate.key === key);
  const outcomeOn = found?.trace.outcomeDate ?? null;
  const id = newId();
  const own = { client: participationId, component: component.id };
  const [judged] = judgeClaims(tariff, outcomeOn === null ? [] : [{ ...own, outcomeDate: outcomeOn, netCents: 0n }], [
    { ...own, id, claimedOn, acceptedAt: now.toISOString(), evidence: evidence.map(({ kind }) => kind) },
  ]);
  // Behind the lock that a run takes alone: accepted in its snapshot or later than it.
  await sql(tx, `SELECT pg_advisory_xact_lock_shared(outcomes.snapshot_lock($1))`, [authorityId]);
  const at = await dbNow(tx);
  const insert = (refusal: ClaimRefusal | null): Promise<number> =>
    execute(
      tx,
      `INSERT INTO outcomes.outcome_claim (id, participation_id, authority_id, provider_id, outcome_key, outcome_on, evidence, status, refusal, claimed_on,
                                           claimed_by, claimed_at, accepted_at, tariff_version_id, title)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) ON CONFLICT (participation_id, outcome_key) WHERE status = 'accepted' DO NOTHING`,
      [
        ...[id, participationId, authorityId, actor.organisationId, key, outcomeOn, JSON.stringify(evidence)],
        ...[refusal === null ? 'accepted' : 'refused', refusal, claimedOn, actor.personId, at],
        ...[refusal === null ? at : null, version.id, JSON.stringify(component.title)],
      ],
    );
  // The one that was accepted first is paid, whoever made it.
  if ((await insert(judged?.reason ?? null)) === 0) await insert('DUPLICATE');
  await audit(tx, actor, {
    ...{ action: 'outcome-claim.make', subject: 'outcome-claim', subjectId: id, authorityId },
    detail: { participationId, key },
  });
  return { id };
}

async function checkEvidence(tx: Tx, participationId: string, evidence: ClaimInput['evidence']): Promise<void> {
  if (evidence.length === 0) return;
  const known = await sql<{ id: string }>(
    tx,
    `SELECT e.id FROM outcomes.fact_evidence e JOIN outcomes.fact f ON f.id = e.fact_id WHERE f.participation_id = $1 AND e.id = ANY ($2::uuid[])`,
    [participationId, evidence.map(({ evidenceId }) => evidenceId)],
  );
  const wrong = evidence.findIndex(({ evidenceId }) => !known.some(({ id }) => id === evidenceId));
  if (wrong >= 0) throw claimProblem('claim-evidence-unknown', { field: `/evidence/${wrong}/evidenceId` });
}
