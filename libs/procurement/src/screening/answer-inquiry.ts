import { audit, dbNow, one, type ProviderActor, type Tx } from '@kasvutori/platform';
import { screeningProblem } from './screening-problems.js';
import { holdInquiry, keepAnswer } from './screening-queries.js';
import { answerRefusal } from './screening-rules.js';

/** The bidder explains itself, once and in time. @returns the tender. */
export async function answerInquiry(tx: Tx, actor: ProviderActor, id: string, answer: string): Promise<string> {
  const inquiry = await holdInquiry(tx, id);
  one(inquiry.providerId === actor.organisationId ? [inquiry] : []);
  const now = await dbNow(tx);
  const refusal = answerRefusal(inquiry, now);
  if (refusal !== undefined) throw screeningProblem(refusal, { params: { answerBy: inquiry.answerBy } });
  await keepAnswer(tx, inquiry, actor.personId, answer, now);
  await audit(tx, actor, {
    action: 'inquiry.answer',
    subject: 'bid',
    subjectId: inquiry.bidId,
    authorityId: inquiry.authorityId,
    detail: { inquiry: id, kind: inquiry.kind },
  });
  return inquiry.tenderId;
}
