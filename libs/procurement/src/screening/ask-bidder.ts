import { type AuthorityActor, dbNow, newId, recordMove, type Tx } from '@kasvutori/platform';
import { evaluationProblem } from '../evaluation/evaluation-problems.js';
import { holdNamedBid } from '../evaluation/hold-in-evaluation.js';
import { mailInquiry } from './inquiry-mail.js';
import { screeningProblem } from './screening-problems.js';
import { insertInquiry } from './screening-queries.js';
import type { InquiryKind } from './screening-rules.js';

export interface AskInput {
  readonly kind: InquiryKind;
  readonly question: string;
  /** An instant as text. */
  readonly answerBy: string;
}

/** Asks a bidder to explain its price (§ 96), its corrective measures (§ 82) or what is unclear (§ 74); its people are told by mail. */
export async function askBidder(tx: Tx, actor: AuthorityActor, bidId: string, input: AskInput): Promise<string> {
  const { bid, tender } = await holdNamedBid(tx, actor, bidId);
  const now = await dbNow(tx);
  if (bid.status !== 'opened') throw evaluationProblem('bid-not-in-evaluation');
  const answerBy = new Date(input.answerBy);
  if (answerBy <= now) throw screeningProblem('inquiry-time-not-ahead', { field: '/answerBy' });
  const { kind, question } = input;
  const { id: tenderId, authorityId } = tender;
  const inquiry = { id: newId(), bidId, tenderId, authorityId, providerId: bid.providerId, kind, question, answerBy };
  if (!(await insertInquiry(tx, { ...inquiry, askedBy: actor.personId, askedAt: now })))
    throw screeningProblem('inquiry-open-already');
  await mailInquiry(tx, tender, inquiry, now);
  await recordMove(tx, actor, {
    subject: 'bid',
    subjectId: bidId,
    move: `ask-${kind}`,
    from: bid.status,
    to: bid.status,
    authorityId,
    providerId: bid.providerId,
    note: question,
  });
  return tenderId;
}
