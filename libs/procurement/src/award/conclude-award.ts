import {
  type AuthorityActor,
  commonProblem,
  dbNow,
  one,
  type SystemActor,
  sql,
  systemActor,
  type Tx,
} from '@kasvutori/platform';
import { moveTender } from '../tenders/move-tender.js';
import { awardProblem } from './award-problems.js';
import { contractHindrance } from './decision-lifecycle.js';
import { changeDecision, type DecisionRow, readDecisionOf, readDecisionsDue } from './decision-queries.js';

/** Makes the decision final once its standstill is over, and concludes the tender. */
export async function concludeAward(tx: Tx, actor: AuthorityActor, tenderId: string): Promise<void> {
  one(await sql(tx, 'SELECT id FROM procurement.tender WHERE id = $1 FOR UPDATE', [tenderId]));
  const decision = await readDecisionOf(tx, tenderId);
  if (decision.authorityId !== actor.organisationId) throw commonProblem('not-found');
  const now = await dbNow(tx);
  if (decision.status === 'final') throw awardProblem('decision-already-final');
  const hindrance = contractHindrance({ ...decision, decisionStatus: decision.status }, now);
  if (hindrance === 'award-not-final')
    throw awardProblem('standstill-not-over', { params: { lastDay: decision.standstillLastDay } });
  if (hindrance !== undefined) throw awardProblem(hindrance);
  await conclude(tx, actor, decision, now);
}

/** The same by the clock, for every decision whose standstill has ended: nobody has to remember it. */
export async function concludeDueAwards(tx: Tx, now: Date): Promise<void> {
  const due = await readDecisionsDue(tx, now);
  for (const decision of due) await conclude(tx, systemActor('Kasvutori'), decision, now);
}

async function conclude(tx: Tx, actor: AuthorityActor | SystemActor, decision: DecisionRow, now: Date): Promise<void> {
  await changeDecision(tx, decision, 'finalise', now);
  await moveTender(tx, actor, decision.tenderId, 'conclude', now);
}
