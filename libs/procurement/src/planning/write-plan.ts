import {
  audit,
  changedOne,
  commonProblem,
  execute,
  newId,
  one,
  recordMove,
  sql,
  type AuthorityActor,
  type Tx,
} from '@kasvutori/platform';
import { planPublishRefusal, type PlanStatus } from './plan-lifecycle.js';
import type { NewPlan, ProcurementPlanInput } from './planning.dto.js';
import { planningProblem } from './planning-problems.js';

/** Starts the plan of a year. @throws 409 when the authority has one already. @returns its id. */
export async function createPlan(tx: Tx, actor: AuthorityActor, input: NewPlan, now: Date): Promise<string> {
  const id = newId();
  const made = await execute(
    tx,
    `INSERT INTO procurement.plan (id, authority_id, year, introduction, created_by, created_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $6) ON CONFLICT (authority_id, year) DO NOTHING`,
    [id, actor.organisationId, input.year, JSON.stringify(input.introduction), actor.personId, now],
  );
  if (made === 0) throw planningProblem('plan-year-taken', { params: { year: input.year }, field: '/year' });
  await recordMove(tx, actor, {
    subject: 'plan',
    subjectId: id,
    move: 'create',
    from: null,
    to: 'draft',
    authorityId: actor.organisationId,
  });
  return id;
}

/** Changes what the plan says at its top. @throws 412 when stale. */
export async function savePlan(
  tx: Tx,
  actor: AuthorityActor,
  planId: string,
  version: number,
  input: ProcurementPlanInput,
  now: Date,
): Promise<void> {
  await lockPlan(tx, planId, version);
  await execute(
    tx,
    'UPDATE procurement.plan SET introduction = $2, updated_at = $3, version = version + 1 WHERE id = $1',
    [planId, JSON.stringify(input.introduction), now],
  );
  await audit(tx, actor, {
    action: 'plan.edit',
    subject: 'plan',
    subjectId: planId,
    authorityId: actor.organisationId,
  });
}

/** Makes the plan public for good. */
export async function publishPlan(
  tx: Tx,
  actor: AuthorityActor,
  planId: string,
  version: number,
  now: Date,
): Promise<void> {
  const plan = await lockPlan(tx, planId, version);
  const refusal = planPublishRefusal(plan);
  if (refusal !== undefined) throw planningProblem(refusal);
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.plan SET status = 'published', published_at = $2, updated_at = $2, version = version + 1 WHERE id = $1 AND status = $3`,
      [planId, now, plan.status],
    ),
  );
  await recordMove(tx, actor, {
    subject: 'plan',
    subjectId: planId,
    move: 'publish',
    from: plan.status,
    to: 'published',
    authorityId: actor.organisationId,
  });
}

async function lockPlan(tx: Tx, planId: string, version: number): Promise<{ status: PlanStatus; itemCount: number }> {
  const plan = one(
    await sql<{ status: PlanStatus; version: number; itemCount: number }>(
      tx,
      `SELECT p.status, p.version, (SELECT count(*)::int FROM procurement.plan_item i WHERE i.plan_id = p.id) AS "itemCount"
         FROM procurement.plan p WHERE p.id = $1 AND p.authority_id = app.authority_id() FOR UPDATE`,
      [planId],
    ),
  );
  if (plan.version !== version) throw commonProblem('stale-version');
  return plan;
}
