import { type AuthorityActor, commonProblem, one, sql, type Tx } from '@kasvutori/platform';
import { clarificationProblem } from './clarification-problems.js';
import { readTenderAskedAbout, type TenderAskedAbout } from './clarification-queries.js';
import { answerRefusal } from './question-rules.js';

/** Locks the officer's own tender, so that answers, numbers and the opening wait for each other; refused once the bids are open. */
export async function holdTenderForAnswers(tx: Tx, actor: AuthorityActor, tenderId: string): Promise<TenderAskedAbout> {
  const tender = await readTenderAskedAbout(tx, tenderId);
  if (tender.authorityId !== actor.organisationId) throw commonProblem('not-found');
  const rows = await sql<{ status: string }>(tx, 'SELECT status FROM procurement.tender WHERE id = $1 FOR UPDATE', [
    tenderId,
  ]);
  const { status } = one(rows);
  const refusal = answerRefusal(status);
  if (refusal !== undefined) throw clarificationProblem(refusal);
  return { ...tender, status };
}
