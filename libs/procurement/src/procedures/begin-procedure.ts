import type { Tx } from '@kasvutori/platform';
import { inviteToCallOff } from '../call-offs/invite-to-call-off.js';
import { keepStage, readPlan } from './procedure-queries.js';
import { has } from './procedure-table.js';

/** With its publication a tender enters the first stage of its procedure; a call-off's invitations go out in the same moment. */
export async function beginProcedure(tx: Tx, tenderId: string, now: Date): Promise<void> {
  const plan = await readPlan(tx, tenderId);
  if (plan === null) return;
  await keepStage(tx, tenderId, null, has(plan.kind, 'requests') ? 'requests' : 'bids', now);
  if (plan.kind === 'mini-competition') await inviteToCallOff(tx, tenderId, plan, now);
}
