import {
  addDays,
  audit,
  type AuthorityActor,
  changedOne,
  commonProblem,
  dbNow,
  execute,
  helsinkiDateOf,
  type ProviderActor,
  sql,
  type Tx,
  violatedConstraint,
} from '@kasvutori/platform';
import { claimAfter, CONTEST_DAYS } from './claim-lifecycle.js';
import { lockClaim } from './claim-queries.js';
import { claimProblem } from './outcome-claims-problems.js';

/** The provider does not agree with the refusal and says why; a person of the authority decides. */
export async function contestClaim(
  tx: Tx,
  actor: ProviderActor,
  id: string,
  { version, text }: { readonly version: number; readonly text: string },
  now: Date,
): Promise<void> {
  const claim = await lockClaim(tx, id, version);
  if (claim.providerId !== actor.organisationId) throw commonProblem('not-found');
  const status = claimAfter(claim.status, 'contest');
  if (status === undefined) throw claimProblem('claim-move-not-allowed');
  const until = addDays(claim.claimedOn, CONTEST_DAYS);
  if (helsinkiDateOf(now) > until) throw claimProblem('claim-contest-late', { params: { until } });
  changedOne(
    await execute(
      tx,
      `UPDATE outcomes.outcome_claim SET status = $2, contest = $3, contested_at = $4, version = version + 1 WHERE id = $1`,
      [id, status, text, now],
    ),
  );
  const { authorityId } = claim;
  await audit(tx, actor, { action: 'outcome-claim.contest', subject: 'outcome-claim', subjectId: id, authorityId });
}

/** A person decides a contested refusal: the claim stands after all, or the refusal does. */
export async function decideClaim(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  { version, accept, reason }: { readonly version: number; readonly accept: boolean; readonly reason: string },
): Promise<void> {
  const claim = await lockClaim(tx, id, version);
  const { authorityId } = claim;
  const status = claimAfter(claim.status, accept ? 'accept' : 'uphold');
  if (status === undefined) throw claimProblem('claim-move-not-allowed');
  await sql(tx, `SELECT pg_advisory_xact_lock_shared(outcomes.snapshot_lock($1))`, [authorityId]);
  const at = await dbNow(tx);
  const changed = await execute(
    tx,
    `UPDATE outcomes.outcome_claim SET status = $2, decision_reason = $3, decided_by = $4, decided_at = $5, accepted_at = $6, version = version + 1
      WHERE id = $1`,
    [id, status, reason, actor.personId, at, accept ? at : null],
  ).catch((error: unknown) => {
    throw violatedConstraint(error) === 'outcome_claim_is_accepted_once'
      ? claimProblem('claim-accepted-before')
      : error;
  });
  changedOne(changed);
  const action = accept ? 'outcome-claim.accept' : 'outcome-claim.uphold';
  await audit(tx, actor, { action, subject: 'outcome-claim', subjectId: id, authorityId, reason });
}
