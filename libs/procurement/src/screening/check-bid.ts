import { audit, type AuthorityActor, dbNow, type Tx } from '@kasvutori/platform';
import { evaluationProblem } from '../evaluation/evaluation-problems.js';
import { holdNamedBid } from '../evaluation/hold-in-evaluation.js';
import { screeningProblem } from './screening-problems.js';
import { keepChecks, type NewCheck, readChecks } from './screening-queries.js';

/** What an officer found about a bid, each with its written ground, before it is scored. */
export async function checkBid(
  tx: Tx,
  actor: AuthorityActor,
  bidId: string,
  checks: readonly NewCheck[],
): Promise<string> {
  const { bid, tender } = await holdNamedBid(tx, actor, bidId);
  const now = await dbNow(tx);
  if (bid.status !== 'opened') throw evaluationProblem('bid-not-in-evaluation');
  const twice = checks.findIndex(({ code }, index) => checks.findIndex((other) => other.code === code) !== index);
  if (twice >= 0) throw screeningProblem('check-given-twice', { field: `/checks/${twice}/code` });
  const before = (await readChecks(tx, tender.id)).filter((check) => check.bidId === bidId);
  await keepChecks(tx, actor, bidId, checks, now);
  await audit(tx, actor, {
    action: 'bid.check',
    subject: 'bid',
    subjectId: bidId,
    authorityId: tender.authorityId,
    detail: { before: before.map(({ code, outcome, ground }) => ({ code, outcome, ground })), after: checks },
  });
  return tender.id;
}
