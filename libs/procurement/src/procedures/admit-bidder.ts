import type { ProviderActor, Tx } from '@kasvutori/platform';
import { roleOf } from './hold-procedure.js';
import { procedureProblem } from './procedure-problems.js';
import { readPlan } from './procedure-queries.js';
import { PROCEDURE_TABLE } from './procedure-table.js';

export type AdmissionRefusal = 'procedure-not-invited' | 'bids-not-called-for';

/** Why this provider may not bid here, apart from deadlines: anyone may in an open procedure, else those invited, once bids are called for. */
export async function admissionRefusal(
  tx: Tx,
  actor: ProviderActor,
  tenderId: string,
): Promise<AdmissionRefusal | undefined> {
  const plan = await readPlan(tx, tenderId);
  if (plan === null || PROCEDURE_TABLE[plan.kind].bidders === 'anyone') return undefined;
  if (plan.kept === null || plan.kept === 'requests') return 'bids-not-called-for';
  if ((await roleOf(tx, actor, tenderId)) !== 'invited') return 'procedure-not-invited';
  return plan.kept === 'bids' ? undefined : 'bids-not-called-for';
}

export async function refuseUnadmitted(tx: Tx, actor: ProviderActor, tenderId: string): Promise<void> {
  const refusal = await admissionRefusal(tx, actor, tenderId);
  if (refusal !== undefined) throw procedureProblem(refusal);
}
