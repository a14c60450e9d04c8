import { audit, type AuthorityActor, dbNow, type Tx } from '@kasvutori/platform';
import { holdTenderInEvaluation } from '../evaluation/hold-in-evaluation.js';
import { screeningProblem } from './screening-problems.js';
import { holdInquiry, keepConclusion } from './screening-queries.js';
import { type Conclusion, conclusionRefusal } from './screening-rules.js';

export interface ConcludeInput {
  readonly conclusion: Conclusion;
  readonly ground: string;
}

/** Says whether the explanation holds, with the reasons; a rejected one excludes nobody by itself. @returns the tender. */
export async function concludeInquiry(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  input: ConcludeInput,
): Promise<string> {
  const inquiry = await holdInquiry(tx, id);
  const tender = await holdTenderInEvaluation(tx, actor, inquiry.tenderId);
  const now = await dbNow(tx);
  const refusal = conclusionRefusal(inquiry, now);
  if (refusal !== undefined) throw screeningProblem(refusal, { params: { answerBy: inquiry.answerBy } });
  await keepConclusion(tx, inquiry, { by: actor.personId, ...input }, now);
  await audit(tx, actor, {
    action: 'inquiry.conclude',
    subject: 'bid',
    subjectId: inquiry.bidId,
    authorityId: tender.authorityId,
    detail: { inquiry: id, kind: inquiry.kind, ...input },
  });
  return tender.id;
}
