import { audit, type AuthorityActor, dbNow, type Tx } from '@kasvutori/platform';
import { actsForBidder } from '../bidding/opening-queries.js';
import { holdTenderInEvaluation } from '../evaluation/hold-in-evaluation.js';
import { panelProblem } from './panel-problems.js';
import { insertInterest } from './panel-queries.js';

export interface InterestInput {
  readonly hasInterest: boolean;
  readonly note?: string | undefined;
}

/**
 * An officer says, now that the bidders are known, whether anything binds them to one of them (Administrative Procedure Act 434/2003 §§ 27–28;
 * directive 2014/24/EU article 24). Whoever has an interest takes no part; what was said is not taken back.
 */
export async function declareInterest(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  input: InterestInput,
): Promise<void> {
  const tender = await holdTenderInEvaluation(tx, actor, tenderId);
  const now = await dbNow(tx);
  const note = input.note?.trim() ?? '';
  if (input.hasInterest && note === '') throw panelProblem('interest-note-missing', { field: '/note' });
  if (!input.hasInterest && (await actsForBidder(tx, tenderId, actor.personId))) throw panelProblem('works-for-bidder');
  const declared = { tenderId, hasInterest: input.hasInterest, note: note === '' ? null : note };
  if (!(await insertInterest(tx, actor, declared, now))) throw panelProblem('interest-declared-already');
  await audit(tx, actor, {
    action: 'panel.declare-interest',
    subject: 'tender',
    subjectId: tenderId,
    authorityId: tender.authorityId,
    detail: { hasInterest: input.hasInterest },
  });
}
