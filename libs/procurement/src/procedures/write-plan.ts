import { changedOne, commonProblem, execute, type AuthorityActor, type Tx } from '@kasvutori/platform';
import { holdAsOfficer } from './hold-procedure.js';
import { planFlaws } from './procedure-plan.js';
import { savePlan, type ProcedurePlan } from './procedure-queries.js';
import { PROCEDURE_TABLE } from './procedure-table.js';

/**
 * Chooses the procedure of a draft and what its call says of it. The tender's eForms code follows the kind, unless it is
 * another one the kind may carry.
 */
export async function writePlan(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  version: number,
  plan: ProcedurePlan,
): Promise<void> {
  const { situation, now } = await holdAsOfficer(tx, actor, tenderId, 'plan');
  if (situation.version !== version) throw commonProblem('stale-version');
  // What was submitted for approval is approved as it stands; a call-off's procedure is that of its framework or register.
  if (situation.status !== 'draft' || situation.kind === 'mini-competition') throw commonProblem('move-not-allowed');
  const errors = planFlaws(plan);
  if (errors.length > 0) throw commonProblem('validation-failed', { errors });
  await savePlan(tx, situation, plan, now);
  const { eforms, otherEforms } = PROCEDURE_TABLE[plan.kind];
  const procedure = otherEforms.includes(situation.procedure) ? situation.procedure : eforms;
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.tender SET procedure = $3, updated_at = $4, version = version + 1 WHERE id = $1 AND version = $2`,
      [tenderId, version, procedure, now],
    ),
  );
}
